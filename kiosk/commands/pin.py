"""The command `pin`: sets the technician's PIN, whose hash goes into kiosk.yaml."""

import argparse
import getpass
import sys

from kiosk.commands.chosen_settings import add_settings_option, print_settings_problems
from kiosk.messages import say


def add_pin(parser: argparse.ArgumentParser) -> None:
    """Asks for the PIN twice, without showing it."""
    add_settings_option(parser)
    parser.set_defaults(act=_set)


def _set(options: argparse.Namespace) -> int:
    from kiosk.caretaker.pin import hash_pin
    from kiosk.settings.change import change_setting
    from kiosk.settings.moving import MODE
    from kiosk.settings.reading import find_settings, read_settings

    told = read_settings(options.settings)
    if told.found and not told.usable:
        print_settings_problems(told)
        return 1
    pin = _ask()
    if not pin:
        return 1
    file = options.settings or find_settings()
    try:
        change_setting(file, "lock", "pin", hash_pin(pin))
        file.chmod(MODE)
    except OSError as error:
        print(say("{file} cannot be written: {error}", file=file, error=error), file=sys.stderr)
        return 1
    print(say("The PIN is set; its hash is in {file}. It holds from the next start of the program.", file=file))
    return 0


def _ask() -> str:
    """The new PIN, "" after saying why there is none."""
    from kiosk.caretaker.pin import LEAST, MOST, judge_pin

    try:
        pin = getpass.getpass(say("The technician's PIN, {least} to {most} digits: ", least=LEAST, most=MOST))
        wrong = judge_pin(pin)
        if not wrong and getpass.getpass(say("Once more: ")) != pin:
            wrong = say("The two were not the same; nothing was changed.")
    except (EOFError, KeyboardInterrupt):
        wrong = say("Nothing was changed.")
    if wrong:
        print(wrong, file=sys.stderr)
    return "" if wrong else pin
