"""The command `doctor`: exit codes, JSON, and that it needs neither Qt nor a screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LANGUAGE", "en")
    file = tmp_path / "kiosk.yaml"
    file.write_text(f"folders: {{state: {tmp_path / 'state'}}}\n")
    return file


def test_programs_read_json(settings: Path, halls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["doctor", "--json", "--hall", str(halls / "good" / "tiny"), "--settings", str(settings)])
    told = json.loads(capsys.readouterr().out)
    wrong = [finding for finding in told["findings"] if finding["state"] == "wrong"]
    assert (code, told["fine"]) == (int(bool(wrong)), not wrong)
    assert {"check", "state", "told", "mend"} <= set(told["findings"][0])


def test_what_is_wrong_gives_1_and_its_mend(settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--hall", str(tmp_path), "--settings", str(settings)]) == 1
    assert "kiosk check" in capsys.readouterr().out


def test_it_speaks_chinese(
    settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANGUAGE", "zh")
    main(["doctor", "--hall", str(tmp_path), "--settings", str(settings)])
    assert "磁盘" in capsys.readouterr().out


def test_it_needs_neither_qt_nor_a_screen_nor_a_network(settings: Path, halls: Path) -> None:
    program = (
        "import socket, sys; sys.modules['PySide6'] = None; sys.modules['pygame'] = None\n"
        "def refuse(*_): raise AssertionError('a connection')\n"
        "socket.socket.connect = socket.create_connection = refuse\n"
        "from kiosk.cli import main\n"
        f"main(['doctor', '--json', '--hall', {str(halls / 'good' / 'tiny')!r}, '--settings', {str(settings)!r}])"
    )
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    line = [sys.executable, "-c", program]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert not [one for one in json.loads(done.stdout)["findings"] if "could not be looked at" in one["told"]]
