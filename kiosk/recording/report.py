"""Tells a curator what became of recordings, in Chinese or English."""

import os
from collections.abc import Iterable
from pathlib import Path

from kiosk.content.languages import own_name
from kiosk.content.yaml_file.editing import CannotEditError
from kiosk.messages import mark as _
from kiosk.messages import say, translate
from kiosk.recording.intake import Taken
from kiosk.recording.renewal import Renewed
from kiosk.recording.sound import LONGEST_MINUTES, UnusableError

WARNINGS = {
    "long": _("It is longer than 90 s; most visitors leave before. Shorten the text, or make two events of it."),
    "clipped": _("The recorder was set too loud and cut off the peaks. Record again, farther from the microphone."),
    "quiet": _("The recording is very quiet; noise became louder with it. Record again, nearer to the microphone."),
    "noisy": _("There is much noise behind the voice. Record again in a quiet room with curtains."),
    "no-text": _("The event has no text in the language of this voice: no captions were made."),
}
OUTCOMES = {
    "made": _("made, {number} sentences"),
    "kept": _("left alone, a person wrote or corrected it (--again writes over it)"),
    "no-text": _("not made, the event has no text in this language"),
    "no-sound": _("not made, the sound is missing or nobody speaks in it"),
}
REFUSALS = {
    "broken": _("This is no sound that can be read, or it is damaged. Copy it again from the phone or recorder."),
    "cut-off": _("The file ends too early: it was not copied whole. Copy it again from the phone or recorder."),
    "too-long": _("The recording is longer than {minutes} minutes; this cannot be one narration."),
    "silent": _("Nobody speaks in this recording."),
}


def explain(error: Exception) -> str:
    """Why a recording was not taken."""
    if isinstance(error, UnusableError):
        return say(REFUSALS[error.rule], minutes=LONGEST_MINUTES)
    if isinstance(error, CannotEditError):
        return say(
            "The narration cannot be written into the file of this event without changing something else; run `check`, "
            "mend the event, or write the key `narration` there by hand."
        )
    return say("{error}: nothing was changed.", error=getattr(error, "strerror", None) or str(error))


def print_taken(source: str, taken: Taken) -> None:
    """Prints the lengths, the loudness, every place that was written, and the warnings."""
    (was, now), (before, after) = taken.seconds, taken.level
    lines = [
        say("{was} s, trimmed to {now} s", was=f"{was:.1f}", now=f"{now:.1f}"),
        say(
            "loudness {before} LUFS, now {after} LUFS (peak {peak} dBTP)",
            before=f"{before.loudness:.1f}", after=f"{after.loudness:.1f}", peak=f"{after.peak:.1f}",
        ),
        say("sound: {file}", file=shorten(taken.file)),
        f"{shorten(taken.yaml)}:{taken.line}  {taken.written}",
    ]  # fmt: skip
    if taken.captions:
        told = {"file": shorten(taken.captions), "number": taken.sentences}
        lines.append(say("captions: {file}, {number} sentences; times are estimated, listen and correct them", **told))
    lines += [say("the former one is kept as {file}", file=shorten(file)) for file in taken.replaced]
    lines += [f"! {translate(WARNINGS[name])}" for name in taken.warnings]
    print(f"{source} → {taken.event}", *lines, sep="\n    ")


def print_renewed(renewed: Iterable[Renewed]) -> int:
    """Prints what became of each captions file; 1 where a sound cannot be listened to or nothing was there, else 0."""
    outcomes = []
    for one in renewed:
        words = say(OUTCOMES[one.outcome], number=one.sentences)
        print(f"{one.event} {own_name(one.voice)}  {shorten(one.file)}: {words}")
        outcomes.append(one.outcome)
    if not outcomes:
        print(say("There is no such narration."))
    elif "made" in outcomes:
        print(say("The times are estimated: listen once and correct them; each file says how."))
    return int(not outcomes or "no-sound" in outcomes)


def shorten(file: Path) -> str:
    """A path as it is typed from here."""
    try:
        return Path(os.path.relpath(file)).as_posix() if file.resolve().is_relative_to(Path.cwd()) else str(file)
    except ValueError:
        return str(file)
