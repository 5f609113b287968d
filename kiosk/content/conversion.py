"""Saves as UTF-8 what an editor saved as GB18030 or UTF-16; the original stays beside it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.examination import examine_hall
from kiosk.content.yaml_file.source import choose_encoding

_RULES = ("encoding-gb18030", "encoding-utf16")


def convert_hall(target: Path) -> Iterator[tuple[Path, str, Path]]:
    """Converts each file of a hall, captions too, that was found to be GB18030 or UTF-16, included ones too.

    Gives the file, its encoding, and the file that keeps the original bytes. Raises OSError where one cannot be read
    or written, UnicodeError where it is not what it seemed; files before that stay converted.
    """
    done: set[Path] = set()
    while found := {problem.file for problem in examine_hall(target).problems if problem.rule in _RULES} - done:
        for file in sorted(found):
            yield file, *convert_file(file)
        done |= found


def convert_file(file: Path) -> tuple[str, Path]:
    """Writes one file as UTF-8, at once or not at all; its encoding, and where its original bytes are kept."""
    real = file.resolve()
    data = real.read_bytes()
    encoding = choose_encoding(data)
    text = data.decode(encoding).removeprefix("\ufeff")
    kept = _keep(real, data, encoding.replace("-", ""))
    _replace(real, text.encode())
    return encoding, kept


def _replace(file: Path, data: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as written:
        written.write(data)
    new = Path(written.name)
    try:
        new.chmod(file.stat().st_mode)
        new.replace(file)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _keep(file: Path, data: bytes, encoding: str) -> Path:
    """A new file beside the old one with its bytes; no file that is there already is touched, and no hall reads it."""
    number = 1
    while True:
        kept = file.with_name(f"{file.name}.{encoding}" + (f".{number}" if number > 1 else ""))
        try:
            with kept.open("xb") as copy:
                copy.write(data)
        except FileExistsError:
            number += 1
        else:
            return kept
