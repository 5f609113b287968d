"""The command `run`: the hall on the screen, a curator's preview, or kiosk mode."""

import argparse
import gc
import os
import sys
from pathlib import Path

from kiosk.commands.chosen_settings import add_settings_option, print_settings_problems
from kiosk.commands.size import read_size
from kiosk.display import can_show
from kiosk.messages import say


def add_run(parser: argparse.ArgumentParser) -> None:
    """`run`, with `--watch` for curators and `--kiosk` for halls."""
    parser.add_argument("--hall", type=Path, default=Path(), metavar="DIR or FILE", help=say("the hall"))
    parser.add_argument("--windowed", type=read_size, metavar="WxH", help=say("in a window, not full screen"))
    parser.add_argument("--watch", action="store_true", help=say("show every saved change at once, with its problems"))
    parser.add_argument(
        "--poll", action="store_true", help=say("with --watch: look for changes, as on network folders")
    )
    parser.add_argument("--kiosk", action="store_true", help=say("locked: only the technician's PIN leads out"))
    add_settings_option(parser)
    parser.set_defaults(act=_run)


def _run(options: argparse.Namespace) -> int:
    gc.disable()  # what a start makes is there to stay; the screen's housekeeper takes over
    from kiosk.settings.reading import read_settings

    told = read_settings(options.settings)
    if not told.usable:
        print_settings_problems(told)
        if not options.kiosk:
            return 2
    if not can_show():
        words = say("There is no display here; `kiosk tour` saves a picture of every screen without one.")
        print(words, file=sys.stderr)
        return 1
    if options.watch and not options.kiosk:
        from kiosk.preview import run_preview

        return run_preview(options.hall, told.settings, options.windowed, options.poll)
    from kiosk.running import run_hall

    code = run_hall(options.hall, told, options.windowed, locked=options.kiosk)
    return _begin_again(code)


def _begin_again(code: int) -> int:
    """The exit code; where a restart is wanted and no service would see to it, the program begins anew instead."""
    from kiosk.caretaker.leaving import Leaving
    from kiosk.devices.power import UNIT

    if code == Leaving.RESTART and not os.environ.get(UNIT) and sys.platform != "win32":
        os.execv(sys.executable, sys.orig_argv)
    return code
