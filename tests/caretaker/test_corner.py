"""Only one resting finger opens the pad."""

from collections.abc import Iterable

import pytest

from kiosk.caretaker.corner import CornerHold, Finger

CORNER, PALM = 100.0, 60.0
IN, AT_THE_EDGE, OUT = (20.0, 30.0), (99.0, 99.0), (101.0, 30.0)


def follow(steps: Iterable[tuple[float, list[Finger]]]) -> CornerHold:
    hold = CornerHold()
    for now, fingers in steps:
        hold.feed(fingers, CORNER, PALM, now)
    return hold


def finger(place: tuple[float, float], number: int = 0, size: float = 0.0) -> Finger:
    return Finger(number, *place, size)


def test_five_seconds_are_a_hold_and_the_first_two_show_nothing() -> None:
    hold = follow([(10, [finger(IN)]), (12, [finger(AT_THE_EDGE)])])
    assert hold.mark(11.9) == 0
    assert hold.mark(12) == pytest.approx(0.4)
    assert hold.progress(14.9) < 1
    assert hold.progress(15) == 1


@pytest.mark.parametrize("number", range(2, 200, 40))
def test_taps_are_no_hold_however_many(number: int) -> None:
    steps = [step for n in range(number) for step in ((n * 0.3, [finger(IN)]), (n * 0.3 + 0.25, []))]
    hold = follow(steps)
    assert hold.progress(number * 0.3) == 0


def test_a_hold_begins_anew_after_a_lift() -> None:
    hold = follow([(0, [finger(IN)]), (4.9, []), (4.95, [finger(IN)])])
    assert hold.progress(5.1) < 0.05


@pytest.mark.parametrize(
    "fingers",
    [
        [finger(IN), finger(AT_THE_EDGE, 1)],
        [finger(IN), finger((500.0, 500.0), 1)],
        [finger(IN, n) for n in range(10)],
        [finger(IN, size=61.0)],
        [finger(OUT)],
    ],
    ids=["two", "another elsewhere", "ten", "a palm", "beside"],
)
def test_a_palm_or_a_second_finger_ends_it_until_all_are_lifted(fingers: list[Finger]) -> None:
    hold = follow([(0, [finger(IN)]), (1, fingers), (1.2, [finger(IN)])])
    assert hold.progress(60) == 0
    hold.feed([], CORNER, PALM, 61)
    hold.feed([finger(IN)], CORNER, PALM, 62)
    assert hold.progress(67) == 1


def test_a_finger_that_slides_in_is_no_hold() -> None:
    assert follow([(0, [finger(OUT)]), (1, [finger(IN)])]).progress(60) == 0


def test_what_a_hold_led_to_is_not_led_to_again() -> None:
    hold = follow([(0, [finger(IN)])])
    hold.end()
    hold.feed([finger(IN)], CORNER, PALM, 6)
    assert not hold.holding
