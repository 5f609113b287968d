"""Gives the technician's parts what they need of this machine: its settings, its facts, its log, its file of tries."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bridge.care import Care
from kiosk.bundles.standing import read_standing
from kiosk.caretaker.facts import Fact, LoggedProblem
from kiosk.caretaker.hours import read_opening
from kiosk.deliveries import open_store
from kiosk.devices.log import Entry, read_problems
from kiosk.devices.machine_facts import list_facts
from kiosk.settings import Settings
from kiosk.settings.change import CannotChangeError, change_setting
from kiosk.settings.reading import SettingsReading
from kiosk.upkeep import Upkeep
from kiosk.visit.loudness import Loudness

TRIES = "pin-tries.json"  # in the state folder


def make_care(told: SettingsReading, upkeep: Upkeep, content: Callable[[], str], locked: bool) -> Care:
    """The care of one run; `content` names the hall that is on the screen, and its date."""
    settings, state = told.settings, upkeep.state
    opening = read_opening(settings.hours.written)
    return Care(
        locked=locked,
        pin=settings.lock.pin,
        tries=state / TRIES,
        opening=lambda: opening,
        facts=lambda: [*list_facts(upkeep.read_machine()), Fact("content", content()), *_tell_releases(settings)],
        problems=lambda: [write_entry(entry) for entry in read_problems(state)],
        save_loudness=_make_saver(told),
    )


def _tell_releases(settings: Settings) -> Iterator[Fact]:
    """How the kiosk stands with its releases, where it wants or has any; what line and stick brought last."""
    standing = read_standing(open_store(settings))
    if settings.update.root or standing.shown:
        yield Fact("releases", " · ".join(standing.tell()), not any(standing.list_troubles(datetime.now(UTC))))


def write_entry(entry: Entry) -> LoggedProblem:
    """A line of the log as the page shows it."""
    again = f" (×{entry.again + 1})" if entry.again else ""
    return LoggedProblem(
        entry.time.strftime("%m-%d %H:%M"), f"{entry.part.removeprefix('kiosk.')}: {entry.said}{again}"
    )


def _make_saver(told: SettingsReading) -> Callable[[Loudness], None]:
    sound = told.settings.sound
    written = [Loudness(least=sound.volume_least, start=sound.volume, most=sound.volume_most)]

    def save(loudness: Loudness) -> None:
        for name, value in order_limits(written[0], loudness):
            _change(told.file, name, value)
        written[0] = loudness

    return save


def _change(file: Path, name: str, value: float) -> None:
    try:
        change_setting(file, "sound", name, value)
    except CannotChangeError as error:
        raise ValueError(str(error)) from error


def order_limits(before: Loudness, after: Loudness) -> Iterator[tuple[str, float]]:
    """The settings that differ, in an order in which the file is right after each: those that rise, from the top;
    then those that fall, from below.
    """
    pairs = (
        ("volume_most", before.most, after.most),
        ("volume", before.start, after.start),
        ("volume_least", before.least, after.least),
    )
    yield from ((name, new) for name, old, new in pairs if new > old)
    yield from ((name, new) for name, old, new in reversed(pairs) if new < old)
