"""Renews the gettext catalogue of curators' and technicians' messages: python -m tools.messages [--check].

Gathers every `_("…")` and `say("…")` below kiosk/, keeps the translations there are, writes kiosk.po and kiosk.mo.
With --check nothing is written; exit 1 when a message lacks its Chinese words or a file is out of date.
"""

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from kiosk.messages import DOMAIN, FOLDER

ROOT = Path(__file__).parent.parent
PO = FOLDER / "zh" / "LC_MESSAGES" / f"{DOMAIN}.po"
NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)  # so that the same words give the same bytes
ARGPARSE = (  # what argparse itself says to who types a command
    "usage: ",
    "options",
    "positional arguments",
    "show this help message and exit",
    "%(prog)s: error: %(message)s\n",
    "unrecognized arguments: %s",
    "expected one argument",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "the following arguments are required: %s",
    "invalid %(type)s value: %(value)r",
    "argument %(argument_name)s: %(message)s",
)


def gather() -> Catalog:
    """Every English message of the program, without translations, in the order of the files."""
    found = Catalog(locale="zh", project=DOMAIN, fuzzy=False)
    for file, _, words, _, _ in extract_from_dir(ROOT / "kiosk", keywords={"_": None, "say": None}):
        found.add(words, locations=[(f"kiosk/{file}", None)])
    for words in ARGPARSE:
        found.add(words, locations=[("argparse", None)])
    return found


def renew() -> Catalog:
    """The catalogue as it should be: today's messages with the Chinese words that are known."""
    known = read_po(io.BytesIO(PO.read_bytes()), locale="zh")
    found = gather()
    for message in found:
        if message.id and (old := known.get(message.id)):
            message.string = old.string
    return found


def list_untranslated(catalogue: Catalog) -> list[str]:
    return [str(message.id) for message in catalogue if message.id and not message.string]


def to_po(catalogue: Catalog) -> bytes:
    written = io.BytesIO()
    write_po(written, catalogue, width=10_000, omit_header=True, include_lineno=False)
    header = b'msgid ""\nmsgstr ""\n"Language: zh\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    return header + written.getvalue()


def to_mo(catalogue: Catalog) -> bytes:
    written = io.BytesIO()
    plain = Catalog(locale="zh", creation_date=NO_DATE, revision_date=NO_DATE, fuzzy=False)
    for message in catalogue:
        if message.id and message.string:
            plain.add(message.id, message.string)
    write_mo(written, plain)
    return written.getvalue()


def main() -> int:
    catalogue = renew()
    files = {PO: to_po(catalogue), PO.with_suffix(".mo"): to_mo(catalogue)}
    if "--check" not in sys.argv:
        for file, data in files.items():
            file.write_bytes(data)
    stale = [file.name for file, data in files.items() if not file.is_file() or file.read_bytes() != data]
    for words in list_untranslated(catalogue):
        print(f"no Chinese: {words}")
    for name in stale:
        print(f"out of date: {name}; run python -m tools.messages")
    return int(bool(stale or list_untranslated(catalogue)))


if __name__ == "__main__":
    sys.exit(main())
