"""All checks, one after the other; one that fails itself hides no other."""

from collections.abc import Iterator

from kiosk.doctor import content, machine, media, records, releases, screen
from kiosk.doctor.finding import Check, Finding, Kiosk
from kiosk.messages import say

CHECKS: tuple[Check, ...] = (
    machine.check_versions,
    content.check_settings,
    content.check_hall,
    content.check_fonts,
    media.check_pictures,
    media.check_sounds,
    media.check_films,
    media.check_sound_device,
    screen.check_screens,
    screen.check_touch,
    screen.check_brightness,
    screen.check_qt,
    machine.check_disk,
    machine.check_clock,
    machine.check_temperature,
    machine.check_memory,
    machine.check_network,
    machine.check_uptime,
    records.check_service,
    records.check_starts,
    records.check_crashes,
    records.check_book,
    releases.check_releases,
    records.check_log,
)


def examine(kiosk: Kiosk, checks: tuple[Check, ...] = CHECKS) -> Iterator[Finding]:
    """Every finding, in the order in which a technician reads them."""
    for check in checks:
        try:
            yield from check(kiosk)
        except Exception as error:
            name = check.__name__.removeprefix("check_").replace("_", " ")
            told = say("This could not be looked at: {said}", said=f"{type(error).__name__}: {error}")
            yield Finding(name, "unknown", told)
