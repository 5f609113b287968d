"""Every text of a hall by the screen it stands on, in one language, with the place where it can be corrected."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kiosk.content.languages import read_tag
from kiosk.content.model import Event, Exhibit, Film, Hall, Narration, Picture, Question
from kiosk.content.sounds import length
from kiosk.content.text import Text
from kiosk.content.yaml_file.places import Places, Trail

Kind = Literal["hall", "exhibit", "event"]
Role = Literal[
    "name", "link", "title", "summary", "date", "text", "caption", "alt", "credit", "narration", "speaker", "film",
    "question", "answer", "right", "because", "source",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proof:
    """One text as its reader sees it: `language` is what it is written in, `number` counts pictures and answers."""

    role: Role
    words: str
    language: str
    file: Path
    line: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class VoiceProof:
    """A narration: `seconds` is 0 where its length cannot be read."""

    voice: str
    sound: str
    seconds: float
    synthetic: bool
    file: Path
    line: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is signed together: one screen, its texts and voices; `of` is the id of the exhibit or event."""

    kind: Kind
    of: str
    draft: bool
    proofs: tuple[Proof, ...]
    voices: tuple[VoiceProof, ...] = ()


def list_sheets(hall: Hall, places: Places, assets: Path, language: str) -> tuple[Sheet, ...]:
    """The sheets of one language in the order of the file: the hall's own, then each exhibit's and its events'."""
    return tuple(_Gathering(hall, places, assets, language).walk())


@dataclass
class _Gathering:
    """One walk through the hall; gathers the proofs of the sheet that is being made."""

    hall: Hall
    places: Places
    assets: Path
    language: str
    proofs: list[Proof] = field(default_factory=list)
    voices: list[VoiceProof] = field(default_factory=list)

    def walk(self) -> Iterator[Sheet]:
        self._add("name", self.hall.name, ("name",))
        for number, link in enumerate(self.hall.links):
            self._add("link", link.label, ("links", number, "label"), number + 1)
            self._add("link", link.about, ("links", number, "about"), number + 1)
        yield self._close("hall", "", self.hall.shows_draft(self.language))
        for number, exhibit in enumerate(self.hall.exhibits):
            trail = ("exhibits", number)
            self._add_exhibit(exhibit, trail)
            yield self._close("exhibit", exhibit.id, self.hall.shows_draft(self.language, exhibit))
            for row, event in enumerate(exhibit.timeline):
                self._add_event(event, (*trail, "timeline", row))
                yield self._close("event", event.id, self.hall.shows_draft(self.language, exhibit, event))

    def _close(self, kind: Kind, of: str, draft: bool) -> Sheet:
        sheet = Sheet(kind, of, draft, tuple(self.proofs), tuple(self.voices))
        self.proofs, self.voices = [], []
        return sheet

    def _add_exhibit(self, exhibit: Exhibit, trail: Trail) -> None:
        self._add("title", exhibit.title, (*trail, "title"))
        self._add("summary", exhibit.summary, (*trail, "summary"))
        for number, source in enumerate(exhibit.sources):
            self._add("source", source, (*trail, "sources", number), number + 1)

    def _add_event(self, event: Event, trail: Trail) -> None:
        if event.date:
            self._note("date", self.places.words((*trail, "date")), (*trail, "date"))
        self._add("title", event.title, (*trail, "title"))
        self._add("text", event.text, (*trail, "text"))
        for number, picture in enumerate(event.pictures):
            self._add_picture(picture, (*trail, "pictures", number), number + 1)
        for voice, narration in event.narration.items():
            self._add_voice(voice, narration, (*trail, "narration"))
        if event.film:
            self._add_film(event.film, (*trail, "film"))
        for number, question in enumerate(event.questions):
            self._add_question(question, (*trail, "questions", number), number + 1)
        self._add("source", event.source, (*trail, "source"))

    def _add_picture(self, picture: Picture, trail: Trail, number: int) -> None:
        self._add("caption", picture.caption, (*trail, "caption"), number)
        self._add("alt", picture.alt, (*trail, "alt"), number)
        self._add("credit", picture.credit, (*trail, "credit"), number)

    def _add_film(self, film: Film, trail: Trail) -> None:
        self._add("film", film.title, (*trail, "title"))

    def _add_question(self, question: Question, trail: Trail, number: int) -> None:
        self._add("question", question.ask, (*trail, "ask"), number)
        for place, answer in enumerate(question.answers):
            role: Role = "right" if place + 1 == question.right else "answer"
            self._add(role, answer.text, (*trail, "answers", place, "text"), place + 1)
        self._add("because", question.because, (*trail, "because"), number)

    def _add_voice(self, voice: str, narration: Narration, trail: Trail) -> None:
        """A recording belongs to everyone who can read along: each language's reviewers hear it."""
        at = (*trail, *self._find_key(trail, voice))
        file, line = self.places.find(at)
        seconds = _measure(self.assets / narration.file)
        self.voices.append(VoiceProof(voice, narration.file, seconds, narration.synthetic, file, line))
        self._add("speaker", narration.speaker, (*at, "speaker"))

    def _add(self, role: Role, text: Text | None, trail: Trail, number: int = 0) -> None:
        if text is None:
            return
        said = text.said(self.language, self.hall.languages)
        self._note(role, said.words, (*trail, *self._find_key(trail, said.language)), number, said.language)

    def _note(self, role: Role, words: str, trail: Trail, number: int = 0, language: str = "") -> None:
        self.proofs.append(Proof(role, words, language or self.language, *self.places.find(trail), number))

    def _find_key(self, trail: Trail, tag: str) -> list[str]:
        """The key as it was written: `zh` for `zh-Hans`; none where the words are the same in every language."""
        return [key for key in self.places.keys(trail) if read_tag(key) == tag][:1]


def _measure(sound: Path) -> float:
    try:
        return length(sound)
    except (OSError, ValueError):
        return 0.0
