"""Feeds the sound device from a mixer, in a thread of its own that alone talks to the device."""

import logging
import os
from contextlib import suppress
from threading import Event, Thread, get_native_id
from typing import TYPE_CHECKING

from kiosk.narration.voice import DeviceError

if TYPE_CHECKING:  # numpy, PyAV and pygame take 0.3 s: the thread imports them, not the first screen
    from kiosk.devices.mixer import Mixer
    from kiosk.devices.sdl import Output

log = logging.getLogger(__name__)
BLOCK_FRAMES = 512
AHEAD_FRAMES = 4096  # 85 ms: how long the thread may be kept waiting before there is a gap
NICE = -15
LOOK_SECONDS = 0.005


class Feed(Thread):
    """Opens the device, keeps it fed while the mixer has something to say, and closes it; serves once.

    `rendered` counts frames, `gaps` how often the device found nothing while something was sounding.
    """

    mixer: "Mixer"  # there once `ready` is set

    def __init__(self, mono: bool, volume: float) -> None:
        super().__init__(name="sound", daemon=True)
        self.volume = volume  # as it is heard: half of it is a quarter of the amplitude, about half as loud
        self.ready = Event()  # the device is open, or there is none
        self.failure = ""
        self.rendered = 0
        self.gaps = 0
        self._mono = mono
        self._queued = 0
        self._latency = 0
        self._woken = Event()
        self._closing = False

    @property
    def open(self) -> bool:
        """Whether the device can be used."""
        return self.ready.is_set() and self.is_alive() and not self.failure and not self._closing

    @property
    def behind(self) -> float:
        """Seconds that were taken from the mixer and are not heard yet."""
        return (self._queued + self._latency) / self.mixer.rate

    def wake(self) -> None:
        """The mixer has something to say."""
        self._woken.set()

    def close(self) -> None:
        self._closing = True
        self._woken.set()

    def run(self) -> None:
        _hurry()
        try:
            output = self._prepare()
        except (DeviceError, ImportError, OSError, AttributeError) as error:  # AttributeError: SDL lacks a function
            self.failure = str(error)
            return
        finally:
            self.ready.set()
        try:
            self._serve(output)
        except Exception as error:
            log.exception("the sound stops")
            self.failure = str(error)
        finally:
            output.close()

    def _prepare(self) -> "Output":
        from kiosk.devices import sound  # noqa: F401, so that the first narration need not wait for it
        from kiosk.devices.mixer import Mixer
        from kiosk.devices.sdl import LATENCY_FRAMES, Output

        self._latency = LATENCY_FRAMES
        self.mixer = Mixer(self._mono, self.volume**2)
        return Output()

    def _serve(self, output: "Output") -> None:
        resting = True
        while not self._closing:
            if not output.plugged:
                self.failure = "the sound device is gone"
                return
            sounding = not self.mixer.idle
            if sounding:
                self.gaps += not resting and not output.queued
                self._fill(output)
            if resting != (resting := not sounding and not output.queued):
                output.rest(resting)
            if not self.mixer.look_ahead():
                self._woken.wait(None if resting else LOOK_SECONDS)
                self._woken.clear()

    def _fill(self, output: "Output") -> None:
        self.mixer.volume.target = self.volume**2
        self._queued = output.queued
        while self._queued < AHEAD_FRAMES and not self.mixer.idle:
            output.queue(self.mixer.render(BLOCK_FRAMES))
            self._queued += BLOCK_FRAMES
            self.rendered += BLOCK_FRAMES


def _hurry() -> None:
    """Let this thread go before others where the system allows it (Linux: as root, or by LimitNICE of the service)."""
    with suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, get_native_id(), NICE)
