"""As fast as this platform gets: a bare Qt Quick window that shows one picture and two lines in the program's fonts.

It is a program of its own, which imports nothing of the kiosk: `python -m benchmarks.floor` shows it until it has told
its first frame and what memory it takes then.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

ROOT = Path(__file__).parent.parent
QML = """
import QtQuick
Window {
    width: 1920; height: 1080; visible: true; color: "white"
    Image { anchors.fill: parent; sourceSize.width: 1920; source: "%s" }
    Text { x: 80; y: 80; font.family: "Noto Serif Tibetan"; font.pixelSize: 60; text: "ཡུལ་ཤུལ་གྱི་ལོ་རྒྱུས།" }
    Text { x: 80; y: 240; font.family: "Noto Sans SC"; font.pixelSize: 60; text: "玉树历史展览" }
}
"""


def read_memory() -> float:
    """Resident memory of this process in MB (Linux)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1000


def main() -> None:
    application = QGuiApplication(sys.argv)
    for file in sorted((ROOT / "kiosk" / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    engine = QQmlApplicationEngine()
    picture = QUrl.fromLocalFile(str(ROOT / "assets" / "posters" / "grassland.jpg"))
    engine.loadData((QML % picture.toString()).encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)

    def tell() -> None:
        print(time.monotonic(), time.process_time(), read_memory(), flush=True)
        application.exit()

    window.frameSwapped.connect(tell)
    application.exec()
    del engine


if __name__ == "__main__":
    main()
