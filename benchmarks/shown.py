"""The program as `kiosk run` is, until it has told its first frame: `python -m benchmarks.shown HALL STATE`.

It imports nothing that the program itself does not.
"""

import sys
import time
from pathlib import Path


def main(hall: str, state: str) -> int:
    from kiosk.upkeep import Upkeep

    watch = Upkeep.watch

    def tell(upkeep: Upkeep, window: object, *others: object) -> None:
        from PySide6.QtCore import QCoreApplication

        def say_moment() -> None:
            print(time.monotonic(), time.process_time(), flush=True)
            QCoreApplication.exit()

        window.frameSwapped.connect(say_moment)  # type: ignore[attr-defined]
        watch(upkeep, window, *others)  # type: ignore[arg-type]

    Upkeep.watch = tell  # type: ignore[method-assign, assignment]
    from kiosk.cli import main as run

    settings = Path(state, "kiosk.yaml")
    settings.write_text(f"folders: {{state: {state}}}\n", encoding="utf-8")
    return run(["run", "--hall", hall, "--windowed", "1920x1080", "--settings", str(settings)])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
