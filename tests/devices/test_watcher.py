"""How the watcher sees files: which folders it looks into, and on which file systems it has to look by itself."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from watchfiles import watch

from kiosk.content.loader import read_hall
from kiosk.devices.mounts import find_kind, is_silent
from kiosk.devices.watcher import Edition, Watcher, list_folders, take_snapshot

PATIENCE_SECONDS = 20

MOUNTS = """/dev/sda1 / ext4 rw 0 0
//server/halls /mnt/halls cifs rw 0 0
server:/halls /mnt/the\\040hall nfs4 rw 0 0
me@server: /home/me/far fuse.sshfs rw 0 0
tmpfs /mnt/halls/scratch tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/hall", "ext4"),
        ("/mnt/halls/yushu", "cifs"),
        ("/mnt/hallsandmore", "ext4"),
        ("/mnt/the hall", "nfs4"),
        ("/home/me/far/hall", "fuse.sshfs"),
        ("/mnt/halls/scratch/x", "tmpfs"),
    ],
)
def test_the_nearest_mount_counts(folder: str, kind: str) -> None:
    assert find_kind(Path(folder), MOUNTS) == kind


def test_a_network_folder_tells_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    monkeypatch.setattr("kiosk.devices.mounts.MOUNTS", mounts)
    for kind, silent in (("ext4", False), ("nfs4", True), ("fuse.sshfs", True), ("9p", True)):
        mounts.write_text(f"somewhere {tmp_path} {kind} rw 0 0\n", encoding="utf-8")
        assert is_silent(tmp_path) is silent


def test_folders_of_included_files_and_assets_are_watched(tmp_path: Path) -> None:
    (tmp_path / "assets" / "pictures" / "rivers").mkdir(parents=True)
    (tmp_path / "rooms").mkdir()
    (tmp_path / "exhibits.yaml").write_text("hall: {}\ninclude: [rooms/*.yaml]\n", encoding="utf-8")
    assert set(list_folders(tmp_path, read_hall(tmp_path))) == {
        tmp_path,
        tmp_path / "rooms",
        tmp_path / "assets",
        tmp_path / "assets" / "pictures",
        tmp_path / "assets" / "pictures" / "rivers",
    }


def test_a_hall_that_rests_is_read_once(halls: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Edition] = []
    settled = Event()

    def begin_watching(*folders: Path, **ways: object) -> Iterator[object]:
        settled.set()
        return watch(*folders, **ways)  # type: ignore[arg-type]

    monkeypatch.setattr("kiosk.devices.watcher.watch", begin_watching)
    watcher = Watcher(halls / "good" / "included", told.append)
    watcher.start()
    assert settled.wait(PATIENCE_SECONDS)
    watcher.stop()
    assert len(told) == 1


def test_a_hall_whose_folder_is_not_there_yet_is_told(tmp_path: Path) -> None:
    told: list[Edition] = []
    heard = Event()
    watcher = Watcher(tmp_path / "no folder" / "no hall", lambda edition: (told.append(edition), heard.set())[1])
    watcher.start()
    assert heard.wait(PATIENCE_SECONDS)
    watcher.stop()
    assert told[0].reading.hall is None


def test_only_files_of_a_hall_count(tmp_path: Path) -> None:
    before = take_snapshot((tmp_path,))
    for name in (".exhibits.yaml.swp", "4913", "exhibits.yaml~", "notes.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert take_snapshot((tmp_path,)) == before
    (tmp_path / "captions.vtt").write_text("x", encoding="utf-8")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "nothing.jpg")
    assert len(take_snapshot((tmp_path, tmp_path / "no folder"))) == 2
