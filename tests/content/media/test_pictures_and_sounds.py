"""What is asked of a picture and of a narration, beyond the stories of halls/bad."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.examination import examine_hall
from kiosk.content.media.facts import PictureFacts, SoundFacts
from kiosk.content.media.pictures import judge_picture, measure_picture
from kiosk.content.media.sounds import judge_pace, judge_sound, measure_sound
from tests.content.media.making import write_damaged_picture, write_picture, write_sound

CHINESE = "冰下流出一线水它流过草原它成了大河"  # 17 syllables
TIBETAN = "འཁྱགས་རོམ་འོག་ནས་ཆུ་ཕྲན་ཐོན། དེ་རྩྭ་ཐང་བརྒྱུད་ནས་བཞུར། དེ་གཙང་པོར་གྱུར།"  # 17 syllables


def rules(found: object) -> list[str]:
    return [rule for rule, _ in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("width", "height", "told"),
    [
        (2560, 1440, []),
        (1440, 2560, []),
        (1919, 1919, ["picture-small"]),
        (1920, 400, []),
        (8000, 5000, []),
        (8001, 5000, ["picture-large"]),
    ],
)
def test_a_picture_fits_the_screens(width: int, height: int, told: list[str]) -> None:
    assert rules(judge_picture(PictureFacts(width=width, height=height))) == told


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "P", "RGBA"])
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_whole_pictures_of_every_kind_are_whole(tmp_path: Path, mode: str, name: str) -> None:
    picture = Image.effect_noise((640, 480), 60).convert("RGB").convert(mode)
    if name == "a.jpg" and mode in ("P", "RGBA"):
        picture = picture.convert("RGB")
    if name == "a.png" and mode == "CMYK":
        picture = picture.convert("RGB")
    picture.save(tmp_path / name, **({"progressive": True} if name == "a.jpg" and mode == "RGB" else {}))
    assert measure_picture(tmp_path / name) == PictureFacts(width=640, height=480)


def test_an_answers_picture_is_looked_into_too(halls: Path, tmp_path: Path) -> None:
    hall = Path(shutil.copytree(halls / "good" / "everything", tmp_path / "hall"))
    write_damaged_picture(hall / "assets" / "pictures" / "ice.jpg")
    text = (hall / "exhibits.yaml").read_text("utf-8").replace("pictures/spring.png}, {bo", "pictures/ice.jpg}, {bo")
    (hall / "exhibits.yaml").write_text(text, "utf-8")
    line = next(number for number, words in enumerate(text.splitlines(), start=1) if "ice.jpg" in words)
    found = [problem for problem in examine_hall(hall).problems if problem.rule == "damaged-picture"]
    assert [problem.line for problem in found] == [line]


def test_what_a_camera_writes_behind_a_picture_is_no_damage(tmp_path: Path) -> None:
    file = write_picture(tmp_path / "a.jpg")
    file.write_bytes(file.read_bytes() * 2 + b"Image_UTC_Data" + bytes(500))
    assert measure_picture(file).fault == ""


@pytest.mark.parametrize(
    ("words", "script", "seconds", "told"),
    [
        (CHINESE, "chinese", 6, []),
        (CHINESE, "chinese", 2, ["unlike-text"]),
        (CHINESE, "chinese", 30, ["unlike-text"]),
        (TIBETAN, "tibetan", 7, []),
        (TIBETAN, "tibetan", 2, ["unlike-text"]),
        ("水" * 11, "chinese", 30, []),
        (CHINESE, "other", 30, []),
    ],
)
def test_a_voice_is_as_long_as_its_text(words: str, script: str, seconds: float, told: list[str]) -> None:
    assert rules(judge_pace(SoundFacts(seconds=seconds, loudness=-18), words, script)) == told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"loudness": -20.9}, []),
        ({"loudness": -21.1}, ["too-soft"]),
        ({"loudness": -14.9}, ["too-loud"]),
        ({"lead": 1.0, "tail": 2.0}, []),
        ({"lead": 1.1, "tail": 2.1}, ["late-start", "late-end"]),
        ({"seconds": 90.0}, []),
        ({"loudness": None, "lead": 5, "tail": 5}, ["silent-narration"]),
    ],
)
def test_a_narration_is_as_loud_as_the_others_and_begins_at_once(facts: dict[str, float], told: list[str]) -> None:
    assert rules(judge_sound(SoundFacts(**{"seconds": 10, "loudness": -18, **facts}))) == told  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["a.ogg", "a.opus", "a.wav", "a.flac"])
def test_a_whole_sound_is_whole(tmp_path: Path, name: str) -> None:
    facts = measure_sound(write_sound(tmp_path / name, 4, lead=1.5))
    assert facts.fault == ""
    assert facts.seconds == pytest.approx(4, abs=0.05)
    assert facts.lead == pytest.approx(1.5, abs=0.1)
    assert facts.loudness == pytest.approx(-18, abs=1)


def test_an_hour_is_told_by_its_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.content.media.sounds.LONGEST_HEARD", 2.0)
    facts = measure_sound(write_sound(tmp_path / "a.wav", 60))
    assert (facts.fault, facts.seconds) == ("", 60)
