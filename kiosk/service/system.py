"""The system that the service is put into: its files below a root, its users, its commands."""

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

PATIENCE_SECONDS = 60.0


class RefusedError(Exception):
    """A command failed; the text is what it said."""


@dataclass(frozen=True, slots=True)
class System:
    """`dry` runs no command and changes no owner; then `root` is a folder to look into instead of the machine's own."""

    root: Path = Path("/")
    dry: bool = False

    def at(self, path: PurePosixPath) -> Path:
        """Where a path of the machine lies."""
        return self.root / path.relative_to("/")

    def run(self, *line: str) -> str:
        """What a command printed; raises RefusedError."""
        if self.dry:
            return ""
        try:
            done = subprocess.run(
                line, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise RefusedError(f"{shlex.join(line)}: {error}") from error
        if done.returncode:
            told = done.stderr.strip() or done.stdout.strip() or str(done.returncode)
            raise RefusedError(f"{shlex.join(line)}: {told}")
        return done.stdout

    def has(self, program: str) -> bool:
        """Whether a program is installed; in a dry run it is taken to be."""
        return self.dry or shutil.which(program) is not None

    def asks(self, *line: str) -> str:
        """As `run`, and an empty string where the command failed."""
        try:
            return self.run(*line).strip()
        except RefusedError:
            return ""

    def give(self, path: Path, user: str) -> None:
        """Makes the user the owner."""
        if not self.dry:
            shutil.chown(path, user, user)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def runs_systemd(root: Path = Path("/")) -> bool:
    """Whether systemd is in charge of this machine now."""
    return (root / "run/systemd/system").is_dir()
