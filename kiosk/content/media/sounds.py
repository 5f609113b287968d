"""Narrations: whether each is whole, as long as its text, as loud as the others, and without silence at its ends."""

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.languages import Script
from kiosk.content.media.facts import Broken, SoundFacts
from kiosk.content.sounds import length, measure

LONGEST_NARRATION = 90.0  # seconds
LONGEST_HEARD = 15 * 60.0  # seconds; what is longer is no narration, whatever comes after
LOUDNESS = -18.0  # LUFS: what the hall's own tools make; broadcasting's −23 is too soft for a hall with people in it
LOUDNESS_APART = 3.0  # LU; more is heard as a jump from one voice to the next
LONGEST_LEAD = 1.0  # seconds; who touched the button thinks that nothing happens
LONGEST_TAIL = 2.0  # seconds before the next narration goes on
SHORTEST_TEXT = 12  # syllables; below it a breath decides the pace

# Syllables (Latin: words) a second, slowest and fastest that can be the reading of a text. The sample hall's voices
# read 2.0 to 2.9 Tibetan and 2.3 to 2.9 Chinese syllables; people read Mandarin at 5.2 (Pellegrino, Coupé and
# Marsico, Language 87, 2011). Half of the slowest and somewhat more than the fastest is another text, or half of it.
PACES: dict[Script, tuple[float, float]] = {"tibetan": (1.0, 6.0), "chinese": (1.1, 6.5), "latin": (0.8, 4.5)}
_SYLLABLES: dict[Script, re.Pattern[str]] = {
    "tibetan": re.compile("[\u0f40-\u0fbc]+|[\u0f20-\u0f330-9]"),
    "chinese": re.compile("[\u3400-\u9fff0-9]|[A-Za-z]+"),
    "latin": re.compile(r"\w+"),
}
_EXACT_HEADERS = (".wav", ".flac")  # they say how many samples follow
_LAST_PAGE = 2 * 65_307  # bytes that surely hold the last page of an Ogg file


def measure_sound(file: Path) -> SoundFacts:
    """What is heard in a sound file, at most in its first 15 minutes."""
    try:
        said = length(file)
        heard = measure(file, LONGEST_HEARD)
    except (OSError, ValueError):
        return SoundFacts(fault="broken-file")
    short = file.suffix.lower() in _EXACT_HEADERS and heard.seconds < 0.97 * min(said, LONGEST_HEARD)
    cut = short or (file.suffix.lower() in (".ogg", ".opus") and not _has_last_page(file))
    loudness = heard.loudness if heard.loudness > float("-inf") else None
    fault, seconds = "cut-sound" if cut else "", said if heard.seconds >= LONGEST_HEARD else heard.seconds
    return SoundFacts(fault=fault, seconds=seconds, lead=heard.lead, tail=heard.tail, loudness=loudness)


def judge_sound(facts: SoundFacts) -> Iterator[Broken]:
    """The rules that a narration breaks by itself."""
    if facts.fault:
        yield facts.fault, {}
    if facts.fault == "broken-file":
        return
    if facts.seconds > LONGEST_NARRATION:
        yield "long-narration", {"found": f"{facts.seconds:.0f}"}
    if facts.loudness is None:
        yield "silent-narration", {}
        return
    if abs(facts.loudness - LOUDNESS) > LOUDNESS_APART:
        rule = "too-loud" if facts.loudness > LOUDNESS else "too-soft"
        yield (
            rule,
            {"size": f"{abs(facts.loudness - LOUDNESS):.0f}", "found": f"{facts.loudness:.0f}".replace("-", "−")},
        )
    if facts.lead > LONGEST_LEAD:
        yield "late-start", {"found": f"{facts.lead:.1f}"}
    if facts.tail > LONGEST_TAIL:
        yield "late-end", {"found": f"{facts.tail:.1f}"}


def judge_pace(facts: SoundFacts, words: str, script: Script) -> Iterator[Broken]:
    """The rule that a narration breaks when it cannot be the reading of these words."""
    if facts.fault or facts.loudness is None or script not in PACES:
        return
    syllables = len(_SYLLABLES[script].findall(words))
    slowest, fastest = PACES[script]
    spoken = facts.seconds - facts.lead - facts.tail
    least, most = syllables / fastest, syllables / slowest
    if syllables >= SHORTEST_TEXT and not least <= spoken <= most:
        yield "unlike-text", {"found": f"{spoken:.0f}", "least": f"{least:.0f}", "most": f"{most:.0f}"}


def _has_last_page(file: Path) -> bool:
    """Whether an Ogg file ends with a whole page that is marked as the last (RFC 3533)."""
    with file.open("rb") as stream:
        stream.seek(max(0, file.stat().st_size - _LAST_PAGE))
        data = stream.read()
    page = data[max(0, data.rfind(b"OggS\0")) :]
    if len(page) < 27 or len(page) < 27 + page[26]:
        return False
    whole = len(page) >= 27 + page[26] + sum(page[27 : 27 + page[26]])
    return whole and bool(page[5] & 0x04)
