"""The page about the visit book names every table and column that there is: nothing is kept in silence."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.visitbook.schema import open_book

DOCS = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize("page", ["visit-book.md", "visit-book.zh.md"])
def test_every_table_and_column_is_told(page: str, tmp_path: Path) -> None:
    told: dict[str, str] = {}
    table = ""
    for line in (DOCS / page).read_text(encoding="utf-8").partition("`names`")[2].splitlines():
        cells = line.split("|")
        if len(cells) >= 4 and "`" in cells[2]:
            table = cells[1].strip(" `") or table
            told[table] = told.get(table, "") + cells[2]
    with closing(open_book(tmp_path / "visits.db")) as book:
        tables = [name for (name,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = {table: [row[1] for row in book.execute(f"PRAGMA table_info({table})")] for table in tables}
    del kept["sqlite_sequence"]
    assert told.keys() == kept.keys()
    for table, columns in kept.items():
        missing = [column for column in columns if f"`{column}`" not in told[table]]
        assert not missing, f"{table} in {page}"
