"""The technician's PIN: what it may be, its hash, and whether a typed one fits."""

from itertools import pairwise

from kiosk.messages import say

LEAST, MOST = 6, 12  # digits


def judge_pin(pin: str) -> str:
    """What is wrong with a new PIN, in words; "" where nothing is."""
    if not (pin.isascii() and pin.isdigit()):
        return say("A PIN is made of the digits 0 to 9 only.")
    if not LEAST <= len(pin) <= MOST:
        return say("A PIN has {least} to {most} digits.", least=LEAST, most=MOST)
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        return say("That PIN is guessed at once: it repeats one digit or counts up or down.")
    return ""


def hash_pin(pin: str) -> str:
    """The argon2id hash that the settings keep; the PIN cannot be read from it."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def is_hash(words: str) -> bool:
    """Whether the words are an argon2 hash."""
    from argon2 import extract_parameters
    from argon2.exceptions import InvalidHashError

    try:
        extract_parameters(words)
    except InvalidHashError:
        return False
    return True


def fits(pin: str, hashed: str) -> bool:
    """Whether `pin` is the one that was hashed; takes some 50 ms. A broken hash fits nothing."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(hashed, pin)
    except (InvalidHashError, VerificationError):
        return False
