"""File names as a visitor may read them: control characters and cameras' counters gone, everything else kept."""

import os
import re
import unicodedata
from pathlib import Path

_CAMERA = "IMG|DSC[NF]?|DCIM|DJI|GOPR|MVIMG|PANO|PXL|WP|mmexport|Screenshot|微信图片|微信截图|QQ图片"
_COUNTER = re.compile(
    rf"(?:{_CAMERA})[\s._-]*\d{{3,}}[\d\s._-]*"  # IMG_1234, IMG_20130725_143000
    r"|P\d{7}[\s._-]*"
    r"|\d{8}_\d{6}[\s._-]*"
    r"|\d{1,3}(?:[._、][\s._-]*|\s+-\s+)|0\d{1,2}[\s-]+",  # 1. horses, 01 horses, but not 100 horses
    re.IGNORECASE,
)
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


def make_title(stem: str) -> str:
    """A name without its ending as a title: underscores as spaces, no counter unless it is nothing else."""
    named = clean_words(stem)
    bare = _COPY.sub("", named)
    counter = _COUNTER.match(bare)
    rest = bare[counter.end() :] if counter else bare
    chosen = rest if any(mark.isalpha() for mark in rest) else named
    return " ".join(chosen.replace("_", " ").split()) or "?"


def name_language(words: str) -> str:
    """`bo` or `zh` where the words are written in that one script, else an empty string."""
    tibetan = re.search("[\u0f40-\u0fbc]", words) is not None
    chinese = re.search("[\u3400-\u9fff\U00020000-\U0003ffff]", words) is not None
    return "" if tibetan == chinese else "bo" if tibetan else "zh"
