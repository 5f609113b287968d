"""The forms that change something: desired states and commands, for one hall or for many."""

from collections.abc import Sequence
from typing import Any, get_args

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse
from pydantic import ValidationError
from starlette.datastructures import FormData

from kiosk.centre.orders import Orders
from kiosk.centre.views import Place, Views
from kiosk.centre.web.gate import Gate
from kiosk.centre.web.sheets import Sheets
from kiosk.wire.address import Address
from kiosk.wire.message import summarize
from kiosk.wire.orders import Act
from kiosk.wire.state import Field_, Week

FIELDS: tuple[Field_, ...] = get_args(Field_)
ACTS: tuple[Act, ...] = get_args(Act)
VOLUMES = ("volume", "volume_least", "volume_most")


def add_acts(site: FastAPI, views: Views, orders: Orders, gate: Gate, sheets: Sheets, hello: bool) -> None:
    @site.get("/wishes")
    def show_wishes(request: Request) -> Response:
        login, places = gate.find(request), _find_chosen(views, sheets, request.query_params.getlist("kiosk"))
        return sheets.show(request, "wishes.html", login, {"places": places, "wrong": ""})

    @site.post("/wishes")
    async def wish(request: Request) -> Response:
        login, form = await gate.read_form(request)
        places = await run_in_threadpool(_find_chosen, views, sheets, form.getlist("kiosk"))
        try:
            changes = read_changes(form)
            await run_in_threadpool(orders.desire, _list_addresses(places), changes, sheets.now)
        except (ValidationError, ValueError) as error:
            wrong = summarize(error) if isinstance(error, ValidationError) else str(error)
            return sheets.show(request, "wishes.html", login, {"places": places, "wrong": wrong}, 422)
        return _go_back(places)

    @site.get("/commands")
    def show_commands(request: Request) -> Response:
        login, places = gate.find(request), _find_chosen(views, sheets, request.query_params.getlist("kiosk"))
        return sheets.show(request, "commands.html", login, {"places": places, "wrong": ""})

    @site.post("/commands")
    async def command(request: Request) -> Response:
        login, form = await gate.read_form(request)
        places = await run_in_threadpool(_find_chosen, views, sheets, form.getlist("kiosk"))
        act, text = _read_act(form, hello), str(form.get("text", ""))
        try:
            await run_in_threadpool(
                orders.command, _list_addresses(places), act, text if act == "hello" else "", login.person, sheets.now
            )
        except ValidationError as error:
            return sheets.show(request, "commands.html", login, {"places": places, "wrong": summarize(error)}, 422)
        return _go_back(places)


def _read_act(form: FormData, hello: bool) -> Act:
    wanted = form.get("act")
    for act in ACTS:
        if act == wanted and (hello or act != "hello"):
            return act
    raise HTTPException(422)


def read_changes(form: FormData) -> dict[str, Any]:
    """The fields that were filled, and as None those left to the technician; raises ValueError for no number."""
    found = {name: None if form.get(f"leave-{name}") else _read_field(form, name) for name in FIELDS}
    return {name: value for name, value in found.items() if value is not None or form.get(f"leave-{name}")}


def _read_field(form: FormData, name: Field_) -> Any:
    if name == "hours":
        days = {day: str(form.get(f"hours-{day}", "")).strip() for day in Week.model_fields}
        return days if any(days.values()) else None
    words = str(form.get(name, "")).strip()
    if not words:
        return None
    return round(float(words) / 100, 4) if name in VOLUMES else words


def _find_chosen(views: Views, sheets: Sheets, chosen: Sequence[object]) -> list[Place]:
    """The chosen kiosks; raises HTTPException 404 where there is none."""
    wanted = set(map(str, chosen))
    places = [place for place in views.list_places(sheets.now) if place.address in wanted]
    if not places:
        raise HTTPException(404)
    return places


def _list_addresses(places: Sequence[Place]) -> list[Address]:
    return [Address.parse(place.address) for place in places]


def _go_back(places: Sequence[Place]) -> Response:
    return RedirectResponse(f"/halls/{places[0].address}" if len(places) == 1 else "/", 303)
