"""Where bright things stand, so that they wear no place of the screen out: even over hours, and known in advance."""

PLASTIC = 1.32471795724474602596  # its powers fill a square most evenly (Roberts 2018)


def place_at(step: int) -> tuple[float, float]:
    """The place number `step`, shares from 0 to 1 of the room there is: each far from those just before, and in the
    long run evenly spread.
    """
    return (0.5 + step / PLASTIC) % 1.0, (0.5 + step / PLASTIC**2) % 1.0
