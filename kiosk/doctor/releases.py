"""What doctor knows of signed releases: what is shown, its age, and whether the root of trust is there."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bundles.standing import read_standing
from kiosk.bundles.store import Store
from kiosk.doctor.finding import Finding, Kiosk
from kiosk.messages import say


def check_releases(kiosk: Kiosk) -> Iterator[Finding]:
    """Nothing where this machine wants no releases and has none."""
    settings = kiosk.settings.settings
    root, now = settings.update.root, datetime.now(UTC)
    standing = read_standing(Store(settings.folders.content_path))
    if not root and standing.shown is None:
        return
    if root and not Path(root).expanduser().is_file():
        mend = say("Copy the centre's root.json there, or mend update.root.")
        yield Finding("releases", "wrong", say("{file} is not there.", file=root), mend)
    troubles = list(standing.list_troubles(now))
    for trouble in troubles:
        yield Finding("releases", "care", trouble)
    if not troubles:
        yield Finding("releases", "fine", " ".join(standing.tell(now=now)))
