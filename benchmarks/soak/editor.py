"""A curator who never rests: saves the hall changed, and broken, and mends it again."""

import random
import re
import shutil
from itertools import cycle
from pathlib import Path

TITLE = re.compile(r"^( +title: \{.*zh: )([^,}]+)", re.MULTILINE)
BREAKS = ("exhibits: [", "    title zh: 没有冒号\n", "\t- id: tab\n", "hall:\n  name: {zh: \n")


class Editor:
    """Edits a copy of a hall in `folder`; counts what was `changed` and what was `broken`."""

    def __init__(self, hall: Path, folder: Path, chance: random.Random) -> None:
        self.home = folder
        self.changed = self.broken = self.redrawn = 0
        self._chance = chance
        self._turns = cycle((self._change, self._break, self._change, self._redraw))
        shutil.copytree(hall / "assets", folder / "assets")
        self._file = folder / "exhibits.yaml"
        self._text = (hall / "exhibits.yaml").read_text(encoding="utf-8")
        self._save(self._text)

    def edit(self) -> str:
        """One save; what it was."""
        return next(self._turns)()

    def _change(self) -> str:
        found = self._chance.choice(list(TITLE.finditer(self._text)))
        words = f"{found.group(2)[:20]}{self._chance.randrange(1000)}"
        self._save(self._text[: found.start(2)] + words + self._text[found.end(2) :])
        self.changed += 1
        return "a changed title"

    def _break(self) -> str:
        lines = self._text.splitlines(keepends=True)
        lines.insert(self._chance.randrange(len(lines)), self._chance.choice(BREAKS))
        self._save("".join(lines))
        self.broken += 1
        return "a broken file"

    def _redraw(self) -> str:
        """Another program saves a picture: it has a new time, and is decoded again."""
        picture = self._chance.choice(sorted((self.home / "assets" / "pictures").rglob("*.jpg")))
        swap = picture.with_suffix(".swap")
        shutil.copyfile(picture, swap)
        swap.replace(picture)
        self.redrawn += 1
        return "a picture saved again"

    def mend(self) -> None:
        """Save the hall as it was at first."""
        self._save(self._text)

    def _save(self, text: str) -> None:
        swap = self._file.with_suffix(".swap")
        swap.write_text(text, encoding="utf-8")
        swap.replace(self._file)
