"""What must not get out of hand, by ratios within one run; each limit is far beyond what was measured."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.generated import write_hall
from kiosk.content.examination import examine_hall

ROOT = Path(__file__).parent.parent.parent
START = 8.0  # times the floor
MEMORY = 40.0  # MB that a second tour may add
GROWTH = 2.5  # times as long as the hall is larger


def run(code: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300, check=True
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_a_start_is_a_small_multiple_of_the_floor(tmp_path: Path) -> None:
    """Processor time until the first frame, which others on the machine change little."""
    hall = str(write_hall(tmp_path / "hall", 24))
    code = (
        "import json, benchmarks.start as s\n"
        "floor = min(s.run_start(s.FLOOR)[1] for _ in range(3))\n"
        f"kiosk = min(s.run_start((*s.KIOSK, {hall!r}, {hall!r}))[1] for _ in range(3))\n"
        "print(json.dumps({'floor': floor, 'kiosk': kiosk}))"
    )
    told = run(code)
    assert told["kiosk"] < START * told["floor"], told


def test_memory_does_not_grow_with_the_events_that_are_visited() -> None:
    code = (
        "import json\nfrom benchmarks.visiting import *\nfrom benchmarks.memory import *\n"
        "with visit_generated(24, STILL) as visiting:\n"
        "    seen = [(tour(visiting), read_memory())[1] for _ in range(2)]\n"
        "print(json.dumps({'first': seen[0], 'second': seen[1]}))"
    )
    told = run(code)
    assert told["second"] < told["first"] + MEMORY, told


@pytest.mark.parametrize(("few", "many"), [(300, 1_200)])
def test_checking_grows_no_faster_than_the_hall(tmp_path: Path, few: int, many: int) -> None:
    spent = []
    for events in (few, many):
        hall = write_hall(tmp_path / str(events), events, pictures=False, exhibits=10)
        examine_hall(hall, hall / "cache")
        begun = time.process_time()
        examine_hall(hall, hall / "cache")
        spent.append(time.process_time() - begun)
    assert spent[1] / spent[0] < many / few * GROWTH, spent
