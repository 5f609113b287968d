"""What an event says about one voice, and the words for it in exhibits.yaml."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.languages import read_tag, shorten_tag

_PLAIN = re.compile(r"[^\W\d_]\w*(?:[ ·./-]\w+)*")


@dataclass(frozen=True, slots=True)
class Entry:
    """What an event says about one voice; an empty `speaker` leaves the one there is."""

    voice: str
    file: str
    speaker: str = ""

    def write(self) -> str:
        """The words `voice: file` or `voice: {file: …, speaker: …}`."""
        return f"{shorten_tag(self.voice)}: {self.write_value()}"

    def write_value(self) -> str:
        return f"{{file: {self.file}, speaker: {quote(self.speaker)}}}" if self.speaker else self.file


def list_dropped(kept: Iterable[str], entry: Entry) -> set[str]:
    """The keys that were true of the former sound only: its captions, and who speaks where that was a machine."""
    machine = "synthetic" in kept and not entry.speaker
    return set(kept) & {"captions", "synthetic", *(["speaker"] if machine else [])}


def find_key(voices: Iterable[str], voice: str) -> str | None:
    """The key by which a voice is written: `zh` or `zh-Hans`."""
    return next((key for key in voices if read_tag(key) == voice), None)


def quote(words: str) -> str:
    """Words as YAML reads them back, with quotation marks only where they are needed."""
    plain = _PLAIN.fullmatch(words) and words.lower() not in ("null", "true", "false", "yes", "no", "on", "off")
    return words if plain else json.dumps(words, ensure_ascii=False)
