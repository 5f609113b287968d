"""What a kiosk lives through: rotations it missed, memory that was lost, disks without links, sticks pulled out."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bundles.opening import open_release, prove_release, take_back
from kiosk.bundles.refusal import Interruption, Refusal
from kiosk.bundles.sources import FolderSource, Opened
from tests.bundles.making import PASSPHRASE, Centre, Machine


def test_three_root_rotations_missed(centre: Centre, machine: Machine) -> None:
    centre.publish("一")
    machine.install(centre.release)
    for role in ("root", "timestamp", "root", "targets", "root", "snapshot"):
        centre.rotate(role)
    centre.publish("二")
    machine.install(centre.release)
    assert "二" in machine.text


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_one_key_rotated_and_the_folder_signed_anew(centre: Centre, machine: Machine, role: str) -> None:
    centre.publish("一")
    machine.install(centre.release)
    centre.rotate(role)
    centre.refresh()
    assert machine.install(centre.release) is None
    fresh = Machine(machine.folder.parent / "fresh", centre.root)
    fresh.install(centre.release)
    assert "一" in fresh.text
    centre.publish("二")
    assert machine.install(centre.release) is not None
    assert "二" in machine.text


def test_a_key_that_counts_no_longer_signs_nothing(centre: Centre, tmp_path: Path) -> None:
    centre.publish("一")
    stolen = (centre.keys / "targets.pem").read_bytes()
    centre.rotate("targets")
    (centre.keys / "targets.pem").write_bytes(stolen)
    with pytest.raises(Refusal, match="newest root"):
        centre.publish("二")


def test_memory_overwritten_with_zeros(centre: Centre, machine: Machine) -> None:
    centre.publish("一")
    machine.install(centre.release)
    for file in machine.store.memory.rglob("*.json"):
        file.write_bytes(b"\0" * file.stat().st_size)
    centre.publish("二")
    machine.install(centre.release)
    assert "二" in machine.text


def test_memory_lost_takes_nothing_older_than_what_is_shown(centre: Centre, machine: Machine, tmp_path: Path) -> None:
    centre.publish("一")
    stick = Path(shutil.copytree(centre.release, tmp_path / "stick"))
    centre.publish("二")
    machine.install(centre.release)
    shutil.rmtree(machine.store.memory)
    with pytest.raises(Refusal, match="older"):
        machine.install(stick)


def test_a_disk_without_links(centre: Centre, machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "symlink", refuse)
    for words in "一二":
        centre.publish(words)
        machine.install(centre.release)
        assert words in machine.text


def test_files_are_shared_between_versions(centre: Centre, machine: Machine) -> None:
    for words in "一二":
        centre.publish(words)
        machine.install(centre.release)
    versions = machine.store.list_versions()
    pictures = {(machine.folder / "versions" / name / "assets" / "0.png").stat().st_ino for name in versions}
    assert len(versions) == 2
    assert len(pictures) == 1


def test_this_version_and_the_one_before_are_kept(centre: Centre, machine: Machine) -> None:
    for words in "一二三四":
        centre.publish(words)
        machine.install(centre.release)
    machine.take(centre.release)
    assert len(machine.store.list_versions()) == 3
    centre.publish("五")
    machine.take(centre.release)
    assert len(machine.store.list_versions()) == 3, "shown, before, and the new one"
    texts = sum(1 for file in machine.store.objects.folder.iterdir() if file.read_bytes().startswith(b"hall:"))
    assert texts == 3


def test_a_damaged_object_is_fetched_again(centre: Centre, machine: Machine) -> None:
    manifest = centre.publish("一").manifests[0]
    machine.install(centre.release)
    damaged = machine.store.objects.find(manifest.files["assets/0.png"].sha256)
    data = damaged.read_bytes()
    damaged.chmod(0o644)
    damaged.unlink()
    damaged.write_bytes(data[:-1] + b"!")
    centre.publish("二")
    with pytest.raises(Interruption, match="damaged"):
        machine.install(centre.release)
    assert machine.shown is not None
    machine.install(centre.release)
    assert "二" in machine.text


class PulledOut(FolderSource):
    """A stick that can be read for so many bytes."""

    def __init__(self, folder: Path, most: int) -> None:
        super().__init__(folder)
        self.left, self.read = most, 0

    def open(self, path: str, start: int = 0) -> Opened:
        opened = super().open(path, start)
        return Opened(opened.start, self._cut(opened.blocks))

    def _cut(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        for block in blocks:
            if len(block) > self.left:
                yield block[: self.left]
                self.left = 0
                raise Interruption("pulled out")
            self.left -= len(block)
            self.read += len(block)
            yield block


def test_a_stick_pulled_out_at_any_moment(centre: Centre, machine: Machine) -> None:
    centre.publish("一")
    machine.install(centre.release)
    with (centre.hall / "exhibits.yaml").open("a") as file:
        file.write("# " + "x" * 9000)
    centre.publish("二")
    cuts = 0
    while "一" in machine.text:  # each time a little more is here
        try:
            machine.install(PulledOut(centre.release, 5000))
        except Interruption:
            cuts += 1
    assert cuts > 1
    assert "二" in machine.text


@pytest.fixture
def two(centre: Centre, machine: Machine) -> Machine:
    """A kiosk on which 一 has proven itself and 二 is on trial."""
    centre.publish("一")
    machine.install(centre.release)
    prove_release(machine.store, machine.store.pointer.shown)
    centre.publish("二")
    arrival = machine.take(centre.release)
    assert arrival is not None
    machine.store.switch(arrival.manifest.folder)
    return machine


def shown_text(machine: Machine) -> str:
    """What a start shows; it then dies before it is proven."""
    arrival = open_release(machine.store)
    assert arrival is not None
    return (arrival.reading.file).read_text(encoding="utf-8")


def test_a_release_that_fails_three_times_is_taken_back(two: Machine, centre: Centre) -> None:
    assert ["二" in shown_text(two) for _ in range(3)] == [True] * 3
    assert "一" in shown_text(two)
    assert "一" in two.text
    with pytest.raises(Refusal, match="not tried again"):
        two.install(centre.release)
    centre.refresh()
    with pytest.raises(Refusal, match="not tried again"):
        two.install(centre.release)
    centre.publish("三")
    two.install(centre.release)
    assert "三" in two.text


def test_a_proven_release_is_not_blamed_for_later_crashes(two: Machine) -> None:
    shown_text(two)
    prove_release(two.store, two.store.pointer.shown)
    assert ["二" in shown_text(two) for _ in range(6)] == [True] * 6


def test_a_release_whose_files_were_lost_gives_way_at_once(two: Machine) -> None:
    assert two.shown is not None
    (two.shown / "exhibits.yaml").unlink()
    assert "一" in shown_text(two)


def test_taking_back_by_hand(two: Machine, centre: Centre) -> None:
    with two.store.locked():
        take_back(two.store)
    assert "一" in two.text
    with pytest.raises(Refusal, match="not tried again"):
        two.install(centre.release)
    with pytest.raises(Refusal, match="before"):
        take_back(two.store)


@pytest.mark.parametrize("harm", [b"", b"\0" * 60, b"{", b"null", b'{"shown": "../../etc", "before": 7}'])
def test_a_lost_pointer_leads_to_the_newest_version(two: Machine, harm: bytes) -> None:
    (two.folder / "current").write_bytes(harm)
    (two.folder / "trial.json").write_bytes(harm)
    (two.folder / "looks.json").write_bytes(harm)
    assert "二" in shown_text(two)
    assert "二" in two.text


def test_two_programs_do_not_install_at_once(centre: Centre, machine: Machine) -> None:
    centre.publish("一")
    with machine.store.locked(), pytest.raises(Interruption, match="Another program"):
        machine.take(centre.release)


def test_a_disk_without_release_shows_none(machine: Machine) -> None:
    assert open_release(machine.store) is None


def test_passphrases_are_needed(centre: Centre) -> None:
    (centre.keys / "root.pem").unlink()
    centre.publish("一")
    assert PASSPHRASE.encode() not in (centre.keys / "targets.pem").read_bytes()
