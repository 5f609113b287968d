"""PySide 6.12.0 on Python 3.11 ends the process after some hundred signals: such a version must not get in."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Property, Signal
class Thing(QObject):
    changed = Signal()
    @Property(int, notify=changed)
    def number(self): return 1
thing, heard = Thing(), []
thing.changed.connect(lambda: heard.append(thing.number))
for _ in range(20_000): thing.changed.emit()
print(len(heard))
"""


def test_twenty_thousand_signals() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "20000"), done.stderr
