"""Desires and commands at the kiosk: within limits, done once, answered; a foreign broker gains nothing."""

import json
from datetime import timedelta
from typing import Any

import pytest

from kiosk.outbox.facts import Limits, Wishes
from kiosk.wire.message import now_utc
from kiosk.wire.orders import Command
from kiosk.wire.rows import AnswerRow, read_row
from kiosk.wire.state import Reported, Week
from kiosk.wire.topics import Leaf
from tests.outbox.kiosk import Kiosk

JPEG = b"\xff\xd8\xff" + b"x" * 1000
START = 601.0  # seconds after the start a restart is allowed


def desire(kiosk: Kiosk, **fields: Any) -> None:
    kiosk.hear(Leaf.DESIRED, json.dumps({"revision": 7, **fields}).encode())


def read_became(kiosk: Kiosk) -> dict[str, str]:
    reply = Reported.read(kiosk.list_posts(Leaf.REPORTED)[-1]).desired
    assert reply
    assert reply.revision == 7
    return dict(reply.became)


def command(kiosk: Kiosk, act: str, identity: str = "a", seconds: float = 300, text: str = "") -> None:
    order = Command(id=identity, act=act, expires=now_utc() + timedelta(seconds=seconds), text=text)  # type: ignore[arg-type]
    kiosk.hear(Leaf.COMMAND, order.write())


def list_answers(kiosk: Kiosk) -> list[tuple[str, str]]:
    kiosk.turn()
    rows = [read_row(row.body) for row in kiosk.outbox.list_waiting() if row.kind == "answer"]
    return [(row.command, row.outcome) for row in rows if isinstance(row, AnswerRow)]


@pytest.mark.parametrize(
    ("fields", "wishes", "became"),
    [
        ({"volume": 0.5}, Wishes(volume=0.5), {"volume": "applied"}),
        ({"volume": 1.0}, Wishes(volume=0.9), {"volume": "limited"}),
        (
            {"volume_least": 0.0, "volume_most": 1.0},
            Wishes(volume_least=0.2, volume_most=0.9),
            {"volume_least": "limited", "volume_most": "limited"},
        ),
        ({"volume_most": 0.5}, Wishes(volume=0.5, volume_most=0.5), {"volume_most": "applied"}),
        (
            {"volume_least": 0.8, "volume_most": 0.4},
            Wishes(),
            {"volume_least": "refused", "volume_most": "refused"},
        ),
        ({"volume": "loud", "volume_most": 2}, Wishes(), {"volume": "refused", "volume_most": "refused"}),
        ({"first_language": "zh-Hans"}, Wishes(first_language="zh-Hans"), {"first_language": "applied"}),
        ({"first_language": "fr"}, Wishes(), {"first_language": "refused"}),
        ({"hours": {"monday": "closed"}}, Wishes(), {"hours": "refused"}),
        ({"content_version": "2026-01-01.1"}, Wishes(), {"content_version": "applied"}),
        ({"unknown": 1, "volume": None}, Wishes(), {}),
    ],
)
def test_a_desire_is_kept_within_limits_and_answered(
    kiosk: Kiosk, fields: dict[str, Any], wishes: Wishes, became: dict[str, str]
) -> None:
    kiosk.connect()
    desire(kiosk, **fields)
    assert kiosk.duties.wishes == [wishes]
    assert read_became(kiosk) == became


def test_a_version_is_looked_for_and_never_shown_by_desire_alone(kiosk: Kiosk) -> None:
    kiosk.connect()
    desire(kiosk, content_version="2026-09-09.9")
    assert kiosk.duties.done == ["look for 2026-09-09.9"]
    assert read_became(kiosk) == {"content_version": "waiting"}
    kiosk.facts.version = "2026-09-09.9"  # it has come, by signature
    kiosk.now += 61
    assert read_became(kiosk) == {"content_version": "applied"}


def test_desires_hold_after_a_start_without_a_line(kiosk: Kiosk) -> None:
    desire(kiosk, volume=0.5)
    kiosk.end()
    kiosk.begin()
    assert kiosk.duties.wishes == [Wishes(volume=0.5)]


@pytest.mark.parametrize("limits", [Limits(hours=True)])
def test_hours_are_for_technicians_who_leave_them_to_the_centre(kiosk: Kiosk) -> None:
    desire(kiosk, hours={"monday": "09:00-17:00"})
    assert kiosk.duties.wishes == [Wishes(hours=Week(monday="09:00-17:00"))]


def refuse(_: Week) -> None:
    raise ValueError


@pytest.mark.parametrize("limits", [Limits(hours=True, check_hours=refuse)])
def test_hours_that_cannot_be_are_refused(kiosk: Kiosk) -> None:
    kiosk.connect()
    desire(kiosk, hours={"monday": "17:00-09:00"})
    assert read_became(kiosk) == {"hours": "refused"}


def test_a_screenshot_is_taken_and_answered_once(kiosk: Kiosk) -> None:
    kiosk.connect()
    command(kiosk, "screenshot")
    command(kiosk, "screenshot")
    assert kiosk.duties.done == ["screenshot"]
    assert list_answers(kiosk) == []
    kiosk.duties.tells[0](JPEG)
    assert list_answers(kiosk) == [("a", "done")]
    command(kiosk, "screenshot")
    kiosk.duties.tells[0](JPEG)
    assert list_answers(kiosk) == [("a", "done")]


@pytest.mark.parametrize("picture", [b"", b"\xff\xd8\xff" * 200_000])
def test_a_screenshot_that_cannot_be_sent_is_said_to_have_failed(kiosk: Kiosk, picture: bytes) -> None:
    command(kiosk, "screenshot")
    kiosk.duties.tells[0](picture)
    assert list_answers(kiosk) == [("a", "failed")]


def test_a_command_that_comes_too_late_is_not_done(kiosk: Kiosk) -> None:
    command(kiosk, "hello", seconds=-1)
    assert kiosk.duties.done == []
    assert list_answers(kiosk) == [("a", "expired")]


def test_a_command_that_is_not_done_in_time_expires(kiosk: Kiosk) -> None:
    kiosk.now = START
    command(kiosk, "restart", seconds=100)
    assert list_answers(kiosk) == []
    kiosk.now += 101
    assert list_answers(kiosk) == [("a", "expired")]


def test_a_restart_is_answered_by_the_program_that_came_after_it(kiosk: Kiosk) -> None:
    kiosk.now = START
    command(kiosk, "restart")
    assert kiosk.duties.done == ["restart"]
    kiosk.end()
    kiosk.begin()
    assert list_answers(kiosk) == [("a", "done")]
    command(kiosk, "restart")
    assert kiosk.duties.done == []


def test_a_program_that_has_just_started_is_not_restarted(kiosk: Kiosk) -> None:
    kiosk.now = START - 2
    command(kiosk, "restart")
    assert kiosk.duties.done == []
    assert list_answers(kiosk) == [("a", "refused")]


def test_another_command_that_a_crash_interrupted_has_failed(kiosk: Kiosk) -> None:
    command(kiosk, "screenshot")
    kiosk.end()
    kiosk.begin()
    assert list_answers(kiosk) == [("a", "failed")]


def test_greetings_are_shown_once_a_minute(kiosk: Kiosk) -> None:
    command(kiosk, "hello", "a", text="བཀྲ་ཤིས།")
    command(kiosk, "hello", "b")
    kiosk.now += 61
    command(kiosk, "hello", "c")
    assert kiosk.duties.done == ["greet བཀྲ་ཤིས།", "greet"]
    assert list_answers(kiosk) == [("a", "done"), ("b", "refused"), ("c", "done")]


@pytest.mark.parametrize(
    ("limits", "done"),
    [
        (Limits(greeting="off"), ["screenshot"]),
        (Limits(greeting="fixed"), ["greet", "screenshot"]),
        (Limits(greeting="words", screenshot=False, restart=False), ["greet words"]),
    ],
)
def test_the_technician_decides_what_the_centre_may_do(kiosk: Kiosk, done: list[str]) -> None:
    kiosk.now = START
    if "greet" in done:
        command(kiosk, "hello", "a")
    command(kiosk, "hello", "b", text="words")
    command(kiosk, "screenshot", "c")
    assert kiosk.duties.done == done


def test_a_flood_of_commands_neither_acts_nor_pushes_counts_out(kiosk: Kiosk) -> None:
    kiosk.facts.days = [1]
    kiosk.turn()
    for number in range(2000):
        command(kiosk, "hello", f"flood-{number}")
    for number in range(200):
        kiosk.now += 21
        command(kiosk, "screenshot", f"slow-{number}")
        kiosk.duties.tells[-1](JPEG)
        kiosk.turn()
    assert kiosk.duties.done.count("greet") == 1
    waiting = [row.kind for row in kiosk.outbox.list_waiting(0, 5000)]
    assert waiting.count("answer") == 20
    assert "day" in waiting
    assert kiosk.outbox.dropped == 0
