"""Takes settings to another machine, and keeps what belongs to one machine only."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.writing import write_whole
from kiosk.settings.group import Nature
from kiosk.settings.groups import Settings, list_natures
from kiosk.settings.writing import read_value, write_settings

MODE = 0o600  # nobody else may try PINs against the hash at leisure
OLD = ".old"


@dataclass(frozen=True, slots=True)
class Change:
    """A setting that another value takes the place of."""

    nature: Nature
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Taking:
    """What an import makes of two machines' settings; `kept` are the names of what stayed as it was here."""

    settings: Settings
    changes: tuple[Change, ...]
    kept: tuple[str, ...]


def take_settings(here: Settings, there: Settings, everything: bool = False) -> Taking:
    """The settings that come from `there`; what is a machine's own stays as it is `here` unless `everything` comes."""
    changes, kept = [], []
    merged: dict[str, dict[str, Any]] = {}
    for nature in list_natures():
        before, after = read_value(here, nature), read_value(there, nature)
        if nature.own and not everything:
            if after not in (before, nature.default):
                kept.append(f"{nature.group}.{nature.name}")
            after = before
        elif before != after:
            changes.append(Change(nature, before, after))
        merged.setdefault(nature.group, {})[nature.name] = after
    return Taking(Settings.model_validate(merged), tuple(changes), tuple(kept))


def save_settings(settings: Settings, file: Path) -> Path | None:
    """Writes the commented file; where there was one, it stays beside it under the name that is returned."""
    former = None
    if file.exists():
        former = file.with_name(file.name + OLD)
        write_whole(former, file.read_bytes(), MODE)
    write_whole(file, write_settings(settings).encode("utf-8"), MODE)
    return former
