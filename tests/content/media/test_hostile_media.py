"""Files that are not what their names say: each is a problem, none hangs, fills the memory or ends in a traceback."""

import os
import random
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.examination import examine_hall
from tests.content.media.making import write_huge_header, write_picture, write_sound

ROOT = Path(__file__).parent.parent.parent.parent
NAMES = {
    "picture": ("a.jpg", "a.png", "a.webp"),
    "sound": ("a.ogg", "a.opus", "a.mp3", "a.flac", "a.wav"),
    "film": ("a.mp4", "a.webm", "a.mkv", "a.mov"),
    "captions": ("a.vtt",),
}
EACH = [(kind, name) for kind, names in NAMES.items() for name in names]
BEGINNINGS = {
    ".jpg": b"\xff\xd8\xff\xe0", ".png": b"\x89PNG\r\n\x1a\n", ".webp": b"RIFF\xff\xff\xff\x7fWEBPVP8 ",
    ".ogg": b"OggS\0\2", ".opus": b"OggS\0\2", ".mp3": b"\xff\xfb\x90\x64", ".flac": b"fLaC\0\0\0\x22",
    ".wav": b"RIFF\xff\xff\xff\x7fWAVEfmt ", ".mp4": b"\0\0\0\x18ftypisom", ".mov": b"\0\0\0\x14ftypqt  ",
    ".webm": b"\x1a\x45\xdf\xa3", ".mkv": b"\x1a\x45\xdf\xa3", ".vtt": b"WEBVTT\n\n",
}  # fmt: skip
Write = Callable[[str, str], Path]


def list_errors(hall: Path) -> set[str]:
    return {problem.rule for problem in examine_hall(hall).problems if problem.severity == "error"} - {"missing-file"}


@pytest.mark.parametrize(("kind", "name"), EACH, ids=lambda part: part)
@pytest.mark.parametrize("seed", [None, 1, 2], ids=["empty", "random", "begun"])
def test_bytes_that_mean_nothing(write_hall: Write, kind: str, name: str, seed: int | None) -> None:
    hall = write_hall(kind, name)
    beginning = BEGINNINGS[Path(name).suffix] if seed == 2 else b""
    (hall / "assets" / name).write_bytes(beginning + random.Random(seed).randbytes(50_000 if seed else 0))
    assert list_errors(hall)


@pytest.mark.parametrize(("kind", "name"), EACH, ids=lambda part: part)
def test_a_zip_by_another_name(write_hall: Write, kind: str, name: str) -> None:
    hall = write_hall(kind, name)
    (hall / "assets" / name).write_bytes(b"PK\x03\x04" + bytes(500))
    assert list_errors(hall)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
@pytest.mark.parametrize(("kind", "name"), EACH, ids=lambda part: part)
def test_a_pipe_and_a_folder_do_not_hang(write_hall: Write, kind: str, name: str) -> None:
    hall = write_hall(kind, name)
    os.mkfifo(hall / "assets" / name)
    assert list_errors(hall) == {"special-file"}
    (hall / "assets" / name).unlink()
    (hall / "assets" / name).mkdir()
    assert list_errors(hall) == {"file-is-folder"}


def test_a_pipe_beside_a_narration_is_never_read_as_its_captions(write_hall: Write) -> None:
    hall = write_hall("sound", "a.ogg")
    write_sound(hall / "assets" / "a.ogg", 2)
    os.mkfifo(hall / "assets" / "a.vtt")
    reading = examine_hall(hall)
    assert list_errors(hall) == {"special-file"}
    assert reading.hall is None, "the kiosk must not open it either"


@pytest.mark.parametrize(("kind", "name"), EACH, ids=lambda part: part)
def test_a_link_out_is_not_followed(write_hall: Write, tmp_path: Path, kind: str, name: str) -> None:
    hall = write_hall(kind, name)
    (tmp_path / "outside").write_bytes(b"x")
    (hall / "assets" / name).symlink_to(tmp_path / "outside")
    assert list_errors(hall) == {"link-leaves"}


HUGE = [(kind, name, begun) for kind, name in EACH if kind != "film" for begun in (False, True)]


@pytest.mark.parametrize(("kind", "name", "begun"), HUGE, ids=str)
def test_five_gigabytes_are_not_read(write_hall: Write, kind: str, name: str, begun: bool) -> None:
    hall = write_hall(kind, name)
    with (hall / "assets" / name).open("wb") as file:
        file.write(BEGINNINGS[Path(name).suffix] if begun else b"")
        file.truncate(5_000_000_000)
    assert list_errors(hall) == {"file-huge"}


@pytest.mark.parametrize("name", NAMES["film"])
def test_a_film_of_five_gigabytes_of_nothing_is_soon_told(write_hall: Write, name: str) -> None:
    hall = write_hall("film", name)
    with (hall / "assets" / name).open("wb") as file:
        file.write(BEGINNINGS[Path(name).suffix])
        file.truncate(5_000_000_000)
    assert list_errors(hall) == {"broken-file"}


@pytest.mark.parametrize("side", [30_000, 2_000_000_000])
def test_a_picture_that_would_fill_the_memory_is_known_by_its_header(write_hall: Write, side: int) -> None:
    hall = write_hall("picture", "a.png")
    write_huge_header(hall / "assets" / "a.png", side)
    assert list_errors(hall) == {"picture-huge"}


def test_a_whole_picture_of_900_million_pixels_needs_little_memory(write_hall: Write) -> None:
    """A real one, in a process that may not use more than 500 MB."""
    hall = write_hall("picture", "a.png")
    write_huge_header(hall / "assets" / "a.png")
    limit = 500_000_000
    told = subprocess.run(
        [sys.executable, "main.py", "check", str(hall)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": str(hall / "cache")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (limit, limit)),
    )
    assert "30000×30000" in told.stdout
    assert (told.returncode, told.stderr) == (1, "")


@pytest.mark.parametrize("name", NAMES["sound"])
def test_a_sound_cut_in_the_middle_is_told(write_hall: Write, name: str) -> None:
    if name == "a.mp3":
        pytest.skip("an mp3 has no end that could be missed")
    hall = write_hall("sound", name)
    file = write_sound(hall / "assets" / name, 5)
    assert not list_errors(hall)
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    assert list_errors(hall) <= {"cut-sound", "broken-file"}
    assert list_errors(hall)


def test_a_picture_cut_in_the_middle_is_told(write_hall: Write) -> None:
    for name in NAMES["picture"]:
        hall = write_hall("picture", name)
        file = write_picture(hall / "assets" / name)
        assert not list_errors(hall)
        data = file.read_bytes()
        file.write_bytes(data[: len(data) // 2] + data[-20:])
        assert {problem.rule for problem in examine_hall(hall).problems} & {"broken-file", "damaged-picture"}
        file.unlink()


def test_a_list_of_addresses_named_as_a_film_is_not_followed(write_hall: Write) -> None:
    hall = write_hall("film", "a.mp4")
    (hall / "assets" / "a.mp4").write_text("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/hostname\n")
    assert list_errors(hall) == {"broken-file"}


def test_a_name_too_long_for_any_system_is_refused(write_hall: Write) -> None:
    assert list_errors(write_hall("picture", "图" * 100 + ".jpg")) == {"bad-path"}
