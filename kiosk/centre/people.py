"""Who may log in at the centre: names, hashed passwords, and the logins that are open."""

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Engine, delete, select, update

from kiosk.centre.tables import LOGIN, PERSON
from kiosk.messages import say

LEAST_LETTERS = 10
MOST_LETTERS = 200
LOGIN_SECONDS = 12 * 3600


class WeakPasswordError(ValueError):
    """A password that is too short or too long."""


@dataclass(frozen=True)
class Login:
    """Somebody who is logged in; every form of theirs carries `proof`."""

    person: str
    proof: str


class People:
    """Passwords are kept as argon2id; a login is a random word in a cookie, kept here as its hash."""

    def __init__(self, engine: Engine, read_clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self._read_clock = read_clock
        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_hex(8))  # so that an unknown name takes as long as a known one

    def add(self, name: str, password: str) -> None:
        """Let somebody in by this password from now on, and by no earlier login; raises WeakPasswordError."""
        if not LEAST_LETTERS <= len(password) <= MOST_LETTERS:
            told = say("A password has {least} to {most} letters.", least=LEAST_LETTERS, most=MOST_LETTERS)
            raise WeakPasswordError(told)
        self.remove(name)
        row = {"name": name, "hash": self._hasher.hash(password), "made": int(self._read_clock())}
        with self._engine.begin() as base:
            base.execute(PERSON.insert().values(**row))

    def remove(self, name: str) -> bool:
        """Whether there was such a person; all their logins end."""
        with self._engine.begin() as base:
            base.execute(delete(LOGIN).where(LOGIN.c.person == name))
            return base.execute(delete(PERSON).where(PERSON.c.name == name)).rowcount == 1

    def list_names(self) -> list[str]:
        with self._engine.connect() as base:
            return list(base.execute(select(PERSON.c.name).order_by(PERSON.c.name)).scalars())

    def log_in(self, name: str, password: str) -> str:
        """The word for the cookie; "" for a wrong name or password."""
        with self._engine.begin() as base:
            known = base.execute(select(PERSON.c.hash).where(PERSON.c.name == name)).scalar_one_or_none()
            right = self._verify(known or self._nobody, password[:MOST_LETTERS])
            if known is None or not right:
                return ""
            if self._hasher.check_needs_rehash(known):
                fresh = self._hasher.hash(password)
                base.execute(update(PERSON).where(PERSON.c.name == name).values(hash=fresh))
            word, now = secrets.token_urlsafe(32), int(self._read_clock())
            base.execute(delete(LOGIN).where(LOGIN.c.until < now))
            row = {"token": _hash(word), "person": name, "proof": secrets.token_urlsafe(32)}
            base.execute(LOGIN.insert().values(**row, until=now + LOGIN_SECONDS))
        return word

    def find(self, word: str) -> Login | None:
        """Whose login this is, if it is still open."""
        with self._engine.connect() as base:
            open_ = select(LOGIN).where(LOGIN.c.token == _hash(word), LOGIN.c.until > int(self._read_clock()))
            row = base.execute(open_).one_or_none()
        return Login(row.person, row.proof) if row else None

    def log_out(self, word: str) -> None:
        with self._engine.begin() as base:
            base.execute(delete(LOGIN).where(LOGIN.c.token == _hash(word)))

    def _verify(self, known: str, password: str) -> bool:
        try:
            return self._hasher.verify(known, password)
        except (VerificationError, InvalidHashError):
            return False


def _hash(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
