"""Speaks every narration that is marked synthetic: python -m tools.voices [--hall DIR] [--again] [EVENT …]."""

import argparse
import re
from pathlib import Path

import numpy as np

from kiosk.content.loader import read_hall
from kiosk.content.model import Event
from kiosk.content.sentences import split_sentences
from tools.voices import chinese, sound, tibetan
from tools.voices.captions import digest, write_captions

LEAD, PAUSE, TAIL = 0.15, 0.45, 0.3  # seconds of silence before, between and after sentences
_VOICES = {"zh-Hans": "zh", "bo": "bo"}
_RUNS = re.compile("[\u4e00-\u9fff《》“”]*[\u4e00-\u9fff]+|[^\u4e00-\u9fff]+")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hall", type=Path, default=Path())
    parser.add_argument("--again", action="store_true", help="speak unchanged texts too")
    parser.add_argument("events", nargs="*")
    options = parser.parse_args()
    reading = read_hall(options.hall)
    if reading.hall is None:
        raise SystemExit("The hall has errors: python main.py check")
    for exhibit in reading.hall.exhibits:
        for event in exhibit.timeline:
            if not options.events or event.id in options.events:
                tell(event, reading.assets, options.again)


def tell(event: Event, assets: Path, again: bool) -> None:
    """Writes the sounds and captions of one event in each synthetic voice that has a text."""
    for tag, voice in _VOICES.items():
        narration = event.narration.get(tag)
        if narration is None or not narration.synthetic or event.text is None or not event.text.has(tag):
            continue
        text = event.text.said(tag).words
        captions = assets / narration.captions
        if not again and captions.is_file() and digest(text) in captions.read_text(encoding="utf-8"):
            continue
        seconds, loudness = record(text, voice, assets / narration.file, captions)
        print(f"{voice} {event.id}: {seconds:.1f} s, {loudness:.1f} LUFS", flush=True)


def record(text: str, voice: str, file: Path, captions: Path) -> tuple[float, float]:
    """Speaks a text sentence by sentence; the seconds and the loudness of what was written."""
    pieces, cues, at = [sound.silence(LEAD)], [], LEAD
    sentences = split_sentences(text, voice)
    for number, sentence in enumerate(sentences):
        spoken = say(sentence, voice)
        end = at + len(spoken) / sound.RATE
        cues.append((at, end, " ".join(sentence.split())))
        rest = sound.silence(PAUSE if number + 1 < len(sentences) else TAIL)
        pieces += [spoken, rest]
        at = end + len(rest) / sound.RATE
    sound.write(sound.level(np.concatenate(pieces)), file)
    captions.write_text(write_captions(cues, text), encoding="utf-8")
    return sound.length(file), sound.measure(file)


def say(sentence: str, voice: str) -> np.ndarray:
    """One sentence; Chinese words inside a Tibetan one are spoken as Chinese."""
    if voice == "zh":
        return sound.speak(chinese.write_phrase(sentence), chinese.VOICE, chinese.SPEED, pitch=50)
    parts = []
    for run in _RUNS.findall(sentence):
        if re.search("[\u4e00-\u9fff]", run):
            parts.append(sound.speak(chinese.write_phrase(run), chinese.VOICE, chinese.SPEED, pitch=42))
        elif re.search("[\u0f40-\u0fbc0-9]", run):
            parts.append(sound.speak(tibetan.write_phrases(run), tibetan.VOICE, tibetan.SPEED, pitch=42))
    return np.concatenate(parts)


if __name__ == "__main__":
    main()
