"""Three tries: a release that fails to load so often is taken back, and not tried again until a newer one comes."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.bundles.disk import put

MOST_FAILURES = 3


@dataclass(frozen=True)
class Trial:
    """`version` is the version folder on trial and `failures` how often it began and was not proven; `proven` is the
    last one that loaded, and `refused` the newest version (a number) that is not tried again."""

    version: str = ""
    failures: int = 0
    proven: str = ""
    refused: int = 0

    def begin(self, version: str) -> "Trial":
        """It is loaded: that counts as a failure until it is proven. A proven one is not on trial."""
        if version == self.proven:
            return self
        failures = self.failures if version == self.version else 0
        return replace(self, version=version, failures=failures + 1)

    def prove(self, version: str) -> "Trial":
        """It was loaded and shown."""
        return replace(self, version="", failures=0, proven=version)

    def refuse(self, version: int) -> "Trial":
        """It is not to be tried again."""
        return replace(self, version="", failures=0, refused=max(self.refused, version))

    def has_failed(self, version: str) -> bool:
        """Whether it began so often that it is not to begin again."""
        return version == self.version and self.failures >= MOST_FAILURES


class TrialFile:
    """The trial on the content disk; a damaged file is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "trial.json"

    def read(self) -> Trial:
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            found = json.loads(self._file.read_bytes())
            return Trial(str(found["version"]), int(found["failures"]), str(found["proven"]), int(found["refused"]))
        return Trial()

    def write(self, trial: Trial) -> None:
        """Raises OSError."""
        if trial != self.read():
            put(self._file, json.dumps(asdict(trial)).encode())
