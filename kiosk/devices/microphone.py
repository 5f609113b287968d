"""The machine's microphone, by Qt Multimedia."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSource, QMediaDevices

from kiosk.recording.booth import SourceError
from kiosk.recording.sound import Samples

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice

RATE = 48_000
BUFFER_SECONDS = 2


class Microphone:
    """Listens to the default input; the channels of a stereo microphone are mixed."""

    def __init__(self) -> None:
        self.rate = RATE
        self._channels = 1
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None

    def start(self) -> None:
        device = QMediaDevices.defaultAudioInput()
        if device.isNull():
            raise SourceError("no microphone")
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(wanted):
            wanted = device.preferredFormat()
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self.rate, self._channels = wanted.sampleRate(), wanted.channelCount()
        self._source = QAudioSource(device, wanted)
        self._source.setBufferSize(wanted.bytesForDuration(BUFFER_SECONDS * 1_000_000))
        self._stream = self._source.start()
        if self._stream is None or self._source.error() != QAudio.Error.NoError:
            raise SourceError(str(self._source.error()))

    def read(self) -> Samples:
        if self._source is None or self._stream is None:
            return np.zeros(0, np.float32)
        if self._source.state() == QAudio.State.StoppedState:
            raise SourceError("the microphone is gone")
        whole = 2 * self._channels
        data = self._stream.read(self._stream.bytesAvailable() // whole * whole).data()
        heard = np.frombuffer(data, "<i2").astype(np.float32).reshape(-1, self._channels) / 32768
        mixed: Samples = heard.mean(axis=1, dtype=np.float32)
        return mixed

    def stop(self) -> None:
        if self._source is not None:
            self._source.stop()
        self._source = self._stream = None
