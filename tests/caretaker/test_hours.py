"""Opening hours: weekdays, dates, nights, and when the hall opens next."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.caretaker.hours import WEEKDAYS, OpeningHours, is_trusted, read_opening

WEEK = {
    "monday": "closed",
    "tuesday": "09:00-12:00, 14:00-17:00",
    "wednesday": "09:00-12:00, 14:00-17:00",
    "friday": "20:00-02:00",
    "saturday": "00:00-24:00",
    "sunday": "00:00-10:00",
    "dates": {"2027-02-06": "closed", "2027-07-25": "08:00-20:00"},
}
HALL = read_opening(WEEK)


def at(words: str) -> datetime:
    return datetime.fromisoformat(words)


@pytest.mark.parametrize(
    ("moment", "is_open", "closing", "opening"),
    [
        ("2027-01-04 12:00", False, None, "2027-01-05 09:00"),  # a Monday
        ("2027-01-05 08:59:59", False, None, "2027-01-05 09:00"),
        ("2027-01-05 09:00", True, "2027-01-05 12:00", "2027-01-05 14:00"),
        ("2027-01-05 12:00", False, None, "2027-01-05 14:00"),
        ("2027-01-05 16:59:59", True, "2027-01-05 17:00", "2027-01-06 09:00"),
        ("2027-01-07 12:00", False, None, "2027-01-08 20:00"),  # Thursday is not named
        ("2027-01-08 23:59", True, None, "2027-01-09 00:00"),  # open beyond the next night
        ("2027-01-09 01:00", True, "2027-01-10 10:00", "2027-01-10 00:00"),
        ("2027-01-10 09:00", True, "2027-01-10 10:00", "2027-01-12 09:00"),
        ("2027-02-06 01:00", True, "2027-02-06 02:00", "2027-02-07 00:00"),  # closed that day, Friday's night lasts
        ("2027-02-06 02:00", False, None, "2027-02-07 00:00"),
        ("2027-07-25 19:00", True, "2027-07-25 20:00", "2027-07-27 09:00"),
    ],
)
def test_a_week(moment: str, is_open: bool, closing: str | None, opening: str) -> None:
    assert HALL.is_open(at(moment)) is is_open
    assert HALL.closing(at(moment)) == (at(closing) if closing else None)
    assert HALL.opening(at(moment)) == at(opening)


def test_nothing_given_is_always_open() -> None:
    always = read_opening({})
    assert always == OpeningHours()
    assert always.is_open(at("2027-01-01 03:00"))
    assert always.closing(at("2027-01-01 03:00")) is None


def test_dates_alone_leave_the_other_days_open() -> None:
    hall = read_opening({"dates": {"2027-02-06": "closed"}})
    assert hall.is_open(at("2027-02-05 23:59"))
    assert hall.closing(at("2027-02-05 23:59")) == at("2027-02-06 00:00")
    assert hall.opening(at("2027-02-06 12:00")) == at("2027-02-07 00:00")


def test_a_hall_that_never_opens_again_says_no_day() -> None:
    never = read_opening(dict.fromkeys(WEEKDAYS, "closed"))
    assert not never.is_open(at("2027-01-01 12:00"))
    assert never.opening(at("2027-01-01 12:00")) is None


def test_a_clock_before_the_program_or_decades_after_is_not_trusted() -> None:
    built = date(2026, 11, 28)
    assert not is_trusted(at("1970-01-01 12:00"), built)
    assert not is_trusted(at("2026-11-27 23:59"), built)
    assert is_trusted(at("2026-11-28 00:00"), built)
    assert is_trusted(at("2040-01-01 00:00"), built)
    assert not is_trusted(at("2099-01-01 12:00"), built)


CLOCKS = st.integers(0, 24 * 12 - 1).map(lambda five: f"{five // 12:02}:{five % 12 * 5:02}")
SPANS = st.tuples(CLOCKS, CLOCKS).filter(lambda pair: pair[0] != pair[1]).map("-".join)
DAYS = st.lists(SPANS, max_size=3).map(lambda spans: ", ".join(spans) or "closed")


@given(st.dictionaries(st.sampled_from(WEEKDAYS), DAYS, min_size=1), st.integers(0, 7 * 24 * 60))
def test_opening_and_closing_are_where_a_slow_walk_finds_them(week: dict[str, str], minute: int) -> None:
    hall, moment = read_opening(week), datetime(2027, 1, 4) + timedelta(minutes=minute)
    here = hall.is_open(moment)
    walk = (moment + timedelta(minutes=n) - timedelta(minutes=minute % 5) for n in range(5, 8 * 24 * 60, 5))
    turn = next((step for step in walk if hall.is_open(step) is not here), None)
    if here:
        limit = datetime.combine(moment.date(), datetime.min.time()) + timedelta(days=2)
        assert hall.closing(moment) == (turn if turn and turn < limit else None)
    elif turn:
        assert hall.opening(moment) == turn
