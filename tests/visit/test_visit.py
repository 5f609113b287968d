"""Where a visitor gets to, and that Back always leads up."""

import pytest

from kiosk.visit.place import Panel, Screen
from kiosk.visit.visit import Captions, Visit


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
