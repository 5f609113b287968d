"""Kills an install at random moments with SIGKILL and looks each time at what the disk holds.

python -m benchmarks.kills [--count 1000] [--seed 1]: exit 1 when one state was bad. A state is bad when the release
that is pointed at is not whole, cannot be shown, or when the next install does not end well.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from kiosk.bundles.opening import open_release, prove_release
from tests.bundles.making import Centre, Machine

MOST_IN_A_ROW = 6  # kills of one install before it may end


def prepare(home: Path) -> tuple[Centre, Machine]:
    """A centre with release 二, and a kiosk that shows release 一."""
    centre = Centre(home / "centre")
    for number in range(20):  # files of a size that takes some writes
        (centre.hall / "assets" / f"film-{number}.mp4").write_bytes(random.randbytes(300_000))
    centre.publish("一")
    machine = Machine(home / "before", centre.root)
    machine.install(centre.release)
    prove_release(machine.store, machine.store.pointer.shown)
    with (centre.hall / "exhibits.yaml").open("a", encoding="utf-8") as file:
        file.writelines(f"      - {{title: {{bo: ཆུ།, zh: 新{n}}}, film: film-{n}.mp4}}\n" for n in range(20))
    centre.publish("二")
    return centre, machine


def install_and_die(machine: Machine, centre: Centre, seconds: float) -> bool:
    """Install in a process of its own that is killed after so many seconds; whether it ended before that."""
    child = os.fork()
    if not child:
        machine.install(centre.release)
        os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def judge(machine: Machine) -> str:
    """一 or 二, whichever is shown; raises AssertionError for a bad state."""
    words = "二" if "二" in machine.text else "一"
    arrival = open_release(machine.store)
    assert arrival is not None, "nothing can be shown"
    assert arrival.reading.hall is not None
    prove_release(machine.store, arrival.manifest.folder)
    return words


def run(count: int, seed: int, home: Path) -> Counter[str]:
    """Kill so many installs; how often each state was found."""
    chance = random.Random(seed)
    random.seed(seed)
    centre, before = prepare(home)
    machine = Machine(home / "content", centre.root)
    shutil.copytree(before.folder, machine.folder)
    began = time.monotonic()
    machine.install(centre.release)
    usual = time.monotonic() - began
    found: Counter[str] = Counter()
    row = MOST_IN_A_ROW
    while found["一 killed"] + found["二 killed"] < count:
        if row >= MOST_IN_A_ROW or "二" in machine.text:
            shutil.rmtree(machine.folder)
            shutil.copytree(before.folder, machine.folder)
            row = 0
        ended = install_and_die(machine, centre, chance.uniform(0, usual * 1.1))
        found[f"{judge(machine)} {'ended' if ended else 'killed'}"] += 1
        row += 1
        if row >= MOST_IN_A_ROW:
            machine.install(centre.release)
            assert judge(machine) == "二"
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-kills-") as folder:
        try:
            found = run(options.count, options.seed, Path(folder))
        except AssertionError as error:
            print(f"bad state: {error}")
            return 1
    print(", ".join(f"{words}: {number}" for words, number in sorted(found.items())))
    print(f"{options.count} kills, no bad state")
    return 0


if __name__ == "__main__":
    sys.exit(main())
