"""What is told one after another, and what comes before and after."""

import pytest

from kiosk.content.model import Event, Hall
from kiosk.narration.playlist import derive_playlist

HALL = Hall.model_validate(
    {
        "name": "n",
        "languages": ["bo", "zh"],
        "exhibits": [
            {
                "id": "one",
                "title": "one",
                "timeline": [
                    {"id": "a", "title": "a", "narration": {"bo": "a.ogg", "zh": "a.ogg", "khg": "a.ogg"}},
                    {"id": "b", "title": "b", "text": "b"},
                ],
            },
            {"id": "two", "title": "two", "timeline": [{"id": "c", "title": "c", "narration": {"zh": "c.ogg"}}]},
        ],
    }
)


def last(event: Event, voice: str) -> float:
    """Seconds of an event in a voice."""
    return {"": 6.0, "bo": 20.0, "zh-Hans": 15.0, "khg": 25.0}[voice]


@pytest.mark.parametrize(
    ("scope", "reading", "chosen", "told"),
    [
        ("", "bo", "", [("a", "bo", "", 20.0), ("b", "", "bo", 6.0), ("c", "zh-Hans", "bo", 15.0)]),
        ("", "zh-Hans", "", [("a", "zh-Hans", "", 15.0), ("b", "", "zh-Hans", 6.0), ("c", "zh-Hans", "", 15.0)]),
        ("", "zh-Hans", "khg", [("a", "khg", "", 25.0), ("b", "", "khg", 6.0), ("c", "zh-Hans", "khg", 15.0)]),
        ("one", "bo", "", [("a", "bo", "", 20.0), ("b", "", "bo", 6.0)]),
        ("two", "bo", "zh-Hans", [("c", "zh-Hans", "", 15.0)]),
        ("unknown", "bo", "", []),
    ],
)
def test_the_episodes(scope: str, reading: str, chosen: str, told: list[tuple[str, str, str, float]]) -> None:
    playlist = derive_playlist(HALL, scope, reading, chosen, last)
    assert [(e.event.id, e.voice, e.missed, e.seconds) for e in playlist.episodes] == told
    assert playlist.seconds == sum(row[3] for row in told)


@pytest.mark.parametrize(
    ("event", "step", "found"),
    [
        ("a", 0, "a"),
        ("a", 1, "b"),
        ("b", 1, "c"),
        ("c", 1, None),
        ("c", -2, "a"),
        ("a", -1, None),
        ("unknown", 1, None),
    ],
)
def test_next_back_and_jump(event: str, step: int, found: str | None) -> None:
    episode = derive_playlist(HALL, "", "bo", "", last).at(event, step)
    assert (episode.event.id if episode else None) == found


def test_a_lost_sound_is_told_in_silence() -> None:
    playlist = derive_playlist(HALL, "two", "zh-Hans", "", lambda _, voice: 0.0 if voice else 6.0)
    assert [(e.voice, e.missed, e.seconds) for e in playlist.episodes] == [("", "zh-Hans", 6.0)]


def test_where_a_sound_is_lost_another_voice_is_heard() -> None:
    playlist = derive_playlist(HALL, "", "bo", "khg", lambda _, voice: 0.0 if voice in ("khg", "bo") else 15.0)
    assert [(e.event.id, e.voice, e.missed) for e in playlist.episodes] == [
        ("a", "zh-Hans", "khg"),
        ("b", "", "khg"),
        ("c", "zh-Hans", "khg"),
    ]


def test_how_much_was_before() -> None:
    playlist = derive_playlist(HALL, "", "bo", "", last)
    assert [playlist.before(event) for event in ("a", "b", "c")] == [0, 20, 26]
