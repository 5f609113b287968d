"""A crowd before one screen: taps, pushes, pinches, long presses, two hands, keys, languages, letters, then nobody."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, product
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.soak.editor import Editor
from benchmarks.soak.outlet import Outlet
from benchmarks.touching import list_touchables
from kiosk.app import App
from kiosk.narration.narrator import State
from kiosk.stops import walk_items
from kiosk.visit.place import Screen
from kiosk.visit.visit import TEXT_SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QPointingDevice

Steps = Iterator[float]  # seconds until the next step
Act: TypeAlias = Callable[[], Steps]
STRIDE = 0.016
TIDIED = 2.0  # seconds after the posters are back: the visit has been cleaned up
BETWEEN = (0.05, 0.35)  # seconds between two acts: a visitor takes 1 to 3
PLAYS = ("play", "listen", "tell", "watch", "ask", "door", "cover", "event", "sources", "film", "lesson")
ROUTE = (  # what is tapped from screen to screen
    "cover-", "event-", "zoom", "back", "back", "sources", "home", "door-listen", "play-all", "coming", "close-panel",
    "home", "door-learn", "lesson-", "page-on", "tell-page", "home", "door-learn", "ask-all", "answer-", "home",
    "door-learn", "watch-", "film-play", "home",
)  # fmt: skip
PUSHES = 12  # at most, until something is seen
STANDS = 0.3  # seconds until what was pushed stands still
CURATORS = "problem"  # the names of what a curator sees over the preview begin so
PAUSE = 0.4  # seconds between two steps of the route
KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)


class Crowd:
    """Lives in steps, each ending with the seconds to wait; `skip` is called after its own thinking and writing."""

    def __init__(
        self,
        app: App,
        window: QQuickWindow,
        editor: Editor,
        outlet: Outlet,
        chance: random.Random,
        skip: Callable[[], None],
    ) -> None:
        self.doing = ""
        self.acts: Counter[str] = Counter()
        self.screens: Counter[str] = Counter()
        self.narrations: set[str] = set()
        self.languages = app.session.hall.languages
        self.ways: set[tuple[str, int]] = set()  # languages and sizes of letters that were read
        self._touched: Counter[str] = Counter()
        self.resets = 0
        self.astray: list[str] = []
        self._app, self._window, self._editor, self._outlet = app, window, editor, outlet
        self._chance, self._skip = chance, skip
        self._finger: QPointingDevice = QTest.createTouchDevice()

    def live(self) -> Steps:
        """Visits without end, each followed by nobody until the posters are back: one with every act once, then those
        that see every screen, in every language and size; from then on one by chance and one that sees every screen.
        """
        for act in (self._tap, self._hear, self._lose_sound, self._edit, self._edit, *self._weights):
            yield from self._do(act)
        ways = list(product(self.languages, TEXT_SIZES))
        for language, letters in ways:
            yield from self.leave()
            yield from self._see_all(language, letters)
        for language, letters in cycle(ways):
            yield from self.leave()
            for _ in range(self._chance.randint(5, 60)):
                (act,) = self._chance.choices(list(self._weights), list(self._weights.values()))
                yield from self._do(act)
            yield from self.leave()
            yield from self._see_all(language, letters)

    def _see_all(self, language: str, letters: int) -> Steps:
        """Somebody who wants to see everything, reading so."""
        for name in (f"begin-{language}", "reading", f"letters-{letters}", "close-reading", *ROUTE):
            self._note(name)
            yield from self._seek(name)
            yield PAUSE

    def _seek(self, name: str) -> Steps:
        """Tap what is named so, and push the list that may hold it until it is seen."""
        for _ in range(PUSHES):
            if self._list_named(name):
                break
            yield from self._push_on()
        yield from self._tap_named(name)

    @property
    def _weights(self) -> dict[Act, int]:
        """How often each act comes: most of them are by fingers."""
        return {
            self._tap: 50, self._push: 22, self._pinch: 8, self._press_long: 4, self._use_two_hands: 5,
            self._press_key: 6, self._speak: 5, self._read_larger: 4, self._edit: 4, self._lose_sound: 1,
        }  # fmt: skip

    def _do(self, act: Act) -> Steps:
        name = act.__name__.strip("_")
        self.acts[name] += 1
        self._note(name)
        yield from act()
        yield self._chance.uniform(*BETWEEN)

    def _note(self, name: str) -> None:
        visit = self._app.session.visit
        screen = visit.place.screen
        self.screens[screen] += 1
        self.ways.add((visit.language, visit.text_size))
        self.doing = f"{name} on {screen}"
        self._listen()

    def _listen(self) -> None:
        narrator = self._app.session.narrator
        if narrator.recording and narrator.telling.state is State.PLAYING:
            self.narrations.add(narrator.recording.file.name + narrator.recording.language)

    # fingers

    def _tap(self) -> Steps:
        yield from self._touch([[self._find_spot()]])

    def _press_long(self) -> Steps:
        yield from self._touch([[self._find_spot()]], hold=0.9)

    def _use_two_hands(self) -> Steps:
        yield from self._touch([[self._find_spot()], [self._find_spot()]], hold=0.1)

    def _push(self) -> Steps:
        """One push, or several the same way: so ends of lists are seen."""
        by = self._chance.choice((QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)))
        for _ in range(self._chance.choice((1, 1, 1, 6))):
            start, far = self._anywhere(), self._chance.uniform(100, 900) / 10
            yield from self._touch([[start + by * far * step for step in range(11)]])

    def _push_on(self) -> Steps:
        """Both ways at once, for lists run across or downwards; and held at the end, so that nothing runs on."""
        by = QPointF(-0.07 * self._window.width(), -0.06 * self._window.height())
        start = QPointF(0.9 * self._window.width(), 0.75 * self._window.height())
        tremble = QPointF(1, 1)  # a finger that held quite still would tell nothing
        yield from self._touch([[start + by * min(step, 10) + tremble * (step % 2) for step in range(20)]])
        yield STANDS

    def _pinch(self) -> Steps:
        middle, spread = self._anywhere(), [QPointF(60 + 25 * step, 10 * step) for step in range(11)]
        if self._chance.random() < 0.5:
            spread.reverse()
        yield from self._touch([[middle - by for by in spread], [middle + by for by in spread]])

    def _touch(self, ways: Sequence[Sequence[QPointF]], hold: float = 0.04) -> Steps:
        """Fingers that come down together, go their ways and are lifted."""
        touch = QTest.touchEvent(self._window, self._finger, False)
        for finger, way in enumerate(ways):
            touch.press(finger, self._keep_inside(way[0]), self._window)
        touch.commit(False)
        yield hold
        for step in range(1, len(ways[0])):
            for finger, way in enumerate(ways):
                touch.move(finger, self._keep_inside(way[step]), self._window)
            touch.commit(False)
            yield STRIDE
        for finger, way in enumerate(ways):
            touch.release(finger, self._keep_inside(way[-1]), self._window)
        touch.commit(False)
        yield 0

    def _keep_inside(self, point: QPointF) -> QPoint:
        edge = QRectF(0, 0, self._window.width() - 1, self._window.height() - 1)
        return QPointF(
            min(max(point.x(), edge.left()), edge.right()), min(max(point.y(), edge.top()), edge.bottom())
        ).toPoint()

    def _anywhere(self) -> QPointF:
        return QPointF(self._chance.uniform(0, self._window.width()), self._chance.uniform(0, self._window.height()))

    def _find_spot(self) -> QPointF:
        """Mostly what can be touched: rather what speaks or leads on, and what was touched least; or just anywhere."""
        if self._chance.random() < 0.15:
            return self._anywhere()
        found = [item for item in list_touchables(self._window) if not item.objectName().startswith(CURATORS)]
        self._skip()
        if not found:
            return self._anywhere()
        names = [item.objectName() for item in found]
        weights = [(6 if name.startswith(PLAYS) else 1) / (1 + self._touched[name]) for name in names]
        (number,) = self._chance.choices(range(len(found)), weights)
        self._touched[names[number]] += 1
        return _middle(found[number])

    # keys, languages, letters

    def _press_key(self) -> Steps:
        QTest.keyClick(self._window, self._chance.choice(KEYS))
        yield 0

    def _speak(self) -> Steps:
        yield from self._tap_named("speak-")

    def _read_larger(self) -> Steps:
        yield from self._tap_named("reading")
        yield 0.2
        yield from self._tap_named("letters-")

    def _list_named(self, name: str) -> list[QQuickItem]:
        found = [item for item in list_touchables(self._window) if item.objectName().startswith(name)]
        self._skip()
        return found

    def _tap_named(self, name: str) -> Steps:
        if found := self._list_named(name):
            yield from self._touch([[_middle(self._chance.choice(found))]])

    def _hear(self) -> Steps:
        """Somebody who came to listen."""
        for name in ("begin-", "home", "door-listen", "play-all"):
            yield from self._tap_named(name)
            yield 0.6
        yield 1.5
        self._listen()

    # what the hall suffers

    def _edit(self) -> Steps:
        self.doing = self._editor.edit()
        self._skip()
        yield 0.3

    def _lose_sound(self) -> Steps:
        self._outlet.pull()
        yield self._chance.uniform(0.5, 4)
        self._outlet.plug()

    def leave(self) -> Steps:
        """Nobody touches any more; the posters must come back, with nothing left of the visit."""
        shown = walk_items(self._window.contentItem())
        if any(item.objectName() == "problems-list" and item.isVisible() for item in shown):
            yield from self._tap_named("problems-head")
        self.doing = "nobody"
        self._editor.mend()
        self._skip()
        times = self._app.session.idle.times
        until = time.monotonic() + max(times.limit, times.lesson) + times.warning + 5
        session = self._app.session
        while session.visit.place.screen is not Screen.POSTERS and time.monotonic() < until:
            yield 0.2
        if session.visit.place.screen is not Screen.POSTERS or self._is_left_over():
            self.astray.append(f"{session.visit}")
        yield TIDIED
        self.resets += 1
        yield 0

    def _is_left_over(self) -> bool:
        """Whether the visit that ended still speaks, or has left its way of reading behind."""
        session = self._app.session
        speaks = session.narrator.telling.state is State.PLAYING or session.projector.playing
        return speaks or (session.visit.language, session.visit.text_size) != (self.languages[0], TEXT_SIZES[0])


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
