"""Green, amber or red: what is wrong with a hall, and the three measures."""

from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.centre.condition import Level, Standing, judge
from kiosk.centre.measures import Measure, Sums
from kiosk.wire.health import Health
from kiosk.wire.state import Reply, Reported, Trouble, Versions

NOW = 1_800_000_000
HOUR, DAY = 3600, 86_400


def stand(
    line: bool = True,
    alive: bool = True,
    heard: int | None = 60,
    since: int = DAY,
    desired: Any = None,
    **reported: Any,
) -> Standing:
    """A kiosk that was heard so many seconds ago."""
    facts = {"at": datetime.fromtimestamp(NOW, UTC), "versions": Versions(), "health": Health(), **reported}
    told = Reported(**facts).model_dump(mode="json") if heard is not None else None
    return Standing(line, alive, NOW - since, None if heard is None else NOW - heard, told, desired)


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (stand(), []),
        (stand(heard=None), ["never"]),
        (stand(alive=False, heard=2 * DAY, since=2 * DAY), ["silent"]),
        (stand(alive=False, heard=HOUR, since=HOUR), ["line"]),
        (stand(alive=False, heard=60, since=60), []),
        (stand(heard=HOUR), ["quiet"]),
        (stand(line=False, alive=False, heard=9 * DAY), []),
        (stand(line=False, alive=False, heard=90 * DAY), ["stick"]),
        (stand(line=False, heard=None), ["never-stick"]),
        (stand(health=Health(disk_free_mb=100)), ["disk-full"]),
        (stand(health=Health(disk_free_mb=1000)), ["disk"]),
        (stand(health=Health(temperature=85)), ["heat"]),
        (stand(health=Health(clock_right=False)), ["clock"]),
        (stand(health=Health(sound="silent")), ["sound"]),
        (stand(health=Health(dropped=3)), ["dropped"]),
        (stand(desired={"revision": 1, "content_version": "2"}, content_version="1"), ["old-content"]),
        (stand(desired={"revision": 1, "content_version": "1"}, content_version="1"), []),
        (stand(problems=(Trouble(code="c", text="t"),)), ["problems"]),
        (stand(last_visit=datetime.fromtimestamp(NOW - 8 * DAY, UTC)), ["no-visits"]),
        (stand(last_visit=datetime.fromtimestamp(NOW - 6 * DAY, UTC)), []),
    ],
)
def test_each_trouble_is_named(standing: Standing, words: list[str]) -> None:
    assert [reason.word for reason in judge(standing, NOW)[1]] == words


def test_a_limited_desire_is_told() -> None:
    told = Reported(
        at=datetime.fromtimestamp(NOW, UTC),
        versions=Versions(),
        health=Health(),
        desired=Reply(revision=1, became={"volume": "limited"}),
    )
    standing = Standing(True, True, NOW, NOW, told.model_dump(mode="json"), None)
    assert [reason.word for reason in judge(standing, NOW)[1]] == ["limited"]


def test_the_worst_trouble_gives_the_colour_and_stands_first() -> None:
    level, reasons = judge(stand(health=Health(disk_free_mb=1, sound="silent")), NOW)
    assert level is Level.RED
    assert [reason.word for reason in reasons] == ["disk-full", "sound"]
    assert judge(stand(), NOW)[0] is Level.GREEN


def test_the_three_measures() -> None:
    sums = Sums(visits=10, opened=8, answers=4, right=3, satisfied=6, so_so=3, dissatisfied=1) + Sums(visits=10)
    shares = {name: measure.percent for name, measure in sums.measures.items()}
    assert shares == {"know": "75%", "take-part": "40%", "satisfied": "60%"}
    assert Sums().measures["know"].percent == "–"


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [((3, 4), (1, 2), "+25"), ((1, 2), (3, 4), "−25"), ((1, 2), (1, 2), "+0"), ((1, 2), (0, 0), "")],
)
def test_a_change_is_told_in_points(now: tuple[int, int], before: tuple[int, int], told: str) -> None:
    assert Measure(*now).compare(Measure(*before)) == told
