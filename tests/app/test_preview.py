"""The preview: real files, the real watcher, and the window that a curator sees."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.content.line_breaks import mark_breaks
from kiosk.narration.voice import Silence
from kiosk.preview import Preview
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock, walk_items
from kiosk.tour import settle
from kiosk.visit.place import Panel

PATIENCE = 20_000  # milliseconds; only a broken preview needs them
Start = Callable[..., Preview]


@pytest.fixture
def hall(halls: Path, tmp_path: Path) -> Path:
    """A hall that a curator edits."""
    return Path(shutil.copytree(halls / "good" / "everything", tmp_path / "hall"))


@pytest.fixture
def start(application: QGuiApplication, qtbot: QtBot) -> Iterator[Start]:
    """Starts a preview and waits for its first picture."""
    started: list[Preview] = []

    def start(target: Path, looking: bool = False) -> Preview:
        preview = Preview(target, STILL, QSize(1280, 720), looking, TurnedClock(), Silence())
        started.append(preview)
        preview.start()
        qtbot.waitUntil(lambda: preview.window is not None, timeout=PATIENCE)
        return preview

    yield start
    for preview in started:
        preview.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_spring(preview: Preview) -> None:
    assert preview.app is not None
    visit = preview.app.kiosk.visit
    visit.begin("zh-Hans")
    visit.openExhibit("rivers")
    visit.openEvent("spring")


def edit(hall: Path, old: str, new: str) -> None:
    """Save as vim, gedit and VS Code do: a new file under another name takes the old one's place."""
    file = hall / "exhibits.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    swap = hall / ".exhibits.yaml.swp"
    swap.write_text(text.replace(old, new, 1), encoding="utf-8")
    swap.replace(file)


def title(preview: Preview) -> str:
    assert preview.app is not None
    return str(preview.app.kiosk.event.title)


@pytest.mark.parametrize("looking", [False, True], ids=["told", "looking"])
def test_a_save_shows_at_the_same_place(start: Start, hall: Path, qtbot: QtBot, looking: bool) -> None:
    preview = start(hall, looking)
    open_spring(preview)
    assert preview.app is not None
    place = preview.app.session.visit
    for words in ("泉源", "泉眼"):
        edit(hall, "zh: 源头" if words == "泉源" else "zh: 泉源", f"zh: {words}")
        qtbot.waitUntil(lambda: title(preview) == words, timeout=PATIENCE)  # noqa: B023
    assert preview.app.session.visit == place


def test_an_included_file_shows_too(start: Start, halls: Path, tmp_path: Path, qtbot: QtBot) -> None:
    hall = Path(shutil.copytree(halls / "good" / "included", tmp_path / "hall"))
    preview = start(hall)
    assert preview.app is not None
    count = len(preview.app.session.hall.exhibits)
    part = "id: new-part\ntitle: {bo: ལོ, zh: 新}\ntimeline:\n  - title: {bo: ལོ, zh: 新}\n"
    (hall / "exhibits" / "3-part.yaml").write_text(part, encoding="utf-8")
    qtbot.waitUntil(lambda: preview.app.kiosk.hall.exhibits.rowCount() == count + 1, timeout=PATIENCE)  # type: ignore[union-attr]


@pytest.mark.parametrize("looking", [False, True], ids=["told", "looking"])
def test_of_a_burst_of_saves_the_last_one_stays(start: Start, hall: Path, qtbot: QtBot, looking: bool) -> None:
    preview = start(hall, looking)
    open_spring(preview)
    file = hall / "exhibits.yaml"
    text = file.read_text(encoding="utf-8")
    for number in range(30):
        saved = text.replace("zh: 源头", f"zh: 源头{number}")
        with file.open("w", encoding="utf-8") as half:
            half.write(saved[:700])
            half.flush()
            os.fsync(half.fileno())
            half.write(saved[700:])
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: title(preview) == "源头29", timeout=PATIENCE)
    assert preview.problems.errors == 1, "only the picture that this hall lacks on purpose"


def test_a_broken_file_keeps_the_hall_and_says_what_is_wrong(start: Start, hall: Path, qtbot: QtBot) -> None:
    preview = start(hall)
    open_spring(preview)
    known = preview.problems.errors
    edit(hall, "date: 1951-12-25", "date: long ago")
    qtbot.waitUntil(lambda: preview.problems.errors > known, timeout=PATIENCE)
    assert preview.problems.note
    assert preview.problems.unfolded
    assert title(preview) == "源头"
    rows = preview.problems.rows
    places = [rows.data(rows.index(n), rows._names.index("place") + 257) for n in range(rows.rowCount())]
    assert "exhibits.yaml:19:15" in places
    edit(hall, "date: long ago", "date: 1952")
    qtbot.waitUntil(lambda: not preview.problems.note, timeout=PATIENCE)
    assert preview.app is not None
    assert preview.app.session.visit.place.event == "spring"
    assert preview.app.kiosk.event.date == mark_breaks("1952年")


@pytest.mark.parametrize("number", [1, 4], ids=["far before", "near"])
def test_a_timeline_stays_where_it_was_pushed_to(start: Start, hall: Path, qtbot: QtBot, number: int) -> None:
    stops = [f"      - {{id: stop-{n}, date: {1950 + 2 * n}, title: 站{n}}}\n" for n in range(9)]
    text = (hall / "exhibits.yaml").read_text(encoding="utf-8")
    edit(hall, text[text.index("      - id: spring") : text.index("  - id: people")], "".join(stops))
    preview = start(hall)
    assert preview.app is not None
    assert preview.window is not None
    preview.app.kiosk.visit.begin("zh-Hans")
    preview.app.kiosk.visit.openExhibit("rivers")
    settle(preview.window)
    QMetaObject.invokeMethod(find(preview, "timeline"), "positionViewAtEnd")
    settle(preview.window)
    before = find(preview, "event-stop-8").mapToScene(QPointF()).x()
    edit(hall, stops[number], stops[number] + "      - {id: new, date: 1953, title: 新}\n")
    qtbot.waitUntil(lambda: find(preview, "timeline").property("count") == 10, timeout=PATIENCE)
    settle(preview.window)
    assert before > 0
    assert find(preview, "event-stop-8").mapToScene(QPointF()).x() == before


def find(preview: Preview, name: str) -> QQuickItem:
    assert preview.window is not None
    return next(item for item in walk(preview.window.contentItem()) if item.objectName() == name)


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from walk(child)


def test_a_deleted_event_leads_to_the_next_one(start: Start, hall: Path, qtbot: QtBot) -> None:
    preview = start(hall)
    open_spring(preview)
    text = (hall / "exhibits.yaml").read_text(encoding="utf-8")
    spring = text[text.index("      - id: spring") : text.index("      - id: later")]
    edit(hall, spring, "")
    qtbot.waitUntil(lambda: title(preview) == "后来", timeout=PATIENCE)


def test_a_deleted_language_becomes_the_first(start: Start, hall: Path, qtbot: QtBot) -> None:
    preview = start(hall)
    open_spring(preview)
    edit(hall, "languages: [bo, zh]", "languages: [bo, en]")
    qtbot.waitUntil(lambda: title(preview) == "ཆུ་མིག", timeout=PATIENCE)
    assert preview.app is not None
    assert preview.app.kiosk.hall.languages.rowCount() == 2


def test_a_picture_replaced_under_its_name_shows_anew(start: Start, hall: Path, qtbot: QtBot) -> None:
    preview = start(hall)
    open_spring(preview)
    assert preview.window is not None
    settle(preview.window)

    def middle() -> QColor:
        QCoreApplication.processEvents()
        assert preview.window is not None
        return preview.window.grabWindow().pixelColor(300, 200)

    qtbot.waitUntil(lambda: middle() == QColor("#00A040"), timeout=PATIENCE)
    picture = QImage(1600, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("#112233"))
    picture.save(str(hall / "assets" / "pictures" / "new.png"))
    (hall / "assets" / "pictures" / "new.png").replace(hall / "assets" / "pictures" / "spring.png")
    qtbot.waitUntil(lambda: middle() == QColor("#112233"), timeout=PATIENCE)


def test_the_voice_goes_on_while_words_are_edited(start: Start, hall: Path, qtbot: QtBot) -> None:
    preview = start(hall)
    open_spring(preview)
    assert preview.app is not None
    preview.app.kiosk.narration.play()
    edit(hall, "zh: 源头", "zh: 泉源")
    qtbot.waitUntil(lambda: title(preview) == "泉源", timeout=PATIENCE)
    assert preview.app.kiosk.narration.playing


@pytest.mark.parametrize("broken", ["hall: [", None], ids=["broken", "no file yet"])
def test_a_preview_can_begin_before_the_hall_is_good(
    start: Start, hall: Path, qtbot: QtBot, broken: str | None
) -> None:
    file = hall / "exhibits.yaml"
    good = file.read_bytes()
    file.write_text(broken, encoding="utf-8") if broken else file.unlink()
    preview = start(hall)
    assert preview.app is None
    assert preview.problems.errors > 0
    assert preview.problems.unfolded
    file.write_bytes(good)
    qtbot.waitUntil(lambda: preview.app is not None, timeout=PATIENCE)
    assert preview.window is preview.app.window  # type: ignore[union-attr]


def test_a_curator_who_types_for_an_hour_finds_the_same_place(start: Start, hall: Path) -> None:
    preview = start(hall)
    open_spring(preview)
    assert preview.app is not None
    preview.app.session.clock.now += 3600  # type: ignore[attr-defined]
    preview.app.kiosk.tick()
    assert preview.app.session.visit.place.event == "spring"


@pytest.mark.parametrize("language", ["bo", "zh-Hans"])
def test_the_count_of_problems_covers_neither_name_nor_button(start: Start, hall: Path, language: str) -> None:
    preview = start(hall)
    assert preview.app is not None
    assert preview.window is not None
    session, covered = preview.app.session, []
    preview.problems.toggle()
    assert not preview.problems.unfolded
    begun = session.visit.begin(language)
    for visit in (begun, begun.set_letters(200).open_panel(Panel.READING)):
        session.change(visit)
        settle(preview.window)
        items = list(walk_items(preview.window.contentItem()))
        count = place_of(next(item for item in items if item.objectName() == "problems-head").parentItem())
        name = preview.app.kiosk.hall.name
        wanted = [
            item for item in items
            if (item.objectName() == "close-reading" if visit.place.panel else item.property("text") == name)
        ]  # fmt: skip
        assert wanted, "there is nothing to cover"
        for item in wanted:
            over = place_of(item) & count  # the first tenth of a line is empty
            covered += [item] if over.height() > item.height() / 10 else []
    assert not covered


def place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
