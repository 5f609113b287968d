"""Days, weeks or months of a period, each with what was counted in it, and how they are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _

MOST_COLUMNS = 62
MONTHS = (
    _("January"), _("February"), _("March"), _("April"), _("May"), _("June"),
    _("July"), _("August"), _("September"), _("October"), _("November"), _("December"),
)  # fmt: skip


class Step(Enum):
    """What one column stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Span:
    """One day, week (from its Monday) or month, and the visits in it."""

    first: date
    visits: int


def choose_step(first: date, last: date) -> Step:
    """As fine as it can be without more columns than can be told apart."""
    days = (last - first).days + 1
    if days <= MOST_COLUMNS:
        return Step.DAY
    return Step.WEEK if days <= MOST_COLUMNS * 7 else Step.MONTH


def list_spans(days: Mapping[date, int], first: date, last: date, step: Step) -> list[Span]:
    """Every span from the first day to the last, also where nobody came."""
    visits: dict[date, int] = {}
    day = first
    while day <= last:
        visits.setdefault(_begin(day, step), 0)
        day += timedelta(days=1)
    for day, number in days.items():
        visits[_begin(day, step)] += number
    return [Span(begin, number) for begin, number in visits.items()]


def _begin(day: date, step: Step) -> date:
    if step is Step.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if step is Step.MONTH else day


def write_day(day: date, language: MessageLanguage) -> str:
    """1 May 2026, 2026年5月1日."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def write_span(span: Span, step: Step, language: MessageLanguage, whole: bool = False) -> str:
    """Short, as it stands below a column; `whole` as it stands alone."""
    first = span.first
    if step is Step.MONTH and first.month == 1 and not whole:
        return f"{first.year}年" if language == "zh" else f"{first.year}"
    if step is Step.MONTH:
        month = f"{first.month}月" if language == "zh" else MONTHS[first.month - 1][: None if whole else 3]
        return (f"{first.year}年{month}" if language == "zh" else f"{month} {first.year}") if whole else month
    if not whole:
        return f"{first.month}/{first.day}" if language == "zh" else f"{first.day} {MONTHS[first.month - 1][:3]}"
    day = write_day(first, language)
    return translate(_("week from {day}"), language).format(day=day) if step is Step.WEEK else day
