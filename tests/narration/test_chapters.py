"""Chapters from the notes of a captions file."""

import pytest

from kiosk.narration.chapters import MOST, Chapter, chapter_at, parse_chapters

CUE = "00:01.500 --> 00:03.000\nwords\n"
LATER = "01:00:05.000 --> 01:00:06.000\nwords\n"


@pytest.mark.parametrize(
    ("text", "chapters"),
    [
        (f"WEBVTT\n\nNOTE Chapter: The source\n\n{CUE}", [(1.5, "The source")]),
        (f"WEBVTT\n\nNOTE chapter:The source\n{CUE}", [(1.5, "The source")]),
        (f"WEBVTT\n\nNOTE 章节：三条大江的源头\n\n{CUE}", [(1.5, "三条大江的源头")]),
        (f"WEBVTT\n\nNOTE 章：源头\n\n{CUE}", [(1.5, "源头")]),
        (f"WEBVTT\n\nNOTE ལེའུ། : ཆུ་མིག\n\n{CUE}", [(1.5, "ཆུ་མིག")]),
        (
            f"WEBVTT\r\n\r\nNOTE Chapter: One\r\n\r\n{CUE}\nNOTE Chapter: Two\n\n{LATER}",
            [(1.5, "One"), (3605.0, "Two")],
        ),
        (f"WEBVTT\n\n{CUE}\nNOTE Chapter: Two\n\nseven\n{LATER}", [(3605.0, "Two")]),
        (f"WEBVTT\n\nNOTE Chapter: a slip\n\nNOTE Chapter: One\n\n{CUE}", [(1.5, "One")]),
        (f"WEBVTT\n\nNOTE translated by hand\n\n{CUE}", []),
        (f"WEBVTT\n\nNOTE Chapter:\n\n{CUE}", []),
        (f"WEBVTT\n\n{CUE}\nNOTE Chapter: after the end", []),
        ("", []),
    ],
)
def test_a_note_before_a_cue_begins_a_chapter(text: str, chapters: list[tuple[float, str]]) -> None:
    assert parse_chapters(text) == tuple(Chapter(start, title) for start, title in chapters)


def test_a_file_of_nothing_but_chapters_is_no_endless_list() -> None:
    text = "".join(f"NOTE Chapter: {n}\n\n00:00:{n % 60:02}.{n:03} --> 00:01:00.000\nx\n\n" for n in range(900))
    assert len(parse_chapters(text)) == MOST


@pytest.mark.parametrize(("seconds", "number"), [(0.0, -1), (1.5, 0), (9.9, 0), (10.0, 1), (99.0, 1)])
def test_a_chapter_runs_until_the_next(seconds: float, number: int) -> None:
    assert chapter_at((Chapter(1.5, "one"), Chapter(10, "two")), seconds) == number
