"""The questions that are asked of the book, in SQL; each answer is rows keyed by what they are about."""

import sqlite3
from dataclasses import dataclass
from typing import Any

Row = tuple[Any, ...]
TOTAL, DAY = "''", "day"  # what whole visits are counted by

# Equal values in heaps; the median is the mean of the two middle ones, which are one in an odd number.
MEDIAN = """
WITH piles AS ({piles}),
heaps AS (
    SELECT key, value, n,
        sum(n) OVER (PARTITION BY key ORDER BY value) AS up_to,
        sum(n) OVER (PARTITION BY key) AS number
    FROM piles
)
SELECT key, max(number) AS visits, avg(value) AS median FROM heaps
WHERE up_to >= (number + 1) / 2 AND up_to - n < (number + 2) / 2 GROUP BY key
"""
# One reading of a table, counted for the whole, each exhibit and each event.
SUBJECTS = """
SELECT 'total', '', sum(n), sum(good) FROM counted
UNION ALL SELECT 'exhibit', home.name, sum(n), sum(good) FROM counted
    JOIN names ON names.id = event JOIN names AS home ON home.id = names.exhibit GROUP BY 2
UNION ALL SELECT 'event', names.name, sum(n), sum(good) FROM counted JOIN names ON names.id = event GROUP BY 2
"""
VOICES = """
UNION ALL SELECT 'voice', names.name, sum(n), sum(good) FROM counted JOIN names ON names.id = voice GROUP BY 2
"""
OUT = "sum(length > 0 AND second >= length)"
RIGHT = "sum(given * (answer = right_answer))"
FACES = "sum(face = 'satisfied'), sum(face = 'so-so'), sum(face = 'not')"


@dataclass(frozen=True)
class Period:
    """Local days from `since` to `until`, both included, as "2026-05-01"; "" is open. Open on both sides it is the
    whole book, with the visits that no day is known of.
    """

    since: str = ""
    until: str = ""

    @property
    def whole(self) -> bool:
        return not (self.since or self.until)


class Asker:
    """Asks an open book about the visits of a period."""

    def __init__(self, connection: sqlite3.Connection, period: Period) -> None:
        self._connection = connection
        self._days = "1" if period.whole else "(day IS NOT NULL AND day >= :since AND day <= :until)"
        self._fills = {"since": period.since, "until": period.until or "9999"}
        self._rows = self._visits = "1"
        if not period.whole:
            self._find_span()

    def _find_span(self) -> None:
        """Which visits: numbers rise with the days, so it is a span, less the few whose clock was wrong.

        The + keeps the planner to the order of the indexes and of the table, where nothing must be sorted or looked up.
        """
        first, last = self._ask(f"SELECT min(id), max(id) FROM visits WHERE {self._days}")[0]
        self._fills |= {"first": first, "last": last}
        self._rows = f"id BETWEEN :first AND :last AND {self._days.replace('day', '+day')}"
        self._visits = "+visit BETWEEN :first AND :last"
        others = f"SELECT id AS visit FROM visits WHERE id BETWEEN :first AND :last AND NOT {self._days}"
        if self._ask(f"{others} LIMIT 1"):
            self._visits += f" AND visit NOT IN ({others})"

    def _ask(self, sql: str) -> list[Row]:
        return self._connection.execute(sql, self._fills).fetchall()

    def _ask_medians(self, piles: str) -> list[Row]:
        return self._ask(MEDIAN.format(piles=piles))

    def list_visits(self, key: str) -> list[Row]:
        """By TOTAL or DAY: key, visits, median seconds."""
        piles = f"SELECT {key} AS key, seconds AS value, count(*) AS n FROM visits WHERE {self._days} GROUP BY 1, 2"
        return self._ask_medians(piles)

    def list_part(self) -> list[Row]:
        """Day, None where it is not known; visits that opened something."""
        return self._ask(f"SELECT day, sum(opened) FROM visits WHERE {self._days} GROUP BY day")

    def list_stays(self, kind: str) -> list[Row]:
        """By exhibit or event: id, visits that opened it, median seconds in it."""
        subjects = f"SELECT id FROM names WHERE kind = '{kind}'"
        return self._name_medians("stays", "subject", f"subject IN ({subjects}) AND {self._visits}")

    def list_languages(self) -> list[Row]:
        """By language: tag, visits that read in it, median seconds of reading."""
        return self._name_medians("languages", "language", self._visits)

    def _name_medians(self, table: str, key: str, where: str) -> list[Row]:
        piles = f"SELECT {key} AS key, seconds AS value, count(*) AS n FROM {table} WHERE {where} GROUP BY 1, 2"
        medians = MEDIAN.format(piles=piles)
        return self._ask(f"SELECT name, visits, median FROM ({medians}) JOIN names ON id = key")

    def list_heard(self) -> list[Row]:
        """About total, exhibit, event or voice: which, tellings, those to the end."""
        counted = f"SELECT event, voice, count(*) AS n, {OUT} AS good FROM heard WHERE {self._visits} GROUP BY 1, 2"
        return self._ask(f"WITH counted AS ({counted}) {SUBJECTS} {VOICES}")

    def list_answers(self) -> list[Row]:
        """About total, exhibit or event: which, answers given, right ones."""
        counted = f"SELECT event, sum(given) AS n, {RIGHT} AS good FROM answers WHERE {self._visits} GROUP BY 1"
        return self._ask(f"WITH counted AS ({counted}) {SUBJECTS}")

    def list_faces(self) -> list[Row]:
        """About total or exhibit: which ("" among the exhibits is the hall), satisfied, so-so, dissatisfied."""
        return self._ask(
            f"SELECT 'total', '', {FACES} FROM faces WHERE {self._visits} UNION ALL SELECT 'exhibit', name, {FACES} "
            f"FROM faces JOIN names ON id = faces.exhibit WHERE {self._visits} GROUP BY faces.exhibit"
        )

    def list_heard_daily(self) -> list[Row]:
        """Day, tellings, those to the end."""
        return self._ask_daily("heard", f"count(*), {OUT}")

    def list_answers_daily(self) -> list[Row]:
        """Day, answers given, right ones."""
        return self._ask_daily("answers", f"sum(given), {RIGHT}")

    def list_faces_daily(self) -> list[Row]:
        """Day, satisfied, so-so, dissatisfied."""
        return self._ask_daily("faces", FACES)

    def _ask_daily(self, table: str, sums: str) -> list[Row]:
        # CROSS JOIN is JOIN to SQLite, but in this order: day by day
        visits = f"visits CROSS JOIN {table} ON visit = id WHERE {self._days}"
        return self._ask(f"SELECT day, {sums} FROM {visits} GROUP BY day")

    def list_watched(self) -> list[Row]:
        """By event: films begun, those to the end, and the mean share that was seen."""
        seen = "avg(CASE WHEN length > 0 THEN 1.0 * second / length END)"
        return self._ask(
            f"SELECT name, count(*), {OUT}, {seen} FROM watched JOIN names ON id = event "
            f"WHERE {self._visits} GROUP BY event"
        )

    def list_questions(self) -> list[Row]:
        """Event, number of the question from 0, answers given, right ones; the least known first."""
        return self._ask(
            f"SELECT name, number, sum(given) AS all_given, {RIGHT} AS right_given "
            f"FROM answers JOIN names ON id = event WHERE {self._visits} GROUP BY event, number "
            "ORDER BY 1.0 * right_given / all_given, name, number"
        )

    def list_hours(self) -> list[Row]:
        """Weekday (0 is Monday), hour, visits."""
        weekday = "(CAST(strftime('%w', day) AS INTEGER) + 6) % 7"
        hours = f"SELECT day, hour, count(*) AS n FROM visits WHERE {self._rows} AND day IS NOT NULL GROUP BY 1, 2"
        return self._ask(f"SELECT {weekday}, hour, sum(n) FROM ({hours}) GROUP BY 1, 2")

    def list_endings(self) -> list[Row]:
        """Ending ("" while a visit goes on), the screen that was open, visits."""
        return self._ask(
            f"SELECT ifnull(ending, ''), ifnull(left_from, ''), count(*) FROM visits WHERE {self._rows} GROUP BY 1, 2"
        )

    def count_ways(self) -> Row:
        """Visits with larger letters, contrast, calm and reach."""
        ways = "sum(text_size > 100), sum(contrast), sum(calm), sum(reach)"
        return self._ask(f"SELECT {ways} FROM visits WHERE {self._rows}")[0]

    def count_without_day(self) -> int:
        """Visits of the whole book whose clock was wrong."""
        return int(self._ask("SELECT count(*) FROM visits WHERE day IS NULL")[0][0])

    def list_homes(self) -> dict[str, str]:
        """The exhibit in which each event was opened last, by their ids."""
        events = "SELECT event.name, ifnull(home.name, '') FROM names AS event LEFT JOIN names AS home"
        return dict(self._ask(f"{events} ON home.id = event.exhibit WHERE event.kind = 'event'"))
