"""Feeds a hall's loader, the captions and the paths with what a fuzzer invents: python -m tools.fuzz SECONDS [WHAT].

WHAT is hall (the default), captions or paths. The fuzzer begins with tests/halls and keeps what reached new code in
build/fuzz. Whatever comes, problems are the only answer: an exception ends the run, and its bytes lie in build/fuzz.
"""

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kiosk"]):
    from kiosk.content.cues import CaptionsError, parse_cues
    from kiosk.content.examination import examine_hall
    from kiosk.content.paths import judge_path, locate
    from kiosk.narration.cues import cue_at

ROOT = Path(__file__).parent.parent.parent
CORPUS = ROOT / "build" / "fuzz"
PLACE = CORPUS / "place"


def read_as_hall(data: bytes) -> None:
    file = PLACE / "exhibits.yaml"
    file.write_bytes(data)
    reading = examine_hall(file)
    assert reading.hall is not None or reading.problems
    for problem in reading.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        problem.to_json()


def read_as_captions(data: bytes) -> None:
    with contextlib.suppress(CaptionsError):
        cue_at(parse_cues(data.decode("utf-8", "replace")), 1.0)


def read_as_path(data: bytes) -> None:
    words = data.decode("utf-8", "replace")
    if not judge_path(words) and (found := locate(PLACE, words)):
        assert found.resolve().is_relative_to(PLACE.resolve())


TARGETS: dict[str, tuple[Callable[[bytes], None], str]] = {
    "hall": (read_as_hall, "tests/halls/**/*.yaml"),
    "captions": (read_as_captions, "tests/halls/**/*.vtt"),
    "paths": (read_as_path, ""),
}


def main() -> None:
    seconds, name = sys.argv[1], (sys.argv[2:] or ["hall"])[0]
    target, seeds = TARGETS[name]
    corpus = CORPUS / name
    for folder in (corpus, PLACE):
        folder.mkdir(parents=True, exist_ok=True)
    for file in ROOT.glob(seeds) if seeds else ():
        (corpus / file.name).write_bytes(file.read_bytes())
    told = [f"-max_total_time={seconds}", "-max_len=4096", "-timeout=20", f"-artifact_prefix={CORPUS}/{name}-"]
    atheris.Setup([sys.argv[0], *told, str(corpus)], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
