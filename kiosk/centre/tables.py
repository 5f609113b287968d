"""The tables of the centre, for SQLite and PostgreSQL alike; times are whole seconds since 1970, UTC."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

METADATA = MetaData()
COUNTERS = (
    "visits", "seconds", "opened", "heard", "heard_out", "answers", "right", "satisfied", "so_so", "dissatisfied",
)  # fmt: skip
EVENT_COUNTERS = ("opened", "heard", "heard_out")


def _count(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


def _time(name: str) -> Column[int]:
    return Column(name, BigInteger)


KIOSK = Table(
    "kiosk",
    METADATA,
    Column("address", String(81), primary_key=True),
    Column("hall", String(40), nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("place", Integer, nullable=False),  # its place in the list
    Column("kind", String(10), nullable=False),
    Column("line", Boolean, nullable=False),
    Column("name", JSON, nullable=False),
    Column("township", JSON, nullable=False),
    Column("alive", Boolean, nullable=False),
    Column("session", String(80), nullable=False),
    _time("alive_since"),
    _time("heard"),
    Column("reported", JSON),
    _time("reported_at"),
    Column("desired", JSON),
    _count("revision"),
    _count("published"),
    Column("key", String(64), nullable=False, server_default=""),  # with which it signs what a stick takes home
)
DAY = Table(
    "day",
    METADATA,
    Column("kiosk", String(81), nullable=False),
    Column("book", String(80), nullable=False),
    Column("day", String(10), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    *(_count(name) for name in COUNTERS),
    Column("languages", JSON, nullable=False),
    PrimaryKeyConstraint("kiosk", "day", "book"),
    Index("day_by_day", "day"),
)
EVENT = Table(
    "event",
    METADATA,
    Column("kiosk", String(81), nullable=False),
    Column("book", String(80), nullable=False),
    Column("day", String(10), nullable=False),
    Column("event", String(80), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    *(_count(name) for name in EVENT_COUNTERS),
    PrimaryKeyConstraint("kiosk", "day", "event", "book"),
    Index("event_by_day", "day"),
)
HEALTH = Table(
    "health",
    METADATA,
    Column("kiosk", String(81), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    _time("made"),
    Column("health", JSON, nullable=False),
    PrimaryKeyConstraint("kiosk", "sequence"),
)
PROBLEM = Table(
    "problem",
    METADATA,
    Column("kiosk", String(81), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    _time("made"),
    Column("code", String(80), nullable=False),
    Column("text", Text, nullable=False),
    PrimaryKeyConstraint("kiosk", "sequence"),
)
CONTENTS = Table(
    "contents",
    METADATA,
    Column("kiosk", String(81), primary_key=True),
    Column("sequence", BigInteger, nullable=False),
    Column("version", String(80), nullable=False),
    Column("name", JSON, nullable=False),
    Column("exhibits", JSON, nullable=False),
)
COMMAND = Table(
    "command",
    METADATA,
    Column("id", String(80), primary_key=True),
    Column("kiosk", String(81), nullable=False, index=True),
    Column("act", String(20), nullable=False),
    Column("text", String(80), nullable=False),
    Column("by", String(80), nullable=False),
    _time("made"),
    _time("expires"),
    Column("sent", Boolean, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("picture", LargeBinary),
    _time("answered"),
)
UNREAD = Table(
    "unread",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kiosk", String(81), nullable=False),
    Column("leaf", String(20), nullable=False),
    _time("received"),
    Column("why", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)
PERSON = Table(
    "person",
    METADATA,
    Column("name", String(80), primary_key=True),
    Column("hash", Text, nullable=False),
    _time("made"),
)
LOGIN = Table(
    "login",
    METADATA,
    Column("token", String(64), primary_key=True),  # its SHA-256: whoever reads the database cannot log in with it
    Column("person", String(80), nullable=False),
    Column("proof", String(64), nullable=False),
    _time("until"),
)
