"""The parts of the screens, tested in QML by Qt Quick Test."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_parts() -> None:
    line = [
        sys.executable,
        str(HERE / "run.py"),
        "-input",
        str(HERE),
        "-import",
        str(HERE.parent.parent / "kiosk" / "qml"),
    ]
    done = subprocess.run(line, env=os.environ, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "QWARN" not in done.stdout, done.stdout
