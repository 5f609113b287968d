"""The web application: its parts joined, its errors shown as pages."""

import time
from collections.abc import Callable
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import Engine
from starlette.exceptions import HTTPException
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.staticfiles import StaticFiles

from kiosk.centre.orders import Orders
from kiosk.centre.people import People
from kiosk.centre.settings import CentreSettings
from kiosk.centre.views import Views
from kiosk.centre.web.acts import add_acts
from kiosk.centre.web.doors import add_doors
from kiosk.centre.web.files import add_files
from kiosk.centre.web.gate import Gate, NotLoggedInError, Throttle, add_headers
from kiosk.centre.web.pages import add_pages
from kiosk.centre.web.sheets import Sheets

HERE = Path(__file__).parent
FONTS = HERE.parent.parent / "fonts"


def make_site(engine: Engine, settings: CentreSettings, read_clock: Callable[[], float] = time.time) -> FastAPI:
    """The application over a database."""
    site = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    people = People(engine, read_clock)
    gate, sheets = Gate(people), Sheets(read_clock, settings.hello)
    views = Views(engine)
    site.add_middleware(BaseHTTPMiddleware, dispatch=add_headers)
    add_doors(site, people, gate, sheets, Throttle(read_clock))
    add_pages(site, views, gate, sheets)
    add_acts(site, views, Orders(engine), gate, sheets, settings.hello)
    add_files(site, views, gate, sheets)
    site.mount("/static", StaticFiles(directory=HERE / "static"))
    site.mount("/fonts", StaticFiles(directory=FONTS))
    _add_errors(site, sheets)
    return site


def _add_errors(site: FastAPI, sheets: Sheets) -> None:
    @site.exception_handler(NotLoggedInError)
    async def ask_to_log_in(request: Request, _: Exception) -> Response:
        if request.headers.get("hx-request"):  # a part of a page cannot be answered with a whole one
            return Response(status_code=401, headers={"HX-Redirect": "/login"})
        return RedirectResponse("/login", 303)

    @site.exception_handler(HTTPException)
    async def tell_error(request: Request, error: Exception) -> Response:
        code = error.status_code if isinstance(error, HTTPException) else 500
        word = "old-form" if code == 403 else "missing"
        return sheets.show(request, "error.html", None, {"word": word}, code)
