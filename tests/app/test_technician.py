"""The technician's page by touch, and what it does to the machine."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QPoint, QPointF

from kiosk.bridge.sound_test_view import push_limits
from kiosk.caretaker.facts import CODE_BYTES, Fact, LoggedProblem, write_compactly
from kiosk.caretaker.leaving import Leaving
from kiosk.devices.power import RefusedError
from kiosk.tour import settle
from kiosk.visit.loudness import Loudness

if TYPE_CHECKING:
    from conftest import Visitor

PIN = "471108"
HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)
FACTS = (Fact("program", "0.1.0"), Fact("disk", "1.2 GB", fine=False))
PROBLEMS = tuple(LoggedProblem(f"2027-01-04 09:{n:02}", f"problem number {n}") for n in range(50))


class Lamp:
    """A screen whose brightness can be seen."""

    percent: int | None = 60

    def read(self) -> int | None:
        return self.percent

    def set(self, percent: int) -> None:
        self.percent = percent


class Machine:
    """What the page asks of the machine."""

    def __init__(self) -> None:
        self.lamp, self.ended, self.saved = Lamp(), list[Leaving](), list[Loudness]()
        self.refusal = ""

    def power(self, leaving: Leaving) -> None:
        if self.refusal:
            raise RefusedError(self.refusal)
        self.ended.append(leaving)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture(params=[(1920, 1080), (1080, 1920), (1280, 720), (800, 1280)], ids=lambda size: f"{size[0]}x{size[1]}")
def guest(request: pytest.FixtureRequest, visit_locked: Callable[..., "Visitor"], machine: Machine) -> "Visitor":
    return open_page(visit_locked, machine, request.param)


def open_page(
    visit_locked: Callable[..., "Visitor"],
    machine: Machine,
    size: tuple[int, int] = (1920, 1080),
    facts: Callable[[], list[Fact]] = lambda: FACTS,
) -> "Visitor":
    guest = visit_locked(
        size,
        pin=HASH,
        facts=facts,
        problems=lambda: PROBLEMS,
        brightness=machine.lamp,
        power=machine.power,
        save_loudness=machine.saved.append,
    )
    lock = guest.app.kiosk.care.lock
    lock._gate.ask(guest.clock.now)
    for digit in PIN:
        lock.type(digit)
    lock.enter()
    settle(guest.window)
    return guest


def follow(guest: "Visitor", seconds: float) -> None:
    guest.clock.now += seconds
    guest.app.kiosk.care.follow()
    settle(guest.window)


def bring(guest: "Visitor", name: str) -> None:
    """Push the page until something on it can be touched, and touch it."""
    page, item = guest.find("technician-page"), guest.find(name)
    assert page is not None
    assert item is not None
    below = page.mapFromItem(item, QPointF(0, item.height())).y() - page.height()
    page.setProperty("contentY", max(0.0, page.property("contentY") + max(0.0, below + 4)))
    settle(guest.window)
    guest.tap(name)


def read_roles(rows: object, role: str) -> list[object]:
    number = next(key for key, name in rows.roleNames().items() if name.data().decode() == role)
    return [rows.data(rows.index(n), number) for n in range(rows.rowCount())]


def test_it_tells_the_machine_the_screen_and_the_hall(guest: "Visitor") -> None:
    facts = guest.app.kiosk.care.technician.facts
    keys = read_roles(facts, "key")
    assert keys == ["program", "disk", "screen", "touch", "languages", "voices"]
    assert read_roles(facts, "fine")[1] is False
    names = read_roles(facts, "name")
    guest.tap("care-speak-zh-Hans")
    assert read_roles(facts, "name") != names
    assert "程序" in read_roles(facts, "name")
    guest.tap("care-speak-en")
    assert read_roles(facts, "name")[:2] == ["Program", "Free disk"]


def test_facts_that_cannot_be_gathered_leave_the_page_and_a_line_in_the_log(
    visit_locked: Callable[..., "Visitor"], machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> list[Fact]:
        raise OSError("no such sensor")

    guest = open_page(visit_locked, machine, facts=fail)
    assert "languages" in read_roles(guest.app.kiosk.care.technician.facts, "key")
    assert "no such sensor" in caplog.text


def test_its_language_ends_with_it(guest: "Visitor") -> None:
    guest.tap("care-speak-en")
    guest.tap("care-back")
    assert guest.app.kiosk.care.lock.language == guest.app.session.visit.language == "bo"
    assert guest.app.labels._language == "bo"


def test_every_voice_can_be_heard_and_ends_by_itself(guest: "Visitor") -> None:
    sound = guest.app.kiosk.care.sound
    for voice in read_roles(sound.voices, "tag"):
        bring(guest, f"test-{voice}")
        assert sound.playing == voice
        assert guest.app.session.narrator.recording.language == voice
    follow(guest, 9)
    assert sound.playing == ""
    assert guest.app.session.narrator.recording is None


def test_the_limits_rise_and_are_saved_and_heard(guest: "Visitor", machine: Machine) -> None:
    bring(guest, "most-less")
    bring(guest, "least-more")
    bring(guest, "start-less")
    wanted = Loudness(least=0.35, most=0.95, start=0.75)
    assert guest.app.session.loudness == wanted
    assert machine.saved[-1] == wanted
    assert not guest.app.kiosk.care.sound.unsaved
    guest.tap("care-back")
    guest.tap("begin-bo")
    assert guest.app.session.loudness.at(guest.app.session.visit.volume, guest.app.session.wall_clock()) == 0.75


def test_settings_that_cannot_be_written_are_told(visit_locked: Callable[..., "Visitor"], machine: Machine) -> None:
    guest = open_page(visit_locked, machine)

    def refuse(_: Loudness) -> None:
        raise OSError("no space left")

    object.__setattr__(guest.app.kiosk.care.sound._care, "save_loudness", refuse)
    bring(guest, "least-more")
    assert guest.find("unsaved") is not None
    assert guest.app.session.loudness.least == pytest.approx(0.35)


def test_brightness_where_there_is_one(guest: "Visitor", machine: Machine) -> None:
    bring(guest, "brightness-more")
    assert machine.lamp.percent == 65
    machine.lamp.percent = None
    follow(guest, 11)
    assert guest.find("brightness-more") is None


@pytest.mark.parametrize("way", ["restart", "reboot", "shut-down", "leave"])
def test_a_way_to_end_is_touched_twice(guest: "Visitor", machine: Machine, way: str) -> None:
    codes: list[int] = []
    guest.app.kiosk.care.technician.finished.connect(codes.append)
    guest.tap(f"end-{way}")
    assert not machine.ended
    follow(guest, 6)
    guest.tap(f"end-{way}")
    assert not machine.ended
    guest.tap(f"end-{way}")
    wanted = {"restart": 10, "reboot": 11, "shut-down": 12, "leave": 0}[way]
    assert codes == [wanted] == machine.ended


def test_a_machine_that_refuses_is_quoted(guest: "Visitor", machine: Machine) -> None:
    codes: list[int] = []
    guest.app.kiosk.care.technician.finished.connect(codes.append)
    machine.refusal = "Access denied"
    guest.tap("end-reboot")
    guest.tap("end-reboot")
    said = guest.find("refusal")
    assert said is not None
    assert "Access denied" in said.property("text")
    assert not codes


def test_the_panels_open_and_lead_back(guest: "Visitor") -> None:
    for panel, shown in (("problems", "problem-log"), ("code", "help-code")):
        bring(guest, f"open-{panel}")
        assert guest.find(shown) is not None
        assert guest.find("end-leave") is None
        guest.tap("care-back")
        assert guest.find("technician-page") is not None
    assert read_roles(guest.app.kiosk.care.technician.problems, "words")[0] == "problem number 49"


def test_the_touch_test_draws_every_finger(guest: "Visitor") -> None:
    bring(guest, "open-fingers")
    fingers = guest.app.kiosk.care.fingers
    touch = guest.hold(QPointF(100, 300))
    touch.stationary(0).press(1, QPoint(400, 500), guest.window).commit()
    touch.move(0, QPoint(200, 320), guest.window).move(1, QPoint(420, 600), guest.window).commit()
    assert (fingers.down, fingers.most) == (2, 2)
    settle(guest.window)
    seen = guest.window.grabWindow()
    assert seen.pixelColor(150, 310).lightness() > 100
    touch.release(0, QPoint(200, 320), guest.window).release(1, QPoint(420, 600), guest.window).commit()
    assert fingers.down == 0
    assert fingers.felt > 0
    guest.tap("fingers-clear")
    assert fingers.most == 0
    guest.tap("fingers-back")
    assert guest.find("technician-page") is not None


def test_it_goes_by_itself(guest: "Visitor") -> None:
    follow(guest, 599)
    assert guest.find("technician-page") is not None
    follow(guest, 2)
    assert guest.find("technician-page") is None


def test_the_code_holds_the_facts_and_the_newest_problems() -> None:
    long = [LoggedProblem("2027-01-04", "记录 " * 200) for _ in range(20)]
    for problems in (PROBLEMS, long, ()):
        words = write_compactly(FACTS, problems)
        assert words.startswith("program=0.1.0\n!disk=1.2 GB")
        assert len(words.encode()) <= CODE_BYTES
    assert "problem number 49" in write_compactly(FACTS, PROBLEMS)


@pytest.mark.parametrize(
    ("which", "wanted", "limits"),
    [
        ("least", 0.9, (0.9, 0.9, 1.0)),
        ("most", 0.2, (0.2, 0.2, 0.2)),
        ("start", 0.1, (0.1, 0.1, 1.0)),
        ("start", 0.6, (0.3, 0.6, 1.0)),
    ],
)
def test_a_limit_pushes_the_others(which: str, wanted: float, limits: Sequence[float]) -> None:
    pushed = push_limits(Loudness(), which, wanted)
    assert (pushed.least, pushed.start, pushed.most) == limits
