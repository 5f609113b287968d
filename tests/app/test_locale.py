"""The interface's words: complete in every language, and compiled from what is committed."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

KIOSK = Path(__file__).parent.parent.parent / "kiosk"
LOCALE = KIOSK / "locale"
FILES = sorted(LOCALE.glob("*.ts"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_label_is_translated(file: Path) -> None:
    assert 'type="unfinished"' not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_compiled_words_are_fresh(file: Path, tmp_path: Path) -> None:
    release = Path(sys.executable).parent / "pyside6-lrelease"
    made = tmp_path / "made.qm"
    subprocess.run([release, file, "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_label_of_the_screens_is_forgotten(file: Path, tmp_path: Path) -> None:
    update = Path(sys.executable).parent / "pyside6-lupdate"
    sources = [*sorted((KIOSK / "bridge").glob("*.py")), *sorted((KIOSK / "qml" / "Kiosk").glob("*/*.qml"))]
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    line = [update, "-no-obsolete", "-locations", "none", *sources, "-ts", copy]
    subprocess.run(line, check=True, capture_output=True)
    assert list_sources(copy) == list_sources(file)


def list_sources(file: Path) -> list[tuple[str, str]]:
    """Every (context, label) of a translation file."""
    contexts = ElementTree.parse(file).getroot().findall("context")
    found = [
        (context.findtext("name", ""), label.text or "") for context in contexts for label in context.iter("source")
    ]
    return sorted(found)
