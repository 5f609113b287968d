"""The commands as a process: no display, no Qt where none is needed, and the tour."""

import os
import subprocess
import sys
from pathlib import Path

BROKEN = ("missing-is-shown", "lecture.mp4")  # what the example hall lacks on purpose
ROOT = Path(__file__).parent.parent.parent


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    line = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(line, env=env | environment, capture_output=True, text=True, timeout=240, check=False)


def test_without_a_display_it_says_so_in_one_line(halls: Path) -> None:
    done = run("run", "--hall", str(halls / "good" / "tiny"), QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1


def test_check_needs_neither_qt_nor_pygame(halls: Path) -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pygame'] = None; "
        f"from kiosk.cli import main; sys.exit(main(['check', {str(halls / 'good' / 'tiny')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr


def test_the_tour_saves_a_sheet(halls: Path, tmp_path: Path) -> None:
    hall = str(halls / "good" / "everything")
    done = run("tour", hall, "--out", str(tmp_path), "--size", "1280x720", "--language", "bo")
    assert done.returncode == 0, done.stderr
    warnings = [line for line in done.stderr.splitlines() if not any(name in line for name in BROKEN)]
    assert not warnings, done.stderr
    assert (tmp_path / "sheet-bo-1280x720.png").stat().st_size > 10_000
    assert (tmp_path / "proofs-bo.pdf").read_bytes().startswith(b"%PDF")
