"""The touch test sees every finger, its trail and the fields it felt."""

from kiosk.caretaker.corner import Finger
from kiosk.caretaker.fingers import ACROSS, DOWN, TRAIL, TRAILS, Touched, follow_fingers

WIDE, HIGH = 1600.0, 900.0


def test_ten_fingers_leave_ten_trails() -> None:
    fingers = [Finger(n, 100.0 * n, 50.0) for n in range(10)]
    seen = follow_fingers(Touched(), fingers, WIDE, HIGH)
    moved = [Finger(n, 100.0 * n, 150.0) for n in range(10)]
    seen = follow_fingers(seen, moved, WIDE, HIGH)
    assert (seen.down, seen.most, len(seen.trails)) == (10, 10, 10)
    assert all(len(trail.places) == 2 for trail in seen.trails)
    assert (0, 0) in seen.fields
    assert (0, 1) in seen.fields


def test_a_lifted_finger_leaves_its_trail_and_a_new_one_begins_another() -> None:
    seen = follow_fingers(Touched(), [Finger(0, 1, 1)], WIDE, HIGH)
    seen = follow_fingers(seen, [], WIDE, HIGH)
    assert seen.down == 0
    seen = follow_fingers(seen, [Finger(0, 5, 5)], WIDE, HIGH)
    assert [trail.down for trail in seen.trails] == [False, True]


def test_memory_is_bounded_over_hours_of_rubbing() -> None:
    seen = Touched()
    for n in range(2000):
        seen = follow_fingers(seen, [Finger(n // 100, n % WIDE, n % HIGH)], WIDE, HIGH)
    assert len(seen.trails) <= TRAILS
    assert all(len(trail.places) <= TRAIL for trail in seen.trails)
    assert len(seen.fields) <= ACROSS * DOWN


def test_a_point_beyond_the_edge_is_no_field() -> None:
    seen = follow_fingers(Touched(), [Finger(0, WIDE, HIGH), Finger(1, -1, 5)], WIDE, HIGH)
    assert not seen.fields
