"""The size of a picture as it is seen: turned as its EXIF mark says."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageIOHandler, QImageReader


def measure_upright(file: str) -> QSize:
    """Width and height in pixels of the picture held upright; an invalid size for a file that is no picture."""
    reader = QImageReader(file)
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return reader.size().transposed() if turned else reader.size()
