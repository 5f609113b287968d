"""Where a visitor gets to, and that Back always leads up."""

from kiosk.visit.place import Screen
from kiosk.visit.visit import Visit


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
