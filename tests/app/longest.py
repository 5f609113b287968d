"""A hall whose every text is the longest that `check` allows, in each language."""

import re
from itertools import cycle
from pathlib import Path
from typing import Any

import yaml

from kiosk.content.proofreading.room import judge_length

PIECES = {  # a sentence each, cut where its script may break
    tag: re.findall(pattern, words)
    for tag, pattern, words in (
        ("bo", "[^་]+་", "ཡུལ་ཤུལ་གྱི་མི་རྣམས་ཀྱིས་རྩྭ་ཐང་གི་སྟེང་དུ་ལོ་རྒྱུས་བསྒྲུབས་པའི་གཏམ་རྒྱུད་བཤད་"),
        ("zh", ".", "玉树的人们坐在草原上听讲过去的事情也说起今天的路和学校"),
        ("en", r"\w+", "the people of the grassland sit together and tell what happened in their valley"),
    )
}
JOINTS = {"bo": "", "zh": "", "en": " "}
SCRIPTS = {"bo": "tibetan", "zh": "chinese", "en": "latin"}


def write_longest(place: str, tag: str) -> str:
    """The longest words that fit a place; one piece more and `check` warns."""
    words = ""
    for piece in cycle(PIECES[tag]):
        longer = words + (JOINTS[tag] if words else "") + piece
        if judge_length(place, longer, SCRIPTS[tag]):  # type: ignore[arg-type]
            return words
        words = longer
    raise AssertionError(place)


def say_longest(place: str) -> dict[str, str]:
    return {tag: write_longest(place, tag) for tag in PIECES}


def make_hall(folder: Path, assets: Path) -> Path:
    """Write the hall below `folder`, with the pictures and sounds of `assets`; its YAML file."""
    event = {
        "title": say_longest("title"),
        "text": say_longest("text"),
        "pictures": [
            {"file": "pictures/spring.png", "caption": say_longest("caption"), "credit": say_longest("credit")["zh"]}
        ],
        "narration": {"bo": {"file": "narration/spring-bo.wav", "synthetic": True}},
        "questions": [
            {
                "ask": say_longest("ask"),
                "answers": [say_longest("answers"), say_longest("answers"), say_longest("answers")],
                "right": 1,
                "because": say_longest("answers"),
            }
        ],
        "draft": ["bo"],
    }
    hall: dict[str, Any] = {
        "hall": {"name": say_longest("name"), "languages": ["bo", "zh", "en"], "posters": ["pictures/poster.png"]},
        "exhibits": [
            {
                "id": f"exhibit-{number}",
                "title": say_longest("exhibit"),
                "summary": say_longest("summary"),
                "cover": "pictures/cover.png",
                "sources": [say_longest("caption")],
                "timeline": [{"id": f"event-{number}-{n}", "date": f"{1951 + n}-12-25", **event} for n in range(3)],
            }
            for number in range(2)
        ],
    }
    (folder / "assets").symlink_to(assets)
    file = folder / "exhibits.yaml"
    file.write_text(yaml.safe_dump(hall, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return file
