"""91 halls over poor lines, while kiosks, broker and centre are killed: nothing is lost and nothing counted twice."""

import random
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from kiosk.centre.store import open_store
from kiosk.wire.address import Address
from tools.halls.cutting import Cutter
from tools.halls.processes import Process, find_port, make_centre, make_cluster, make_halls, make_mosquitto
from tools.halls.totals import list_differences

HALLS = [f"hall-{number:02}_1" for number in range(91)]
PROCESSES = 5
DAYS = 30
PATIENCE = 120  # seconds after which a machine is not slow but broken


def begin(stack: ExitStack, *processes: Process) -> None:
    for process in processes:
        stack.callback(process.stop)
        process.start()


def share(names: Sequence[str], make: Callable[[Sequence[str]], Process]) -> list[Process]:
    return [make(names[start::PROCESSES]) for start in range(PROCESSES)]


def wait_while_killing(halls: Sequence[Process], victims: Sequence[Process], kills: int, seed: int) -> None:
    """Until all halls are done; meanwhile one victim after the other loses its power."""
    chance, end = random.Random(seed), time.monotonic() + PATIENCE
    order = [victims[number % len(victims)] for number in range(kills)]
    while any(hall.ended is None for hall in halls):
        assert time.monotonic() < end, "the halls did not come to an end"
        time.sleep(chance.uniform(0.2, 0.9))
        if order:
            victim = order.pop(0)
            if victim.ended is None:
                victim.kill()
                victim.start()
    assert [hall.ended for hall in halls] == [0] * len(halls)


def test_91_halls_lose_nothing_whatever_is_killed(stack: ExitStack, tmp_path: Path) -> None:
    mosquitto, port, clients = make_mosquitto(tmp_path / "broker", [Address.parse(name) for name in HALLS])
    door = find_port()
    own = clients / "centre"
    broker = f"{{host: localhost, port: {port}, ca_file: {own}/ca.pem, password_file: {own}/password}}"
    centre = make_centre(tmp_path / "centre", broker)
    lines = Cutter(port, door, seed=1, rage=6.0)
    halls = share(HALLS, lambda names: make_halls(tmp_path / "halls", names, door, "--clients", str(clients)))
    begin(stack, mosquitto, centre)
    lines.start()
    stack.callback(lines.stop)
    begin(stack, *halls)
    wait_while_killing(halls, [halls[0], mosquitto, centre, halls[1], halls[2], mosquitto, centre], 7, seed=2)
    assert lines.cuts
    assert list_differences(open_store(f"sqlite:///{tmp_path}/centre/centre.db"), HALLS, DAYS) == []


def test_the_same_halls_over_a_cluster_of_which_a_node_is_killed(stack: ExitStack, tmp_path: Path) -> None:
    nodes = make_cluster(tmp_path / "nats")
    begin(stack, *(process for process, _ in nodes))
    secret = tmp_path / "password"
    secret.write_text("halls-word")
    port = nodes[0][1]
    broker = f"{{host: 127.0.0.1, port: {port}, tls: false, username: halls, password_file: {secret}}}"
    centre = make_centre(tmp_path / "centre", broker)
    begin(stack, centre)
    options = ("--host", "127.0.0.1", "--username", "halls", "--password", str(secret))
    ports = [port for _, port in nodes]
    halls = [
        make_halls(tmp_path / "halls", HALLS[start::PROCESSES], ports[start % 3], *options)
        for start in range(PROCESSES)
    ]
    begin(stack, *halls)
    wait_while_killing(halls, [nodes[1][0], nodes[2][0]], 2, seed=3)
    assert list_differences(open_store(f"sqlite:///{tmp_path}/centre/centre.db"), HALLS, DAYS) == []
