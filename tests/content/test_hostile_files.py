"""Files made to hurt: `check` names each in a clear problem, within 500 MB, and never with a traceback."""

# ruff: noqa: E501 - each file in one line

import os
import random
import re
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MOST_KILOBYTES = 500 * 1024
CPU_SECONDS = 30  # stops what hangs; the measured times are a few seconds at most
HEAD = "hall: {name: {zh: 玉树}, languages: [zh, bo]}\nexhibits:\n  - id: a\n    title: {zh: 江河}\n    timeline:\n      - title: {zh: 历史}\n"

# Linux counts into a program's memory what the one that started it had: so a small one stands between.
MEASURE = """
import os, resource, sys
used, seconds, *command = sys.argv[1:]
child = os.fork()
if not child:
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
    os.execv(command[0], command)
_, status, taken = os.wait4(child, 0)
open(used, "w").write(str(taken.ru_maxrss))
sys.exit(os.waitstatus_to_exitcode(status))
"""


def sample() -> bytes:
    return (ROOT / "exhibits.yaml").read_bytes()


def laughs() -> str:
    names = "abcdefghij"
    lines = [f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]" for before, name in pairwise(names)]
    return "\n".join(["a: &a [x, x, x, x, x, x, x, x, x, x]", *lines, "hall: *j"])


def fill(words: str, megabytes: int = 5) -> bytes:
    return words.encode() * (megabytes * 1_000_000 // len(words.encode()))


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "truncated": (lambda: sample()[: len(sample()) // 2], "exhibits.yaml:"),
    "truncated in a letter": (lambda: sample()[: sample().index("玉".encode()) + 1], "UTF-8"),
    "random bytes": (lambda: random.Random(1).randbytes(100_000), "UTF-8"),
    "zeros": (lambda: bytes(100_000), "invisible character|UTF-16"),
    "a picture": (lambda: (ROOT / "assets/pictures/rivers/yaks.jpg").read_bytes(), "UTF-8"),
    "fifty megabytes": (lambda: fill("a: b\n", 50), "larger than 5 MB"),
    "five megabytes of keys": (lambda: b"hall:\n" + b"".join(b"  k%d: v\n" % n for n in range(400_000)), "more than 600,000"),
    "five megabytes of Tibetan": (lambda: HEAD.encode() + b"        text: {bo: " + fill("ཀ་") + b"}\n", "syllables"),
    "five megabytes of spaces": (lambda: HEAD.encode() + "        text: {zh: '玉".encode() + fill(" ") + b"b'}\n", ""),
    "five megabytes of half-width marks": (lambda: HEAD.encode() + b"        text: {zh: '" + fill("玉,") + b"'}\n", "half-width"),
    "five megabytes of letters": (lambda: HEAD.encode() + b"        text: {zh: " + fill("a") + b"}\n", ""),
    "five megabytes of signs": (lambda: HEAD.encode() + b"        text: {bo: '" + fill("ི") + b"'}\n", "U.0F72"),
    "a quarter of a million events": (lambda: HEAD.encode() + b"      - {title: a}\n" * 250_000, "more than 600,000"),
    "five megabytes of mistakes": (lambda: HEAD.encode() + b"      - title: a: b\n" * 250_000, "colon"),
    "UTF-16": (lambda: sample().decode().encode("utf-16"), "UTF-16"),
    "GB18030": (lambda: sample().decode().encode("gb18030"), "GB18030"),
    "billion laughs": (lambda: laughs().encode(), "repeats so much"),
    "ten thousand brackets": (lambda: HEAD.encode() + b"        text: " + b"[" * 10_000 + b"]" * 10_000, "nested more than"),
    "ten thousand braces": (lambda: b"hall: " + b"{a: " * 10_000, "nested more than"),
    "ten thousand dashes": (lambda: b"- " * 10_000, "nested more than"),
    "two thousand indents": (lambda: b"".join(b" " * n + b"a:\n" for n in range(2_000)), "nested more than"),
    "a path outside": (lambda: HEAD.encode() + b"        pictures: [../../etc/passwd]\n", "leads out of assets"),
    "a link outside": (lambda: HEAD.encode() + b"        pictures: [out.png]\n", "link to a file outside"),
    "an included link outside": (lambda: b"hall: {name: a, languages: [zh]}\ninclude: [parts/*.yaml]\n", "leads out of the hall"),
}  # fmt: skip


def check(folder: Path, *more: str) -> tuple[int, str, int]:
    """The exit code of `check`, all it says, and the most memory it took, in kilobytes."""

    command = [str(ROOT / "main.py"), "check", str(folder), *more]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "", "XDG_CACHE_HOME": str(folder.parent / "cache")}
    said, used = folder.parent / "said.txt", folder.parent / "used.txt"
    with said.open("wb") as out:
        line = [sys.executable, "-S", "-c", MEASURE, str(used), str(CPU_SECONDS), sys.executable, *command]
        code = subprocess.run(line, stdout=out, stderr=out, env=environment).returncode
    return code, said.read_text(encoding="utf-8"), int(used.read_text())


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A folder with links that lead out of it."""
    folder = tmp_path / "hall"
    (folder / "assets").mkdir(parents=True)
    (folder / "parts").mkdir()
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n IEND\xaeB`\x82")
    (tmp_path / "secret.yaml").write_text("id: a\n")
    (folder / "assets" / "out.png").symlink_to(tmp_path / "secret.png")
    (folder / "parts" / "out.yaml").symlink_to(tmp_path / "secret.yaml")
    return folder


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_named_within_bounds(name: str, hall: Path) -> None:
    make, expected = HOSTILE[name]
    (hall / "exhibits.yaml").write_bytes(make())
    code, said, kilobytes = check(hall)
    assert code in (0, 1, 2), said[-2000:]
    assert "Traceback" not in said
    assert kilobytes < MOST_KILOBYTES
    assert re.search(expected, said), said[:2000]
    assert len(said) < 200_000


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/stdin"])
def test_a_device_is_no_hall(device: str, hall: Path) -> None:
    (hall / "exhibits.yaml").symlink_to(device)
    code, said, kilobytes = check(hall)
    assert code == 2
    assert "cannot be read" in said
    assert kilobytes < MOST_KILOBYTES


def test_a_pipe_that_nobody_fills_is_no_hall(hall: Path) -> None:
    os.mkfifo(hall / "exhibits.yaml")
    assert check(hall)[0] == 2
