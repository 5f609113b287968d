"""The log and the crash reports hold nothing of a visitor."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.devices.log import FOLDER, Log

if TYPE_CHECKING:
    from conftest import Visitor


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    level = logging.getLogger("kiosk").level
    written = Log(tmp_path, 1)
    yield written
    logging.getLogger("kiosk").setLevel(level)


def test_a_whole_visit_leaves_no_line_of_what_was_looked_at(log: Log, visitor: "Visitor", tmp_path: Path) -> None:
    logging.getLogger("kiosk.tests").info("begun")
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    visitor.tap("event-spring")
    visitor.tap("home")
    log.close()
    lines = (tmp_path / FOLDER / "kiosk.jsonl").read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if "missing-is-shown" not in line and "lecture.mp4" not in line]
    assert len(told) == 1, "only that the program began"
