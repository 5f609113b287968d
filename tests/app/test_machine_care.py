"""What the page gets of the machine, and how its limits come into kiosk.yaml."""

import itertools
from pathlib import Path

import pytest

from kiosk.machine_care import TRIES, make_care, order_limits
from kiosk.settings.reading import read_settings
from kiosk.upkeep import Upkeep
from kiosk.visit.loudness import Loudness

TYPED = "# our hall\nsound:\n  volume: 0.8 # as the neighbours like it\nhours: {monday: 09:00-17:00}\n"


def test_limits_are_valid_after_each_line() -> None:
    levels = itertools.combinations_with_replacement((0.0, 0.1, 0.5, 0.95, 1.0), 3)
    states = [Loudness(least, most, start) for least, start, most in levels]
    for before, after in itertools.product(states, repeat=2):
        now = {"volume_least": before.least, "volume": before.start, "volume_most": before.most}
        for name, value in order_limits(before, after):
            now[name] = value
            assert now["volume_least"] <= now["volume"] <= now["volume_most"]
        assert now == {"volume_least": after.least, "volume": after.start, "volume_most": after.most}


def test_the_limits_are_written_and_the_rest_stays(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(TYPED + f"folders: {{state: {tmp_path / 'state'}}}\n", encoding="utf-8")
    told = read_settings(file)
    upkeep = Upkeep(told.settings, locked=False)
    try:
        care = make_care(told, upkeep, lambda: "hall", locked=True)
        assert care.save_loudness is not None
        care.save_loudness(Loudness(least=0.9, start=0.9, most=1.0))
        care.save_loudness(Loudness(least=0.2, start=0.25, most=0.25))
        sound = read_settings(file).settings.sound
        assert (sound.volume_least, sound.volume, sound.volume_most) == (0.2, 0.25, 0.25)
        assert "volume: 0.25 # as the neighbours like it" in file.read_text(encoding="utf-8")
        keys = [fact.key for fact in care.facts()]
        assert {"program", "running", "machine", "clock", "disk", "memory", "temperature", "network", "content"} <= set(
            keys
        )
        assert care.opening().weekdays
        assert care.tries == tmp_path / "state" / TRIES
        file.write_text("sound: [", encoding="utf-8")
        with pytest.raises(ValueError, match=r"kiosk\.yaml"):
            care.save_loudness(Loudness(least=0.0, start=0.25, most=0.25))
    finally:
        upkeep.close(0)
