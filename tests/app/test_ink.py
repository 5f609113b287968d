"""The ink of Tibetan stacks, rendered: nothing that clips a text at its own edge cuts any of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import HERE, delete_now
from kiosk.tour import settle

TOP, WHITE = 250, 250  # where the item begins in the window; the least that is not ink
LEFT = 40  # a subjoined letter at the start of a line may stand a little out to the left
WINDOW = b"""
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
Window {
    width: 1500
    height: 1000
    color: "white"
    visible: true
    Item {
        id: frame
        objectName: "frame"
        x: 40
        y: 250
        width: words.width
        height: words.height
        Words { id: words; objectName: "words"; width: 1400; color: "black" }
    }
    Item {
        objectName: "sizes"
        property var all: [Theme.small, Theme.label, Theme.body, Theme.lead, Theme.heading, Theme.title, Theme.display,
                           Theme.captions, Theme.captionsLarge, Theme.lesson]
    }
}
"""
NATIVE = ["བསྒྲུབས", "རྒྱུ", "སྤྱི", "འགྲུབ", "སྣྲུ", "གྲྭ", "ཆོས", "ཙོང", "སྐྱུ", "རྩྭ", "ཧྭོ"]
SANSKRIT = ["ཧཱུྃ", "ཨོཾ", "ཧྲཱིཿ", "བྷྲཱུྃ", "ཛྷྲཱུྃ", "ཀྵྨྱྃ", "ཪྒྱཱུྃ", "ཀྟྲྱྭཱུྃ", "ཀཻ྆", "ཀྀྃ", "ཀྲོྂ", "ཧྫྷྫྷྭུ", "ལྫྷྫྷ"]
LINES = "བསྒྲུབས་རྒྱུའི་ཆོས་ལུགས་ཧཱུྃ་སྤྱི་" * 8


@pytest.fixture(scope="module")
def window(application: QGuiApplication) -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(HERE / "qml"))
    engine.loadData(WINDOW)
    yield engine.rootObjects()[0]
    delete_now(engine)


def show(window: QQuickWindow, words: str, size: float, serif: bool) -> QQuickItem:
    item = window.findChild(QQuickItem, "words")
    assert item is not None
    item.setProperty("text", words)
    item.setProperty("size", size)
    item.setProperty("serif", serif)
    settle(window)
    return item


def grab(window: QQuickWindow, clip: bool = False) -> list[bytes]:
    """The rows of the window's picture, a byte a pixel."""
    frame = window.findChild(QQuickItem, "frame")
    assert frame is not None
    frame.setClip(clip)
    settle(window)
    image = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    return [bytes(image.constScanLine(y))[LEFT : image.width()] for y in range(image.height())]


def is_inside(window: QQuickWindow, item: QQuickItem) -> bool:
    """Whether a row of pixels without ink is left at the upper and at the lower edge of the item."""
    inked = [y for y, row in enumerate(grab(window)) if min(row) < WHITE]
    return inked[0] >= TOP + 1 and inked[-1] <= TOP + item.height() - 2


def list_sizes(window: QQuickWindow) -> list[float]:
    sizes = window.findChild(QQuickItem, "sizes")
    assert sizes is not None
    return sorted(set(sizes.property("all").toVariant()))


def test_no_stack_touches_the_edge_at_any_size(window: QQuickWindow) -> None:
    touching = []
    for serif in (False, True):
        for size in list_sizes(window):
            item = show(window, "་".join(NATIVE), size, serif)
            if not is_inside(window, item):
                touching.append((size, serif))
    assert touching == []


@pytest.mark.parametrize("serif", [False, True], ids=["reading", "title"])
@pytest.mark.parametrize("stack", [*NATIVE, *SANSKRIT])
def test_no_single_stack_touches_the_edge(window: QQuickWindow, stack: str, serif: bool) -> None:
    item = show(window, stack, 60, serif)
    assert is_inside(window, item)


@pytest.mark.parametrize("serif", [False, True], ids=["reading", "title"])
@pytest.mark.parametrize("words", [LINES, "་".join(SANSKRIT) * 3], ids=["native", "sanskrit"])
def test_a_frame_that_clips_cuts_nothing(window: QQuickWindow, words: str, serif: bool) -> None:
    item = show(window, words, 46, serif)
    assert item.property("lineCount") >= 2
    assert grab(window) == grab(window, clip=True)


def test_words_without_tall_stacks_keep_their_height(window: QQuickWindow) -> None:
    item = show(window, "བོད་ཡིག་གི་ལོ་རྒྱུས་ཆོས།", 40, False)
    assert item.height() == pytest.approx(1.8 * item.property("em"), abs=1)
