"""What the program wrote down: its log, crash reports, failed starts, the visit book; and its service."""

from collections.abc import Iterator

from kiosk.devices.crash import list_reports
from kiosk.devices.log import list_log_files, read_problems
from kiosk.devices.machine_facts import MB
from kiosk.devices.starts_file import StartsFile
from kiosk.doctor.finding import Finding, Kiosk
from kiosk.messages import say
from kiosk.service.status import read_status
from kiosk.visitbook.health import examine_book

LAST_PROBLEMS = 50


def check_log(kiosk: Kiosk) -> Iterator[Finding]:
    """How large it is, and the last problems in it."""
    size = sum(file.stat().st_size for file in list_log_files(kiosk.state))
    problems = read_problems(kiosk.state, LAST_PROBLEMS)
    lines = tuple(f"{entry.time:%Y-%m-%d %H:%M:%S} {entry.level} {entry.part}: {entry.said}" for entry in problems)
    told = say("{size} MB, {number} problems at the end of it", size=f"{size / MB:.1f}", number=len(problems))
    yield Finding("log", "care" if any(entry.level != "warning" for entry in problems) else "fine", told, details=lines)


def check_crashes(kiosk: Kiosk) -> Iterator[Finding]:
    reports = list_reports(kiosk.state)
    if not reports:
        yield Finding("crashes", "fine", say("none"))
        return
    told = say(
        "{number} reports, the last of {time}: {said}",
        number=len(reports),
        time=f"{reports[-1].time:%Y-%m-%d %H:%M}",
        said=reports[-1].said,
    )
    mend = say("Send the reports to who looks after the program, then delete them.")
    yield Finding("crashes", "care", told, mend, tuple(str(report.file) for report in reports))


def check_starts(kiosk: Kiosk) -> Iterator[Finding]:
    """Starts that failed one after the other."""
    starts = StartsFile(kiosk.state).starts
    if starts.must_be_plain:
        told = say("{number} starts failed in a row; the plain screen is shown.", number=starts.failures)
        yield Finding("starts", "wrong", told, say("Its reason is in the log and the last crash report."))
    else:
        yield Finding("starts", "fine", say("none failed in a row") if not starts.failures else str(starts.failures))


def check_service(_: Kiosk) -> Iterator[Finding]:
    """Whether the kiosk starts with the machine, and runs."""
    status = read_status()
    told = " ".join(status.lines)
    if not status.written:
        yield Finding("service", "care", told, say("Install it with `sudo kiosk service install`."))
    elif not status.enabled:
        yield Finding("service", "care", told, say("Run `sudo kiosk service install` again."))
    elif not status.runs:
        yield Finding("service", "wrong", told, say("Start it: sudo systemctl start kiosk"))
    else:
        yield Finding("service", "care" if status.restarts > 10 else "fine", told)


def check_book(kiosk: Kiosk) -> Iterator[Finding]:
    """Whether the visit book can be read and written, and how large it is."""
    for remark in examine_book(kiosk.state):
        yield Finding("visit book", "fine" if remark.fine else "care", remark.told, remark.mend)
