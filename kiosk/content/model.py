"""The model of a hall: exhibits, their timelines of events, and all that an event shows and tells."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Annotated, Any, Self, TypeVar

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.content.dates import Date
from kiosk.content.digits import Digits, read_digits
from kiosk.content.languages import written_language
from kiosk.content.part import Address, AssetPath, Drafted, Id, Part, Seconds, Share, Tag
from kiosk.content.shapes import read_answers, read_filled_list, read_list
from kiosk.content.text import Text
from kiosk.messages import mark as _

Named = TypeVar("Named", "Event", "Exhibit")


class Link(Part):
    """An address shown as a QR code; `about` says what it leads to. The kiosk never opens it."""

    label: Text = Field(description=_("What the address leads to."))
    about: Text | None = Field(None, description=_("One sentence on what a reader finds there."))
    url: Address = Field(description=_("A web address, shown as a QR code only; nothing opens on the kiosk."))


class Picture(Part):
    """A picture: `focus` is the point to keep in sight as shares of width and height, `at` is in seconds."""

    file: AssetPath = Field(
        description=_("The picture's path below assets/ (jpg, png, webp); 2560×1440 or 1440×2560 fills every screen.")
    )
    caption: Text | None = Field(default=None, description=_("What the picture tells, in one line; shown on it."))
    alt: Text | None = Field(
        default=None, description=_("What the picture shows, for those who cannot see it; one sentence.")
    )
    credit: Text | None = Field(default=None, description=_("Who made the picture, or whose it is."))
    focus: tuple[Share, Share] = Field(
        default=(0.5, 0.5),
        description=_(
            "The point that stays in sight when the picture is cut: shares of width and height from the upper left."
        ),
    )
    at: Seconds | None = Field(default=None, description=_("The second of the narration at which the picture appears."))

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, data: Any) -> Any:
        return {"file": data} if isinstance(data, str) else data


class Narration(Part):
    """One recording in one voice; its captions lie beside it with the ending .vtt unless another file is named."""

    file: AssetPath = Field(
        description=_("The recording's path below assets/ (ogg, opus, mp3, flac, wav); 60 to 90 seconds.")
    )
    captions: AssetPath = Field(
        default="",
        description=_("The captions (WebVTT); not needed when they lie beside the recording with the ending .vtt."),
    )
    speaker: Text | None = Field(default=None, description=_("Who speaks."))
    synthetic: bool = Field(
        default=False,
        description=_("true while a machine speaks; visitors see it. Delete it when a person has recorded the text."),
    )

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, data: Any) -> Any:
        return {"file": data} if isinstance(data, str) else data

    @model_validator(mode="after")
    def _place_captions(self) -> Self:
        if not self.captions:
            object.__setattr__(self, "captions", str(PurePosixPath(self.file).with_suffix(".vtt")))
        return self


class Film(Part):
    """A film with its captions by language; `synthetic` says that a machine speaks in it."""

    file: AssetPath = Field(description=_("The film's path below assets/ (mp4, webm, mkv, mov)."))
    title: Text | None = Field(default=None, description=_("The film's title."))
    cover: AssetPath | None = Field(
        default=None, description=_("The picture shown before the film begins: a path below assets/.")
    )
    captions: Mapping[Tag, AssetPath] = Field(
        default_factory=dict, description=_("The film's captions by language: paths of WebVTT files below assets/.")
    )
    synthetic: bool = Field(default=False, description=_("true while a machine speaks in the film; visitors see it."))

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, data: Any) -> Any:
        return {"file": data} if isinstance(data, str) else data


class Answer(Part):
    """One of a question's answers, with a picture where that says more than words."""

    text: Text = Field(description=_("The answer's words."))
    picture: AssetPath | None = Field(default=None, description=_("A picture that shows it: a path below assets/."))

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, data: Any) -> Any:
        return data if isinstance(data, dict) and not data.keys().isdisjoint(cls.model_fields) else {"text": data}


class Question(Part):
    """A question of the Learn door with two to four answers: `right` counts them from 1."""

    ask: Text = Field(description=_("The question."))
    answers: Annotated[tuple[Answer, ...], BeforeValidator(read_answers)] = Field(
        description=_("Two to four answers to choose from.")
    )
    right: int = Field(description=_("The number of the right answer, counted from 1."))
    because: Text | None = Field(default=None, description=_("Why it is right; shown after the answer."))

    @model_validator(mode="after")
    def _check_right(self) -> Self:
        if not 1 <= self.right <= len(self.answers):
            raise PydanticCustomError(
                "right-out-of-range", "right", {"found": str(self.right), "most": str(len(self.answers)), "at": "right"}
            )
        return self


class Event(Drafted):
    """One entry of a timeline; `id` is unique in the hall and made from the exhibit's id when not written."""

    id: Id = Field(
        description=_("A name for reports: Latin letters, digits, hyphens; once in the hall. May be left out.")
    )
    date: Date | None = Field(
        default=None,
        description=_("1951, 1951-12, 1951-12-25, 2017/2020, 2017/.. (until today), 1950~ (about). May be left out."),
    )
    title: Text = Field(description=_("The event's title."))
    text: Text | None = Field(
        default=None,
        description=_("The event's text, 100 English words at most. Short sentences; each is one line of captions."),
    )
    pictures: Annotated[tuple[Picture, ...], BeforeValidator(read_list)] = Field(
        default=(), description=_("The event's pictures in their order; the first one leads.")
    )
    narration: Mapping[Tag, Narration] = Field(
        default_factory=dict,
        description=_("Recordings by voice: bo Tibetan, khg Khams speech, zh Chinese, en English."),
    )
    film: Film | None = Field(
        default=None, description=_("A film: its path below assets/, or keys for title, cover and captions.")
    )
    questions: Annotated[tuple[Question, ...], BeforeValidator(read_list)] = Field(
        default=(), description=_("Questions for the Learn door.")
    )
    source: Text | None = Field(default=None, description=_("Where the facts of this event come from."))

    def voices(self, language: str) -> tuple[str, ...]:
        """The voices a reader of this language understands, the written language's own voice first."""
        heard = [voice for voice in self.narration if written_language(voice) == language or voice == language]
        return tuple(sorted(heard, key=lambda voice: voice != language))


class Lesson(Part):
    """How an exhibit is taught: the ids of its events in the order of the lesson, and whether questions follow."""

    events: Annotated[tuple[Id, ...], BeforeValidator(read_list)] = Field(
        default=(), description=_("The ids of the events that are taught, in their order; all of them if left out.")
    )
    questions: bool = Field(default=True, description=_("false: the lesson ends without its questions."))

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, data: Any) -> Any:
        return {"events": data} if isinstance(data, list | tuple) else data


class Exhibit(Drafted):
    """One exhibit: a cover, a summary, a timeline of events, and the sources of its facts."""

    id: Id = Field(description=_("A name for reports: Latin letters, digits, hyphens; once in the hall."))
    title: Text = Field(description=_("The exhibit's title, on its cover and above its timeline."))
    summary: Text | None = Field(default=None, description=_("The exhibit in one or two sentences, beside its cover."))
    cover: AssetPath | None = Field(
        default=None,
        description=_("The picture on the cover: a path below assets/. The first picture of the timeline if left out."),
    )
    sources: Annotated[tuple[Text, ...], BeforeValidator(read_list)] = Field(
        default=(), description=_("Where the facts come from; shown at the end of the exhibit.")
    )
    lesson: Lesson = Field(
        default_factory=Lesson,
        description=_("What a lesson has of it: ids of events in their order, and whether it asks."),
    )
    timeline: Annotated[tuple[Event, ...], BeforeValidator(read_filled_list)] = Field(
        description=_("The events in their order.")
    )

    @model_validator(mode="before")
    @classmethod
    def _name_events(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("timeline"), list | tuple):
            return data
        timeline = [
            {**event, "id": f"{data.get('id')}-{place}"} if isinstance(event, dict) and not event.get("id") else event
            for place, event in enumerate(data["timeline"], start=1)
        ]
        return {**data, "timeline": timeline}

    @property
    def cover_picture(self) -> str | None:
        """The path of the cover, else of the first picture of the timeline, else None."""
        pictures = (picture.file for event in self.timeline for picture in event.pictures)
        return self.cover or next(pictures, None)

    @property
    def taught(self) -> tuple[Event, ...]:
        """The events of its lesson in their order: the whole timeline where `lesson:` names none that there is."""
        known = {event.id: event for event in self.timeline}
        wanted = dict.fromkeys(self.lesson.events)
        return tuple(known[name] for name in wanted if name in known) or self.timeline

    def event(self, event_id: str) -> Event:
        """The event with this id; raises KeyError."""
        return _find(self.timeline, event_id)


class Hall(Drafted):
    """A whole hall; `languages` are canonical tags in the order of the buttons, the first one greets visitors."""

    name: Text = Field(description=_("The hall's name, on the posters and above the corridor."))
    languages: Annotated[tuple[Tag, ...], BeforeValidator(read_filled_list)] = Field(
        description=_("The language buttons in their order, such as [bo, zh, en]; every visit begins with the first.")
    )
    digits: Annotated[Digits, BeforeValidator(read_digits)] = Field(
        default=Digits.EUROPEAN,
        description=_("The digits of numbers in Tibetan: european (1951) or tibetan (༡༩༥༡)."),
    )
    posters: Annotated[tuple[AssetPath, ...], BeforeValidator(read_list)] = Field(
        default=(), description=_("Pictures shown while nobody is there: paths below assets/.")
    )
    links: Annotated[tuple[Link, ...], BeforeValidator(read_list)] = Field(
        default=(), description=_("Addresses shown as QR codes, to photograph with a phone.")
    )
    exhibits: Annotated[tuple[Exhibit, ...], BeforeValidator(read_filled_list)] = Field(
        description=_("The exhibits in their order.")
    )

    def exhibit(self, exhibit_id: str) -> Exhibit:
        """The exhibit with this id; raises KeyError."""
        return _find(self.exhibits, exhibit_id)

    def find_event(self, event_id: str) -> tuple[Exhibit, Event]:
        """The event with this id, which is unique in the hall, and its exhibit; raises KeyError."""
        found = ((exhibit, event) for exhibit in self.exhibits for event in exhibit.timeline if event.id == event_id)
        try:
            return next(found)
        except StopIteration:
            raise KeyError(event_id) from None

    def shows_draft(self, language: str, *parts: Drafted) -> bool:
        """Whether texts in this language are a draft by the mark of the hall or of any of the given parts."""
        return any(part.is_draft(language) for part in (self, *parts))


def _find(parts: tuple[Named, ...], wanted: str) -> Named:
    for part in parts:
        if part.id == wanted:
            return part
    raise KeyError(wanted)
