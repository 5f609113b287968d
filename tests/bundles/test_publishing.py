"""What a centre writes: only what changed, signed, readable, and nothing that a hall could not show."""

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.bundles.refusal import Refusal
from kiosk.bundles.verification import verify_release
from tests.bundles.making import Centre, Machine


def take_stock(folder: Path) -> dict[str, tuple[int, int]]:
    """Each file with its number and time of change."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): (file.stat().st_ino, file.stat().st_mtime_ns) for file in files}


def test_a_release_holds_what_the_hall_shows_and_nothing_else(centre: Centre) -> None:
    (centre.hall / "assets" / "unused.png").write_bytes(b"nobody shows this")
    (centre.hall / "kiosk.yaml").write_text("lock: {pin: secret}")
    manifest = centre.publish().manifests[0]
    assert sorted(manifest.files) == ["assets/0.png", "assets/1.png", "assets/2.png", "exhibits.yaml"]
    assert manifest.by == "centre"
    assert manifest.name["zh-Hans"] == "小馆"
    everything = b"".join(file.read_bytes() for file in centre.release.rglob("*") if file.is_file())
    assert b"secret" not in everything
    assert b"nobody shows this" not in everything


def test_contents_can_be_read_in_notepad_in_both_languages(centre: Centre) -> None:
    centre.publish("新题")
    page = (centre.release / "CONTENTS.txt").read_bytes().decode("utf-8-sig")
    assert "小馆" in page
    assert "A small hall" in page
    assert "新题" in page
    assert "\r\n" in page


def test_only_what_changed_is_written(centre: Centre) -> None:
    centre.publish("一")
    before = take_stock(centre.release)
    told = centre.publish("二")
    after = take_stock(centre.release)
    assert told.files == 1
    written = {name for name in after if before.get(name) != after[name]}
    kinds = sorted(name.partition("/")[0] for name in written)
    assert kinds == ["CONTENTS.txt", "metadata", "metadata", "metadata", "objects", "targets"]


def test_the_same_hall_gets_a_new_signature_only(centre: Centre) -> None:
    first = centre.publish("一")
    before = take_stock(centre.release)
    again = centre.publish()
    assert (first.changed, again.changed) == (True, False)
    after = take_stock(centre.release)
    assert {name for name in after if before.get(name) != after[name]} == {"metadata/timestamp.json"}


def test_what_two_releases_ago_needed_is_removed(centre: Centre) -> None:
    for words in "一二三四五":
        centre.publish(words)
    assert sum(1 for file in (centre.release / "objects").rglob("*") if file.is_file()) == 3 + 2
    assert len(list((centre.release / "targets").iterdir())) == 2
    assert len(list((centre.release / "metadata").glob("*.targets.json"))) == 3


def test_the_timestamp_is_written_last(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[str] = []
    replace = os.replace

    def note(source: str, target: str, **at: int) -> None:
        placed.append(Path(target).name)
        replace(source, target, **at)

    monkeypatch.setattr(os, "replace", note)
    centre.publish()
    assert placed[-1] == "timestamp.json"
    assert placed[0] != "timestamp.json"


def test_a_folder_begun_anew_goes_on_above_the_old_one(centre: Centre, machine: Machine, tmp_path: Path) -> None:
    centre.publish("一")
    machine.install(centre.release)
    centre.publish("二", tmp_path / "other")
    machine.install(tmp_path / "other")
    assert "二" in machine.text


def test_a_clock_behind_the_last_release_stops_it(centre: Centre) -> None:
    centre.publish("一")
    centre.now -= timedelta(days=400)
    with pytest.raises(Refusal, match="clock"):
        centre.publish("二")


def test_a_folder_of_other_keys_is_left_alone(centre: Centre, tmp_path: Path) -> None:
    centre.publish()
    before = take_stock(centre.release)
    foreign = Centre(tmp_path / "foreign")
    with pytest.raises(Refusal, match="other keys"):
        foreign.publish(folder=centre.release)
    assert take_stock(centre.release) == before


def test_every_target_is_where_any_tuf_client_looks(centre: Centre) -> None:
    centre.publish()
    targets = json.loads(next((centre.release / "metadata").glob("*.targets.json")).read_bytes())["signed"]["targets"]
    digest = targets["manifest.json"]["hashes"]["sha256"]
    assert (centre.release / "targets" / f"{digest}.manifest.json").is_file()


def test_a_whole_release_is_verified_with_the_public_root_alone(centre: Centre) -> None:
    centre.publish("一")
    for key in centre.keys.glob("*.pem"):
        key.unlink()
    verified = verify_release(centre.release, centre.root, lambda done, total: None)
    assert not verified.faults
    assert verified.expires is not None
    assert verified.expires - centre.now == timedelta(days=400)


@pytest.mark.parametrize("harm", ["flipped", "shorter", "longer", "gone", "contents"])
def test_harm_is_found_before_leaving(centre: Centre, harm: str) -> None:
    centre.publish("一")
    file = max(
        (file for file in (centre.release / "objects").rglob("*") if file.is_file()), key=lambda f: f.stat().st_size
    )
    data = file.read_bytes()
    if harm == "gone":
        file.unlink()
    elif harm == "contents":
        (centre.release / "CONTENTS.txt").write_text("version 99: the very best")
    else:
        changed = {"flipped": bytes([data[0] ^ 1]) + data[1:], "shorter": data[:-1], "longer": data + b"!"}
        file.write_bytes(changed[harm])
    assert len(verify_release(centre.release, centre.root, lambda done, total: None).faults) == 1
