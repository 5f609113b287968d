"""Which cue of a narration is spoken at a moment."""

from bisect import bisect_right
from collections.abc import Sequence

from kiosk.content.cues import Cue


def cue_at(cues: Sequence[Cue], seconds: float) -> int:
    """The number of the cue that is spoken at `seconds`, or −1 in a silence longer than a breath before it."""
    number = bisect_right(cues, seconds, key=lambda cue: cue.start) - 1
    if number < 0:
        return -1
    following = cues[number + 1].start if number + 1 < len(cues) else float("inf")
    still_lit = min(cues[number].end + 1.0, following)
    return number if seconds < still_lit else -1
