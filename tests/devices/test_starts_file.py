"""The count of failed starts outlives the program, and a broken file is no reason not to start."""

from pathlib import Path

import pytest

from kiosk.caretaker.starts import Starts
from kiosk.devices.starts_file import FILE_NAME, StartsFile


def test_what_was_kept_is_known_to_the_next_run(tmp_path: Path) -> None:
    first = StartsFile(tmp_path)
    first.keep(first.starts.try_hall().try_hall())
    assert StartsFile(tmp_path).starts.failures == 2


@pytest.mark.parametrize("text", ["", "{", "[]", '{"boot": 1}', '{"boot": "x", "failures": "many", "again": 0}'])
def test_a_broken_file_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert StartsFile(tmp_path).starts.failures == 0


def test_where_nothing_can_be_written_it_is_known_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    starts = StartsFile(tmp_path / "file" / "state")
    starts.keep(Starts("boot", 2))
    assert starts.starts.failures == 2
