"""All benchmarks, one process each, on the offscreen screen and, where there is one, on Xvfb: `make bench`.

Prints a table and writes bench.json: the figures, and the machine on which they were seen. `python -m benchmarks NAME…`
measures some of them.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import which

import psutil
from rich.console import Console

from benchmarks.figures import Row, print_table

ROOT = Path(__file__).parent.parent
ON_A_SCREEN = ("start", "memory", "touch", "language", "push", "save", "still")
ELSEWHERE = ("sound", "check")  # what no screen changes; others with a `measure()` of the same shape come here
BYTECODE = ROOT / "build" / "bytecode"


def measure(module: str, screen: dict[str, str]) -> list[Row]:
    """The rows of one module in a process of its own; none where it fails, which is told."""
    Console().print(f"… {module} {screen.get('QT_QPA_PLATFORM', '')}", style="dim")
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        line = [sys.executable, "-m", f"benchmarks.{module}", "--json", file.name]
        done = subprocess.run(line, cwd=ROOT, env=_make_environment() | screen, capture_output=True, text=True)
        if done.returncode:
            print(f"{module} failed:\n{done.stderr}", file=sys.stderr)
            return []
        return list(json.loads(Path(file.name).read_text(encoding="utf-8")))


def _make_environment() -> dict[str, str]:
    """As an installed program has it: its bytecode lies there."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(BYTECODE), "QT_QUICK_BACKEND": "software"}


@contextmanager
def open_xvfb() -> Iterator[dict[str, str] | None]:
    """The environment of a virtual X screen of 1920×1080; None where Xvfb is not installed."""
    if which("Xvfb") is None:
        yield None
        return
    reading, writing = os.pipe()
    line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(line, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


def measure_all(modules: Sequence[str]) -> list[Row]:
    """Every module offscreen, then those that have a screen on Xvfb."""
    rows = [row for module in modules for row in measure(module, {"QT_QPA_PLATFORM": "offscreen"})]
    with open_xvfb() as screen:
        if screen:
            rows += [row for module in modules if module in ON_A_SCREEN for row in measure(module, screen)]
    return rows


def describe_machine() -> dict[str, object]:
    from PySide6.QtCore import qVersion

    return {
        "processor": _name_processor(), "cores": os.cpu_count(), "memory_mb": psutil.virtual_memory().total // 10**6,
        "system": platform.platform(), "python": platform.python_version(), "qt": qVersion(),
        "load": os.getloadavg(), "measured": datetime.now().astimezone().isoformat(timespec="minutes"),
    }  # fmt: skip


def _name_processor() -> str:
    words = Path("/proc/cpuinfo").read_text(encoding="utf-8") if Path("/proc/cpuinfo").exists() else ""
    names = (line.partition(":")[2].strip() for line in words.splitlines() if line.startswith("model name"))
    return next(names, platform.processor())


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join((*ON_A_SCREEN, *ELSEWHERE)))
    wanted = parser.parse_args()
    rows = measure_all(wanted.names or (*ON_A_SCREEN, *ELSEWHERE))
    machine = describe_machine()
    print_table(rows)
    told = json.dumps({"machine": machine, "figures": rows}, ensure_ascii=False, indent=1)
    (ROOT / "bench.json").write_text(told + "\n", encoding="utf-8")
    print(*(f"{key}: {value}" for key, value in machine.items()), "bench.json is written", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
