"""Proofs on paper: nothing cut, every place named, every page signed, the fonts inside."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.content.line_breaks import OPENING
from kiosk.content.loader import read_hall
from kiosk.content.proof_texts import list_sheets
from kiosk.narration.lit import flow
from kiosk.paper import Line, height_of, set_lines
from kiosk.proofs import FLOOR, write_proofs

ROOT = Path(__file__).parent.parent.parent
TSHEG, SHAD = "\u0f0b", "\u0f0d"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A screen as the tour saves it."""
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor("#00A040"))
    file = tmp_path / "03 spring.png"
    image.save(str(file))
    return file


def read_pages(file: Path) -> list[str]:
    """The words of each page, without white space."""
    document = QPdfDocument()
    document.load(str(file))
    return ["".join(document.getAllText(number).text().split()) for number in range(document.pageCount())]


def test_every_text_of_the_sample_hall_is_printed_with_its_place(
    application: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def listen(words: str, points: float, width: float, *more: Any) -> list[Line]:
        said.append(words)
        return set_lines(words, points, width, *more)

    monkeypatch.setattr("kiosk.proofs.set_lines", listen)
    reading = read_hall(ROOT)
    assert reading.hall is not None
    assert reading.places is not None
    for language in reading.hall.languages:
        said.clear()
        count = write_proofs(reading, language, [], tmp_path / "proofs.pdf")
        for sheet in list_sheets(reading.hall, reading.places, reading.assets, language):
            for proof in sheet.proofs:
                assert flow(proof.words) in said
                assert f"exhibits.yaml:{proof.line}" in said
        assert {f"{number} / {count}" for number in range(1, count + 1)} <= set(said)


def test_the_printed_pages_can_be_read_and_signed(application: QGuiApplication, tmp_path: Path) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    count = write_proofs(reading, "zh-Hans", [], tmp_path / "proofs.pdf")
    pages = read_pages(tmp_path / "proofs.pdf")
    assert len(pages) == count
    assert all("签字" in page for page in pages)
    assert all(stage in pages[0] for stage in ("初审", "复审", "终审", "一校", "二校", "三校"))
    for exhibit in reading.hall.exhibits:
        assert any(exhibit.title.said("zh-Hans").words in page for page in pages)


def test_a_long_text_goes_on_overleaf(application: QGuiApplication, halls: Path, tmp_path: Path, picture: Path) -> None:
    text = (halls / "good" / "everything" / "exhibits.yaml").read_text(encoding="utf-8")
    (tmp_path / "exhibits.yaml").write_text(text.replace("冰下流出一线水。", "鹤在湖边。" * 900), encoding="utf-8")
    write_proofs(read_hall(tmp_path), "zh-Hans", [picture], tmp_path / "proofs.pdf")
    pages = read_pages(tmp_path / "proofs.pdf")
    assert sum(page.count("鹤") for page in pages) == 900
    assert sum("续" in page for page in pages) >= 2


def test_tibetan_breaks_only_after_a_tsheg_or_a_shad(application: QGuiApplication) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    text = reading.hall.find_event("three-rivers")[1].text
    assert text is not None
    lines = set_lines("".join(text.said("bo").words.splitlines()), 10.5, 60)
    words = lines[0].layout.text()
    starts = [lines[0].layout.lineAt(number).textStart() for number in range(1, len(lines))]
    assert len(lines) > 4
    assert all(words[start - 1] in f"{TSHEG}{SHAD} “”{OPENING}" for start in starts)
    assert all(words[start] not in f"{TSHEG}{SHAD}" for start in starts)
    assert height_of(lines) < FLOOR
    assert max(line.layout.lineAt(line.number).naturalTextWidth() for line in lines) <= 62 * 300 / 25.4


def test_a_file_that_cannot_be_written_says_so(application: QGuiApplication, halls: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "taken"
    blocked.write_text("a file, no folder", encoding="utf-8")
    with pytest.raises(OSError):
        write_proofs(read_hall(halls / "good" / "everything"), "bo", [], blocked / "proofs.pdf")
