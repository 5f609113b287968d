"""What a PIN may be, and how it is kept."""

import pytest

from kiosk.caretaker.pin import fits, hash_pin, is_hash, judge_pin


@pytest.mark.parametrize(
    "pin", ["4711", "47110815123456", "47a711", "٤٧١١٠٨", "", "000000", "123456", "7654321", "890123"]
)
def test_what_is_guessed_or_mistyped_is_refused(pin: str) -> None:
    assert judge_pin(pin)


@pytest.mark.parametrize("pin", ["471108", "112233", "908172635441"])
def test_an_ordinary_pin_is_taken(pin: str) -> None:
    assert judge_pin(pin) == ""


def test_only_the_pin_itself_fits_its_hash() -> None:
    hashed = hash_pin("471108")
    assert is_hash(hashed)
    assert "471108" not in hashed
    assert fits("471108", hashed)
    assert not fits("471109", hashed)
    assert not fits("", hashed)


@pytest.mark.parametrize("hashed", ["", "471108", "$argon2id$v=19$m=65536,t=3,p=4$broken", "$argon2id$"])
def test_a_broken_hash_lets_nobody_in(hashed: str) -> None:
    assert not fits("471108", hashed)
    assert not fits("", hashed)
