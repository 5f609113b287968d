"""The commands as a person types them: from keys to rollback, and what is said when something is wrong."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.bundles.making import Centre, write_hall


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("KIOSK_PASSPHRASE", "the passphrase")
    monkeypatch.setenv("KIOSK_ROOT_PASSPHRASE", "the root passphrase")
    monkeypatch.chdir(tmp_path)


def run(*words: str | Path) -> int:
    return main(["bundle", *map(str, words)])


def test_from_keys_to_rollback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_hall(tmp_path / "hall")
    root, content = tmp_path / "kiosk-keys" / "root.json", tmp_path / "content"
    assert run("keys") == 0
    assert run("publish", "hall", "--to", "release", "--by", "市中心", "--notes", "first") == 0
    assert run("verify", "release", "--root", root) == 0
    assert run("install", "release", "--root", root, "--content", content) == 0
    assert run("status", "--content", content) == 0
    said = capsys.readouterr().out
    assert "Every file is as it was signed." in said
    assert "市中心" in said
    assert run("rollback", "--content", content) == 1
    file = tmp_path / "hall" / "exhibits.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("水0", "水新"), encoding="utf-8")
    assert run("publish", "hall", "--to", "release") == 0
    assert run("install", "release", "--root", root, "--content", content) == 0
    assert run("rollback", "--content", content) == 0
    assert run("status", "--content", content) == 0
    assert "first" in capsys.readouterr().out.rpartition("Shown")[2]
    assert run("install", "release", "--root", root, "--content", content) == 1
    assert "not tried again" in capsys.readouterr().err


def test_rotating_and_refreshing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_hall(tmp_path / "hall")
    root = (tmp_path / "first-root.json",)
    assert run("keys") == 0
    root[0].write_bytes((tmp_path / "kiosk-keys" / "root.json").read_bytes())
    assert run("publish", "hall", "--to", "release") == 0
    for role in ("timestamp", "root"):
        assert run("keys", "--rotate", role) == 0
    assert run("refresh", "release") == 0
    assert run("verify", "release", "--root", *root) == 0
    (tmp_path / "kiosk-keys" / "root.pem").unlink()
    assert run("publish", "hall", "--to", "release") == 0, "publishing needs no root key"
    assert "only its signature is new" in capsys.readouterr().out
    assert run("keys", "--rotate", "timestamp") == 1
    assert "root.pem" in capsys.readouterr().err


def test_a_hall_with_errors_is_not_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_hall(tmp_path / "hall")
    (tmp_path / "hall" / "assets" / "1.png").unlink()
    run("keys")
    assert run("publish", "hall", "--to", "release") == 1
    assert "There is no file assets/1.png" in capsys.readouterr().out
    assert not (tmp_path / "release").exists()


def test_strict_counts_warnings_and_nothing_is_written_without_a_folder(tmp_path: Path) -> None:
    write_hall(tmp_path / "hall")
    run("keys")
    assert run("publish", "hall") == 0
    assert run("publish", "hall", "--strict", "--to", "release") == 1
    assert not (tmp_path / "release").exists()


def test_one_bad_variant_stops_the_publishing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_hall(tmp_path / "hall")
    (tmp_path / "hall" / "halls").mkdir()
    (tmp_path / "hall" / "halls" / "village-7.yaml").write_text("hall:\n  posters: [none.png]\n")
    run("keys")
    assert run("publish", "hall", "--to", "release") == 1
    assert "village-7.yaml:2" in capsys.readouterr().out


def test_keys_are_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("keys") == 0
    before = {file.name: file.read_bytes() for file in (tmp_path / "kiosk-keys").iterdir()}
    assert run("keys") == 1
    assert "already holds keys" in capsys.readouterr().err
    assert {file.name: file.read_bytes() for file in (tmp_path / "kiosk-keys").iterdir()} == before
    assert not any(file.stat().st_mode & 0o077 for file in (tmp_path / "kiosk-keys").glob("*.pem"))


def test_short_and_wrong_passphrases(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_PASSPHRASE", "short")
    assert run("keys") == 1
    assert "12 characters" in capsys.readouterr().err
    (tmp_path / "words").write_text("the passphrase\n")
    assert run("keys", "--passphrase-file", "words") == 0
    write_hall(tmp_path / "hall")
    monkeypatch.setenv("KIOSK_PASSPHRASE", "another passphrase")
    assert run("publish", "hall", "--to", "release") == 1
    assert "passphrase is another" in capsys.readouterr().err


def test_passphrases_typed_twice(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("KIOSK_PASSPHRASE")
    typed = iter(["first passphrase", "other passphrase"])
    monkeypatch.setattr("kiosk.bundles.passphrase.getpass", lambda _: next(typed))
    assert run("keys") == 1
    assert "differ" in capsys.readouterr().err


def test_a_root_file_that_is_none(tmp_path: Path, centre: Centre, capsys: pytest.CaptureFixture[str]) -> None:
    centre.publish()
    (tmp_path / "root.json").write_text("hello")
    assert run("verify", centre.release, "--root", "root.json") == 1
    assert run("verify", centre.release, "--root", "nothing.json") == 1
    assert run("verify", tmp_path / "nothing", "--root", centre.keys / "root.json") == 1
    assert run("refresh", tmp_path / "nothing", "--keys", centre.keys) == 1
    assert len(capsys.readouterr().err.splitlines()) == 4


def test_status_of_an_empty_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("status", "--content", tmp_path / "content") == 1
    assert "No release is installed." in capsys.readouterr().out
    assert not (tmp_path / "content").exists()


def test_without_the_extra_the_commands_say_so(
    centre: Centre, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise ModuleNotFoundError("No module named 'tuf'", name="tuf")

    monkeypatch.setattr("kiosk.bundles.centre_commands.run_verify", fail)
    assert run("verify", centre.release, "--root", centre.keys / "root.json") == 1
    assert ".[halls]" in capsys.readouterr().err
