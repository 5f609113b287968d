"""When a kiosk counts as left, without any clock but the one given."""

from kiosk.visit.idle import IdleRule, IdleTimes, Stage


def test_the_question_comes_after_75_seconds_and_the_posters_after_95() -> None:
    idle = IdleRule(IdleTimes(), now=1000)
    assert idle.stage(1074.9) is Stage.PRESENT
    assert idle.stage(1075) is Stage.WARNING
    assert idle.seconds_left(1085) == 10
    assert idle.stage(1095) is Stage.GONE


def test_a_touch_begins_anew() -> None:
    idle = IdleRule(IdleTimes(), now=0)
    idle.touch(80)
    assert idle.stage(154) is Stage.PRESENT


def test_a_narration_suspends_idle_but_not_for_ever() -> None:
    idle = IdleRule(IdleTimes(), now=0)
    for now in range(0, 1900, 10):
        idle.hear(now)
    assert idle.stage(1799) is Stage.PRESENT
    assert idle.stage(1800) is Stage.WARNING
    assert idle.stage(1820) is Stage.GONE


def test_a_lesson_is_not_interrupted_for_half_an_hour() -> None:
    idle = IdleRule(IdleTimes(), now=0)
    idle.lead(True)
    assert idle.stage(1799) is Stage.PRESENT
    assert idle.stage(1800) is Stage.WARNING
    assert idle.stage(1820) is Stage.GONE


def test_after_a_lesson_the_ordinary_time_counts_again() -> None:
    idle = IdleRule(IdleTimes(), now=0)
    idle.lead(True)
    idle.touch(1000)
    idle.lead(False)
    assert idle.stage(1076) is Stage.WARNING
