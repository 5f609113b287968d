"""Every format from any moment, to within a sample; and files that are broken, cut off or something else."""

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from kiosk.devices.mixer import RAMP_SECONDS, RATE, Block
from kiosk.devices.sound import Sound
from kiosk.narration.voice import VoiceError

SECONDS = 12
CODECS = {
    "sound.wav": ("pcm_s16le", 44_100),
    "sound.ogg": ("libopus", 48_000),
    "sound.opus": ("libopus", 48_000),
    "sound.mp3": ("libmp3lame", 44_100),
    "sound.flac": ("flac", 22_050),
}


def write_sound(file: Path, samples: np.ndarray, codec: str, rate: int) -> None:
    """`samples` (one channel) as a sound file."""
    with av.open(str(file), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout="mono")
        whole = av.AudioFrame.from_ndarray(samples.astype(np.float32).reshape(1, -1), format="fltp", layout="mono")
        whole.rate = rate
        resampler = av.AudioResampler(
            format=stream.codec_context.format, layout="mono", rate=rate, frame_size=stream.frame_size or 1024
        )
        for frame in [*resampler.resample(whole), *resampler.resample(None)]:
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same rising tone in every format: at each moment it has another pitch."""
    folder = tmp_path_factory.mktemp("sounds")
    for name, (codec, rate) in CODECS.items():
        t = np.arange(rate * SECONDS) / rate
        write_sound(folder / name, 0.5 * np.sin(2 * np.pi * (200 * t + 40 * t**2)), codec, rate)
    return folder


def read_all(sound: Sound) -> Block:
    return np.concatenate(list(_portions(sound)))


def _portions(sound: Sound) -> Iterator[Block]:
    while not sound.ended:
        yield sound.read(512)


@pytest.mark.parametrize("name", CODECS)
@pytest.mark.parametrize("at", [0.01, 0.3, 5.1234, 11.5])
def test_it_begins_where_it_is_told(sounds: Path, name: str, at: float) -> None:
    whole = read_all(Sound(sounds / name))[:, 0]
    part = Sound(sounds / name, at).read(4000)[200:, 0]
    first = round(at * RATE) + 200
    far = {lag: np.abs(whole[first + lag : first + lag + len(part)] - part).max() for lag in range(-40, 41)}
    assert abs(min(far, key=lambda lag: far[lag])) <= 1


@pytest.mark.parametrize("name", CODECS)
def test_it_is_as_long_and_as_loud_as_it_was_made(sounds: Path, name: str) -> None:
    heard = read_all(Sound(sounds / name))
    assert len(heard) / RATE == pytest.approx(SECONDS, abs=0.03)
    assert np.abs(heard[RATE:-RATE]).max() == pytest.approx(0.5, abs=0.03)
    assert np.array_equal(heard[:, 0], heard[:, 1])


@pytest.mark.parametrize("name", CODECS)
def test_a_sound_that_stops_abruptly_does_not_click(sounds: Path, name: str) -> None:
    heard = np.append(read_all(Sound(sounds / name))[-1000:, 0], 0.0)
    steepest = 0.5 * 2 * np.pi * (200 + 80 * SECONDS) / RATE
    assert np.abs(np.diff(heard)).max() <= steepest * 1.2 + 1 / (RAMP_SECONDS * RATE)


@pytest.mark.parametrize("name", CODECS)
def test_a_file_that_was_cut_off_ends_early(sounds: Path, name: str, tmp_path: Path) -> None:
    data = (sounds / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) // 2])
    heard = read_all(Sound(tmp_path / name))
    assert SECONDS / 4 < len(heard) / RATE < SECONDS * 3 / 4
    assert abs(heard[-1, 0]) < 0.01
    with pytest.raises(VoiceError):
        Sound(tmp_path / name, SECONDS - 1)


@pytest.mark.parametrize("name", CODECS)
def test_a_damaged_file_goes_on_or_ends(sounds: Path, name: str, tmp_path: Path) -> None:
    data = bytearray((sounds / name).read_bytes())
    for place in range(len(data) // 3, len(data) // 2, 997):
        data[place : place + 40] = bytes(40)
    (tmp_path / name).write_bytes(data)
    heard = read_all(Sound(tmp_path / name))
    assert len(heard) > RATE
    assert np.isfinite(heard).all()


@pytest.mark.parametrize(
    "data",
    [b"", b"OggS and nothing", b"RIFF\xff\xff\xff\xffWAVEfmt ", b"\xff\xfb" * 5000, b"fLaC" + bytes(3000), bytes(9999)],
    ids=["empty", "ogg", "wav", "mp3", "flac", "zeros"],
)
def test_junk_cannot_be_heard(data: bytes, tmp_path: Path) -> None:
    for suffix in ("ogg", "wav", "mp3", "flac", "opus"):
        (tmp_path / f"junk.{suffix}").write_bytes(data)
        with pytest.raises(VoiceError):
            Sound(tmp_path / f"junk.{suffix}")


def test_a_playlist_in_disguise_is_not_followed(tmp_path: Path, sounds: Path) -> None:
    (tmp_path / "sound.mp3").write_bytes((sounds / "sound.mp3").read_bytes())
    (tmp_path / "list.ogg").write_text("ffconcat version 1.0\nfile sound.mp3\n")
    with pytest.raises(VoiceError):
        Sound(tmp_path / "list.ogg")


def test_a_missing_file_cannot_be_heard(tmp_path: Path) -> None:
    with pytest.raises(VoiceError):
        Sound(tmp_path / "none.ogg")
