"""The captions of a picture story: which words go with a voice, and pages of two lines with one sentence lit."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.content.cues import Cue
from kiosk.narration.cues import cue_at
from kiosk.narration.lit import Lit

LINES = 2
NARROWEST = 6.0  # ems, also while a screen is being built and has no width yet
SCRAP = 4.0  # ems of a sentence at a line's end, that are better begun on the next line
_FILLED = 0.95  # of a line: the widths of letters are means
_NOT_BEFORE = "，。、；：！？”’）》」』】།༎་,.;:!?)”"
_CLAUSE = re.compile(r"(?<=[，、；：])|(?<=\s)")
_NOT_AFTER = "“‘（《「『【"
_UNBROKEN = re.compile(f"[{_NOT_AFTER}]*[\u4e00-\u9fff][{re.escape(_NOT_BEFORE)}]*|[^\\s་\u4e00-\u9fff]+[་\\s]*|[་\\s]")
_BOUND = re.compile(
    "(ལ|ནི|དང|གི|ཀྱི|གྱི|ཡི|གིས|ཀྱིས|གྱིས|ཡིས|ཏུ|དུ|སུ|རུ|ནས|ལས|རྣམས|ཡང|ཀྱང|ཏེ|སྟེ|ཅིང|ཞིང|ཤིང)[་༌།༎ ]*"
)  # Tibetan particles, which belong to the word before
_LATIN = {  # the others are as wide as a digit
    letter: width
    for width, letters in (
        (0.35, "ijl.,;:!'"),
        (0.4, "ftIJ-()"),
        (0.5, "rsz"),
        (0.66, "bdhknpquEFLPSZ"),
        (0.76, "ABCDGHKNOQRTUVXY"),
        (0.95, "mwMW"),
    )
    for letter in letters
}
_ANYWHERE = re.compile("(?<=་)|(?<=[\u4e00-\u9fff])")


def pair_cues(spoken: Sequence[Cue], written: Sequence[str]) -> tuple[Cue, ...]:
    """The written sentences at the times at which they are spoken; empty where the two are not as many."""
    if len(spoken) != len(written):
        return ()
    return tuple(Cue(cue.start, cue.end, words) for cue, words in zip(spoken, written, strict=True))


@dataclass(frozen=True)
class Page:
    """Captions that are seen together; `cues` follow each other in time. One may begin with a line break."""

    cues: tuple[Cue, ...]

    def light(self, number: int) -> Lit:
        """The page with one of its cues lit; −1 lights none."""
        words = [cue.text for cue in self.cues]
        if number < 0:
            return Lit(_join(words))
        before, after = _join(words[:number]), _join(words[number + 1 :])
        return Lit(before + _gap(before, words[number]), words[number], _gap(words[number], after) + after)


def lay_out(cues: Sequence[Cue], room: float) -> tuple[Page, ...]:
    """Pages of two lines, each `room` ems wide: sentences that fit stand together, a longer one is divided."""
    line = max(NARROWEST, room) * _FILLED
    pages: list[list[Cue]] = []
    for part in (part for cue in cues for part in _divide(cue, line)):
        if pages and (placed := _place(_join([cue.text for cue in pages[-1]]), part, line)):
            pages[-1].append(placed)
        else:
            pages.append([part])
    return tuple(Page(tuple(page)) for page in pages)


def _place(before: str, part: Cue, line: float) -> Cue | None:
    """The part as it goes on after what stands on a page, on a new line rather than in scraps; None without room."""
    text = part.text
    _, filled = _set_lines(before.rpartition("\n")[2], line)
    rest = line - filled - measure(_gap(before, text))
    if measure(text) > rest and _measure_start(text, rest) < SCRAP:
        text = "\n" + text
    return Cue(part.start, part.end, text) if _fits(_join([before, text]), line) else None


def _measure_start(text: str, room: float) -> float:
    """How much of a text stands on a line with so much room left."""
    width = 0.0
    for piece in _UNBROKEN.findall(text):
        if width + measure(piece.rstrip()) > room:
            break
        width += measure(piece)
    return width


def caption_at(pages: Sequence[Page], seconds: float) -> Lit:
    """What stands on the screen at `seconds`: before the first sentence its page, none of it lit."""
    if not pages:
        return Lit("")
    page = pages[max(0, bisect_right(pages, seconds, key=lambda page: page.cues[0].start) - 1)]
    return page.light(cue_at(page.cues, seconds))


def measure(text: str) -> float:
    """About how wide a text is set, in ems of the Chinese size: mean advances of the bundled faces."""
    return sum(_advance(letter) for letter in text)


def _advance(letter: str) -> float:
    if "\u0f40" <= letter <= "\u0f6c":
        return 0.82
    if "\u0f71" <= letter <= "\u0fbc":
        return 0.0  # stands above or below another letter
    if "\u0f20" <= letter <= "\u0f33":
        return 0.58  # a Tibetan digit
    if "\u0f00" <= letter <= "\u0fff":
        return 0.33
    if letter.isspace():
        return 0.28
    return 1.0 if letter >= "\u2e80" or letter in "“”‘’…—" else _LATIN.get(letter, 0.58)


def _fits(text: str, line: float) -> bool:
    return count_lines(text, line) <= LINES


def count_lines(text: str, line: float) -> int:
    """How many lines, each `line` ems wide, a text takes that is broken where its script allows."""
    return sum(_set_lines(paragraph, line)[0] for paragraph in text.split("\n"))


def _set_lines(paragraph: str, line: float) -> tuple[int, float]:
    """How many lines a paragraph takes, and how much of the last one is filled."""
    lines, filled = 1, 0.0
    for width, whole in _measure_pieces(paragraph):
        if filled + width > line and filled:
            lines, filled = lines + 1, 0.0
        lines += int(width // line)  # a word longer than a line is broken
        filled += whole % line if width > line else whole
    return lines, filled


@lru_cache(maxsize=4096)  # a lesson tries the same sentence in several sizes and beside several others
def _measure_pieces(paragraph: str) -> tuple[tuple[float, float], ...]:
    """The widths of what is never broken, without and with the space behind it."""
    return tuple(_measure_piece(piece) for piece in _UNBROKEN.findall(paragraph))


@lru_cache(maxsize=16_384)  # syllables and characters come again and again
def _measure_piece(piece: str) -> tuple[float, float]:
    return measure(piece.rstrip()), measure(piece)


def _divide(cue: Cue, line: float) -> list[Cue]:
    """A cue in parts that each fit; its time is shared by their widths."""
    if _fits(cue.text, line):
        return [cue]
    width = measure(cue.text)
    parts = _fill(split_clauses(cue.text, line), width / max(2, -(-width // (LINES * line))) * 1.15, line)
    whole, at, divided = sum(map(measure, parts)), cue.start, []
    for part in parts:
        end = at + (cue.end - cue.start) * measure(part) / whole
        divided.append(Cue(at, end, part.strip()))
        at = end
    return divided


def split_clauses(text: str, line: float) -> list[str]:
    """The clauses of a text; one that is longer than a line of `line` ems in syllables."""
    clauses = [part for part in _CLAUSE.split(text) if part]
    return [piece for part in clauses for piece in ([part] if measure(part) <= line else _syllables(part))]


def _syllables(clause: str) -> list[str]:
    pieces: list[str] = []
    for piece in _ANYWHERE.split(clause):
        if pieces and (not piece or piece[0] in _NOT_BEFORE or _BOUND.fullmatch(piece)):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _fill(pieces: Sequence[str], wanted: float, line: float) -> list[str]:
    parts = [""]
    for piece in pieces:
        if parts[-1] and (measure(parts[-1] + piece) > wanted or not _fits(parts[-1] + piece, line)):
            parts.append("")
        parts[-1] += piece
    return parts


def _join(words: Sequence[str]) -> str:
    joined = ""
    for part in words:
        joined += _gap(joined, part) + part
    return joined


def _gap(before: str, after: str) -> str:
    """The space between two sentences: none in Chinese."""
    if not before or not after or before[-1].isspace() or after[0].isspace() or before[-1] == "་":
        return ""
    return "" if before[-1] >= "\u2e80" or (before[-1] in "”’" and after[0] >= "\u2e80") else " "
