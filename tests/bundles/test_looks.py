"""When a hall looks again: not all at once, sooner after a cut, and not forever sooner."""

import pytest

from kiosk.bundles.looks import Plan


def test_halls_do_not_look_all_at_once() -> None:
    first = [Plan.begin(0.0, lambda chance=chance: chance).at for chance in (0.0, 0.5, 1.0)]
    later = [Plan(0.0).follow(0.0, 60, False, lambda chance=chance: chance).at for chance in (0.0, 0.5, 1.0)]
    assert first == [20, 70, 120]
    assert later == pytest.approx([2880, 3600, 4320])


def test_a_cut_is_followed_soon_and_many_cuts_as_usual() -> None:
    plan, waits = Plan(0.0), []
    for _ in range(9):
        plan = plan.follow(0.0, 60, True, lambda: 0.5)
        waits.append(plan.at)
    assert waits == pytest.approx([60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
    assert plan.follow(0.0, 60, False, lambda: 0.5) == Plan(3600.0)
