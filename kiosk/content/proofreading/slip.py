"""A slip of the pen: something wrong at one stretch of a text's words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """`rule` is broken by the words that begin at `start` (counted from 0); `args` fill the rule's words."""

    rule: str
    start: int
    args: tuple[tuple[str, str], ...]


def slip(rule: str, start: int, **args: str) -> Slip:
    """A slip with what fills its rule's words."""
    return Slip(rule, start, tuple(args.items()))


def name_codes(words: str) -> str:
    """The code points of a few characters, such as U+0F72 U+0F71."""
    return " ".join(f"U+{ord(letter):04X}" for letter in words)
