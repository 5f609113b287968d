"""What one corrected word costs in a hall of 2,000 files, by a web server: python -m benchmarks.releases [FILES]."""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from kiosk.bundles.arrival import ignore
from kiosk.bundles.fetching import Pace
from kiosk.bundles.installing import Installer
from kiosk.bundles.keys import load_key
from kiosk.bundles.publishing import Published, Publisher
from kiosk.bundles.sources import FolderSource
from kiosk.bundles.store import Store
from kiosk.bundles.variants import examine_variants
from kiosk.bundles.verification import verify_release
from kiosk.content.loader import read_hall
from kiosk.devices.line import LineSource
from tests.bundles.making import PASSPHRASE, Centre, Machine, draw_png
from tests.devices.webserver import Server, run_server

Result = TypeVar("Result")
EVENTS = 250  # of 2,000 files; the others are more pictures of them


def write_files(hall: Path, files: int) -> None:
    """A hall of so many files with names as long as real ones."""
    folder = hall / "assets" / "pictures" / "seventy-years-of-the-prefecture"
    folder.mkdir(parents=True)
    lines = ["hall:", "  name: {bo: གནས།, zh: 大馆}", "  languages: [bo, zh]", "exhibits:"]
    lines += ["  - id: years", "    title: {bo: ལོ།, zh: 年}", "    timeline:"]
    names = [f"pictures/{folder.name}/photograph-{number:05}.png" for number in range(files - 1)]
    for number, name in enumerate(names):
        (hall / "assets" / name).write_bytes(draw_png(number))
    share = -(-len(names) // EVENTS)
    for number in range(0, len(names), share):
        lines += [f"      - title: {{bo: ལོ།, zh: 年{number}}}", f"        text: {{bo: ལོ།, zh: {'文' * 120}}}"]
        lines += [f"        pictures: [{', '.join(names[number : number + share])}]"]
    (hall / "exhibits.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def clock(words: str, act: Callable[[], Result]) -> Result:
    """Do it, and print how long it took."""
    began = time.perf_counter()
    result = act()
    print(f"{words}: {time.perf_counter() - began:.2f} s")
    return result


def publish(centre: Centre) -> Published:
    signers = cache(lambda role: load_key(centre.keys, role, PASSPHRASE))
    publisher = Publisher(centre.release, centre.keys, signers, ignore)
    centre.now += timedelta(minutes=1)
    return publisher.publish(examine_variants(centre.hall), "", "", centre.now)


def count_sent(server: Server, act: Callable[[], object]) -> int:
    server.sent = 0
    act()
    return server.sent


def run(files: int, home: Path) -> None:
    centre = Centre(home / "centre", datetime.now(UTC) - timedelta(days=1))
    for file in sorted(centre.hall.rglob("*"), reverse=True):
        file.unlink() if file.is_file() else file.rmdir()
    write_files(centre.hall, files)
    clock(f"publish {files} files, checked", lambda: publish(centre))
    machine = Machine(home / "content", centre.root)
    with run_server(centre.release) as server:
        clock("install by line", lambda: machine.install(LineSource(server.address)))
        print(
            f"a look that finds nothing new: {count_sent(server, lambda: machine.take(LineSource(server.address)))} B"
        )
        centre.edit("年0", "年代")
        told = clock("publish one corrected word", lambda: publish(centre))
        word = told.manifests[0].files["exhibits.yaml"].length
        sent = count_sent(server, lambda: clock("install it", lambda: machine.install(LineSource(server.address))))
        print(f"fetched for it: {sent / 1000:.0f} kB, of which exhibits.yaml {word / 1000:.0f} kB")
        print(f"so besides that file: {(sent - word) / 1000:.0f} kB")
    clock("verify", lambda: verify_release(centre.release, centre.root, ignore))
    clock("read_hall of the version", lambda: read_hall(machine.shown or home))
    installer, pace = Installer(Store(home / "fresh"), centre.root), Pace(0, time.monotonic, lambda _: None)
    clock("install all from a folder", lambda: installer.install(FolderSource(centre.release), pace))


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kiosk-releases-") as folder:
        run(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, Path(folder))


if __name__ == "__main__":
    main()
