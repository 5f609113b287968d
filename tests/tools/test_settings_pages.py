"""The pages that explain every setting are fresh."""

import pytest

from kiosk.messages import MessageLanguage
from tools.settings import PAGES, write_page


@pytest.mark.parametrize("language", PAGES)
def test_the_pages_are_fresh(language: MessageLanguage) -> None:
    assert PAGES[language].read_text(encoding="utf-8") == write_page(language), "run: python -m tools.settings"
