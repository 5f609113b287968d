"""How often commands may be done, so that nobody who holds the broker can tire a kiosk out."""

from kiosk.wire.orders import Act

SECONDS: dict[Act, float] = {"screenshot": 10.0, "hello": 60.0, "restart": 600.0}
BURST = 10.0
REFILL_SECONDS = 20.0


class Pace:
    """Since when each act may be done again, in monotonic seconds; a restart only ten minutes after the start."""

    def __init__(self, now: float) -> None:
        self._free: dict[Act, float] = {"restart": now + SECONDS["restart"]}
        self._tokens = BURST
        self._filled = now

    def admit(self, now: float) -> bool:
        """Whether a command is looked at at all: ten at once, then one in twenty seconds."""
        self._tokens = min(BURST, self._tokens + (now - self._filled) / REFILL_SECONDS)
        self._filled = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def allow(self, act: Act, now: float) -> bool:
        """Whether an act may be done now; then it is counted as done."""
        if now < self._free.get(act, now):
            return False
        self._free[act] = now + SECONDS[act]
        return True
