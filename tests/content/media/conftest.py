"""What tests about media share: a hall whose event names one file, in a folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

HALL = "hall: {name: a, languages: [zh]}\nexhibits:\n  - id: a\n    title: a\n    timeline:\n      - title: a\n"
KINDS = {
    "picture": "        pictures: [{{file: {0}, caption: a}}]\n",
    "sound": "        narration: {{zh: {0}}}\n",
    "film": "        film: {0}\n",
    "captions": "        film: {{file: film.mp4, captions: {{zh: {0}}}}}\n",
}


@pytest.fixture
def write_hall(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes a hall that names a file as a picture, sound, film or captions; its assets folder is there."""

    def write(kind: str, name: str) -> Path:
        (tmp_path / "assets").mkdir(exist_ok=True)
        (tmp_path / "exhibits.yaml").write_text(HALL + KINDS[kind].format(name), encoding="utf-8")
        return tmp_path

    return write
