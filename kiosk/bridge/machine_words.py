"""The technician's facts that Qt and the hall know, and the names of all facts in the language that is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QInputDevice, QPointingDevice, QScreen

from kiosk.caretaker.facts import Fact

CONTEXT = "Technician"
MILLIMETRES = 25.4  # an inch
NAMES = {
    "program": QT_TRANSLATE_NOOP("Technician", "Program"),
    "content": QT_TRANSLATE_NOOP("Technician", "Content"),
    "releases": QT_TRANSLATE_NOOP("Technician", "Releases"),
    "running": QT_TRANSLATE_NOOP("Technician", "Running for"),
    "machine": QT_TRANSLATE_NOOP("Technician", "Machine up for"),
    "screen": QT_TRANSLATE_NOOP("Technician", "Screen"),
    "touch": QT_TRANSLATE_NOOP("Technician", "Touch"),
    "sound": QT_TRANSLATE_NOOP("Technician", "Sound"),
    "network": QT_TRANSLATE_NOOP("Technician", "Network"),
    "clock": QT_TRANSLATE_NOOP("Technician", "Clock"),
    "disk": QT_TRANSLATE_NOOP("Technician", "Free disk"),
    "memory": QT_TRANSLATE_NOOP("Technician", "Memory"),
    "temperature": QT_TRANSLATE_NOOP("Technician", "Temperature"),
    "languages": QT_TRANSLATE_NOOP("Technician", "Languages"),
    "voices": QT_TRANSLATE_NOOP("Technician", "Voices"),
}


@dataclass(frozen=True)
class FactRow:
    """A line of the technician's page."""

    key: str
    name: str
    words: str
    fine: bool


def derive_facts(facts: Sequence[Fact]) -> list[FactRow]:
    """The rows in the language that is read; a fact without a name keeps its key."""
    return [FactRow(fact.key, name_fact(fact.key), fact.words, fact.fine) for fact in facts]


def name_fact(key: str) -> str:
    return QCoreApplication.translate(CONTEXT, NAMES[key]) if key in NAMES else key


def describe_screen(screen: QScreen) -> Fact:
    """Its name, size in pixels and millimetres, diagonal in inches and refresh rate."""
    pixels, size = screen.size() * screen.devicePixelRatio(), screen.physicalSize()
    words = [screen.name(), f"{pixels.width()} × {pixels.height()} px"]
    if size.width() > 0:
        diagonal = (size.width() ** 2 + size.height() ** 2) ** 0.5 / MILLIMETRES
        words += [f"{size.width():.0f} × {size.height():.0f} mm", f"{diagonal:.1f}″"]
    return Fact("screen", " · ".join(filter(None, [*words, f"{screen.refreshRate():.0f} Hz"])))


def describe_touch() -> Fact:
    """The touch screens that Qt knows of, with how many fingers each takes; none needs care."""
    return Fact("touch", " · ".join(_list_touch()) or "–", fine=any(True for _ in _list_touch()))


def _list_touch() -> Iterator[str]:
    for device in QInputDevice.devices():
        if isinstance(device, QPointingDevice) and device.type() is QInputDevice.DeviceType.TouchScreen:
            yield f"{device.name() or 'touch'} ({device.maximumPoints()})"
