"""Which rows are on their way: few at a time, and once more where the centre stays silent."""

from collections.abc import Callable, Iterable

from kiosk.outbox.outbox import Outbox, Waiting

MOST_ROWS = 100
MOST_BYTES = 64_000
LONGEST_PATIENCE = 3600.0


class Window:
    """At most 100 rows or 64 kB on their way. What the centre does not confirm is sent anew, each time later."""

    def __init__(self, outbox: Outbox, patience: float, chance: Callable[[], float]) -> None:
        self._outbox = outbox
        self._chance = chance
        self._sent: dict[int, int] = {}
        self._first = self._patience = patience
        self.begin()

    def begin(self) -> None:
        """Nothing is on its way: the line or the centre is new."""
        self._sent.clear()
        self._cursor = 0
        self._deadline = 0.0

    def choose(self, now: float) -> list[Waiting]:
        """The rows to send now."""
        if self._sent and now >= self._deadline:
            self.begin()
            self._patience = min(self._patience * 2, LONGEST_PATIENCE)
        if not self._sent:
            self._deadline = now + self._patience * (1 + self._chance())
        chosen = []
        for row in self._outbox.list_waiting(self._cursor, MOST_ROWS - len(self._sent)):
            size = len(row.body.encode())
            if self._sent and sum(self._sent.values()) + size > MOST_BYTES:
                break
            self._sent[row.sequence] = size
            self._cursor = row.sequence
            chosen.append(row)
        return chosen

    def confirm(self, sequences: Iterable[int], now: float) -> None:
        """The centre has these rows."""
        for sequence in sequences:
            self._sent.pop(sequence, None)
        self._patience = self._first
        self._deadline = now + self._patience * (1 + self._chance())
