"""The centre's database: SQLite by default, PostgreSQL by its address; both are written to in the same words."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.centre.tables import METADATA

CHUNK = 500  # rows a statement


def open_store(address: str) -> Engine:
    """The database of an address such as sqlite:////var/lib/kiosk-centre/centre.db or postgresql+psycopg://…/halls."""
    engine = create_engine(address, pool_pre_ping=True)
    if engine.dialect.name == "sqlite":
        if engine.url.database and engine.url.database != ":memory:":
            Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _prepare_sqlite)
    METADATA.create_all(engine)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    for words in ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 15000"):  # a receipt is a promise
        connection.execute(f"PRAGMA {words}")


def insert_new(base: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows whose keys are new."""
    for chunk in _cut(rows):
        base.execute(_insert(base, table).on_conflict_do_nothing(), chunk)


def replace_older(base: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, and replace those of the same key that have a smaller sequence."""
    keys = list(table.primary_key.columns)
    for chunk in _cut(rows):
        insert = _insert(base, table)
        fresh = {column.name: insert.excluded[column.name] for column in table.columns if column not in keys}
        newer = insert.excluded.sequence > table.c.sequence
        base.execute(insert.on_conflict_do_update(index_elements=keys, set_=fresh, where=newer), chunk)


def _insert(base: Connection, table: Table) -> Any:
    return postgresql.insert(table) if base.dialect.name == "postgresql" else sqlite.insert(table)


def _cut(rows: Sequence[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    return [list(rows[start : start + CHUNK]) for start in range(0, len(rows), CHUNK)]
