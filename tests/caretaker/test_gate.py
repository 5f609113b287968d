"""The gate before the technician's page."""

import random

from kiosk.caretaker.gate import ASK_SECONDS, OPEN_SECONDS, Gate, Stage
from kiosk.caretaker.tries import LONGEST, Tries, Waiting

PIN = "471108"


def make_gate(now: float = 0.0) -> Gate:
    return Gate(lambda typed: typed == PIN, Waiting(Tries(), now))


def enter(gate: Gate, pin: str, now: float) -> None:
    for digit in pin:
        gate.type_digit(digit, now)
    gate.enter(now)


def test_the_pin_opens_it() -> None:
    gate = make_gate()
    enter(gate, PIN, 0)
    assert gate.stage is Stage.SHUT
    gate.ask(0)
    enter(gate, PIN, 1)
    assert gate.stage is Stage.OPEN


def test_while_it_waits_even_the_right_pin_is_not_looked_at() -> None:
    gate = make_gate()
    gate.ask(0)
    for _ in range(3):
        enter(gate, "000000", 0)
    assert gate.left(0) == 30
    enter(gate, PIN, 29)
    assert gate.stage is Stage.ASKING
    enter(gate, PIN, 31)
    assert gate.stage is Stage.OPEN


def test_200_random_wrong_pins_take_more_than_two_days() -> None:
    gate, now, chance = make_gate(), 0.0, random.Random(7)
    for _ in range(200):
        gate.ask(now)
        now += gate.left(now)
        enter(gate, f"{chance.randrange(471108):06}", now)
        assert gate.stage is Stage.ASKING
        assert gate.refused
        assert gate.left(now) <= LONGEST
    assert now > 2 * 24 * 3600 - 3600
    now += gate.left(now)
    enter(gate, PIN, now)
    assert gate.stage is Stage.OPEN
    assert gate.left(now) == 0


def test_it_shuts_by_itself_and_forgets_what_was_typed() -> None:
    gate = make_gate()
    gate.ask(0)
    gate.type_digit("4", 10)
    gate.tick(10 + ASK_SECONDS - 0.1)
    assert gate.typed == "4"
    gate.tick(10 + ASK_SECONDS)
    assert gate.stage is Stage.SHUT
    gate.ask(100)
    assert gate.typed == ""
    enter(gate, PIN, 100)
    gate.tick(100 + OPEN_SECONDS)
    assert gate.stage is Stage.SHUT


def test_nothing_typed_is_no_try_and_too_much_is_cut() -> None:
    gate = make_gate()
    gate.ask(0)
    for _ in range(10):
        gate.enter(0)
    assert gate.left(0) == 0
    for _ in range(50):
        gate.type_digit("1", 0)
    assert len(gate.typed) == 12
    gate.erase(0)
    assert len(gate.typed) == 11
