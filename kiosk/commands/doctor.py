"""The command `doctor`: what is wrong with this kiosk, without a screen and without a network."""

import argparse
import time
from pathlib import Path

from kiosk.commands.chosen_settings import add_settings_option
from kiosk.messages import say


def add_doctor(parser: argparse.ArgumentParser) -> None:
    """`doctor`, `doctor --json`."""
    parser.add_argument("--hall", type=Path, default=Path(), metavar="DIR or FILE", help=say("the hall"))
    parser.add_argument("--json", action="store_true", help=say("for programs"))
    add_settings_option(parser)
    parser.set_defaults(act=_examine)


def _examine(options: argparse.Namespace) -> int:
    from kiosk import BUILT
    from kiosk.devices.machine import read_machine
    from kiosk.doctor.examination import examine
    from kiosk.doctor.finding import Kiosk
    from kiosk.doctor.report import print_findings, write_json
    from kiosk.settings.reading import read_settings

    settings = read_settings(options.settings)
    machine = read_machine(settings.settings.folders.state_path, BUILT, time.monotonic())
    findings = list(examine(Kiosk(settings, options.hall, machine)))
    if options.json:
        print(write_json(findings))
    else:
        print_findings(findings)
    return int(any(finding.state == "wrong" for finding in findings))
