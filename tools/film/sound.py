"""The film's sound: sentences cut out of the narrations and laid at their times."""

from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np

from tools.film.shots import Shot

RATE = 48_000
MARGIN = 0.12  # seconds kept before and after a sentence, faded


def lay_sentences(shots: Sequence[Shot], assets: Path, voice: str) -> np.ndarray:
    """Mono samples between −1 and 1 for the whole film."""
    sound = np.zeros(round(shots[-1].shown[1] * RATE), "f4")
    for shot in shots:
        whole = _decode(assets / shot.event.narration[voice].file)
        first = max(0, round((shot.sound.start - MARGIN) * RATE))
        piece = whole[first : round((shot.sound.end + MARGIN) * RATE)].copy()
        ramp = np.linspace(0, 1, round(MARGIN * RATE / 2), dtype="f4")
        piece[: len(ramp)] *= ramp
        piece[-len(ramp) :] *= ramp[::-1]
        at = round(shot.start * RATE) - (round(shot.sound.start * RATE) - first)
        sound[at : at + len(piece)] += piece
    return sound


def _decode(file: Path) -> np.ndarray:
    resampler = av.AudioResampler("flt", "mono", RATE)
    with av.open(str(file)) as container:
        frames = [part for frame in container.decode(audio=0) for part in resampler.resample(frame)]
    return np.concatenate([frame.to_ndarray()[0] for frame in frames])
