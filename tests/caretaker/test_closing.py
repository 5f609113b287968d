"""The hall goes dark by its hours, but not in the middle of a visit."""

from datetime import date, datetime, timedelta

import pytest

from kiosk.caretaker.closing import LESSON_SECONDS, VISIT_SECONDS, ClosingRule, Phase
from kiosk.caretaker.hours import WEEKDAYS, read_opening

HALL = read_opening(dict.fromkeys(WEEKDAYS, "09:00-17:00"))
FIVE = datetime(2027, 1, 4, 17)
BUILT = date(2026, 11, 28)


@pytest.fixture
def rule() -> ClosingRule:
    return ClosingRule(lambda: HALL, BUILT)


def test_an_empty_hall_closes_on_the_minute(rule: ClosingRule) -> None:
    assert rule.look(FIVE - timedelta(seconds=1), 0, False, False).phase is Phase.OPEN
    closed = rule.look(FIVE, 1, False, False)
    assert closed.phase is Phase.CLOSED
    assert closed.moment == FIVE + timedelta(hours=16)


def test_a_visitor_is_told_ten_minutes_before(rule: ClosingRule) -> None:
    assert rule.look(FIVE - timedelta(minutes=11), 0, True, False).phase is Phase.OPEN
    told = rule.look(FIVE - timedelta(minutes=10), 60, True, False)
    assert (told.phase, told.moment) == (Phase.CLOSING, FIVE)


@pytest.mark.parametrize(("led", "seconds"), [(False, VISIT_SECONDS), (True, LESSON_SECONDS)])
def test_a_visit_may_end_first_within_reason(rule: ClosingRule, led: bool, seconds: float) -> None:
    assert rule.look(FIVE, 100, True, led).phase is Phase.CLOSING
    late = FIVE + timedelta(seconds=seconds)
    assert rule.look(late, 100 + seconds - 1, True, led).phase is Phase.CLOSING
    assert rule.look(late, 100 + seconds, True, led).phase is Phase.CLOSED


def test_whoever_leaves_after_closing_leaves_a_closed_hall(rule: ClosingRule) -> None:
    rule.look(FIVE, 0, True, False)
    assert rule.look(FIVE + timedelta(minutes=5), 300, False, False).phase is Phase.CLOSED


@pytest.mark.parametrize("year", [1970, 2026, 2099])
def test_a_wrong_clock_means_open(rule: ClosingRule, year: int) -> None:
    assert rule.look(datetime(year, 1, 4, 23), 0, False, False).phase is Phase.OPEN
    assert rule.look(datetime(year, 1, 4, 16, 59), 0, True, False).phase is Phase.OPEN


def test_a_clock_put_right_in_the_night_does_not_end_a_visit_at_once(rule: ClosingRule) -> None:
    assert rule.look(datetime(1970, 1, 1, 3), 0, True, False).phase is Phase.OPEN
    assert rule.look(FIVE + timedelta(hours=5), 1, True, False).phase is Phase.CLOSING
    assert rule.look(FIVE + timedelta(hours=5), 1 + VISIT_SECONDS, True, False).phase is Phase.CLOSED
