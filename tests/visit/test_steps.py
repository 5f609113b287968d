"""Where keys lead: ways on a grid, on and back in the order given, nothing beyond the edge."""

import pytest

from kiosk.visit.steps import Box, Way, choose_next

GRID = [Box(x * 100.0, y * 100.0, 80, 80) for y in range(2) for x in range(3)]


@pytest.mark.parametrize(
    ("current", "way", "wanted"),
    [
        (0, Way.RIGHT, 1),
        (0, Way.DOWN, 3),
        (4, Way.LEFT, 3),
        (4, Way.UP, 1),
        (2, Way.RIGHT, None),
        (0, Way.UP, None),
        (0, Way.ON, 1),
        (5, Way.ON, 0),
        (0, Way.BACK, 5),
        (None, Way.ON, 0),
        (None, Way.BACK, 5),
        (None, Way.DOWN, 0),
    ],
)
def test_a_key_leads_to_the_neighbour(current: int | None, way: Way, wanted: int | None) -> None:
    assert choose_next(GRID, current, way) == wanted


def test_a_wide_bar_below_is_reached_from_everywhere() -> None:
    boxes = [*GRID, Box(0, 300, 280, 60)]
    assert [choose_next(boxes, n, Way.DOWN) for n in (3, 4, 5)] == [6, 6, 6]


def test_what_lies_far_aside_is_no_neighbour() -> None:
    assert choose_next([Box(0, 0, 10, 10), Box(500, 20, 10, 10)], 0, Way.DOWN) is None


def test_nothing_to_press_leads_nowhere() -> None:
    assert choose_next([], None, Way.ON) is None
