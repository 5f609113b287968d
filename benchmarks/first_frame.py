"""Time from start to the first frame, and memory then: the kiosk against a bare Qt Quick window, in one run.

python benchmarks/first_frame.py [HALL] prints medians of seconds and MB of resident memory.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 7
REPORT = """
def report(window):
    import os, resource
    def done():
        print("frame", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, flush=True)
        os._exit(0)
    window.frameSwapped.connect(done)
"""
BARE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b'import QtQuick; Window { width: 1920; height: 1080; visible: true; color: "white" }')
report(engine.rootObjects()[0])
application.exec()
"""
KIOSK = """
import sys
from pathlib import Path
from PySide6.QtCore import QSize
from kiosk.app import App, make_application
from kiosk.content.loader import read_hall
from kiosk.settings import Settings
application = make_application(sys.argv[:1])
reading = read_hall(Path(sys.argv[1]))
app = App(reading.hall, reading.assets, Settings())
report(app.show(QSize(1920, 1080)))
application.exec()
"""


def measure(program: str, hall: str) -> tuple[float, int]:
    """Seconds from the start of Python to the first frame, and the peak of memory in MB until then."""
    start = time.perf_counter()
    line = [sys.executable, "-c", REPORT + program, hall]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    return time.perf_counter() - start, int(done.stdout.split()[-1])


def main() -> None:
    hall = sys.argv[1] if len(sys.argv) > 1 else "."
    results: dict[str, list[tuple[float, int]]] = {"bare": [], "kiosk": []}
    for _ in range(ROUNDS):
        results["bare"].append(measure(BARE, hall))
        results["kiosk"].append(measure(KIOSK, hall))
    middle = {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in results.items()}
    for name, (seconds, memory) in middle.items():
        print(f"{name:6} first frame {seconds:5.2f} s   memory {memory:4.0f} MB")
    print(f"ratio  {middle['kiosk'][0] / middle['bare'][0]:.2f}")


if __name__ == "__main__":
    main()
