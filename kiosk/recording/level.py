"""Brings a narration to the loudness of the hall and writes it as Ogg/Opus."""

from dataclasses import dataclass
from fractions import Fraction
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kiosk.content.sounds import RATE, filter_sound
from kiosk.recording.sound import Samples, UnusableError

if TYPE_CHECKING:
    from av import AudioFrame
    from av.filter import Graph

LOUDNESS = -18.0  # LUFS (EBU R128)
PEAK = -1.5  # dBTP
BITRATE = 40_000
_NEAR = 0.2  # LUFS
_MOST_PASSES = 6
_FINE = 4 * RATE  # true peaks lie between samples; the limiter works where they show


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a sound is: `loudness` in LUFS, `peak` in dBTP."""

    loudness: float
    peak: float


def measure_level(file: Path) -> Level:
    """Listens to a whole file; raises as kiosk.content.sounds.measure does."""
    loudness, peak = float("-inf"), 0.0
    for frame in filter_sound(file, ("ebur128", "metadata=1:peak=true")):
        loudness = float(frame.metadata.get("lavfi.r128.I", loudness))
        peak = float(frame.metadata.get("lavfi.r128.true_peak", peak))
    return Level(loudness, 20 * log10(peak) if peak > 0 else float("-inf"))


def write_levelled(samples: Samples, loudness: float, file: Path) -> Level:
    """Writes the samples, which have this loudness, at LOUDNESS and below PEAK; the level of what was written.

    What is written is measured and written again until both hold; raises UnusableError("silent") where it never does.
    """
    gain, ceiling = LOUDNESS - loudness, PEAK - 0.5
    for _ in range(_MOST_PASSES):
        write_opus(limit(samples * np.float32(10 ** (gain / 20)), ceiling), file)
        level = measure_level(file)
        if abs(level.loudness - LOUDNESS) <= _NEAR and level.peak < PEAK:
            return level
        if not np.isfinite(level.loudness):
            break
        gain += LOUDNESS - level.loudness
        ceiling -= max(0.0, level.peak - PEAK + 0.1) if level.peak >= PEAK else 0.0
    raise UnusableError("silent")


def limit(samples: Samples, ceiling: float) -> Samples:
    """The samples with their true peaks bent below `ceiling` dB, gently."""
    import av

    graph = av.filter.Graph()
    words = f"limit={10 ** (ceiling / 20):.4f}:attack=5:release=80:level=disabled:latency=enabled"
    steps = [graph.add_abuffer(format="flt", sample_rate=RATE, layout="mono", time_base=Fraction(1, RATE))]
    fine, plain = (("aresample", f"{rate}") for rate in (_FINE, RATE))
    shape = ("aformat", "sample_fmts=flt:channel_layouts=mono")
    steps += [graph.add(name, setting) for name, setting in (fine, ("alimiter", words), plain, shape)]
    steps.append(graph.add("abuffersink"))
    graph.link_nodes(*steps).configure()
    graph.push(_make_frame(samples))
    graph.push(None)
    return np.concatenate([part.reshape(-1) for part in _pull_all(graph)])[: samples.size]


def _pull_all(graph: "Graph") -> list[Samples]:
    from av.error import EOFError as AtEnd

    parts: list[Samples] = []
    while True:
        try:
            parts.append(graph.pull().to_ndarray().astype(np.float32))
        except AtEnd:
            return parts


def _make_frame(samples: Samples) -> "AudioFrame":
    import av

    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples, dtype=np.float32)[None, :], "flt", "mono")
    frame.sample_rate, frame.pts = RATE, 0
    return frame


def write_opus(samples: Samples, file: Path) -> None:
    """Writes mono Ogg/Opus; the same samples give the same bytes."""
    import av

    with av.open(str(file), "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = BITRATE
        for packet in (*stream.encode(_make_frame(samples)), *stream.encode(None)):
            container.mux(packet)
