"""One module an exhibit; each registers its pictures by name, and every module in this folder is found by itself."""

import importlib
import pkgutil
from collections.abc import Callable

from tools.drawing.paper import Canvas

Drawing = Callable[[], Canvas]
PICTURES: dict[str, Drawing] = {}


def picture(name: str) -> Callable[[Drawing], Drawing]:
    """Registers a function that draws `name`, a path below assets/ without its .jpg."""

    def register(draw: Drawing) -> Drawing:
        if name in PICTURES:
            raise ValueError(f"two functions draw {name}")
        PICTURES[name] = draw
        return draw

    return register


def find_pictures() -> dict[str, Drawing]:
    """Every registered picture, after importing each module of this folder."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return PICTURES
