"""python -m tools.earcons writes kiosk/sounds: a wooden knock up, a knock down, and a singing bowl."""

from pathlib import Path

import numpy as np

from tools.voices.sound import RATE, write

FOLDER = Path(__file__).parent.parent.parent / "kiosk" / "sounds"
PEAK = 10 ** (-18 / 20)


def ring(pitch: float, seconds: float, partials: tuple[tuple[float, float, float], ...]) -> np.ndarray:
    """A struck body: partials are (multiple of the pitch, size, seconds to fade to a third)."""
    t = np.arange(round(seconds * RATE)) / RATE
    tone = sum(size * np.sin(2 * np.pi * pitch * many * t) * np.exp(-t / fade) for many, size, fade in partials)
    return tone * np.minimum(1, t / 0.004) * np.minimum(1, (seconds - t) / 0.03)


def knock(pitch: float) -> np.ndarray:
    return ring(pitch, 0.16, ((1, 1, 0.035), (2.76, 0.35, 0.016), (5.4, 0.12, 0.007)))


def bowl(pitch: float) -> np.ndarray:
    return ring(pitch, 1.4, ((1, 1, 0.5), (1.004, 0.7, 0.5), (2.71, 0.4, 0.28), (5.2, 0.12, 0.12)))


def join(first: np.ndarray, second: np.ndarray, after: float) -> np.ndarray:
    """The second sound begins `after` seconds from the start of the first."""
    start = round(after * RATE)
    out = np.zeros(max(len(first), start + len(second)))
    out[: len(first)] += first
    out[start : start + len(second)] += second
    return out


def main() -> None:
    sounds = {
        "open": join(knock(520), knock(780), 0.07),
        "back": join(knock(520), knock(390), 0.07),
        "reset-warning": bowl(432),
    }
    for name, sound in sounds.items():
        write(sound / np.abs(sound).max() * PEAK, FOLDER / f"{name}.ogg", "64k", "libvorbis")


if __name__ == "__main__":
    main()
