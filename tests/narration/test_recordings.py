"""Recordings from real files: what is lost, what is measured again and what is not."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.model import Event
from kiosk.narration.recordings import Recordings

ORDER = ("bo", "zh-Hans")
EVENT = Event.model_validate(
    {"id": "spring", "title": "s", "narration": {"bo": "spring-bo.wav", "zh": "spring-zh.wav"}}
)


@pytest.fixture
def assets(halls: Path, tmp_path: Path) -> Path:
    shutil.copytree(halls / "good" / "everything" / "assets" / "narration", tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_where_a_sound_is_lost_another_voice_is_heard(assets: Path) -> None:
    (assets / "spring-bo.wav").unlink()
    (assets / "spring-bo.vtt").unlink(missing_ok=True)
    heard = Recordings(assets, ORDER).of(EVENT, "bo")
    assert heard is not None
    assert heard.language == "zh-Hans"


def test_where_every_sound_is_lost_nothing_is_heard(tmp_path: Path) -> None:
    assert Recordings(tmp_path, ORDER).of(EVENT, "bo") is None


def test_a_sound_is_measured_once_for_all_readers_and_again_when_it_was_replaced(assets: Path) -> None:
    recordings = Recordings(assets, ORDER)
    before = recordings.seconds(EVENT, "bo", "bo")
    for file in assets.iterdir():
        file.unlink()
    assert recordings.seconds(EVENT, "bo", "zh-Hans") == before > 0
    assert recordings.renew(("zh-Hans",), {}).seconds(EVENT, "bo", "zh-Hans") == before
    assert recordings.renew(ORDER, {EVENT.narration["bo"].file: 7}).seconds(EVENT, "bo", "bo") == 0
