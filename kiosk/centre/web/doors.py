"""Logging in and out, and the choice of the language."""

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse

from kiosk.centre.people import LOGIN_SECONDS, People
from kiosk.centre.web.gate import COOKIE, Gate, NotLoggedInError, Throttle
from kiosk.centre.web.sheets import LANGUAGE_COOKIE, Sheets
from kiosk.centre.web.tongue import NAMES

YEAR = 365 * 86_400


def add_doors(site: FastAPI, people: People, gate: Gate, sheets: Sheets, throttle: Throttle) -> None:
    @site.get("/login")
    def show_login(request: Request) -> Response:
        try:
            gate.find(request)
        except NotLoggedInError:
            return sheets.show(request, "login.html", None, {"wrong": ""})
        return RedirectResponse("/", 303)

    @site.post("/login")
    async def log_in(request: Request) -> Response:
        form = await request.form(max_fields=10, max_files=0)
        name, password = str(form.get("name", ""))[:80], str(form.get("password", ""))
        address = request.client.host if request.client else ""
        if not throttle.allow(f"name {name}", f"address {address}"):
            return sheets.show(request, "login.html", None, {"wrong": "too-many"}, 429)
        word = await run_in_threadpool(people.log_in, name, password)
        if not word:
            return sheets.show(request, "login.html", None, {"wrong": "wrong-login"}, 403)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(COOKIE, word, LOGIN_SECONDS, path="/", secure=True, httponly=True, samesite="strict")
        return answer

    @site.post("/logout")
    async def log_out(request: Request) -> Response:
        await gate.read_form(request)
        people.log_out(request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/login", 303)
        answer.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="strict")
        return answer

    @site.get("/language/{language}")
    def choose_language(request: Request, language: str) -> Response:
        if language not in NAMES:
            raise HTTPException(404)
        answer = RedirectResponse(_find_way_back(request), 303)
        answer.set_cookie(LANGUAGE_COOKIE, language, YEAR, path="/", httponly=True, samesite="lax")
        return answer


def _find_way_back(request: Request) -> str:
    """The page of this site from which somebody came; never another site."""
    way = request.query_params.get("back", "/")
    return way if way.startswith("/") and not way.startswith(("//", "/\\")) else "/"
