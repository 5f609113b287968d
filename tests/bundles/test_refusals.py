"""What no kiosk takes, and that the hall on its screen stays as it was."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from tuf.api.metadata import TargetFile
from tuf.ngclient._internal import trusted_metadata_set

from kiosk.bundles.ledger import Ledger
from kiosk.bundles.manifest import Entry, Manifest, write_manifest
from kiosk.bundles.names import MOST_NAMES
from kiosk.bundles.outlay import object_path, target_path
from kiosk.bundles.refusal import Interruption, Refusal
from kiosk.bundles.standing import read_standing
from tests.bundles.making import Centre, Machine


@pytest.fixture
def installed(centre: Centre, machine: Machine) -> Iterator[Machine]:
    """A kiosk that shows release 一; whatever a test does to it, that stays on its screen."""
    centre.publish("一")
    machine.install(centre.release)
    yield machine
    assert "一" in machine.text


def set_clock(monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    """What tuf takes for the present."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime(year, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(trusted_metadata_set.datetime, "datetime", Clock)


def test_an_older_stick(centre: Centre, installed: Machine, tmp_path: Path) -> None:
    newer = Machine(tmp_path / "newer", centre.root)
    stick = Path(shutil.copytree(centre.release, tmp_path / "stick"))
    centre.publish("二")
    newer.install(centre.release)
    with pytest.raises(Refusal, match="older"):
        newer.install(stick)
    assert "二" in newer.text


def test_old_signatures_under_the_new_names(centre: Centre, installed: Machine, tmp_path: Path) -> None:
    old = {
        kind: next((centre.release / "metadata").glob(f"*.{kind}.json")).read_bytes()
        for kind in ("snapshot", "targets")
    }
    centre.publish("二")
    for kind, data in old.items():
        newest = max((centre.release / "metadata").glob(f"*.{kind}.json"))
        newest.write_bytes(data)
    with pytest.raises(Refusal):
        installed.install(centre.release)


@pytest.mark.parametrize("file", ["timestamp.json", "*.snapshot.json", "*.targets.json"])
@pytest.mark.parametrize("harm", ["edited", "flipped", "shorter", "longer", "empty", "nested", "gone"])
def test_signed_files_that_were_changed(centre: Centre, installed: Machine, file: str, harm: str) -> None:
    centre.publish("二")
    changed = max((centre.release / "metadata").glob(file))
    data = changed.read_bytes()
    harms: dict[str, Callable[[], bytes]] = {
        "edited": lambda: data.replace(b'"version":2', b'"version":3'),
        "flipped": lambda: data[:90] + bytes([data[90] ^ 1]) + data[91:],
        "shorter": lambda: data[:-20],
        "longer": lambda: data + b" " * 6_000_000,
        "empty": lambda: b"",
        "nested": lambda: b"[" * 100_000,
    }
    if harm == "gone":
        changed.unlink()
    else:
        changed.write_bytes(harms[harm]())
    with pytest.raises(Refusal):
        installed.install(centre.release)


def test_foreign_keys(centre: Centre, installed: Machine, tmp_path: Path) -> None:
    foreign = Centre(tmp_path / "foreign")
    foreign.publish("二")
    with pytest.raises(Refusal, match="keys"):
        installed.install(foreign.release)


def test_a_foreign_root_in_the_place_of_the_next_one(centre: Centre, installed: Machine, tmp_path: Path) -> None:
    foreign = Centre(tmp_path / "foreign")
    foreign.rotate("root")
    foreign.publish("二")
    with pytest.raises(Refusal):
        installed.install(foreign.release)


@pytest.mark.parametrize("harm", ["flipped", "shorter", "longer", "gone", "link", "pipe", "folder", "endless"])
def test_files_that_are_not_as_signed(centre: Centre, installed: Machine, tmp_path: Path, harm: str) -> None:
    digest = centre.publish("二").manifests[0].files["exhibits.yaml"].sha256
    file = centre.release / object_path(digest)
    data = file.read_bytes()
    file.unlink()
    (tmp_path / "elsewhere").write_bytes(data)
    harms: dict[str, Callable[[], object]] = {
        "flipped": lambda: file.write_bytes(bytes([data[0] ^ 1]) + data[1:]),
        "shorter": lambda: file.write_bytes(data[:-1]),
        "longer": lambda: file.write_bytes(b"#" + data),
        "gone": lambda: None,
        "link": lambda: file.symlink_to(tmp_path / "elsewhere"),
        "pipe": lambda: os.mkfifo(file),
        "folder": lambda: file.mkdir(),
        "endless": lambda: file.symlink_to("/dev/zero"),
    }
    harms[harm]()
    with pytest.raises(Refusal):
        installed.install(centre.release)


@pytest.mark.parametrize("folder", ["objects", "metadata", "targets", ""])
def test_folders_of_a_stick_that_are_links(centre: Centre, installed: Machine, tmp_path: Path, folder: str) -> None:
    centre.publish("二")
    linked = centre.release / folder if folder else centre.release
    linked.rename(tmp_path / "moved")
    linked.symlink_to(tmp_path / "moved")
    with pytest.raises(Refusal):
        installed.install(centre.release)


def sign_manifest(centre: Centre, names: list[str], name: str = "manifest.json", content: bytes | None = None) -> None:
    """What a centre would publish whose program was tampered with: every signature holds."""
    entry = Entry(5, sha256(b"hello").hexdigest())
    file = centre.release / object_path(entry.sha256)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"hello")
    ledger = Ledger(centre.release, centre.keys)
    centre.now += timedelta(minutes=1)
    manifest = Manifest(
        ledger.follow(centre.now), "2026-01-01T00:00:00Z", {"zh-Hans": "馆"}, (), dict.fromkeys(names, entry)
    )
    data = write_manifest(manifest) if content is None else content
    digest = sha256(data).hexdigest()
    (centre.release / target_path(name, digest)).write_bytes(data)
    ledger.sign(centre.signers(), centre.now, {name: TargetFile(len(data), {"sha256": digest}, name)})


HOSTILE = [
    "../../evil.yaml", "assets/../../evil.png", "/etc/passwd.yaml", "C:/evil.yaml", "C:evil.yaml", "assets/a:b.png",
    "assets\\..\\evil.png", "assets/x\0.png", "assets/\n.png", "assets//x.png", "assets/./x.png", "assets/x.png/", "",
    "assets/" + "x" * 300 + ".png", "assets/" + "x/" * 300 + "y.png", "assets/con.png", "assets/NUL", "assets/x. ",
    "assets/.hidden.png", "~/evil.yaml", "evil.sh", "manifest.json", "assets", "assets/ཀ" + "ཀ" * 100 + ".png",
    "assets/\ud800.png", "assets/a?.png",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names(centre: Centre, installed: Machine, tmp_path: Path, name: str) -> None:
    entry = [5, sha256(b"hello").hexdigest()]
    version = Ledger(centre.release, centre.keys).follow(centre.now + timedelta(minutes=1))
    manifest = {
        "format": 1, "version": version, "date": "2026-01-01T00:00:00Z", "by": "", "notes": "", "hall": "", "halls": [],
        "name": {"zh-Hans": "馆"}, "languages": ["bo"], "without": [], "exhibits": [],
        "files": {"exhibits.yaml": entry, name: entry},
    }  # fmt: skip
    before = sorted(str(path) for path in tmp_path.rglob("*") if "centre" not in path.parts)
    sign_manifest(centre, [], content=json.dumps(manifest).encode())
    with pytest.raises(Refusal, match=r"names a file|cannot be read"):
        installed.install(centre.release)
    after = sorted(str(path) for path in tmp_path.rglob("*") if "centre" not in path.parts)
    assert [path for path in after if path not in before and "/objects/" not in path and "/metadata/" not in path] == []


@pytest.mark.parametrize(
    "names",
    [
        ["exhibits.yaml", "assets/A.png", "assets/a.png"],
        ["exhibits.yaml", "assets/Straße.png", "assets/strasse.png"],
        ["exhibits.yaml", "assets/é.png", "assets/e\u0301.png"],
        ["exhibits.yaml", "assets/X/1.png", "assets/x/2.png"],
        ["exhibits.yaml", "assets/x.png", "assets/x.png/y.png"],
        ["assets/x.png"],
    ],
)
def test_names_that_some_disk_takes_for_one(centre: Centre, installed: Machine, names: list[str]) -> None:
    sign_manifest(centre, names)
    with pytest.raises(Refusal):
        installed.install(centre.release)


def test_a_million_entries(centre: Centre, installed: Machine) -> None:
    row = b',"assets/%07d.png":[1,"' + b"0" * 64 + b'"]'
    head = b'{"format":1,"files":{"exhibits.yaml":[1,"' + b"0" * 64 + b'"]'
    sign_manifest(centre, [], content=head + b"".join(row % number for number in range(1_000_000)) + b"}}")
    with pytest.raises(Refusal, match="too long"):
        installed.install(centre.release)
    assert not any(file.stat().st_size > 1_000_000 for file in installed.folder.rglob("*") if file.is_file())


def test_more_entries_than_any_hall_has(centre: Centre, installed: Machine) -> None:
    sign_manifest(centre, ["exhibits.yaml", *(f"assets/{number}.png" for number in range(MOST_NAMES))])
    with pytest.raises(Refusal, match="more than"):
        installed.install(centre.release)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"null", b"\xff", b"[" * 200_000, b'{"format":2}', b'{"format":"x"}']
)
def test_manifests_that_are_none(centre: Centre, installed: Machine, content: bytes) -> None:
    sign_manifest(centre, [], content=content)
    with pytest.raises(Refusal):
        installed.install(centre.release)


def test_a_hall_that_this_program_cannot_read(centre: Centre, installed: Machine) -> None:
    sign_manifest(centre, ["exhibits.yaml"])
    with pytest.raises(Refusal, match="newer program"):
        installed.install(centre.release)


@pytest.mark.parametrize("year", [1970, 2099])
def test_wrong_clocks(centre: Centre, installed: Machine, monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    set_clock(monkeypatch, year)
    refused = year == 2099
    if refused:
        centre.publish("二")
        with pytest.raises(Refusal, match="clock"):
            installed.install(centre.release)
    else:  # a clock that was never set hides nothing: the newest signature is still the newest
        assert installed.install(centre.release) is None
    now = datetime(year, 1, 1, tzinfo=UTC)
    standing = read_standing(installed.store)
    assert standing.count_days(now) is None
    assert any(str(year) in line for line in standing.tell(now, "en"))
    assert any(str(year) in line for line in standing.list_troubles(now, "en"))


def test_a_signature_that_ran_out(centre: Centre, installed: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    centre.publish("二")
    set_clock(monkeypatch, centre.now.year + 2)
    with pytest.raises(Refusal, match="run out"):
        installed.install(centre.release)
    centre.now += timedelta(days=700)
    centre.publish("一")
    installed.install(centre.release)


def test_a_disk_that_has_no_room(centre: Centre, installed: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    centre.publish("二")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 40_000_000))  # type: ignore[attr-defined]
    with pytest.raises(Interruption, match="40 MB free"):
        installed.install(centre.release)
