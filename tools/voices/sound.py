"""Sounds as arrays of mono samples at 48 kHz: spoken by espeak-ng, trimmed, levelled, written as Ogg/Opus."""

import subprocess
from pathlib import Path

import numpy as np
import pyloudnorm
import soundfile

RATE = 48_000
LOUDNESS = -18.0  # LUFS
PEAK = 0.84  # −1.5 dBFS
_QUIET = 10 ** (-46 / 20)
_MARGIN = int(0.02 * RATE)


def speak(words: str, voice: str, speed: int, pitch: int) -> np.ndarray:
    """What espeak-ng says, without silence around it."""
    line = ["espeak-ng", "-v", voice, "-s", str(speed), "-p", str(pitch), "--stdout", "--stdin"]
    spoken = subprocess.run(line, input=words.encode(), capture_output=True, check=True).stdout
    return trim(_decode(spoken))


def trim(sound: np.ndarray) -> np.ndarray:
    """The sound from 20 ms before its first to 20 ms after its last audible sample."""
    heard = np.flatnonzero(np.abs(sound) > _QUIET * (np.abs(sound).max() or 1))
    return sound[max(0, heard[0] - _MARGIN) : heard[-1] + _MARGIN] if heard.size else sound[:0]


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE))


def level(sound: np.ndarray) -> np.ndarray:
    """The sound at −18 LUFS (ITU-R BS.1770), its peaks bent below −1.5 dBFS."""
    meter = pyloudnorm.Meter(RATE)
    for _ in range(4):
        sound = sound * 10 ** ((LOUDNESS - meter.integrated_loudness(sound)) / 20)
        sound = np.where(np.abs(sound) > PEAK / 2, np.sign(sound) * _bend(np.abs(sound)), sound)
    return sound


def _bend(size: np.ndarray) -> np.ndarray:
    half = PEAK / 2
    return half + half * np.tanh((size - half) / half)


def measure(file: Path) -> float:
    """The loudness of a written file in LUFS."""
    return float(pyloudnorm.Meter(RATE).integrated_loudness(_decode(file.read_bytes())))


def write(sound: np.ndarray, file: Path, bitrate: str = "32k", codec: str = "libopus") -> None:
    """Writes an Ogg file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    raw = (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
    line = ["ffmpeg", "-loglevel", "error", "-y", "-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i", "-"]
    line += ["-c:a", codec, "-b:a", bitrate, "-fflags", "+bitexact", "-map_metadata", "-1", str(file)]
    subprocess.run(line, input=raw, check=True)


def _decode(data: bytes) -> np.ndarray:
    line = ["ffmpeg", "-loglevel", "error", "-i", "-", "-f", "f32le", "-ar", str(RATE), "-ac", "1", "-"]
    return np.frombuffer(subprocess.run(line, input=data, capture_output=True, check=True).stdout, "<f4").astype(float)


def length(file: Path) -> float:
    """Seconds of a written file."""
    return float(soundfile.info(file).duration)
