"""Every broken hall gives exactly the problems that its first comments name."""

import re
from pathlib import Path

import pytest

from kiosk.content.examination import examine_hall
from kiosk.content.problems.rules_media import MEDIA_RULES

BAD = Path(__file__).parent.parent / "halls" / "bad"
FILES = sorted(BAD.glob("*.yaml"))
EXPECTED = re.compile(r"# (?P<said>\d+:\d+ [a-z0-9-]+: .+)")
ENCODINGS = {"saved-as-utf16": "utf-16", "saved-as-gb18030": "gb18030"}
UNVOICED = ("missing-voice", "missing-captions", "unused-file")


def read_expected(file: Path) -> list[str]:
    data = file.read_bytes()
    encoding = ENCODINGS.get(file.stem, "utf-8-sig")
    found = [EXPECTED.fullmatch(line) for line in data.decode(encoding, errors="replace").splitlines()]
    return [match["said"] for match in found if match]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_mistake_is_named_with_its_place_and_mend(file: Path) -> None:
    problems = [problem for problem in examine_hall(file).problems if problem.rule not in UNVOICED]
    if not file.stem.startswith("warning-"):
        problems = [problem for problem in problems if problem.severity == "error"]
    said = [(problem, problem.in_language("en")) for problem in problems]
    told = [f"{problem.line}:{problem.column} {problem.rule}: {words.what} {words.mend}" for problem, words in said]
    assert told == read_expected(file)
    assert told


def test_there_are_thirty_and_more() -> None:
    assert len(FILES) >= 30


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_message_stands_in_chinese_too(file: Path) -> None:
    for problem in examine_hall(file).problems:
        said = problem.in_language("zh")
        assert re.search("[\u4e00-\u9fff]", said.what)
        assert re.search("[\u4e00-\u9fff]", said.mend)


@pytest.mark.parametrize("code", [rule.code for rule in MEDIA_RULES if rule.code != "file-huge"])
def test_each_media_rule_has_its_story(code: str) -> None:
    """Only a huge file cannot be told by a small one; test_hostile_media makes it."""
    assert any(f" {code}: " in said for file in FILES for said in read_expected(file))
