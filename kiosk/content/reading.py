"""What reading a hall gave; how it is read is in the loader, which a start may not need."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.model import Hall
from kiosk.content.problems.problem import Problem
from kiosk.content.sources import Sources

if TYPE_CHECKING:  # with them comes the YAML parser
    from pydantic import BaseModel

    from kiosk.content.yaml_file.places import Places, Trail

FILE_NAME = "exhibits.yaml"


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading gave: `hall` is None when a problem blocks it; `missing` says there was nothing to look into.

    `parts` are all parts that are right by themselves, with their trails; `places` knows where they were written.
    """

    hall: Hall | None
    problems: tuple[Problem, ...]
    file: Path
    assets: Path
    missing: bool = False
    parts: "tuple[tuple[Trail, BaseModel], ...]" = ()
    places: "Places | None" = None
    folders: tuple[Path, ...] = ()  # where the files of this hall are looked for, apart from assets
    sources: Sources = field(default_factory=Sources)
    known: bool = False  # it was read at an earlier start; then it has neither problems nor places
