"""Passwords of kiosks, and Mosquitto's file of their hashes."""

import base64
import hashlib
import os
import secrets
from collections.abc import Mapping

ROUNDS = 1000  # nobody guesses 160 bits; more would only hold up a broker that ten thousand kiosks come back to
_MARK = "$7"  # Mosquitto's name for PBKDF2 with SHA-512


def make_password() -> str:
    """160 bits in letters that can be read aloud."""
    return base64.b32encode(secrets.token_bytes(20)).decode().lower()


def write_password_file(passwords: Mapping[str, str]) -> str:
    """The lines `name:hash` that Mosquitto reads."""
    return "".join(f"{name}:{hash_password(password)}\n" for name, password in sorted(passwords.items()))


def hash_password(password: str, salt: bytes = b"") -> str:
    salt = salt or os.urandom(12)
    digest = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, ROUNDS)
    return f"{_MARK}${ROUNDS}${base64.b64encode(salt).decode()}${base64.b64encode(digest).decode()}"
