"""The words of a new hall: exhibits.yaml with comments in the curator's language, its schema, and a short guide."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from string import Template

from kiosk.content.reading import FILE_NAME
from kiosk.content.schema import write_schema
from kiosk.content.starting.photographs import Photograph
from kiosk.content.starting.titles import clean_name, clean_words, make_title, name_language
from kiosk.messages import choose_message_language, say

LANGUAGES = ("bo", "zh", "en")  # those that the starter hall has words in
DEFAULT_LANGUAGES = ("bo", "zh")
SCHEMA_NAME = "exhibits.schema.json"
GUIDE_NAME = "README.md"
NAMES = (FILE_NAME, SCHEMA_NAME, GUIDE_NAME, "assets")  # what a new hall puts into its folder
_TEMPLATES = Path(__file__).parent / "templates"
_BY_LANGUAGE = re.compile(r"(?P<indent> *)(?:(?P<tag>bo|zh|en): |draft: \[(?P<draft>bo)\])")


def write_starter(folder: Path, target: Path, languages: Sequence[str]) -> None:
    """Writes the words of the starter hall into `folder`; `target` is where the hall will stand."""
    text = _write_head(target, languages, "pictures/morning.jpg") + _fill("starter.yaml")
    _write_files(folder, target, keep_languages(text, languages))


def write_album(
    folder: Path,
    target: Path,
    languages: Sequence[str],
    title: str,
    photographs: Sequence[tuple[str, Photograph]],
    poster: str,
) -> None:
    """Writes the words of a hall with one event a photograph, each with its id, which is its picture's name too."""
    blanks = ", ".join(f'{tag}: ""' for tag in languages)
    head = keep_languages(_write_head(target, languages, f"pictures/{poster}.jpg"), languages)
    album = _fill("album.yaml", title=write_title(title, languages), blanks=blanks)
    events = (_write_event(name, photograph, languages, blanks) for name, photograph in photographs)
    _write_files(folder, target, head + album + "".join(events))


def write_title(words: str, languages: Sequence[str]) -> str:
    """A title as YAML: under its language where its script tells it, else the same in every language."""
    quoted = json.dumps(words, ensure_ascii=False)  # in YAML it means the same
    tag = name_language(words)
    return f"{{{tag}: {quoted}}}" if tag in languages else quoted


def keep_languages(text: str, languages: Sequence[str]) -> str:
    """The YAML without the lines of other languages, and what is indented below them."""
    kept, left_out = [], -1
    for line in text.splitlines(keepends=True):
        depth = len(line) - len(line.lstrip(" "))
        if line.strip() and depth <= left_out:
            left_out = -1
        found = _BY_LANGUAGE.match(line)
        if found and (found["tag"] or found["draft"]) not in languages:
            left_out = depth
        elif left_out < 0:
            kept.append(line)
    return "".join(kept)


def write_command(name: str, target: Path, *options: str) -> str:
    """A command line that the curator can type, such as `python main.py check halls/school`."""
    program = ["python", "main.py"] if Path(sys.argv[0]).name == "main.py" else ["kiosk"]
    line = [*program, name, *(["--hall"] if name == "run" else []), str(target), *options]
    return clean_words(subprocess.list2cmdline(line) if os.name == "nt" else shlex.join(line))


def write_preview_command(target: Path) -> str:
    """The command line of the preview that follows every save."""
    return write_command("run", target, "--windowed", "1280x720", "--watch")


def _write_head(target: Path, languages: Sequence[str], poster: str) -> str:
    return _fill("head.yaml", check=write_command("check", target), languages=", ".join(languages), poster=poster)


def _write_event(name: str, photograph: Photograph, languages: Sequence[str], blanks: str) -> str:
    title = write_title(make_title(photograph.file.stem), languages)
    return _fill(
        "event.yaml",
        id=name,
        name=clean_name(photograph.file),
        date=_write_date(photograph),
        title=title,
        blanks=blanks,
    )


def _write_date(photograph: Photograph) -> str:
    if photograph.taken is None:
        return ""
    doubt = "" if photograph.certain else "      # " + say("the day the file was last changed; please check")
    return f"        date: {photograph.taken:%Y-%m-%d}{doubt}\n"


def _write_files(folder: Path, target: Path, text: str) -> None:
    guide = _fill(GUIDE_NAME, check=write_command("check", target), run=write_preview_command(target))
    for name, words in ((FILE_NAME, text), (SCHEMA_NAME, write_schema()), (GUIDE_NAME, guide)):
        (folder / name).write_text(words, encoding="utf-8")


def _fill(template_name: str, **values: str) -> str:
    template = Template((_TEMPLATES / choose_message_language() / template_name).read_text(encoding="utf-8"))
    return template.substitute(values)
