"""The bytes of a YAML file as text, with every reason why they cannot be read as such."""

import re
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 5 * 1024 * 1024  # fifteen hundred full events
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_OTHER_BREAKS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " ", "\ufeff": " "})
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a line and column, both counted from 1; `rule` is a rule of the catalogue."""

    rule: str
    line: int
    column: int
    args: tuple[tuple[str, str], ...] = ()


class UnreadableError(Exception):
    """The file gives no text at all; `fault` says why, `missing` that there was nothing to look into."""

    def __init__(self, fault: Fault, missing: bool = False) -> None:
        super().__init__(fault.rule)
        self.fault = fault
        self.missing = missing


def read_text(file: Path) -> str:
    """The text of a UTF-8 file with LF line ends; raises UnreadableError."""
    return decode(read_bytes(file))


def read_bytes(file: Path) -> bytes:
    """What is in an ordinary file of a sensible size; raises UnreadableError."""
    try:
        if file.exists() and not file.is_file():  # a folder, or a pipe or device that never ends
            raise UnreadableError(Fault("cannot-read", 1, 1, (("found", "no ordinary file"),)), missing=True)
        if file.stat().st_size > MOST_BYTES:
            raise UnreadableError(Fault("too-large", 1, 1, (("most", "5 MB"),)), missing=True)
        return file.read_bytes()
    except OSError as error:
        raise UnreadableError(Fault("cannot-read", 1, 1, (("found", error.strerror or ""),)), missing=True) from error


def decode(data: bytes) -> str:
    """The text of these bytes with LF line ends and without a byte-order mark; raises UnreadableError."""
    if data.startswith(_UTF16_MARKS) or _looks_like_utf16(data):
        raise UnreadableError(Fault("encoding-utf16", 1, 1))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(_name_encoding(data, error.start)) from None
    text = blank_breaks(text.replace("\r\n", "\n").replace("\r", "\n"))
    if found := _FORBIDDEN.search(text):
        code = (("found", f"U+{ord(found[0]):04X}"),)
        raise UnreadableError(Fault("control-character", *_count_place(text, found.start()), code))
    return text


def choose_encoding(data: bytes) -> str:
    """What Python calls the encoding of bytes that decode() refused as UTF-16 or GB18030."""
    if data.startswith(_UTF16_MARKS):
        return "utf-16"
    if _looks_like_utf16(data):
        return "utf-16-le" if set(data[1:200:2]) == {0} else "utf-16-be"
    return "gb18030"


def blank_breaks(text: str) -> str:
    """The text, of the same length, without the line breaks that only YAML knows."""
    return text.translate(_OTHER_BREAKS)


def _looks_like_utf16(data: bytes) -> bool:
    start = data[:200]
    return len(start) >= 4 and (set(start[1::2]) == {0} or set(start[::2]) == {0})


def _name_encoding(data: bytes, at: int) -> Fault:
    line = data.count(b"\n", 0, at) + 1
    line_start = data.rfind(b"\n", 0, at) + 1
    column = len(data[line_start:at].decode("utf-8", "replace")) + 1
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return Fault("encoding-unknown", line, column)
    return Fault("encoding-unknown" if b"\0" in data else "encoding-gb18030", line, column)


def _count_place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
