"""What can be taken home: CSV files that spreadsheets open rightly, and the pictures that answered commands."""

import csv
import io
from collections.abc import Iterable, Sequence

from fastapi import FastAPI, HTTPException, Request, Response

from kiosk.centre.measures import Sums
from kiosk.centre.tables import COUNTERS
from kiosk.centre.views import Views
from kiosk.centre.web.gate import Gate
from kiosk.centre.web.sheets import Sheets

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def add_files(site: FastAPI, views: Views, gate: Gate, sheets: Sheets) -> None:
    @site.get("/halls.csv")
    def give_halls(request: Request) -> Response:
        gate.find(request)
        period, tongue = sheets.read_period(request), sheets.make_tongue(request)
        rows = []
        for place in views.list_places(sheets.now, period):
            reasons = "; ".join(tongue.tell(reason) for reason in place.reasons)
            version = place.reported.content_version if place.reported else ""
            names = [place.hall, place.kiosk, tongue.pick(place.township), tongue.pick(place.name)]
            rows.append([*names, place.level.word, reasons, version, *_count(place.sums)])
        head = ["hall", "kiosk", "township", "name", "level", "reasons", "content", *COUNTERS, "know", "take_part"]
        return _answer("halls", [*head, "satisfaction"], rows)

    @site.get("/days.csv")
    def give_days(request: Request) -> Response:
        gate.find(request)
        kiosk = request.query_params.get("kiosk")
        days = views.list_days(sheets.read_period(request), kiosk)
        rows = [[day.isoformat(), *_count(sums)] for day, sums in days]
        return _answer("days", ["day", *COUNTERS, "know", "take_part", "satisfaction"], rows)

    @site.get("/events.csv")
    def give_events(request: Request) -> Response:
        gate.find(request)
        tongue, titles = sheets.make_tongue(request), views.read_titles()
        rows = []
        for one in views.list_events(sheets.read_period(request), request.query_params.get("kiosk")):
            exhibit, title = titles.events.get(one.event, ("", {}))
            named = [tongue.pick(titles.exhibits.get(exhibit)), one.event, tongue.pick(title)]
            rows.append([*named, one.opened, one.heard, one.heard_out])
        return _answer("events", ["exhibit", "event", "title", "opened", "heard", "heard_out"], rows)

    @site.get("/pictures/{command}")
    def give_picture(request: Request, command: str) -> Response:
        gate.find(request)
        picture = views.read_picture(command)
        if picture is None:
            raise HTTPException(404)
        return Response(picture, media_type="image/jpeg")


def _count(sums: Sums) -> list[object]:
    shares = [measure.share for measure in sums.measures.values()]
    return [*(getattr(sums, name) for name in COUNTERS), *("" if s is None else round(s, 4) for s in shares)]


def write_csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """CSV with a byte-order mark, so that spreadsheets read Chinese and Tibetan; no cell becomes a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([[_disarm(cell) for cell in row] for row in rows])
    return "\ufeff" + text.getvalue()


def _disarm(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _answer(name: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return Response(write_csv(head, rows), media_type="text/csv; charset=utf-8", headers=headers)
