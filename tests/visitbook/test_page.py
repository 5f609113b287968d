"""One visit summed up, and what a wrong clock does to it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.visit.happenings import Answered, Begun, Ended, Ending, Heard, Lasting, Opened, Rated, Spoke, Suited, Watched
from kiosk.visit.place import Screen
from kiosk.visit.visit import Face
from kiosk.visitbook.page import Asked, Named, Page, Reach
from tests.visitbook.visits import NOON, TODAY, VISIT, YUSHU, fold

RIVERS, SPRING = Named("exhibit", "rivers"), Named("event", "spring")


def test_a_visit_is_summed_up() -> None:
    page = fold(VISIT)
    assert (page.began.day, page.began.hour) == (TODAY, 12)
    assert (page.seconds, page.ending, page.left) == (100, "idle", "event")
    assert page.languages == {"bo": 10, "zh-Hans": 90}
    assert page.stays == {RIVERS: 34, SPRING: 30}
    assert page.homes == {"spring": "rivers"}
    assert page.heard == {("spring", "bo"): Reach(30, 30)}
    assert page.answers == {Asked("spring", 0, 2, 1, False): 1}
    assert page.faces == {"rivers": "satisfied"}


def test_what_happens_again_is_added_and_the_farthest_second_stays() -> None:
    again = (Opened("rivers", "spring", 5), Heard("spring", "bo", 3, 30), Watched("spring", 20, 60))
    page = fold((*VISIT[:-1], *again, Watched("spring", 4, 60), VISIT[-1]))
    assert page.stays == {RIVERS: 39, SPRING: 35}
    assert page.heard == {("spring", "bo"): Reach(30, 30)}
    assert page.watched == {"spring": Reach(20, 60)}


def test_hands_count_each() -> None:
    page = fold((Begun("bo"), Answered("rivers", "spring", 0, 0, 3, (4, 0, 12)), VISIT[-1]))
    assert page.answers == {Asked("spring", 0, 1, 3, True): 4, Asked("spring", 0, 3, 3, True): 12}
    assert page.took_part


def test_the_first_face_stands_and_ways_of_reading_are_those_ever_chosen() -> None:
    ways = (Suited(160, True, False, False), Suited(100, False, True, False))
    page = fold((Begun("bo"), Rated("", Face.NOT), Rated("", Face.SATISFIED), *ways, VISIT[-1]))
    assert page.faces == {"": "not"}
    assert (page.text_size, page.contrast, page.calm, page.reach) == (160, True, True, False)
    assert not page.took_part


def test_a_page_can_be_seen_before_the_visit_ends() -> None:
    page = fold(VISIT[:3])
    parts = (Opened("rivers", "spring", 7), Heard("spring", "bo", 6, 30))
    seen = page.seen_at(Lasting(21, parts), NOON + timedelta(seconds=21))
    assert (seen.seconds, seen.ending) == (21, "")
    assert seen.stays == {RIVERS: 11, SPRING: 7}
    assert seen.languages == {"bo": 10, "zh-Hans": 11}
    assert page.stays == {RIVERS: 4}


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_wrong_clock_gives_no_day_but_the_visit_lasts_as_long(year: int) -> None:
    page = fold(VISIT, NOON.replace(year=year))
    assert (page.began.day, page.began.hour, page.seconds) == (None, None, 100)
    assert page.began.unix == round(NOON.replace(year=year).timestamp())


def test_a_clock_that_is_set_during_the_visit_tells_when_it_began() -> None:
    page = Page.begin(Begun("bo"), datetime(1970, 1, 1, tzinfo=YUSHU))
    page.add(Ended(90, Ending.IDLE, Screen.HOME), NOON + timedelta(seconds=90))
    assert page.began == replace(fold(VISIT).began)


def test_a_clock_that_breaks_during_the_visit_is_not_believed() -> None:
    page = Page.begin(Begun("bo"), NOON)
    page.add(Spoke("zh-Hans", 30), datetime(2099, 1, 1, tzinfo=YUSHU))
    assert page.began.day == TODAY


def test_midnight_belongs_to_the_day_of_the_first_touch() -> None:
    page = fold(VISIT, NOON.replace(hour=23, minute=59))
    assert (page.began.day, page.began.hour) == (TODAY, 23)
