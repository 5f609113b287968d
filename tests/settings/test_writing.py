"""What the program writes as kiosk.yaml it reads back, in every language."""

from pathlib import Path

import pytest

from kiosk.messages import MessageLanguage
from kiosk.settings.groups import GROUPS, Settings, list_natures
from kiosk.settings.reading import judge_settings
from kiosk.settings.writing import read_value, write_settings

EVERYTHING = Settings.model_validate(
    {
        "visit": {"idle_seconds": 62.5},
        "screen": {"output": "HDMI-A-1", "rotation": 90, "motion": False},
        "lock": {"pin": "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"},
        "hours": {"monday": "09:00-12:00, 14:00-18:00", "dates": {"2027-02-06": "closed", "2027-07-25": "08:00-20:00"}},
        "place": {"hall": "yushu-east", "kiosk": "entrance"},
        "folders": {"state": "C:\\kiosk\\state", "content": "/srv/halls: new #1"},
        "centre": {"username": "yes", "password_file": "~/secret"},
    }
)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("settings", [Settings(), EVERYTHING], ids=["defaults", "everything"])
def test_what_is_written_is_read_back(settings: Settings, language: MessageLanguage) -> None:
    reading = judge_settings(write_settings(settings, language).encode(), Path("kiosk.yaml"))
    assert reading.problems == ()
    assert reading.settings == settings


def test_what_belongs_to_one_machine_can_be_left_out() -> None:
    text = write_settings(EVERYTHING, own=False)
    settings = judge_settings(text.encode(), Path("kiosk.yaml")).settings
    for nature in list_natures():
        expected = nature.default if nature.own else read_value(EVERYTHING, nature)
        assert read_value(settings, nature) == expected
    assert "argon2" not in text


def test_every_setting_says_what_it_is() -> None:
    for nature in list_natures():
        assert nature.meaning.endswith("."), nature
        number = isinstance(nature.default, int | float) and not isinstance(nature.default, bool)
        assert not number or nature.least or nature.name == "rotation", nature
    assert set(GROUPS) == set(Settings.model_fields)
