"""What a rule of the catalogue is made of: its code, severity and wording in English and Chinese."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Wording:
    """The same words in English and Chinese."""

    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `blocks` means that no hall can be built while it is broken. {names} are filled by each problem."""

    code: str
    what: Wording
    mend: Wording
    severity: Severity = "error"
    blocks: bool = True


_GUESS = Wording("Did you mean `{guess}`?", "您是不是想写 `{guess}`？")

# What a key wants, for the rule wrong-shape.
SHAPES = {
    "text": Wording("words, or words by language such as {bo: …, zh: …}", "文字，或分语言的文字，如 {bo: …, zh: …}"),
    "words": Wording("plain words", "一行文字"),
    "list": Wording("a list, each entry on its own line after `- `", "列表，每项另起一行，以 `- ` 开头"),
    "mapping": Wording("keys with values such as `title: …`", "若干“键: 值”，如 `title: …`"),
    "number": Wording("a number", "数字"),
    "whole": Wording("a whole number such as 1", "整数，如 1"),
    "truth": Wording("true or false", "true 或 false"),
    "date": Wording("a date such as 1951-12-25", "日期，如 1951-12-25"),
    "pair": Wording("two numbers such as [0.5, 0.3]", "两个数字，如 [0.5, 0.3]"),
    "path": Wording("a file below assets/", "assets/ 下的文件"),
}

# What a file is used as, for the rule wrong-kind.
KINDS = {
    "picture": Wording("a picture", "图片"),
    "sound": Wording("a sound", "声音"),
    "film": Wording("a film", "影片"),
    "captions": Wording("a captions file", "字幕文件"),
}


def write_guess(guess: str, language: str) -> str:
    """The mend of a problem whose right spelling is known."""
    return (_GUESS.zh if language == "zh" else _GUESS.en).replace(
        "{guess}", guess.replace("{", "{{").replace("}", "}}")
    )


def error(code: str, what: tuple[str, str], mend: tuple[str, str], blocks: bool = True) -> Rule:
    """A rule that stops a publish; `what` and `mend` are (English, Chinese)."""
    return Rule(code, Wording(*what), Wording(*mend), "error", blocks)


def warning(code: str, what: tuple[str, str], mend: tuple[str, str]) -> Rule:
    """A rule that never stops a hall; `what` and `mend` are (English, Chinese)."""
    return Rule(code, Wording(*what), Wording(*mend), "warning", blocks=False)
