"""The rules that only kiosk.yaml, the settings of a machine, can break."""

from kiosk.content.problems.rule import error
from kiosk.messages import mark as _

# fmt: off

SETTINGS_RULES = (
    error("no-settings-here", _("There is no such file."), _("Write it with `kiosk settings --write`, or name another with --settings.")),
    error("not-settings", _("The file holds no settings: it has no keys at its left edge."), _("Compare it with what `kiosk settings` prints.")),
    error("unknown-choice", _("`{found}` cannot stand here."), _("Write one of: {known}.")),
    error("bad-hours", _("`{found}` is no span of hours."), _("Write it like 09:00-17:00, several with a comma between; a day can be `open` or `closed`.")),
    error("bad-day", _("`{found}` is no day of the calendar."), _("Write it like 2027-02-06.")),
    error("bad-host", _("`{found}` is not the name of a computer."), _("Write only its name or number, such as centre.example.org.")),
    error("path-relative", _("`{found}` is only a part of a path; it means another place whenever the program is started elsewhere."), _("Write the whole path, beginning with / or ~.")),
    error("volumes-order", _("volume_least ({least}), volume ({found}) and volume_most ({most}) do not rise in this order."), _("Make volume_least the smallest of the three, and volume_most the largest.")),
    error("pin-readable", _("This is no PIN as the program writes it; nobody should be able to read a PIN here."), _("Delete the line, then choose a PIN with `kiosk pin`.")),
)
