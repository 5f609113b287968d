"""Narration and earcons through pygame, on SDL's dummy device; and what happens without any device."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.earcons import Earcons
from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.devices.spoken import SpokenVoice
from kiosk.narration.voice import VoiceError

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def loudspeaker() -> Iterator[Loudspeaker]:
    speaker = Loudspeaker()
    yield speaker
    speaker.close()


@pytest.mark.parametrize(
    "file", ["tests/halls/good/everything/assets/narration/spring-zh.wav", "assets/narration/bo/founding.ogg"]
)
def test_a_sound_starts_where_it_is_told(loudspeaker: Loudspeaker, file: str) -> None:
    voice = SpokenVoice(loudspeaker)
    voice.start(ROOT / file, 2.0, 0.5, now=0)
    assert 2.0 <= voice.position(0) < 4.0
    assert not voice.ended(0)
    voice.pause(0)
    held = voice.position(0)
    assert voice.position(99) == held
    voice.resume(99)
    voice.stop(0)
    assert voice.ended(99)


def test_a_broken_sound_is_told(loudspeaker: Loudspeaker, tmp_path: Path) -> None:
    (tmp_path / "broken.ogg").write_bytes(b"OggS and nothing")
    with pytest.raises(VoiceError):
        SpokenVoice(loudspeaker).start(tmp_path / "broken.ogg", 0, 0.5, 0)


def test_earcons_sound(loudspeaker: Loudspeaker, caplog: pytest.LogCaptureFixture) -> None:
    earcons = Earcons(loudspeaker)
    with caplog.at_level(logging.WARNING):
        for name in ("open", "back", "reset-warning"):
            earcons.play(name)
    assert not caplog.records


def test_without_a_device_it_says_so() -> None:
    program = (
        "from kiosk.devices.loudspeaker import Loudspeaker\nfrom kiosk.narration.voice import VoiceError\n"
        "try: Loudspeaker().open()\nexcept VoiceError: print('silent')"
    )
    env = os.environ | {"SDL_AUDIODRIVER": "nothing"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout.strip() == "silent", done.stderr
