"""Estimates when each sentence of a text is spoken, from the pauses of a recording and the lengths of the sentences."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.content.languages import script_of

Stretch = tuple[float, float]  # start and end in seconds
Points = NDArray[np.float64]

_MOST_POINTS = 400  # places inside speech where a sentence may end without a pause
_SHORTEST_STEP = 0.15  # seconds
_LOOSE = (0.3, 0.25)  # how far a sentence's length may be off: seconds, and share of what its words suggest
_NO_PAUSE = 6.0  # what it costs to end a sentence without a pause; lengths as far off as _LOOSE cost 1
_SHORT_PAUSE = 4.0


def estimate_times(sentences: Sequence[str], speech: Sequence[Stretch], language: str) -> list[Stretch]:
    """Start and end of each sentence in seconds; all lie inside `speech`, in order.

    Sentences end at pauses such that their lengths suit their words; a dynamic programme over all pauses finds where.
    """
    points = _Points(speech, len(sentences) - 1)
    weights = np.array([weigh(sentence, language) for sentence in sentences])
    wanted = weights / weights.sum() * points.spoken[-1]
    chosen = _choose(points, wanted)
    starts = [points.after[at] for at in (0, *chosen)]
    ends = [points.before[at] for at in (*chosen, len(points.spoken) - 1)]
    return [(float(start), float(end)) for start, end in zip(starts, ends, strict=True)]


def weigh(sentence: str, language: str) -> float:
    """How long a sentence takes to say, about in syllables."""
    digits = len(re.findall(r"\d", sentence))
    if script_of(language) == "chinese":
        return len(re.findall(r"[\u3400-\u9fff]", sentence)) + digits + len(re.findall(r"[A-Za-z]", sentence)) / 2 + 0.5
    if script_of(language) == "tibetan":
        return len(re.findall(r"[\u0f40-\u0fbc]+", sentence)) + 1.5 * digits + 0.5
    return len(re.findall(r"[^\W\d]", sentence)) / 2.5 + 1.5 * digits + 0.5


class _Points:
    """Where a sentence may end: `before` and `after` a pause in seconds, `spoken` is the speech until then."""

    def __init__(self, speech: Sequence[Stretch], ends: int) -> None:
        total = sum(end - start for start, end in speech)
        step = min(max(_SHORTEST_STEP, total / _MOST_POINTS), total / (4 * ends + 4))
        rows: list[tuple[float, float, float]] = [(speech[0][0], speech[0][0], 0.0)]
        spoken = 0.0
        for number, (start, end) in enumerate(speech):
            inside = np.arange(start + step, end - step, step)
            rows += [(at, at, spoken + at - start) for at in inside.tolist()]
            spoken += end - start
            rows.append((end, speech[number + 1][0] if number + 1 < len(speech) else end, spoken))
        self.before, self.after, self.spoken = np.array(rows).T
        self.costs = self._price(ends)

    def _price(self, ends: int) -> Points:
        """What it costs to end a sentence at each point: little at a pause as long as those between sentences."""
        pauses = self.after - self.before
        longest = np.sort(pauses)[::-1]
        usual = longest[min(ends, longest.size) - 1] if ends else 0.0
        shortness = np.clip(1 - pauses / usual, 0, 1) if usual > 0 else np.ones_like(pauses)
        return np.where(pauses > 0, _SHORT_PAUSE * shortness, _NO_PAUSE)


def _choose(points: _Points, wanted: Points) -> list[int]:
    """The points where all sentences but the last end, at the least cost."""
    seconds, share = _LOOSE
    costs = np.full(points.spoken.size, np.inf)
    costs[0] = 0.0
    came_from = []
    lengths = points.spoken[None, :] - points.spoken[:, None]
    for number, length in enumerate(wanted):
        off = np.where(lengths > 0, ((lengths - length) / (seconds + share * length)) ** 2, np.inf)
        sums = costs[:, None] + off + (points.costs[None, :] if number + 1 < wanted.size else 0.0)
        came_from.append(sums.argmin(axis=0))
        costs = sums.min(axis=0)
    chosen = [points.spoken.size - 1]
    for origins in reversed(came_from):
        chosen.append(int(origins[chosen[-1]]))
    return chosen[-2:0:-1]
