"""The storyteller on a clock that the test turns: breath, telling, pause, seek, end."""

from pathlib import Path

import pytest

from kiosk.content.cues import Cue
from kiosk.narration.narrator import Narrator, Recording, State
from kiosk.narration.storyteller import Moment, Phase, Storyteller
from kiosk.narration.voice import Silence

SOUND = Recording(Path("a.ogg"), "bo", 20.0, (Cue(0.2, 5.0, "a"),))


class Room:
    """A storyteller and the time."""

    def __init__(self, recording: Recording | None) -> None:
        self.narrator = Narrator(Silence())
        self.teller = Storyteller(self.narrator)
        self.now = 100.0
        self.teller.open(recording, 20.0, self.now)

    def wait(self, seconds: float) -> Moment:
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            self.narrator.tick(self.now)
            self.teller.tick(self.now)
        return self.teller.moment


@pytest.fixture(params=[SOUND, None], ids=["told", "read"])
def room(request: pytest.FixtureRequest) -> Room:
    return Room(request.param)


def test_a_breath_comes_first(room: Room) -> None:
    assert room.wait(1.4) == Moment(Phase.BREATH, True)
    moment = room.wait(1.1)
    assert (moment.phase, moment.playing) == (Phase.TELLING, True)
    assert moment.position == pytest.approx(1.0, abs=0.11)


def test_it_ends_by_itself(room: Room) -> None:
    assert room.wait(1.5 + 19.5).phase is Phase.TELLING
    assert room.wait(2).phase is Phase.ENDED
    assert not room.teller.moment.playing
    assert room.narrator.telling.state is not State.PLAYING


def test_a_pause_holds_the_telling(room: Room) -> None:
    room.wait(5)
    room.teller.pause(room.now)
    held = room.wait(60)
    assert (held.phase, held.playing) == (Phase.TELLING, False)
    room.teller.play(room.now)
    assert room.wait(1).position == pytest.approx(held.position + 1, abs=0.11)


def test_a_pause_holds_the_breath(room: Room) -> None:
    room.wait(1)
    room.teller.pause(room.now)
    assert room.wait(60) == Moment(Phase.BREATH, False)
    room.teller.play(room.now)
    assert room.wait(1).phase is Phase.TELLING


@pytest.mark.parametrize(("to", "at"), [(12.0, 12.0), (-5.0, 0.0)])
def test_seeking(room: Room, to: float, at: float) -> None:
    room.wait(5)
    room.teller.seek(to, room.now)
    assert room.wait(1).position == pytest.approx(at + 1, abs=0.11)


def test_seeking_does_not_end_a_pause(room: Room) -> None:
    room.wait(5)
    room.teller.pause(room.now)
    room.teller.seek(12, room.now)
    assert room.wait(3) == Moment(Phase.TELLING, False, 12.0)


def test_after_the_end_it_can_begin_again(room: Room) -> None:
    room.wait(24)
    room.teller.play(room.now)
    moment = room.wait(1)
    assert (moment.phase, moment.playing) == (Phase.TELLING, True)
    assert moment.position == pytest.approx(1, abs=0.11)


def test_another_language_goes_on_where_it_is_told() -> None:
    room = Room(SOUND)
    room.wait(6)
    room.teller.exchange(Recording(Path("b.ogg"), "zh-Hans", 30.0), 30.0, 9.0, room.now)
    moment = room.wait(1)
    assert (moment.phase, moment.playing) == (Phase.TELLING, True)
    assert moment.position == pytest.approx(10, abs=0.11)
    assert room.teller.seconds == 30


def test_another_language_does_not_end_a_pause() -> None:
    room = Room(SOUND)
    room.wait(6)
    room.teller.pause(room.now)
    room.teller.exchange(Recording(Path("b.ogg"), "zh-Hans", 30.0), 30.0, 9.0, room.now)
    assert room.wait(3) == Moment(Phase.TELLING, False, 9.0)


@pytest.mark.parametrize("other", [Recording(Path("b.ogg"), "zh-Hans", 30.0), None], ids=["told", "read"])
def test_another_language_leaves_the_end_the_end(room: Room, other: Recording | None) -> None:
    room.wait(24)
    room.teller.exchange(other, 30.0, 9.0, room.now)
    assert room.wait(3) == Moment(Phase.ENDED, False, 30.0)
    room.teller.play(room.now)
    assert room.wait(1).position == pytest.approx(1, abs=0.11)
