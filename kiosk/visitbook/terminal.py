"""The report as tables on a terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _
from kiosk.visitbook.figures import write_count, write_share, write_time
from kiosk.visitbook.report import Report
from kiosk.visitbook.tally import Tally
from kiosk.visitbook.titles import Counted, Titles, name_language, name_voice

MOST_DAYS = 31
HEADS = (_("visits"), _("median time"), _("heard"), _("to the end"), _("know"), _("take part"), _("satisfied"))
BAR = "▏▎▍▌▋▊▉█"


class Printer:
    """Prints in one language on one console."""

    def __init__(self, titles: Titles, language: MessageLanguage, console: Console | None = None) -> None:
        self._titles = titles
        self._language = language
        self._console = console or Console(highlight=False)

    def print(self, report: Report) -> None:
        """Everything, in the order of the printed page."""
        self._print_totals(report)
        self._print_days(report)
        self._print_exhibits(report)
        self._print_languages(report)
        self._print_hours(report)
        if report.without_day:
            words = (
                _("{number} visits have no day because the clock was wrong; they are counted in the total only.")
                if report.period.whole
                else _("{number} visits have no day because the clock was wrong; they are not counted here.")
            )
            self._console.print(self._say(words).format(number=write_count(report.without_day)), style="yellow")

    def _say(self, words: str) -> str:
        return translate(words, self._language)

    def _make_table(self, first: str, heads: Iterable[str] = HEADS) -> Table:
        table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
        table.add_column(self._say(first))
        for head in heads:
            table.add_column(self._say(head), justify="right")
        return table

    def _show(self, table: Table) -> None:
        self._console.print()
        self._console.print(table)

    def _print_totals(self, report: Report) -> None:
        table = self._make_table("")
        table.add_row(self._say(_("today")), *_write_tally(report.today))
        table.add_row(self._say(_("all")), *_write_tally(report.total), style="bold")
        self._show(table)

    def _print_days(self, report: Report) -> None:
        days = sorted(report.days.items())
        table = self._make_table(_("day"))
        for day, tally in days[-MOST_DAYS:]:
            table.add_row(day, *_write_tally(tally))
        self._show(table)
        if len(days) > MOST_DAYS:
            words = self._say(_("{number} earlier days: --csv or --html has them all."))
            self._console.print(words.format(number=len(days) - MOST_DAYS), style="dim")

    def _print_exhibits(self, report: Report) -> None:
        table = self._make_table(_("exhibit, event"))
        for exhibit in self._titles.list_exhibits(report):
            table.add_row(self._name(exhibit), *_write_tally(exhibit.tally), style="bold")
            for event in exhibit.events:
                table.add_row(Styled("  ") + self._name(event), *_write_tally(event.tally))
        self._show(table)

    def _name(self, counted: Counted) -> Styled:
        name = Styled(counted.title)
        return name.append(" " + self._say(_("(no longer in the hall)")), style="dim") if counted.gone else name

    def _print_languages(self, report: Report) -> None:
        table = self._make_table(_("language"), (_("visits"), _("median time")))
        for tag, tally in sorted(report.languages.items(), key=lambda row: -row[1].visits):
            table.add_row(name_language(tag), write_count(tally.visits), write_time(tally.median))
        self._show(table)
        table = self._make_table(_("voice"), (_("heard"), _("to the end")))
        for tag, tally in sorted(report.voices.items(), key=lambda row: -row[1].heard):
            table.add_row(name_voice(tag), write_count(tally.heard), write_share(tally.out))
        self._show(table)

    def _print_hours(self, report: Report) -> None:
        hours: dict[int, int] = {}
        for (_weekday, hour), visits in report.hours.items():
            hours[hour] = hours.get(hour, 0) + visits
        if not hours:
            return
        table = self._make_table(_("hour"), (_("visits"),))
        table.add_column()
        for hour in range(min(hours), max(hours) + 1):
            visits = hours.get(hour, 0)
            table.add_row(f"{hour:02}–{hour + 1:02}", write_count(visits), _draw_bar(visits / max(hours.values())))
        self._show(table)


def _write_tally(tally: Tally) -> tuple[str, ...]:
    return (
        write_count(tally.visits),
        write_time(tally.median),
        write_count(tally.heard),
        write_share(tally.out),
        write_share(tally.know),
        write_share(tally.take_part) if tally.part else write_share(None),
        write_share(tally.content),
    )


def _draw_bar(share: float, width: int = 30) -> str:
    eighths = round(share * width * 8)
    return "█" * (eighths // 8) + (BAR[eighths % 8 - 1] if eighths % 8 else "")
