"""Renders the templates, each in the reader's language."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from kiosk.centre.people import Login
from kiosk.centre.views import Period
from kiosk.centre.web.tongue import NAMES, Tongue, choose_language

LANGUAGE_COOKIE = "language"
PERIODS = (7, 30, 90, 365)
USUAL_DAYS = 30


class Sheets:
    """All templates; what is put into them is escaped."""

    def __init__(self, read_clock: Callable[[], float], hello: bool) -> None:
        self._read_clock = read_clock
        self._hello = hello
        folder = FileSystemLoader(Path(__file__).parent / "templates")
        self._templates = Environment(
            loader=folder, autoescape=select_autoescape(default=True), undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True,
        )  # fmt: skip

    @property
    def now(self) -> int:
        return int(self._read_clock())

    def make_tongue(self, request: Request) -> Tongue:
        cookie, accepted = request.cookies.get(LANGUAGE_COOKIE), request.headers.get("accept-language", "")
        return Tongue(choose_language(cookie, accepted), self.now)

    def read_period(self, request: Request) -> Period:
        """The period that the address names, by default 30 days up to today."""
        words = request.query_params.get("days", "")
        days = int(words) if words.isdigit() and int(words) in PERIODS else USUAL_DAYS
        return Period(days, self.today)

    @property
    def today(self) -> date:
        return datetime.fromtimestamp(self._read_clock()).astimezone().date()

    def show(
        self, request: Request, name: str, login: Login | None, facts: Mapping[str, Any], status: int = 200
    ) -> Response:
        """A page."""
        tongue = self.make_tongue(request)
        page = self._templates.get_template(name).render(
            tongue=tongue, say=tongue.word, login=login, names=NAMES, path=request.url.path, hello=self._hello,
            query=dict(request.query_params), periods=PERIODS, **facts,
        )  # fmt: skip
        return HTMLResponse(page, status)
