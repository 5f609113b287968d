"""The interface's words: complete in every language, and compiled from what is committed."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tools.words import FILES, list_untranslated, release, update


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_label_is_translated(file: Path) -> None:
    assert list_untranslated(file) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_compiled_words_are_fresh(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release(file, made)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_label_of_the_screens_is_forgotten(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    update(copy)
    assert list_sources(copy) == list_sources(file)


def list_sources(file: Path) -> list[tuple[str, str]]:
    """Every (context, label) of a translation file."""
    contexts = ElementTree.parse(file).getroot().findall("context")
    found = [
        (context.findtext("name", ""), label.text or "") for context in contexts for label in context.iter("source")
    ]
    return sorted(found)
