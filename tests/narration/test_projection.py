"""When a film that should move counts as stuck."""

from kiosk.narration.projection import STUCK_SECONDS, FilmState, Patience, Projection


def test_a_film_that_never_begins_is_stuck() -> None:
    patience, loading = Patience(), Projection(FilmState.LOADING)
    assert not patience.is_over(loading, 100)
    assert not patience.is_over(loading, 100 + STUCK_SECONDS - 0.1)
    assert patience.is_over(loading, 100 + STUCK_SECONDS)


def test_a_film_that_stops_in_the_middle_is_stuck() -> None:
    patience = Patience()
    assert not patience.is_over(Projection(FilmState.PLAYING, 1.0), 0)
    assert not patience.is_over(Projection(FilmState.PLAYING, 7.0), STUCK_SECONDS)
    assert patience.is_over(Projection(FilmState.PLAYING, 7.0), 2 * STUCK_SECONDS)


def test_a_paused_film_may_stand_as_long_as_it_likes() -> None:
    patience = Patience()
    assert not patience.is_over(Projection(FilmState.PAUSED, 3.0), 0)
    assert not patience.is_over(Projection(FilmState.PAUSED, 3.0), 1000)
    assert not patience.is_over(Projection(FilmState.PLAYING, 3.0), 1001)
