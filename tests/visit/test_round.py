"""A round of questions as a table: answers, hands, and the result."""

import pytest

from kiosk.visit.round import MOST_HANDS, Asked, Mark, Result, Round

FIRST = Asked("rivers", "spring", 0, 2, 1)
SECOND = Asked("rivers", "later", 0, 3, 3)
THIRD = Asked("people", "song", 1, 4, 2)
ROUND = Round.of((FIRST, SECOND, THIRD), since=5.0)
GROUP = Round.of((FIRST, SECOND, THIRD), since=5.0, group=True)


def test_the_first_answer_stands_and_shows_the_right_one() -> None:
    once = ROUND.choose(0, 2)
    assert once.mark(0) == Mark(2, True, (0, 0))
    assert once.choose(0, 1) == once
    assert ROUND.show(1).choose(1, 3).mark(1).chosen == 0


def test_an_edited_round_keeps_what_did_not_change() -> None:
    changed = Asked("rivers", "later", 0, 4, 3)
    after = ROUND.choose(0, 2).choose(1, 3).renew((changed, FIRST))
    assert [mark.chosen for mark in after.marks] == [0, 2]
    assert after.mark(0).hands == (0, 0, 0, 0)
    assert after.since == ROUND.since


@pytest.mark.parametrize(("place", "answer"), [(0, 0), (0, 3), (3, 1), (-1, 1)])
def test_what_is_not_there_cannot_be_answered(place: int, answer: int) -> None:
    assert ROUND.choose(place, answer) == ROUND


@pytest.mark.parametrize(
    ("answers", "result"),
    [
        ((), Result(0, 0, None)),
        ((1,), Result(1, 1, None)),
        ((1, 1), Result(1, 2, SECOND)),
        ((2, 1, 2), Result(1, 3, FIRST)),
        ((1, 3, 2), Result(3, 3, None)),
    ],
)
def test_one_persons_result(answers: tuple[int, ...], result: Result) -> None:
    answered = ROUND
    for place, answer in enumerate(answers):
        answered = answered.choose(place, answer)
    assert answered.sum_up() == result


def test_a_groups_result_is_its_hands() -> None:
    counted = GROUP.count_hands(0, 1, 20).count_hands(0, 2, 4).count_hands(1, 1, 9).count_hands(1, 3, 15)
    assert counted.sum_up() == Result(35, 48, SECOND)


def test_hands_are_never_below_none_and_can_be_counted_after_the_answer_is_shown() -> None:
    assert GROUP.count_hands(0, 1, -1).mark(0).hands == (0, 0)
    assert GROUP.count_hands(0, 1, 5000).mark(0).hands == (MOST_HANDS, 0)
    assert GROUP.show(0).count_hands(0, 2, 3).mark(0).hands == (0, 3)
    assert GROUP.count_hands(0, 3, 1) == GROUP


def test_a_question_is_found_by_its_event_and_number() -> None:
    assert [ROUND.find("later", 0), ROUND.find("song", 1), ROUND.find("song", 0)] == [1, 2, -1]
