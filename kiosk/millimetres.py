"""How large a screen really is: the technician's word first, else the screen's own where it can be believed."""

from math import hypot

INCH = 25.4
SMALLEST, LARGEST = 7.0, 110.0  # inches that a kiosk's screen may have
GUESS = 96 / INCH  # pixels a millimetre that X servers tell when they do not know
SAME = 0.004
OBLIQUE = 0.08
SHORT_SIDE = 268.0  # millimetres of an ordinary screen of 21.5 inches, for one that nobody knows


def derive_density(pixels: tuple[float, float], diagonal_inches: float, told_millimetres: tuple[float, float]) -> float:
    """Pixels a millimetre of a screen of so many pixels; 0 where nobody knows.

    `diagonal_inches` is the setting, 0 for none; `told_millimetres` what the screen says of itself. That is not
    believed where it is out of all sizes, out of the pixels' proportion, or the 96 dots an inch of a system that does
    not know.
    """
    if diagonal_inches > 0:
        return hypot(*pixels) / (diagonal_inches * INCH)
    if min(told_millimetres) <= 0 or min(pixels) <= 0:
        return 0.0
    across, down = (pixel / millimetre for pixel, millimetre in zip(pixels, told_millimetres, strict=True))
    inches = hypot(*told_millimetres) / INCH
    square = abs(across / down - 1) < OBLIQUE
    guessed = abs(across / GUESS - 1) < SAME and abs(down / GUESS - 1) < SAME
    return (across + down) / 2 if SMALLEST <= inches <= LARGEST and square and not guessed else 0.0
