"""How long a text takes to read in silence, and each of its sentences."""

import re
from collections.abc import Sequence

from kiosk.content.cues import Cue

# Reading aloud takes 68 ms a letter in alphabetic scripts and 370 syllables a minute on average of 17 languages (IReST,
# Trauzettel-Klosinski and Dietz 2012, adults of 18 to 35). A hall has elders, pupils and people who read in their
# second language, and a picture to look at: about two thirds of the letters and half of the syllables. A Chinese
# character and what a Tibetan tsheg ends are a syllable each.
LETTERS_A_SECOND = 10.0
SYLLABLES_A_SECOND = 3.0
SHORTEST_SECONDS = 6.0  # a picture without words, too

_SYLLABLE = re.compile("[\u4e00-\u9fff]|[\u0f40-\u0fbc]+")
_LETTER = re.compile("[^\u0f00-\u0fff\u4e00-\u9fff\\s]")


def count_seconds(text: str) -> float:
    """Seconds that a text takes to read in silence, at least SHORTEST_SECONDS."""
    return max(SHORTEST_SECONDS, _weigh(text))


def pace(sentences: Sequence[str], seconds: float) -> tuple[Cue, ...]:
    """Cues that share `seconds` among sentences as long as each takes to read."""
    weights = [_weigh(sentence) for sentence in sentences]
    whole = sum(weights) or 1.0
    ends = [sum(weights[: number + 1]) / whole * seconds for number in range(len(weights))]
    starts = [0.0, *ends]
    return tuple(Cue(start, end, sentence) for start, end, sentence in zip(starts, ends, sentences, strict=False))


def _weigh(text: str) -> float:
    return len(_SYLLABLE.findall(text)) / SYLLABLES_A_SECOND + len(_LETTER.findall(text)) / LETTERS_A_SECOND
