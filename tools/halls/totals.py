"""Whether the centre has every visit of the invented halls, and none of them twice."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Engine, select

from kiosk.centre.tables import COUNTERS, DAY, EVENT
from tools.halls.visits import FIRST_DAY, invent_day


def list_differences(engine: Engine, halls: Sequence[str], days: int) -> list[str]:
    """What is missing or too much; empty where every number is right."""
    wanted, events = {}, {}
    for hall in halls:
        for number in range(days):
            day = (FIRST_DAY + timedelta(number)).isoformat()
            told = invent_day(hall, number, 1.0).data
            wanted[hall, day] = tuple(told[name] for name in COUNTERS)
            events.update({(hall, day, event): tuple(counts.values()) for event, counts in told["events"].items()})
    with engine.connect() as base:
        columns = [DAY.c[name] for name in COUNTERS]
        found = {(row[0], row[1]): tuple(row[2:]) for row in base.execute(select(DAY.c.kiosk, DAY.c.day, *columns))}
        seen = select(EVENT.c.kiosk, EVENT.c.day, EVENT.c.event, EVENT.c.opened, EVENT.c.heard, EVENT.c.heard_out)
        met = {tuple(row[:3]): tuple(row[3:]) for row in base.execute(seen)}
    return [*_compare(wanted, found), *_compare(events, met)]


def _compare(wanted: dict[object, object] | dict, found: dict) -> list[str]:  # type: ignore[type-arg]
    keys = sorted(wanted.keys() | found.keys())
    return [f"{key}: {wanted.get(key)} became {found.get(key)}" for key in keys if wanted.get(key) != found.get(key)]
