"""Joins the line to the centre to a running kiosk: what it is told of the machine, the hall and the visits."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import App
from kiosk.bundles.store import Store
from kiosk.caretaker.hours import OpeningHours, read_opening
from kiosk.deliveries import open_store
from kiosk.devices.courier import Courier
from kiosk.devices.log import read_problems
from kiosk.devices.machine import Machine
from kiosk.outbox.carrying import FILE_NAME, write_lines
from kiosk.outbox.facts import Contents, Counted, Limits, Wishes
from kiosk.outbox.outbox import Outbox
from kiosk.settings import Settings
from kiosk.settings.groups import CentreSettings
from kiosk.settings.shapes import check_day_hours
from kiosk.visitbook.counts import count_days
from kiosk.visitbook.schema import BookError
from kiosk.wire.address import ONLY_KIOSK, Address
from kiosk.wire.health import Health
from kiosk.wire.rows import EventTitle, ExhibitTitles
from kiosk.wire.state import Trouble, Versions, Week

if TYPE_CHECKING:
    from kiosk.devices.broker import Broker
    from kiosk.devices.link import Link
    from kiosk.outbox.clerk import Clerk
    from kiosk.upkeep import Upkeep

log = logging.getLogger(__name__)
OUTBOX_NAME = "outbox.db"
MEGABYTE = 1_000_000
LATELY = timedelta(days=1)


def make_line(
    settings: Settings, app: App, upkeep: "Upkeep", courier: Courier | None, opening: "WishedOpening"
) -> "Link | None":
    """The line that the settings want, not started yet; None where they want none, or what it needs is missing."""
    if not settings.centre.address:
        return None
    try:
        from kiosk.devices.link import Link
        from kiosk.outbox.clerk import Clerk

        address = Address(settings.place.hall, settings.place.kiosk or ONLY_KIOSK)
    except ModuleNotFoundError as error:
        log.error("no line to the centre: %s is not installed (the program's extra `halls`)", error.name)
        return None
    except ValueError:
        log.error("no line to the centre: place.hall and place.kiosk must be Latin letters, digits and hyphens")
        return None
    store = open_store(settings)
    facts = KioskFacts(app, upkeep, lambda: _name_release(store, courier))
    limits, file = read_limits(settings), settings.folders.state_path / OUTBOX_NAME

    def make_clerk(now: float) -> "Clerk":
        return Clerk(address, Outbox(file), facts, KioskDuties(app, courier, opening), limits, now)

    return Link(read_broker(settings.centre), str(address), make_clerk)


def make_carried(settings: Settings, upkeep: "Upkeep") -> Callable[[], Mapping[str, bytes]]:
    """What a stick takes home for the centre, made when it is asked for; nothing where the settings name no hall."""

    def carry() -> Mapping[str, bytes]:
        try:
            address = Address(settings.place.hall, settings.place.kiosk or ONLY_KIOSK)
        except ValueError:
            return {}
        health = derive_health(upkeep.read_machine(), None)
        return {FILE_NAME: write_lines(address, count_days(upkeep.state), health, datetime.now(UTC))}

    return carry


def _name_release(store: Store, courier: Courier | None) -> str:
    """The version of the release on the screen; "" for a folder that is none."""
    manifest = store.read(courier.shown) if courier and courier.shown else None
    return str(manifest.version)[:80] if manifest else ""


def read_limits(settings: Settings) -> Limits:
    """What the technician leaves to the centre."""
    sound, centre = settings.sound, settings.centre
    return Limits(
        volume_least=sound.volume_least,
        volume_most=sound.volume_most,
        volume=sound.volume,
        hours=centre.hours,
        check_hours=check_week,
        greeting=centre.hello,
        screenshot=centre.screenshots,
        restart=centre.restarts,
    )


def read_broker(centre: CentreSettings) -> "Broker":
    """Where the settings say that the broker is."""
    from kiosk.devices.broker import Broker

    return Broker(
        host=centre.address,
        port=centre.port,
        tls=centre.tls,
        ca_file=_read_path(centre.ca_file),
        username=centre.username,
        password_file=_read_path(centre.password_file),
        certificate=_read_path(centre.certificate),
        key=_read_path(centre.key),
    )


def _read_path(words: str) -> Path | None:
    return Path(words).expanduser() if words else None


def check_week(week: Week) -> None:
    """Raises ValueError for hours that the settings would not take either."""
    for words in week.model_dump().values():
        check_day_hours(words)


class WishedOpening:
    """The opening hours now: those that the centre wishes, else the technician's; asked and told in any thread."""

    def __init__(self, technicians: Callable[[], OpeningHours]) -> None:
        self._technicians = technicians
        self._wished: OpeningHours | None = None

    def __call__(self) -> OpeningHours:
        return self._wished or self._technicians()

    def wish(self, week: Week | None) -> None:
        written = week.model_dump().items() if week else ()
        checked = {day: check_day_hours(words) for day, words in written if words}
        self._wished = read_opening(checked) if week else None


class KioskDuties:
    """What the screen does for the centre, and that the courier looks for a release."""

    def __init__(self, app: App, courier: Courier | None, opening: "WishedOpening") -> None:
        self._view = app.centre
        self._courier = courier
        self._opening = opening

    def apply(self, wishes: Wishes) -> None:
        self._opening.wish(wishes.hours)
        self._view.apply(wishes)

    def look_for(self, version: str) -> None:  # noqa: ARG002
        """Look soon: whatever the centre names, only what is signed is taken in."""
        if self._courier:
            self._courier.look()

    def take_screenshot(self, tell: Callable[[bytes], None]) -> None:
        self._view.take_screenshot(tell)

    def restart(self, seconds: float) -> None:
        self._view.restart(seconds)

    def greet(self, words: str) -> None:
        self._view.greet(words)


class KioskFacts:
    """What the outbox is told; asked in the line's thread."""

    def __init__(self, app: App, upkeep: "Upkeep", name_release: Callable[[], str]) -> None:
        self._app = app
        self._upkeep = upkeep
        self._name_release = name_release

    def count_days(self, book: str, after: int) -> Counted:
        try:
            return count_days(self._upkeep.state, book, after)
        except BookError as error:
            raise RuntimeError(str(error)) from error

    def measure_health(self) -> Health:
        return derive_health(self._upkeep.read_machine(), self._app.loudspeaker.sounds)

    def list_troubles(self) -> Sequence[Trouble]:
        """The warnings and errors of the last day."""
        return list(_list_lately(self._upkeep.state, datetime.now(UTC)))

    def name_versions(self) -> Versions:
        found = self._upkeep.read_machine().versions
        return Versions(program=found.program[:80], python=found.python, qt=found.qt, system=found.system[:80])

    def tell_contents(self) -> Contents:
        hall = self._app.centre.hall
        exhibits = tuple(
            ExhibitTitles(
                id=exhibit.id,
                title=_cut(exhibit.title.pairs),
                events=tuple(EventTitle(id=event.id, title=_cut(event.title.pairs)) for event in exhibit.timeline),
            )
            for exhibit in hall.exhibits
        )
        return Contents(self._name_release(), tuple(hall.languages), _cut(hall.name.pairs), exhibits)

    def tell_last_visit(self) -> datetime | None:
        return self._app.centre.last_visit


def _cut(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    return {tag: words[:200] for tag, words in pairs}


def _list_lately(state: Path, now: datetime) -> Iterator[Trouble]:
    for entry in read_problems(state, most=10):
        if abs(now - entry.time) <= LATELY:
            yield Trouble(since=entry.time, code=entry.part[-80:], text=entry.said[:500])


def derive_health(machine: Machine, sounds: bool | None) -> Health:
    """The machine's facts as the centre has them."""
    disk, memory = machine.disk, machine.memory
    return Health(
        uptime_seconds=int(machine.uptime),
        running_seconds=int(machine.program_uptime),
        disk_free_mb=disk.free // MEGABYTE if disk else None,
        disk_total_mb=disk.total // MEGABYTE if disk else None,
        memory_mb=memory.own // MEGABYTE,
        temperature=None if machine.temperature is None else round(machine.temperature, 1),
        clock_right=machine.clock_fits,
        sound=None if sounds is None else ("heard" if sounds else "silent"),
    )
