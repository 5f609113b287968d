"""An invented centre to look at, 91 halls with 90 days of visits: python -m tools.halls.example FILE."""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from kiosk.centre.intake import Heard, Intake
from kiosk.centre.listing import write_list
from kiosk.centre.registry import COLUMNS, read_registry
from kiosk.centre.settings import read_settings
from kiosk.centre.store import open_store
from kiosk.wire.address import Address
from kiosk.wire.health import Health
from kiosk.wire.message import Message
from kiosk.wire.rows import ContentsRow, DayRow, ProblemRow
from kiosk.wire.state import Alive, Reported, Trouble, Versions
from kiosk.wire.topics import Leaf
from tools.halls.visits import InventedFacts, invent_day

TOWNSHIPS = (
    ("jiegu", "结古街道", "སྐྱེ་རྒུ།", "Gyêgu"),
    ("xihang", "西杭街道", "", "Xihang"),
    ("zhaxike", "扎西科街道", "བཀྲ་ཤིས་ཁོག", "Zhaxike"),
    ("xinzhai", "新寨街道", "", "Xinzhai"),
    ("longbao", "隆宝镇", "རོང་པོ།", "Longbao"),
    ("xialaxiu", "下拉秀镇", "ར་ཤུལ་སྨད།", "Xialaxiu"),
    ("zhongda", "仲达乡", "འབྲོང་མདའ།", "Zhongda"),
    ("batang", "巴塘乡", "འབའ་ཐང་།", "Batang"),
    ("xiaosumang", "小苏莽乡", "ཟུར་མང་།", "Xiaosumang"),
    ("shanglaxiu", "上拉秀乡", "ར་ཤུལ་སྟོད།", "Shanglaxiu"),
    ("haxiu", "哈秀乡", "", "Haxiu"),
    ("anchong", "安冲乡", "", "Anchong"),
)
VILLAGES = (7, 5, 5, 4, 8, 9, 6, 7, 8, 8, 5, 6)  # 78 stations
DAYS = 90
VERSION = "2026-10-01.2"


def write_registry() -> bytes:
    """The list of 1 centre, 12 township centres and 78 village stations as CSV."""
    lines = [",".join(COLUMNS), "yushu,1,centre,yes,市文明实践中心,ལྟེ་གནས།,City centre,玉树市,ཡུལ་ཤུལ་གྲོང་ཁྱེར།,Yushu City"]
    for (stem, zh, bo, en), villages in zip(TOWNSHIPS, VILLAGES, strict=True):
        tail = f"{zh},{bo},{en}"
        bo = bo.rstrip("།་")
        lines.append(f"{stem},1,township,yes,{zh}分中心,{bo and bo + '་ལྟེ་གནས།'},{en} centre,{tail}")
        for number in range(1, villages + 1):
            line = "none" if (stem, number) in (("haxiu", 5), ("xiaosumang", 8)) else "yes"
            names = f"{zh}第 {number} 站,{bo and bo + f'་ས་ཚིགས་ {number}'},{en} station {number}"
            lines.append(f"{stem}-{number:02},1,village,{line},{names},{tail}")
    return "\n".join(lines).encode()


def fill_centre(engine: Engine, now: int, days: int = DAYS) -> None:
    """Everything of the example, as if it had been heard up to `now`."""
    entries = read_registry(write_registry())
    write_list(engine, entries)
    intake, today = Intake(engine), datetime.fromtimestamp(now).astimezone().date()
    for place, entry in enumerate(entries):
        if place == 60:  # never heard from
            continue
        intake.take(list(_tell_hall(entry.address, place, now, today, days)))


def _tell_hall(address: Address, place: int, now: int, today: date, days: int) -> Iterator[Heard]:
    hall, made = str(address), datetime.fromtimestamp(now, UTC)
    last = now - (9 * 86_400 if place == 33 else 5 * 3600 if place == 47 else place % 50)
    alive = place not in (33, 47)
    yield _hear(address, Leaf.ALIVE, Alive(alive=alive, session=f"s{place}"), last)
    yield _hear(address, Leaf.REPORTED, _report(place, now), last)
    for number in range(days):
        facts: dict[str, Any] = invent_day(hall, number, 1.0, today, days).to_data()
        yield _hear(address, Leaf.ROWS, DayRow(sequence=number + 1, made=made, book=f"book-{hall}", **facts), last)
    contents = InventedFacts(hall, Path(), 0, 1).tell_contents()
    named = {"version": VERSION, "name": dict(contents.name), "exhibits": contents.exhibits}
    yield _hear(address, Leaf.ROWS, ContentsRow(sequence=days + 1, made=made, **named), last)
    if place == 12:
        told = ProblemRow(sequence=days + 2, made=made, code="sound", text="The sound device was lost")
        yield _hear(address, Leaf.ROWS, told, last)


def _hear(address: Address, leaf: Leaf, message: Message, when: int) -> Heard:
    return Heard(address, leaf, message.write(), when)


def _report(place: int, now: int) -> Reported:
    moment = datetime.fromtimestamp(now, UTC)
    silent, full, hot = place == 12, place == 71, place == 25
    quiet = 12 * 86_400 if place == 52 else 60 * (place % 90 + 3)
    return Reported(
        at=moment,
        versions=Versions(program="0.1.0", python="3.11.7", qt="6.11.3", system="Debian 12"),
        content_version="2026-08-15.1" if place in (52, 40) else VERSION,
        languages=("bo", "zh-Hans"),
        health=Health(
            uptime_seconds=86_400 * (place % 40 + 1), running_seconds=3600 * (place % 60 + 1),
            disk_free_mb=180 if full else 41_000 - place * 50, disk_total_mb=64_000, memory_mb=300 + place,
            temperature=84.0 if hot else 44.0 + place % 12, clock_right=True, sound="silent" if silent else "heard",
        ),
        last_visit=datetime.fromtimestamp(now - quiet, UTC),
        problems=(Trouble(since=moment, code="sound", text="The sound device was lost"),) if silent else (),
    )  # fmt: skip


if __name__ == "__main__":
    fill_centre(open_store(read_settings(Path(sys.argv[1])).database), int(time.time()))
