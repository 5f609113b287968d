"""Three starts that fail in a row give way to the plain screen, and the hall gets another chance from there."""

from kiosk.caretaker.starts import FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, MOST_FAILURES, Starts


def fail(starts: Starts, times: int) -> Starts:
    for _ in range(times):
        starts = starts.begin("boot").try_hall()
    return starts.begin("boot")


def test_the_third_failure_in_a_row_leads_to_the_plain_screen() -> None:
    assert [fail(Starts(), times).must_be_plain for times in range(MOST_FAILURES + 2)] == [
        False,
        False,
        False,
        True,
        True,
    ]


def test_a_start_that_stands_firm_forgets_the_failures() -> None:
    starts = fail(Starts(), 2).try_hall().succeed()
    assert not fail(starts, 2).must_be_plain


def test_switching_the_machine_on_forgets_them_too() -> None:
    assert not fail(Starts(), 5).begin("another boot").must_be_plain


def test_the_plain_screen_gives_the_hall_one_more_chance() -> None:
    starts = fail(Starts(), 3).try_again()
    assert not starts.begin("boot").must_be_plain
    assert fail(starts, 1).must_be_plain


def test_it_stands_twice_as_long_each_time_up_to_an_hour() -> None:
    pauses = [fail(Starts(), MOST_FAILURES + more).pause_seconds for more in range(6)]
    assert pauses[:2] == [FIRST_PAUSE_SECONDS, 2 * FIRST_PAUSE_SECONDS]
    assert pauses[-1] == LONGEST_PAUSE_SECONDS
    assert fail(Starts(), 5000).pause_seconds == LONGEST_PAUSE_SECONDS
