"""From a save of a hall's file to the new frame of the preview."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.generated import write_hall
from benchmarks.screen import SIZE
from benchmarks.visiting import wait_until
from kiosk.app import make_application
from kiosk.narration.voice import Silence
from kiosk.preview import Preview
from kiosk.settings.groups import STILL

LIMITS = {24: 0.3, 1_000: 1.5}


def replace_file(file: Path, text: str) -> None:
    """As editors save: a new file takes the place of the old one."""
    swap = file.with_suffix(".swap")
    swap.write_text(text, encoding="utf-8")
    swap.replace(file)


def time_save(preview: Preview, file: Path, words: str) -> float:
    """Seconds until the event that is shown has its new title on the screen."""
    app, window = preview.app, preview.window
    assert app is not None
    assert window is not None
    frames: list[float] = []

    def note() -> None:
        if app.kiosk.event.title == words:
            frames.append(time.perf_counter())

    lines = file.read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("    title:"))
    lines[place] = f"    title: {{bo: {words}, zh: {words}}}"
    connection = window.frameSwapped.connect(note)
    begun = time.perf_counter()
    replace_file(file, "\n".join(lines) + "\n")
    wait_until(lambda: bool(frames))
    window.disconnect(connection)
    return frames[0] - begun


def measure(rounds: int = ROUNDS) -> Iterator[Figure]:
    application = make_application(["save"])
    for events, limit in LIMITS.items():
        with tempfile.TemporaryDirectory(prefix="kiosk-save-") as folder:
            hall = write_hall(Path(folder), events)
            preview = Preview(hall, STILL, SIZE, voice=Silence())
            preview.start()
            wait_until(lambda preview=preview: preview.app is not None)  # type: ignore[misc]
            assert preview.app is not None
            visit = preview.app.kiosk.visit
            visit.begin("zh-Hans")
            visit.openExhibit("x0")
            visit.openEvent("e0-0")
            runs = [time_save(preview, hall / "exhibits" / "0.yaml", f"v{number}") for number in range(rounds)]
            preview.close()
        yield Figure("save", "save to the new frame of the preview", events, runs, "s", limit)
    application.quit()


if __name__ == "__main__":
    run_alone(measure, "save")
