"""The Listen door by touch, end to end: the shelf, the picture story, voices, captions, and nothing left behind."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from kiosk.bridge.numbers import write_clock
from kiosk.content.line_breaks import JOINER, mark_breaks
from kiosk.narration.voice import VoiceError
from kiosk.visit.visit import Captions, Visit

if TYPE_CHECKING:
    from conftest import Visitor


def open_shelf(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-listen")
    assert visitor.screen == "shelf"


def pass_time(visitor: "Visitor", seconds: float) -> None:
    """Time that nobody touches the screen in, second by second."""
    for _ in range(round(seconds * 4)):
        visitor.clock.now += 0.25
        visitor.app.kiosk.tick()
    visitor.wait(0)


def spoken(visitor: "Visitor") -> str:
    """The sentence that is lit, wherever its line is broken."""
    return visitor.app.kiosk.story.now.replace(JOINER, "").removeprefix("<br/>")


def play_all(visitor: "Visitor") -> None:
    open_shelf(visitor)
    visitor.tap("play-all")
    assert visitor.screen == "story"


def test_the_look_door_leads_into_an_exhibit(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-look")
    assert (visitor.screen, visitor.app.session.visit.place.exhibit) == ("exhibit", "rivers")


def test_the_whole_hall_is_told_and_ticked(visitor: "Visitor") -> None:
    play_all(visitor)
    story, session = visitor.app.kiosk.story, visitor.app.session
    assert story.breathing
    pass_time(visitor, 2)
    assert (story.episode.title, story.playing, story.breathing) == ("源头", True, False)
    pass_time(visitor, story_seconds(visitor) + 1.5)
    assert (story.episode.title, session.visit.heard) == ("后来", {"spring"})
    pass_time(visitor, 2 + 6 + 2 + 6 + 2)
    assert session.visit.heard == {"spring", "later", "song"}
    assert story.over
    visitor.tap("story-shelf")
    assert visitor.screen == "shelf"
    assert visitor.find("heard-1") is not None


def story_seconds(visitor: "Visitor") -> float:
    return visitor.app.session.storyteller.seconds


def test_the_spoken_sentence_is_lit_over_the_picture(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 1.5 + 3)
    assert spoken(visitor) == "它流过草原。"
    captions = visitor.find("captions")
    assert captions is not None
    assert captions.property("lineCount") <= 2


def test_pause_ten_back_next_and_previous(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 5)
    visitor.tap("story-play")
    story = visitor.app.kiosk.story
    held = visitor.app.session.storyteller.moment.position
    pass_time(visitor, 10)
    assert not story.playing
    assert visitor.app.session.storyteller.moment.position == held
    visitor.tap("ten-back")
    assert story.playing
    assert visitor.app.session.storyteller.moment.position == 0
    visitor.tap("story-next")
    assert story.episode.title == "后来"
    visitor.tap("story-previous")
    assert story.episode.title == "源头"


def test_a_touch_on_the_picture_pauses(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 3)
    visitor.tap_at(QPointF(visitor.window.width() / 2, visitor.window.height() / 4))
    assert not visitor.app.kiosk.story.playing


def test_a_touch_between_the_controls_does_nothing(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 3)
    visitor.tap("story-previous")
    assert visitor.app.kiosk.story.playing, "the first event has none before it"


def test_the_end_card_is_left_by_its_buttons_only(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 2 + story_seconds(visitor) + 1.5 + 2 + 6 + 2 + 6 + 2)
    story = visitor.app.kiosk.story
    assert story.over
    visitor.tap_at(QPointF(visitor.window.width() / 2, visitor.window.height() / 8))
    assert story.over


def test_the_volume_is_set_in_the_story(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.tap("choices")
    before = visitor.app.session.visit.volume
    visitor.tap("story-softer")
    softer = visitor.app.session.visit.volume
    visitor.tap("story-louder")
    assert softer < before
    assert visitor.app.session.visit.volume > softer


def show_no_picture(visitor: "Visitor", monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    from kiosk.bridge.shown import Reader

    monkeypatch.setattr(Reader, "locate", lambda *_: address)
    play_all(visitor)
    visitor.tap("story-next")
    pass_time(visitor, 3)


def test_an_event_without_any_picture_says_that_it_is_silent(
    visitor: "Visitor", monkeypatch: pytest.MonkeyPatch
) -> None:
    show_no_picture(visitor, monkeypatch, "")
    assert visitor.app.kiosk.story.source == ""
    assert visitor.find("story-card") is not None
    assert visitor.find("voice-missed") is not None


def test_the_title_stands_where_a_picture_cannot_be_read(
    visitor: "Visitor", monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    show_no_picture(visitor, monkeypatch, (tmp_path / "missing-is-shown-as-a-quiet-placeholder.png").as_uri())
    visitor.wait_until(lambda: (card := visitor.find("story-card")) is not None and card.opacity() == 1)


def test_the_pictures_change_in_step(visitor: "Visitor") -> None:
    play_all(visitor)
    story = visitor.app.kiosk.story
    pass_time(visitor, 2)
    assert story.source.endswith("spring.png")
    pass_time(visitor, story_seconds(visitor) / 2)
    assert story.source.endswith("river.png")
    visitor.tap("story-next")
    assert story.source.endswith("cover.png"), "an event without pictures has the cover of its exhibit"


def test_an_event_without_a_voice_is_read_in_silence(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.tap("story-next")
    visitor.tap("choices")
    visitor.tap("captions-off")
    visitor.tap("close-panel")
    pass_time(visitor, 3)
    story = visitor.app.kiosk.story
    assert story.episode.silent
    assert story.now == mark_breaks("后来的事。"), "the words are the telling"
    assert visitor.find("voice-missed") is not None


def test_a_missing_voice_says_so(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.app.kiosk.listen.chooseVoice("khg")
    pass_time(visitor, 3)
    assert visitor.app.session.narrator.recording.language == "bo"
    line = visitor.find("voice-missed")
    assert line is not None
    assert "ཁམས་སྐད" in line.property("text")
    assert "བོད་སྐད" in line.property("text")


def test_another_voice_goes_on_with_the_same_sentence_and_the_readers_captions(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 1.5 + 3)
    visitor.tap("choices")
    visitor.tap("story-voice-bo")
    story = visitor.app.kiosk.story
    assert visitor.app.session.narrator.recording.language == "bo"
    assert story.playing
    assert spoken(visitor) == "它流过草原。"
    assert story.episode.missed == ""


@pytest.mark.parametrize("mode", list(Captions))
def test_captions_off_on_large(visitor: "Visitor", mode: Captions) -> None:
    play_all(visitor)
    pass_time(visitor, 1.5 + 3)
    visitor.tap("choices")
    visitor.tap(f"captions-{mode.value}")
    visitor.tap("close-panel")
    assert visitor.app.session.visit.captions is mode
    assert spoken(visitor) == ("" if mode is Captions.OFF else "它流过草原。")


def test_large_captions_are_larger(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 1.5 + 3)
    words = visitor.find("captions")
    assert words is not None
    before = words.property("size")
    visitor.app.kiosk.listen.showCaptions("large")
    assert words.property("size") > before


def test_a_story_can_wait_after_each_event(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.tap("choices")
    visitor.tap("flow-off")
    visitor.tap("close-panel")
    pass_time(visitor, 3 + story_seconds(visitor))
    pass_time(visitor, 20)
    story = visitor.app.kiosk.story
    assert (story.episode.title, story.playing) == ("源头", False)
    visitor.tap("story-play")
    assert story.episode.title == "后来"


@pytest.mark.parametrize("again", ["story-again", "story-play"])
def test_a_story_of_one_event_can_be_heard_again(visitor: "Visitor", again: str) -> None:
    open_shelf(visitor)
    visitor.app.kiosk.listen.play("people")  # its row lies below the edge of a tall screen
    pass_time(visitor, 20)
    story = visitor.app.kiosk.story
    assert story.over
    visitor.tap(again)
    pass_time(visitor, 3)
    assert (story.over, story.playing) == (False, True)
    assert visitor.app.session.storyteller.moment.position > 0


def test_a_list_over_the_story_stays_when_the_next_event_begins(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 2)
    visitor.tap("coming")
    pass_time(visitor, story_seconds(visitor) + 1.5)
    assert visitor.app.kiosk.story.episode.title == "后来"
    assert visitor.find("coming-list") is not None


def test_the_list_of_what_comes_leads_to_an_episode(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.tap("coming")
    visitor.tap("coming-song")
    assert visitor.app.kiosk.story.episode.title == "歌"
    assert visitor.find("coming-list") is None


def test_back_closes_the_list_then_the_story_then_the_shelf(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.tap("coming")
    seen = []
    for _ in range(3):
        visitor.tap("back")
        seen.append(visitor.screen)
    assert seen == ["story", "shelf", "home"]


def test_an_exhibit_alone(visitor: "Visitor") -> None:
    open_shelf(visitor)
    visitor.tap("play-rivers")
    assert visitor.app.kiosk.story.episode.count == 2


def test_from_an_event_and_back_to_it(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    visitor.tap("event-spring")
    visitor.tap("play")
    pass_time(visitor, 2)
    visitor.tap("listen-from")
    assert visitor.screen == "story"
    assert not visitor.app.kiosk.story.breathing, "what is told goes on"
    assert visitor.app.session.storyteller.moment.position == 2
    visitor.tap("back")
    assert visitor.screen == "event"
    assert visitor.app.kiosk.narration.playing


def test_from_an_event_that_is_paused(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    visitor.tap("event-spring")
    visitor.tap("play")
    pass_time(visitor, 2)
    visitor.tap("play")
    pass_time(visitor, 5)
    visitor.tap("listen-from")
    assert visitor.app.kiosk.story.playing
    assert visitor.app.session.storyteller.moment.position == 2


def test_from_an_exhibit(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    visitor.tap("listen-exhibit")
    assert (visitor.screen, visitor.app.kiosk.story.episode.count) == ("story", 2)
    visitor.tap("back")
    assert visitor.screen == "exhibit"


def test_another_language_keeps_the_story(visitor: "Visitor") -> None:
    play_all(visitor)
    pass_time(visitor, 1.5 + 3)
    visitor.tap("speak-bo")
    story = visitor.app.kiosk.story
    assert (visitor.screen, story.episode.title, spoken(visitor)) == ("story", "ཆུ་མིག", "དེ་རྩྭ་ཐང་བརྒྱུད་ནས་བཞུར།")
    assert story.playing


def test_a_silent_episode_counts_as_playing(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.tap("story-next")
    visitor.clock.now += 74
    visitor.app.kiosk.story.turn(-1)
    visitor.app.kiosk.story.turn(1)
    pass_time(visitor, 4)
    assert visitor.screen == "story"
    assert visitor.find("stay") is None


def test_a_voice_that_cannot_sound_says_so_and_its_captions_run(
    visitor: "Visitor", monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VoiceError("no device")

    play_all(visitor)
    monkeypatch.setattr(visitor.voice, "start", fail)
    pass_time(visitor, 1.5 + 3)
    story = visitor.app.kiosk.story
    assert story.soundless
    assert spoken(visitor) == "它流过草原。"


def test_who_walks_away_leaves_nothing_of_the_story(visitor: "Visitor") -> None:
    play_all(visitor)
    visitor.app.kiosk.listen.chooseVoice("bo")
    visitor.app.kiosk.listen.showCaptions("large")
    visitor.app.kiosk.listen.flow(False)
    pass_time(visitor, 3 + story_seconds(visitor))
    assert visitor.app.session.visit.heard
    pass_time(visitor, 96)
    assert visitor.screen == "posters"
    assert visitor.app.session.visit == Visit("bo", volume=visitor.app.session.loudness.start_share)
    assert visitor.app.session.narrator.recording is None
    assert not visitor.app.session.storyteller.moment.playing


def test_the_links_are_codes_that_nothing_opens(visitor: "Visitor") -> None:
    open_shelf(visitor)
    links = visitor.app.kiosk.hall.links
    names = links.roleNames()
    row = {names[role].data().decode(): links.data(links.index(0), role) for role in names}
    assert (row["label"], row["about"]) == ("网站", mark_breaks("新闻。"))
    assert row["code"].startswith("data:image/png")


def test_every_control_has_a_name(visitor: "Visitor") -> None:
    play_all(visitor)
    for name in ("back", "home", "ten-back", "story-previous", "story-play", "story-next", "coming", "choices"):
        item = visitor.find(name)
        assert item is not None, name
        assert min(item.width(), item.height()) >= 88 * min(visitor.window.width(), visitor.window.height()) / 1080, (
            name
        )
        assert accessible_name(item), name


def accessible_name(item: object) -> str:
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(item)  # type: ignore[arg-type]
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (48.4, "0:48"), (59.6, "1:00"), (605, "10:05")])
def test_lengths(seconds: float, words: str) -> None:
    assert write_clock(seconds) == words


def test_a_hall_without_any_voice_can_be_listened_to(halls: Path) -> None:
    from kiosk.content.loader import read_hall
    from kiosk.narration.playlist import derive_playlist
    from kiosk.narration.recordings import Recordings

    reading = read_hall(halls / "good" / "tiny")
    assert reading.hall is not None
    recordings = Recordings(reading.assets, reading.hall.languages)
    playlist = derive_playlist(reading.hall, "", "zh-Hans", "", lambda e, v: recordings.seconds(e, v, "zh-Hans"))
    assert playlist.seconds >= 6 * len(playlist.episodes) > 0
