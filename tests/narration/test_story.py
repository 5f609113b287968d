"""Which picture is seen when, and that a view never leaves its picture nor loses the focus."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Picture
from kiosk.narration.story import Shot, frame, plan_shots, shot_at, view_at

SHARE = st.floats(0, 1)
RATIO = st.floats(0.4, 2.5)


def pictures(*at: float | None) -> list[Picture]:
    return [Picture(file=f"{number}.jpg", at=second) for number, second in enumerate(at)]


@pytest.mark.parametrize(
    ("at", "starts"),
    [
        ((None,), [(0, 0)]),
        ((None, None, None), [(0, 0), (1, 10), (2, 20)]),
        ((None, 4), [(0, 0), (1, 4)]),
        ((5, 20), [(0, 0), (1, 20)]),
        ((None, 20, None), [(0, 0), (1, 20), (2, 25)]),
        ((None, None, 20), [(0, 0), (1, 10), (2, 20)]),
        ((20, 5), [(1, 0), (0, 20)]),
        ((None, 29.5), [(0, 0)]),
        ((None, 400), [(0, 0)]),
    ],
)
def test_the_pictures_of_thirty_seconds(at: tuple[float | None, ...], starts: list[tuple[int, float]]) -> None:
    shots = plan_shots(pictures(*at), 30)
    assert [(shot.picture, shot.start) for shot in shots] == starts
    assert [shot.end for shot in shots] == [start for _, start in starts[1:]] + [30]


def test_a_silent_second_has_a_picture_too() -> None:
    assert [shot.picture for shot in plan_shots(pictures(None, None), 0.0)] == [0, 1]
    assert plan_shots([], 30) == ()


@pytest.mark.parametrize(("seconds", "shot"), [(0, 0), (9.9, 0), (10, 1), (29, 2), (500, 2)])
def test_which_shot_is_seen(seconds: float, shot: int) -> None:
    assert shot_at(plan_shots(pictures(None, None, None), 30), seconds) == shot
    assert shot_at((), seconds) == -1


def test_a_wide_picture_on_a_wide_screen_is_drawn_toward_its_focus() -> None:
    shot = Shot(0, 0, 10, inward=True)
    first, last = (view_at(shot, (0.8, 0.3), 16 / 9, 16 / 9, second) for second in (0, 10))
    assert (first.x, first.y, first.width, first.height) == (0, 0, 1, 1)
    assert last.width == last.height == pytest.approx(1 / 1.16)
    assert last.x == pytest.approx(1 - 1 / 1.16)


def test_a_wide_picture_on_a_tall_screen_is_panned_over() -> None:
    shot = Shot(0, 0, 10, inward=True)
    first, last = (view_at(shot, (0.7, 0.5), 16 / 9, 9 / 16, second) for second in (0, 10))
    assert last.x - first.x > 0.1
    back = view_at(Shot(0, 0, 10, inward=False), (0.7, 0.5), 16 / 9, 9 / 16, 10)
    assert back == first


@given(SHARE, SHARE, RATIO, RATIO, st.floats(-5, 50), st.booleans())
def test_no_view_leaves_its_picture_or_its_focus(
    x: float, y: float, picture: float, screen: float, seconds: float, inward: bool
) -> None:
    seen = view_at(Shot(0, 2, 30, inward), (x, y), picture, screen, seconds)
    for start, size, focus in ((seen.x, seen.width, x), (seen.y, seen.height, y)):
        assert -1e-9 <= start <= start + size <= 1 + 1e-9
        assert start - 1e-9 <= focus <= start + size + 1e-9


@given(SHARE, SHARE, RATIO, RATIO)
def test_a_view_has_the_shape_of_the_screen(x: float, y: float, picture: float, screen: float) -> None:
    seen = frame((x, y), picture, screen)
    assert seen.width * picture / seen.height == pytest.approx(screen)
