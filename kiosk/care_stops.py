"""The stops of the tour behind the lock: the pad, the technician's page and its panels, and a hall that closes."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from kiosk.app import App
from kiosk.bridge.care import Care
from kiosk.caretaker.corner import Finger
from kiosk.caretaker.facts import Fact, LoggedProblem
from kiosk.caretaker.hours import OpeningHours, read_opening
from kiosk.caretaker.pin import hash_pin
from kiosk.stops import Stop, TurnedClock
from kiosk.visit.visit import Visit

PIN = "471108"
CLOSING = datetime(2027, 2, 5, 17)  # a Friday before the new year holidays
OPENING = {"friday": "09:00-17:00", "wednesday": "09:00-17:00"}
FACTS = (
    Fact("program", "0.1.0 · Qt 6.11.3 · Python 3.11.9 · Debian GNU/Linux 12"),
    Fact("running", "3 d 04:10"),
    Fact("machine", "12 d 01:22"),
    Fact("clock", "2027-02-05 16:20+08:00"),
    Fact("disk", "0.4 / 31.2 GB", fine=False),
    Fact("memory", "1.9 / 3.8 GB · 310 MB"),
    Fact("temperature", "61 °C"),
    Fact("network", "eth0 192.0.2.17"),
    Fact("content", "exhibits.yaml (2027-02-01 10:05) · 7 · 39"),
)
PROBLEMS = tuple(
    LoggedProblem(f"02-0{1 + n // 12} {8 + n % 12:02}:14", "devices.feed: the sound device does not answer")
    for n in range(50)
)


class _AtOnce(Executor):
    """A picture waits for nothing."""

    def submit(self, act: Callable[..., Any], /, *given: Any, **named: Any) -> "Future[Any]":
        done: Future[Any] = Future()
        done.set_result(act(*given, **named))
        return done


class _Lamp:
    """A screen whose brightness can be set."""

    def read(self) -> int | None:
        return 70

    def set(self, percent: int) -> None:
        pass


class _Mains:
    """A screen that stays on, so that a closed hall can be seen."""

    def set(self, on: bool) -> None:
        pass


@dataclass
class Machine:
    """A machine that shows itself: what the stops need of it is `care`."""

    moment: datetime = CLOSING - timedelta(hours=1)
    opening: OpeningHours = field(default_factory=lambda: read_opening(OPENING))

    def make_care(self) -> Care:
        return Care(
            locked=True,
            pin=hash_pin(PIN),
            opening=lambda: self.opening,
            moment=lambda: self.moment,
            facts=lambda: FACTS,
            problems=lambda: PROBLEMS,
            brightness=_Lamp(),
            screen_power=_Mains(),
            executor=_AtOnce(),
        )

    def plan(self, language: str) -> Iterator[Stop]:
        """Every screen of the technician's in one language."""
        yield Stop("corner", lambda app, clock: _hold(app, clock))
        yield Stop("pad", lambda app, clock: _ask(app, clock, language))
        yield Stop("pad-typed", lambda app, _: [app.kiosk.care.lock.type(digit) for digit in PIN[:4]])
        yield Stop("pad-wait", _type_wrongly)
        yield Stop("technician", _enter)
        yield Stop("technician-tries", _try)
        yield Stop("technician-problems", lambda app, _: app.kiosk.care.technician.openPanel("problems"))
        yield Stop("technician-code", lambda app, _: app.kiosk.care.technician.openPanel("code"))
        yield Stop("touch-test", _touch)
        yield Stop("closing", lambda app, _: self._close(app, -8, app.session.visit.begin(language)))
        yield Stop("closed", lambda app, _: self._close(app, 5, None))
        yield Stop("closed-touched", lambda app, _: app.kiosk.care.hours.touch())
        yield Stop("opened", lambda app, _: self._close(app, -60, None))

    def _close(self, app: App, minutes: int, visit: Visit | None) -> None:
        """Go to so many minutes after closing time, with a visit or without."""
        app.kiosk.care.feel([])
        app.kiosk.care.lock.shut()
        app.session.change(visit) if visit else app.session.reset()
        self.moment = CLOSING + timedelta(minutes=minutes)
        app.kiosk.care.follow_hours()


def _hold(app: App, clock: TurnedClock) -> None:
    app.session.reset()
    app.kiosk.care.feel([Finger(0, 9, 9)])
    clock.now += 3.5
    app.kiosk.care.follow()


def _ask(app: App, clock: TurnedClock, language: str) -> None:
    clock.now += 2
    app.kiosk.care.follow()
    app.kiosk.care.feel([])
    app.kiosk.care.lock.speak(language)


def _type_wrongly(app: App, _: TurnedClock) -> None:
    for _ in range(3):
        app.kiosk.care.lock.type("0")
        app.kiosk.care.lock.enter()


def _enter(app: App, clock: TurnedClock) -> None:
    lock = app.kiosk.care.lock
    clock.now += lock.secondsLeft
    for digit in PIN:
        lock.type(digit)
    lock.enter()


def _try(app: App, _: TurnedClock) -> None:
    app.kiosk.care.sound.play("bo")
    app.kiosk.care.technician.end("reboot")


def _touch(app: App, _: TurnedClock) -> None:
    care, window = app.kiosk.care, app.window
    assert window is not None
    care.sound.stop()
    care.technician.openPanel("fingers")
    wide, high = window.width() / 100, window.height() / 100
    for step in range(30):
        care.feel([Finger(0, (10 + step) * wide, (40 + step / 2) * high), Finger(1, (90 - step) * wide, 70 * high)])
