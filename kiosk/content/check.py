"""The commands `check` and `schema`."""

import json
import sys
from pathlib import Path

from kiosk.content.conversion import convert_hall
from kiosk.content.examination import examine_hall
from kiosk.content.overview import print_overview
from kiosk.content.report import print_problems
from kiosk.content.schema import write_schema
from kiosk.messages import say


def run_check(target: Path, as_json: bool, strict: bool) -> int:
    """Prints every problem; 0 clean, 1 problems (warnings only when `strict`), 2 nothing to look into."""
    reading = examine_hall(target)
    if as_json:
        print(json.dumps([problem.to_json() for problem in reading.problems], ensure_ascii=False, indent=1))
    else:
        print_problems(reading)
        if reading.hall is not None:
            print_overview(reading.hall, reading.assets)
    if reading.missing:
        return 2
    return int(any(strict or problem.severity == "error" for problem in reading.problems))


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
