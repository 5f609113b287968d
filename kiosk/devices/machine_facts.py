"""Facts about the machine in words, for the technician's page and code: short, and the same in every language."""

from collections.abc import Iterator

from kiosk.caretaker.facts import Fact
from kiosk.devices.machine import Disk, Machine

GB = 1_000_000_000
MB = 1_000_000
LEAST_FREE = 500 * MB  # logs, visit book and updates need room
LEAST_MEMORY = 200 * MB
HOT = 85.0  # °C; most boards slow down from here on


def list_facts(machine: Machine) -> Iterator[Fact]:
    """Each with whether it needs care."""
    versions = machine.versions
    yield Fact(
        "program", f"{versions.program} · Qt {versions.qt or '–'} · Python {versions.python} · {versions.system}"
    )
    yield Fact("running", write_span(machine.program_uptime))
    yield Fact("machine", f"{machine.name} · {write_span(machine.uptime)} · {versions.kernel}")
    yield Fact("clock", machine.clock.isoformat(" ", "minutes"), machine.clock_fits)
    yield Fact("disk", _write_disk(machine.disk), is_roomy(machine.disk))
    memory = machine.memory
    words = f"{memory.available / GB:.1f} / {memory.total / GB:.1f} GB · {memory.own / MB:.0f} MB"
    yield Fact("memory", words, memory.available >= LEAST_MEMORY)
    warmth = machine.temperature
    yield Fact("temperature", "–" if warmth is None else f"{warmth:.0f} °C", warmth is None or warmth < HOT)
    yield Fact("network", " · ".join(_write_interfaces(machine)) or "–")


def is_roomy(disk: Disk | None) -> bool:
    """Whether the program can write there for a good while."""
    return disk is not None and disk.writable and disk.free >= LEAST_FREE


def write_span(seconds: float) -> str:
    """A length of time as `3 d 04:05`."""
    minutes = int(seconds) // 60
    days, rest = divmod(minutes, 24 * 60)
    clock = f"{rest // 60:02}:{rest % 60:02}"
    return f"{days} d {clock}" if days else clock


def _write_disk(disk: Disk | None) -> str:
    if disk is None:
        return "–"
    return f"{disk.free / GB:.1f} / {disk.total / GB:.1f} GB{'' if disk.writable else ' · read-only'}"


def _write_interfaces(machine: Machine) -> Iterator[str]:
    for interface in machine.interfaces:
        yield f"{interface.name} {' '.join(interface.addresses)}" if interface.up else f"{interface.name} ✗"
