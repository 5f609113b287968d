"""Recordings as phones and recorders make them, from a voice of the sample hall; and a copy of an example hall."""

import shutil
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from kiosk.content.sounds import RATE
from kiosk.recording.sound import Samples, read_samples

ROOT = Path(__file__).parent.parent.parent
Record = Callable[..., Path]
CODECS = {
    ".wav": ("pcm_s16le", 44_100),
    ".m4a": ("aac", 44_100),
    ".mp3": ("libmp3lame", 44_100),
    ".amr": ("libopencore_amrnb", 8_000),
    ".3gp": ("libopencore_amrnb", 8_000),
    ".ogg": ("libopus", 48_000),
    ".opus": ("libopus", 48_000),
    ".flac": ("flac", 48_000),
    ".webm": ("libopus", 48_000),
}


@pytest.fixture(scope="session")
def voice() -> Samples:
    """Somebody saying three sentences, in 12.4 s."""
    return read_samples(ROOT / "assets" / "narration" / "zh" / "quake.ogg")


@pytest.fixture
def record(tmp_path: Path) -> Record:
    """Writes a sound file: record(name, samples, layout)."""

    def write(name: str, samples: Samples, layout: str = "mono") -> Path:
        file = tmp_path / name
        codec, rate = CODECS[file.suffix]
        channels = np.stack([samples, samples * 0.4] if layout == "stereo" else [samples])
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(channels, np.float32), "fltp", layout)
        frame.sample_rate, frame.pts = RATE, 0
        with av.open(str(file), "w") as container:
            stream = container.add_stream(codec, rate=rate, layout=layout)
            for packet in (*stream.encode(frame), *stream.encode(None)):
                container.mux(packet)
        return file

    return write


@pytest.fixture
def hall(halls: Path, tmp_path: Path) -> Path:
    """A copy of the hall `everything`."""
    return Path(shutil.copytree(halls / "good" / "everything", tmp_path / "hall"))
