"""How a hall is: green, amber or red, with everything that is wrong; pure, given `now`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any

from kiosk.wire.state import Reported

MINUTE, HOUR, DAY = 60, 3600, 86_400
LINE_GRACE = 10 * MINUTE
QUIET = 45 * MINUTE  # three reports were missed
SILENT = DAY
STICK = 60 * DAY
NO_VISITS = 7 * DAY
DISK_FULL_MB, DISK_LOW_MB = 300, 2000
HOT = 80.0


class Level(IntEnum):
    """Higher is worse."""

    GREEN = 0
    AMBER = 1
    RED = 2

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True)
class Reason:
    """Something that is wrong: its word on the page, seconds it has lasted, and what fills the word."""

    level: Level
    word: str
    seconds: int = 0
    fills: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """What is known of one kiosk; times in seconds since 1970, `reported` as it came."""

    line: bool
    alive: bool
    alive_since: int | None
    heard: int | None
    reported: Mapping[str, Any] | None
    desired: Mapping[str, Any] | None
    last_day: int | None = None  # noon of the last day with visits

    @property
    def last_visit(self) -> int | None:
        """When the last visit ended, as far as it is known."""
        told = self.reported.get("last_visit") if self.reported else None
        return int(datetime.fromisoformat(told).timestamp()) if told else self.last_day


def judge(standing: Standing, now: int) -> tuple[Level, list[Reason]]:
    """The level and its reasons, worst first."""
    reasons = sorted(_list_reasons(standing, now), key=lambda reason: -reason.level)
    return (reasons[0].level if reasons else Level.GREEN), reasons


def _list_reasons(standing: Standing, now: int) -> Iterator[Reason]:
    yield from _judge_line(standing, now) if standing.line else _judge_stick(standing, now)
    if standing.reported:
        reported = Reported.model_validate(standing.reported)
        yield from _judge_machine(reported)
        yield from _judge_service(reported, standing, now)


def _judge_line(standing: Standing, now: int) -> Iterator[Reason]:
    if standing.heard is None:
        yield Reason(Level.RED, "never")
        return
    gone = now - standing.heard
    if gone >= SILENT:
        yield Reason(Level.RED, "silent", gone)
    elif not standing.alive and (lost := now - (standing.alive_since or standing.heard)) >= LINE_GRACE:
        yield Reason(Level.AMBER, "line", lost)
    elif standing.alive and gone >= QUIET:
        yield Reason(Level.AMBER, "quiet", gone)


def _judge_stick(standing: Standing, now: int) -> Iterator[Reason]:
    if standing.heard is None:
        yield Reason(Level.AMBER, "never-stick")
    elif now - standing.heard >= STICK:
        yield Reason(Level.AMBER, "stick", now - standing.heard)


def _judge_machine(reported: Reported) -> Iterator[Reason]:
    health = reported.health
    if health.disk_free_mb is not None and health.disk_free_mb < DISK_FULL_MB:
        yield Reason(Level.RED, "disk-full", fills={"free": health.disk_free_mb})
    elif health.disk_free_mb is not None and health.disk_free_mb < DISK_LOW_MB:
        yield Reason(Level.AMBER, "disk", fills={"free": health.disk_free_mb})
    if health.temperature is not None and health.temperature > HOT:
        yield Reason(Level.AMBER, "heat", fills={"degrees": round(health.temperature)})
    if health.clock_right is False:
        yield Reason(Level.AMBER, "clock")
    if health.sound == "silent":
        yield Reason(Level.AMBER, "sound")
    if health.dropped:
        yield Reason(Level.AMBER, "dropped", fills={"number": health.dropped})


def _judge_service(reported: Reported, standing: Standing, now: int) -> Iterator[Reason]:
    wanted = (standing.desired or {}).get("content_version")
    if wanted and wanted != reported.content_version:
        yield Reason(Level.AMBER, "old-content", fills={"version": wanted})
    if reported.problems:
        yield Reason(Level.AMBER, "problems", fills={"number": len(reported.problems)})
    if reported.desired and {"limited", "refused"} & set(reported.desired.became.values()):
        yield Reason(Level.AMBER, "limited")
    last = standing.last_visit
    if last is not None and now - last >= NO_VISITS:
        yield Reason(Level.AMBER, "no-visits", now - last)
