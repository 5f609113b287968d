"""The option --settings, and the settings that it chooses."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.messages import say

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.settings.reading import SettingsReading


def add_settings_option(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """Lets a command read another kiosk.yaml than this user's; a command below one that has it suppresses `default`."""
    told = say("another kiosk.yaml than this user's")
    parser.add_argument("--settings", type=Path, default=default, metavar="FILE", help=told)


def read_chosen_settings(options: argparse.Namespace) -> "Settings | None":
    """The chosen settings, or None after every problem of the file was told on standard error."""
    from kiosk.settings.reading import read_settings

    reading = read_settings(options.settings)
    if reading.usable:
        return reading.settings
    print_settings_problems(reading)
    return None


def print_settings_problems(reading: "SettingsReading") -> None:
    """Every problem of the file, on standard error."""
    from rich.console import Console

    from kiosk.content.problems.report import print_problems

    print_problems(reading, Console(stderr=True, highlight=False, soft_wrap=True))
