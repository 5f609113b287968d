"""The service goes in step by step, can be put in again, and leaves nothing when it is taken out."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.service.files import list_files
from kiosk.service.steps import install, remove
from kiosk.service.system import RefusedError, System
from kiosk.settings.groups import FolderSettings, LockSettings, Settings
from kiosk.settings.reading import read_settings
from tests.service.test_files import CAGE, PLAIN, WESTON

LOCKED = Settings(
    lock=LockSettings(pin="$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA"), folders=FolderSettings(state="/var/lib/kiosk")
)


def list_all(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*"))


class Commands(System):
    """A machine whose commands are noted instead of run."""

    def __init__(self, root: Path, refuses: str = "") -> None:
        super().__init__(root)
        object.__setattr__(self, "lines", [])
        object.__setattr__(self, "refuses", refuses)

    def run(self, *line: str) -> str:
        self.lines.append(" ".join(line))  # type: ignore[attr-defined]
        if self.refuses and self.refuses in " ".join(line):  # type: ignore[attr-defined]
            raise RefusedError("not today")
        return ""

    def has(self, program: str) -> bool:
        return True

    def give(self, path: Path, user: str) -> None:
        pass


def test_each_step_says_what_it_did_and_the_second_time_that_it_was_done(tmp_path: Path) -> None:
    system = System(tmp_path, dry=True)
    first = list(install(PLAIN, LOCKED, system))
    assert {told.outcome for told in first} == {"done", "skipped"}
    before = list_all(tmp_path)
    again = list(install(PLAIN, LOCKED, system))
    assert {told.outcome for told in again} == {"already", "skipped"}
    assert list_all(tmp_path) == before


def test_what_was_taken_out_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "etc/systemd").mkdir(parents=True)
    (tmp_path / "etc/systemd/logind.conf").write_text("not ours")
    before = list_all(tmp_path)
    system = System(tmp_path, dry=True)
    list(install(PLAIN, LOCKED, system))
    assert all(told.outcome == "done" for told in remove(system, everything=True))
    assert list_all(tmp_path) == before


def test_settings_stay_unless_everything_goes(tmp_path: Path) -> None:
    system = System(tmp_path, dry=True)
    list(install(PLAIN, LOCKED, system))
    assert [told.what for told in remove(system) if told.outcome == "kept"] == ["/etc/kiosk/kiosk.yaml"]
    assert read_settings(tmp_path / "etc/kiosk/kiosk.yaml").settings == LOCKED


def test_settings_that_are_there_are_not_written_over(tmp_path: Path) -> None:
    system = System(tmp_path, dry=True)
    list(install(PLAIN, LOCKED, system))
    list(install(PLAIN, Settings(), system))
    assert read_settings(tmp_path / "etc/kiosk/kiosk.yaml").settings == LOCKED


def test_another_compositor_takes_the_place_of_the_first(tmp_path: Path) -> None:
    system = System(tmp_path, dry=True)
    list(install(replace(PLAIN, compositor=WESTON), LOCKED, system))
    list(install(replace(PLAIN, compositor=CAGE), LOCKED, system))
    assert not (tmp_path / "etc/kiosk/weston.ini").exists()
    assert "cage" in (tmp_path / "etc/kiosk/session").read_text()


def test_without_a_pin_it_says_how_to_choose_one(tmp_path: Path) -> None:
    told = [one for one in install(PLAIN, Settings(), System(tmp_path, dry=True)) if one.outcome == "kept"]
    assert "kiosk pin" in told[0].mend


def test_a_step_that_fails_stops_the_rest_and_says_how_to_go_on(tmp_path: Path) -> None:
    system = Commands(tmp_path, refuses="systemd-sysusers")
    told = list(install(PLAIN, LOCKED, system))
    assert (told[-1].outcome, told[-1].what) == ("failed", "not today")
    assert told[-1].mend
    assert not any("enable" in line for line in system.lines)  # type: ignore[attr-defined]


def test_the_unit_is_enabled_last(tmp_path: Path) -> None:
    system = Commands(tmp_path)
    assert all(told.outcome in ("done", "already") for told in install(PLAIN, LOCKED, system))
    assert system.lines[-1] == "systemctl enable kiosk.service"  # type: ignore[attr-defined]


def test_a_folder_that_may_not_be_written_asks_for_sudo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "/etc/kiosk")

    monkeypatch.setattr("kiosk.service.steps.write_whole", refuse)
    told = list(install(PLAIN, LOCKED, System(tmp_path, dry=True)))
    assert "sudo" in told[-1].mend


def test_every_file_is_in_the_order_that_makes_it_work(tmp_path: Path) -> None:
    names = [file.path.name for file in list_files(PLAIN)]
    assert names[-1] == "kiosk.service"
