"""Elements of HTML and SVG, put together as a tree and written by the standard library."""

from typing import Any
from xml.etree.ElementTree import Element, tostring

Child = Element | str | None


def make(name: str, style: str = "", /, *children: Child, **attributes: Any) -> Element:
    """An element with the class `style`; `view_box` and the like are written as viewBox, stroke_width with a hyphen."""
    element = Element(name, {_spell(key): _write(value) for key, value in attributes.items()})
    if style:
        element.set("class", style)
    return add(element, *children)


def add(element: Element, *children: Child) -> Element:
    """The same element with more in it; None is nothing."""
    for child in children:
        if isinstance(child, str):
            last = element[-1] if len(element) else None
            if last is None:
                element.text = (element.text or "") + child
            else:
                last.tail = (last.tail or "") + child
        elif child is not None:
            element.append(child)
    return element


def draw(width: float, height: float, label: str, *children: Child) -> Element:
    """An SVG of so many units, as wide as its place; `label` is read to who does not see it, "" where words say it."""
    box = f"0 0 {width:g} {height:g}"
    spoken = {"role": "img", "aria_label": label} if label else {"aria_hidden": "true"}
    return make("svg", "", *children, viewBox=box, **spoken)


def write_html(root: Element) -> str:
    return "<!DOCTYPE html>\n" + tostring(root, encoding="unicode", method="html")


def _spell(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _write(value: Any) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
