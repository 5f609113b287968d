"""The lit cue and the sound in real time: beeps through the real voice and SDL's disk driver, timed by a listener.

python -m benchmarks.sync [--minutes N] [--load] prints how far the cue that is lit is from the sound that leaves for
the device, with pauses and seeks; --load keeps every core busy meanwhile. Exit code 1 where one is off by over 100 ms.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.beeps import RATE, Listener, Restless, match, record_beeps
from benchmarks.pipe import Pipe, Samples
from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.devices.spoken import SpokenVoice
from kiosk.narration.narrator import Narrator

TICK_SECONDS = 0.05
LIMIT_SECONDS = 0.1


class Ear:
    """Hears when each beep leaves for the device."""

    def __init__(self) -> None:
        self.heard: list[tuple[float, int]] = []
        self._listener = Listener()
        self._came: dict[int, float] = {}
        self._frames = 0

    def hear(self, samples: Samples, now: float) -> None:
        self._came[self._frames] = now
        for frame, number in self._listener.hear(samples):
            first = max(start for start in self._came if start <= frame)
            self.heard.append((self._came[first] + (frame - first) / RATE, number))
        self._frames += len(samples)
        self._came = {start: when for start, when in self._came.items() if start > self._frames - RATE}


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
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        recording = record_beeps(Path(folder, "beeps.opus"), max(2.0, wanted.minutes))
        ear = Ear()
        pipe = Pipe(Path(folder, "device"), ear.hear)
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
        pipe.join(5)
    beats = match(ear.heard, lit)
    late = sorted(beat.late for beat in beats)
    off = sum(abs(moment) > LIMIT_SECONDS for moment in late)
    print(
        f"{wanted.minutes:g} minutes, {len(busy)} busy processes: {len(beats)} beeps, light after sound: "
        f"median {statistics.median(late) * 1000:.0f} ms, from {late[0] * 1000:.0f} to {late[-1] * 1000:.0f} ms, "
        f"{off} off by over {LIMIT_SECONDS * 1000:.0f} ms; {feed.gaps} gaps in the sound"
    )
    return int(off > 0 or not beats)


if __name__ == "__main__":
    sys.exit(main())
