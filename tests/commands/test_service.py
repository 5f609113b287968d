"""The command `service`: what it writes for inspection, and what it refuses with a mend."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.service.compositor import Compositor


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(
        "kiosk.service.compositor.find_compositor", lambda: Compositor("cage", "/usr/bin/cage", (0, 2, 1))
    )
    monkeypatch.setattr("kiosk.service.wanted.find_shut_folder", lambda _: None)


def act(*words: object) -> int:
    return main([str(word) for word in ("service", *words)])


def test_the_files_can_be_looked_at(tmp_path: Path, halls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = ("--dry-run", "--root", tmp_path / "root")
    assert act("install", "--hall", halls / "good" / "tiny", *place) == 0
    assert "✓ wrote /etc/systemd/system/kiosk.service" in capsys.readouterr().out
    assert str(halls / "good" / "tiny") in (tmp_path / "root/etc/kiosk/session").read_text()
    assert act("remove", "--everything", *place) == 0
    assert [path for path in (tmp_path / "root").rglob("*") if path.is_file()] == []


def test_a_folder_without_a_hall_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert act("install", "--hall", tmp_path, "--dry-run", "--root", tmp_path / "root") == 1
    assert "--hall" in capsys.readouterr().err


def test_a_compositor_that_is_too_old_is_refused(tmp_path: Path, halls: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "kiosk.service.compositor.find_compositor", lambda: Compositor("cage", "/usr/bin/cage", (0, 1, 4))
    )
    assert act("install", "--hall", halls / "good" / "tiny", "--dry-run", "--root", tmp_path / "root") == 1
    assert not (tmp_path / "root").exists()


def test_a_dry_run_wants_a_folder_and_a_folder_a_dry_run(tmp_path: Path) -> None:
    assert act("install", "--dry-run") == 1
    assert act("install", "--root", tmp_path) == 1


def test_status_says_whether_it_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert act("status") in (0, 1)
    assert "nstalled" in capsys.readouterr().out
