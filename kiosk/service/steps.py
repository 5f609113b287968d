"""The steps that put the service in, each of which says what it did and can be done again."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from kiosk.content.writing import write_whole
from kiosk.messages import say
from kiosk.service.files import File, list_files, list_paths
from kiosk.service.system import RefusedError, System
from kiosk.service.wanted import CONFIG, SETTINGS, STATE, UNIT, USER, Wanted
from kiosk.settings.groups import FolderSettings, Settings
from kiosk.settings.moving import save_settings
from kiosk.settings.reading import read_settings

OWN_FOLDERS = (
    CONFIG,
    *(PurePosixPath("/etc/systemd") / f"{name}.d" for name in ("logind.conf", "sleep.conf", "system/seatd.service")),
)
Outcome = Literal["done", "already", "kept", "skipped", "failed"]


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a step; `mend` says what to do where it failed."""

    outcome: Outcome
    what: str
    mend: str = ""


def install(wanted: Wanted, settings: Settings, system: System) -> Iterator[Told]:
    """Puts the service in; what is so already is left alone. After a step that failed the rest is not tried."""
    for step in (
        lambda: _write_files(wanted, system),
        lambda: _make_user(system),
        lambda: _write_settings(settings, system),
        lambda: _enable(system),
    ):
        for told in _try(step):
            yield told
            if told.outcome == "failed":
                return


def remove(system: System, everything: bool = False) -> Iterator[Told]:
    """Takes the service out; `everything` also its settings and what it wrote: visit book, logs, updates."""
    yield from _try(lambda: _disable(system))
    yield from _try(lambda: _delete_files(system))
    if everything:
        yield from _try(lambda: _delete_data(system))
    else:
        yield from _keep_data(system)


def _try(step: Callable[[], Iterator[Told]]) -> Iterator[Told]:
    try:
        yield from step()
    except PermissionError as error:
        yield Told("failed", str(error), say("Run it again with sudo."))
    except (OSError, RefusedError) as error:
        yield Told("failed", str(error), say("Mend that, then run it again: what is done stays done."))


def _write_files(wanted: Wanted, system: System) -> Iterator[Told]:
    for file in list_files(wanted):
        yield _write_file(file, system)
    fresh = {file.path for file in list_files(wanted)}
    for path in list_paths():
        if path not in fresh and _exists(system.at(path)):
            system.at(path).unlink()
            yield Told("done", say("deleted {path}", path=path))


def _write_file(file: File, system: System) -> Told:
    place = system.at(file.path)
    if file.link:
        if place.is_symlink() and place.readlink() == Path(file.link):
            return Told("already", str(file.path))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        place.symlink_to(file.link)
        return Told("done", say("wrote {path}", path=file.path))
    data = file.text.encode("utf-8")
    if place.is_file() and place.read_bytes() == data and place.stat().st_mode & 0o777 == file.mode:
        return Told("already", str(file.path))
    write_whole(place, data, file.mode)
    place.chmod(file.mode)
    return Told("done", say("wrote {path}", path=file.path))


def _make_user(system: System) -> Iterator[Told]:
    known = bool(system.asks("id", "-u", USER))
    yield from _run(system, "systemd-sysusers", "/etc/sysusers.d/kiosk.conf")
    if system.dry:
        return
    yield Told("already" if known else "done", say("the user {user}", user=USER))


def _write_settings(settings: Settings, system: System) -> Iterator[Told]:
    file = system.at(SETTINGS)
    if file.exists():
        yield Told("already", str(SETTINGS))
    else:
        place = FolderSettings(state=settings.folders.state or str(STATE), content=settings.folders.content)
        save_settings(settings.model_copy(update={"folders": place}), file)
        yield Told("done", say("wrote {path}", path=SETTINGS))
    for path in (system.at(CONFIG), file):  # the technician's page changes settings, too
        system.give(path, USER)
    told = read_settings(file)
    if told.problems:
        first = told.problems[0].in_language("en")
        yield Told("failed", f"{SETTINGS}: {first.what}", say("See `kiosk settings --settings {path}`.", path=SETTINGS))
    elif not told.settings.lock.pin:
        mend = say("Choose one: kiosk pin --settings {path}", path=SETTINGS)
        yield Told("kept", say("there is no PIN yet, and without one kiosk mode does not start"), mend)


def _enable(system: System) -> Iterator[Told]:
    yield from _run(system, "systemctl", "daemon-reload")
    yield from _reload_rules(system)
    known = system.asks("systemctl", "is-enabled", UNIT) == "enabled"
    yield from _run(system, "systemctl", "enable", UNIT)
    if system.dry:
        return
    yield Told("already" if known else "done", say("{unit} starts with the machine", unit=UNIT))


def _reload_rules(system: System) -> Iterator[Told]:
    if not system.has("udevadm"):
        yield Told("skipped", say("udev is not here: its rules hold after a restart of the machine, if at all"))
        return
    yield from _run(system, "udevadm", "control", "--reload")
    yield from _run(system, "udevadm", "trigger", "--subsystem-match=input", "--subsystem-match=backlight")


def _run(system: System, *line: str) -> Iterator[Told]:
    """Runs a command in silence, or says that it was not run."""
    system.run(*line)
    if system.dry:
        yield Told("skipped", say("not run: {line}", line=" ".join(line)))


def _disable(system: System) -> Iterator[Told]:
    if system.dry or not system.asks("systemctl", "cat", UNIT):
        return
    system.run("systemctl", "disable", "--now", UNIT)
    yield Told("done", say("{unit} is stopped, and starts no more", unit=UNIT))


def _delete_files(system: System) -> Iterator[Told]:
    found = [path for path in list_paths() if _exists(system.at(path))]
    for path in found:
        system.at(path).unlink()
        yield Told("done", say("deleted {path}", path=path))
    for path in found:
        _prune(path.parent, system)
    if found and not system.dry:
        system.run("systemctl", "daemon-reload")
        if system.has("udevadm"):
            system.run("udevadm", "control", "--reload")


def _delete_data(system: System) -> Iterator[Told]:
    for path in (CONFIG, STATE):
        if system.at(path).exists():
            shutil.rmtree(system.at(path))
            yield Told("done", say("deleted {path}", path=path))
        _prune(path.parent, system)
    if number := system.asks("id", "-u", USER):
        system.asks("systemctl", "stop", f"user@{number}.service")
        system.run("userdel", USER)
        yield Told("done", say("deleted the user {user}", user=USER))


def _keep_data(system: System) -> Iterator[Told]:
    for path in (SETTINGS, STATE):
        if system.at(path).exists():
            mend = say("`kiosk service remove --everything` deletes it, and the user {user}.", user=USER)
            yield Told("kept", str(path), mend)


def _prune(folder: PurePosixPath, system: System) -> None:
    """Takes away a folder that is empty now, if it is the service's own; below a root of its own all of them."""
    while folder.parent != folder and (system.dry or folder in OWN_FOLDERS):
        place = system.at(folder)
        if place.is_dir() and any(place.iterdir()):
            return
        if place.is_dir():
            place.rmdir()
        folder = folder.parent


def _exists(path: Path) -> bool:
    return path.is_symlink() or path.exists()
