"""How long after a save the preview shows it, for 24 and 1,000 events: python benchmarks/preview.py."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize

from benchmarks.check import write_hall
from kiosk.app import make_application
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.preview import Preview
from kiosk.settings.groups import STILL

SAVES = 10
PATIENCE = 30.0
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def wait_until(holds: Callable[[], bool]) -> None:
    until = time.perf_counter() + PATIENCE
    while not holds() and time.perf_counter() < until:
        QCoreApplication.processEvents(WAIT, 20)


def save(file: Path, text: str) -> None:
    swap = file.with_suffix(".swap")
    swap.write_text(text, encoding="utf-8")
    swap.replace(file)


def measure(exhibits: int, events: int, looking: bool) -> None:
    """Prints the seconds from a save, done by renaming as editors do, to the frame that shows it."""
    with tempfile.TemporaryDirectory() as folder:
        text = write_hall(exhibits, events)
        file = Path(folder) / "exhibits.yaml"
        save(file, text)
        preview = Preview(Path(folder), STILL, QSize(1280, 720), looking, voice=Silence())
        preview.start()
        wait_until(lambda: preview.app is not None)
        assert preview.app is not None
        assert preview.window is not None
        visit = preview.app.kiosk.visit
        visit.begin("zh-Hans")
        visit.openExhibit("x0")
        visit.openEvent("e3")
        times = [_time_save(preview, file, text, f"历史{number}") for number in range(SAVES)]
        start = time.perf_counter()
        read_hall(Path(folder))
        reading = time.perf_counter() - start
        preview.close()
    median, worst = statistics.median(times), max(times)
    how = "looking" if looking else "told"
    print(
        f"{exhibits * events:5} events, {how:7}: save to new frame {median:.2f} s (worst of {SAVES}: {worst:.2f} s); "
        f"read_hall {reading:.2f} s, ratio {median / reading:.1f}"
    )


def _time_save(preview: Preview, file: Path, text: str, words: str) -> float:
    app, window = preview.app, preview.window
    assert app is not None
    assert window is not None
    frames: list[float] = []

    def note_frame() -> None:
        if app.kiosk.event.title == words:
            frames.append(time.perf_counter())

    window.frameSwapped.connect(note_frame)
    start = time.perf_counter()
    save(file, text.replace("zh: 历史}", f"zh: {words}}}", 4))
    wait_until(lambda: bool(frames))
    window.frameSwapped.disconnect(note_frame)
    return frames[0] - start


def main() -> None:
    application = make_application(["preview"])
    for looking in (False, True):
        measure(2, 12, looking)
        measure(20, 50, looking)
    application.quit()


if __name__ == "__main__":
    main()
