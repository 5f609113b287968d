"""Colours as #rrggbb text: mixing, lightening and darkening them."""

Colour = str


def split(colour: Colour) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: Colour, second: Colour, part: float) -> Colour:
    """`part` 0 gives the first colour, 1 the second."""
    pairs = zip(split(first), split(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def lighten(colour: Colour, part: float) -> Colour:
    return mix(colour, "#fffaf0", part)


def darken(colour: Colour, part: float) -> Colour:
    return mix(colour, "#1a1210", part)


def to_argb(colour: Colour, alpha: float = 1.0) -> int:
    red, green, blue = split(colour)
    return round(alpha * 255) << 24 | red << 16 | green << 8 | blue
