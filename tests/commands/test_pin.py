"""The command `pin`, on a terminal of its own."""

import os
import pty
import stat
import sys
from pathlib import Path

import pytest

from kiosk.caretaker.pin import fits
from kiosk.settings.reading import read_settings

MAIN = Path(__file__).parent.parent.parent / "main.py"
TYPED = "# our hall\nscreen:\n  motion: false # dizzy\n"


def set_pin(file: Path, *lines: str) -> tuple[int, str]:
    """Type the lines at the command's questions; its exit code and what stood on the terminal."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["LANGUAGE"] = "en"
        os.execv(sys.executable, [sys.executable, str(MAIN), "pin", "--settings", str(file)])
    shown, left = "", list(lines)
    while True:
        try:
            shown += os.read(terminal, 4096).decode()
        except OSError:  # the terminal is gone with the command
            break
        if left and shown.count(": ") > len(lines) - len(left):
            os.write(terminal, left.pop(0).encode() + b"\n")
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown


def test_it_writes_a_hash_and_leaves_the_rest_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(TYPED, encoding="utf-8")
    code, shown = set_pin(file, "471108", "471108")
    assert code == 0
    assert "471108" not in shown
    assert TYPED in file.read_text(encoding="utf-8")
    assert fits("471108", read_settings(file).settings.lock.pin)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_text(encoding="utf-8")
    assert set_pin(file, "4711081", "4711081")[0] == 0
    after = read_settings(file).settings.lock.pin
    assert fits("4711081", after)
    assert not fits("471108", after)
    assert len(file.read_text(encoding="utf-8").splitlines()) == len(before.splitlines())


def test_a_first_pin_makes_the_file(tmp_path: Path) -> None:
    file = tmp_path / "new" / "kiosk.yaml"
    assert set_pin(file, "471108", "471108")[0] == 0
    assert fits("471108", read_settings(file).settings.lock.pin)


WRONG = [
    (("471108", "471109"), "not the same"),
    (("4711",), "6 to 12"),
    (("123456",), "guessed"),
    (("four",), "digits 0 to 9"),
]


@pytest.mark.parametrize(("lines", "told"), WRONG)
def test_what_does_not_fit_changes_nothing(tmp_path: Path, lines: tuple[str, ...], told: str) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(TYPED, encoding="utf-8")
    code, shown = set_pin(file, *lines)
    assert code == 1
    assert told in shown
    assert file.read_text(encoding="utf-8") == TYPED
