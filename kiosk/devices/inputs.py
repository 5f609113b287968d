"""What can be touched, moved or typed on, as the kernel lists it: nothing is opened, so nobody needs any right."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LISTED = Path("/proc/bus/input/devices")
WORD = 64 if sys.maxsize > 2**32 else 32  # bits
_TOUCH_BITS = 0x3 << 53  # ABS_MT_POSITION_X and _Y
_DIRECT = 0x2  # INPUT_PROP_DIRECT: the finger is where the picture is
_RELATIVE = 0x3  # REL_X and REL_Y
_LETTERS = 0x3FF << 16  # KEY_Q to KEY_P: a keyboard, and not a power button


@dataclass(frozen=True, slots=True)
class Input:
    """An input device; `place` tells which devices share a plug, `kinds` are of touch, pointer, keyboard."""

    name: str
    vendor: str
    product: str
    place: str
    kinds: frozenset[str]


def list_inputs(listed: Path = LISTED) -> list[Input]:
    """Every input device; none where the system keeps no such list."""
    try:
        text = listed.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return [read_input(part.splitlines()) for part in text.strip().split("\n\n") if part.strip()]


def read_input(lines: Sequence[str]) -> Input:
    """One device of /proc/bus/input/devices."""
    told = dict(line[3:].split("=", 1) for line in lines if line[:1] in ("N", "P", "B") and "=" in line)
    identity = dict(part.split("=", 1) for line in lines if line[:1] == "I" for part in line[3:].split() if "=" in part)
    return Input(
        name=told.get("Name", "").strip('"'),
        vendor=identity.get("Vendor", ""),
        product=identity.get("Product", ""),
        place=told.get("Phys", "").partition("/")[0],
        kinds=frozenset(_name_kinds(told)),
    )


def find_phantoms(inputs: Sequence[Input]) -> list[Input]:
    """Pointers that a touch screen brings along although there is no mouse: they draw a cursor over the picture."""
    screens = {(one.vendor, one.product, one.place) for one in inputs if "touch" in one.kinds}
    return [
        one
        for one in inputs
        if "pointer" in one.kinds and "touch" not in one.kinds and (one.vendor, one.product, one.place) in screens
    ]


def _name_kinds(told: dict[str, str]) -> list[str]:
    bits = {name: _read_bits(told.get(name, "")) for name in ("ABS", "REL", "KEY", "PROP")}
    kinds = []
    if bits["ABS"] & _TOUCH_BITS and bits["PROP"] & _DIRECT:
        kinds.append("touch")
    if bits["REL"] & _RELATIVE == _RELATIVE:
        kinds.append("pointer")
    if bits["KEY"] & _LETTERS == _LETTERS:
        kinds.append("keyboard")
    return kinds


def _read_bits(words: str) -> int:
    """The bits of a row of hexadecimal words of the machine's own width, the highest first."""
    found = 0
    for word in words.split():
        found = found << WORD | int(word, 16)
    return found
