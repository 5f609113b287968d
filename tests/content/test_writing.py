"""A file is the old one or the new one, and stays whose it was."""

import os
from pathlib import Path

import pytest

from kiosk.content.writing import write_whole

SOMEBODY = 4711  # a user's number; none needs to exist


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can write another user's file")
def test_what_root_writes_into_another_users_file_stays_readable_to_that_user(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_bytes(b"old")
    file.chmod(0o600)
    os.chown(file, SOMEBODY, SOMEBODY)
    write_whole(file, b"new", 0o600)
    written = file.stat()
    assert file.read_bytes() == b"new"
    assert (written.st_uid, written.st_gid, written.st_mode & 0o777) == (SOMEBODY, SOMEBODY, 0o600)


def test_a_file_keeps_its_permissions_and_a_new_one_gets_those_wished_for(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"")
    old.chmod(0o640)
    for file in (old, new):
        write_whole(file, b"1", 0o600)
    assert [file.stat().st_mode & 0o777 for file in (old, new)] == [0o640, 0o600]


def test_a_write_that_fails_leaves_the_old_file_and_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError

    file = tmp_path / "exhibits.yaml"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError):
        write_whole(file, b"new")
    assert (file.read_bytes(), list(tmp_path.iterdir())) == (b"old", [file])
