"""The settings as a table on a terminal: what holds now, what would hold by itself, and what each means."""

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from kiosk.messages import say, translate
from kiosk.settings.groups import Settings, list_natures
from kiosk.settings.reading import SettingsReading
from kiosk.settings.writing import read_value, write_scalar, write_unit


def print_settings(reading: SettingsReading, console: Console | None = None) -> None:
    """Prints every setting; what differs from its default is bold."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("setting"), no_wrap=True)
    for head in (say("now"), say("default"), say("unit"), say("meaning")):
        table.add_column(head, overflow="fold")
    group = ""
    for nature in list_natures():
        if nature.group != group:
            group = nature.group
            table.add_section()
            said = translate(Settings.model_fields[group].description or "")
            table.add_row(Styled(f"{group}:", "bold"), "", "", "", Styled(said, "bold"))
        now, default = write_scalar(read_value(reading.settings, nature)), write_scalar(nature.default)
        shown = Styled(_shorten(now), "bold" if now != default else "dim")
        table.add_row(f"  {nature.name}", shown, Styled(default, "dim"), write_unit(nature), translate(nature.meaning))
    console = console or Console(highlight=False)
    told = say("from {file}", file=reading.file)
    if not reading.found:
        told = say("there is no {file}: every default holds", file=reading.file)
    console.print(Styled(told, "dim"), soft_wrap=True)
    console.print(table)


def _shorten(value: str) -> str:
    """A hash tells nobody anything: a PIN is set, or it is not."""
    return "••••" if value.startswith('"$argon2') else value
