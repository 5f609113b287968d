"""Narration and earcons through the real device code, on SDL's dummy and disk drivers; and without any device."""

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event

import numpy as np
import pytest

from kiosk.devices.earcons import Earcons
from kiosk.devices.feed import Feed
from kiosk.devices.loudspeaker import MOST_HANGING, Loudspeaker
from kiosk.devices.mixer import Mixer
from kiosk.devices.spoken import STUCK_SECONDS, SpokenVoice
from kiosk.narration.voice import DeviceError, VoiceError

ROOT = Path(__file__).parent.parent.parent
WAV = ROOT / "tests/halls/good/everything/assets/narration/spring-zh.wav"
OPUS = ROOT / "assets/narration/bo/founding.ogg"
PATIENCE = 20.0


def wait_until(true: Callable[[], bool]) -> None:
    """Let the sound's own thread get there; how long it takes is not what is tested."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, "it never happened"
        os.sched_yield()


@pytest.fixture
def loudspeaker() -> Iterator[Loudspeaker]:
    speaker = Loudspeaker()
    speaker.open(PATIENCE)
    yield speaker
    speaker.close()


@pytest.mark.parametrize("file", [WAV, OPUS], ids=["wav", "opus"])
def test_a_sound_starts_where_it_is_told_and_goes_on(loudspeaker: Loudspeaker, file: Path) -> None:
    voice = SpokenVoice(loudspeaker)
    voice.start(file, 2.0, 0.5, now=0)
    assert 2.0 <= voice.position(0) < 2.2
    wait_until(lambda: voice.position(0) > 2.1)
    assert not voice.ended(0)
    assert not voice.lost(0)


def test_a_pause_holds_the_place(loudspeaker: Loudspeaker) -> None:
    voice, feed = SpokenVoice(loudspeaker), loudspeaker.open()
    voice.start(OPUS, 2.0, 0.5, now=0)
    wait_until(lambda: voice.position(0) > 2.1)
    voice.pause(0)
    wait_until(lambda: feed.mixer.idle)
    held = voice.position(0)
    assert held < 3.0
    voice.resume(99)
    wait_until(lambda: voice.position(99) > held)
    voice.stop(0)
    wait_until(lambda: voice.ended(99))


def test_what_was_paused_and_left_closes_its_file(loudspeaker: Loudspeaker) -> None:
    voice, feed = SpokenVoice(loudspeaker), loudspeaker.open()
    voice.start(OPUS, 2.0, 0.5, now=0)
    assert OPUS in list_open_files()
    wait_until(lambda: voice.position(0) > 2.01)
    voice.pause(0)
    wait_until(lambda: feed.mixer.idle)
    voice.stop(0)
    wait_until(lambda: OPUS not in list_open_files())


def list_open_files() -> set[Path]:
    found = set()
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.add(link.readlink())
    return found


def test_it_ends_by_itself(loudspeaker: Loudspeaker) -> None:
    voice = SpokenVoice(loudspeaker)
    voice.start(WAV, 0.0, 0.5, now=0)
    voice.start(WAV, 3.8, 0.5, now=0)
    wait_until(lambda: voice.ended(0))


def test_a_broken_sound_is_told(loudspeaker: Loudspeaker, tmp_path: Path) -> None:
    (tmp_path / "broken.ogg").write_bytes(b"OggS and nothing")
    with pytest.raises(VoiceError) as told:
        SpokenVoice(loudspeaker).start(tmp_path / "broken.ogg", 0, 0.5, 0)
    assert not isinstance(told.value, DeviceError)


def test_earcons_sound(loudspeaker: Loudspeaker, caplog: pytest.LogCaptureFixture) -> None:
    earcons = Earcons(loudspeaker)
    with caplog.at_level(logging.DEBUG, "kiosk"):
        for name in ("open", "back", "reset-warning"):
            earcons.play(name)
    assert not caplog.records
    assert not loudspeaker.open().mixer.idle


def test_a_device_that_takes_nothing_any_more_is_lost(loudspeaker: Loudspeaker) -> None:
    voice, feed = SpokenVoice(loudspeaker), loudspeaker.open()
    voice.start(OPUS, 2.0, 0.5, now=0)
    wait_until(lambda: voice.position(0) > 2.01)
    voice.pause(0)  # the thread rests: nothing is taken, as with a driver that hangs
    wait_until(lambda: feed.mixer.idle)
    rendered = feed.rendered
    assert not voice.lost(1)
    assert feed.rendered == rendered
    assert not voice.lost(1 + STUCK_SECONDS)
    assert voice.lost(1.1 + STUCK_SECONDS)
    wait_until(lambda: not feed.is_alive())
    voice.start(OPUS, 2.0, 0.5, now=20)
    assert not voice.lost(20)


class Hanging(Feed):
    """A feed whose driver answers until it shall close, and then never again."""

    released = Event()

    def run(self) -> None:
        self.mixer = Mixer()
        self.ready.set()
        self.released.wait()


def test_a_driver_that_never_lets_go_does_not_keep_the_next_from_sounding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.devices.loudspeaker.Feed", Hanging)
    speaker = Loudspeaker()
    voice = SpokenVoice(speaker)
    feeds = []
    try:
        for _ in range(MOST_HANGING):
            voice.start(OPUS, 2.0, 0.5, now=0)
            feeds.append(speaker.open(PATIENCE))
            assert voice.lost(1 + STUCK_SECONDS)
        assert len(set(feeds)) == MOST_HANGING
        with pytest.raises(DeviceError):
            voice.start(OPUS, 2.0, 0.5, now=0)
    finally:
        Hanging.released.set()
    for feed in feeds:
        feed.join()
    monkeypatch.undo()
    assert speaker.open(PATIENCE).open
    speaker.close()


def test_only_the_feed_that_was_used_is_abandoned(loudspeaker: Loudspeaker) -> None:
    voice = SpokenVoice(loudspeaker)
    voice.start(OPUS, 2.0, 0.5, now=0)
    old = loudspeaker.open()
    loudspeaker.abandon(old)
    old.join()
    new = loudspeaker.open(PATIENCE)
    assert voice.lost(0)
    assert loudspeaker.open() is new is not old


SPEAK = """
import sys
from pathlib import Path
from kiosk.devices.feed import Feed
from kiosk.devices.loudspeaker import MOST_HANGING, Loudspeaker
from kiosk.devices.mixer import Mixer
from kiosk.devices.spoken import SpokenVoice
speaker = Loudspeaker()
feed = speaker.open(20)
voice = SpokenVoice(speaker)
voice.start(Path(sys.argv[1]), 2.0, 0.7, 0)
while voice.position(0) < 2.6 and not voice.lost(0): feed.ready.wait()
voice.stop(0)
speaker.close()
feed.join()
print(feed.failure or "played")
"""


def start_on(driver: str, program: str, **env: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", program, str(OPUS)],
        env=os.environ | {"SDL_AUDIODRIVER": driver} | env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    )


def test_what_reaches_the_device_is_the_recording_itself(tmp_path: Path) -> None:
    from kiosk.devices.sound import Sound

    said, _ = start_on("disk", SPEAK, SDL_DISKAUDIOFILE=str(tmp_path / "heard")).communicate(timeout=60)
    assert said.strip() == "played"
    heard = np.fromfile(tmp_path / "heard", np.float32).reshape(-1, 2)
    wanted = Sound(OPUS, 2.0).read(20_000) * np.float32(0.7**2)
    assert np.abs(wanted).max() > 0.05
    # a machine under load may keep the queue waiting: the device then puts in silence, and nothing of the sound is lost
    heard, wanted = (frames[frames.any(axis=1)] for frames in (heard, wanted))
    assert np.allclose(heard[480 : len(wanted)], wanted[480:], atol=1e-5)


def test_a_device_that_is_pulled_out_is_noticed(tmp_path: Path) -> None:
    device = tmp_path / "device"
    os.mkfifo(device)
    speaking = start_on("disk", SPEAK, SDL_DISKAUDIOFILE=str(device))
    with device.open("rb") as plugged:
        assert len(plugged.read(100_000)) == 100_000
    said, _ = speaking.communicate(timeout=60)
    assert said.strip() == "the sound device is gone"


def test_without_a_device_it_says_so() -> None:
    program = (
        "from kiosk.devices.loudspeaker import Loudspeaker\nfrom kiosk.narration.voice import DeviceError\n"
        "try: Loudspeaker().open(20)\nexcept DeviceError: print('silent')"
    )
    said, _ = start_on("nothing", program).communicate(timeout=60)
    assert said.strip() == "silent"


TELL = """
import sys, time
from pathlib import Path
from kiosk.devices.feed import Feed
from kiosk.devices.loudspeaker import MOST_HANGING, Loudspeaker
from kiosk.devices.mixer import Mixer
from kiosk.devices.spoken import SpokenVoice
from kiosk.narration import narrator
narrator.RETRY_SECONDS = 0.1
speaker = Loudspeaker()
speaker.open(20)
told = narrator.Narrator(SpokenVoice(speaker))
told.load(narrator.Recording(Path(sys.argv[1]), "bo", 1000.0))
told.seek(2.0, time.monotonic())
told.play(time.monotonic())
def tell_until(true):
    while not true():
        told.tick(time.monotonic())
        time.sleep(0.01)
    print("silent" if told.telling.silent else "sounds", told.telling.position, flush=True)
tell_until(lambda: told.telling.silent)
tell_until(lambda: not told.telling.silent)
tell_until(lambda: False)
"""


def test_a_device_that_is_put_back_sounds_again_where_the_words_are(tmp_path: Path) -> None:
    device = tmp_path / "device"
    os.mkfifo(device)
    telling = start_on("disk", TELL, SDL_DISKAUDIOFILE=str(device))
    assert telling.stdout is not None
    with device.open("rb") as plugged:
        assert len(plugged.read(100_000)) == 100_000
    pulled_out, silent_at = telling.stdout.readline().split()
    plugged_again = os.open(device, os.O_RDWR | os.O_NONBLOCK)  # so that it does not end with the old writer
    wait_until(lambda: hears(plugged_again))
    put_back, sounds_at = telling.stdout.readline().split()
    telling.kill()
    telling.communicate()
    os.close(plugged_again)
    assert (pulled_out, put_back) == ("silent", "sounds")
    assert 2.0 < float(silent_at) <= float(sounds_at)


def hears(device: int) -> bool:
    try:
        return any(os.read(device, 65_536))
    except BlockingIOError:
        return False
