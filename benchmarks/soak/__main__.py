"""The real program under a crowd for a long time: python -m benchmarks.soak --minutes N --seed S [--out DIR].

Exit code 1 where something broke: see `judge`. --out keeps the samples (JSON) and memory over time (SVG).
"""

import argparse
import json
import logging
import os
import random
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6 import QtNetwork, QtWidgets
from PySide6.QtCore import QCoreApplication, QSize, QTimer

from benchmarks.soak.crowd import Crowd
from benchmarks.soak.editor import Editor
from benchmarks.soak.graph import draw_graph
from benchmarks.soak.outlet import Outlet
from benchmarks.soak.pulse import Pulse, Sample, find_slope, write_down
from kiosk.app import make_application
from kiosk.devices.crash import Crashes
from kiosk.preview import Preview
from kiosk.settings import Settings
from kiosk.visit.idle import IdleRule, IdleTimes
from kiosk.visit.place import Screen
from kiosk.visit.visit import TEXT_SIZES

HALL = Path(__file__).parent.parent.parent
TIMES = IdleTimes(quiet=4, warning=2, limit=25, lesson=6)  # seconds: hurried as the crowd is
EXPECTED = (  # how a record may begin: the sound is pulled out; films find no sound server and no GPU
    "kiosk.narration.narrator: narration is silent",
    "kiosk.devices.earcons: no earcons",
    "kiosk.app: PulseAudioService",
    "kiosk.app: QRhi",
)
LONGEST_GAP = 0.25
WARM_MINUTES = 10.0
STEEPEST = 1.0  # MB an hour


class Warnings(logging.Handler):
    """Keeps warnings of the program and Qt, and errors of Python, but for what is EXPECTED; `when` tells the moment."""

    def __init__(self, when: Callable[[], str]) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []
        self._when = when

    def emit(self, record: logging.LogRecord) -> None:
        words = f"{record.name}: {record.getMessage()}"
        if not words.startswith(EXPECTED):
            frames = traceback.extract_stack()[-12:-1]
            where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
            self.said.append(f"{self._when()}: {words} ({where})")


@dataclass
class Soak:
    """One soak of so many minutes; `samples` are taken whenever the posters are back.

    `shown` counts the good editions that came to the screen, `refused` the broken ones that were told instead; of two
    saves in a moment the later one comes.
    """

    minutes: float
    seed: int
    longest_gap: float
    home: Path
    samples: list[Sample] = field(default_factory=list)
    shown: int = 0
    refused: int = 0

    def run(self) -> None:
        """Returns when the time is over and the crowd has gone."""
        self.warnings = Warnings(lambda: f"{self.pulse.minute:.2f} min, {self.crowd.doing}" if self.samples else "")
        logging.getLogger().addHandler(self.warnings)
        self._crashes = Crashes(self.home, "soak")
        chance = random.Random(self.seed)
        self.outlet = Outlet(self.home / "device")
        application = make_application(["soak"])
        make_classes()
        self._next = QTimer(application, singleShot=True)  # QTimer.singleShot would keep something of every call
        self._next.timeout.connect(self._step)
        self.editor = Editor(HALL, self.home / "hall", chance)
        self._preview = Preview(self.editor.home, Settings(), QSize(1920, 1080))
        self._preview.shown.connect(self._begin)
        self._preview.start()
        QCoreApplication.exec()
        self.pulse.stop()
        self._preview.close()
        self._crashes.close()

    def _begin(self) -> None:
        self._preview.shown.disconnect(self._begin)
        self._preview.shown.connect(self._count_edition)
        app, window = self._preview.app, self._preview.window
        assert app is not None
        assert window is not None
        app.session.idle = IdleRule(TIMES, app.session.clock())
        self.pulse = Pulse(lambda: self.crowd.doing)
        self.crowd = Crowd(app, window, self.editor, self.outlet, random.Random(self.seed), self.pulse.skip)
        self._steps = self.crowd.live()
        self._step()

    def _count_edition(self) -> None:
        if self._preview.problems.errors:
            self.refused += 1
        else:
            self.shown += 1

    def _step(self) -> None:
        resets = self.crowd.resets
        try:
            wait = next(self._steps)
        except Exception as error:
            self._crashes.take(error)
            QCoreApplication.quit()
            return
        if self.crowd.resets != resets:
            self._rest()
        if self.pulse.minute >= self.minutes and self.crowd.resets != resets:
            QCoreApplication.quit()
        else:
            self._next.start(round(wait * 1000))

    def _rest(self) -> None:
        self.samples.append(self.pulse.sample())
        print(self.samples[-1], f" {sum(self.crowd.acts.values())} acts", flush=True)
        self.pulse.skip()

    @property
    def is_lasting(self) -> bool:
        """Whether it is long enough to tell what grows."""
        return self.minutes > 2 * WARM_MINUTES

    @property
    def settled(self) -> list[Sample]:
        """The samples after the first ten minutes; of a short soak its second half."""
        begun = min(WARM_MINUTES, self.minutes / 2)
        return [sample for sample in self.samples if sample.minute >= begun]


def make_classes() -> None:
    """What QtTest brings along: PySide makes these classes one day all at once, 2 MB that are nobody's growth."""
    for module in (QtNetwork, QtWidgets):
        for name in dir(module):
            getattr(module, name)


def judge(soak: Soak) -> list[str]:
    """What broke, in sentences; also where too little was done to tell."""
    crowd, editor, gap, settled = soak.crowd, soak.editor, soak.pulse.worst[0], soak.settled
    wanted = set(Screen) if soak.minutes >= WARM_MINUTES else {Screen.HOME, Screen.EXHIBIT}
    before, after = settled[: len(settled) // 2], settled[len(settled) // 2 :]
    slope, ways = find_slope(settled), set(product(crowd.languages, TEXT_SIZES))
    found = {
        f"not seen: {', '.join(sorted(wanted - set(crowd.screens)))}": wanted <= set(crowd.screens),
        f"not read: {sorted(ways - crowd.ways)}": ways <= crowd.ways if soak.is_lasting else len(crowd.ways) > 1,
        f"{len(crowd.narrations)} narrations, {soak.outlet.seconds:.0f} s of sound": crowd.narrations
        and soak.outlet.seconds > soak.minutes,
        f"of {editor.changed} changed halls {soak.shown} shown": soak.shown > editor.changed / 2 > 0,
        f"of {editor.broken} broken halls {soak.refused} told": soak.refused > editor.broken / 2 > 0,
        f"the sound was pulled out {soak.outlet.pulled} times, then sounded": soak.outlet.regained > 0,
        f"astray after idle: {crowd.astray}": not crowd.astray and crowd.resets > 0,
        f"warnings: {soak.warnings.said}": not soak.warnings.said,
        f"a gap of {gap.own * 1000:.0f} ms, {gap.doing}": gap.own <= soak.longest_gap,
        "more and more file handles": not soak.is_lasting or _least(after, "handles") <= _least(before, "handles"),
        "more and more threads": not soak.is_lasting or _least(after, "threads") <= _least(before, "threads"),
        f"memory grows by {slope:.1f} MB an hour": not soak.is_lasting or slope < STEEPEST,
    }
    return [words for words, holds in found.items() if not holds]


def _least(samples: list[Sample], what: str) -> int:
    """A sound that is just fading has a handle and a thread more."""
    return min(getattr(sample, what) for sample in samples)


def tell(soak: Soak) -> dict[str, object]:
    crowd, editor = soak.crowd, soak.editor
    return {
        "minutes": soak.pulse.minute, "seed": soak.seed, "acts": dict(crowd.acts), "screens": dict(crowd.screens),
        "resets": crowd.resets, "changed": editor.changed, "shown": soak.shown, "broken": editor.broken,
        "refused": soak.refused, "redrawn": editor.redrawn, "ways": len(crowd.ways),
        "narrations": len(crowd.narrations), "sound seconds": round(soak.outlet.seconds), "pulled": soak.outlet.pulled,
        "slope": find_slope(soak.settled), "gaps": write_down(soak.pulse.worst), "warnings": soak.warnings.said,
        "load": os.getloadavg(), "broke": judge(soak), "samples": write_down(soak.samples),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gap", type=float, default=LONGEST_GAP, metavar="SECONDS", help="without a frame at most")
    parser.add_argument("--out", type=Path)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as home:
        soak = Soak(wanted.minutes, wanted.seed, wanted.gap, Path(home))
        soak.run()
    told = tell(soak)
    if wanted.out:
        wanted.out.mkdir(parents=True, exist_ok=True)
        (wanted.out / "soak.json").write_text(json.dumps(told, indent=1), encoding="utf-8")
        (wanted.out / "memory.svg").write_text(draw_graph(soak.samples), encoding="utf-8")
    print(json.dumps({key: value for key, value in told.items() if key != "samples"}, indent=1, ensure_ascii=False))
    for words in judge(soak):
        print("broke:", words)
    if not soak.is_lasting:
        print("too short to tell whether memory, file handles and threads grow")
    return int(bool(judge(soak)))


if __name__ == "__main__":
    sys.exit(main())
