"""The pages that explain every problem: fresh, complete, in both languages."""

import re

import pytest

from kiosk.content.problems.rules import GROUPS
from tools.problems import BAD, PAGES, SPOKEN, find_examples, write_page


def test_every_rule_has_an_example_among_the_broken_halls() -> None:
    assert {rule.code for rules in GROUPS.values() for rule in rules} - set(find_examples()) == set()


def test_only_what_no_repository_can_hold_lacks_a_broken_hall() -> None:
    stories = {
        match for file in BAD.glob("*.yaml") for match in re.findall(r"^# \d+:\d+ ([a-z0-9-]+):", _read(file), re.M)
    }
    assert not stories & set(SPOKEN)


@pytest.mark.parametrize("language", PAGES)
def test_the_pages_are_fresh(language: str) -> None:
    assert PAGES[language].read_text(encoding="utf-8") == write_page(language, find_examples()), (
        "run: python -m tools.problems"
    )


def _read(file: object) -> str:
    return file.read_bytes().decode("utf-8", errors="replace")  # type: ignore[attr-defined]
