"""A release by line: a real web server on loopback that cuts, crawls, lies, and shows a login page."""

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from kiosk.bundles.fetching import Pace
from kiosk.bundles.refusal import Interruption, Refusal
from kiosk.devices.line import LineSource
from tests.bundles.making import Centre, Machine
from tests.devices.webserver import (
    CUT,
    Answer,
    Handler,
    Server,
    cut,
    cut_quietly,
    fail,
    ignore_ranges,
    login,
    mistake_ranges,
    promise_less,
    promise_more,
    run_server,
    send_endless,
    send_other,
    serve,
)


@pytest.fixture
def server(centre: Centre) -> Iterator[Server]:
    """A web server with release 一."""
    centre.publish("一")
    with run_server(centre.release) as server:
        yield server


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    centre = Centre(tmp_path / "centre")
    with (centre.hall / "exhibits.yaml").open("a") as file:  # more than two cuts
        file.writelines(f"# {number:0100}\n" for number in range(1900))
    return centre


@pytest.fixture
def machine(tmp_path: Path, centre: Centre) -> Machine:
    return Machine(tmp_path / "content", centre.root)


def test_a_release_comes_by_line(server: Server, machine: Machine) -> None:
    machine.install(LineSource(server.address))
    assert "一" in machine.text


def test_nothing_new_costs_two_small_answers(server: Server, machine: Machine) -> None:
    machine.install(LineSource(server.address))
    server.asked.clear()
    server.sent = 0
    assert machine.install(LineSource(server.address)) is None
    assert [path for path, _ in server.asked] == ["metadata/2.root.json", "metadata/timestamp.json"]
    assert server.sent < 1000


@pytest.mark.parametrize("answer", [cut, cut_quietly, promise_less, promise_more, ignore_ranges, send_endless])
def test_lines_that_misbehave_and_bring_it_all_the_same(
    server: Server, machine: Machine, centre: Centre, answer: Answer
) -> None:
    machine.install(LineSource(server.address))
    centre.publish("二")
    server.answer = answer
    if answer in (promise_less, promise_more, send_endless):  # also what is signed comes as it is or not at all
        honest = ("metadata/", "targets/")
        server.answer = lambda handler, data, start: (
            serve if unquote(handler.path).removeprefix("/halls/").startswith(honest) else answer
        )(handler, data, start)
    machine.install(LineSource(server.address, silent=2))
    assert "二" in machine.text


def test_a_line_that_cuts_every_64_kilobytes_sends_nothing_twice(
    server: Server, machine: Machine, centre: Centre
) -> None:
    server.answer = cut
    machine.install(LineSource(server.address))
    text = next(entry for name, entry in centre.publish("一").manifests[0].files.items() if name == "exhibits.yaml")
    parts = [start for path, start in server.asked if text.sha256 in path]
    assert parts == [0, CUT, 2 * CUT]


@pytest.mark.parametrize("answer", [login, send_other, mistake_ranges, fail])
def test_lines_that_bring_something_else(server: Server, machine: Machine, centre: Centre, answer: Answer) -> None:
    machine.install(LineSource(server.address))
    centre.publish("二")
    server.answer = answer
    with pytest.raises(Refusal):
        machine.install(LineSource(server.address))
    assert "一" in machine.text
    server.answer = serve
    machine.install(LineSource(server.address))
    assert "二" in machine.text


def test_a_login_page_is_named_as_one(server: Server, machine: Machine) -> None:
    server.answer = login
    with pytest.raises(Interruption, match="login"):
        machine.install(LineSource(server.address))


def test_a_silent_server_is_left(server: Server, machine: Machine) -> None:
    stay = threading.Event()

    def stall(handler: Handler, data: bytes, start: int) -> None:
        handler.begin(data, start)
        stay.wait(30)

    server.answer = stall
    with pytest.raises(Interruption, match="breaks off"):
        machine.install(LineSource(server.address, silent=0.2))
    stay.set()


def test_nobody_at_the_other_end(server: Server, machine: Machine) -> None:
    with pytest.raises(Interruption, match="does not answer"):
        machine.install(LineSource("http://127.0.0.1:9/halls"))


def test_the_rate_is_kept() -> None:
    """By a clock that only the waiting turns: 300 kB at 100 kB a second take 3 s."""
    now = [1000.0]

    def wait(seconds: float) -> None:
        now[0] += seconds

    pace = Pace(100, lambda: now[0], wait)
    for _ in range(30):
        pace.take(10_000)
        now[0] += 0.02  # the line itself
    assert now[0] - 1000 == pytest.approx(3.0, abs=0.1)


def test_what_came_before_the_program_ended_is_kept(server: Server, machine: Machine, centre: Centre) -> None:
    machine.install(LineSource(server.address))
    centre.publish("二")
    server.answer = lambda handler, data, start: (cut if len(data) > CUT and not start else fail if start else serve)(
        handler, data, start
    )
    with pytest.raises(Refusal):
        machine.install(LineSource(server.address))
    server.answer = serve
    server.asked.clear()
    machine.install(LineSource(server.address))
    assert "二" in machine.text
    assert [start for path, start in server.asked if path.startswith("objects/")] == [CUT]
