"""Where a visitor gets to, and that Back always leads up."""

import pytest

from kiosk.visit.place import PageKind, Panel, Screen
from kiosk.visit.round import Asked, Round
from kiosk.visit.visit import Captions, Face, Visit


def test_back_leads_up_step_by_step() -> None:
    visit = Visit("bo").begin().open_exhibit("rivers").open_event("spring").open_picture(1)
    seen = []
    for _ in range(4):
        visit = visit.back()
        seen.append(visit.place.screen)
    assert seen == [Screen.EVENT, Screen.EXHIBIT, Screen.HOME, Screen.HOME]


def test_another_language_keeps_the_place() -> None:
    visit = Visit("bo").begin().open_exhibit("rivers").open_event("spring")
    assert visit.speak("zh-Hans").place == visit.place


IN_EVENT = Visit("bo").begin().open_exhibit("rivers").open_event("spring")


@pytest.mark.parametrize(
    ("visit", "way"),
    [
        (Visit("bo").begin().open_shelf(), [Screen.HOME]),
        (Visit("bo").begin().open_shelf().open_story("rivers", "spring", ""), [Screen.SHELF, Screen.HOME]),
        (IN_EVENT.open_story("rivers", "spring", "rivers"), [Screen.EVENT, Screen.EXHIBIT]),
        (IN_EVENT.back().open_story("rivers", "spring", "rivers"), [Screen.EXHIBIT, Screen.HOME]),
        (
            IN_EVENT.open_story("rivers", "spring", "").open_story("people", "song", "").open_panel(Panel.COMING),
            [Screen.STORY, Screen.EVENT],
        ),
    ],
)
def test_back_from_a_story_leads_to_where_it_was_begun(visit: Visit, way: list[Screen]) -> None:
    seen = []
    for _ in way:
        visit = visit.back()
        seen.append(visit.place.screen)
    assert seen == way
    assert visit.place.panel is Panel.NONE


def test_the_event_of_the_story_is_the_one_that_back_opens() -> None:
    place = IN_EVENT.open_story("rivers", "spring", "").open_story("people", "song", "").back().place
    assert (place.screen, place.exhibit, place.event) == (Screen.EVENT, "people", "song")


def test_home_closes_what_lies_over_the_story() -> None:
    assert IN_EVENT.open_story("rivers", "spring", "").open_panel(Panel.CHOICES).home().place.panel is Panel.NONE


def test_captions_are_put_off_and_on() -> None:
    visit = Visit("bo").show_captions(Captions.LARGE)
    assert visit.toggle_captions().captions is Captions.OFF
    assert visit.toggle_captions().toggle_captions().captions is Captions.ON


def test_what_was_heard_is_remembered_once() -> None:
    assert Visit("bo").hear("spring").hear("spring").hear("song").heard == {"spring", "song"}


ASKED = Round.of((Asked("rivers", "spring", 0, 2, 1),), since=1.0)


def test_an_event_opened_from_a_question_leads_back_to_it() -> None:
    lesson = Visit("bo").begin().open_learn().open_lesson("rivers", ASKED)
    asking = lesson.turn_page("rivers", "spring", PageKind.QUESTION, 0).answer(ASKED.choose(0, 2))
    looked = asking.look_up("rivers", "spring").open_event("later").open_picture(1)
    assert looked.back().back() == asking
    assert asking.back().place.screen is Screen.LEARN
    assert asking.back().round is None


@pytest.mark.parametrize("begun", [Visit("bo").begin().open_exhibit("rivers"), Visit("bo").begin().open_learn()])
def test_a_round_lies_on_the_screen_from_which_it_was_begun(begun: Visit) -> None:
    asking = begun.open_round("rivers", ASKED)
    again = asking.open_round("rivers", ASKED)
    assert again.back().place.screen is begun.place.screen


def test_somebody_leads_in_a_lesson_and_where_hands_are_counted() -> None:
    home = Visit("bo").begin()
    lesson, round_ = home.open_lesson("rivers", ASKED), home.open_round("", ASKED)
    assert lesson.led
    assert lesson.look_up("rivers", "spring").led
    assert not round_.led
    assert round_.answer(ASKED.lead_group(True)).led
    assert not lesson.home().led


def test_a_face_is_given_once() -> None:
    visit = Visit("bo").begin().rate("rivers", Face.NOT)
    assert visit.rate("rivers", Face.SATISFIED) == visit
    assert visit.rate("people", Face.SATISFIED).rated == (("rivers", Face.NOT), ("people", Face.SATISFIED))
