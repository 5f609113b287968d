"""Who gets in: logins by cookie, forms with a proof, and strict headers on every answer."""

import hmac
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from fastapi import HTTPException, Request, Response
from starlette.datastructures import FormData

from kiosk.centre.people import Login, People

COOKIE = "__Host-centre"
TRIES, TRY_SECONDS, MOST_TRIERS = 10, 300.0, 10_000
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
        " form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Strict-Transport-Security": "max-age=31536000",
}


class NotLoggedInError(Exception):
    """Somebody has to log in first."""


class Throttle:
    """At most ten tries in five minutes for one name and from one address."""

    def __init__(self, read_clock: Callable[[], float]) -> None:
        self._read_clock = read_clock
        self._tries: OrderedDict[str, list[float]] = OrderedDict()

    def allow(self, *keys: str) -> bool:
        """Whether one more try is allowed; it is counted."""
        now, allowed = self._read_clock(), True
        for key in keys:
            recent = [when for when in self._tries.pop(key, []) if now - when < TRY_SECONDS]
            allowed = allowed and len(recent) < TRIES
            self._tries[key] = [*recent[-TRIES:], now]
        while len(self._tries) > MOST_TRIERS:
            self._tries.popitem(last=False)
        return allowed


class Gate:
    """Finds out who asks."""

    def __init__(self, people: People) -> None:
        self._people = people

    def find(self, request: Request) -> Login:
        """Whose request this is; raises NotLoggedInError."""
        word = request.cookies.get(COOKIE, "")
        login = self._people.find(word) if word else None
        if login is None:
            raise NotLoggedInError
        return login

    async def read_form(self, request: Request) -> tuple[Login, FormData]:
        """The form of somebody who is logged in and was given it by this page; raises HTTPException 403 otherwise."""
        login = self.find(request)
        form = await request.form(max_fields=5000, max_files=0)
        if not hmac.compare_digest(str(form.get("proof", "")).encode(), login.proof.encode()):
            raise HTTPException(403)
        return login, form


def is_own(request: Request) -> bool:
    """Whether a form comes from this site, as far as the browser says; old browsers have the proof only."""
    return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


async def add_headers(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    """Middleware: refuses forms of other sites, and adds the headers."""
    foreign = request.method != "GET" and request.method != "HEAD" and not is_own(request)
    response = Response(status_code=403) if foreign else await answer(request)
    response.headers.update(HEADERS)
    if not request.url.path.startswith(("/static/", "/fonts/")):
        response.headers["Cache-Control"] = "no-store"
    return response
