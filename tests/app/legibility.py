"""Measures the contrast of every text over what is really behind it, from rendered screens."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.app.survey import Survey, measure_painted

STEP = 4  # pixels between samples
WORST = 0.03  # the share of the ground that may be worse: a few pixels at the edge of something


def find_pale(window: QQuickWindow, survey: Survey, least: float) -> Iterator[str]:
    """Texts with less contrast than `least`; what is disabled is not read."""
    texts = [found for found in survey.list_texts() if found.item.isEnabled()]
    ground = _grab_without([found.item for found in texts], window)
    for found in texts:
        rect = (measure_painted(found.item) & found.seen).toAlignedRect() & ground.rect()
        behind = [
            ground.pixelColor(x, y)
            for y in range(rect.top(), rect.bottom(), STEP)
            for x in range(rect.left(), rect.right(), STEP)
        ]
        if not behind:
            continue
        for letters in _list_colours(found.item):
            seen = _see_through(found.item)
            ratios = sorted(measure_contrast(_blend(letters, back, seen), back) for back in behind)
            ratio = ratios[int(WORST * (len(ratios) - 1))]
            if ratio < least:
                yield f"{found.name} has {ratio:.1f}:1 ({letters.name()})"


def measure_contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, 1 to 21."""
    lighter, darker = sorted((_measure_luminance(one), _measure_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _measure_luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _grab_without(texts: list[QQuickItem], window: QQuickWindow) -> QImage:
    opacities = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    image = window.grabWindow()
    for text, opacity in zip(texts, opacities, strict=True):
        text.setOpacity(opacity)
    return image


def _list_colours(text: QQuickItem) -> list[QColor]:
    """The colours of a text's letters; a text whose spoken sentence is lit has two."""
    colours = [QColor(text.property("color"))]
    if text.property("now"):
        colours.append(QColor(text.property("lit")))
    return colours


def _see_through(item: QQuickItem) -> float:
    opacity, above = 1.0, item
    while above is not None:
        opacity *= above.opacity()
        above = above.parentItem()
    return opacity


def _blend(letters: QColor, back: QColor, opacity: float) -> QColor:
    share = opacity * letters.alphaF()
    mix = (a * share + b * (1 - share) for a, b in zip(letters.getRgbF()[:3], back.getRgbF()[:3], strict=True))
    return QColor.fromRgbF(*mix)
