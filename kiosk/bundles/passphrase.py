"""Where a passphrase comes from: a file, the environment, or whoever sits at the keyboard."""

import os
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path

from kiosk.bundles.refusal import Refusal
from kiosk.messages import mark as _
from kiosk.messages import say


@dataclass
class Asking:
    """Asks once for the passphrase of `what`; a `file` or the environment's `variable` answers first."""

    file: Path | None
    variable: str
    what: str
    _known: str | None = field(default=None, repr=False)

    def ask(self) -> str:
        """The passphrase of keys that there are."""
        if self._known is None:
            self._known = self._look() or _prompt(say("Passphrase of {what}: ", what=self.what))
        return self._known

    def choose(self) -> str:
        """A passphrase for new keys, typed twice."""
        if self._known is None:
            self._known = self._look()
        if not self._known:
            self._known = _prompt(say("New passphrase of {what}: ", what=self.what))
            if self._known != _prompt(say("The same again: ")):
                raise Refusal(_("The two passphrases differ; nothing was changed."))
        return self._known

    def _look(self) -> str:
        if self.file:
            return self.file.read_text(encoding="utf-8").strip("\r\n")
        return os.environ.get(self.variable, "")


def _prompt(words: str) -> str:
    try:
        return getpass(words)
    except EOFError:
        raise Refusal(
            _("There is nobody to ask for the passphrase; give it in a file or in the environment.")
        ) from None
