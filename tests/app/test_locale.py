"""The interface's words: complete in every language, and compiled from what is committed."""

import subprocess
import sys
from pathlib import Path

import pytest

LOCALE = Path(__file__).parent.parent.parent / "kiosk" / "locale"
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
