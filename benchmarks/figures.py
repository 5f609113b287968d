"""What a benchmark tells: figures with their floor and target, as a table on the screen and as rows of bench.json.

A module that `make bench` measures has `measure()`, which yields figures (or rows of the same shape), and ends with
`run_alone(measure)`: then `python -m benchmarks.<module>` measures it alone, and `python -m benchmarks` finds it.
"""

import argparse
import json
import math
import os
import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

ROUNDS = 5  # at least so many runs a figure
Row: TypeAlias = dict[str, Any]
"""One figure of bench.json: {id, what, events, median, worst, unit, floor, target, met}, and for readers `rule`."""


@dataclass(frozen=True)
class Figure:
    """What was measured in several runs, all in `unit`.

    `floor` is what the platform alone takes in the same run, None where there is none; `target` is what must not be
    passed by the median, or where `by_worst`, by the worst; None for a figure that only informs. `rule` says the target
    in words where it is a ratio.
    """

    id: str
    what: str
    events: int
    runs: Sequence[float]
    unit: str
    target: float | None = None
    floor: float | None = None
    by_worst: bool = False
    rule: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.runs)

    @property
    def worst(self) -> float:
        return max(self.runs)

    @property
    def met(self) -> bool:
        return self.target is None or (self.worst if self.by_worst else self.median) <= self.target

    def to_row(self) -> Row:
        return {
            "id": self.id, "what": self.what, "events": self.events, "median": _round(self.median),
            "worst": _round(self.worst), "unit": self.unit, "floor": _round(self.floor), "target": _round(self.target),
            "met": self.met, "rule": self.rule,
        }  # fmt: skip


def _round(number: float | None) -> float | None:
    """Four digits that mean something."""
    return None if number is None else float(f"{number:.4g}")


Measure: TypeAlias = Callable[[], Iterable[Figure | Row]]


def list_rows(measure: Measure, module: str) -> Iterator[Row]:
    """The rows of one module, each with the command that measures it alone and the screen it was measured on."""
    screen = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    for figure in measure():
        row = figure.to_row() if isinstance(figure, Figure) else figure
        yield {**row, "screen": screen, "command": f"python -m benchmarks.{module}"}


def run_alone(measure: Measure, module: str) -> None:
    """The command of one module: prints its table; `--json FILE` keeps the rows for `python -m benchmarks`."""
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{module}")
    parser.add_argument("--json", type=Path, metavar="FILE")
    wanted = parser.parse_args()
    rows = list(list_rows(measure, module))
    if wanted.json:
        wanted.json.write_text(json.dumps(rows), encoding="utf-8")
    else:
        print_table(rows)


def print_table(rows: Sequence[Row]) -> None:
    """One line a figure; where it was measured on a second screen, that median beside it, or a line of its own."""
    from rich.console import Console  # here: a program that is measured does without
    from rich.table import Table

    first = rows[0]["screen"] if rows else ""
    others = {(row["id"], row["events"]): row for row in rows if row["screen"] != first}
    table = Table("figure", *(["events", "floor", "median", "worst", "target", "", "command"]), title="Benchmarks")
    table.add_column("on Xvfb" if others else "")
    for row in rows:
        if row["screen"] == first:
            other = others.pop((row["id"], row["events"]), None)
            table.add_row(*_list_cells(row), _write_other(other))
    for row in others.values():
        table.add_row(*_list_cells(row), row["screen"])
    Console(width=None if Console().is_terminal else 180).print(table)


def _list_cells(row: Row) -> list[str]:
    unit = row["unit"]
    mark = "" if row["target"] is None else "[green]met[/]" if row["met"] else "[bold red]missed[/]"
    target = write(row["target"], unit) + (f" ({row['rule']})" if row.get("rule") else "")
    numbers = [write(row[key], unit) for key in ("floor", "median", "worst")]
    return [row["what"], f"{row['events']:,}", *numbers, target, mark, row["command"]]


def _write_other(row: Row | None) -> str:
    if row is None:
        return ""
    mark = "" if row["target"] is None or row["met"] else " [bold red]missed[/]"
    return f"{write(row['median'], row['unit'])} / {write(row['worst'], row['unit'])}{mark}"


def write(number: float | None, unit: str) -> str:
    """A figure as people read it; empty for none."""
    if number is None:
        return ""
    digits = max(0, 2 - math.floor(math.log10(number))) if number > 0 else 0
    return f"{number:.{min(digits, 3)}f} {unit}"
