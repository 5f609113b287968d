"""A crash leaves a report, of Python's errors and of those below it; a run that ended well leaves none."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.devices.crash import FOLDER, MOST_REPORTS, Crashes, drop_old, list_reports

ROOT = Path(__file__).parent.parent.parent
HEAD = "import sys; from pathlib import Path; from kiosk.devices.crash import Crashes"
OPEN = "c = Crashes(Path(sys.argv[1]), 'kiosk 1')"


def crash(state: Path, then: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-c", f"{HEAD}\n{OPEN}\n{then}", str(state)]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("then", "said"),
    [
        ("secret = 'a visitor'\nraise ValueError('a wrong turn')", "ValueError: a wrong turn"),
        ("import threading\nt = threading.Thread(target=lambda: 1 / 0)\nt.start(); t.join()", "ZeroDivisionError"),
        ("import ctypes; ctypes.string_at(0)", "Segmentation fault"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGABRT)", "Aborted"),
    ],
    ids=["python", "thread", "segfault", "abort"],
)
def test_a_crash_leaves_a_report_of_what_happened(tmp_path: Path, then: str, said: str) -> None:
    done = crash(tmp_path, then)
    assert [said in report.said for report in list_reports(tmp_path)] == [True], done.stderr
    assert "a visitor" not in list_reports(tmp_path)[0].file.read_text().replace("secret = 'a visitor'", "")


def test_a_run_that_ended_well_leaves_nothing(tmp_path: Path) -> None:
    assert crash(tmp_path, "c.close()").returncode == 0
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_a_killed_run_leaves_no_report_once_the_next_one_begins(tmp_path: Path) -> None:
    crash(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert list_reports(tmp_path) == []
    crash(tmp_path, "c.close()")
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_the_same_error_is_reported_once(tmp_path: Path) -> None:
    again = "for _ in range(50):\n t = threading.Thread(target=lambda: 1 / 0, name='one')\n t.start(); t.join()"
    crash(tmp_path, f"import threading\n{again}")
    assert len(list_reports(tmp_path)) == 1


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    for number in range(MOST_REPORTS + 5):
        (folder / f"2027-01-01T00-00-{number:02}-1-0-python.txt").write_text("x")
    drop_old(folder)
    assert len(list_reports(tmp_path)) == MOST_REPORTS
    assert min(report.file.name for report in list_reports(tmp_path)).startswith("2027-01-01T00-00-05")


def test_hooks_are_given_back() -> None:
    before = sys.excepthook
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        Crashes(Path(folder), "").close()
    assert sys.excepthook is before
