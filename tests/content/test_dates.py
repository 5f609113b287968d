"""EDTF dates: what they cover, and what to type instead of a wrong one."""

from datetime import date

import pytest

from kiosk.content.dates import DateError, read_date


@pytest.mark.parametrize(
    ("words", "start", "end", "precision"),
    [
        ("1951", date(1951, 1, 1), date(1951, 12, 31), "year"),
        ("1951-12", date(1951, 12, 1), date(1951, 12, 31), "month"),
        ("1951-12-25", date(1951, 12, 25), date(1951, 12, 25), "day"),
        ("2017/2020", date(2017, 1, 1), date(2020, 12, 31), "year"),
        ("2017/..", date(2017, 1, 1), None, "year"),
        ("195X", date(1950, 1, 1), date(1959, 12, 31), "decade"),
    ],
)
def test_a_date_covers_its_days(words: str, start: date, end: date | None, precision: str) -> None:
    read = read_date(words)
    assert (read.start, read.end, read.precision) == (start, end, precision)


def test_doubt_is_kept() -> None:
    assert read_date("1950~").approximate
    assert read_date("1950?").uncertain


@pytest.mark.parametrize(
    ("words", "mend"), [("2021年7月1日", "2021-07-01"), ("2021/7/1", "2021-07-01"), ("1951-02-30", "1951-02-28")]
)
def test_a_wrong_date_is_mended(words: str, mend: str) -> None:
    with pytest.raises(DateError) as caught:
        read_date(words)
    assert caught.value.mend == mend
