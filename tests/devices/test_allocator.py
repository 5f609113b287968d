"""Memory that pictures took goes back to the system."""

import subprocess
import sys

import pytest

CODE = """
from kiosk.devices.allocator import give_back_memory
if {told}:
    assert give_back_memory()
import psutil, sys
from PySide6.QtGui import QImage
def image():
    picture = QImage(1000, 1000, QImage.Format.Format_RGB32); picture.fill(1); return picture
pinned = []
for _ in range(40):
    picture = image()
    del picture
    pinned.append(QImage(64, 400, QImage.Format.Format_RGB32))
    pinned[-1].fill(1)
many = [image() for _ in range(60)]
for place in range(0, 60):
    pinned.append(QImage(64, 400, QImage.Format.Format_RGB32)); pinned[-1].fill(1)
del many
print(psutil.Process().memory_info().rss)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc")
def test_pictures_leave_no_holes() -> None:
    held = [
        int(subprocess.run([sys.executable, "-c", CODE.format(told=told)], capture_output=True, check=True).stdout)
        for told in (False, True)
    ]
    assert held[1] < held[0] - 50_000_000
