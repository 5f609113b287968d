"""The pages that are looked at: halls, one hall, measures, events."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import reduce
from operator import add

from fastapi import FastAPI, HTTPException, Request, Response

from kiosk.centre.condition import Level
from kiosk.centre.measures import Sums
from kiosk.centre.views import Opened, Period, Place, Titles, Views
from kiosk.centre.web.charts import Chart, draw_days
from kiosk.centre.web.gate import Gate
from kiosk.centre.web.sheets import Sheets
from kiosk.centre.web.tongue import Tongue


@dataclass(frozen=True)
class Group:
    """The halls of one township; those that need a look are shown above all groups, not here again."""

    name: str
    all: tuple[Place, ...]
    shown: tuple[Place, ...]

    @property
    def sums(self) -> Sums:
        return sum_all(self.all)


def add_pages(site: FastAPI, views: Views, gate: Gate, sheets: Sheets) -> None:
    @site.get("/")
    def show_halls(request: Request) -> Response:
        login, period = gate.find(request), sheets.read_period(request)
        places = views.list_places(sheets.now, period)
        facts = list_halls(request, places, sheets.make_tongue(request))
        if request.headers.get("hx-request"):
            return sheets.show(request, "list.html", login, {"period": period, **facts})
        days = views.list_days(period)
        facts["total"] = sum_all(places)
        facts["before"] = reduce(add, views.sum_kiosks(period.before).values(), Sums())
        facts["chart"] = draw_visits(days)
        facts["read_in"] = views.sum_languages(period)
        return sheets.show(request, "halls.html", login, {"period": period, **facts})

    @site.get("/halls/{address}")
    def show_hall(request: Request, address: str) -> Response:
        login, period = gate.find(request), sheets.read_period(request)
        place = find_place(views, sheets.now, address, period)
        facts = {
            "place": place,
            "chart": draw_visits(views.list_days(period, address)),
            "before": views.sum_kiosks(period.before).get(address, Sums()),
            "read_in": views.sum_languages(period, address),
            "events": views.list_events(period, address)[:8],
            "titles": views.read_titles(),
            "problems": views.list_problems(address),
            "commands": views.list_commands(address),
        }
        return sheets.show(request, "hall.html", login, {"period": period, **facts})

    @site.get("/halls/{address}/answers")
    def show_answers(request: Request, address: str) -> Response:
        login = gate.find(request)
        place = find_place(views, sheets.now, address)
        return sheets.show(request, "answers.html", login, {"place": place, "commands": views.list_commands(address)})

    @site.get("/measures")
    def show_measures(request: Request) -> Response:
        login, period = gate.find(request), sheets.read_period(request)
        places = views.list_places(sheets.now, period)
        order = request.query_params.get("order", "")
        facts = {
            "places": sort_places(places, order),
            "order": order,
            "total": sum_all(places),
            "before": reduce(add, views.sum_kiosks(period.before).values(), Sums()),
        }
        return sheets.show(request, "measures.html", login, {"period": period, **facts})

    @site.get("/events")
    def show_events(request: Request) -> Response:
        login, period = gate.find(request), sheets.read_period(request)
        titles, events = views.read_titles(), views.list_events(period)
        facts = {"titles": titles, "exhibits": group_events(events, titles), "most": find_most(events)}
        return sheets.show(request, "events.html", login, {"period": period, **facts})

    @site.get("/events/{event}")
    def show_event(request: Request, event: str) -> Response:
        login, period = gate.find(request), sheets.read_period(request)
        halls = views.list_event_halls(event, period)
        places = {place.address: place for place in views.list_places(sheets.now)}
        found = [(places[address], opened) for address, opened in halls.items() if address in places]
        titles = views.read_titles()
        if event not in titles.events and not found:
            raise HTTPException(404)
        facts = {"event": event, "titles": titles, "halls": found, "most": find_most(list(halls.values()))}
        return sheets.show(request, "event.html", login, {"period": period, **facts})


def find_place(views: Views, now: int, address: str, period: Period | None = None) -> Place:
    """One kiosk; raises HTTPException 404."""
    found = views.list_places(now, period, only=address)
    if not found:
        raise HTTPException(404)
    return found[0]


def list_halls(request: Request, places: Sequence[Place], tongue: Tongue) -> dict[str, object]:
    """The halls that the reader wants to see, by township, with what was ticked before."""
    wanted, words = request.query_params.get("show", ""), request.query_params.get("find", "").strip().lower()
    shown = [place for place in places if _is_wanted(place, wanted) and _matches(place, words)]
    levels = Counter(place.level for place in places)
    apart = not wanted and not words
    needing = sorted((p for p in shown if p.level > Level.GREEN), key=lambda p: -p.level) if apart else []
    return {
        "groups": group_places(shown, tongue, {place.address for place in needing}),
        "needing": needing,
        "counts": {level.word: levels[level] for level in reversed(Level)},
        "number": len(places),
        "wanted": wanted,
        "words": words,
        "picked": set(request.query_params.getlist("kiosk")),
    }


def group_places(places: Sequence[Place], tongue: Tongue, apart: Set[str]) -> list[Group]:
    """The halls by township in the order of the list; those in no list last."""
    groups: dict[str, list[Place]] = {}
    for place in places:
        name = tongue.pick(place.township) if place.listed else tongue.word("unlisted")
        groups.setdefault(name, []).append(place)
    return [
        Group(name, tuple(found), tuple(place for place in found if place.address not in apart))
        for name, found in groups.items()
    ]


def _is_wanted(place: Place, wanted: str) -> bool:
    if wanted == "needing":
        return place.level > Level.GREEN
    return wanted not in ("green", "amber", "red") or place.level.word == wanted


def _matches(place: Place, words: str) -> bool:
    told = " ".join([place.address, *place.name.values(), *place.township.values()]).lower()
    return words in told


def sort_places(places: Sequence[Place], order: str) -> list[Place]:
    """By a measure or by visits, lowest first, where that is wanted; halls without figures last."""
    if order == "visits":
        return sorted(places, key=lambda place: place.sums.visits)
    if order not in ("know", "take-part", "satisfied"):
        return list(places)

    def weigh(place: Place) -> tuple[bool, float]:
        share = place.sums.measures[order].share
        return share is None, share or 0.0

    return sorted(places, key=weigh)


def sum_all(places: Sequence[Place]) -> Sums:
    return reduce(add, (place.sums for place in places), Sums())


def draw_visits(days: Sequence[tuple[object, Sums]]) -> Chart:
    return draw_days([(day, sums.visits) for day, sums in days])  # type: ignore[misc]


def group_events(events: Sequence[Opened], titles: Titles) -> list[tuple[str, list[Opened]]]:
    """Events by exhibit, the most opened exhibit first; "" holds those of which no hall tells a title."""
    groups: dict[str, list[Opened]] = {}
    for one in events:
        groups.setdefault(titles.events.get(one.event, ("", {}))[0], []).append(one)
    return sorted(groups.items(), key=lambda pair: (not pair[0], -sum(one.opened for one in pair[1])))


def find_most(events: Sequence[Opened]) -> int:
    return max((one.opened for one in events), default=0) or 1
