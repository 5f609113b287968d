"""What a rule of the catalogue is made of: its code, severity and wording."""

from dataclasses import dataclass
from typing import Literal

from kiosk.messages import mark as _

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `blocks` means that no hall can be built while it is broken.

    `what` is wrong and how to `mend` it are English words for the catalogue; {names} are filled by each problem.
    """

    code: str
    what: str
    mend: str
    severity: Severity = "error"
    blocks: bool = True


GUESS = _("Did you mean `{guess}`?")  # the mend of a problem whose right spelling is known

# What a key wants, for the rule wrong-shape.
SHAPES = {
    "text": _("words, or words by language such as {bo: …, zh: …}"),
    "words": _("plain words"),
    "list": _("a list, each entry on its own line after `- `"),
    "mapping": _("keys with values such as `title: …`"),
    "number": _("a number"),
    "whole": _("a whole number such as 1"),
    "truth": _("true or false"),
    "date": _("a date such as 1951-12-25"),
    "pair": _("two numbers such as [0.5, 0.3]"),
    "path": _("a file below assets/"),
}

# What a file is used as, for the rule wrong-kind.
KINDS = {
    "picture": _("a picture"),
    "sound": _("a sound"),
    "film": _("a film"),
    "captions": _("a captions file"),
}


def error(code: str, what: str, mend: str, blocks: bool = True) -> Rule:
    """A rule that stops a publish."""
    return Rule(code, what, mend, "error", blocks)


def warning(code: str, what: str, mend: str) -> Rule:
    """A rule that never stops a hall."""
    return Rule(code, what, mend, "warning", blocks=False)
