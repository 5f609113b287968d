"""What a finger on a page and typed digits mean."""

import pytest

from kiosk.lesson.steps import find_number, step_of, type_digit


@pytest.mark.parametrize(
    ("start", "end", "step"),
    [
        (0.1, 0.1, -1),
        (0.9, 0.91, 1),
        (0.5, 0.5, 0),
        (0.8, 0.4, 1),
        (0.4, 0.8, -1),
        (0.9, 0.95, 1),
        (0.2, 0.14, 1),
    ],
)
def test_a_touch_at_the_side_and_a_sweep_turn(start: float, end: float, step: int) -> None:
    assert step_of(start, end) == step


def test_where_answers_are_touched_only_a_sweep_turns() -> None:
    assert step_of(0.9, 0.9, touch=False) == 0
    assert step_of(0.9, 0.5, touch=False) == 1


def test_digits_become_a_page() -> None:
    typed = ""
    for digit in "012":
        typed = type_digit(typed, digit)
    assert typed == "12"
    assert (find_number(typed, 30), find_number(typed, 5), find_number("", 5)) == (11, 4, None)
    assert len(type_digit("123", "4")) == 3
    assert type_digit("100", "5") == "5"
