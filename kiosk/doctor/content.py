"""The settings, the hall, its languages and voices, and what draws its letters."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.languages import own_name, voice_name
from kiosk.content.loader import read_hall
from kiosk.content.model import Hall
from kiosk.content.reading import Reading
from kiosk.doctor.finding import Finding, Kiosk
from kiosk.messages import choose_message_language, say
from kiosk.settings.reading import SERVICE

FONTS = Path(__file__).parent.parent / "fonts"
LETTERS = {"NotoSerifTibetan": "བོད་", "NotoSansSC": "玉树", "NotoSerifSC": "玉树"}
MOST_TOLD = 10


def check_settings(kiosk: Kiosk) -> Iterator[Finding]:
    """Each wrong line; and whether there is a PIN."""
    reading = kiosk.settings
    for problem in reading.problems:
        said = problem.in_language(choose_message_language())
        place = f"{problem.file}:{problem.line}:{problem.column}"
        yield Finding("settings", "wrong", f"{place} {said.what}", said.mend)
    if not reading.problems:
        told = say("from {file}", file=reading.file) if reading.found else say("no file: every default holds")
        yield Finding("settings", "fine", told)
    if not reading.found and SERVICE.exists():
        told = say("{file} may be read by root only.", file=SERVICE)
        yield Finding("settings", "care", told, say("Run it again with sudo."))
    if not reading.settings.lock.pin:
        mend = say("Choose one with `kiosk pin`; without it kiosk mode does not start.")
        yield Finding("pin", "care", say("There is no PIN."), mend)


def check_hall(kiosk: Kiosk) -> Iterator[Finding]:
    """What `check` says of the hall in short, and which languages and voices it has."""
    reading = read_hall(kiosk.hall)
    counts = Counter(problem.severity for problem in reading.problems)
    errors = [problem for problem in reading.problems if problem.severity == "error"]
    told = say(
        "{file}: {errors} errors, {warnings} warnings",
        file=reading.file,
        errors=counts["error"],
        warnings=counts["warning"],
    )
    mend = say("See them all with `kiosk check {hall}`.", hall=kiosk.hall) if errors else ""
    state = "wrong" if reading.hall is None else "care" if errors else "fine"
    yield Finding("hall", state, told, mend, tuple(map(str, errors[:MOST_TOLD])))
    if reading.hall is not None:
        yield from _check_voices(reading, reading.hall)


def _check_voices(reading: Reading, hall: Hall) -> Iterator[Finding]:
    events = [event for exhibit in hall.exhibits for event in exhibit.timeline]
    yield Finding("languages", "fine", " · ".join(own_name(tag) for tag in hall.languages))
    files = [(tag, narration.file) for event in events for tag, narration in event.narration.items()]
    found = Counter(tag for tag, file in files if (reading.assets / file).is_file())
    told = " · ".join(f"{voice_name(tag)} {found[tag]}/{len(events)}" for tag in dict.fromkeys(tag for tag, _ in files))
    missing = len(files) - found.total()
    if missing:
        mend = say("Copy the recordings into {folder} again.", folder=reading.assets)
        yield Finding(
            "voices", "wrong", say("{told}; {missing} recordings are missing", told=told, missing=missing), mend
        )
    elif not files:
        yield Finding("voices", "care", say("No event has a voice."), say("Record some with `kiosk narration record`."))
    else:
        yield Finding("voices", "fine", told)


def check_fonts(_: Kiosk) -> Iterator[Finding]:
    """The fonts that ship with the program are there and have their letters."""
    broken = [name for name, letters in LETTERS.items() if not _has(name, letters)]
    if broken:
        mend = say("Install the program again.")
        yield Finding("fonts", "wrong", say("Missing or broken: {names}", names=", ".join(broken)), mend)
    else:
        yield Finding("fonts", "fine", ", ".join(LETTERS))


def _has(name: str, letters: str) -> bool:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(next(FONTS.glob(f"{name}*.[ot]tf"))) as font:
            known = font.getBestCmap()
    except (OSError, StopIteration, TTLibError):
        return False
    return all(ord(letter) in known for letter in letters)
