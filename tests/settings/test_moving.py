"""Settings go to another machine without what belongs to one only."""

from pathlib import Path

from kiosk.settings.groups import PlaceSettings, ScreenSettings, Settings, SoundSettings
from kiosk.settings.moving import save_settings, take_settings
from kiosk.settings.reading import read_settings

HERE = Settings(place=PlaceSettings(hall="here"), screen=ScreenSettings(rotation=90))
THERE = Settings(place=PlaceSettings(hall="there"), sound=SoundSettings(mono=True))


def test_ids_and_the_screen_stay_while_the_rest_comes() -> None:
    taking = take_settings(HERE, THERE)
    assert taking.settings == HERE.model_copy(update={"sound": THERE.sound})
    assert [(change.nature.name, change.before, change.after) for change in taking.changes] == [("mono", False, True)]
    assert taking.kept == ("place.hall",)


def test_everything_comes_to_a_new_computer() -> None:
    taking = take_settings(HERE, THERE, everything=True)
    assert taking.settings == THERE
    assert taking.kept == ()


def test_the_former_file_stays_beside_the_new_one(tmp_path: Path) -> None:
    file = tmp_path / "config" / "kiosk.yaml"
    assert save_settings(HERE, file) is None
    former = save_settings(THERE, file)
    assert former is not None
    assert read_settings(former).settings == HERE
    assert read_settings(file).settings == THERE
    assert file.stat().st_mode & 0o077 == 0, "nobody else may try PINs against the hash"
