"""The screen of the benchmarks: 1920×1080 by the software renderer, offscreen unless QT_QPA_PLATFORM says other."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYTHONHASHSEED", "0")

from PySide6.QtCore import QSize

SIZE = QSize(1920, 1080)
