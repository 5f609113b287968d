"""The lit cue and the sound in real time: beeps through the real voice and SDL's disk driver, timed by a listener.

python -m benchmarks.sync [--minutes N] [--load] prints how far the cue that is lit is from the sound, with pauses and
seeks; --load keeps every core busy meanwhile. The sound is heard when it leaves for the device plus the 32 ms that two
buffers of a device take on average. Exit code 1 where one is off by over 100 ms.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from benchmarks.beeps import RATE, Listener, Restless, match, record_beeps
from benchmarks.pipe import Samples, make_pipe, read_pipe
from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.devices.sdl import LATENCY_FRAMES
from kiosk.devices.spoken import SpokenVoice
from kiosk.narration.narrator import Narrator

TICK_SECONDS = 0.033  # as the screen does
LIMIT_SECONDS = 0.1


class Ear:
    """Hears when each beep leaves for the device, and prints it: moment and number."""

    def __init__(self) -> None:
        self._listener = Listener()
        self._came: dict[int, float] = {}
        self._frames = 0

    def hear(self, samples: Samples, now: float) -> None:
        self._came[self._frames] = now
        for frame, number in self._listener.hear(samples):
            first = max(start for start in self._came if start <= frame)
            print(self._came[first] + (frame - first + LATENCY_FRAMES) / RATE, number, flush=True)
        self._frames += len(samples)
        self._came = {start: when for start, when in self._came.items() if start > self._frames - RATE}


def listen(device: Path) -> int:
    """Be the other end of the pipe, in a process of its own: listening must not keep the voice waiting."""
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, -20)
    read_pipe(device, Ear().hear)
    return 0


def start_listening(device: Path) -> "subprocess.Popen[str]":
    make_pipe(device)
    command = [sys.executable, "-m", "benchmarks.sync", "--listen", str(device)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def read_beeps(listener: "subprocess.Popen[str]") -> list[tuple[float, int]]:
    said, _ = listener.communicate(timeout=20)
    return [(float(moment), int(number)) for moment, number in map(str.split, said.splitlines())]


def keep_busy() -> list["subprocess.Popen[bytes]"]:
    return [
        subprocess.Popen([sys.executable, "-c", "while True: sum(range(9999))"]) for _ in range(os.cpu_count() or 1)
    ]


def tell(narrator: Narrator, seconds: float) -> list[tuple[float, int]]:
    """Play for `seconds` as the screen would; the moments at which another cue was lit."""
    visitor, lit = Restless(), [(0.0, -1)]
    begin = time.monotonic()
    narrator.play(begin)
    while (now := time.monotonic()) < begin + seconds:
        narrator.tick(now)
        visitor.act(narrator, now - begin, now)
        if lit[-1][1] != narrator.telling.cue:
            lit.append((time.monotonic(), narrator.telling.cue))
        time.sleep(TICK_SECONDS)
    return lit


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--load", action="store_true", help="keep every core busy")
    parser.add_argument("--listen", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.listen:
        return listen(wanted.listen)
    with tempfile.TemporaryDirectory() as folder:
        recording = record_beeps(Path(folder, "beeps.opus"), max(2.0, wanted.minutes))
        listener = start_listening(Path(folder, "device"))
        loudspeaker = Loudspeaker()
        feed = loudspeaker.open(20)
        narrator = Narrator(SpokenVoice(loudspeaker), 1.0)
        narrator.load(recording)
        busy = keep_busy() if wanted.load else []
        try:
            lit = tell(narrator, wanted.minutes * 60)
        finally:
            for process in busy:
                process.kill()
        loudspeaker.close()
        beats = match(read_beeps(listener), lit)
    late = sorted(beat.late for beat in beats)
    off = sum(abs(moment) > LIMIT_SECONDS for moment in late)
    print(
        f"{wanted.minutes:g} minutes, {len(busy)} busy processes: {len(beats)} beeps, light after sound: "
        f"median {statistics.median(late) * 1000:.0f} ms, from {late[0] * 1000:.0f} to {late[-1] * 1000:.0f} ms, "
        f"{off} off by over {LIMIT_SECONDS * 1000:.0f} ms; {feed.gaps} gaps in the sound; "
        f"load of the machine {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores"
    )
    return int(off > 0 or not beats)


if __name__ == "__main__":
    sys.exit(main())
