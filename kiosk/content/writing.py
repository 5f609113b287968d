"""Writes a file so that whoever reads it finds the old one or the new one, never half of it."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, data: bytes, mode: int = 0o644) -> None:
    """Puts `data` in the place of a file, through links and with its owner and permissions, else with `mode`.

    An OSError leaves no trace.
    """
    real = file.resolve()
    real.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(data)
            written.flush()
            os.fsync(written.fileno())
        if real.exists():
            _keep_owner(real, Path(name))
            shutil.copymode(real, name)
        else:
            Path(name).chmod(mode)
        Path(name).replace(real)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _keep_owner(real: Path, written: Path) -> None:
    """What root writes into another user's file stays that user's, who could not read it otherwise."""
    old, new = real.stat(), written.stat()
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid) and hasattr(os, "chown"):
        with suppress(PermissionError):  # only root may give files away
            os.chown(written, old.st_uid, old.st_gid)
