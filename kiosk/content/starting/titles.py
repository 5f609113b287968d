"""File names as a visitor may read them: control characters and cameras' counters gone, everything else kept."""

import os
import re
import unicodedata
from pathlib import Path

_CAMERA = r"IMG|DSC[NF]?|DCIM|DJI|GOPR|MVIMG|PANO|PXL|P|WX|WP|mmexport|Screenshot|微信图片|微信截图|QQ图片|图片"
_COUNTER = re.compile(rf"(?:(?:{_CAMERA})[\s.-]*\d[\d\s.-]*|\d{{1,3}}[\s.、-]+|\d{{8}}[\s-]+(?:\d{{6}}[\s-]+)?)", re.I)
_COPY = re.compile(r"\s*[(（]\d{1,3}[)）]$|\s*- (?:副本|Copy)$")
_UNSEEN = ("Cc", "Cs", "Cn", "Co", "Zl", "Zp")
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean_words(words: str) -> str:
    """The words in one line, without what cannot be seen; bytes that are no UTF-8 are tried as GB18030."""
    try:
        words.encode("utf-8")
    except UnicodeEncodeError:
        words = os.fsencode(words).decode("gb18030", "replace")
    shown = (" " if unicodedata.category(mark) in _UNSEEN or mark in _TURNING else mark for mark in words)
    return " ".join(unicodedata.normalize("NFC", "".join(shown)).split())


def clean_name(file: Path) -> str:
    """The name of a file or folder as it can be shown."""
    return clean_words(file.name)


def make_title(file: Path) -> str:
    """The name without its ending, underscores as spaces, and without a counter unless it is nothing else."""
    named = clean_name(file)
    bare = named[: len(named) - len(file.suffix)] if file.suffix and named.endswith(file.suffix) else named
    whole = " ".join(bare.replace("_", " ").split())
    words = _COPY.sub("", whole)
    counter = _COUNTER.match(words)
    rest = words[counter.end() :] if counter else words
    return rest if any(mark.isalpha() for mark in rest) else whole or "?"


def name_language(words: str) -> str:
    """`bo` or `zh` where the words are written in that one script, else an empty string."""
    tibetan = re.search("[\u0f40-\u0fbc]", words) is not None
    chinese = re.search("[\u3400-\u9fff\U00020000-\U0003ffff]", words) is not None
    return "" if tibetan == chinese else "bo" if tibetan else "zh"
