"""Which installed release a start shows: the one that is pointed at, unless it failed too often or cannot be read."""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.bundles.arrival import Arrival
from kiosk.bundles.refusal import Refusal
from kiosk.bundles.store import Store, read_number
from kiosk.bundles.trial import TrialFile
from kiosk.content.reading import Reading

log = logging.getLogger(__name__)


def open_release(store: Store, read: Callable[[Path], Reading] | None = None) -> Arrival | None:
    """The release to show, or None where none that is installed can be; never raises.

    `read` gives the hall of its folder, by default read_hall.

    Each start of a release that is not proven counts as a failure until prove_release() is told that it shows.
    """
    take_back_failed(store)
    pointer = store.pointer
    for name in dict.fromkeys((pointer.shown, pointer.before, *store.list_versions())):
        if arrival := _open(store, name, read or _read):
            if not pointer.shown:  # it was lost
                with suppress(OSError):
                    store.switch(name)
            return arrival
    return None


def take_back_failed(store: Store) -> bool:
    """Point at the release before where the one that is pointed at failed too often; whether it did. Never raises."""
    shown, trial = store.pointer.shown, TrialFile(store.folder).read()
    if not shown or not trial.has_failed(shown):
        return False
    log.warning("release %s failed %d times and is taken back", shown, trial.failures)
    with suppress(OSError, Refusal):  # where nothing can be written, open_release() passes it over all the same
        take_back(store)
    return True


def take_back(store: Store) -> str:
    """Show the release before again, and do not try this one again; the name of what is shown then.

    Raises Refusal where there is none before, OSError.
    """
    file, shown = TrialFile(store.folder), store.pointer.shown
    file.write(file.read().refuse(read_number(shown)))
    return store.roll_back().shown


def begin_release(store: Store, name: str) -> None:
    """Note that a release is about to be loaded; a disk that is full or worn out does not stop it."""
    file = TrialFile(store.folder)
    try:
        file.write(file.read().begin(name))
    except OSError as error:
        log.warning("the start of release %s cannot be noted: %s", name, error)


def prove_release(store: Store, name: str) -> None:
    """Note that a release was loaded and shows."""
    file = TrialFile(store.folder)
    try:
        file.write(file.read().prove(name))
    except OSError as error:
        log.warning("release %s cannot be noted as good: %s", name, error)


def _read(folder: Path) -> Reading:
    from kiosk.content.loader import read_hall

    return read_hall(folder)


def _open(store: Store, name: str, read: Callable[[Path], Reading]) -> Arrival | None:
    folder, manifest = store.find(name), store.read(name)
    trial = TrialFile(store.folder).read()
    refused = name != trial.proven and (read_number(name) == trial.refused or trial.has_failed(name))
    if folder is None or manifest is None or refused:
        return None
    begin_release(store, name)
    reading = read(folder)
    if reading.hall is None:
        log.warning("release %s cannot be shown: %s", name, *(str(problem) for problem in reading.problems[:1]))
        return None
    return Arrival(manifest, reading)
