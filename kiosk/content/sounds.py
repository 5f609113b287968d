"""What a sound file holds: its length, its loudness, and where somebody speaks in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from tinytag import TinyTag, TinyTagException

RATE = 48_000  # the rate at which sounds are looked into, so that loudness does not depend on the file's own
QUIET_DECIBELS = -42  # below the full scale; softer counts as silence
SHORTEST_SILENCE = 0.25  # seconds


@dataclass(frozen=True, slots=True)
class Measured:
    """A sound file as it sounds: `loudness` in LUFS (EBU R128; −inf for silence), all else in seconds.

    `speech` are the stretches between silences as (start, end).
    """

    seconds: float
    loudness: float
    speech: tuple[tuple[float, float], ...]

    @property
    def lead(self) -> float:
        """Silence before the first word."""
        return self.speech[0][0] if self.speech else self.seconds

    @property
    def tail(self) -> float:
        """Silence after the last word."""
        return self.seconds - self.speech[-1][1] if self.speech else self.seconds


def length(file: Path) -> float:
    """Seconds a sound lasts by its header; raises OSError where it cannot be read, ValueError where it is no sound."""
    try:
        seconds = TinyTag.get(file, tags=False).duration
    except TinyTagException as error:
        raise ValueError(str(error)) from error
    if not seconds:
        raise ValueError("no duration")
    return float(seconds)


def measure(file: Path, most: float = float("inf")) -> Measured:
    """Listens to the file, to its first `most` seconds where it is longer.

    Raises OSError where it cannot be read, ValueError where it is no whole sound.
    """
    seconds, loudness = 0.0, float("-inf")
    silences: list[list[float]] = []
    quiet = ("silencedetect", f"noise={QUIET_DECIBELS}dB:d={SHORTEST_SILENCE}")
    for frame in filter_sound(file, ("ebur128", "metadata=1"), quiet):
        said = frame.metadata
        if "lavfi.silence_start" in said:
            silences.append([max(0.0, float(said["lavfi.silence_start"]))])
        if "lavfi.silence_end" in said and silences:
            silences[-1].append(float(said["lavfi.silence_end"]))
        loudness = float(said.get("lavfi.r128.I", loudness))
        seconds += frame.samples / frame.sample_rate
        if seconds >= most:
            break
    if not seconds:
        raise ValueError("no sound")
    return Measured(seconds, loudness if loudness > -70 else float("-inf"), _list_speech(silences, seconds))


def _list_speech(silences: list[list[float]], seconds: float) -> tuple[tuple[float, float], ...]:
    edges = [0.0]
    for silence in silences:
        edges += [silence[0], silence[1] if len(silence) > 1 else seconds]
    edges.append(seconds)
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((start, min(end, seconds)) for start, end in pairs if end - start > 0.01)


def filter_sound(file: Path, *filters: tuple[str, str]) -> Iterator[Any]:
    """The frames of a sound after FFmpeg's filters, mono at RATE; raises as `measure` does."""
    import av
    from av.error import BlockingIOError as NotYet
    from av.error import EOFError as AtEnd
    from av.error import FFmpegError

    try:
        with av.open(str(file), options={"protocol_whitelist": "file"}) as container:
            if not container.streams.audio:
                raise ValueError("no sound in it")
            stream = container.streams.audio[0]
            graph = av.filter.Graph()
            steps = [graph.add_abuffer(template=stream)]
            shape = f"sample_rates={RATE}:channel_layouts=mono"
            steps += [graph.add(name, words) for name, words in (("aformat", shape), *filters)]
            steps.append(graph.add("abuffersink"))
            graph.link_nodes(*steps).configure()
            for frame in chain(container.decode(stream), [None]):
                graph.push(frame)
                while True:
                    try:
                        yield graph.pull()
                    except (NotYet, AtEnd):
                        break
    except FFmpegError as error:
        if isinstance(error, OSError) and error.errno in (2, 13):
            raise
        raise ValueError(str(error)) from error
