"""Writes a film as WebM: VP9 and Opus, both free of royalties."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image

from tools.film import pictures, sound

BLOCK = 960  # samples, 20 ms
# constant quality; a key frame every two seconds keeps the scrubber quick, one thread makes the same bytes again
VIDEO = {"crf": "42", "b": "0", "deadline": "good", "cpu-used": "2", "row-mt": "1", "g": "50", "threads": "1"}


def write_webm(frames: Iterable[Image.Image], samples: np.ndarray, file: Path) -> None:
    """Frames at pictures.RATE a second and mono samples at sound.RATE; no date and no program name is written."""
    with av.open(str(file), "w", format="webm", container_options={"fflags": "+bitexact"}) as container:
        shown = container.add_stream("libvpx-vp9", rate=pictures.RATE)
        shown.width, shown.height = pictures.SIZE
        shown.pix_fmt, shown.options = "yuv420p", VIDEO
        heard = container.add_stream("libopus", rate=sound.RATE, layout="mono")
        heard.bit_rate = 48_000
        blocks = _cut(samples)
        for number, frame in enumerate(frames):
            until = (number + 1) * sound.RATE // pictures.RATE
            while blocks and blocks[0].pts < until:
                container.mux(heard.encode(blocks.pop(0)))
            container.mux(shown.encode(_make_frame(frame, number)))
        for stream in (heard, shown):
            container.mux(stream.encode(None))


def _make_frame(picture: Image.Image, number: int) -> Any:
    frame = av.VideoFrame.from_image(picture)
    frame.pts, frame.time_base = number, Fraction(1, pictures.RATE)
    return frame


def _cut(samples: np.ndarray) -> list[Any]:
    blocks = []
    for at in range(0, len(samples) - BLOCK + 1, BLOCK):
        block = av.AudioFrame.from_ndarray(samples[None, at : at + BLOCK], format="flt", layout="mono")
        block.sample_rate, block.pts, block.time_base = sound.RATE, at, Fraction(1, sound.RATE)
        blocks.append(block)
    return blocks
