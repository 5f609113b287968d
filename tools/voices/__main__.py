"""Speaks every narration that is marked synthetic: python -m tools.voices [--hall DIR] [--again] [EVENT …]."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.content.loader import read_hall
from kiosk.content.model import Event
from kiosk.content.sentences import split_sentences
from tools.voices import chinese, sound, tibetan
from tools.voices.captions import digest, write_captions

LEAD, PAUSE, TAIL = 0.15, 0.45, 0.3  # seconds of silence before, between and after sentences


@dataclass(frozen=True)
class Manner:
    """How a voice speaks: `text` is the language it reads, `variant` and `pitch` (0 to 99) are espeak-ng's."""

    text: str
    script: str
    pitch: int
    variant: str = ""


_VOICES = {
    "zh-Hans": Manner("zh-Hans", "zh", 50),
    "bo": Manner("bo", "bo", 42),
    "khg": Manner("bo", "bo", 58, "+f2"),  # another speaker, not another speech: see README.md
}
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
    for tag, manner in _VOICES.items():
        narration = event.narration.get(tag)
        if narration is None or not narration.synthetic or event.text is None or not event.text.has(manner.text):
            continue
        text = event.text.said(manner.text).words
        captions = assets / narration.captions
        if not again and captions.is_file() and digest(text) in captions.read_text(encoding="utf-8"):
            continue
        seconds, loudness = record(text, manner, assets / narration.file, captions)
        print(f"{tag} {event.id}: {seconds:.1f} s, {loudness:.1f} LUFS", flush=True)


def record(text: str, manner: Manner, file: Path, captions: Path) -> tuple[float, float]:
    """Speaks a text sentence by sentence; the seconds and the loudness of what was written."""
    pieces, cues, at = [sound.silence(LEAD)], [], LEAD
    sentences = split_sentences(text, manner.script)
    for number, sentence in enumerate(sentences):
        spoken = say(sentence, manner)
        end = at + len(spoken) / sound.RATE
        cues.append((at, end, " ".join(sentence.split())))
        rest = sound.silence(PAUSE if number + 1 < len(sentences) else TAIL)
        pieces += [spoken, rest]
        at = end + len(rest) / sound.RATE
    sound.write(sound.level(np.concatenate(pieces)), file)
    captions.write_text(write_captions(cues, text), encoding="utf-8")
    return sound.length(file), sound.measure(file)


def say(sentence: str, manner: Manner) -> np.ndarray:
    """One sentence; Chinese words inside a Tibetan one are spoken as Chinese."""
    chinese_voice, tibetan_voice = chinese.VOICE + manner.variant, tibetan.VOICE + manner.variant
    if manner.script == "zh":
        return sound.speak(chinese.write_phrase(sentence), chinese_voice, chinese.SPEED, manner.pitch)
    parts = []
    for run in _RUNS.findall(sentence):
        if re.search("[\u4e00-\u9fff]", run):
            parts.append(sound.speak(chinese.write_phrase(run), chinese_voice, chinese.SPEED, manner.pitch))
        elif re.search("[\u0f40-\u0fbc0-9]", run):
            parts.append(sound.speak(tibetan.write_phrases(run), tibetan_voice, tibetan.SPEED, manner.pitch))
    return np.concatenate(parts)


if __name__ == "__main__":
    main()
