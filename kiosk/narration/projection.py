"""What can be seen of a film that is shown, and when it counts as stuck."""

from dataclasses import dataclass
from enum import StrEnum

STUCK_SECONDS = 8.0


class FilmState(StrEnum):
    """What the projector does; a film is `loading` until its first picture."""

    CLOSED = "closed"
    LOADING = "loading"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True)
class Projection:
    """The projector at one moment; seconds. `silent` says that this machine has no sound for films."""

    state: FilmState = FilmState.CLOSED
    position: float = 0.0
    length: float = 0.0
    silent: bool = False


class Patience:
    """Watches a film that should move; times are monotonic seconds given by the caller."""

    def __init__(self) -> None:
        self._position = -1.0
        self._moved_at: float | None = None

    def is_over(self, shown: Projection, now: float) -> bool:
        """Whether a film that loads or plays has not moved for STUCK_SECONDS."""
        waits = shown.state in (FilmState.LOADING, FilmState.PLAYING)
        if not waits or shown.position != self._position or self._moved_at is None:
            self._position, self._moved_at = shown.position, now
        return now - self._moved_at >= STUCK_SECONDS
