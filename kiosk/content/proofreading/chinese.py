"""Marks typed wrongly in Chinese words, after W3C clreq and GB/T 15834; what is in doubt is passed over."""

import re
from collections.abc import Iterator

from kiosk.content.proofreading.slip import Slip, slip

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_CLOSED = f"{_HAN}”’》〉）】」』…"  # what a mark may follow in Chinese words
_ADDRESS = re.compile(r"\b[A-Za-z][A-Za-z+.-]{0,9}://[^\s\u3000-\uffef]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+", re.ASCII)
_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。", "(": "（", ")": "）", "<": "《", ">": "》",
         "[": "［", "]": "］"}  # fmt: skip
_HALF = re.compile(
    f"(?<=[{_CLOSED}])(?:[,;:?!](?=[{_HAN}“‘《（\\s]|$)|\\.(?=[{_HAN}“《\\s”’]|$)|[)>\\]])|[(<\\[](?=[{_HAN}])"
)
_QUOTE = re.compile(f'(?<=[{_HAN}，。！？、：；…])(?<!\\d)"|(?<!\\d)"(?=[{_HAN}])')
_DOTS = re.compile(f"(?<=[{_HAN}])(?:\\.{{2,}}|。{{2,}}|(?<!…)…(?!…))")
_DASH = re.compile(f"(?<=[{_HAN}”》])--+|-{{2,9}}(?=[{_HAN}“《])")
_SPACE = re.compile(f"(?<=[{_HAN}]) {{1,9}}(?=[{_HAN}])")
_PAIRS = {"《": "》", "〈": "〉", "“": "”", "‘": "’", "（": "）", "【": "】", "「": "」", "『": "』", "〔": "〕"}
_SAME = str.maketrans("()", "（）")  # a half-width partner closes too; it is a slip of its own


def find_chinese_slips(words: str) -> Iterator[Slip]:
    """Half-width marks, dots for an ellipsis, hyphens for a dash, and spaces between Chinese characters."""
    words = _ADDRESS.sub(lambda found: "x" * len(found[0]), words)
    for pattern, wide in ((_DOTS, "……"), (_DASH, "——")):
        for found in pattern.finditer(words):
            yield slip("half-width-mark", found.start(), found=found[0][:6], wide=wide)
    words = _DOTS.sub(lambda found: "x" * len(found[0]), words)
    for found in _HALF.finditer(words):
        near = words[max(0, found.start() - 1) : found.start()] if found[0] not in "(<[" else ""
        yield slip("half-width-mark", found.start(), found=near + found[0], wide=near + _WIDE[found[0]])
    for found in _QUOTE.finditer(words):
        yield slip("half-width-mark", found.start(), found='"', wide="“ ”")
    for found in _SPACE.finditer(words):
        pair = words[found.start() - 1], words[found.end()]
        yield slip("chinese-space", found.start(), found=found[0].join(pair), wanted="".join(pair))


def find_unpaired(words: str) -> Iterator[Slip]:
    """Brackets and quotation marks, in Chinese or Tibetan words, that are not opened or not closed."""
    opened: list[tuple[str, int]] = []
    words = words.translate(_SAME)
    for at, mark in enumerate(words):
        if mark in _PAIRS:
            if opened and opened[-1][0] == mark and words[:at].endswith("\n"):
                opened.pop()  # a quotation of several paragraphs opens each of them again
            opened.append((mark, at))
        elif mark in _PAIRS.values():
            if opened and _PAIRS[opened[-1][0]] == mark:
                opened.pop()
            elif not _is_apostrophe(words, at):
                yield slip("unpaired-mark", at, found=mark)
    yield from (slip("unpaired-mark", at, found=mark) for mark, at in opened)


def _is_apostrophe(words: str, at: int) -> bool:
    return words[at] == "’" and words[at - 1 : at].isascii() and at > 0
