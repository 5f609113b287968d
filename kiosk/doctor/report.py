"""Tells the findings on a terminal, or to programs as JSON."""

import json
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from kiosk.doctor.finding import Finding
from kiosk.messages import mark as _
from kiosk.messages import say, translate

_SIGNS = {"fine": ("✓", "green"), "care": ("!", "yellow"), "wrong": ("✗", "red"), "unknown": ("–", "dim")}
MOST_DETAILS = 5
_NAMES = {
    "versions": _("versions"), "settings": _("settings"), "pin": _("PIN"), "hall": _("hall"),
    "languages": _("languages"), "voices": _("voices"), "fonts": _("fonts"), "pictures": _("pictures"),
    "sounds": _("sounds"), "films": _("films"), "sound device": _("sound device"), "screens": _("screens"),
    "touch": _("touch"), "phantom pointers": _("phantom pointers"), "brightness": _("brightness"),
    "disk": _("disk"), "clock": _("clock"), "temperature": _("temperature"), "memory": _("memory"),
    "network": _("network"), "uptime": _("machine up for"), "service": _("service"), "starts": _("failed starts"),
    "crashes": _("crashes"), "visit book": _("visit book"), "log": _("log"),
}  # fmt: skip


def print_findings(findings: Sequence[Finding], console: Console | None = None) -> None:
    """One line a finding, its mend below it, the newest of its details below that."""
    console = console or Console(highlight=False)
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        sign, style = _SIGNS[finding.state]
        words = Styled(finding.told)
        for detail in finding.details[-MOST_DETAILS:] if finding.state != "fine" else ():
            words.append(f"\n{detail}", "dim")
        if finding.mend and finding.state != "fine":
            words.append(f"\n→ {finding.mend}", "cyan")
        table.add_row(Styled(sign, style), Styled(translate(_NAMES.get(finding.check, finding.check)), "bold"), words)
    console.print(table)
    wrong, care = (sum(finding.state == state for finding in findings) for state in ("wrong", "care"))
    told = say("{wrong} wrong, {care} need care", wrong=wrong, care=care) if wrong or care else say("All is well.")
    console.print(Styled(told, "bold"))


def write_json(findings: Sequence[Finding]) -> str:
    """The findings for programs: `fine` says whether nothing is wrong."""
    fine = not any(finding.state == "wrong" for finding in findings)
    return json.dumps(
        {"fine": fine, "findings": [finding.to_json() for finding in findings]}, ensure_ascii=False, indent=1
    )
