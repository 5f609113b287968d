"""A photograph held upright by its EXIF mark is shown upright."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.bridge.picture_size import measure_upright

QML = Path(__file__).parent.parent.parent / "kiosk" / "qml"
LIES_ON_ITS_SIDE = 6
ORIENTATION = 0x0112


@pytest.mark.parametrize("part", ["Photo", "Zoomable"])
def test_a_photograph_on_its_side_is_shown_upright(application: QGuiApplication, tmp_path: Path, part: str) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = LIES_ON_ITS_SIDE
    picture = Image.new("RGB", (640, 360), "white")
    picture.paste("red", (0, 0, 40, 360))  # what is left in the file is on top when it is upright
    picture.save(tmp_path / "a.jpg", exif=exif, quality=95)
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"source": QUrl.fromLocalFile(str(tmp_path / "a.jpg")).toString()})
    view.setSource(QUrl.fromLocalFile(str(QML / "Kiosk" / "Parts" / f"{part}.qml")))
    view.resize(360, 640)
    view.show()

    def is_upright() -> bool:
        grabbed = view.grabWindow()
        top, left = grabbed.pixelColor(180, 10), grabbed.pixelColor(10, 320)
        return top.red() > 200 and top.green() < 60 and left.green() > 200

    tries = 0
    while not is_upright() and tries < 200:  # decoding and fading in take some turns of the loop
        QTest.qWait(20)
        tries += 1
    assert is_upright()
    view.close()


def test_a_photograph_on_its_side_is_measured_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = LIES_ON_ITS_SIDE
    Image.new("RGB", (640, 360)).save(tmp_path / "a.jpg", exif=exif)
    assert measure_upright(str(tmp_path / "a.jpg")) == QSize(360, 640)
