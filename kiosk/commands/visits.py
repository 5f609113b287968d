"""The command `visits`: the report of the visit book on the terminal, as a table for spreadsheets or as a page."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.chosen_settings import add_settings_option, read_chosen_settings
from kiosk.messages import choose_message_language, say

if TYPE_CHECKING:
    from kiosk.visitbook.report import Report
    from kiosk.visitbook.titles import Titles


def add_visits(parser: argparse.ArgumentParser) -> None:
    """The options of the report."""
    parser.add_argument("--since", type=_read_day, metavar="DATE", help=say("the first day: 2026-05-01"))
    parser.add_argument("--until", type=_read_day, metavar="DATE", help=say("the last day"))
    parser.add_argument("--csv", type=Path, metavar="FILE", help=say("a table for Excel or WPS instead"))
    parser.add_argument("--html", type=Path, metavar="FILE", help=say("a page to look at and to print instead"))
    parser.add_argument("--language", choices=("zh", "en"), help=say("of the report (default: that of messages)"))
    parser.add_argument("--hall", type=Path, default=Path(), metavar="DIR or FILE", help=say("where titles come from"))
    parser.add_argument("--book", type=Path, metavar="DIR", help=say("the folder of a book copied from another kiosk"))
    parser.add_argument("--forget", type=_read_day, metavar="DATE", help=say("delete all visits before this day"))
    add_settings_option(parser)
    parser.set_defaults(act=_report)


def _read_day(words: str) -> str:
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        told = say("{day} is no date; write it as 2026-05-01", day=words)
        raise argparse.ArgumentTypeError(told) from None


def _report(options: argparse.Namespace) -> int:
    from kiosk.visitbook.schema import BOOK_NAME, BookError

    settings = read_chosen_settings(options)
    if settings is None:
        return 2
    file = (options.book or settings.folders.state_path) / BOOK_NAME
    try:
        return _forget(file, options.forget) if options.forget else _write_report(file, options)
    except BookError as error:
        print(say("The visit book {file} cannot be read: {error}", file=file, error=error), file=sys.stderr)
    except OSError as error:
        print(say("{error}: nothing was written.", error=error), file=sys.stderr)
    return 1


def _write_report(file: Path, options: argparse.Namespace) -> int:
    from kiosk.content.loader import read_hall
    from kiosk.visitbook.titles import Titles

    report = _read_report(file, options)
    language = options.language or choose_message_language()
    titles = Titles(read_hall(options.hall).hall, "zh-Hans" if language == "zh" else "en")
    if options.csv:
        from kiosk.visitbook.sheet import write_sheet

        write_sheet(report, titles, language, options.csv)
    if options.html:
        from kiosk.visitbook.printed.document import write_document

        write_document(report, titles, language, date.today(), options.html)
    if not options.csv and not options.html:
        _print_report(report, titles, language)
    return 0


def _read_report(file: Path, options: argparse.Namespace) -> "Report":
    from kiosk.visitbook.queries import Period
    from kiosk.visitbook.report import make_empty_report, make_report
    from kiosk.visitbook.schema import open_to_read

    period = Period(options.since or "", options.until or "")
    connection = open_to_read(file)
    if connection is None:
        print(say("There is no visit book at {file} yet.", file=file), file=sys.stderr)
        return make_empty_report(period)
    try:
        return make_report(connection, period, date.today().isoformat())
    finally:
        connection.close()


def _print_report(report: "Report", titles: "Titles", language: str) -> None:
    from kiosk.visitbook.terminal import Printer

    Printer(titles, "zh" if language == "zh" else "en").print(report)


def _forget(file: Path, before: str) -> int:
    from kiosk.visitbook.forgetting import forget_before

    number = forget_before(file, before)
    print(say("{number} visits before {day} were deleted.", number=number, day=before))
    return 0
