"""What changes of a visit mean to whoever keeps count, as a table."""

from dataclasses import replace

import pytest

from kiosk.visit.diary import Diary
from kiosk.visit.happenings import (
    Answered,
    Begun,
    Ended,
    Ending,
    Happening,
    Heard,
    Lasting,
    Opened,
    Rated,
    Recorder,
    Spoke,
    Stay,
    Suited,
    Watched,
    derive_happenings,
)
from kiosk.visit.place import PageKind, Screen
from kiosk.visit.round import Asked, Round
from kiosk.visit.visit import Face, Visit

POSTERS = Visit("bo")
HOME = POSTERS.begin("zh-Hans")
EXHIBIT = HOME.open_exhibit("rivers")
EVENT = EXHIBIT.open_event("spring")
ROUND = Round.of((Asked("rivers", "spring", 0, 2, 1), Asked("rivers", "later", 0, 3, 3)), since=7.0)
LESSON = HOME.open_lesson("rivers", ROUND)
COUNTED = LESSON.answer(ROUND.lead_group(True).count_hands(1, 3, 12).count_hands(1, 1, 4))
STAY = Stay(90.0, 12.0)
HANDS = Answered("rivers", "later", 0, 0, 3, (4, 0, 12))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (POSTERS, HOME, [Begun("zh-Hans")]),
        (HOME, HOME.speak("bo"), [Spoke("bo", 90)]),
        (HOME, EXHIBIT, []),
        (EXHIBIT, EVENT, [Opened("rivers", "", 12)]),
        (EVENT, EVENT.open_picture(1), []),
        (EVENT, EVENT.open_film(), []),
        (HOME.watch("rivers", "spring"), HOME.open_learn(), [Opened("rivers", "spring", 12)]),
        (EVENT, EVENT.open_event("later"), [Opened("rivers", "spring", 12)]),
        (EVENT, POSTERS, [Opened("rivers", "spring", 12), Ended(90, Ending.RESET, Screen.EVENT)]),
        (EVENT, EVENT.speak("bo"), [Spoke("bo", 90)]),
        (EVENT, replace(EVENT, text_size=160, calm=True), [Suited(160, False, True, False)]),
        (replace(EVENT, reach=True), POSTERS, [
            Opened("rivers", "spring", 12), Ended(90, Ending.RESET, Screen.EVENT)
        ]),
        (LESSON, LESSON.turn_page("rivers", "spring", PageKind.OPENING, 0), [Opened("rivers", "", 12)]),
        (LESSON, LESSON.answer(ROUND.choose(0, 2)), [Answered("rivers", "spring", 0, 2, 1)]),
        (LESSON.answer(ROUND.choose(0, 2)), LESSON.answer(ROUND.choose(0, 2).choose(1, 3)), [
            Answered("rivers", "later", 0, 3, 3)
        ]),
        (LESSON, LESSON.answer(ROUND.show(0)), []),
        (LESSON, COUNTED, []),
        (COUNTED, COUNTED.back(), [Opened("rivers", "", 12), HANDS]),
        (COUNTED, POSTERS, [Opened("rivers", "", 12), HANDS, Ended(90, Ending.RESET, Screen.LESSON)]),
        (COUNTED, COUNTED.look_up("rivers", "later"), [Opened("rivers", "", 12)]),
        (HOME, HOME.rate("rivers", Face.SO_SO), [Rated("rivers", Face.SO_SO)]),
        (HOME.rate("", Face.NOT), HOME.rate("", Face.NOT).rate("", Face.SATISFIED), []),
    ],
)  # fmt: skip
def test_a_change(before: Visit, after: Visit, told: list[Happening]) -> None:
    assert list(derive_happenings(before, after, STAY)) == told


def test_the_diary_knows_how_long() -> None:
    keeper = Recorder()
    diary = Diary(keeper)
    diary.write(POSTERS, HOME, 100)
    diary.write(HOME, EXHIBIT, 104)
    diary.write(EXHIBIT, EVENT, 110)
    diary.write(EVENT, POSTERS, 140)
    assert keeper.happenings == [
        Begun("zh-Hans"), Opened("rivers", "", 6), Opened("rivers", "spring", 30),
        Ended(40, Ending.RESET, Screen.EVENT),
    ]  # fmt: skip


def test_why_and_from_where_a_visit_ended() -> None:
    keeper = Recorder()
    diary = Diary(keeper)
    diary.write(POSTERS, HOME, 100)
    diary.write(HOME, POSTERS, 195, Ending.IDLE)
    assert keeper.happenings[-1] == Ended(95, Ending.IDLE, Screen.HOME)


def test_what_was_told_is_written_once_with_its_farthest_second() -> None:
    keeper = Recorder()
    diary = Diary(keeper)
    for second in (0.5, 9.0, 3.0):
        diary.hear(Heard("spring", "bo", second, 30))
    diary.hear(Heard("spring", "zh-Hans", 1.0, 28))
    diary.hear(None)
    diary.hear(None)
    assert keeper.happenings == [Heard("spring", "bo", 9, 30), Heard("spring", "zh-Hans", 1, 28)]


def test_a_film_is_written_with_its_farthest_second() -> None:
    keeper = Recorder()
    diary = Diary(keeper)
    for second in (1.0, 40.0, 12.0):
        diary.watch(Watched("spring", second, 60))
    diary.watch(None)
    assert keeper.happenings == [Watched("spring", 40, 60)]


def test_once_a_second_the_keeper_hears_what_goes_on() -> None:
    keeper = Recorder()
    diary = Diary(keeper)
    diary.write(POSTERS, HOME, 100)
    diary.write(HOME, EVENT, 104)
    diary.hear(Heard("spring", "bo", 2, 30))
    diary.follow(EVENT, 106)
    assert keeper.lasting == Lasting(6, (Opened("rivers", "spring", 2), Heard("spring", "bo", 2, 30)))
    diary.follow(EVENT, 106.9)
    assert keeper.lasting.seconds == 6
    diary.follow(EVENT, 107)
    assert keeper.lasting.seconds == 7
    assert keeper.happenings == [Begun("zh-Hans")]


def test_hands_that_are_counted_go_on_until_the_round_is_over() -> None:
    keeper = Recorder()
    diary = Diary(keeper)
    diary.write(POSTERS, HOME, 0)
    diary.write(HOME, COUNTED, 1)
    diary.follow(COUNTED, 3)
    assert keeper.lasting == Lasting(3, (Opened("rivers", "", 2), HANDS))


def test_nothing_goes_on_at_the_posters() -> None:
    keeper = Recorder()
    Diary(keeper).follow(POSTERS, 500)
    assert keeper.lasting is None
