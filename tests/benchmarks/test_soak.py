"""A minute and a half of the soak: a crowd before the real program, with edits, broken files and lost sound."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_a_crowd_breaks_nothing() -> None:
    line = [sys.executable, "-m", "benchmarks.soak", "--minutes", "1.5", "--seed", "7", "--gap", "2"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
