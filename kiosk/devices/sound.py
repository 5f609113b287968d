"""One sound file as a stream of samples from any moment of it (wav, ogg, opus, mp3, flac), decoded by FFmpeg."""

import logging
from collections import deque
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from kiosk.devices.mixer import RAMP_SECONDS, RATE, Block
from kiosk.narration.voice import VoiceError

log = logging.getLogger(__name__)
FORMATS = "wav,ogg,mp3,flac"  # a playlist that calls itself .ogg is no sound
PREROLL_SECONDS = 0.25  # what Opus and MP3 decoders need to hear before they are exact
BAD_PACKETS = 50
AHEAD_SECONDS = 2  # how long a busy machine may keep the decoder waiting
FAULTS = (av.FFmpegError, OSError, ValueError, ArithmeticError, LookupError)


class Sound:
    """The samples of `file` from `at` seconds on, the last 10 ms ramped down; raises VoiceError for what cannot sound.

    A file that breaks off, or is broken further on, ends there.
    """

    def __init__(self, file: Path, at: float = 0.0) -> None:
        self._blocks = soften_end(_decode(file, at))
        self._ahead: deque[Block] = deque()
        self._frames_ahead = 0
        self._whole = False
        self.ended = False
        try:
            self._decode_on()
        except FAULTS as error:
            raise VoiceError(str(error)) from error
        if self._whole:
            raise VoiceError("nothing to hear")

    def look_ahead(self) -> bool:
        """Decode a little of what comes next; False when there is enough of it."""
        if self._whole or self._frames_ahead >= AHEAD_SECONDS * RATE:
            return False
        self._decode_on()
        return True

    def read(self, frames: int) -> Block:
        """The next `frames` frames; fewer only at the end."""
        while self._frames_ahead < frames and not self._whole:
            self._decode_on()
        parts, missing = [], frames
        while missing and self._ahead:
            block = self._ahead.popleft()
            parts.append(block[:missing])
            if len(block) > missing:
                self._ahead.appendleft(block[missing:])
            missing -= len(parts[-1])
        self._frames_ahead -= frames - missing
        self.ended = self._whole and not self._ahead
        return np.concatenate(parts) if parts else np.zeros((0, 2), np.float32)

    def _decode_on(self) -> None:
        block = next(self._blocks, None)
        if block is None:
            self._whole = True
        else:
            self._ahead.append(block)
            self._frames_ahead += len(block)


def _decode(file: Path, at: float) -> Iterator[Block]:
    with av.open(str(file), options={"format_whitelist": FORMATS, "protocol_whitelist": "file"}) as container:
        stream = container.streams.audio[0]
        begin = (stream.start_time or 0) * (stream.time_base or Fraction(1))
        wanted = begin + Fraction(at)
        if at > PREROLL_SECONDS and stream.time_base:
            container.seek(int((wanted - Fraction(PREROLL_SECONDS)) / stream.time_base), stream=stream)
        yield from _cut(_frames(container, stream), wanted if at > 0 else None)


def _frames(container: av.container.InputContainer, stream: av.AudioStream) -> Iterator[av.AudioFrame]:
    bad = 0
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.InvalidDataError:
            bad += 1
            if bad > BAD_PACKETS:
                raise
            continue
        bad = 0
        yield from frames


def _cut(frames: Iterator[av.AudioFrame], wanted: Fraction | None) -> Iterator[Block]:
    """The samples from the moment `wanted` on, at the mixer's rate."""
    resampler: av.AudioResampler | None = None
    surplus = 0
    for frame in frames:
        if resampler is None:
            start = Fraction(frame.pts or 0) * (frame.time_base or Fraction(1))
            if wanted is not None and start + Fraction(frame.samples, frame.sample_rate) <= wanted:
                continue
            surplus = max(0, round((wanted - start) * RATE)) if wanted is not None else 0
            layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
            resampler = av.AudioResampler(format="flt", layout=layout, rate=RATE)
        for block in map(_samples, resampler.resample(frame)):
            yield block[surplus:]
            surplus -= min(surplus, len(block))
    if resampler:
        yield from map(_samples, resampler.resample(None))


def _samples(frame: av.AudioFrame) -> Block:
    """Both channels of a frame; a single one sounds on both as it is, not 3 dB softer as FFmpeg would spread it."""
    samples = np.nan_to_num(frame.to_ndarray().reshape(-1, frame.layout.nb_channels), posinf=0.0, neginf=0.0)
    return np.broadcast_to(samples, (len(samples), 2))


def soften_end(blocks: Iterator[Block]) -> Iterator[Block]:
    """`blocks` in other portions, the last 10 ms of all ramped down to silence."""
    ramp = round(RAMP_SECONDS * RATE)
    held = np.zeros((0, 2), np.float32)
    try:
        for block in blocks:
            held = np.concatenate((held, block))
            if len(held) > ramp:
                yield held[:-ramp]
                held = held[-ramp:]
    except FAULTS as error:
        if not len(held):
            raise
        log.warning("ends early: %s", error)
    if len(held):
        yield held * np.linspace(1, 0, len(held), dtype=np.float32)[:, np.newaxis]
