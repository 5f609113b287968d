"""How espeak-ng is told Tibetan: bophono gives the phonetics of words, here they become espeak-ng's phonemes."""

import re
from functools import cache
from typing import Any

from tools.voices.numbers import say_numbers_in_tibetan

VOICE = "cmn"  # its phonemes come nearest: aspiration, retroflexes, palatals and tones
SPEED = 120
LONGEST_WORD = 3  # syllables
_PARTICLES = frozenset((
    "གི", "གྱི", "ཀྱི", "ཡི", "གིས", "གྱིས", "ཀྱིས", "ལ", "ར", "སུ", "ཏུ", "དུ", "ན", "ནས", "ལས",
    "དང", "ནི", "ཡང", "འང", "ཀྱང", "སྟེ", "ཏེ", "དེ", "ཅིང", "ཞིང", "ཤིང", "ཅིག", "ཞིག", "ཤིག",
    "ཡིན", "ཡོད", "རེད",
))  # fmt: skip
_PHONEMES = (
    ("tsʰ", "tsh"), ("tɕʰ", "tS;h"), ("ʈʰ", "ts.h"), ("cʰ", "khj"), ("kʰ", "kh"), ("pʰ", "ph"), ("tʰ", "th"),
    ("dz", "ts"), ("dʑ", "tS;"), ("ts", "ts"), ("tɕ", "tS;"), ("ɖ", "ts."), ("ʈ", "ts."), ("ɟ", "kj"), ("c", "kj"),
    ("b", "p"), ("d", "t"), ("g", "k"), ("ɣ", "k"), ("ɕ", "S;"), ("ɲ", "nj"), ("ŋ", "N"), ("ɬ", "l"),
    ("ə", "a"), ("ɛ", "E"), ("ɔ", "o"), ("ø", "yE"), ("y", "y"),
)  # fmt: skip
_UNSAID = dict.fromkeys(map(ord, "̥̊̃̚ːɪ̯ʔʰ"))
_TONES = re.compile("[˩˨˧˦˥]+")
_HIGH, _LOW, _FALLING, _PLAIN = "55", "11", "51", "33"


def write_phrases(text: str) -> str:
    """The text as espeak-ng phonemes in double brackets, with a short pause at each shad."""
    clauses = re.split(r"[།༎༏༔]+\s*", say_numbers_in_tibetan(text))
    said = [" ".join(_write_word(word) for word in _divide(clause)) for clause in clauses]
    return "[[" + " _: ".join(clause for clause in said if clause) + "]]"


def _divide(clause: str) -> list[str]:
    """Words of a clause: syllables up to a particle, three at most."""
    words: list[list[str]] = [[]]
    for syllable in (part for part in re.split("[^\u0f40-\u0fbc]+", clause) if part):
        words[-1].append(syllable)
        if syllable in _PARTICLES or len(words[-1]) >= LONGEST_WORD:
            words.append([])
    return ["་".join(word) for word in words if word]


@cache
def _phonetics() -> Any:
    import bophono

    return bophono.UnicodeToApi(schema="MST", options={})


def _write_word(word: str) -> str:
    return "".join(_write_syllable(syllable) for syllable in _phonetics().get_api(word).split(".") if syllable)


def _write_syllable(ipa: str) -> str:
    tone = _TONES.search(ipa)
    bare = _TONES.sub("", ipa).translate(_UNSAID | {ord("ʰ"): "ʰ"})
    written = ""
    while bare:
        known = next((pair for pair in _PHONEMES if bare.startswith(pair[0])), None)
        taken, said = known or (bare[0], bare[0])
        written, bare = written + said, bare[len(taken) :]
    vowel = re.search("[aEeiouy]+", written)
    at = vowel.end() if vowel else len(written)
    return f"{written[:at]}{_name_tone(tone[0] if tone else '')}{written[at:]}"


def _name_tone(marks: str) -> str:
    if not marks:
        return _PLAIN
    if marks[0] in "˥˦":
        return _FALLING if marks[-1] in "˩˨˧" else _HIGH
    return _LOW
