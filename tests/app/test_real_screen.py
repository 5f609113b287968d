"""The program as a process on an X server, walked by real pointer events."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visitbook.counts import count_days

ROOT = Path(__file__).parent.parent.parent
LOOK = Path(__file__).with_name("look.py")
PAPER = "FAF6EE"
POSTER, COVER, SPRING = "A3231C", "143CC8", "00A040"  # the colours of the hall's pictures


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own; its number as DISPLAY wants it."""
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.fail("Xvfb and xdotool are missing: make test installs them")
    reading, writing = os.pipe()
    line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
    server = subprocess.Popen(line, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(20)


def on(display: str) -> dict[str, str]:
    qt = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    return os.environ | qt | {"DISPLAY": display, "LC_ALL": "C.UTF-8"}


def see(display: str, colour: str, share: float) -> tuple[str, str]:
    """Where the colour is, once it covers that share of the screen."""
    line = [sys.executable, str(LOOK), colour, str(share)]
    done = subprocess.run(line, env=on(display), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    x, y = done.stdout.split()
    return x, y


def click(display: str, where: tuple[str, str]) -> None:
    subprocess.run(["xdotool", "mousemove", *where, "click", "1"], env=on(display), check=True, timeout=20)


def test_it_fills_a_screen_without_a_window_manager(display: str, halls: Path) -> None:
    line = [sys.executable, str(ROOT / "main.py"), "run", "--hall", str(halls / "good" / "everything")]
    kiosk = subprocess.Popen(line, env=on(display), stderr=subprocess.DEVNULL)
    try:
        see(display, POSTER, 0.3)
        look = ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowgeometry", "--shell"]
        told = subprocess.run(look, env=on(display), capture_output=True, text=True, check=True, timeout=20).stdout
    finally:
        kiosk.kill()
        kiosk.wait()
    assert {"WIDTH=1280", "HEIGHT=720", "X=0", "Y=0"} <= set(told.split())


def test_a_visitor_walks_to_an_event_and_escape_leaves(display: str, halls: Path, tmp_path: Path) -> None:
    hall, settings = halls / "good" / "everything", tmp_path / "kiosk.yaml"
    settings.write_text(f"folders: {{state: {tmp_path}}}\n", encoding="utf-8")
    line = [sys.executable, str(ROOT / "main.py"), "run", "--hall", str(hall), "--windowed", "1280x720"]
    line += ["--settings", str(settings)]
    kiosk = subprocess.Popen(line, env=on(display), stderr=subprocess.PIPE, text=True)
    try:
        click(display, see(display, POSTER, 0.3))
        click(display, see(display, COVER, 0.08))
        click(display, see(display, SPRING, 0.02))
        see(display, SPRING, 0.15)
        subprocess.run(["xdotool", "key", "Escape"], env=on(display), check=True, timeout=20)
        assert kiosk.wait(20) == 0
    finally:
        kiosk.kill()
        said = kiosk.communicate()[1]
    warnings = [line for line in said.splitlines() if ".qml" in line and "missing-is-shown" not in line]
    assert not warnings, said
    (day,) = count_days(tmp_path).days
    assert (day.visits, day.opened, day.events["spring"].opened) == (1, 1, 1)


def test_a_preview_waits_for_its_hall_and_escape_leaves(display: str, halls: Path, tmp_path: Path) -> None:
    line = [sys.executable, str(ROOT / "main.py"), "run", "--hall", str(tmp_path), "--windowed", "1280x720", "--watch"]
    preview = subprocess.Popen(line, env=on(display), stderr=subprocess.PIPE, text=True)
    try:
        see(display, PAPER, 0.5)
        shutil.copytree(halls / "good" / "everything", tmp_path, dirs_exist_ok=True)
        see(display, POSTER, 0.3)
        subprocess.run(["xdotool", "key", "Escape"], env=on(display), check=True, timeout=20)
        assert preview.wait(20) == 0
    finally:
        preview.kill()
        said = preview.communicate()[1]
    assert ".qml" not in said, said
