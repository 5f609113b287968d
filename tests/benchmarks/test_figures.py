"""What a benchmark tells: the rows of bench.json, and whether a target is met."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.figures import Figure, Row, list_rows, write

ROOT = Path(__file__).parent.parent.parent


def test_a_row_has_what_bench_json_promises() -> None:
    (row,) = list_rows(lambda: [Figure("start", "a start", 24, [0.3, 0.2, 0.9], "s", 0.5, 0.2)], "start")
    promised = {"id", "what", "events", "median", "worst", "unit", "floor", "target", "met"}
    assert promised <= set(row)
    assert (row["median"], row["worst"], row["met"]) == (0.3, 0.9, True)
    assert row["command"] == "python -m benchmarks.start"


@pytest.mark.parametrize(("by_worst", "met"), [(False, True), (True, False)])
def test_a_target_is_for_the_median_or_for_the_worst(by_worst: bool, met: bool) -> None:
    assert Figure("touch", "", 1, [10, 20, 70], "ms", 50, by_worst=by_worst).met is met


def test_rows_of_others_pass_as_they_are() -> None:
    row: Row = {"id": "book", "what": "", "events": 0, "median": 1, "worst": 1, "unit": "s", "floor": None}
    assert dict(next(list_rows(lambda: [row], "visit_book"))).items() >= row.items()


@pytest.mark.parametrize(
    ("number", "words"), [(0.0312, "0.031 s"), (1.234, "1.23 s"), (212.4, "212 s"), (0.0, "0 s"), (None, "")]
)
def test_figures_are_written_as_people_read_them(number: float | None, words: str) -> None:
    assert write(number, "s") == words


def test_every_module_of_the_bench_can_be_measured_alone() -> None:
    line = "from benchmarks.__main__ import *; import importlib as i\n"
    line += "print(all(callable(i.import_module('benchmarks.' + m).measure) for m in (*ON_A_SCREEN, *ELSEWHERE)))"
    told = subprocess.run([sys.executable, "-c", line], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(told.stdout.lower())
