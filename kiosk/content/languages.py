"""The languages and voices a hall can use: their BCP 47 tags, their names in their own script, and their script."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Script = Literal["tibetan", "chinese", "latin", "other"]


@dataclass(frozen=True, slots=True)
class Language:
    """One language or voice: `name` is in its own script, `reads` is the written language its speakers read."""

    tag: str
    name: str
    script: Script
    reads: str
    habits: tuple[str, ...] = ()


_KNOWN = {
    language.tag: language
    for language in (
        Language("bo", "བོད་ཡིག", "tibetan", "bo", ("tib", "bod", "ti", "zang", "tibetan")),
        Language("khg", "ཁམས་སྐད", "tibetan", "bo", ("kham", "khams")),
        Language("adx", "ཨ་མདོའི་སྐད", "tibetan", "bo", ("amdo",)),
        Language("dz", "རྫོང་ཁ", "tibetan", "dz", ("dzongkha",)),
        Language("zh-Hans", "中文", "chinese", "zh-Hans", ("zh", "cn", "ch", "chs", "zho", "chinese", "hans")),
        Language("zh-Hant", "繁體中文", "chinese", "zh-Hant", ("tw", "hk", "hant")),
        Language("en", "English", "latin", "en", ("eng", "english", "uk", "us")),
        Language("mn", "Монгол", "other", "mn"),
        Language("mn-Mong", "ᠮᠣᠩᠭᠣᠯ", "other", "mn-Mong"),
        Language("ug", "ئۇيغۇرچە", "other", "ug"),
        Language("kk", "Қазақша", "other", "kk"),
        Language("ii", "ꆈꌠꉙ", "other", "ii"),
        Language("ja", "日本語", "other", "ja", ("jp",)),
        Language("ko", "한국어", "other", "ko", ("kr",)),
        Language("fr", "Français", "latin", "fr"),
        Language("de", "Deutsch", "latin", "de"),
        Language("ru", "Русский", "other", "ru"),
    )
}
_SPEECH = {"bo": "བོད་སྐད"}
_SHORT = {
    "zh": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans", "zh-hans-cn": "zh-Hans", "cmn": "zh-Hans",
    "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant",
}  # fmt: skip
_SHAPE = re.compile(r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


def read_tag(words: str) -> str | None:
    """The canonical form of a BCP 47 tag (`zh` gives `zh-Hans`, `BO` gives `bo`), or None when it is unknown."""
    lowered = words.strip().lower()
    if lowered in _SHORT:
        return _SHORT[lowered]
    if not _SHAPE.fullmatch(lowered):
        return None
    tag = _write_canonically(lowered)
    return tag if _find(tag) else None


def find_language(tag: str) -> Language:
    """The language of a canonical tag; `bo-CN` finds `bo`. Raises KeyError for a tag that read_tag refuses."""
    found = _find(tag)
    if found is None:
        raise KeyError(tag)
    return found


def own_name(tag: str) -> str:
    """How speakers of the language write its name: `bo` gives བོད་ཡིག."""
    return find_language(tag).name


def voice_name(tag: str) -> str:
    """What a voice is called in its own language: `bo` gives བོད་སྐད, the speech and not the writing."""
    return _SPEECH.get(tag.partition("-")[0]) or own_name(tag)


def script_of(tag: str) -> Script:
    """The class of script, which decides size, line height and line breaking."""
    return find_language(tag).script


def written_language(voice: str) -> str:
    """The written language that listeners of a voice read: `khg` gives `bo`, any written language itself."""
    found = find_language(voice)
    return voice if found.reads == found.tag else found.reads


def guess_tag(words: str) -> str:
    """The tag a curator probably meant by a wrong one (`cn` gives `zh`), or an empty string."""
    habits = {habit: tag for tag, language in _KNOWN.items() for habit in (tag.lower(), *language.habits)}
    close = get_close_matches(words.strip().lower(), habits, n=1, cutoff=0.66)
    return shorten_tag(habits[close[0]]) if close else ""


def shorten_tag(tag: str) -> str:
    """The tag as curators type it: `zh` for `zh-Hans`, any other unchanged."""
    return "zh" if tag == "zh-Hans" else tag


def list_tags() -> list[str]:
    """The tags of every language and voice known here."""
    return list(_KNOWN)


def _find(tag: str) -> Language | None:
    return _KNOWN.get(tag) or _KNOWN.get(tag.rpartition("-")[0]) or _KNOWN.get(tag.partition("-")[0])


def _write_canonically(lowered: str) -> str:
    first, *rest = lowered.split("-")
    return "-".join([first, *(part.title() if len(part) == 4 else part.upper() for part in rest)])
