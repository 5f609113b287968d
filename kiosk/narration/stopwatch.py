"""A clock that can be stopped: for what is shown in silence."""


class Stopwatch:
    """Counts seconds from its start; `now` is monotonic seconds given by the caller."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._since: float | None = None

    @property
    def running(self) -> bool:
        return self._since is not None

    def read(self, now: float) -> float:
        return self._seconds + (now - self._since if self._since is not None else 0.0)

    def turn(self, seconds: float, now: float) -> None:
        """Show `seconds` and go on as before, running or stopped."""
        self._seconds = seconds
        if self._since is not None:
            self._since = now

    def start(self, now: float) -> None:
        if self._since is None:
            self._since = now

    def stop(self, now: float) -> None:
        self._seconds, self._since = self.read(now), None
