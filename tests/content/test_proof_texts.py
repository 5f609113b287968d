"""The texts that reviewers sign: none forgotten, each with the line where it can be corrected."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from kiosk.content.loader import read_hall
from kiosk.content.proof_texts import Sheet, list_sheets
from kiosk.content.text import Text

ROOT = Path(__file__).parent.parent.parent


def list_of(folder: Path, language: str) -> tuple[Sheet, ...]:
    reading = read_hall(folder)
    assert reading.hall is not None
    assert reading.places is not None
    return list_sheets(reading.hall, reading.places, reading.assets, language)


def walk_texts(part: object) -> Iterator[Text]:
    """Every text below a part of a hall, however deep."""
    if isinstance(part, Text):
        yield part
    elif isinstance(part, BaseModel):
        yield from walk_texts([getattr(part, name) for name in type(part).model_fields])
    elif isinstance(part, dict):
        yield from walk_texts(list(part.values()))
    elif isinstance(part, list | tuple):
        for below in part:
            yield from walk_texts(below)


@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
@pytest.mark.parametrize(
    "folder", [ROOT, ROOT / "tests" / "halls" / "good" / "everything"], ids=["sample", "everything"]
)
def test_no_text_of_a_hall_is_forgotten(folder: Path, language: str) -> None:
    reading = read_hall(folder)
    assert reading.hall is not None
    wanted = [text.said(language, reading.hall.languages) for text in walk_texts(reading.hall)]
    assert len(wanted) > 15
    assert sorted((said.words, said.language) for said in wanted) == sorted(
        (proof.words, proof.language)
        for sheet in list_of(folder, language)
        for proof in sheet.proofs
        if proof.role != "date"
    )


@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
def test_each_place_leads_to_its_words(language: str) -> None:
    lines = (ROOT / "exhibits.yaml").read_text(encoding="utf-8").splitlines()
    for sheet in list_of(ROOT, language):
        for proof in sheet.proofs:
            near = "".join("".join(lines[proof.line - 1 : proof.line + 12]).split())
            assert "".join(proof.words.split())[:12] in near, proof


def test_a_borrowed_text_says_so(halls: Path) -> None:
    people = next(sheet for sheet in list_of(halls / "good" / "everything", "bo") if sheet.of == "people")
    assert [(proof.words, proof.language, proof.line) for proof in people.proofs] == [("人们", "zh-Hans", 47)]


def test_voices_with_length_and_marks(halls: Path) -> None:
    spring = next(sheet for sheet in list_of(halls / "good" / "everything", "zh-Hans") if sheet.of == "spring")
    assert [(voice.voice, voice.synthetic, voice.line) for voice in spring.voices] == [
        ("bo", True, 31),
        ("zh-Hans", True, 32),
    ]
    assert all(voice.seconds > 1 for voice in spring.voices)
    assert not spring.draft


def test_an_included_file_is_named(halls: Path) -> None:
    files = {proof.file.name for sheet in list_of(halls / "good" / "included", "bo") for proof in sheet.proofs}
    assert {"exhibits.yaml", "2-part.yaml", "10-part.yaml"} <= files
