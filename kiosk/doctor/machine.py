"""Disk, clock, warmth, memory, network and versions of the machine."""

from collections.abc import Iterator

from kiosk import BUILT
from kiosk.devices.machine import read_disk
from kiosk.devices.machine_facts import GB, HOT, LEAST_FREE, LEAST_MEMORY, MB, is_roomy, write_span
from kiosk.doctor.finding import Finding, Kiosk
from kiosk.messages import say


def check_versions(kiosk: Kiosk) -> Iterator[Finding]:
    versions = kiosk.machine.versions
    told = f"kiosk {versions.program} · Qt {versions.qt or '–'} · Python {versions.python} · {versions.system}"
    mend = "" if versions.qt else say("Install the program's packages again.")
    yield Finding("versions", "fine" if versions.qt else "wrong", told, mend)


def check_disk(kiosk: Kiosk) -> Iterator[Finding]:
    """Room and right to write, where the program writes."""
    chosen = kiosk.settings.settings.folders
    for disk in map(read_disk, (kiosk.state, *([chosen.content_path] if chosen.content else ()))):
        if disk is None:
            yield Finding(
                "disk", "wrong", say("The state folder cannot be found."), say("Write `state:` under `folders:`.")
            )
            continue
        told = say(
            "{folder}: {free} of {total} GB free",
            folder=disk.folder,
            free=f"{disk.free / GB:.1f}",
            total=f"{disk.total / GB:.1f}",
        )
        if not disk.writable:
            mend = say("Give it to the kiosk's user, or write another `state:` under `folders:`.")
            yield Finding("disk", "wrong", say("{told}, and nothing can be written there", told=told), mend)
        elif not is_roomy(disk):
            mend = say(
                "Make room until {least} MB are free; visits go on, but are not counted.", least=LEAST_FREE // MB
            )
            yield Finding("disk", "wrong", told, mend)
        else:
            yield Finding("disk", "fine", told)


def check_clock(kiosk: Kiosk) -> Iterator[Finding]:
    """Whether the clock can be right: opening and quiet hours follow it."""
    machine = kiosk.machine
    told = machine.clock.isoformat(" ", "minutes")
    if machine.clock_fits:
        yield Finding("clock", "fine", told)
    else:
        mend = say(
            'Set it: timedatectl set-time "{built} 09:00". If it is wrong again after a day, the battery is empty.',
            built=BUILT,
        )
        yield Finding("clock", "wrong", say("{told} cannot be right", told=told), mend)


def check_temperature(kiosk: Kiosk) -> Iterator[Finding]:
    warmth = kiosk.machine.temperature
    if warmth is None:
        yield Finding("temperature", "unknown", say("This machine does not tell."))
    elif warmth >= HOT:
        mend = say("Clean the fan and its slits, and let air come to it.")
        yield Finding("temperature", "care", f"{warmth:.0f} °C", mend)
    else:
        yield Finding("temperature", "fine", f"{warmth:.0f} °C")


def check_memory(kiosk: Kiosk) -> Iterator[Finding]:
    memory = kiosk.machine.memory
    told = say("{free} of {total} GB free", free=f"{memory.available / GB:.1f}", total=f"{memory.total / GB:.1f}")
    short = memory.available < LEAST_MEMORY
    yield Finding("memory", "care" if short else "fine", told, say("End other programs, or restart.") if short else "")


def check_network(kiosk: Kiosk) -> Iterator[Finding]:
    """What is plugged in; the program needs none unless an address is set."""
    interfaces = kiosk.machine.interfaces
    names = [f"{one.name} {' '.join(one.addresses)}".strip() for one in interfaces if one.up and one.addresses]
    settings = kiosk.settings.settings
    needed = bool(settings.update.address or settings.centre.address)
    if names or not needed:
        yield Finding("network", "fine", " · ".join(names) or say("none, and none is needed"))
    else:
        mend = say("Plug the cable in, or ask who keeps the network; the hall is shown without it.")
        yield Finding("network", "care", say("No network, though an address is set."), mend)


def check_uptime(kiosk: Kiosk) -> Iterator[Finding]:
    yield Finding("uptime", "fine", write_span(kiosk.machine.uptime))
