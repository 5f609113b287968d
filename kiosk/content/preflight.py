"""What can be wrong with a hall whose data has the right shape: ids, translations, voices, and absent files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from pydantic import BaseModel

from kiosk.content.files import FileNames, judge_file
from kiosk.content.languages import own_name, read_tag, shorten_tag
from kiosk.content.model import Event, Exhibit, Hall, Narration, Picture, Question
from kiosk.content.part import EVERY_LANGUAGE, Drafted
from kiosk.content.problems.problem import Problem
from kiosk.content.text import Text
from kiosk.content.yaml_file.places import Places, Trail
from kiosk.content.yaml_file.source import Fault
from kiosk.content.yaml_file.verdict import guess_key

_VOICED = ("bo", "zh-Hans")  # the languages whose readers expect a voice
Found = Iterator[Problem]


def find_mistakes(parts: Sequence[tuple[Trail, BaseModel]], places: Places, assets: Path, whole: bool) -> list[Problem]:
    """Every mistake in the parts of a hall; `whole` says that no part is left out, so that unused files are known."""
    hall = next((part for _, part in parts if isinstance(part, Hall)), None)
    names = FileNames(assets)
    preflight = _Preflight(places, assets, hall.languages if hall else (), names)
    found = [problem for trail, part in parts for problem in preflight.look(trail, part)]
    found += _proofread(parts, places)
    if whole:
        named = {words for _, part in parts for words in list_files(part)}
        found += _find_unused(named, places, names)
    return found


def _proofread(parts: Sequence[tuple[Trail, BaseModel]], places: Places) -> Found:
    from kiosk.content.proofreading.proofreader import MOST_SLIPS, proofread
    from kiosk.content.proofreading.texts import list_texts

    texts = (text for trail, part in parts for text in list_texts(trail, part))
    slips = (problem for trail, text in texts for problem in proofread(trail, text, places))
    yield from islice(slips, MOST_SLIPS)


def list_files(part: BaseModel) -> Iterator[str]:
    """Every file that a hall, an exhibit without its events, or an event names."""
    if isinstance(part, Hall):
        yield from part.posters
    elif isinstance(part, Exhibit):
        yield from filter(None, [part.cover])
    elif isinstance(part, Event):
        yield from (picture.file for picture in part.pictures)
        for narration in part.narration.values():
            yield from (narration.file, narration.captions)
        yield from filter(None, (answer.picture for question in part.questions for answer in question.answers))
        if part.film:
            yield from filter(None, (part.film.file, part.film.cover, *part.film.captions.values()))


def _find_unused(named: set[str], places: Places, names: FileNames) -> Found:
    for words in names.all:
        if words not in named:
            yield places.document.report(Fault("unused-file", 1, 1, (("found", words),)))


@dataclass
class _Preflight:
    """One pass over the parts of a hall; remembers the ids it has met."""

    places: Places
    assets: Path
    languages: tuple[str, ...]
    names: FileNames
    _met: dict[tuple[str, str], str] = field(default_factory=dict)

    def look(self, trail: Trail, part: BaseModel) -> Found:
        if isinstance(part, Drafted):
            yield from self._look_at_draft(trail, part)
        if isinstance(part, Hall):
            yield from self._look_at_hall(trail, part)
        elif isinstance(part, Exhibit):
            yield from self._look_at_exhibit(trail, part)
        elif isinstance(part, Event):
            yield from self._look_at_event(trail, part)
        elif isinstance(part, Picture):
            yield from self._look_at_picture(trail, part)
        elif isinstance(part, Question):
            yield from self._look_at_question(trail, part)

    def _look_at_hall(self, trail: Trail, hall: Hall) -> Found:
        for place, tag in enumerate(hall.languages):
            if tag in hall.languages[:place]:
                yield self.places.report((*trail, "languages", place), "language-twice", found=shorten_tag(tag))
        yield from self._translated((*trail, "name"), hall.name)
        for place, file in enumerate(hall.posters):
            yield from self._file((*trail, "posters", place), file, "picture")
        for place, link in enumerate(hall.links):
            yield from self._translated((*trail, "links", place, "label"), link.label)
            yield from self._translated((*trail, "links", place, "about"), link.about)

    def _look_at_exhibit(self, trail: Trail, exhibit: Exhibit) -> Found:
        yield from self._unique(trail, "exhibit", exhibit.id)
        yield from self._translated((*trail, "title"), exhibit.title)
        yield from self._translated((*trail, "summary"), exhibit.summary)
        yield from self._file((*trail, "cover"), exhibit.cover, "picture")
        yield from self._look_at_order(trail, exhibit)
        yield from self._look_at_lesson(trail, exhibit)
        for place, source in enumerate(exhibit.sources):
            yield from self._translated((*trail, "sources", place), source)

    def _look_at_order(self, trail: Trail, exhibit: Exhibit) -> Found:
        before = None
        for row, event in enumerate(exhibit.timeline):
            date = event.date
            if before and date and date.end and before.start and date.end < before.start:
                place = (*trail, "timeline", row, "date")
                yield self.places.report(place, "dates-out-of-order", found=date.words, first=before.words)
            before = date or before

    def _look_at_lesson(self, trail: Trail, exhibit: Exhibit) -> Found:
        known = self._list_events(trail, exhibit)
        for place, name in enumerate(exhibit.lesson.events):
            spot = (*trail, "lesson", "events", place)
            if known and name not in known:
                guess = guess_key(name, known)
                yield self.places.report(spot, "unknown-event", found=name, known=", ".join(known), guess=guess)
            elif name in exhibit.lesson.events[:place]:
                yield self.places.report(spot, "event-taught-twice", found=name)

    def _list_events(self, trail: Trail, exhibit: Exhibit) -> list[str]:
        """The ids of an exhibit's events as they are written, also of those that are wrong in something else."""
        rows = range(self.places.count((*trail, "timeline")))
        written = [self.places.words((*trail, "timeline", row, "id")) for row in rows]
        return [name or f"{exhibit.id}-{row}" for row, name in enumerate(written, start=1)]

    def _look_at_event(self, trail: Trail, event: Event) -> Found:
        yield from self._unique(trail, "event", event.id)
        for key in ("title", "text", "source"):
            yield from self._translated((*trail, key), getattr(event, key))
        if event.text is None and not event.pictures and not self.places.hides_in(trail):
            yield self.places.report(trail, "bare-event", found=event.id)
        for place, picture in enumerate(event.pictures):
            yield from self._look_at_picture((*trail, "pictures", place), picture)
        yield from self._look_at_voices(trail, event)
        if event.film:
            yield from self._file((*trail, "film"), event.film.file, "film", "file")
            yield from self._file((*trail, "film", "cover"), event.film.cover, "picture")
            for tag, file in event.film.captions.items():
                yield from self._file((*trail, "film", "captions", tag), file, "captions")
        for place, question in enumerate(event.questions):
            yield from self._look_at_question((*trail, "questions", place), question)

    def _look_at_picture(self, trail: Trail, picture: Picture) -> Found:
        yield from self._file(trail, picture.file, "picture", "file")
        yield from self._translated((*trail, "caption"), picture.caption)
        yield from self._translated((*trail, "alt"), picture.alt)
        yield from self._translated((*trail, "credit"), picture.credit)
        if picture.caption is None:
            yield self.places.report(trail, "missing-caption" if picture.alt else "missing-alt")

    def _look_at_voices(self, trail: Trail, event: Event) -> Found:
        written = {read_tag(key): key for key in self.places.keys((*trail, "narration"))}
        for tag, narration in event.narration.items():
            yield from self._look_at_narration((*trail, "narration", written.get(tag, tag)), narration)
        silent = [own_name(tag) for tag in self.languages if tag in _VOICED and not event.voices(tag)]
        if silent and not self.places.hides_in(trail):
            place = (*trail, "narration") if event.narration else (*trail, "title")
            yield self.places.report(place, "missing-voice", True, found=event.id, language=", ".join(silent))

    def _look_at_narration(self, trail: Trail, narration: Narration) -> Found:
        yield from self._file(trail, narration.file, "sound", "file")
        if narration.synthetic:
            yield self.places.report((*trail, "synthetic"), "synthetic-voice", True)
        if (self.assets / narration.captions).exists():
            yield from self._file(trail, narration.captions, "captions", "captions")
        else:
            yield self.places.report(trail, "missing-captions", found=narration.captions)

    def _look_at_question(self, trail: Trail, question: Question) -> Found:
        yield from self._translated((*trail, "ask"), question.ask)
        for place, answer in enumerate(question.answers):
            yield from self._translated((*trail, "answers", place, "text"), answer.text)
            yield from self._file((*trail, "answers", place, "picture"), answer.picture, "picture")
        yield from self._translated((*trail, "because"), question.because)

    def _look_at_draft(self, trail: Trail, part: Drafted) -> Found:
        for tag in part.draft:
            name = "*" if tag == EVERY_LANGUAGE else own_name(tag)
            yield self.places.report((*trail, "draft"), "draft-text", True, language=name)

    def _translated(self, trail: Trail, text: Text | None) -> Found:
        """Languages of the hall that a text lacks, and words in languages that nobody can choose."""
        if text is None or not self.languages:
            return
        for language in self.languages:
            if not text.has(language) and not self.places.hides_in(trail):
                shown = text.said(language, self.languages).language
                named = next((step for step in reversed(trail) if isinstance(step, str)), "")
                asked, given = own_name(language), own_name(shown)
                yield self.places.report(trail, "missing-translation", True, key=named, language=asked, shown=given)
        for tag in text.languages:
            if tag not in self.languages:
                yield self.places.report((*trail, shorten_tag(tag)), "language-not-offered", True, found=own_name(tag))

    def _file(self, trail: Trail, words: str | None, kind: str, key: str = "") -> Found:
        fault = judge_file(self.names, words, kind) if words else None
        if fault:
            rule, args = fault
            yield self.places.report((*trail, key) if key else trail, rule, False, **args)

    def _unique(self, trail: Trail, kind: str, name: str) -> Found:
        problem = self.places.report((*trail, "id"), "id-twice", found=name)
        first = self._met.setdefault((kind, name), f"{problem.file.name}:{problem.line}")
        if first != f"{problem.file.name}:{problem.line}":
            yield self.places.report((*trail, "id"), "id-twice", found=name, first=first)
