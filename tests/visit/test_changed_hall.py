"""Where a visitor stands after an edit: at the same place, else at the nearest one."""

import pytest

from kiosk.content.model import Hall
from kiosk.visit.changed_hall import find_again
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

Shape = dict[str, list[str]]
BEFORE: Shape = {"land": ["rock", "river", "lake"], "people": ["song", "dance"]}
RIVER = Place(Screen.EVENT, "land", "river")


def make_hall(
    shape: Shape,
    languages: tuple[str, ...] = ("bo", "zh"),
    pictures: tuple[str, ...] = ("a", "b"),
    film: str | None = None,
    voices: tuple[str, ...] = (),
) -> Hall:
    shown = [{"file": f"{name}.png"} for name in pictures]
    told = {"narration": {voice: f"{voice}.ogg" for voice in voices}} if voices else {}
    exhibits = [
        {
            "id": name,
            "title": name,
            "timeline": [{"id": stop, "title": stop, "pictures": shown, "film": film, **told} for stop in stops],
        }
        for name, stops in shape.items()
    ]
    return Hall.model_validate({"name": "hall", "languages": languages, "exhibits": exhibits})


@pytest.mark.parametrize(
    ("place", "after", "found"),
    [
        pytest.param(RIVER, BEFORE, RIVER, id="nothing that matters changed"),
        pytest.param(RIVER, {"land": ["new", "rock", "river"]}, RIVER, id="an event was put before it"),
        pytest.param(RIVER, {"land": ["rock", "stream", "lake"]}, Place(Screen.EVENT, "land", "stream"), id="renamed"),
        pytest.param(RIVER, {"land": ["rock", "lake"]}, Place(Screen.EVENT, "land", "lake"), id="deleted"),
        pytest.param(RIVER, {"land": ["rock"]}, Place(Screen.EXHIBIT, "land"), id="deleted with all after it"),
        pytest.param(
            RIVER, {"people": ["river"]}, Place(Screen.EVENT, "people", "river"), id="moved to another exhibit"
        ),
        pytest.param(RIVER, {"soil": ["rock", "stream"]}, Place(Screen.EVENT, "soil", "stream"), id="exhibit renamed"),
        pytest.param(RIVER, {"people": ["song"]}, Place(Screen.HOME), id="exhibit deleted"),
        pytest.param(Place(Screen.SOURCES, "land"), {"people": ["song"]}, Place(Screen.HOME), id="sources of nothing"),
        pytest.param(
            Place(Screen.LESSON, "land", scope="land", base=Screen.LEARN),
            {"people": ["song"]},
            Place(Screen.LEARN, base=Screen.LEARN),
            id="a lesson of nothing",
        ),
        pytest.param(
            Place(Screen.EVENT, "land", "river", origin=Place(Screen.LESSON, "land", "lake", scope="land")),
            {"land": ["rock", "river"]},
            Place(Screen.EVENT, "land", "river", origin=Place(Screen.LESSON, "land", scope="land")),
            id="looked up from a question that is gone",
        ),
        pytest.param(
            Place(Screen.ROUND, "land", "river", scope="land", base=Screen.EXHIBIT),
            BEFORE,
            Place(Screen.EXHIBIT, "land", "river", scope="land", base=Screen.EXHIBIT),
            id="a round without questions",
        ),
        pytest.param(Place(Screen.HOME, "land"), {"people": ["song"]}, Place(Screen.HOME), id="in the corridor"),
        pytest.param(Place(), {"people": ["song"]}, Place(), id="at the posters"),
        pytest.param(
            Place(Screen.PICTURE, "land", "river", 1),
            {"land": ["river"]},
            Place(Screen.PICTURE, "land", "river", 1),
            id="close to a picture",
        ),
    ],
)
def test_the_nearest_place(place: Place, after: Shape, found: Place) -> None:
    assert find_again(Visit("bo", place), make_hall(BEFORE), make_hall(after)).place == found


@pytest.mark.parametrize(
    ("pictures", "screen", "number"),
    [
        pytest.param(("b", "a"), Screen.PICTURE, 0, id="moved to the front"),
        pytest.param(("a", "c"), Screen.PICTURE, 1, id="another file"),
        pytest.param(("a",), Screen.PICTURE, 0, id="deleted"),
        pytest.param((), Screen.EVENT, 0, id="none left"),
    ],
)
def test_the_same_picture(pictures: tuple[str, ...], screen: Screen, number: int) -> None:
    visit = Visit("bo", Place(Screen.PICTURE, "land", "river", 1))
    place = find_again(visit, make_hall(BEFORE), make_hall(BEFORE, pictures=pictures)).place
    assert (place.screen, place.picture) == (screen, number)


@pytest.mark.parametrize(
    ("film", "screen"),
    [
        pytest.param("a.webm", Screen.FILM, id="the same film"),
        pytest.param("b.webm", Screen.FILM, id="another file"),
        pytest.param(None, Screen.LEARN, id="none left"),
    ],
)
def test_a_film_that_is_gone_leads_to_where_it_was_begun(film: str | None, screen: Screen) -> None:
    visit = Visit("bo", Place(Screen.FILM, "land", "river", base=Screen.LEARN))
    place = find_again(visit, make_hall(BEFORE, film="a.webm"), make_hall(BEFORE, film=film)).place
    assert (place.screen, place.event) == (screen, "river")


def test_a_language_that_is_gone_becomes_the_first() -> None:
    before = make_hall(BEFORE)
    visit = Visit("zh-Hans", RIVER, captions=False)
    assert find_again(visit, before, make_hall(BEFORE, ("en", "zh"))) == visit
    assert find_again(visit, before, make_hall(BEFORE, ("en", "bo"))) == Visit("en", RIVER, captions=False)


@pytest.mark.parametrize(("voices", "kept"), [(("bo", "khg"), "khg"), (("bo",), ""), ((), "")])
def test_a_voice_that_is_gone_becomes_that_of_the_language(voices: tuple[str, ...], kept: str) -> None:
    visit = Visit("bo", RIVER, voice="khg")
    assert find_again(visit, make_hall(BEFORE, voices=("bo", "khg")), make_hall(BEFORE, voices=voices)).voice == kept


def test_an_event_that_is_gone_is_not_counted_as_heard() -> None:
    visit = Visit("bo", RIVER, heard=frozenset({"river", "song"}))
    assert find_again(visit, make_hall(BEFORE), make_hall({"land": ["river"]})).heard == {"river"}
