"""The command `service`: kiosk mode that starts with the machine."""

import argparse
import os
import shutil
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kiosk.commands.chosen_settings import add_settings_option, read_chosen_settings
from kiosk.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.service.steps import Told
    from kiosk.service.system import System
    from kiosk.service.wanted import Wanted
    from kiosk.settings import Settings

_SIGNS = {"done": "✓", "already": "·", "kept": "!", "skipped": "–", "failed": "✗"}


def add_service(parser: argparse.ArgumentParser) -> None:
    """`service install`, `service remove` and `service status`."""
    commands = parser.add_subparsers(metavar=say("COMMAND"), required=True)
    putting = commands.add_parser("install", help=say("write and enable it; can be done again"))
    putting.add_argument("--hall", type=Path, default=Path(), metavar="DIR", help=say("the hall"))
    add_settings_option(putting)
    putting.set_defaults(act=_install)
    taking = commands.add_parser("remove", help=say("stop it and take it away"))
    told = say("also its settings, visit book, logs and user")
    taking.add_argument("--everything", action="store_true", help=told)
    taking.set_defaults(act=_remove)
    asking = commands.add_parser("status", help=say("whether it is there, and whether it runs"))
    asking.set_defaults(act=_tell_status)
    for command in (putting, taking):
        command.add_argument("--dry-run", action="store_true", help=say("only write the files, below --root"))
        command.add_argument("--root", type=Path, metavar="DIR", help=say("with --dry-run: the folder for the files"))


def _install(options: argparse.Namespace) -> int:
    from kiosk.service.steps import install

    settings = read_chosen_settings(options)
    system = _choose_system(options)
    wanted = settings and system and _want(options.hall, settings, system.dry)
    if not settings or not system or not wanted:
        return 1
    code = _print(install(wanted, settings, system))
    if not code and not system.dry:
        print(say("Start it with `systemctl start kiosk`, or restart the machine."))
    return code


def _remove(options: argparse.Namespace) -> int:
    from kiosk.service.steps import remove

    system = _choose_system(options)
    return _print(remove(system, options.everything)) if system else 1


def _tell_status(_: argparse.Namespace) -> int:
    from kiosk.service.status import read_status

    status = read_status()
    for line in status.lines:
        print(line)
    return int(not status.runs)


def _choose_system(options: argparse.Namespace) -> "System | None":
    """The system to work on, or None after a message."""
    from kiosk.service.system import System, is_root, runs_systemd

    if options.dry_run and not options.root:
        return _refuse(say("--dry-run needs --root: the folder for the files."))
    if options.root and not options.dry_run:
        return _refuse(say("--root goes with --dry-run only."))
    if options.dry_run:
        return System(options.root.resolve(), dry=True)
    if not runs_systemd():
        return _refuse(say("systemd does not run this machine. With --dry-run --root DIR the files can be looked at."))
    return System() if is_root() else _refuse(say("This changes the system: run it again with sudo."))


def _want(hall: Path, settings: "Settings", dry: bool) -> "Wanted | None":
    """What the service is to be, or None after a message; a dry run asks less of the machine."""
    from kiosk.content.reading import FILE_NAME
    from kiosk.devices.inputs import find_phantoms, list_inputs
    from kiosk.service.compositor import find_compositor
    from kiosk.service.wanted import Wanted, find_program, find_shut_folder, find_sound_server

    compositor, place = find_compositor(), hall.resolve()
    program = find_program()
    if compositor is None:
        return _refuse(say("Neither cage nor Weston is installed. On Debian 12: apt install weston; later: cage."))
    if not compositor.fits:
        told = say("{name} is too old: it ends when the screen is unplugged.", name=compositor.name)
        return _refuse(told, say("On Debian 12 install weston, elsewhere cage 0.2 or later."))
    seatd = shutil.which("seatd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if not seatd and compositor.uses_seatd:
        return _refuse(say("seatd is missing, which opens screen and touch for the kiosk: apt install seatd."))
    if not (place / FILE_NAME).is_file():
        return _refuse(say("There is no exhibits.yaml in {place}; name the hall with --hall.", place=place))
    if compositor.kind == "weston" and settings.screen.rotation and not settings.screen.output:
        return _refuse(
            say("Weston turns a screen only by its name: write `output:` under `screen:`, such as HDMI-A-1.")
        )
    for path in (place, *(Path(word) for word in program)):
        if not dry and (shut := find_shut_folder(path)):
            told = say("Other users may not enter {folder}, and the kiosk runs as one.", folder=shut)
            return _refuse(told, say("Move it to /opt or /srv, or: chmod o+rx {folder}", folder=shut))
    return Wanted(
        program,
        PurePosixPath(place),
        compositor,
        settings.screen,
        find_phantoms(list_inputs()),
        seatd or "",
        find_sound_server(),
    )


def _print(steps: "Iterable[Told]") -> int:
    failed = False
    for told in steps:
        print(_SIGNS[told.outcome], told.what)
        if told.mend:
            print("    →", told.mend)
        failed = failed or told.outcome == "failed"
    return int(failed)


def _refuse(*words: str) -> None:
    print(*words, file=sys.stderr)
