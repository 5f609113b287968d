"""A film watched by touch: the sample hall's own, and files that only call themselves films."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPointF, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickPaintedItem
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.content.line_breaks import mark_breaks
from kiosk.content.loader import read_hall
from kiosk.content.model import Hall
from kiosk.narration.projection import STUCK_SECONDS
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.tour import settle
from kiosk.visit.happenings import Recorder, Watched

if TYPE_CHECKING:
    from conftest import Visitor

ROOT = Path(__file__).parent.parent.parent
FILM = ROOT / "assets" / "films" / "rivers.webm"
PATIENCE = 20_000  # milliseconds


@pytest.fixture
def watcher(visitor: "Visitor") -> Iterator["Visitor"]:
    """Somebody who opened the sample hall's film in Chinese, on the screen that `visitor` stands before."""
    reading = read_hall(ROOT)
    assert reading.hall is not None
    clock, voice, recorder = TurnedClock(), Silence(), Recorder()
    app = App(reading.hall, reading.assets, STILL, clock, voice, keeper=recorder)
    window = app.show(QSize(visitor.window.size()))
    somebody = type(visitor)(app, clock, window, visitor.finger, voice, recorder)
    somebody.tap("begin-zh-Hans")
    somebody.tap("cover-rivers")
    somebody.tap("event-three-rivers")
    yield somebody
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def watch(watcher: "Visitor", qtbot: QtBot, until: float = 1.6) -> None:
    watcher.tap("film")
    qtbot.waitUntil(lambda: watcher.app.kiosk.film.position > until, timeout=PATIENCE)


def press(watcher: "Visitor", name: str) -> None:
    """Press a control; where all have gone while the film ran, a touch brings them back."""
    if watcher.find(name) is None:
        watcher.tap_at(QPointF(watcher.window.width() / 2, watcher.window.height() / 2))
    watcher.tap(name)


def see(somebody: "Visitor", qtbot: QtBot, name: str) -> None:
    """Wait for something on the screen, drawn once, so that it stands where it belongs."""
    qtbot.waitUntil(lambda: somebody.find(name) is not None, timeout=PATIENCE)
    somebody.window.grabWindow()


def test_a_film_plays_with_its_captions_and_leads_back(watcher: "Visitor", qtbot: QtBot) -> None:
    watcher.tap("play")
    watch(watcher, qtbot, 2.5)
    film = watcher.app.kiosk.film
    assert watcher.screen == "film"
    assert film.playing
    assert not watcher.app.kiosk.narration.playing
    assert film.caption == mark_breaks("玉树在青藏高原的东南部，人们称它为“江河之源”。")
    stage = watcher.find("film-stage")
    assert stage is not None
    middle = stage.mapToScene(QPointF(stage.width() / 2, stage.height() / 2)).toPoint()
    assert watcher.window.grabWindow().pixelColor(middle).value() > 60, "the picture is not on the screen"
    watcher.tap("back")
    assert watcher.screen == "event"
    assert not watcher.app.session.projector.playing


def test_films_leave_nothing_behind(watcher: "Visitor", qtbot: QtBot) -> None:
    """What QML makes of a Python class is never freed, so a surface a film would grow all day."""
    counts = []
    for _ in range(3):
        watch(watcher, qtbot, 0.2)
        watcher.tap("back")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        counts.append(sum(isinstance(one, QQuickPaintedItem) for one in gc.get_objects()))
    assert counts[0] == counts[-1]


def test_a_film_is_begun_at_the_learn_door_and_leads_back_there(watcher: "Visitor", qtbot: QtBot) -> None:
    watcher.tap("home")
    watcher.tap("door-learn")
    QMetaObject.invokeMethod(watcher.find("lessons"), "positionViewAtEnd")
    see(watcher, qtbot, "watch-three-rivers")
    watcher.tap("watch-three-rivers")
    qtbot.waitUntil(lambda: watcher.app.kiosk.film.position > 0, timeout=PATIENCE)
    assert watcher.find("film-stage") is not None
    assert watcher.find("lessons") is None, "the film lies over the door"
    watcher.tap("back")
    assert watcher.screen == "learn"
    assert not watcher.app.session.projector.playing


def test_an_editor_who_takes_the_film_away_leads_back_to_the_event(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot)
    session, film = watcher.app.session, watcher.app.kiosk.film
    before = film.position
    session.replace_hall(session.hall, {})
    assert film.position >= before, "the same film goes on"
    session.replace_hall(session.hall, {"films/rivers.webm": 1})
    assert film.position == 0, "a replaced one begins"
    session.replace_hall(without_film(session.hall), {})
    assert watcher.screen == "event"
    assert not session.projector.playing


def without_film(hall: Hall) -> Hall:
    rivers = hall.exhibit("rivers")
    timeline = tuple(event.model_copy(update={"film": None}) for event in rivers.timeline)
    changed = rivers.model_copy(update={"timeline": timeline})
    return hall.model_copy(update={"exhibits": tuple(changed if part is rivers else part for part in hall.exhibits)})


def test_captions_follow_the_language_and_can_be_put_off(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot)
    press(watcher, "film-play")
    film = watcher.app.kiosk.film
    watcher.tap("speak-en")
    assert film.caption.startswith("Yushu lies in the south-east")
    assert watcher.screen == "film"
    press(watcher, "film-captions")
    assert film.caption == ""


def test_a_chapter_is_one_touch_away(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot)
    if watcher.window.width() > watcher.window.height():
        press(watcher, "film-chapters")
    watcher.tap("chapter-1")
    film = watcher.app.kiosk.film
    qtbot.waitUntil(lambda: film.caption == mark_breaks("人们也把玉树叫作“名山之宗”。"), timeout=PATIENCE)
    assert film.chapter == 1
    press(watcher, "film-step")
    qtbot.waitUntil(lambda: film.chapter == 0, timeout=PATIENCE)


def test_a_playing_film_suspends_the_idle_rule_and_a_paused_one_does_not(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot)
    film = watcher.app.kiosk.film
    for _ in range(15):  # short steps: a film that does not move while the clock runs counts as stuck
        before = film.position
        qtbot.waitUntil(lambda before=before: film.position > before, timeout=PATIENCE)
        watcher.wait(STUCK_SECONDS - 1)
    assert watcher.screen == "film"
    assert watcher.find("stay") is None
    press(watcher, "film-play")
    watcher.wait(76)
    assert watcher.find("stay") is not None
    watcher.wait(20)
    assert watcher.screen == "posters"


def test_the_end_offers_again_and_back(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot)
    film = watcher.app.kiosk.film
    film.seek(film.length - 0.6)
    see(watcher, qtbot, "film-again")
    assert watcher.find("film-poster") is not None
    watcher.tap("film-again")
    qtbot.waitUntil(lambda: 0.2 < film.position < 10, timeout=PATIENCE)
    film.seek(film.length - 0.6)
    see(watcher, qtbot, "film-back")
    watcher.tap("film-back")
    assert watcher.screen == "event"


def test_controls_step_back_and_return_at_a_touch(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot)
    if watcher.window.width() > watcher.window.height():
        qtbot.waitUntil(lambda: watcher.find("film-play") is None, timeout=PATIENCE)
        watcher.tap_at(QPointF(watcher.window.width() / 2, watcher.window.height() / 2))
    assert watcher.find("film-play") is not None
    assert watcher.find("back") is not None
    assert watcher.app.kiosk.film.playing


def test_how_far_a_film_was_watched_is_kept(watcher: "Visitor", qtbot: QtBot) -> None:
    watch(watcher, qtbot, 2.0)
    film = watcher.app.kiosk.film
    film.seek(film.length / 2)
    qtbot.waitUntil(lambda: film.position > film.length / 2, timeout=PATIENCE)
    film.seek(1.0)
    qtbot.waitUntil(lambda: film.position < film.length / 2, timeout=PATIENCE)
    assert not [told for told in watcher.recorder.happenings if isinstance(told, Watched)]
    watcher.tap("back")
    (watched,) = (told for told in watcher.recorder.happenings if isinstance(told, Watched))
    assert watched.event == "three-rivers"
    assert film.length / 2 < watched.second < watched.length
    assert watched.length == pytest.approx(film.length, abs=1)


@pytest.mark.parametrize("kind", ["empty", "junk", "head", "damaged", "sound", "absent"])
def test_what_cannot_be_shown_says_so(
    kind: str, halls: Path, tmp_path: Path, finger: QPointingDevice, qtbot: QtBot, visitor: "Visitor"
) -> None:
    hall = tmp_path / "hall"
    shutil.copytree(halls / "good" / "everything", hall)
    spoil(hall / "assets" / "films" / "lecture.mp4", kind)
    reading = read_hall(hall)
    assert reading.hall is not None
    clock, voice = TurnedClock(), Silence()
    app = App(reading.hall, reading.assets, STILL, clock, voice)
    somebody = type(visitor)(app, clock, app.show(QSize(visitor.window.size())), finger, voice, Recorder())
    for name in ("begin-zh-Hans", "cover-rivers", "event-spring", "film"):
        settle(somebody.window)
        somebody.tap(name)
    # of a damaged film some pictures can be saved: it may play those and end
    see(somebody, qtbot, "film-back" if kind == "damaged" else "film-failed")
    assert somebody.find("film-poster") is not None
    somebody.tap("film-back")
    assert somebody.screen == "event"
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def spoil(file: Path, kind: str) -> None:
    """Put something at `file` that is no whole film."""
    whole = FILM.read_bytes()
    if kind == "absent":
        file.unlink()
    elif kind == "sound":
        shutil.copyfile(next((ROOT / "assets" / "narration" / "zh").glob("*.ogg")), file)
    else:
        data = {"empty": b"", "junk": b"junk" * 5000, "head": whole[:300], "damaged": whole[:60_000] + bytes(200_000)}
        file.write_bytes(data[kind])
