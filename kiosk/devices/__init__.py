"""The outside world: what sounds."""
