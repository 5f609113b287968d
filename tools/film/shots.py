"""Which sentences the film speaks, over which pictures, and when."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.cues import Cue
from kiosk.content.model import Event

LEAD, PAUSE, CHAPTER_PAUSE, TAIL = 1.4, 0.9, 2.0, 2.4  # seconds before, between, between chapters, after

View = tuple[float, float, float]  # middle x, middle y and width, as shares of a picture
Line = tuple[str, int, str, View, View]  # event, sentence (from 0), picture, its first view and its last

SCRIPT: tuple[Line, ...] = (
    ("three-rivers", 0, "pictures/rivers/three-rivers.jpg", (0.42, 0.5, 0.84), (0.55, 0.55, 0.72)),
    ("three-rivers", 2, "pictures/rivers/spring.jpg", (0.5, 0.42, 0.7), (0.5, 0.5, 0.96)),
    ("mountains", 0, "pictures/rivers/mountains.jpg", (0.5, 0.5, 1.0), (0.5, 0.46, 0.88)),
    ("mountains", 1, "pictures/rivers/mountains.jpg", (0.5, 0.46, 0.88), (0.56, 0.4, 0.62)),
    ("horse-festival", 0, "pictures/rivers/horse-race.jpg", (0.4, 0.52, 0.78), (0.43, 0.52, 0.78)),
    ("horse-festival", 1, "pictures/rivers/horse-race.jpg", (0.43, 0.52, 0.78), (0.6, 0.52, 0.78)),
    ("horse-festival", 3, "pictures/rivers/tent-city.jpg", (0.5, 0.5, 0.72), (0.5, 0.5, 1.0)),
)


@dataclass(frozen=True)
class Shot:
    """One sentence: heard from `start` to `end` of the film, cut from `sound`; `shown` till the next one begins."""

    event: Event
    sentence: int
    sound: Cue
    picture: str
    first: View
    last: View
    start: float
    end: float
    shown: tuple[float, float]
    opens: bool


def plan(events: dict[str, Event], cues: dict[str, tuple[Cue, ...]]) -> tuple[Shot, ...]:
    """The shots of the script in order; `cues` are the spoken sentences by the event's id."""
    starts = list(_time(cues))
    ends = [start + _length(cues, line) for start, line in zip(starts, SCRIPT, strict=True)]
    edges = [0.0, *((a + b) / 2 for a, b in zip(ends, starts[1:], strict=False)), ends[-1] + TAIL]
    return tuple(
        Shot(
            event=events[event],
            sentence=sentence,
            sound=cues[event][sentence],
            picture=picture,
            first=first,
            last=last,
            start=starts[number],
            end=ends[number],
            shown=(edges[number], edges[number + 1]),
            opens=number == 0 or SCRIPT[number - 1][0] != event,
        )
        for number, (event, sentence, picture, first, last) in enumerate(SCRIPT)
    )


def _length(cues: dict[str, tuple[Cue, ...]], line: Line) -> float:
    cue = cues[line[0]][line[1]]
    return cue.end - cue.start


def _time(cues: dict[str, tuple[Cue, ...]]) -> Iterator[float]:
    at, before = LEAD, SCRIPT[0]
    for number, line in enumerate(SCRIPT):
        if number:
            at += _length(cues, before) + (PAUSE if line[0] == before[0] else CHAPTER_PAUSE)
        yield at
        before = line
