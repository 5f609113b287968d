"""Places that wear nothing out."""

from collections import Counter
from math import dist

from kiosk.caretaker.drift import place_at

TWELVE_HOURS = 12 * 60


def test_the_places_are_spread_evenly_over_twelve_hours() -> None:
    fields = Counter((int(x * 6), int(y * 6)) for x, y in map(place_at, range(TWELVE_HOURS)))
    assert len(fields) == 36
    assert max(fields.values()) <= 1.2 * TWELVE_HOURS / 36


def test_each_place_is_away_from_the_ones_before() -> None:
    places = [place_at(step) for step in range(TWELVE_HOURS)]
    near = [dist(places[n], places[n - back]) for n in range(3, TWELVE_HOURS) for back in (1, 2, 3)]
    assert min(near) > 0.1
