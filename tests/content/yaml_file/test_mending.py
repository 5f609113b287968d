"""A mistake that stops the YAML parser hides nothing after it; where it must, that is said."""

from pathlib import Path

import pytest

from kiosk.content.loader import read_hall
from kiosk.content.yaml_file.nodes import Mapping, read_tree

HALL = """hall:
  name: 玉树
  languages: [zh]
exhibits:
  - id: rivers
    title: 江河
    timeline:
      - date: 1951
        title: 成立
        text: 一句。
  - id: people
    title: 人
    sumary: 人
    timeline:
      - {title: 歌, text: 歌。}
"""
BREAKS = {
    "full-width colon": ("        title: 成立", "        title：成立"),
    "no space after the colon": ("        title: 成立", "        title:成立"),
    "no colon": ("        title: 成立", "        title 成立"),
    "open double quotes": ("        title: 成立", '        title: "成立'),
    "open single quotes": ("        title: 成立", "        title: '成立"),
    "open brace": ("        title: 成立", "        title: {zh: 成立"),
    "open bracket": ("        text: 一句。", "        pictures: [a.jpg, b.jpg"),
    "words after quotes": ("        title: 成立", '        title: "成立"大会'),
    "colon in words": ("        title: 成立", "        title: 成立: 大会"),
    "tab": ("        title: 成立", "\ttitle: 成立"),
    "full-width indent": ("        title: 成立", "　　　　title: 成立"),
    "pushed right": ("        title: 成立", "         title: 成立"),
    "pushed left": ("        title: 成立", "       title: 成立"),
    "hyphen without space": ("      - date: 1951", "      -date: 1951"),
    "full-width hyphen": ("      - date: 1951", "      －date: 1951"),
    "forgotten hyphen": ("  - id: people", "  id: people"),
    "an entry that runs on": (
        "      - {title: 歌, text: 歌。}",
        "      - title: 歌\n        text: 歌。\n        title: 舞",
    ),
    "a full-width colon in braces": ("    title: 人", "    title: {bo: མི, zh：人}"),
    "braces over several lines": ("    title: 人", "    title: {\n      bo: མི,\n      zh: 人"),
    "a bullet": ("  - id: people", "  • id: people"),
    "at sign": ("        title: 成立", "        title: @成立"),
    "backslash": ("        title: 成立", '        title: "C:\\成立"'),
}


@pytest.mark.parametrize("broken", BREAKS)
def test_a_broken_line_is_told_once_and_hides_nothing_after_it(tmp_path: Path, broken: str) -> None:
    right, wrong = BREAKS[broken]
    file = tmp_path / "exhibits.yaml"
    file.write_text(HALL.replace(right, wrong, 1), encoding="utf-8")
    errors = [problem for problem in read_hall(file).problems if problem.severity == "error"]
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(errors) == 2
    assert {lines[problem.line - 1] for problem in errors} > {"    sumary: 人"}
    assert any(lines[problem.line - 1] in wrong.split("\n") for problem in errors)


def test_a_whole_event_pushed_aside_keeps_its_own_mistakes_in_their_columns() -> None:
    tree = read_tree(HALL.replace("  - id: people", " - id: people").replace("    sumary", "   sumary"))
    assert isinstance(tree.root, Mapping)
    assert tree.whole
    assert tree.shifts == {11: 1, 13: 1}


def test_what_could_not_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "exhibits.yaml"
    file.write_text(HALL.replace("text: 一句。", "text: *nobody") + "---\nhall: {}\n", encoding="utf-8")
    rules = {problem.rule: problem.line for problem in read_hall(file).problems}
    assert rules["several-documents"] == 16
    assert rules["rest-unread"] == 16
    assert rules["unknown-anchor"] == 10


def test_an_empty_key_counts_as_not_written(tmp_path: Path) -> None:
    file = tmp_path / "exhibits.yaml"
    file.write_text(HALL.replace("sumary: 人", "summary:"), encoding="utf-8")
    assert not [problem for problem in read_hall(file).problems if problem.severity == "error"]
