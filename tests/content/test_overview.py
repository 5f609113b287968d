"""What `check` adds for a curator: a caret under the mistake, and what exists per language."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.loader import read_hall
from kiosk.content.overview import count


def test_the_table_counts_what_there_is(halls: Path) -> None:
    reading = read_hall(halls / "good" / "everything")
    assert reading.hall is not None
    rivers, people = reading.hall.exhibits
    assert count(rivers, "bo", reading.assets) == [(3, 3), (2, 2), (1, 2), (1, 2), (1, 2), (1, 2)]
    assert count(people, "bo", reading.assets)[0] == (1, 2)


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
