"""One visitor's session and the idle rule, pure and given the time."""
