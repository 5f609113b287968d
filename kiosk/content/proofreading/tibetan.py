"""Marks typed wrongly in Tibetan words, after W3C tlreq and the Unicode Standard; what is in doubt is passed over."""

import re
from collections.abc import Iterator

from kiosk.content.proofreading.slip import Slip, name_codes, slip

_LETTER = "\u0f40-\u0f6c\u0f88-\u0f8c"
_BELOW = "\u0f8d-\u0fbc"  # subjoined letters
_VOWEL = "\u0f71-\u0f7d\u0f80\u0f81"
_SIGN = "\u0f7e\u0f82-\u0f84\u0f86\u0f87"
_UPPER = "\u0f18\u0f19\u0f35\u0f37\u0f39\u0fc6"  # marks of a whole syllable, and tsa-phru: any order of theirs is seen
_MARK = f"{_BELOW}{_VOWEL}{_SIGN}{_UPPER}"
_SYLLABLE = f"{_LETTER}{_MARK}\u0f7f"
_STACK = re.compile(f"[{_LETTER}][{_MARK}]+")
_ORPHAN = re.compile(f"(?<![{_SYLLABLE}\u0f20-\u0f33\u25cc\xa0])[{_BELOW}{_VOWEL}{_SIGN}]+")
_BEFORE_SHAD = re.compile(f"(?<=[{_SYLLABLE}])[་༌](?=[།༎༑])")
_LAST_SYLLABLE = re.compile(f"[{_SYLLABLE}]*$")
_NEAR = 16  # letters looked back at; no syllable is longer
_AFTER_NGA = re.compile(f"ང[{_VOWEL}{_SIGN}{_UPPER}]*$")
_DOUBLED_SHAD = re.compile("།།+")
_LOOSE_SHAD = re.compile(f"(?<=[།༎༑༄༅{_SYLLABLE}]) {{1,9}}(?=[།༎༑])")
_SPACE = re.compile(f"(?<=[་{_SYLLABLE}]) {{1,9}}(?=[{_LETTER}])")
_SWALLOWS_SHAD = re.compile(f"[ཀག][{_VOWEL}{_SIGN}{_UPPER}]*$")  # tlreq: ka and ga swallow the shad after them
_COMPOSED = {"\u0f73": "\u0f71\u0f72", "\u0f75": "\u0f71\u0f74", "\u0f81": "\u0f71\u0f80",
             "\u0f77": "\u0fb2\u0f71\u0f80", "\u0f79": "\u0fb3\u0f71\u0f80"}  # fmt: skip
_TALLEST = 4  # one more reaches more than 1.1 em below the line, into the letters of the next one
_BAR = "|｜¦│।॥∣丨"
_DOT = ".·•‧・∙⋅'’`"
_LOOK_ALIKES = (
    (re.compile(f"(?<=[{_SYLLABLE}])[{_BAR}]+"), "།"),
    (re.compile(f"(?<=[{_SYLLABLE}])[lI](?![A-Za-z0-9])"), "།"),
    (re.compile(f"(?<=[{_SYLLABLE}])[{_DOT}](?=[{_LETTER}])"), "་"),
    (re.compile(f"(?<=[{_SYLLABLE}])༌(?=[{_LETTER}])"), "་"),
    (re.compile(f"(?<=[{_SYLLABLE}])[:：](?=[{_LETTER}་།])"), "ཿ"),
    (re.compile("༔(?=[་།])"), "ཿ"),
    (re.compile("ཙ༹"), "ཚ"),
    (re.compile("ེེ"), "ེ"),
    (re.compile("ོོ"), "ོ"),
    (re.compile("ིི"), "ི"),
    (re.compile("ུུ"), "ུ"),
)  # fmt: skip
_FOREIGN = re.compile(f"(?<=[{_SYLLABLE}་])[，。、；,;.](?=\\s|$|[{_LETTER}])")


def find_tibetan_slips(words: str) -> Iterator[Slip]:
    """Every mark of Tibetan words that a reader would stumble over, or that the fonts cannot show as meant."""
    yield from _find_wrong_ends(words)
    yield from _find_wrong_spaces(words)
    yield from _find_foreign_marks(words)
    yield from _find_wrong_stacks(words)


def _find_wrong_ends(words: str) -> Iterator[Slip]:
    for found in _BEFORE_SHAD.finditer(words):
        syllable = _look_back(words, found.start())
        if not _AFTER_NGA.search(syllable):
            yield slip("tsheg-before-shad", found.start(), found=syllable + words[found.start() : found.end() + 1])
    for found in _DOUBLED_SHAD.finditer(words):
        syllable = _look_back(words, found.start())
        yield slip("doubled-shad", found.start(), found=syllable + found[0][:_NEAR])


def _find_wrong_spaces(words: str) -> Iterator[Slip]:
    for found in _LOOSE_SHAD.finditer(words):
        near = words[found.start() - 1], words[found.end()]
        yield slip("breakable-space", found.start(), found=found[0].join(near))
    for found in _SPACE.finditer(words):
        syllable = _look_back(words, found.start())
        if not _SWALLOWS_SHAD.search(syllable):
            before = syllable or "་"
            yield slip("tibetan-space", found.start(), found=f"{before}{found[0]}{words[found.end()]}")


def _look_back(words: str, at: int) -> str:
    """The syllable that ends before `at`."""
    found = _LAST_SYLLABLE.search(words[max(0, at - _NEAR) : at])
    return found[0] if found else ""


def _find_foreign_marks(words: str) -> Iterator[Slip]:
    for pattern, right in _LOOK_ALIKES:
        for found in pattern.finditer(words):
            codes = name_codes(found[0][:_NEAR])
            yield slip("look-alike-mark", found.start(), found=found[0][:_NEAR], codes=codes, wanted=right)
    for found in _FOREIGN.finditer(words):
        if not (found[0] == "." and words[found.end() : found.end() + 1].strip()):
            yield slip("foreign-mark", found.start(), found=found[0])


def _find_wrong_stacks(words: str) -> Iterator[Slip]:
    for found in _ORPHAN.finditer(words):
        yield slip("orphan-sign", found.start(), found=f"◌{found[0][:_NEAR]}", codes=name_codes(found[0][:_NEAR]))
    for found in _STACK.finditer(words):
        yield from _judge_stack(found[0][:_NEAR], found.start())


def _judge_stack(stack: str, start: int) -> Iterator[Slip]:
    for at, letter in enumerate(stack):
        if letter in _COMPOSED:
            parts = _COMPOSED[letter]
            yield slip("composed-vowel", start + at, found=name_codes(letter), parts=name_codes(parts))
    marks = re.sub(f"[{_UPPER}]", "", stack[1:])
    right = "".join(sorted(marks, key=_rank))
    if marks != right:
        yield slip("mark-order", start, found=stack, codes=name_codes(stack[0] + right))
    if len(re.findall(f"[{_BELOW}\u0f71\u0f74\u0f75]", stack)) > _TALLEST:
        yield slip("tall-stack", start, found=stack, most=str(_TALLEST))


def _rank(mark: str) -> int:
    """The place of a mark in the order of typing: letters below, the small a, vowels, then signs."""
    if "\u0f8d" <= mark <= "\u0fbc":
        return 0
    if mark == "\u0f71":
        return 1
    return 3 if re.match(f"[{_SIGN}]", mark) else 2
