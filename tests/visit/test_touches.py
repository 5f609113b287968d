"""Which finger may press: the first one, never a palm, never a second hand."""

from kiosk.visit.touches import Touches


def test_one_finger_presses() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 9, 0.0)
    assert touches.may_press(1)


def test_a_second_hand_presses_nothing_and_the_first_goes_on() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 9, 0.0)
    touches.land(2, 300, 60, 9, 0.05)
    assert touches.may_press(1)
    assert not touches.may_press(2)


def test_fingers_that_land_together_are_a_hand_laid_down() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 0, 0.0)
    touches.land(2, 80, 60, 0, 0.1)
    assert not touches.may_press(1)
    assert not touches.may_press(2)


def test_a_palm_presses_nothing_and_hinders_no_finger() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 45, 0.0)
    touches.land(2, 80, 60, 9, 0.1)
    assert not touches.may_press(1)
    assert touches.may_press(2)


def test_what_begins_as_a_finger_and_spreads_is_a_palm() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 9, 0.0)
    touches.spread(1, 40)
    assert not touches.may_press(1)


def test_a_drop_on_the_glass_hinders_nobody_for_long() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 0, 0.0)
    touches.land(2, 300, 60, 9, 2.9)
    assert not touches.may_press(2)
    touches.lift(2)
    touches.land(3, 300, 60, 9, 3.1)
    assert touches.may_press(3)


def test_a_lifted_finger_makes_room_for_the_next() -> None:
    touches = Touches()
    touches.land(1, 50, 50, 9, 0.0)
    touches.lift(1)
    touches.land(2, 300, 60, 9, 0.3)
    assert touches.may_press(2)
    touches.forget()
    assert not touches.may_press(2)
