"""The commands; each imports only what it needs, so that `check` works without a screen or Qt's libraries."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.bundle import add_bundle
from kiosk.commands.centre import add_centre
from kiosk.commands.doctor import add_doctor
from kiosk.commands.narration import add_narration
from kiosk.commands.pin import add_pin
from kiosk.commands.run import add_run
from kiosk.commands.service import add_service
from kiosk.commands.settings import add_settings
from kiosk.commands.size import read_size
from kiosk.commands.visits import add_visits
from kiosk.messages import say, speak_everywhere


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    speak_everywhere()
    speak_plainly()
    options = make_parser().parse_args(arguments)
    if "act" not in options:
        options = make_parser().parse_args(["run", *(arguments or sys.argv[1:])])
    try:
        return int(options.act(options))
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def speak_plainly() -> None:
    """Readable lines on standard error, from warnings on, whatever a log beside it takes."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s", handlers=[handler])


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description=say("A touch kiosk for exhibition halls"))
    commands = parser.add_subparsers(metavar=say("COMMAND"))
    add_run(commands.add_parser("run", help=say("show the hall (the default)")))
    _add_check(commands.add_parser("check", help=say("find every problem of a hall")))
    commands.add_parser("schema", help=say("the JSON Schema of exhibits.yaml")).set_defaults(act=_print_schema)
    _add_new(commands.add_parser("new", help=say("a hall to begin with, from photographs if you like")))
    _add_tour(commands.add_parser("tour", help=say("save a picture of every screen, without a display")))
    add_settings(commands.add_parser("settings", help=say("what belongs to this machine: print, write, take along")))
    add_pin(commands.add_parser("pin", help=say("set the technician's PIN, which leads out of kiosk mode")))
    add_doctor(commands.add_parser("doctor", help=say("what is wrong with this kiosk, and the mend")))
    add_service(commands.add_parser("service", help=say("kiosk mode that starts with the machine")))
    add_narration(commands.add_parser("narration", help=say("add recordings, captions, or record with a microphone")))
    add_bundle(commands.add_parser("bundle", help=say("signed releases: publish, install, take back")))
    add_centre(commands.add_parser("centre", help=say("see many halls from one place")))
    add_visits(commands.add_parser("visits", help=say("what was opened, heard, answered and liked")))
    return parser


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", type=Path, nargs="?", default=Path(), metavar=say("DIR or FILE"))
    parser.add_argument("--json", action="store_true", help=say("for programs"))
    parser.add_argument("--strict", action="store_true", help=say("warnings count as problems"))
    parser.add_argument("--convert", action="store_true", help=say("save as UTF-8 what is GB18030 or UTF-16"))
    parser.set_defaults(act=_check)


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help=say("a new folder"))
    told = say("one event a picture of this folder, in the order they were taken")
    parser.add_argument("--from-pictures", type=Path, metavar="FOLDER", help=told)
    told = say("a language of its texts; may be given several times (default: bo zh)")
    parser.add_argument("--language", action="append", choices=("bo", "zh", "en"), help=told)
    parser.set_defaults(act=_new)


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("hall", type=Path, nargs="?", default=Path(), metavar="DIR")
    parser.add_argument("--out", type=Path, default=Path("build/tour"), metavar="DIR")
    parser.add_argument(
        "--size", type=read_size, action="append", metavar="WxH", help=say("may be given several times")
    )
    parser.add_argument("--language", action="append", metavar="TAG", help=say("may be given several times"))
    parser.set_defaults(act=_tour)


def _check(options: argparse.Namespace) -> int:
    from kiosk.content.check import run_check, run_conversion

    if options.convert and not run_conversion(options.target):
        return 2
    return run_check(options.target, options.json, options.strict)


def _print_schema(_: argparse.Namespace) -> int:
    from kiosk.content.check import run_schema

    return run_schema()


def _new(options: argparse.Namespace) -> int:
    # large blocks go back to the system at once; small ones nearly double the memory of many photographs
    os.environ.setdefault("PILLOW_BLOCK_SIZE", "64m")
    from kiosk.content.starting.command import run_new

    return run_new(options.folder, options.from_pictures, options.language)


def _tour(options: argparse.Namespace) -> int:
    from kiosk.content.loader import read_hall
    from kiosk.content.problems.report import print_problems

    reading = read_hall(options.hall)
    if reading.hall is None:
        print_problems(reading)
        return 1
    from kiosk.tour import run_tour

    return run_tour(reading, options.out, options.size, options.language)
