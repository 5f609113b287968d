"""The Learn door by touch and by keys, end to end: lessons, questions, hands, faces, and nothing left behind."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from kiosk.content.line_breaks import mark_breaks
from kiosk.lesson.pages import Layout
from kiosk.visit.happenings import Answered, Begun, Ended, Heard, Opened, Rated
from kiosk.visit.visit import Face, Visit

if TYPE_CHECKING:
    from conftest import Visitor

Key = Qt.Key
PAGES = ["title", "opening", "picture", "text", "opening", "text", "question", "question", "end"]


def open_learn(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-learn")
    assert visitor.screen == "learn"


def begin_lesson(visitor: "Visitor") -> None:
    open_learn(visitor)
    visitor.tap("lesson-rivers")
    assert visitor.screen == "lesson"


def begin_round(visitor: "Visitor") -> None:
    open_learn(visitor)
    visitor.tap("ask-all")
    assert visitor.screen == "round"


def at_share(visitor: "Visitor", x: float) -> QPointF:
    return QPointF(visitor.window.width() * x, visitor.window.height() * 0.3)


def page(visitor: "Visitor") -> int:
    return visitor.app.kiosk.lesson.at


def words_of(visitor: "Visitor", name: str) -> str:
    item = visitor.find(name)
    return item.property("text") if item else ""


def test_each_exhibit_is_a_lesson_with_its_pages_and_films_follow(visitor: "Visitor") -> None:
    open_learn(visitor)
    entries = visitor.app.kiosk.learn.entries
    names = entries.roleNames()
    rows = [
        {names[role].data().decode(): entries.data(entries.index(row), role) for role in names}
        for row in range(entries.rowCount())
    ]
    assert [(row["kind"], row["exhibit"], row["questions"]) for row in rows] == [
        ("lesson", "rivers", 2),
        ("lesson", "people", 0),
        ("film", "rivers", 0),
    ]
    visitor.tap("lesson-rivers")
    assert visitor.app.kiosk.lesson.count == rows[0]["pages"]


def test_no_visitor_waits_for_lessons_to_be_measured(visitor: "Visitor", monkeypatch: pytest.MonkeyPatch) -> None:
    visitor.app.kiosk.learn.prepare()
    measured = []
    monkeypatch.setattr(Layout, "derive", lambda _, exhibit: measured.append(exhibit.id) or ())
    open_learn(visitor)
    visitor.tap("speak-bo")
    assert visitor.app.session.visit.language == "bo"
    assert visitor.app.kiosk.learn.entries.rowCount() == 3
    assert measured == []


def test_lessons_are_measured_again_for_another_room(visitor: "Visitor") -> None:
    visitor.app.kiosk.learn.prepare()
    open_learn(visitor)
    entries = visitor.app.kiosk.learn.entries
    pages = next(role for role, name in entries.roleNames().items() if name == b"pages")
    before = entries.data(entries.index(0), pages)
    visitor.app.session.change(replace(visitor.app.session.visit, text_size=200))
    visitor.wait_until(lambda: entries.data(entries.index(0), pages) > before)
    assert entries.data(entries.index(0), pages) == len(visitor.app.kiosk.lesson.derive("rivers"))


def test_the_pages_of_a_lesson_in_their_order_by_the_clicker(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    kinds = [page.kind.value for page in visitor.app.kiosk.lesson.pages]
    assert [kind for n, kind in enumerate(kinds) if kind != "text" or kinds[n - 1] != "text"] == PAGES
    seen = []
    for _ in range(40):
        seen.append(page(visitor))
        visitor.press(Key.Key_PageDown)
    assert list(dict.fromkeys(seen)) == list(range(1, len(kinds) + 1))


def test_a_touch_at_the_sides_and_a_sweep_turn(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.tap_at(at_share(visitor, 0.9))
    visitor.tap_at(at_share(visitor, 0.9))
    visitor.tap_at(at_share(visitor, 0.5))
    assert page(visitor) == 3
    visitor.tap_at(at_share(visitor, 0.1))
    assert page(visitor) == 2
    visitor.sweep(at_share(visitor, 0.7), at_share(visitor, 0.4))
    assert page(visitor) == 3
    visitor.sweep(at_share(visitor, 0.4), at_share(visitor, 0.7))
    visitor.tap("page-on")
    visitor.tap("page-back")
    assert page(visitor) == 2
    assert words_of(visitor, "opening-title") == "源头"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Key.Key_PageDown, Key.Key_Right, Key.Key_Down], 4),
        ([Key.Key_Space, Key.Key_Space, Key.Key_PageUp], 2),
        ([Key.Key_Space, Key.Key_Space, Key.Key_Left, Key.Key_Up], 1),
        ([Key.Key_PageUp], 1),
        ([Key.Key_4, Key.Key_Return], 4),
        ([Key.Key_4, Key.Key_Escape, Key.Key_Return], 2),
        ([Key.Key_4, Key.Key_Home], 1),
        ([Key.Key_Space, Key.Key_X], 2),
    ],
)
def test_keys_turn(visitor: "Visitor", keys: list[Qt.Key], expected: int) -> None:
    begin_lesson(visitor)
    visitor.press(*keys)
    assert page(visitor) == expected
    assert visitor.screen == "lesson"


def test_home_and_end_and_a_number_too_high(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    last = visitor.app.kiosk.lesson.count
    visitor.press(Key.Key_End)
    assert page(visitor) == last
    visitor.press(Key.Key_Home)
    assert page(visitor) == 1
    visitor.press(Key.Key_9, Key.Key_9)
    assert words_of(visitor, "page-number").startswith("99")
    visitor.press(Key.Key_Enter)
    assert page(visitor) == last


def test_a_touched_button_does_not_take_the_keys(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.tap("both")
    visitor.press(Key.Key_Space)
    assert page(visitor) == 2
    assert visitor.app.kiosk.lectern.both


def test_escape_leaves_the_lesson_and_not_the_kiosk(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.press(Key.Key_Escape)
    assert visitor.screen == "learn"
    assert visitor.window.isVisible()
    visitor.press(Key.Key_PageDown)
    assert visitor.screen == "learn"


def test_escape_still_leaves_the_program_elsewhere(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.press(Key.Key_Escape)
    visitor.window.requestActivate()
    visitor.press(Key.Key_Escape)
    assert not visitor.window.isVisible()


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_Period])
def test_the_dark_comes_and_goes(visitor: "Visitor", key: Qt.Key) -> None:
    begin_lesson(visitor)
    visitor.press(key)
    assert visitor.find("darkness") is not None
    visitor.press(Key.Key_PageDown)
    assert visitor.find("darkness") is None
    assert page(visitor) == 1, "the first key only brings the light back"
    visitor.tap("dark")
    assert visitor.find("darkness") is not None
    visitor.tap_at(at_share(visitor, 0.9))
    assert visitor.find("darkness") is None
    assert page(visitor) == 1


def test_the_overview_leads_to_any_page(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.tap("overview")
    visitor.tap("overview-5")
    assert page(visitor) == 5
    assert visitor.find("overview-pages") is None
    visitor.tap("overview")
    visitor.press(Key.Key_Escape)
    assert visitor.find("overview-pages") is None
    assert visitor.screen == "lesson"


def test_two_scripts_on_one_page(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.tap("both")
    visitor.press(Key.Key_4, Key.Key_Return)
    sentences = visitor.app.kiosk.lesson.page.sentences
    assert visitor.app.kiosk.lesson.kind == "text"
    assert sentences[0].words == "冰下流出一线水。"
    assert sentences[0].second == "འཁྱགས་རོམ་འོག་ནས་ཆུ་ཕྲན་ཐོན།"


def test_another_language_keeps_the_page(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.press(Key.Key_4, Key.Key_Return)
    event = visitor.app.kiosk.lesson.page.event
    visitor.tap("speak-bo")
    lesson = visitor.app.kiosk.lesson
    assert (lesson.page.event, lesson.kind) == (event, "text")
    assert lesson.page.sentences[0].words.startswith("འཁྱགས་རོམ")


def test_a_page_is_told_and_the_voice_ends_with_it(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.app.kiosk.lesson.room = visitor.app.kiosk.lesson.room / 3
    visitor.press(Key.Key_4, Key.Key_Return, Key.Key_PageDown)
    lesson, narrator = visitor.app.kiosk.lesson, visitor.app.session.narrator
    first = lesson.page.sentences[0].number
    assert first > 0
    visitor.tap("tell-page")
    assert narrator.telling.position == narrator.recording.cues[first].start
    visitor.wait(0.2)
    assert lesson.lit == first
    for _ in range(40):
        visitor.clock.now += 0.25
        visitor.app.kiosk.tick()
    assert narrator.telling.state.value in ("paused", "ended")
    assert lesson.page.sentences[-1].number + 1 >= len(narrator.recording.cues) or narrator.telling.position < (
        narrator.recording.length
    )


def test_turning_within_an_event_lets_the_voice_go_on(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.press(Key.Key_Space)
    visitor.tap("tell-page")
    visitor.press(Key.Key_Space)
    assert visitor.app.kiosk.narration.playing
    visitor.press(Key.Key_Home)
    assert not visitor.app.kiosk.narration.playing


def test_a_finger_held_down_is_a_spot_of_light(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    touch = visitor.hold(at_share(visitor, 0.9))
    visitor.wait_until(lambda: visitor.find("spot") is not None)
    surface = visitor.find("surface")
    assert surface is not None
    touch.move(0, at_share(visitor, 0.2).toPoint(), visitor.window).commit()
    visitor.wait_until(lambda: abs(surface.property("mouseX") - visitor.window.width() * 0.2) < 2)
    touch.release(0, at_share(visitor, 0.2).toPoint(), visitor.window).commit()
    assert visitor.find("spot") is None
    assert page(visitor) == 1, "pointing turns no page"


def test_the_clock_of_the_lesson(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.wait(725)
    assert words_of(visitor, "lesson-clock") == "12:05"
    assert visitor.find("stay") is None


def test_a_lesson_is_left_alone_for_half_an_hour_and_then_gives_way(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.wait(1790)
    assert visitor.find("stay") is None
    visitor.press(Key.Key_PageDown)
    visitor.wait(1799)
    assert visitor.find("stay") is None, "a key counts as a touch"
    visitor.wait(2)
    assert visitor.find("stay") is not None
    visitor.wait(20)
    assert visitor.screen == "posters"
    assert visitor.app.session.visit == Visit("bo", volume=visitor.app.session.loudness.start_share)


def test_an_answer_is_judged_with_its_reason(visitor: "Visitor") -> None:
    begin_round(visitor)
    assert words_of(visitor, "ask") == mark_breaks("水从哪里来？")
    visitor.tap("answer-B")
    question = visitor.app.kiosk.question
    assert (question.verdict, words_of(visitor, "because")) == ("wrong", mark_breaks("画里看得见。"))
    visitor.tap("answer-A")
    assert question.verdict == "wrong", "the first answer stands"
    visitor.tap("page-on")
    visitor.tap("answer-C")
    assert question.verdict == "right"


def test_the_way_to_the_event_and_back_to_the_round(visitor: "Visitor") -> None:
    begin_round(visitor)
    visitor.tap("answer-B")
    visitor.tap("look-up")
    assert (visitor.screen, visitor.app.session.visit.place.event) == ("event", "spring")
    visitor.tap("zoom")
    visitor.tap("back")
    visitor.tap("back")
    assert visitor.screen == "round"
    assert visitor.app.kiosk.question.verdict == "wrong"
    visitor.tap("look-up")
    visitor.press(Key.Key_Escape)
    assert visitor.screen == "round"


def test_the_result_in_words(visitor: "Visitor") -> None:
    begin_round(visitor)
    visitor.tap("answer-A")
    visitor.tap("page-on")
    visitor.tap("answer-A")
    visitor.tap("page-on")
    assert words_of(visitor, "result") == "2 题答对 1 题"
    assert words_of(visitor, "missed") == mark_breaks("错得最多的是：2017—2020 · 后来")
    visitor.tap("speak-bo")
    assert "2" in words_of(visitor, "result")
    visitor.tap("lesson-again")
    assert (visitor.screen, visitor.app.kiosk.question.shown) == ("round", False)


def test_the_clicker_first_shows_the_answer_then_goes_on(visitor: "Visitor") -> None:
    begin_round(visitor)
    visitor.press(Key.Key_PageDown)
    assert (page(visitor), visitor.app.kiosk.question.shown) == (1, True)
    visitor.press(Key.Key_PageDown)
    assert (page(visitor), visitor.app.kiosk.question.shown) == (2, False)


def test_a_group_raises_hands(visitor: "Visitor") -> None:
    begin_round(visitor)
    visitor.tap("group")
    visitor.tap("answer-A")
    assert not visitor.app.kiosk.question.shown, "a card is not an answer while hands are counted"
    for name in ("hands-A-more", "hands-B-more", "hands-B-more", "hands-B-more", "hands-B-less"):
        visitor.tap(name)
    visitor.tap("show-answer")
    visitor.tap("hands-A-more")
    visitor.press(Key.Key_End)
    assert words_of(visitor, "result") == "举手 4 次，答对 2 次"
    visitor.wait(80)
    assert visitor.find("stay") is None, "who counts hands is not interrupted"
    visitor.tap("home")
    assert Answered("rivers", "spring", 0, 0, 1, (2, 2)) in visitor.recorder.happenings


def test_an_exhibits_own_questions_from_its_end(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    timeline = visitor.find("timeline")
    assert timeline is not None
    timeline.metaObject().invokeMethod(timeline, "positionViewAtEnd")
    visitor.wait(0)
    visitor.tap("ask-exhibit")
    assert (visitor.screen, visitor.app.kiosk.lesson.count) == ("round", 3)
    visitor.tap("back")
    assert visitor.screen == "exhibit"


@pytest.mark.parametrize("face", list(Face))
def test_one_face_once(visitor: "Visitor", face: Face) -> None:
    begin_lesson(visitor)
    visitor.press(Key.Key_End)
    visitor.tap(f"face-{face.value}")
    visitor.tap("face-satisfied")
    assert words_of(visitor, "faces-words") == "谢谢您！"
    assert [told for told in visitor.recorder.happenings if isinstance(told, Rated)] == [Rated("rivers", face)]
    visitor.tap("back")
    visitor.app.kiosk.visit.openExhibit("rivers")
    visitor.app.kiosk.visit.openSources()
    visitor.wait(0)
    assert words_of(visitor, "faces-words") == "谢谢您！", "an exhibit is asked about once in a visit"


def test_an_unanswered_round_is_left_by_the_ordinary_idle_rule(visitor: "Visitor") -> None:
    begin_round(visitor)
    visitor.tap("answer-A")
    visitor.wait(76)
    assert visitor.find("stay") is not None
    visitor.wait(20)
    assert visitor.screen == "posters"
    assert visitor.app.session.visit == Visit("bo", volume=visitor.app.session.loudness.start_share)


def test_what_happened_reaches_the_keeper(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    visitor.press(Key.Key_Space)
    visitor.tap("tell-page")
    visitor.wait(2)
    visitor.press(Key.Key_Home)
    visitor.wait(3)
    visitor.tap("home")
    visitor.app.session.reset()
    told = visitor.recorder.happenings
    assert told[0] == Begun("zh-Hans")
    assert Heard("spring", "zh-Hans", 2.0, visitor.app.session.recordings.of(spring(visitor), "zh-Hans").length) in told
    assert Opened("rivers", "spring", 2.0) in told
    assert told[-1] == Ended(5.0)


def spring(visitor: "Visitor") -> object:
    return visitor.app.session.hall.exhibit("rivers").event("spring")


def test_every_control_has_a_name_and_a_fingers_size(visitor: "Visitor") -> None:
    begin_lesson(visitor)
    check_controls(visitor, "back", "home", "page-back", "page-on", "tell-page", "both", "overview", "dark")
    visitor.press(Key.Key_End)
    faces = ("face-satisfied", "face-so-so", "face-not")
    check_controls(visitor, *faces, "lesson-again", "lesson-learn")
    visitor.press(Key.Key_PageUp)
    visitor.tap("group")
    check_controls(visitor, "answer-A", "answer-C", "hands-A-less", "hands-A-more", "show-answer", "group")


def check_controls(visitor: "Visitor", *names: str) -> None:
    least = 88 * min(visitor.window.width(), visitor.window.height()) / 1080
    for name in names:
        item = visitor.find(name)
        assert item is not None, name
        assert min(item.width(), item.height()) >= least, name
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface.text(QAccessible.Text.Name), name
