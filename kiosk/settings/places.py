"""Where a user's files belong on this system; somewhere passing where the system knows of no home."""

import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_config_path, user_state_path

NAME = "kiosk"

log = logging.getLogger(__name__)


def find_config() -> Path:
    """The folder of kiosk.yaml."""
    return _find(user_config_path)


def find_state() -> Path:
    """The folder of what the program writes."""
    return _find(user_state_path)


def _find(ask: Callable[..., Path]) -> Path:
    try:
        return ask(NAME, appauthor=False)
    except RuntimeError:  # a user without a home, and no HOME either
        number = os.getuid() if hasattr(os, "getuid") else "user"
        place = Path(tempfile.gettempdir()) / f"{NAME}-{number}"
        log.warning("there is no home folder: what is written goes to %s, and not beyond a restart", place)
        return place
