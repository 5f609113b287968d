"""Screens, touch, brightness and Qt's libraries, by what the kernel and the files tell."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from kiosk.devices.inputs import LISTED, find_phantoms, list_inputs
from kiosk.doctor.finding import Finding, Kiosk
from kiosk.doctor.media import find_qt
from kiosk.messages import say

PLATFORMS = ("wayland", "xcb")
_LIBRARY = re.compile(r"^\s*(\S+\.so[.\d]*)\s*=>\s*not found", re.M)
_SONAME = re.compile(r"lib(?P<name>.+)\.so\.(?P<version>\d+)")


def check_screens(kiosk: Kiosk) -> Iterator[Finding]:
    """The plugs that the kernel knows, and which of them have a screen."""
    plugs = sorted((kiosk.root / "sys/class/drm").glob("card*-*/status"))
    if not plugs:
        told = say("The kernel lists no plug for a screen.")
        yield Finding("screens", "unknown", told, say("In a virtual machine that is usual; else update the system."))
        return
    connected = [plug.parent for plug in plugs if _read(plug) == "connected"]
    chosen = kiosk.settings.settings.screen.output
    names = {_name_plug(plug.parent) for plug in plugs}
    if not connected:
        mend = say("Switch the screen on and push its cable in at both ends.")
        yield Finding("screens", "wrong", say("No screen is connected."), mend)
    elif chosen and chosen not in names:
        mend = say("Write one of {names} for `output:`, or nothing.", names=", ".join(sorted(names)))
        yield Finding("screens", "wrong", say("There is no output {name}.", name=chosen), mend)
    else:
        told = " · ".join(f"{_name_plug(folder)} {_read_mode(folder)}".strip() for folder in connected)
        yield Finding("screens", "fine", told)


def check_touch(kiosk: Kiosk) -> Iterator[Finding]:
    """Touch screens, and pointers that nobody holds."""
    listed = kiosk.root / LISTED.relative_to("/")
    inputs = list_inputs(listed)
    if not listed.is_file():
        yield Finding("touch", "unknown", say("This system does not list its input devices as files."))
        return
    names = [one.name for one in inputs if "touch" in one.kinds]
    if names:
        yield Finding("touch", "fine", " · ".join(names))
    else:
        mend = say("Push the screen's USB cable in; it is a second one beside the picture's.")
        state = "care" if any("pointer" in one.kinds for one in inputs) else "wrong"
        yield Finding("touch", state, say("No touch screen was found."), mend)
    if phantoms := find_phantoms(inputs):
        told = say("The touch screen also claims to be a mouse: {names}", names=", ".join(one.name for one in phantoms))
        yield Finding("phantom pointers", "care", told, say("`kiosk service install` writes a rule that ignores it."))


def check_brightness(kiosk: Kiosk) -> Iterator[Finding]:
    """Whether the screen's brightness can be set from here."""
    found = sorted((kiosk.root / "sys/class/backlight").glob("*"))
    wanted = kiosk.settings.settings.screen.brightness
    if found or not wanted:
        told = " · ".join(folder.name for folder in found) or say("cannot be set from here")
        yield Finding("brightness", "fine", told)
    else:
        told = say("`brightness:` is {wanted}, but this screen cannot be set from here.", wanted=wanted)
        yield Finding("brightness", "care", told, say("Set it with the screen's own buttons and write 0."))


def check_qt(_: Kiosk) -> Iterator[Finding]:
    """The libraries of the system that Qt's plug-ins for screens want."""
    folder = find_qt() / "plugins" / "platforms"
    plugins = [file for name in PLATFORMS if (file := folder / f"libq{name}.so").is_file()]
    if not plugins or not shutil.which("ldd"):
        state = "unknown" if folder.is_dir() else "wrong"
        yield Finding(
            "Qt", state, say("Its plug-ins cannot be examined here."), say("Install the program's packages again.")
        )
        return
    missing = sorted({name for plugin in plugins for name in find_missing(plugin)})
    if missing:
        packages = " ".join(sorted({guess_package(name) for name in missing}))
        mend = say("On Debian: apt install {packages}", packages=packages)
        yield Finding("Qt", "wrong", say("Libraries are missing: {names}", names=", ".join(missing)), mend)
    else:
        yield Finding("Qt", "fine", ", ".join(plugin.stem.removeprefix("libq") for plugin in plugins))


def find_missing(library: Path) -> list[str]:
    """The libraries that a library wants and the system does not have."""
    try:
        done = subprocess.run(["ldd", library], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return _LIBRARY.findall(done.stdout)


def guess_package(library: str) -> str:
    """The Debian package of a library, by Debian's rule: libxkbcommon-x11.so.0 is in libxkbcommon-x11-0."""
    found = _SONAME.match(library)
    if not found:
        return library
    name = found["name"].lower()
    return f"lib{name}{'-' if name[-1].isdigit() else ''}{found['version']}"


def _name_plug(folder: Path) -> str:
    """`card1-HDMI-A-1` as compositors name it: HDMI-A-1."""
    return folder.name.partition("-")[2]


def _read_mode(folder: Path) -> str:
    modes = _read(folder / "modes").splitlines()
    return modes[0] if modes else ""


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
