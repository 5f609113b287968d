"""Keeps a window full screen on the chosen output, also when outputs come and go."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


def choose_output(name: str) -> QScreen:
    """The output of this name (HDMI-A-1, DP-2 …), the primary one where it is not there."""
    named = (screen for screen in QGuiApplication.screens() if screen.name() == name)
    return next(named, QGuiApplication.primaryScreen())


def find_output(window: QQuickWindow) -> QScreen:
    """The output that shows the window. Never ask the window itself: PySide (6.11) takes its screen for its child, and
    the screen dies with the window.
    """
    return QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()


class OutputKeeper(QObject):
    """Covers the output `name` with the window, and puts it back whenever something moved, shrank or hid it."""

    def __init__(self, window: QQuickWindow, name: str) -> None:
        super().__init__(window)
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        self._window = window
        self._name = name
        self._settling = QTimer(self, interval=200, singleShot=True)  # outputs come with several events
        self._settling.timeout.connect(self.cover)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for happened in (
            application.screenAdded,
            application.screenRemoved,
            application.primaryScreenChanged,
            window.windowStateChanged,
            window.visibleChanged,
            window.screenChanged,
        ):
            happened.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Something about outputs or the window has changed."""
        self._settling.start()

    @Slot()
    def cover(self) -> None:
        """Show the window on the whole output; does nothing while it is there."""
        screen = choose_output(self._name)
        place = screen.geometry()
        if find_output(self._window).name() != screen.name():
            self._window.setScreen(screen)
        if self._window.geometry() != place:
            self._window.setGeometry(place)
        if self._window.visibility() is not QQuickWindow.Visibility.FullScreen:
            self._window.showFullScreen()
