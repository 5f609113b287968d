"""Captions (WebVTT, W3C) with estimated times, for a person to correct; what a person corrected is known again."""

import re
from collections.abc import Sequence
from hashlib import sha256
from html import escape
from pathlib import Path

from kiosk.content.cues import Cue
from kiosk.content.sentences import split_sentences
from kiosk.recording.sound import Samples, find_speech, read_samples
from kiosk.recording.timing import estimate_times

_MARK = re.compile(r"^estimated ([0-9a-f]{16})$", re.MULTILINE)
_NOTE = """这些时间是程序按录音里的停顿和句子长短估算的。请边听边改每句的起止时间（分:秒.毫秒）；改完删掉这段说明。
改过的文件，程序不会再覆盖，除非加上 --again。
The program estimated these times from the pauses of the recording and the lengths of the sentences. Listen and correct
where each begins and ends (minutes:seconds.thousandths), then delete this note. A corrected file is never written over,
except with --again."""


def estimate_captions(text: str, language: str, samples: Samples) -> tuple[Cue, ...]:
    """One cue a sentence; raises UnusableError where nobody speaks."""
    sentences = split_sentences(text, language)
    times = estimate_times(sentences, find_speech(samples).stretches, language)
    return tuple(Cue(start, end, words) for (start, end), words in zip(times, sentences, strict=True))


def write_estimated(text: str, language: str, sound: Path) -> str:
    """The WebVTT of a recording; raises UnusableError or OSError where the sound cannot be listened to."""
    cues = estimate_captions(text, language, read_samples(sound))
    return write_vtt(cues, f"{_NOTE}\nestimated {_sign(write_vtt(cues, ''))}")


def is_untouched(captions: str) -> bool:
    """Whether a WebVTT is as `write_estimated` wrote it."""
    mark = _MARK.search(captions)
    body = re.sub(r"NOTE\n.*?\n\n", "", captions.replace("\r\n", "\n"), count=1, flags=re.DOTALL)
    return mark is not None and mark[1] == _sign(body)


def write_vtt(cues: Sequence[Cue], note: str) -> str:
    """A WebVTT file of cues, with a note at its head."""
    blocks = ["WEBVTT\n", *([f"NOTE\n{note}\n" if "\n" in note else f"NOTE {note}\n"] if note else [])]
    blocks += [
        f"{_write_time(cue.start)} --> {_write_time(cue.end)}\n{escape(cue.text, quote=False)}\n" for cue in cues
    ]
    return "\n".join(blocks)


def _sign(body: str) -> str:
    return sha256(body.encode()).hexdigest()[:16]


def _write_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
