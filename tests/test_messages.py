"""Messages to curators and technicians: each stands in Chinese too, and the catalogues are fresh."""

import re
from string import Formatter

import pytest

from kiosk.content.problems.rules import RULES
from kiosk.messages import choose_message_language, say, translate
from tools.messages import PO, gather, list_untranslated, renew, to_mo, to_po


def test_every_message_has_chinese_words() -> None:
    assert list_untranslated(renew()) == []


def test_the_catalogues_are_fresh() -> None:
    catalogue = renew()
    assert PO.read_bytes() == to_po(catalogue), "run: python -m tools.messages"
    assert PO.with_suffix(".mo").read_bytes() == to_mo(catalogue), "run: python -m tools.messages"


@pytest.mark.parametrize("message", [m.id for m in gather() if m.id and "%" not in m.id])
def test_chinese_fills_the_same_names(message: str) -> None:
    names = [
        sorted(name for _, name, _, _ in Formatter().parse(w) if name) for w in (message, translate(message, "zh"))
    ]
    assert names[0] == names[1]


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_every_rule_says_what_and_mend_in_chinese(rule: object) -> None:
    for words in (rule.what, rule.mend):  # type: ignore[attr-defined]
        assert re.search("[\u4e00-\u9fff]", translate(words, "zh"))


def test_the_locale_chooses_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert choose_message_language() == "zh"
    assert say("No problems in {file}.", file="a.yaml") == "a.yaml 没有问题。"
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert choose_message_language() == "en"


def test_a_message_may_have_any_name_to_fill() -> None:
    assert "12y" in say("{words} is no size; write it as 1280x720", words="12y")


def test_nothing_stays_nothing_in_every_language() -> None:
    assert translate("", "zh") == ""
