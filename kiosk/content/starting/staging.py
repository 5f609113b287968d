"""A new hall appears whole or not at all: it is written into a hidden folder first and moved into place at the end."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def stage(target: Path) -> Iterator[Path]:
    """An empty folder whose entries become those of `target` when the block ends well; else nothing is left.

    Raises FileExistsError (its `filename` says what) rather than replace anything, OSError where nothing can be
    written.
    """
    home = next(folder for folder in (target, *target.parents) if folder.exists())
    staging = home / f".new-hall-{os.getpid()}"
    staging.mkdir()
    try:
        yield staging
        _move(staging, target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _move(staging: Path, target: Path) -> None:
    made = [folder for folder in (target, *target.parents) if not folder.exists()]
    moved: list[Path] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        for entry in sorted(staging.iterdir()):
            refuse_existing(target, entry.name)
            moved.append(entry.rename(target / entry.name))
    except BaseException:
        for entry in moved:
            entry.rename(staging / entry.name)
        for folder in made:
            if folder.is_dir():
                folder.rmdir()
        raise


def refuse_existing(target: Path, *names: str) -> None:
    """Raises FileExistsError when one of the names is already in the folder."""
    for name in names:
        if os.path.lexists(target / name):
            raise FileExistsError(17, "exists", str(target / name))
