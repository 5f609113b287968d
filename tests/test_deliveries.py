"""What the settings make of releases, and what the machine says of itself to a stick."""

import json
import time
from pathlib import Path

from kiosk.deliveries import make_courier, open_store, write_health
from kiosk.settings.groups import FolderSettings, Settings, UpdateSettings


def test_without_root_file_and_release_nobody_is_sent(tmp_path: Path) -> None:
    folders = FolderSettings(state=str(tmp_path))
    assert make_courier(Settings(folders=folders), "") is None
    assert make_courier(Settings(folders=folders), "20260501080000") is not None, "it may be taken back"
    assert (
        make_courier(Settings(folders=folders, update=UpdateSettings(root=str(tmp_path / "root.json"))), "") is not None
    )
    assert not list(tmp_path.iterdir()), "nothing is written before something is brought"


def test_the_content_disk_is_that_of_the_settings(tmp_path: Path) -> None:
    folders = FolderSettings(state=str(tmp_path / "state"), content=str(tmp_path / "content"))
    assert open_store(Settings(folders=folders)).folder == tmp_path / "content"


def test_health_is_plain_data(tmp_path: Path) -> None:
    health = json.loads(write_health(tmp_path, time.monotonic()))
    assert health["disk"]["free"] > 0
    assert health["versions"]["program"]
