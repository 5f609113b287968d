"""Sticks that were plugged in: disks that can be taken out, found by looking at what is mounted."""

import ctypes
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
BLOCK_DEVICES = Path("/sys/dev/block")
KINDS = frozenset(
    (
        "vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs", "hfsplus",
        "udf", "iso9660",
    )
)  # fmt: skip
PLACES = ("/media/", "/run/media/", "/mnt/")
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOVABLE = 2  # DRIVE_REMOVABLE of GetDriveTypeW


@dataclass(frozen=True)
class Stick:
    """One disk that can be taken out; `mark` changes when it is plugged in again."""

    folder: Path
    mark: str


def list_sticks() -> list[Stick]:
    """Every disk that can be taken out and is mounted now; never raises."""
    try:
        if sys.platform == "win32":
            return list(_list_drives())
        words = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return []
    return list(read_mounts(words, is_on_usb))


def write_rule(owner: str) -> str:
    """A udev rule that mounts sticks where no desktop does it, for the user that the kiosk runs as."""
    stick = 'ACTION=="add", SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{ID_FS_USAGE}=="filesystem"'
    mount = f"/usr/bin/systemd-mount --no-block --collect --automount=no --owner={owner}"
    return f'{stick}, RUN+="{mount} --options=nosuid,nodev,noexec $devnode /run/media/kiosk/%k"'


def read_mounts(words: str, removable: Callable[[str], bool]) -> Iterator[Stick]:
    """The sticks among the lines of mountinfo; `removable` is asked about a device such as 8:17."""
    for line in words.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) < 6 or kind not in KINDS:
            continue
        place = _OCTAL.sub(lambda code: chr(int(code[1], 8)), fields[4])
        if place.startswith(PLACES) or (place != "/" and removable(fields[2])):
            yield Stick(Path(place), fields[0])


def is_on_usb(device: str, devices: Path = BLOCK_DEVICES) -> bool:
    """Whether a block device, by its numbers, hangs on USB or calls itself removable."""
    try:
        real = (devices / device).resolve(strict=True)
    except OSError:
        return False
    if any(part.startswith("usb") for part in real.parts):
        return True
    flags = (folder / "removable" for folder in (real, real.parent))
    return any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)


def _list_drives() -> Iterable[Stick]:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    return read_drives(kernel.GetLogicalDrives(), lambda drive: int(kernel.GetDriveTypeW(drive)))


def read_drives(letters: int, kind: Callable[[str], int]) -> Iterator[Stick]:
    """The sticks of Windows: `letters` has one bit a drive letter, `kind` is asked about a drive such as E:\\."""
    for number in range(26):
        drive = f"{chr(ord('A') + number)}:\\"
        if letters >> number & 1 and kind(drive) == _REMOVABLE:
            yield Stick(Path(drive), drive)
