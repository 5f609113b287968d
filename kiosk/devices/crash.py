"""What a crash leaves behind: a report a crash, of Python's errors and of those below it, for `doctor`."""

import faulthandler
import logging
import os
import sys
import threading
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

FOLDER = "crashes"
MOST_REPORTS = 20
MOST_LETTERS = 64_000  # of one report
_NATIVE = "native"
_ENDING = ".txt"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """A crash report: when it was written, what happened in one line, and the file."""

    time: datetime
    said: str
    file: Path


class Crashes:
    """Writes reports as long as it is open. `facts` are lines about the program that head each report.

    An error of Python is written once a run, however often it comes again, and the program goes on: a picture that
    cannot be shown must not take the hall with it. Local variables are never written: they could be a visitor's.
    """

    def __init__(self, state: Path, facts: str) -> None:
        """Raises OSError where the folder cannot be made."""
        self._folder = state / FOLDER
        self._folder.mkdir(parents=True, exist_ok=True)
        self._facts = facts
        self._known: set[str] = set()
        drop_old(self._folder)
        self._native_file = self._folder / self._name(_NATIVE)
        self._native = self._native_file.open("w", encoding="utf-8")
        self._was_enabled = faulthandler.is_enabled()
        faulthandler.enable(self._native)
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable

    def close(self) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former
        faulthandler.disable()
        if self._was_enabled:
            faulthandler.enable()
        self._native.close()
        if self._native_file.stat().st_size == 0:
            self._native_file.unlink()

    def take(self, error: BaseException) -> None:
        """Reports an error that was caught because it ends the program."""
        self._take(type(error), error, error.__traceback__)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._write("python", "".join(traceback.format_exception(kind, error, trace)))

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            words = "".join(traceback.format_exception(told.exc_type, told.exc_value, told.exc_traceback))
            self._write(f"thread {told.thread.name if told.thread else '?'}", words)

    def _take_unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        words = traceback.format_exception(told.exc_type, told.exc_value, told.exc_traceback)
        self._write("unraisable", "".join(words))

    def _write(self, kind: str, words: str) -> None:
        log.error("%s: %s", kind, words.strip().splitlines()[-1])
        print(words, file=sys.stderr, end="")
        if words in self._known or len(self._known) >= MOST_REPORTS:
            return
        self._known.add(words)
        file = self._folder / self._name(kind.split()[0])
        try:
            file.write_text(f"{self._facts}\n{kind}\n\n{words[-MOST_LETTERS:]}", encoding="utf-8")
        except OSError as error:
            log.warning("no crash report: %s", error)

    def _name(self, kind: str) -> str:
        moment = datetime.now().astimezone().strftime("%Y-%m-%dT%H-%M-%S")
        return f"{moment}-{os.getpid()}-{len(self._known)}-{kind}{_ENDING}"


def drop_old(folder: Path) -> None:
    """Reports beyond MOST_REPORTS go, the oldest first, and so do the empty files of runs that ended well."""
    files = sorted(folder.glob(f"*{_ENDING}"))
    for file in files:
        if file.stat().st_size == 0 and not _is_running(file):
            file.unlink(missing_ok=True)
    for file in sorted(folder.glob(f"*{_ENDING}"))[:-MOST_REPORTS]:
        file.unlink(missing_ok=True)


def list_reports(state: Path) -> list[Report]:
    """The reports there are, the newest last."""
    found = []
    for file in sorted((state / FOLDER).glob(f"*{_ENDING}")):
        try:
            words = file.read_text(encoding="utf-8", errors="replace").strip()
            moment = datetime.strptime(file.name[:19], "%Y-%m-%dT%H-%M-%S").astimezone()
        except (OSError, ValueError):
            continue
        if words:
            found.append(Report(moment, _name_what(words, file), file))
    return found


def _name_what(words: str, file: Path) -> str:
    lines = words.splitlines()
    return lines[0] if file.stem.endswith(_NATIVE) else lines[-1]


def _is_running(file: Path) -> bool:
    """Whether the run that holds the file still goes on."""
    pid = int(number) if (number := file.name[20:].split("-")[0]).isdigit() else 0
    return pid == os.getpid() or Path(f"/proc/{pid}").exists()


def begin_crashes(state: Path, facts: str) -> Crashes | None:
    """The watch over crashes, or None with a line in the log where nothing can be written."""
    try:
        return Crashes(state, facts)
    except OSError as error:
        log.warning("no crash reports: %s", error)
        return None
