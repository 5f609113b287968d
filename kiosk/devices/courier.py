"""Brings releases in by line and by stick, in a thread of its own; the screen only hears of what is ready."""

import logging
import random
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from queue import Empty, Queue
from threading import Event, Thread
from typing import TYPE_CHECKING

from kiosk.bundles.arrival import Arrival
from kiosk.bundles.fetching import Pace
from kiosk.bundles.looks import Plan
from kiosk.bundles.news import News, Way
from kiosk.bundles.opening import begin_release, prove_release, take_back
from kiosk.bundles.outlay import FOLDER as RELEASE
from kiosk.bundles.outlay import REPORTS
from kiosk.bundles.refusal import Interruption, Leaving, Refusal
from kiosk.bundles.sources import FolderSource, Source
from kiosk.bundles.standing import Look, LooksFile, read_standing
from kiosk.bundles.store import Store
from kiosk.devices.sticks import Stick, list_sticks
from kiosk.messages import mark as _

if TYPE_CHECKING:
    from kiosk.bundles.homecoming import Sender
    from kiosk.bundles.installing import Installer

log = logging.getLogger(__name__)
LONGEST_GOODBYE = 3.0  # seconds
GLANCE_SECONDS = 2.0  # between two looks at what is plugged in


@dataclass(frozen=True)
class Errands:
    """What a machine's settings say: the web address ("" for none), whether sticks count, how often and how fast.

    `rate_kilobytes` a second is the most that is fetched, 0 for no limit.
    """

    address: str = ""
    sticks: bool = True
    every_minutes: float = 60
    rate_kilobytes: float = 0


@dataclass(frozen=True)
class Homework:
    """What sticks take home: who reports, and what, as files by name; both are called in the thread."""

    sender: Callable[[], "Sender"]
    gather: Callable[[], Mapping[str, bytes]]


class Courier:
    """One thread that looks, fetches, and points at a release when it is told that nobody is there.

    `make_installer` is called in that thread, since it imports much; `shown` is the version folder on the screen.
    """

    def __init__(
        self,
        store: Store,
        make_installer: Callable[[], "Installer"],
        errands: Errands,
        shown: str,
        homework: Homework | None = None,
        sticks: Callable[[], list[Stick]] = list_sticks,
        glance_seconds: float = GLANCE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store, self._make_installer, self._errands = store, make_installer, errands
        self.shown, self._homework = shown, homework
        self._list_sticks, self._glance, self._clock, self._chance = sticks, glance_seconds, clock, chance
        self._file = LooksFile(self._store.folder)
        self._looks = self._file.read()
        self._seen: set[Stick] = set()
        self._glanced = 0.0
        self._news = News()
        self._plan = Plan.begin(clock(), chance)
        self._wishes: Queue[Callable[[], None] | None] = Queue()
        self._stop = Event()
        self._tell: Callable[[News], None] = lambda _: None
        self._thread = Thread(target=self._run, name="courier", daemon=True)

    def start(self, tell: Callable[[News], None]) -> None:
        """Begin; `tell` is called in the courier's thread."""
        self._tell = tell
        self._thread.start()

    def stop(self) -> None:
        """End the thread; one that waits for a silent server is left to its fate, since it may end at any moment."""
        self._stop.set()
        self._wishes.put(None)
        if self._thread.ident:
            self._thread.join(LONGEST_GOODBYE)

    def look(self) -> None:
        """Look at the line soon."""
        self._wishes.put(self._look_soon)

    def switch(self) -> None:
        """Nobody is there: point at what is ready."""
        self._wishes.put(self._switch)

    def prove(self, name: str) -> None:
        """A version folder was loaded and shows."""
        self._wishes.put(lambda: prove_release(self._store, name))

    def take_back(self) -> None:
        """Point at the release before."""
        self._wishes.put(self._take_back)

    def _run(self) -> None:
        self._report()
        while True:
            try:
                wish = self._wishes.get(timeout=self._glance)
                if wish is None:
                    return
                wish()
            except Empty:
                pass
            except Exception:  # whatever happens, the next look is made
                log.exception("a wish could not be fulfilled")
            if not self._stop.is_set():
                self._round()

    def _round(self) -> None:
        try:
            self._visit_sticks()
            self._follow_pointer()
            if self._errands.address and self._clock() >= self._plan.at:
                self._visit_line()
        except Exception:
            log.exception("the look for a release failed")

    def _look_soon(self) -> None:
        self._plan = replace(self._plan, at=self._clock())

    def _visit_line(self) -> None:
        plan, self._plan = self._plan, self._follow(self._plan, cut=False)  # whatever happens
        try:
            from kiosk.devices.line import LineSource
        except ModuleNotFoundError as error:
            self._note(line=_lack(error))
            return
        source = LineSource(self._errands.address)
        try:
            look, cut = self._bring(source, "line", round(self._errands.rate_kilobytes), self._mind_all)
        finally:
            source.close()
        self._plan = self._follow(plan, cut)
        self._note(line=look)

    def _follow(self, plan: Plan, cut: bool) -> Plan:
        return plan.follow(self._clock(), self._errands.every_minutes, cut, self._chance)

    def _visit_sticks(self) -> None:
        if not self._errands.sticks:
            return
        plugged = self._list_sticks()
        self._seen &= set(plugged)
        for stick in plugged:
            if stick not in self._seen:
                self._seen.add(stick)
                self._visit_stick(stick)

    def _visit_stick(self, stick: Stick) -> None:
        release, report = stick.folder / RELEASE, stick.folder / REPORTS
        trusted, looks = False, []
        if release.is_dir() and not release.is_symlink():
            look, _cut = self._bring(FolderSource(release), "stick", 0, self._mind_stop)
            trusted = look.good
            looks.append(look)
        if self._homework and (trusted or report.is_dir()):
            looks.append(self._carry(stick))
        for look in sorted(looks, key=lambda look: not look.good):  # trouble has the last word
            self._note(stick=look)

    def _bring(self, source: Source, way: Way, kilobytes: int, mind: Callable[[float], None]) -> tuple[Look, bool]:
        """Install what a source has; what is to be told, and whether it broke off."""
        self._say(way=way, share=0.0)
        try:
            pace = Pace(kilobytes, self._clock, mind)
            arrival = self._make_installer().install(source, pace, self._progress)
        except Interruption as fault:
            return Look.refused(_now(), fault), True
        except ModuleNotFoundError as error:
            return _lack(error), False
        except Refusal as refusal:
            log.warning("no release by %s: %s", way, refusal)
            return Look.refused(_now(), refusal), False
        except OSError as error:
            log.warning("no release by %s: %s", way, error)
            words = _("The disk cannot be written: {said}")
            return Look.of(_now(), words, False, said=error.strerror or error), True
        if arrival is None:
            return Look.of(_now(), _("Nothing newer is there.")), False
        self._news = replace(self._news, ready=arrival)
        words = _("Version {version} is here; it shows when nobody is there.")
        return Look.of(_now(), words, version=arrival.manifest.version), False

    def _progress(self, done: int, total: int) -> None:
        share = done / total if total else 1.0
        if abs(share - self._news.share) >= 0.01:
            self._say(share=share)

    def _mind_stop(self, seconds: float) -> None:
        if self._stop.wait(max(0.0, seconds)):
            raise Leaving(_("The program was ended meanwhile; it goes on after the next start."))

    def _mind_all(self, seconds: float) -> None:
        """Wait, but leave the line for a stick that is plugged in."""
        until = self._clock() + seconds
        while True:
            now = self._clock()
            if self._errands.sticks and not 0 <= now - self._glanced < self._glance:
                self._glanced = now
                if set(self._list_sticks()) - self._seen:
                    raise Leaving(_("A stick was plugged in; the line goes on afterwards."))
            self._mind_stop(min(until - now, self._glance))
            if until - self._clock() <= 0:
                return

    def _carry(self, stick: Stick) -> Look:
        from kiosk.bundles.homecoming import carry_home, sign_report

        assert self._homework is not None
        try:
            sender = self._homework.sender()
            files = dict(self._homework.gather())
            if shutil.disk_usage(stick.folder).free < 2 * sum(map(len, files.values())):
                raise Interruption(_("The stick is full."))
            carry_home(stick.folder, sender, files, sign_report(sender, files, self.shown, _now()))
        except Refusal as refusal:
            return Look.refused(_now(), refusal)
        except Exception as error:  # the counts are another part's; the release is what the stick came for
            log.exception("the counts could not be gathered")
            return Look.of(_now(), _("The counts could not be gathered: {said}"), False, said=error)
        words = _("The stick has the counts of this kiosk ({folder}); it can be taken out.")
        return Look.of(_now(), words, folder=sender.folder)

    def _switch(self) -> None:
        if arrival := self._news.ready:
            with self._store.locked():
                self._store.switch(arrival.manifest.folder)
            self._news = replace(self._news, ready=None)
            self._follow_pointer()

    def _take_back(self) -> None:
        with self._store.locked():
            take_back(self._store)
        self._follow_pointer()

    def _follow_pointer(self) -> None:
        """Tell of the release that is pointed at, whoever did that, where another one is on the screen."""
        name = self._store.pointer.shown
        folder, manifest = self._store.find(name), self._store.read(name)
        if name in ("", self.shown) or folder is None or manifest is None:
            return
        self.shown = name
        from kiosk.content.loader import read_hall

        reading = read_hall(folder)
        if reading.hall is None:
            return
        begin_release(self._store, name)
        self._news = replace(self._news, shown=Arrival(manifest, replace(reading, parts=(), places=None)))
        self._report()
        self._news = replace(self._news, shown=None)

    def _note(self, line: Look | None = None, stick: Look | None = None) -> None:
        self._looks = line or self._looks[0], stick or self._looks[1]
        self._file.write(*self._looks)
        self._say(way="")
        self._report()

    def _report(self) -> None:
        line, stick = self._looks
        self._news = replace(self._news, standing=replace(read_standing(self._store), line=line, stick=stick))
        self._tell(self._news)

    def _say(self, way: Way | None = None, share: float = 0.0) -> None:
        self._news = replace(self._news, way=self._news.way if way is None else way, share=share)
        self._tell(self._news)


def _lack(error: ModuleNotFoundError) -> Look:
    words = _("{name} is not installed; in the program's folder: .venv/bin/pip install -e '.[halls]'")
    return Look.of(_now(), words, False, name=error.name)


def _now() -> datetime:
    return datetime.now(UTC)
