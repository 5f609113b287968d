"""The commands `check` and `schema`."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from kiosk.content.conversion import convert_hall
from kiosk.content.examination import examine_hall
from kiosk.content.overview import list_rows, print_overview
from kiosk.content.problems.report import print_problems
from kiosk.content.reading import Reading
from kiosk.content.schema import write_schema
from kiosk.messages import say


def run_check(target: Path, as_json: bool, strict: bool) -> int:
    """Prints every problem; 0 clean, 1 problems (warnings only when `strict`), 2 nothing to look into."""
    reading = examine_hall(target, user_cache_path("kiosk"), show_progress=sys.stdout.isatty())
    if as_json:
        print(json.dumps(to_json(reading), ensure_ascii=False, indent=1))
    else:
        print_problems(reading)
        if reading.hall is not None:
            print_overview(reading.hall, reading.assets)
    if reading.missing:
        return 2
    return int(any(strict or problem.severity == "error" for problem in reading.problems))


def to_json(reading: Reading) -> dict[str, Any]:
    """A reading as plain data; docs/curators/check-json.md says what each key means."""
    counts = Counter(problem.severity for problem in reading.problems)
    rows = list_rows(reading.hall, reading.assets) if reading.hall is not None else []
    return {
        "file": reading.file.as_posix(),
        "errors": counts["error"],
        "warnings": counts["warning"],
        "problems": [problem.to_json() for problem in reading.problems],
        "overview": [row.to_json() for row in rows],
    }


def run_conversion(target: Path) -> bool:
    """Saves files in other encodings as UTF-8 and says so on standard error; False where one cannot be converted."""
    try:
        for file, encoding, kept in convert_hall(target):
            names = {"file": file.name, "encoding": encoding.upper(), "kept": kept.name}
            told = say("{file} was {encoding} and is UTF-8 now; the original is {kept}.", **names)
            print(told, file=sys.stderr)
    except (OSError, UnicodeError) as error:
        print(say("A file cannot be converted: {said}", said=error), file=sys.stderr)
        return False
    return True


def run_schema() -> int:
    """Prints the JSON Schema of exhibits.yaml."""
    print(write_schema(), end="")
    return 0
