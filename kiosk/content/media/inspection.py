"""Looks into every media file that a hall names, and tells what is wrong at the line that names it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from kiosk.content.files import FileNames, judge_file
from kiosk.content.languages import read_tag, script_of, written_language
from kiosk.content.media.cache import Cache
from kiosk.content.media.captions import judge_captions
from kiosk.content.media.facts import AnyFacts, Broken, PictureFacts, SoundFacts
from kiosk.content.media.measuring import File, measure_all
from kiosk.content.media.pictures import judge_picture
from kiosk.content.media.sounds import judge_pace, judge_sound
from kiosk.content.model import Event, Exhibit, Hall, Picture
from kiosk.content.problems.problem import Problem
from kiosk.content.text import EVERY, Text
from kiosk.content.yaml_file.places import Places, Trail

Parts = Sequence[tuple[Trail, BaseModel]]


@dataclass(frozen=True)
class Use:
    """One place that names a file; a narration brings its captions, and the words that it should read aloud."""

    trail: Trail
    kind: str
    words: str
    captions: str = ""
    voice: str = ""
    text: Text | None = None


def inspect_media(
    parts: Parts, places: Places, assets: Path, cache_folder: Path | None = None, show_progress: bool = False
) -> set[Problem]:
    """Every problem inside the files that the parts of a hall name; files that are not there were told by reading.

    What was measured is kept in `cache_folder`; None keeps nothing.
    """
    uses = [use for trail, part in parts for use in _list_uses(trail, part, places)]
    names = FileNames(assets)
    sane = {file for file in {(use.kind, use.words) for use in uses} if judge_file(names, file[1], file[0]) is None}
    files: list[File] = [(kind, assets / words) for kind, words in sorted(sane) if kind != "captions"]
    known = measure_all(files, Cache.of(assets, cache_folder), show_progress)
    return {problem for use in uses for problem in _inspect(use, places, names, known)}


def _list_uses(trail: Trail, part: BaseModel, places: Places) -> Iterator[Use]:
    if isinstance(part, Hall):
        yield from (Use((*trail, "posters", place), "picture", file) for place, file in enumerate(part.posters))
    elif isinstance(part, Exhibit) and part.cover:
        yield Use((*trail, "cover"), "picture", part.cover)
    elif isinstance(part, Picture):
        yield Use((*trail, "file"), "picture", part.file)
    elif isinstance(part, Event):
        for place, picture in enumerate(part.pictures):
            yield Use((*trail, "pictures", place, "file"), "picture", picture.file)
        for place, question in enumerate(part.questions):
            for number, answer in enumerate(question.answers):
                if answer.picture:
                    where = (*trail, "questions", place, "answers", number, "picture")
                    yield Use(where, "picture", answer.picture)
        yield from _list_narrations(trail, part, places)
        yield from _list_film(trail, part)


def _list_narrations(trail: Trail, event: Event, places: Places) -> Iterator[Use]:
    written = {read_tag(key): key for key in places.keys((*trail, "narration"))}
    for voice, narration in event.narration.items():
        where = (*trail, "narration", written.get(voice, voice), "file")
        yield Use(where, "sound", narration.file, narration.captions, voice, event.text)


def _list_film(trail: Trail, event: Event) -> Iterator[Use]:
    if not event.film:
        return
    yield Use((*trail, "film", "file"), "film", event.film.file)
    if event.film.cover:
        yield Use((*trail, "film", "cover"), "picture", event.film.cover)
    yield from (Use((*trail, "film", "captions"), "captions", file) for file in event.film.captions.values())


def _inspect(use: Use, places: Places, names: FileNames, known: Mapping[File, AnyFacts]) -> Iterator[Problem]:
    facts = known.get((use.kind, names.assets / use.words))
    for rule, args in _judge(use, facts) if facts else ():
        yield places.report(use.trail, rule, False, **{"found": use.words, **args})
    captions = use.words if use.kind == "captions" else use.captions
    if captions and (names.assets / captions).is_file() and judge_file(names, captions, "captions") is None:
        seconds = facts.seconds if isinstance(facts, SoundFacts) and not facts.fault else None
        yield from judge_captions(places.document.file.parent / "assets" / captions, seconds)


def _judge(use: Use, facts: AnyFacts) -> Iterator[Broken]:
    if isinstance(facts, PictureFacts):
        yield from judge_picture(facts)
    elif isinstance(facts, SoundFacts):
        yield from judge_sound(facts)
        yield from judge_pace(facts, _find_words(use), script_of(use.voice))
    elif facts.fault:
        yield facts.fault, {}


def _find_words(use: Use) -> str:
    """The words of the event in the language that listeners of the voice read, or none."""
    words = dict(use.text.pairs) if use.text else {}
    return words.get(use.voice) or words.get(written_language(use.voice)) or words.get(EVERY, "")
