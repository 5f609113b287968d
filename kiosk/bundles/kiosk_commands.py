"""The commands of a kiosk: `bundle install`, `status` and `rollback`; each gives its exit code."""

import time
from pathlib import Path

from kiosk.bundles.fetching import Pace
from kiosk.bundles.installing import Installer
from kiosk.bundles.opening import take_back
from kiosk.bundles.refusal import Refusal
from kiosk.bundles.sources import FolderSource
from kiosk.bundles.standing import read_standing
from kiosk.bundles.store import Store
from kiosk.bundles.telling import print_release, show_progress
from kiosk.messages import say


def run_install(folder: Path, content: Path, root: Path, hall: str) -> int:
    """Install the release of a folder and show it from the next start, or the next time nobody is there, on."""
    store = Store(content)
    with show_progress(say("Installing")) as progress:
        installer = Installer(store, root.read_bytes(), hall)
        arrival = installer.install(FolderSource(folder), Pace(0, time.monotonic, time.sleep), progress)
    if arrival is None:
        print(say("This release is already shown."))
        return 0
    with store.locked():
        store.switch(arrival.manifest.folder)
    print_release(arrival.manifest)
    print(say("It is shown from now on; a running kiosk takes it when nobody is there."))
    return 0


def run_status(content: Path) -> int:
    """Tell what is installed and what happened last; 1 where nothing is installed."""
    store = Store(content)
    standing = read_standing(store)
    for line in standing.tell():
        print(line)
    return 0 if standing.shown else 1


def run_rollback(content: Path) -> int:
    """Show the release before again."""
    store = Store(content)
    if not store.pointer.before:
        raise Refusal("There is no release before this one.")
    with store.locked():
        name = take_back(store)
    print(say("Version {version} is shown again; the one after it is not tried again.", version=name))
    return 0
