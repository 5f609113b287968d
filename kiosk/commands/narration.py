"""The commands `narration import`, `narration captions` and `narration record`."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.display import can_show
from kiosk.messages import say

if TYPE_CHECKING:
    from kiosk.recording.spots import Spot


def add_narration(parser: argparse.ArgumentParser) -> None:
    """The options of all three."""
    voice, hall = say("the language that is heard: bo, khg, zh …"), say("the folder with exhibits.yaml")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    taking = commands.add_parser("import", help=say("make recordings the narration of events"))
    taking.add_argument("files", type=Path, nargs="+", metavar="FILE")
    taking.add_argument("--voice", required=True, metavar="TAG", help=voice)
    taking.add_argument("--event", metavar="ID", help=say("the event; else each file is named like its event"))
    taking.add_argument("--speaker", default="", metavar="NAME", help=say("who speaks"))
    taking.set_defaults(act=_import)
    timing = commands.add_parser("captions", help=say("make captions with estimated times, for correction"))
    timing.add_argument("--voice", metavar="TAG", help=say("only this voice"))
    timing.add_argument("--event", metavar="ID", help=say("only this event"))
    timing.add_argument("--again", action="store_true", help=say("also over captions that a person corrected"))
    timing.set_defaults(act=_time)
    recording = commands.add_parser("record", help=say("record the narration of an event with a microphone"))
    recording.add_argument("--event", required=True, metavar="ID", help=say("the event"))
    recording.add_argument("--voice", required=True, metavar="TAG", help=voice)
    recording.add_argument("--speaker", default="", metavar="NAME", help=say("who speaks"))
    recording.set_defaults(act=_record)
    for command in (taking, timing, recording):
        command.add_argument("--hall", type=Path, default=Path(), metavar="DIR", help=hall)


def _import(options: argparse.Namespace) -> int:
    from kiosk.content.yaml_file.editing import CannotEditError
    from kiosk.recording.intake import Intake
    from kiosk.recording.report import explain, print_taken
    from kiosk.recording.sound import UnusableError

    voice = _read_voice(options.voice)
    pairs = list(_pair(options.files, options.event, options.hall)) if voice else []
    failed = not pairs
    for file, event in pairs:
        try:
            if event:
                print_taken(str(file), Intake(options.hall).take(file, event, voice, options.speaker))
            failed = failed or not event
        except (UnusableError, CannotEditError, OSError) as error:
            failed = True
            _complain(f"{file}: {explain(error)}")
    return int(failed)


def _pair(files: list[Path], event: str | None, hall: Path) -> Iterator[tuple[Path, str]]:
    """Each file with its event; "" after a message where none is known."""
    from kiosk.recording.spots import find_spots, guess_event

    spots = find_spots(hall)
    if event and len(files) > 1:
        _complain(say("--event takes one file; without it each file is named like its event"))
        return
    met: dict[str, Path] = {}
    for file in files:
        known = _find_event(event, spots) if event else guess_event(file, spots)
        if not known and not event:
            _complain(_miss(file.stem, spots, say("{file}: no event is named like this file.", file=file)))
        elif known in met:
            told = {"file": file, "other": met[known], "event": known}
            _complain(say("{file}: {other} is already for the event {event}; name one with --event.", **told))
            known = ""
        met.setdefault(known, file)
        yield file, known


def _find_event(event: str, spots: "Mapping[str, Spot]") -> str:
    """The event, or "" after a message."""
    if event not in spots:
        _complain(_miss(event, spots, say("There is no event {event} in this hall.", event=event)))
        return ""
    return event


def _miss(words: str, spots: "Mapping[str, Spot]", told: str) -> str:
    from kiosk.recording.spots import suggest_events

    if not spots:
        return say("{told} No event can be read here at all: run `check` on this folder.", told=told)
    close = suggest_events(words, spots)
    mend = say("Did you mean {events}?", events=close) if close else say("Name it with --event.")
    return f"{told} {mend}"


def _time(options: argparse.Namespace) -> int:
    from kiosk.recording.renewal import renew_captions
    from kiosk.recording.report import print_renewed
    from kiosk.recording.spots import find_spots

    voice = _read_voice(options.voice) if options.voice else None
    event = _find_event(options.event, find_spots(options.hall)) if options.event else None
    if "" in (voice, event):
        return 1
    try:
        return print_renewed(renew_captions(options.hall, event, voice, options.again))
    except OSError as error:
        _complain(str(error))
        return 1


def _record(options: argparse.Namespace) -> int:
    from kiosk.recording.spots import find_spots

    voice, spots = _read_voice(options.voice), find_spots(options.hall)
    event = _find_event(options.event, spots)
    if not voice or not event:
        return 1
    if not can_show():
        _complain(say("There is no display here; record on a machine with a screen, or use `narration import`."))
        return 1
    from kiosk.recorder import run_recorder

    return run_recorder(options.hall, spots[event], voice, options.speaker)


def _read_voice(words: str) -> str:
    """The canonical tag of a voice, or "" after a message."""
    from kiosk.content.languages import guess_tag, read_tag

    tag, guess = read_tag(words), guess_tag(words)
    if tag is None:
        told = say("{found} is no language or voice.", found=words)
        _complain(f"{told} {say('Did you mean {events}?', events=guess)}" if guess else told)
    return tag or ""


def _complain(words: str) -> None:
    print(words, file=sys.stderr)
