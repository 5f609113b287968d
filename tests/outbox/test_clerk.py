"""The clerk: rows go out while the centre listens and stay until it has them; reports follow what changes."""

from collections.abc import Sequence

import pytest

from kiosk.wire.orders import Taken
from kiosk.wire.rows import read_row
from kiosk.wire.state import Alive, Reported, Trouble
from kiosk.wire.topics import CENTRE, Leaf
from tests.outbox.kiosk import Kiosk


def list_sequences(payloads: Sequence[bytes]) -> list[int]:
    return [read_row(payload).sequence for payload in payloads]


def confirm(kiosk: Kiosk, sequences: Sequence[int]) -> None:
    kiosk.hear(Leaf.TAKEN, Taken(sequences=tuple(sequences)).write())


def test_nothing_is_sent_before_the_centre_listens(kiosk: Kiosk) -> None:
    kiosk.facts.days = [1, 2]
    kiosk.clerk.connect()
    assert kiosk.list_posts(Leaf.ROWS) == []
    kiosk.meet("s1", alive=False)
    assert kiosk.list_posts(Leaf.ROWS) == []
    kiosk.meet("s1")
    kinds = [read_row(payload).kind for payload in kiosk.list_posts(Leaf.ROWS)]
    assert kinds == ["day", "day", "contents", "health"]


def test_a_row_stays_until_the_centre_has_it(kiosk: Kiosk) -> None:
    kiosk.facts.days = [1]
    kiosk.connect()
    sent = list_sequences(kiosk.list_posts(Leaf.ROWS))
    assert kiosk.outbox.count() == len(sent) == 3
    confirm(kiosk, sent[:2])
    assert kiosk.outbox.count() == 1
    confirm(kiosk, sent)
    assert kiosk.outbox.count() == 0
    assert kiosk.list_posts(Leaf.ROWS, 600) == []


def test_rows_without_a_receipt_come_again_each_time_later(kiosk: Kiosk) -> None:
    kiosk.connect()
    sent = list_sequences(kiosk.list_posts(Leaf.ROWS))
    assert kiosk.list_posts(Leaf.ROWS, 40) == []
    assert list_sequences(kiosk.list_posts(Leaf.ROWS, 6)) == sent
    assert kiosk.list_posts(Leaf.ROWS, 80) == []
    assert list_sequences(kiosk.list_posts(Leaf.ROWS, 11)) == sent


def test_a_centre_that_begins_anew_is_sent_everything_at_once(kiosk: Kiosk) -> None:
    kiosk.connect("s1")
    sent = list_sequences(kiosk.list_posts(Leaf.ROWS))
    kiosk.meet("s1")
    assert kiosk.list_posts(Leaf.ROWS) == []
    kiosk.meet("s2")
    assert list_sequences(kiosk.list_posts(Leaf.ROWS)) == sent


def test_a_new_line_sends_everything_again(kiosk: Kiosk) -> None:
    kiosk.connect()
    sent = list_sequences(kiosk.list_posts(Leaf.ROWS))
    kiosk.connect()
    assert list_sequences(kiosk.list_posts(Leaf.ROWS)) == sent


def test_only_so_much_is_on_its_way(kiosk: Kiosk) -> None:
    kiosk.facts.days = list(range(60))
    kiosk.connect()
    first = kiosk.list_posts(Leaf.ROWS)
    assert sum(map(len, first)) < 64_000
    assert kiosk.list_posts(Leaf.ROWS) == []
    confirm(kiosk, list_sequences(first))
    assert list_sequences(kiosk.list_posts(Leaf.ROWS))[0] > list_sequences(first)[-1]


def test_a_day_is_told_again_when_it_grows(kiosk: Kiosk) -> None:
    kiosk.facts.days = [1]
    kiosk.connect()
    confirm(kiosk, list_sequences(kiosk.list_posts(Leaf.ROWS)))
    kiosk.facts.days = [1, 2]
    rows = [read_row(payload) for payload in kiosk.list_posts(Leaf.ROWS, 900)]
    assert [row.day for row in rows if row.kind == "day"] == ["2026-03-03"]


def test_a_lost_outbox_counts_all_days_again(kiosk: Kiosk) -> None:
    kiosk.facts.days = [1, 2, 3]
    kiosk.turn()
    kiosk.outbox.write_note("counted", "")
    kiosk.end()
    kiosk.begin()
    kiosk.turn()
    assert kiosk.outbox.read_note("counted") == "book 3"


def test_a_visit_book_that_cannot_be_read_stops_nothing(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(book: str, after: int) -> None:
        raise OSError("no disk")

    monkeypatch.setattr(kiosk.facts, "count_days", fail)
    kiosk.connect()
    assert [read_row(payload).kind for payload in kiosk.list_posts(Leaf.ROWS)] == ["health"]


def test_it_says_that_it_is_there_and_what_it_is(kiosk: Kiosk) -> None:
    kiosk.connect()
    alive, reported, *_ = kiosk.turn()
    assert (alive.retain, Alive.read(alive.payload).alive) == (True, True)
    assert (reported.retain, Reported.read(reported.payload).content_version) == (True, "2026-01-01.1")
    assert Alive.read(kiosk.clerk.will.payload).alive is False


def test_it_reports_what_changed_within_a_minute_and_else_every_quarter_of_an_hour(kiosk: Kiosk) -> None:
    kiosk.connect()
    kiosk.turn()
    assert kiosk.list_posts(Leaf.REPORTED, 61) == []
    kiosk.facts.troubles.append(Trouble(code="sound", text="No sound"))
    assert Reported.read(kiosk.list_posts(Leaf.REPORTED, 61)[0]).problems[0].code == "sound"
    assert kiosk.list_posts(Leaf.REPORTED, 61) == []
    assert len(kiosk.list_posts(Leaf.REPORTED, 901)) == 1


def test_a_problem_becomes_a_row_once_while_it_lasts(kiosk: Kiosk) -> None:
    kiosk.facts.troubles.append(Trouble(code="sound", text="No sound"))
    for _ in range(3):
        kiosk.turn(61)
    assert [row.kind for row in kiosk.outbox.list_waiting()].count("problem") == 1
    kiosk.facts.troubles.clear()
    kiosk.turn(61)
    kiosk.facts.troubles.append(Trouble(code="sound", text="No sound"))
    kiosk.turn(61)
    assert [row.kind for row in kiosk.outbox.list_waiting()].count("problem") == 2


@pytest.mark.parametrize("payload", [b"", b"\xff", b"[]", b'{"sequences": "all"}', b'{"alive": 1}', b"{" * 1000])
def test_nonsense_from_a_broker_changes_nothing(kiosk: Kiosk, payload: bytes) -> None:
    kiosk.connect()
    before = kiosk.outbox.count()
    for leaf in Leaf:
        kiosk.hear(leaf, payload)
    kiosk.clerk.hear(CENTRE, payload, kiosk.now)
    kiosk.clerk.hear("kiosk/v1/other_1/taken", Taken(sequences=(1,)).write(), kiosk.now)
    assert kiosk.outbox.count() == before
    assert kiosk.duties.done == kiosk.duties.wishes == []
