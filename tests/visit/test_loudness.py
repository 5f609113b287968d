"""What a visitor may hear: the technician's range and the quiet hours."""

from datetime import time

import pytest

from kiosk.caretaker.hours import Hours
from kiosk.visit.loudness import STEP, Loudness
from kiosk.visit.visit import Visit

NOON, MIDNIGHT = time(12), time(0)
NIGHT = Hours(time(21), time(8))
HALL = Loudness(least=0.2, most=0.8, start=0.5, quiet=0.4, quiet_hours=(NIGHT,))


@pytest.mark.parametrize(
    ("hours", "moment", "quiet"),
    [
        (NIGHT, time(20, 59), False),
        (NIGHT, time(21), True),
        (NIGHT, MIDNIGHT, True),
        (NIGHT, time(7, 59), True),
        (NIGHT, time(8), False),
        (Hours(time(12), time(14)), time(13, 59), True),
        (Hours(time(12), time(14)), time(14), False),
        (Hours(time(12), time(14)), time(3), False),
    ],
)
def test_quiet_hours_may_lie_across_midnight(hours: Hours, moment: time, quiet: bool) -> None:
    assert hours.have(moment) is quiet


def test_a_visitor_stays_within_the_range() -> None:
    visit = Visit("bo", volume=HALL.start_share)
    assert HALL.at(visit.volume, NOON) == 0.5
    for _ in range(20):
        visit = visit.louder()
    assert HALL.at(visit.volume, NOON) == pytest.approx(0.8)
    for _ in range(20):
        visit = visit.softer()
    assert HALL.at(visit.volume, NOON) == pytest.approx(0.2)


def test_every_step_is_heard_in_quiet_hours_too_and_none_is_above_the_cap() -> None:
    shares = [step * STEP for step in range(9)]
    volumes = [HALL.at(share, MIDNIGHT) for share in shares]
    assert volumes == sorted(set(volumes))
    assert max(volumes) == pytest.approx(0.4)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_a_cap_below_the_range_is_all_there_is(share: float) -> None:
    assert Loudness(0.5, 1.0, 0.8, 0.3, (NIGHT,)).at(share, MIDNIGHT) == 0.3


def test_a_fixed_volume_is_no_fault() -> None:
    fixed = Loudness(0.6, 0.6, 0.6)
    assert fixed.at(fixed.start_share, NOON) == 0.6
