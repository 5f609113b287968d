"""A release comes onto the screen when nobody is there: the real courier, real files, the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.bundles.installing import Installer
from kiosk.bundles.opening import open_release, prove_release
from kiosk.bundles.trial import TrialFile
from kiosk.devices.courier import Courier, Errands
from kiosk.devices.sticks import Stick
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from tests.bundles.making import Centre, Machine

PATIENCE = 20_000  # milliseconds; only a broken program needs them


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    centre = Centre(tmp_path / "centre")
    centre.publish("一")
    return centre


@pytest.fixture
def machine(tmp_path: Path, centre: Centre) -> Machine:
    machine = Machine(tmp_path / "content", centre.root)
    machine.install(centre.release)
    prove_release(machine.store, machine.store.pointer.shown)
    return machine


@pytest.fixture
def plugged() -> list[Stick]:
    return []


@pytest.fixture
def app(application: QGuiApplication, machine: Machine, plugged: list[Stick]) -> Iterator[App]:
    arrival = open_release(machine.store)
    assert arrival is not None
    assert arrival.reading.hall is not None
    make: Callable[[], Installer] = lambda: Installer(machine.store, machine.root)  # noqa: E731
    name = arrival.manifest.folder
    courier = Courier(machine.store, make, Errands(), name, None, lambda: list(plugged), 0.01)
    reading = arrival.reading
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence(), courier=courier)
    app.show(QSize(1280, 720))
    yield app
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def title(app: App) -> str:
    return app.session.hall.exhibits[0].timeline[0].title.said("zh-Hans").words


def plug(centre: Centre, plugged: list[Stick]) -> None:
    plugged.append(Stick(centre.release.parent, "1"))


def test_a_release_waits_until_the_visitor_has_gone(
    app: App, centre: Centre, machine: Machine, plugged: list[Stick], qtbot: QtBot
) -> None:
    app.kiosk.visit.begin("zh-Hans")
    app.kiosk.visit.openExhibit("water")
    centre.edit("languages: [bo, zh]", "languages: [zh, bo]")
    centre.publish("二")
    plug(centre, plugged)
    qtbot.waitUntil(lambda: app.releases.waiting, timeout=PATIENCE)
    assert title(app) == "一"
    assert "一" in machine.text, "nothing is pointed at while somebody is there"
    assert app.session.visit.place.exhibit == "water"
    app.session.reset()
    qtbot.waitUntil(lambda: title(app) == "二", timeout=PATIENCE)
    assert app.session.visit.language == "zh-Hans", "a new visit begins in the new hall's first language"
    assert app.session.assets == machine.shown / "assets" if machine.shown else None
    assert "二" in machine.text
    assert not app.releases.waiting


def test_with_nobody_there_it_shows_at_once_and_proves_itself(
    app: App, centre: Centre, machine: Machine, plugged: list[Stick], qtbot: QtBot
) -> None:
    centre.publish("二")
    plug(centre, plugged)
    qtbot.waitUntil(lambda: title(app) == "二", timeout=PATIENCE)
    assert TrialFile(machine.folder).read().failures == 1
    app.releases._proof.timeout.emit()
    qtbot.waitUntil(lambda: TrialFile(machine.folder).read().failures == 0, timeout=PATIENCE)
    assert TrialFile(machine.folder).read().proven == machine.store.pointer.shown


def test_what_visitors_would_wait_for_is_prepared_anew(
    app: App, centre: Centre, plugged: list[Stick], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: app._preparing.done(), timeout=PATIENCE)
    prepared: list[str] = []
    opened: list[Path] = []
    app.releases.opened.connect(lambda reading: opened.append(reading.assets))
    monkeypatch.setattr(app.session, "prepare", lambda: prepared.append(title(app)))
    centre.publish("二")
    plug(centre, plugged)
    qtbot.waitUntil(lambda: prepared == ["二"], timeout=PATIENCE)
    assert opened == [app.session.assets], "the technician's page names the new hall"


def test_the_technician_takes_a_release_back(app: App, centre: Centre, plugged: list[Stick], qtbot: QtBot) -> None:
    centre.publish("二")
    plug(centre, plugged)
    qtbot.waitUntil(lambda: title(app) == "二", timeout=PATIENCE)
    qtbot.waitUntil(lambda: app.releases.canTakeBack, timeout=PATIENCE)
    assert any("2" in line for line in app.releases.lines)
    app.releases.takeBack()
    qtbot.waitUntil(lambda: title(app) == "一", timeout=PATIENCE)


def test_a_hostile_stick_changes_nothing_but_the_technicians_page(
    app: App, tmp_path: Path, plugged: list[Stick], qtbot: QtBot
) -> None:
    foreign = Centre(tmp_path / "foreign")
    foreign.publish("二")
    plug(foreign, plugged)
    qtbot.waitUntil(lambda: not app.releases.good, timeout=PATIENCE)
    assert title(app) == "一"
    assert app.releases.way == ""
