"""Makes the sample hall's film and its captions: python -m tools.film [--captions]."""

import argparse
from pathlib import Path

from kiosk.content.cues import read_cues
from kiosk.content.loader import read_hall
from tools.film.captions import write_captions
from tools.film.pictures import draw_frames
from tools.film.shots import SCRIPT, plan
from tools.film.sound import lay_sentences
from tools.film.webm import write_webm

VOICE = "zh-Hans"
LANGUAGES = {"bo": "bo", "zh-Hans": "zh", "en": "en"}
NAME = "rivers"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--captions", action="store_true", help="write the captions only, not the film")
    options = parser.parse_args()
    reading = read_hall(Path())
    if reading.hall is None:
        raise SystemExit("The hall has errors: python main.py check")
    events = {line[0]: reading.hall.find_event(line[0])[1] for line in SCRIPT}
    cues = {name: read_cues(reading.assets / event.narration[VOICE].captions) for name, event in events.items()}
    shots = plan(events, cues)
    folder = reading.assets / "films"
    folder.mkdir(exist_ok=True)
    for language, short in LANGUAGES.items():
        (folder / f"{NAME}.{short}.vtt").write_text(write_captions(shots, language), encoding="utf-8")
    if not options.captions:
        film = folder / f"{NAME}.webm"
        write_webm(draw_frames(shots, reading.assets), lay_sentences(shots, reading.assets, VOICE), film)
        print(f"{film}: {shots[-1].shown[1]:.1f} s, {film.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
