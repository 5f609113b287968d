"""How a kiosk stands with its releases: what is shown, how old it is, what the last looks found, what a stick does."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk import BUILT
from kiosk.bundles.disk import put
from kiosk.bundles.manifest import Manifest
from kiosk.bundles.refusal import Refusal, tell
from kiosk.bundles.store import Store
from kiosk.bundles.trial import TrialFile
from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _

MOST_YEARS = 20  # that a clock may be ahead of the program's release and still be believed
OLD = timedelta(days=60)  # before the signature ends: it is time for a stick


@dataclass(frozen=True)
class Look:
    """What one look at a line or a stick found: English words with {names} that `fills` fills; `good` is no trouble."""

    at: str = ""  # UTC, 2026-05-01T08:00:00Z
    words: str = ""
    fills: Mapping[str, str] = field(default_factory=dict)
    good: bool = True

    @classmethod
    def of(cls, now: datetime, words: str, good: bool = True, **fills: object) -> "Look":
        told = {name: str(fill) for name, fill in fills.items()}
        return cls(f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", words, told, good)

    @classmethod
    def refused(cls, now: datetime, refusal: Refusal) -> "Look":
        return cls.of(now, refusal.words, False, **refusal.fills)

    def tell(self, language: MessageLanguage | None = None) -> str:
        """What it found, in a language of messages; empty where nobody looked yet."""
        return tell(self.words, self.fills, language) if self.words else ""


@dataclass(frozen=True)
class Standing:
    """What a technician sees. `expires` is when the newest signature that was seen ends: nothing leaves the screen
    then, but nothing older than that is taken either."""

    shown: Manifest | None = None
    before: Manifest | None = None
    expires: datetime | None = None
    refused: int = 0
    line: Look = Look()
    stick: Look = Look()

    def count_days(self, now: datetime) -> int | None:
        """How many days ago the shown release was published; None where the clock cannot be right."""
        if self.shown is None:
            return None
        with suppress(ValueError):
            age = (now - datetime.fromisoformat(self.shown.date)).days
            return age if age >= 0 and believe(now) else None
        return None

    def list_troubles(self, now: datetime, language: MessageLanguage | None = None) -> Iterator[str]:
        """What a technician should look at; nothing where all is well, or where no release was ever wanted."""

        def say(words: str, **fills: object) -> str:
            return translate(words, language).format(**fills)

        if not believe(now):
            yield say(
                _("The clock of this machine says {date}; no release is taken while it is wrong."),
                date=f"{now:%Y-%m-%d}",
            )
        elif self.expires and self.expires < now:
            yield say(_("The newest signature ended on {date}; bring a newer stick."), date=f"{self.expires:%Y-%m-%d}")
        elif self.expires and self.expires < now + OLD:
            yield say(_("The newest signature ends on {date}; bring a newer stick."), date=f"{self.expires:%Y-%m-%d}")
        if self.refused and not (self.shown and self.shown.version > self.refused):
            yield say(_("Version {version} failed here or was taken back; a newer one is taken."), version=self.refused)
        for look, words in ((self.line, _("Line, {at}: {said}")), (self.stick, _("Stick, {at}: {said}"))):
            if look.words and not look.good:
                yield say(words, at=look.at, said=look.tell(language))

    def tell(self, now: datetime | None = None, language: MessageLanguage | None = None) -> Iterator[str]:
        """Lines for a technician."""

        def say(words: str, **fills: object) -> str:
            return translate(words, language).format(**fills)

        now = now or datetime.now(UTC)
        if self.shown is None:
            yield say(_("No release is installed."))
        else:
            days = self.count_days(now)
            yield say(_("Shown: version {version} of {date}"), version=self.shown.version, date=self.shown.date)
            yield from filter(None, (self.shown.by, self.shown.notes))
            yield (
                say(_("Published {days} days ago"), days=days)
                if days is not None
                else say(_("Its age is not known: the clock of this machine says {date}."), date=f"{now:%Y-%m-%d}")
            )
        if self.before:
            yield say(_("Before: version {version} of {date}"), version=self.before.version, date=self.before.date)
        if self.refused:
            yield say(_("Version {version} failed here or was taken back; a newer one is taken."), version=self.refused)
        if self.expires:
            yield say(_("The newest signature is valid until {date}."), date=f"{self.expires:%Y-%m-%d}")
        for look, words in ((self.line, _("Line, {at}: {said}")), (self.stick, _("Stick, {at}: {said}"))):
            if look.words:
                yield say(words, at=look.at, said=look.tell(language))


def believe(now: datetime) -> bool:
    """Whether a clock can be right."""
    return BUILT - timedelta(days=1) <= now.date() < BUILT + timedelta(days=MOST_YEARS * 365)


class LooksFile:
    """The last looks on the content disk; a damaged file is as good as none, one that cannot be written no trouble."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "looks.json"

    def read(self) -> tuple[Look, Look]:
        """The last look at the line, and at a stick."""
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            found = json.loads(self._file.read_bytes())
            return _read_look(found["line"]), _read_look(found["stick"])
        return Look(), Look()

    def write(self, line: Look, stick: Look) -> None:
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            looks = {"line": line, "stick": stick}
            put(self._file, json.dumps({name: vars(look) for name, look in looks.items()}).encode())


def _read_look(found: dict[str, Any]) -> Look:
    fills = {str(name): str(fill) for name, fill in found["fills"].items()}
    return Look(str(found["at"]), str(found["words"]), fills, bool(found["good"]))


def read_expiry(memory: Path) -> datetime | None:
    """Until when the newest signature that was seen is valid; None where none was seen."""
    with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        return datetime.fromisoformat(json.loads((memory / "timestamp.json").read_bytes())["signed"]["expires"])
    return None


def read_standing(store: Store) -> Standing:
    """How a content disk stands; never raises."""
    pointer = store.pointer
    line, stick = LooksFile(store.folder).read()
    return Standing(
        shown=store.read(pointer.shown),
        before=store.read(pointer.before),
        expires=read_expiry(store.memory),
        refused=TrialFile(store.folder).read().refused,
        line=line,
        stick=stick,
    )
