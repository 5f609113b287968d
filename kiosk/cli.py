"""The commands; each imports only what it needs, so that `check` works without a screen or Qt's libraries."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.centre import add_centre
from kiosk.commands.narration import add_narration
from kiosk.display import can_show
from kiosk.messages import say, speak_everywhere
from kiosk.settings import Settings, SettingsError, read_settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    speak_everywhere()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    options = make_parser().parse_args(arguments)
    if "act" not in options:
        options = make_parser().parse_args(["run", *(arguments or sys.argv[1:])])
    try:
        return int(options.act(options))
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description=say("A touch kiosk for exhibition halls"))
    commands = parser.add_subparsers(metavar=say("COMMAND"))
    _add_run(commands.add_parser("run", help=say("show the hall (the default)")))
    _add_check(commands.add_parser("check", help=say("find every problem of a hall")))
    commands.add_parser("schema", help=say("the JSON Schema of exhibits.yaml")).set_defaults(act=_print_schema)
    _add_new(commands.add_parser("new", help=say("a hall to begin with, from photographs if you like")))
    _add_tour(commands.add_parser("tour", help=say("save a picture of every screen, without a display")))
    add_narration(commands.add_parser("narration", help=say("add recordings, captions, or record with a microphone")))
    add_centre(commands.add_parser("centre", help=say("see many halls from one place")))
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--hall", type=Path, default=Path(), metavar="DIR or FILE", help=say("the hall"))
    parser.add_argument("--windowed", type=_read_size, metavar="WxH", help=say("in a window, not full screen"))
    parser.add_argument("--watch", action="store_true", help=say("show every saved change at once, with its problems"))
    parser.add_argument(
        "--poll", action="store_true", help=say("with --watch: look for changes, as on network folders")
    )
    parser.set_defaults(act=_run)


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
        "--size", type=_read_size, action="append", metavar="WxH", help=say("may be given several times")
    )
    parser.add_argument("--language", action="append", metavar="TAG", help=say("may be given several times"))
    parser.set_defaults(act=_tour)


def _read_size(words: str) -> tuple[int, int]:
    width, _, height = words.lower().partition("x")
    try:
        size = int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(say("{words} is no size; write it as 1280x720", words=words)) from None
    if min(size) < 320 or max(size) > 16384:
        raise argparse.ArgumentTypeError(say("{words}: each side must be between 320 and 16384", words=words))
    return size


def _run(options: argparse.Namespace) -> int:
    from kiosk.content.loader import read_hall
    from kiosk.content.problems.report import print_problems

    settings = _read_settings(options.hall if options.hall.is_dir() else options.hall.parent)
    if settings is not None and options.watch and can_show():
        from kiosk.preview import run_preview

        return run_preview(options.hall, settings, options.windowed, options.poll)
    reading = read_hall(options.hall)
    if settings is None:
        return 2
    if reading.hall is None:
        print_problems(reading)
        return 1
    if not can_show():
        told = say("There is no display here; `kiosk tour` saves a picture of every screen without one.")
        print(told, file=sys.stderr)
        return 1
    from kiosk.app import run

    return run(reading.hall, reading.assets, settings, options.windowed)


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


def _read_settings(folder: Path) -> Settings | None:
    try:
        return read_settings(folder)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return None
