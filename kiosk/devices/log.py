"""The program's log: plain lines on standard error, and JSON lines in files that never outgrow their room.

Only what concerns technicians is logged: that the program began and ended, and what went wrong. Nothing of a visitor.
"""

import json
import logging
import queue
import time
from collections.abc import Callable
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path

FOLDER = "log"
FILE_NAME = "kiosk.jsonl"
FILES = 5  # of equal size, the newest and four before it
MOST_WAITING = 1000  # lines; a disk that hangs costs lines, not memory
QUIET_SECONDS = 60.0  # in which the same words are written once
MOST_WORDS = 4000  # letters of one line


@dataclass
class Repeats:
    """Lets the same words through once in a while, and knows how often they were held back."""

    clock: Callable[[], float] = time.monotonic
    _seen: dict[tuple[str, str], tuple[float, int]] = field(default_factory=dict)

    def __call__(self, record: logging.LogRecord) -> bool:
        """Whether a line is to be written; it is given `again`, how often it was held back since."""
        now, key = self.clock(), (record.name, record.getMessage())
        since, held = self._seen.get(key, (-QUIET_SECONDS, 0))
        if now - since < QUIET_SECONDS:
            self._seen[key] = (since, held + 1)
            return False
        if len(self._seen) > MOST_WAITING:
            self._seen.clear()
        self._seen[key] = (now, 0)
        record.again = held
        return True


class Lines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "time": datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="milliseconds"),
            "up": round(time.monotonic(), 3),  # seconds since the machine began, where its clock is wrong
            "level": record.levelname.lower(),
            "part": record.name,
            "said": record.getMessage()[:MOST_WORDS],
        }
        if again := getattr(record, "again", 0):
            told["again"] = again
        if record.exc_info:
            told["error"] = self.formatException(record.exc_info)[-MOST_WORDS:]
        return json.dumps(told, ensure_ascii=False)


class _Waiting(QueueHandler):
    """Hands lines to the thread that writes them; none is waited for."""

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """A copy with its words filled in now, while what they name is still there."""
        told = copy(record)
        told.msg, told.args = record.getMessage(), None
        return told

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A full queue drops the line."""


class _Rotating(RotatingFileHandler):
    """A full or broken disk costs lines, and nothing else; the next line tries again."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        stream, self.stream = self.stream, None
        with suppress(OSError):
            if stream:
                stream.close()


class Log:
    """The log of one run of the program; `close` writes what still waits."""

    def __init__(self, state: Path, megabytes: float) -> None:
        """Raises OSError where the folder cannot be made."""
        folder = state / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        room = int(megabytes * 1_000_000 / FILES) - 6 * MOST_WORDS  # a line is counted in letters, a file in bytes
        self._drop_others(folder)
        file = _Rotating(folder / FILE_NAME, maxBytes=room, backupCount=FILES - 1, encoding="utf-8", delay=True)
        file.setFormatter(Lines())
        self._handler = _Waiting(queue.Queue(MOST_WAITING))
        self._handler.addFilter(Repeats())
        self._listener = QueueListener(self._handler.queue, file)
        self._file = file
        self._listener.start()
        logging.getLogger().addHandler(self._handler)
        logging.getLogger("kiosk").setLevel(logging.INFO)

    def close(self) -> None:
        logging.getLogger().removeHandler(self._handler)
        self._listener.stop()
        self._file.close()

    @staticmethod
    def _drop_others(folder: Path) -> None:
        """Files of a time when more were kept, and half-turned ones, do not count into the room and go."""
        known = {FILE_NAME, *(f"{FILE_NAME}.{number}" for number in range(1, FILES))}
        for file in folder.glob(f"{FILE_NAME}*"):
            if file.name not in known:
                file.unlink(missing_ok=True)


def begin_log(state: Path, megabytes: float) -> Log | None:
    """The log, or None with a line on standard error where nothing can be written."""
    try:
        return Log(state, megabytes)
    except OSError as error:
        logging.getLogger(__name__).warning("no log: %s", error)
        return None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log; `again` says how often the same was said within the minute before."""

    time: datetime
    level: str
    part: str
    said: str
    again: int = 0
    error: str = ""


def list_log_files(state: Path) -> list[Path]:
    """The files of the log, the newest first."""
    names = (FILE_NAME, *(f"{FILE_NAME}.{number}" for number in range(1, FILES)))
    return [file for name in names if (file := state / FOLDER / name).is_file()]


def read_problems(state: Path, most: int = 50) -> list[Entry]:
    """The last warnings and errors, the newest last; broken lines and files that cannot be read are passed over."""
    found: list[Entry] = []
    for file in list_log_files(state):
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        found += [
            entry for line in reversed(lines) if (entry := read_entry(line)) and entry.level not in ("info", "debug")
        ]
        if len(found) >= most:
            break
    return found[:most][::-1]


def read_entry(line: str) -> Entry | None:
    """The entry of a line, or None for what is none."""
    try:
        told = json.loads(line)
        moment = datetime.fromisoformat(told["time"])
        return Entry(moment, told["level"], told["part"], told["said"], told.get("again", 0), told.get("error", ""))
    except (ValueError, TypeError, KeyError):
        return None
