"""How long a silent text is shown."""

import pytest

from kiosk.narration.reading import count_seconds, pace


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 6.0),
        ("后来的事。", 6.0),
        ("草" * 60, 20.0),
        ("བོད་" * 60, 20.0),
        ("abcde " * 40, 20.0),
        ("草" * 30 + "abcde " * 20, 20.0),
    ],
)
def test_seconds_to_read(text: str, seconds: float) -> None:
    assert count_seconds(text) == pytest.approx(seconds, abs=0.6)


def test_a_long_sentence_stays_longer() -> None:
    short, long = pace(["草草。", "草草草草草草。"], 8)
    assert (short.start, short.end, long.end) == (0, pytest.approx(2, abs=0.3), 8)
    assert pace([], 8) == ()
