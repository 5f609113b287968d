"""An exhibit as pages: what stands where, what a curator leaves out, and where a lesson is after a change."""

import pytest

from kiosk.content.model import Exhibit
from kiosk.lesson.letters import Room, choose_scale
from kiosk.lesson.pages import Page, Reading, derive_lesson, derive_round, find_page, list_asked
from kiosk.visit.place import PageKind, Place, Screen
from kiosk.visit.round import Asked

WIDE, NARROW = Room(30, 13), Room(12, 8)
ASK = {"ask": "谁？", "answers": ["我", "你"], "right": 2}
ORDER = ("zh-Hans", "bo")
CHINESE = Reading("zh-Hans", "", ORDER)


def make_exhibit(**more: object) -> Exhibit:
    spring = {
        "id": "spring",
        "title": "源头",
        "text": {"zh": "冰下流出一线水。它流过草原。它成了大河。", "bo": "འཁྱགས་རོམ། རྩྭ་ཐང་། གཙང་པོ།"},
        "pictures": ["a.jpg", "b.jpg"],
        "questions": [ASK],
    }
    silent = {"id": "silent", "title": "无字"}
    later = {"id": "later", "title": "后来", "text": "后来的事。", "questions": [ASK, ASK]}
    return Exhibit.model_validate({"id": "rivers", "title": "江河", "timeline": [spring, silent, later], **more})


def outline(pages: tuple[Page, ...]) -> list[str]:
    return [f"{page.kind.value} {page.event.id if page.event else ''}{page.part or ''}".strip() for page in pages]


def teach(exhibit: Exhibit, room: Room = WIDE, reading: Reading = CHINESE) -> tuple[Page, ...]:
    return derive_lesson(exhibit, reading, room)


def test_title_then_each_event_in_pictures_and_words_then_questions() -> None:
    assert outline(teach(make_exhibit())) == [
        "title",
        *("opening spring", "picture spring1", "text spring"),
        "opening silent",
        *("opening later", "text later"),
        *("question spring", "question later", "question later1"),
        "end",
    ]


def test_every_sentence_stands_once_and_in_order() -> None:
    for room in (WIDE, NARROW, Room(6, 4)):
        words = "".join(one.words for page in teach(make_exhibit(), room) for one in page.sentences)
        assert words == "冰下流出一线水。它流过草原。它成了大河。后来的事。"


def test_a_smaller_room_takes_more_pages_or_smaller_letters() -> None:
    wide, narrow = teach(make_exhibit()), teach(make_exhibit(), NARROW)
    assert len(narrow) > len(wide)
    large = Room(40, 20)
    alone = [choose_scale(page.sentences, large) for page in teach(make_exhibit(), large) if page.sentences]
    assert max(alone) > min(choose_scale(page.sentences, NARROW) for page in narrow if page.sentences)


@pytest.mark.parametrize(
    ("lesson", "events", "asked"),
    [
        (["later", "spring"], ["later", "spring"], 3),
        ({"events": ["later"]}, ["later"], 2),
        ({"questions": False}, ["spring", "silent", "later"], 0),
        ({"events": ["nowhere"]}, ["spring", "silent", "later"], 3),
        (["nowhere", "later", "later"], ["later"], 2),
    ],
)
def test_a_curator_orders_and_leaves_out(lesson: object, events: list[str], asked: int) -> None:
    pages = teach(make_exhibit(lesson=lesson))
    assert [page.event.id for page in pages if page.event and page.kind is PageKind.OPENING] == events
    assert len(list_asked(pages)) == asked


def test_two_scripts_go_together_sentence_by_sentence() -> None:
    pages = teach(make_exhibit(), WIDE, Reading("zh-Hans", "bo", ORDER))
    pairs = [(one.words, one.second) for page in pages for one in page.sentences]
    assert pairs == [
        ("冰下流出一线水。", "འཁྱགས་རོམ།"),
        ("它流过草原。", "རྩྭ་ཐང་།"),
        ("它成了大河。", "གཙང་པོ།"),
        ("后来的事。", ""),
    ]


def test_what_a_language_lacks_is_not_shown_twice() -> None:
    pages = teach(make_exhibit(), WIDE, Reading("en", "zh-Hans", ORDER))
    assert [one.second for page in pages for one in page.sentences if page.event and page.event.id == "spring"] == [
        "",
        "",
        "",
    ]


def test_a_round_asks_all_and_ends_and_an_exhibit_without_questions_is_none() -> None:
    exhibit = make_exhibit()
    quiet = make_exhibit(id="quiet", timeline=[{"id": "song", "title": "歌"}])
    assert outline(derive_round([exhibit, quiet])) == [
        *("question spring", "question later", "question later1"),
        "end",
    ]
    assert derive_round([quiet]) == ()
    assert list_asked(derive_round([exhibit]))[0] == Asked("rivers", "spring", 0, 2, 2)


@pytest.mark.parametrize(
    ("kind", "event", "part", "found"),
    [
        (PageKind.TITLE, "", 0, "title"),
        (PageKind.PICTURE, "spring", 1, "picture spring1"),
        (PageKind.TEXT, "spring", 2, "text spring1"),
        (PageKind.TEXT, "spring", 9, "text spring1"),
        (PageKind.QUESTION, "later", 1, "question later1"),
        (PageKind.TEXT, "silent", 0, "opening silent"),
        (PageKind.TEXT, "gone", 0, "title"),
    ],
)
def test_a_place_is_found_again_on_another_screen(kind: PageKind, event: str, part: int, found: str) -> None:
    pages = teach(make_exhibit(), NARROW)
    place = Place(Screen.LESSON, "rivers", event, page=kind, part=part)
    assert outline(pages)[find_page(pages, place)] == found


def test_every_page_is_found_by_its_own_place() -> None:
    for room in (WIDE, NARROW, Room(5, 3)):
        pages = teach(make_exhibit(), room)
        for number, page in enumerate(pages):
            place = Place(Screen.LESSON, "rivers", page.event.id if page.event else "", page=page.kind, part=page.part)
            assert find_page(pages, place) == number
