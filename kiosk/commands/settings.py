"""The command `settings`: prints them, writes a commented kiosk.yaml, takes them to another machine."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.chosen_settings import add_settings_option, print_settings_problems
from kiosk.messages import say

if TYPE_CHECKING:
    from kiosk.settings.moving import Taking
    from kiosk.settings.reading import SettingsReading


def add_settings(parser: argparse.ArgumentParser) -> None:
    """`settings`, `settings --write`, `settings export FILE`, `settings import FILE`."""
    add_settings_option(parser)
    told = say("write a commented kiosk.yaml with what holds now; the former one stays beside it")
    parser.add_argument("--write", action="store_true", help=told)
    parser.set_defaults(act=_print)
    commands = parser.add_subparsers(metavar=say("COMMAND"))
    everything = say("also what belongs to one machine only: its PIN, ids, screen, folders, name at the centre")
    for name, act, said in (
        ("export", _export, say("write the settings for another machine")),
        ("import", _import, say("take the settings of another machine")),
    ):
        command = commands.add_parser(name, help=said)
        add_settings_option(command, argparse.SUPPRESS)
        command.add_argument("file", type=Path, metavar="FILE")
        command.add_argument("--everything", action="store_true", help=everything)
        command.set_defaults(act=act)


def _print(options: argparse.Namespace) -> int:
    from kiosk.settings.table import print_settings

    reading = _read(options.settings, must_exist=not options.write)
    if options.write:
        return _write(reading)
    print_settings(reading)
    return int(not reading.usable)


def _write(reading: "SettingsReading") -> int:
    from kiosk.settings.moving import save_settings

    if reading.found and not reading.usable:
        return 1
    return _save(lambda: save_settings(reading.settings, reading.file), reading.file)


def _export(options: argparse.Namespace) -> int:
    from kiosk.content.writing import write_whole
    from kiosk.settings.moving import MODE
    from kiosk.settings.writing import write_settings

    reading = _read(options.settings)
    if not reading.usable:
        return 1
    text = write_settings(reading.settings, own=options.everything)

    def write() -> None:
        write_whole(options.file, text.encode("utf-8"), MODE if options.everything else 0o644)

    return _save(write, options.file)


def _import(options: argparse.Namespace) -> int:
    from kiosk.settings.moving import save_settings, take_settings

    here, there = _read(options.settings, must_exist=False), _read(options.file)
    if not there.usable or (here.found and not here.usable):
        return 1
    taking = take_settings(here.settings, there.settings, options.everything)
    code = _save(lambda: save_settings(taking.settings, here.file), here.file)
    if not code:
        _tell_taking(taking)
    return code


def _tell_taking(taking: "Taking") -> None:
    from kiosk.settings.writing import write_scalar

    for change in taking.changes:
        name = f"{change.nature.group}.{change.nature.name}"
        secret = name == "lock.pin"
        before, after = (say("a PIN") if secret else write_scalar(value) for value in (change.before, change.after))
        print(say("{name}: {before} is now {after}", name=name, before=before, after=after))
    if not taking.changes:
        print(say("Nothing differs."))
    if taking.kept:
        print(say("Kept as it was, because it belongs to this machine only: {names}", names=", ".join(taking.kept)))


def _read(file: Path | None, must_exist: bool = True) -> "SettingsReading":
    from dataclasses import replace

    from kiosk.settings.reading import read_settings

    reading = read_settings(file)
    if not reading.found and not must_exist:
        return replace(reading, problems=())
    if not reading.usable:
        print_settings_problems(reading)
    return reading


def _save(write: Callable[[], Path | None], file: Path) -> int:
    """Does what writes `file` and says so; 1 after a message where it cannot be written."""
    try:
        former = write()
    except OSError as error:
        print(say("{file} cannot be written: {said}", file=file, said=error.strerror or error), file=sys.stderr)
        return 1
    print(say("Written: {file}", file=file))
    if former:
        print(say("The former one: {file}", file=former))
    return 0
