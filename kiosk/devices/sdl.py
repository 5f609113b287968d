"""One sound output of SDL, the library that pygame brings, fed by a queue of its own: no Python in the sound thread.

pygame's own AudioDevice runs its callback under the interpreter's lock and holds that lock while it waits for the
callback to end, so that pause() and close() can wait for ever.
"""

import ctypes
import os
import sys
from pathlib import Path

from kiosk.devices.mixer import RATE, Block
from kiosk.narration.voice import DeviceError

DEVICE_FRAMES = 1024
LATENCY_FRAMES = DEVICE_FRAMES * 3 // 2  # a device plays one buffer while it takes the next
AUDIO = 0x10  # SDL_INIT_AUDIO
FLOAT = 0x8120 if sys.byteorder == "little" else 0x9120  # AUDIO_F32LSB, AUDIO_F32MSB
STOPPED = 0  # SDL_AUDIO_STOPPED
FRAME_BYTES = 8


class _Spec(ctypes.Structure):
    """SDL_AudioSpec."""

    _fields_ = (
        ("rate", ctypes.c_int),
        ("format", ctypes.c_uint16),
        ("channels", ctypes.c_uint8),
        ("silence", ctypes.c_uint8),
        ("frames", ctypes.c_uint16),
        ("padding", ctypes.c_uint16),
        ("bytes", ctypes.c_uint32),
        ("callback", ctypes.c_void_p),
        ("userdata", ctypes.c_void_p),
    )


class Output:
    """The default sound device, opened paused; raises DeviceError where there is none."""

    def __init__(self) -> None:
        self._sdl = load_sdl(ctypes.CDLL)
        self._quick = load_sdl(ctypes.PyDLL)  # keeps the interpreter's lock: giving it away can cost 5 ms each time
        if self._sdl.SDL_InitSubSystem(AUDIO):
            raise DeviceError(self._reason())
        wanted = _Spec(rate=RATE, format=FLOAT, channels=2, frames=DEVICE_FRAMES)
        self._device = self._sdl.SDL_OpenAudioDevice(None, 0, ctypes.byref(wanted), ctypes.byref(_Spec()), 0)
        if not self._device:
            reason = self._reason()
            self._sdl.SDL_QuitSubSystem(AUDIO)
            raise DeviceError(reason)

    def _reason(self) -> str:
        return str(self._sdl.SDL_GetError().decode("utf-8", "replace"))

    @property
    def plugged(self) -> bool:
        """Whether the device is still there, as far as SDL knows."""
        return bool(self._quick.SDL_GetAudioDeviceStatus(self._device) != STOPPED)

    @property
    def queued(self) -> int:
        """Frames that the device has not taken yet."""
        return int(self._quick.SDL_GetQueuedAudioSize(self._device)) // FRAME_BYTES

    def queue(self, block: Block) -> None:
        data = block.tobytes()
        self._quick.SDL_QueueAudio(self._device, data, len(data))

    def rest(self, resting: bool) -> None:
        self._sdl.SDL_PauseAudioDevice(self._device, int(resting))

    def close(self) -> None:
        self._sdl.SDL_CloseAudioDevice(self._device)
        self._sdl.SDL_QuitSubSystem(AUDIO)


def load_sdl(library: type[ctypes.CDLL]) -> ctypes.CDLL:
    """The SDL that pygame was linked with: found through one of its modules, or beside it on Windows."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame.base

    module = Path(pygame.base.__file__)
    sdl = library(str(module.with_name("SDL2.dll") if os.name == "nt" else module))
    sdl.SDL_GetError.restype = ctypes.c_char_p
    return sdl
