"""A round of questions: what was answered, what was shown, how many hands were raised, and the result."""

from collections import Counter
from dataclasses import dataclass, replace

MOST_HANDS = 999


@dataclass(frozen=True)
class Asked:
    """A question of a round: the `number`-th of its event, counted from 0; `right` counts its answers from 1."""

    exhibit: str
    event: str
    number: int
    answers: int
    right: int


@dataclass(frozen=True)
class Mark:
    """What happened to a question: the answer `chosen` counts from 1, 0 for none; `hands` has a number an answer."""

    chosen: int = 0
    shown: bool = False
    hands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Result:
    """What came of a round, in answers of one person or in raised hands; `missed` is what was wrong most often."""

    right: int
    given: int
    missed: Asked | None


@dataclass(frozen=True)
class Round:
    """The questions of a lesson or of a round, in their order; `since` is the monotonic second of its beginning.

    With `group` the answers are hands that a lecturer counts, and the right one is shown when the lecturer says so.
    """

    since: float = 0.0
    asked: tuple[Asked, ...] = ()
    marks: tuple[Mark, ...] = ()
    group: bool = False

    @classmethod
    def of(cls, asked: tuple[Asked, ...], since: float, group: bool = False) -> "Round":
        """A round in which nothing has been answered."""
        return cls(since, asked, tuple(Mark(hands=(0,) * question.answers) for question in asked), group)

    def renew(self, asked: tuple[Asked, ...]) -> "Round":
        """The round with these questions; a question that did not change keeps what happened to it."""
        known = dict(zip(self.asked, self.marks, strict=True))
        marks = tuple(known.get(question, Mark(hands=(0,) * question.answers)) for question in asked)
        return replace(self, asked=asked, marks=marks)

    def find(self, event: str, number: int) -> int:
        """The place of a question in the round, counted from 0; −1 where it is not asked."""
        keys = [(question.event, question.number) for question in self.asked]
        return keys.index((event, number)) if (event, number) in keys else -1

    def mark(self, place: int) -> Mark:
        return self.marks[place] if 0 <= place < len(self.marks) else Mark()

    def choose(self, place: int, answer: int) -> "Round":
        """Give an answer, which shows the right one; what was shown cannot be answered any more."""
        known = 0 <= place < len(self.asked) and 1 <= answer <= self.asked[place].answers
        return self._put(place, replace(self.marks[place], chosen=answer, shown=True)) if known else self

    def show(self, place: int) -> "Round":
        """Show the right answer."""
        return self._put(place, replace(self.mark(place), shown=True))

    def count_hands(self, place: int, answer: int, step: int) -> "Round":
        """So many hands more (below 0: fewer) for an answer; also after the right one was shown."""
        hands = list(self.mark(place).hands)
        if not 1 <= answer <= len(hands):
            return self
        hands[answer - 1] = min(MOST_HANDS, max(0, hands[answer - 1] + step))
        marks = list(self.marks)
        marks[place] = replace(marks[place], hands=tuple(hands))
        return replace(self, marks=tuple(marks))

    def lead_group(self, group: bool) -> "Round":
        """Count hands from now on, or let one person answer."""
        return replace(self, group=group)

    def _put(self, place: int, mark: Mark) -> "Round":
        if not 0 <= place < len(self.marks) or self.marks[place].shown:
            return self
        return replace(self, marks=(*self.marks[:place], mark, *self.marks[place + 1 :]))

    def sum_up(self) -> Result:
        """What was right of what was given, in hands for a group."""
        right = given = 0
        wrong: Counter[Asked] = Counter()
        for asked, mark in zip(self.asked, self.marks, strict=True):
            fit, there = _weigh(asked, mark, self.group)
            right, given = right + fit, given + there
            wrong[asked] += there - fit
        worst = max(wrong, key=lambda asked: wrong[asked], default=None)
        return Result(right, given, worst if worst and wrong[worst] else None)


def _weigh(asked: Asked, mark: Mark, group: bool) -> tuple[int, int]:
    """How many answers to a question were right, and how many there are."""
    if not group:
        return int(mark.chosen == asked.right), int(mark.chosen > 0)
    return (mark.hands[asked.right - 1], sum(mark.hands)) if mark.hands else (0, 0)
