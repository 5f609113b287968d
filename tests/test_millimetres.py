"""A screen's real size: the setting wins, and a screen that does not know is not believed."""

import pytest

from kiosk.millimetres import derive_density


def test_the_setting_wins() -> None:
    assert derive_density((1920, 1080), 43, (476, 268)) == pytest.approx(2.017, abs=0.001)


def test_a_screen_that_knows_itself_is_believed() -> None:
    assert derive_density((1920, 1080), 0, (476, 268)) == pytest.approx(4.03, abs=0.01)


@pytest.mark.parametrize(
    "told",
    [(0, 0), (508, 285.75), (100, 56), (3200, 1800), (476, 400)],
    ids=["nothing", "96 dots an inch", "a stamp", "a wall", "another proportion"],
)
def test_what_cannot_be_is_not_believed(told: tuple[float, float]) -> None:
    assert derive_density((1920, 1080), 0, told) == 0
