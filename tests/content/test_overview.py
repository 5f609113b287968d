"""What `check` adds for a curator: a caret under the mistake, and what exists per language."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.loader import read_hall
from kiosk.content.overview import list_rows


def test_the_table_counts_what_there_is(halls: Path) -> None:
    reading = read_hall(halls / "good" / "everything")
    assert reading.hall is not None
    rows = {(row.exhibit, row.language): row for row in list_rows(reading.hall, reading.assets)}
    assert rows["rivers", "bo"].counts == ((3, 3), (2, 2), (1, 2), (1, 2), (1, 2), (1, 2))
    assert rows["people", "bo"].titles == (1, 2)
    assert rows["rivers", "bo"].drafts == (2, 2)
    assert rows["rivers", "zh-Hans"].drafts == (0, 2)


def test_a_voice_other_than_the_own_one_and_the_totals_are_seen(
    halls: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (halls / "good" / "everything" / "exhibits.yaml").read_text(encoding="utf-8")
    (tmp_path / "exhibits.yaml").write_text(
        text.replace("          bo: {file", "          khg: {file"), encoding="utf-8"
    )
    shutil.copytree(halls / "good" / "everything" / "assets", tmp_path / "assets")
    main(["check", str(tmp_path)])
    table = capsys.readouterr().out.split("exhibit ")[-1]
    assert "1/2 (khg 1)" in table
    assert re.search(r"all +\S+ +4/5", table)


def test_a_caret_stands_under_the_mistake(halls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(halls / "bad" / "misspelt-key-in-event.yaml")])
    lines = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.strip().startswith("txet"))
    assert lines[at + 1].index("^") == lines[at].index("txet")


def test_events_out_of_order_and_unused_files_are_told(halls: Path, tmp_path: Path) -> None:
    text = (halls / "good" / "tiny" / "exhibits.yaml").read_text(encoding="utf-8")
    more = "        date: 2013\n      - {title: 早, text: 早。, date: 1951}\n"
    (tmp_path / "exhibits.yaml").write_text(text + more, encoding="utf-8")
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "forgotten.png").write_bytes(b"x")
    found = {problem.rule: problem for problem in read_hall(tmp_path).problems}
    assert found["dates-out-of-order"].line == 11
    assert dict(found["unused-file"].args)["found"] == "forgotten.png"
