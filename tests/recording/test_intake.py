"""Recordings of every kind come into a hall as narrations of one loudness; what cannot is told and changes nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from kiosk.cli import main
from kiosk.content.cues import read_cues
from kiosk.content.loader import read_hall
from kiosk.content.sounds import RATE, measure
from kiosk.recording.level import measure_level
from kiosk.recording.sound import Samples, find_speech, read_samples

Record = Callable[..., Path]
KINDS = [".wav", ".m4a", ".mp3", ".amr", ".3gp", ".ogg", ".opus", ".flac", ".webm"]


def list_hall(hall: Path) -> dict[str, bytes]:
    """Every file of a hall with its bytes."""
    return {file.relative_to(hall).as_posix(): file.read_bytes() for file in hall.rglob("*") if file.is_file()}


def far(voice: Samples, gain: float = 0.2, noise: float = 0.0003) -> Samples:
    """The voice as a phone on a table hears it: soft, in a room, with silence before and after."""
    room = np.random.default_rng(1).normal(0, noise, voice.size + 5 * RATE).astype(np.float32)
    room[2 * RATE : 2 * RATE + voice.size] += voice * np.float32(gain)
    return room


def take(hall: Path, *arguments: object, voice: str = "zh") -> int:
    return main(["narration", "import", *map(str, arguments), "--voice", voice, "--hall", str(hall)])


@pytest.mark.parametrize(
    ("ending", "layout"),
    [*((kind, "mono") for kind in KINDS), (".wav", "stereo"), (".m4a", "stereo"), (".mp3", "stereo")],
)
def test_every_kind_of_recording_comes_in(ending: str, layout: str, hall: Path, record: Record, voice: Samples) -> None:
    assert take(hall, record(f"later{ending}", far(voice), layout)) == 0
    found = read_hall(hall).hall
    assert found is not None
    told = found.find_event("later")[1].narration["zh-Hans"]
    assert told.file == "narration/zh/later.ogg"
    made = hall / "assets" / told.file
    assert measure(made).loudness == pytest.approx(-18, abs=0.5)
    assert measure_level(made).peak < -1.5
    assert measure(made).seconds == pytest.approx(0.15 + 11.9 + 0.3, abs=0.2)
    with av.open(str(made)) as container:
        stream = container.streams.audio[0]
        assert (stream.codec_context.name, stream.rate, stream.layout.name) == ("opus", 48_000, "mono")


def test_lead_and_tail_are_kept(hall: Path, record: Record, voice: Samples) -> None:
    assert take(hall, record("later.wav", far(voice, gain=0.5, noise=0))) == 0
    made = read_samples(hall / "assets" / "narration" / "zh" / "later.ogg")
    assert find_speech(made).start == pytest.approx(0.15, abs=0.06)
    assert made.size / RATE - find_speech(made).end == pytest.approx(0.3, abs=0.06)


def test_a_recording_that_begins_at_once_gets_a_lead(hall: Path, record: Record, voice: Samples) -> None:
    assert take(hall, record("later.wav", voice[round(0.3 * RATE) : round(3 * RATE)])) == 0
    made = read_samples(hall / "assets" / "narration" / "zh" / "later.ogg")
    assert find_speech(made).start == pytest.approx(0.15, abs=0.06)


def test_only_the_new_lines_differ(hall: Path, record: Record, voice: Samples) -> None:
    file = hall / "exhibits.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.read_bytes()
    assert take(hall, record("later.m4a", far(voice))) == 0
    anchor = "        text: {bo: རྗེས་སོར།, zh: 后来的事。}\r\n".encode()
    new = b"        narration:\r\n          zh: narration/zh/later.ogg\r\n"
    assert file.read_bytes() == before.replace(anchor, anchor + new)


def test_a_person_replaces_the_machine_and_nothing_is_lost(hall: Path, record: Record, voice: Samples) -> None:
    sound = (hall / "assets" / "narration" / "spring-zh.wav").read_bytes()
    assert take(hall, record("spring.m4a", far(voice))) == 0
    assert take(hall, record("spring.m4a", far(voice, gain=0.3))) == 0
    found = read_hall(hall).hall
    assert found is not None
    told = found.find_event("spring")[1].narration["zh-Hans"]
    assert (told.file, told.captions, told.synthetic, told.speaker) == (
        "narration/zh/spring.ogg", "narration/zh/spring.vtt", False, None,
    )  # fmt: skip
    assert not (hall / "assets" / "narration" / "spring-zh.wav").exists()
    kept = sorted(file.name for file in (hall / "replaced" / "zh").iterdir())
    assert kept == ["spring-1.vtt", "spring-1.wav", "spring-2.ogg", "spring-2.vtt"]
    assert (hall / "replaced" / "zh" / "spring-1.wav").read_bytes() == sound
    assert [cue.text for cue in read_cues(hall / "assets" / told.captions)] == [
        "冰下流出一线水。", "它流过草原。", "它成了大河。",
    ]  # fmt: skip


def test_a_sound_that_another_event_uses_stays(hall: Path, record: Record, voice: Samples) -> None:
    file = hall / "exhibits.yaml"
    words = file.read_text(encoding="utf-8") + "        narration: {zh: narration/spring-zh.wav}\n"
    file.write_text(words, encoding="utf-8")
    assert take(hall, record("spring.m4a", far(voice))) == 0
    assert (hall / "assets" / "narration" / "spring-zh.wav").is_file()


def test_khams_speech_gets_tibetan_captions(hall: Path, record: Record, voice: Samples) -> None:
    assert take(hall, record("spring.wav", far(voice)), "--speaker", "བློ་བཟང", voice="khg") == 0
    found = read_hall(hall).hall
    assert found is not None
    told = found.find_event("spring")[1].narration["khg"]
    assert len(read_cues(hall / "assets" / told.captions)) == 3


def test_files_find_their_events(
    hall: Path, record: Record, voice: Samples, capsys: pytest.CaptureFixture[str]
) -> None:
    short = far(voice[: 3 * RATE])
    assert (
        take(hall, record("2026-05 Later (2).wav", short), record("SPRING_zh.wav", short), record("sprin.wav", short))
        == 1
    )
    said = capsys.readouterr()
    assert "→ later" in said.out
    assert "→ spring" in said.out
    assert "spring" in said.err
    assert take(hall, record("any name.wav", short), "--event", "song") == 0
    assert take(hall, record("any name.wav", short), "--event", "sing") == 1
    assert "song" in capsys.readouterr().err


def test_a_hall_with_mistakes_elsewhere_is_edited(hall: Path, record: Record, voice: Samples) -> None:
    file = hall / "exhibits.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("cover: pictures/cover.png\n", "covver: x\n", 1), encoding="utf-8"
    )
    assert take(hall, record("later.wav", far(voice))) == 0
    assert "zh: narration/zh/later.ogg" in file.read_text(encoding="utf-8")


def test_an_event_in_an_included_file(halls: Path, tmp_path: Path, record: Record, voice: Samples) -> None:
    hall = Path(shutil.copytree(halls / "good" / "included", tmp_path / "many"))
    before = list_hall(hall)
    found = read_hall(hall).hall
    assert found is not None
    event = found.exhibits[1].timeline[0].id
    assert take(hall, record("a.wav", far(voice)), "--event", event) == 0
    after = list_hall(hall)
    changed = [name for name in before if before[name] != after[name]]
    assert len(changed) == 1
    assert changed[0].startswith("exhibits/")


def make_silent(record: Record, voice: Samples) -> Path:
    return record("later.wav", voice * 0)


def make_junk(record: Record, voice: Samples) -> Path:
    file = record("later.wav", voice)
    file.write_bytes(b"\x00\x01 no sound \xff" * 500)
    return file


def make_truncated_m4a(record: Record, voice: Samples) -> Path:
    return cut(record("later.m4a", voice))


def make_truncated_wav(record: Record, voice: Samples) -> Path:
    return cut(record("later.wav", voice))


def make_truncated_flac(record: Record, voice: Samples) -> Path:
    return cut(record("later.flac", voice))


def make_empty(record: Record, voice: Samples) -> Path:
    file = record("later.wav", voice)
    file.write_bytes(b"")
    return file


def make_missing(record: Record, voice: Samples) -> Path:
    file = record("later.wav", voice)
    file.unlink()
    return file


def make_folder(record: Record, voice: Samples) -> Path:
    file = make_missing(record, voice)
    file.mkdir()
    return file


def cut(file: Path) -> Path:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    return file


BAD = [make_silent, make_junk, make_truncated_m4a, make_truncated_wav, make_truncated_flac]
BAD += [make_empty, make_missing, make_folder]


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__.removeprefix("make_"))
def test_what_cannot_be_heard_changes_nothing(
    make: object, hall: Path, record: Record, voice: Samples, capsys: pytest.CaptureFixture[str]
) -> None:
    before = list_hall(hall)
    assert take(hall, make(record, voice)) == 1  # type: ignore[operator]
    assert list_hall(hall) == before
    said = capsys.readouterr()
    assert not said.out
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("rest", "voice_tag"), [(["--event", "nobody"], "zh"), (["--event", "later"], "xx-yy")], ids=["event", "voice"]
)
def test_unknown_event_or_voice(rest: list[str], voice_tag: str, hall: Path, record: Record, voice: Samples) -> None:
    before = list_hall(hall)
    assert take(hall, record("a.wav", voice), *rest, voice=voice_tag) == 1
    assert list_hall(hall) == before


def test_a_broken_yaml_file_changes_nothing(hall: Path, record: Record, voice: Samples) -> None:
    file = hall / "exhibits.yaml"
    file.write_text(file.read_text(encoding="utf-8") + '\n  - "open', encoding="utf-8")
    before = list_hall(hall)
    assert take(hall, record("later.wav", far(voice))) == 1
    assert list_hall(hall) == before


def test_a_link_out_of_assets_is_not_followed(hall: Path, record: Record, voice: Samples, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (hall / "assets" / "narration" / "zh").symlink_to(tmp_path / "outside")
    before = (hall / "exhibits.yaml").read_bytes()
    assert take(hall, record("later.wav", far(voice))) == 1
    assert (hall / "exhibits.yaml").read_bytes() == before
    assert not list((tmp_path / "outside").iterdir())


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda voice: np.clip(voice * 30, -1, 1), "peaks"),
        (lambda voice: far(voice, gain=0.02, noise=0.0), "quiet"),
        (lambda voice: far(voice, gain=0.2, noise=0.02), "noise"),
        (lambda voice: np.tile(voice, 8), "90 s"),
    ],
    ids=["clipped", "quiet", "noisy", "long"],
)
def test_a_poor_recording_comes_in_with_a_warning(
    change: object, word: str, hall: Path, record: Record, voice: Samples, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(hall, record("later.wav", change(voice))) == 0  # type: ignore[operator]
    warned = [line for line in capsys.readouterr().out.splitlines() if line.strip().startswith("!")]
    assert len(warned) == 1
    assert word in warned[0]
