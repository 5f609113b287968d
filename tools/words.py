"""Renews the visitors' words: python -m tools.words.

Gathers every label of the screens into kiosk/locale/*.ts and compiles them to *.qm. Prints the labels that still lack
their words in a language; exit 1 when there are any.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

KIOSK = Path(__file__).parent.parent / "kiosk"
FILES = sorted((KIOSK / "locale").glob("*.ts"))
BIN = Path(sys.executable).parent


def update(file: Path) -> None:
    """Bring the labels of one language up to the screens; words that are known stay."""
    sources = [*sorted((KIOSK / "bridge").glob("*.py")), *sorted((KIOSK / "qml" / "Kiosk").glob("*/*.qml"))]
    line = [BIN / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", file]
    subprocess.run(line, check=True, capture_output=True)


def release(file: Path, compiled: Path) -> None:
    subprocess.run([BIN / "pyside6-lrelease", file, "-qm", compiled], check=True, capture_output=True)


def list_untranslated(file: Path) -> list[str]:
    messages = ElementTree.parse(file).getroot().iter("message")
    unfinished = (m for m in messages if (said := m.find("translation")) is not None and said.get("type"))
    return [message.findtext("source", "") for message in unfinished]


def main() -> int:
    missing = 0
    for file in FILES:
        update(file)
        release(file, file.with_suffix(".qm"))
        for words in list_untranslated(file):
            missing += 1
            print(f"{file.stem} lacks: {words}")
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
