"""Disks that fail: at every single write, when they are really full, and when the power goes."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tuf.ngclient import updater

from kiosk.bundles import installing
from kiosk.bundles.opening import open_release, prove_release
from kiosk.bundles.refusal import Refusal
from tests.bundles.making import Centre, Machine

CALLS = ("open", "write", "fsync", "replace", "link", "mkdir", "ftruncate", "fchmod", "unlink", "rmdir")
ROOT = Path(__file__).parent.parent.parent


class FailingDisk:
    """Lets the Nth call that changes a disk fail, and those after it, too, when the disk is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fails_at, self.code, self.count = 0, 0, 0
        for name in CALLS:
            monkeypatch.setattr(os, name, self._wrap(name, getattr(os, name)))
        named = tempfile.NamedTemporaryFile

        def make(*args: Any, **options: Any) -> Any:
            made = named(*args, **options)
            made.write = self._wrap("write", made.write)
            return made

        monkeypatch.setattr(updater.tempfile, "NamedTemporaryFile", make)

    def arm(self, fails_at: int, code: int) -> None:
        self.fails_at, self.code, self.count = fails_at, code, 0

    def _wrap(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **options: Any) -> Any:
            reading = name == "open" and not (len(args) > 1 and args[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
            full = self.code == errno.ENOSPC and name in ("unlink", "rmdir", "ftruncate")
            if not reading and not full:
                self.count += 1
                hit = self.count >= self.fails_at if self.code == errno.ENOSPC else self.count == self.fails_at
                if self.fails_at and hit:
                    raise OSError(self.code, os.strerror(self.code))
            return call(*args, **options)

        return run


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["full", "worn out"])
def test_every_write_may_fail(
    centre: Centre, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    centre.publish("一")
    machine.install(centre.release)
    prove_release(machine.store, machine.store.pointer.shown)
    centre.publish("二")
    disk = FailingDisk(monkeypatch)
    broken = Machine(tmp_path / "broken", centre.root)
    fails_at, failed, ended = 0, 0, False
    while not ended:
        fails_at += 1
        disk.arm(0, 0)
        shutil.copytree(machine.folder, broken.folder)
        disk.arm(fails_at, code)
        try:
            broken.install(centre.release)
        except (OSError, Refusal):
            failed += 1
        ended = disk.count < fails_at
        arrival = open_release(broken.store)
        disk.arm(0, 0)
        assert arrival is not None
        assert ("一" in broken.text) or ("二" in broken.text)
        broken.install(centre.release)
        assert "二" in broken.text
        shutil.rmtree(broken.folder)
    assert failed > 30


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts real disks of so many kilobytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = 0

    def mount(kilobytes: int) -> Path:
        nonlocal mounted
        if mounted:
            subprocess.run(["umount", place], check=True)
            mounted = 0
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", place]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("only root may mount a small disk")
        mounted = 1
        return place

    yield mount
    if mounted:
        subprocess.run(["umount", place], check=True)


def test_disks_that_are_really_full(
    centre: Centre, machine: Machine, small_disk: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "SPARE_BYTES", -(10**9))  # the check before would spare it all this
    centre.publish("一")
    machine.install(centre.release)
    with (centre.hall / "exhibits.yaml").open("a") as file:
        file.write("# " + "x" * 60_000)
    centre.publish("二")
    seen = set()
    for kilobytes in range(72, 400, 12):
        disk = small_disk(kilobytes)
        try:
            shutil.copytree(machine.folder, disk / "content")
        except (OSError, shutil.Error):
            continue
        kiosk = Machine(disk / "content", centre.root)
        try:
            kiosk.install(centre.release)
        except (OSError, Refusal):
            assert "一" in kiosk.text
        assert open_release(kiosk.store) is not None
        seen.add("二" in kiosk.text)
    assert seen == {True, False}


def test_nothing_takes_its_name_before_it_is_on_the_disk(
    centre: Centre, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a power cut may undo: bytes reach the disk before they are renamed, names before `current`."""
    centre.publish("一")
    synced: set[str] = set()
    unsettled: set[str] = set()
    pointed = 0
    fsync, replace, link = os.fsync, os.replace, os.link

    def note_sync(handle: int) -> None:
        path = str(Path(f"/proc/self/fd/{handle}").readlink())
        synced.add(path)
        unsettled.difference_update({name for name in unsettled if str(Path(name).parent) == path})
        fsync(handle)

    def note_link(source: Path, target: Path) -> None:
        unsettled.add(str(target))
        link(source, target)

    def note_replace(source: Path, target: Path) -> None:
        nonlocal pointed
        inside = str(target).startswith(str(machine.folder)) and "metadata" not in Path(target).parts
        if inside:
            assert str(source) in synced, f"{target} was renamed before it was on the disk"
            if Path(target).name == "current":
                assert not unsettled, "current was written before the names were on the disk"
                pointed += 1
            moved = {name for name in unsettled if name.startswith(str(source))}
            assert not moved, "a folder was renamed before its names were on the disk"
            unsettled.add(str(target))
        replace(source, target)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(os, "replace", note_replace)
    monkeypatch.setattr(os, "link", note_link)
    machine.install(centre.release)
    assert pointed == 1
    assert not unsettled


def test_kills_at_random_moments_leave_no_bad_state() -> None:
    """Real processes, really killed; `python -m benchmarks.kills` does the same a thousand times."""
    command = [sys.executable, "-m", "benchmarks.kills", "--count", "25"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "killed" in ran.stdout
