"""The command `run`: shows the hall; in kiosk mode something readable is on screen whatever is wrong."""

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.app import run
from kiosk.bridge.care import Care
from kiosk.bundles.opening import open_release, take_back_failed
from kiosk.content.known_hall import keep_known, read_known
from kiosk.content.last_good import keep_good, read_good
from kiosk.content.problems.problem import Problem
from kiosk.content.reading import Reading
from kiosk.deliveries import make_courier, open_store
from kiosk.machine_care import make_care
from kiosk.messages import mark as _
from kiosk.messages import say, translate
from kiosk.plain import run_plain
from kiosk.settings import Settings
from kiosk.settings.reading import SettingsReading
from kiosk.upkeep import Upkeep, name_hall

MOST_REASONS = 2
LOOK_AGAIN_SECONDS = 600.0
_FAILED = _("The program ended {failures} times within a minute of its start.")
_NO_PIN = _("Kiosk mode has no PIN, so nobody could leave it. Set one with `python main.py pin`.")
_LAST = _("Last crash report: {said}")

log = logging.getLogger(__name__)


def run_hall(target: Path, told: SettingsReading, size: tuple[int, int] | None, locked: bool) -> int:
    """Shows the hall until it is left; the exit code.

    `locked` is kiosk mode: there an installed release is shown rather than `target`, the wrong lines of the settings
    have given way to defaults, and a hall that cannot be read gives way to the one that was shown last, and where
    there is none to the plain screen.
    """
    upkeep = Upkeep(told.settings, locked)
    _log_problems(told.problems)
    code = 1
    try:
        code = _Run(target, told, size, locked, upkeep).run()
    except Exception as error:
        upkeep.take(error)
    finally:
        upkeep.close(code)
    return code


class _Run:
    def __init__(
        self, target: Path, told: SettingsReading, size: tuple[int, int] | None, locked: bool, upkeep: Upkeep
    ) -> None:
        self._target, self._told, self._size, self._locked, self._upkeep = target, told, size, locked, upkeep
        self._content = ""  # what is on the screen, for technicians

    def run(self) -> int:
        if self._locked and not self._told.settings.lock.pin:
            return self._refuse()
        if self._locked and take_back_failed(open_store(self._told.settings)):
            self._upkeep.keep_starts(self._upkeep.starts.succeed())  # it was the release that failed
        starts = self._upkeep.starts
        if starts.must_be_plain:
            told = _say_twice(_FAILED, failures=starts.failures)
            if said := self._upkeep.last_crash:
                told += _say_twice(_LAST, said=said)
            code = self._show_plain(told, starts.pause_seconds, lambda: False)
            self._upkeep.keep_starts(starts.try_again())
            return code
        if self._locked and (arrival := open_release(open_store(self._told.settings), self._read)):
            return self._show(arrival.reading, arrival.manifest.folder)
        reading = self._read(self._target)
        if reading.hall is None and not self._locked:
            from kiosk.content.problems.report import print_problems

            print_problems(reading)
            return 1
        if reading.hall is None:
            _log_problems(reading.problems)
            return self._stand_in(reading)
        return self._show(reading)

    def _read(self, target: Path) -> Reading:
        """The hall without the trees of its files, which nobody asks for while it is shown."""
        return replace(read_known(target, self._upkeep.state), parts=(), places=None)

    def _refuse(self) -> int:
        """Nobody could leave it: says how to set a PIN, on the screen as well where nobody reads what is printed."""
        print(say(_NO_PIN), file=sys.stderr)
        if sys.stderr.isatty():
            return 2
        return self._show_plain(_say_twice(_NO_PIN), LOOK_AGAIN_SECONDS, _watch(self._told.file))

    def _show(self, reading: Reading, release: str = "") -> int:
        upkeep, hall = self._upkeep, reading.hall
        assert hall is not None
        starts = upkeep.starts.try_hall()
        upkeep.keep_starts(starts)
        self._note(reading)

        def succeed() -> None:
            upkeep.keep_starts(starts.succeed())
            if self._locked:
                keep_good(reading, upkeep.state)

        settings = self._told.settings
        care = make_care(self._told, upkeep, lambda: self._content, self._locked)
        posts = _join_posts(settings, upkeep, release, care) if self._locked else {"care": care}
        shown = partial(self._watch, reading=reading, succeed=succeed)
        code = run(hall, reading.assets, settings, self._size, shown=shown, opened=self._note, **posts)
        upkeep.keep_starts(starts.succeed())  # it was left on purpose
        return code

    def _note(self, reading: Reading) -> None:
        log.info("shows %s", name_hall(reading.file))
        self._content = _name_content(reading)

    def _watch(self, window: QQuickWindow, reading: Reading, succeed: Callable[[], None]) -> None:
        self._upkeep.watch(window, name_hall(reading.file), succeed)
        keeping = Thread(target=keep_known, args=(reading, self._upkeep.state), name="known hall", daemon=True)
        window.frameSwapped.connect(keeping.start, Qt.ConnectionType.SingleShotConnection)

    def _stand_in(self, reading: Reading) -> int:
        """The hall of the last good day, or why there is none."""
        good = read_good(self._target, self._upkeep.state)
        if good is not None:
            log.warning("the hall cannot be read; the one that was shown last is shown")
            return self._show(good)
        reasons = [words for one in _choose_errors(reading)[:MOST_REASONS] for words in _tell_twice(one)]
        return self._show_plain(reasons, LOOK_AGAIN_SECONDS, _watch(reading.file))

    def _show_plain(self, reasons: list[str], pause_seconds: float, is_mended: Callable[[], bool]) -> int:
        return run_plain(reasons, self._upkeep, pause_seconds, is_mended, self._size)


def _join_posts(settings: Settings, upkeep: Upkeep, release: str, care: Care) -> dict[str, Any]:
    """What brings releases and holds the line to the centre, and the hours that the centre may wish."""
    from kiosk.correspondence import WishedOpening, make_carried, make_line

    courier = make_courier(settings, release, make_carried(settings, upkeep))
    opening = WishedOpening(care.opening)
    line = partial(make_line, settings, upkeep=upkeep, courier=courier, opening=opening)
    return {"courier": courier, "make_line": line, "care": replace(care, opening=opening)}


def _watch(file: Path) -> Callable[[], bool]:
    """Whether a file that could not be read was changed."""
    before = _stamp(file)
    return lambda: _stamp(file) != before


def _stamp(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _choose_errors(reading: Reading) -> list[Problem]:
    return [problem for problem in reading.problems if problem.blocks] or list(reading.problems)


def _log_problems(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        if problem.severity == "error":
            log.error("%s", problem)


def _tell_twice(problem: Problem) -> list[str]:
    said = (problem.in_language(language) for language in ("zh", "en"))
    return [f"{problem.file}:{problem.line}:{problem.column} {one.what} {one.mend}" for one in said]


def _say_twice(words: str, **fills: object) -> list[str]:
    return [translate(words, language).format(**fills) for language in ("zh", "en")]


def _name_content(reading: Reading) -> str:
    """How much of what the hall shows, and when its file was changed."""
    hall = reading.hall
    assert hall is not None
    events = sum(len(exhibit.timeline) for exhibit in hall.exhibits)
    return f"{name_hall(reading.file)} · {len(hall.exhibits)} · {events}"
