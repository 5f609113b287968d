"""A film's pictures for machines without a usable GPU, where Qt's own VideoOutput draws nothing."""

from PySide6.QtCore import Property, QObject, QRectF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PaintedFilm(QQuickPaintedItem):
    """Paints each picture of its sink, whole and in the middle of the item that it lies on.

    Only for the software renderer: there it paints on the GUI thread, elsewhere a render thread would wait for Python.
    One does for all films: PySide keeps every Python object that QML makes for ever, even when QML has deleted it.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__()
        self.setParent(owner)
        from PySide6.QtMultimedia import QVideoFrame, QVideoSink

        self._picture = QVideoFrame()
        self._options = QVideoFrame.PaintOptions()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show)
        self.parentChanged.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        """Nothing is seen of the film before."""
        self._picture = type(self._picture)()

    @Slot()  # without it the connection is silently not made
    def _show(self) -> None:
        self._picture = self._sink.videoFrame()
        self.update()

    def paint(self, painter: QPainter) -> None:
        if self._picture.isValid():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._picture.paint(painter, QRectF(self.boundingRect()), self._options)

    @Property(QObject, constant=True)
    def videoSink(self) -> QObject:  # noqa: N802
        return self._sink
