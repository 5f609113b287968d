"""Facts about this machine, read without asking anybody outside: disk, warmth, memory, network, clock, versions.

psutil is imported where it is asked: the first frame need not wait for it.
"""

import os
import platform
import socket
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib import metadata
from pathlib import Path

MOST_YEARS = 20  # that a clock may be ahead of the program's release and still be believed


@dataclass(frozen=True, slots=True)
class Disk:
    """The file system that holds a folder, in bytes; `writable` says whether a file can be made there now."""

    folder: Path
    total: int
    free: int
    writable: bool


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory in bytes; `own` is what this program has taken."""

    total: int
    available: int
    own: int


@dataclass(frozen=True, slots=True)
class Interface:
    """A network interface with its addresses, IPv4 before IPv6; `up` says that a cable or a radio is there."""

    name: str
    up: bool
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """What runs here; "" for what is not installed."""

    program: str
    python: str
    qt: str
    system: str
    kernel: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What was found; None where the machine does not tell. Temperatures in °C, times in seconds."""

    name: str
    disk: Disk | None
    memory: Memory
    temperature: float | None
    interfaces: tuple[Interface, ...]
    clock: datetime
    clock_fits: bool
    uptime: float
    program_uptime: float
    versions: Versions


def read_machine(state: Path, built: date, begun: float, now: datetime | None = None) -> Machine:
    """Reads all of it in some milliseconds; `begun` is the time.monotonic() at which the program began."""
    clock = now or datetime.now().astimezone()
    return Machine(
        name=socket.gethostname(),
        disk=read_disk(state),
        memory=read_memory(),
        temperature=read_temperature(),
        interfaces=tuple(list_interfaces()),
        clock=clock,
        clock_fits=fits(clock.date(), built),
        uptime=read_uptime(),
        program_uptime=time.monotonic() - begun,
        versions=read_versions(),
    )


def fits(day: date, built: date) -> bool:
    """Whether a clock can be right: neither before the program was released nor decades later."""
    return built - timedelta(days=1) <= day < built + timedelta(days=MOST_YEARS * 365)


def read_disk(folder: Path) -> Disk | None:
    """The file system of a folder, or of the nearest folder above it that exists."""
    import psutil

    there = next((place for place in (folder, *folder.absolute().parents) if _is_folder(place)), None)
    if there is None:
        return None
    try:
        usage = psutil.disk_usage(str(there))
    except OSError:
        return None
    return Disk(folder, usage.total, usage.free, os.access(there, os.W_OK) and not _is_read_only(there))


def read_memory() -> Memory:
    import psutil

    memory = psutil.virtual_memory()
    return Memory(memory.total, memory.available, psutil.Process().memory_info().rss)


def read_temperature() -> float | None:
    """The warmest sensor in °C, or None where there is none."""
    import psutil

    try:
        sensors = psutil.sensors_temperatures()
    except (AttributeError, OSError):  # not on Windows
        return None
    warmths = [sensor.current for found in sensors.values() for sensor in found]
    return max((warmth for warmth in warmths if 0 < warmth < 150), default=None)


def list_interfaces() -> Iterator[Interface]:
    """Every interface but the machine's own loop; one that is neither up nor has an address is left out."""
    import psutil

    states = psutil.net_if_stats()
    for name, addresses in psutil.net_if_addrs().items():
        listed = sorted(address for address in addresses if address.family in (socket.AF_INET, socket.AF_INET6))
        words = tuple(address.address.partition("%")[0] for address in listed)
        state = states.get(name)
        if (state is None or state.isup or words) and not any(word in ("127.0.0.1", "::1") for word in words):
            yield Interface(name, bool(state and state.isup), words)


def read_uptime() -> float:
    """Seconds since the machine was started, whatever its clock says."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    import psutil

    return max(0.0, time.time() - psutil.boot_time())


def read_versions() -> Versions:
    return Versions(
        program=_find_version("kiosk"),
        python=platform.python_version(),
        qt=_find_version("PySide6-Essentials"),
        system=_name_system(),
        kernel=f"{platform.release()} {platform.machine()}",
    )


def _find_version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _name_system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.version()}" if sys.platform == "win32" else platform.platform(terse=True)


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _is_read_only(folder: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
