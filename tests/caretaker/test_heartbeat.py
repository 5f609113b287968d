"""What the beats of the screen's thread tell."""

import pytest

from kiosk.caretaker.heartbeat import EVERY_SECONDS, Beat, Heartbeat, choose_interval
from kiosk.caretaker.starts import GOOD_SECONDS


def test_a_start_is_good_once_after_a_while() -> None:
    heart = Heartbeat(100.0)
    beats = [heart.beat(100.0 + 5 * number) for number in range(1, 31)]
    assert [number for number, beat in enumerate(beats, 1) if beat.good] == [GOOD_SECONDS / 5]


def test_a_thread_that_stood_still_says_for_how_long() -> None:
    heart = Heartbeat(0.0)
    assert heart.beat(5.0) == Beat()
    assert heart.beat(23.0) == Beat(gap=18.0)
    assert heart.beat(28.0) == Beat()


@pytest.mark.parametrize(("watchdog", "interval"), [(0, EVERY_SECONDS), (30, 5), (6, 2), (3600, EVERY_SECONDS)])
def test_three_beats_fit_before_the_watchdog_bites(watchdog: float, interval: float) -> None:
    assert choose_interval(watchdog) == interval
