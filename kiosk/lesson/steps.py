"""Which page a lecturer means: by a finger that touched or swept over the page, or by the number typed."""

SWEEP = 0.06  # of the page's width: less is a touch
THIRD = 1 / 3
MOST_DIGITS = 3


def step_of(start: float, end: float, touch: bool = True) -> int:
    """−1, 0 or 1 for a finger that came at `start` and left at `end`, shares of the page's width.

    A sweep pushes the page away; a touch in the left or right third turns back or on, unless `touch` is false.
    """
    way = end - start
    if abs(way) >= SWEEP:
        return -1 if way > 0 else 1
    return 0 if not touch else -1 if end < THIRD else 1 if end > 1 - THIRD else 0


def type_digit(typed: str, digit: str) -> str:
    """The number typed so far with one digit more; a zero does not begin a number."""
    return (typed + digit)[-MOST_DIGITS:].lstrip("0")


def find_number(typed: str, count: int) -> int | None:
    """The page, counted from 0, of a typed number; None for none, the last page for one that is too high."""
    return min(int(typed), count) - 1 if typed else None
