"""The courier in its thread: lines, sticks, sticks before lines, and releases that wait until nobody is there."""

import json
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.bundles.homecoming import Sender, open_key, read_report, write_days
from kiosk.bundles.installing import Installer
from kiosk.bundles.news import News
from kiosk.bundles.opening import open_release, prove_release
from kiosk.bundles.refusal import Refusal
from kiosk.bundles.trial import TrialFile
from kiosk.devices.courier import Courier, Errands, Homework
from kiosk.devices.sticks import Stick, is_on_usb, read_drives, read_mounts, write_rule
from tests.bundles.making import Centre, Machine
from tests.devices.webserver import Handler, Server, run_server

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 30  # seconds; only a broken courier needs them
GLANCE = 0.01


class Journey:
    """A courier on the way, its news, and the sticks that are plugged in."""

    def __init__(self, machine: Machine, errands: Errands, homework: Homework | None = None) -> None:
        self.machine, self.plugged = machine, list[Stick]()
        self.news = list[News]()
        self._heard = threading.Condition()
        make = lambda: Installer(machine.store, machine.root, machine.hall)  # noqa: E731
        shown = machine.store.pointer.shown
        self.courier = Courier(
            machine.store, make, errands, shown, homework, lambda: list(self.plugged), GLANCE, chance=lambda: 0.5
        )
        self.courier.start(self._hear)

    def _hear(self, news: News) -> None:
        with self._heard:
            self.news.append(news)
            self._heard.notify_all()

    def wait(self, wanted: Callable[[News], object]) -> News:
        """The first news that is as wanted."""
        with self._heard:
            assert self._heard.wait_for(lambda: any(map(wanted, self.news)), PATIENCE), self.news[-1:]
            return next(filter(wanted, self.news))

    def plug(self, folder: Path) -> None:
        self.plugged = [Stick(folder, str(len(self.news)))]


@pytest.fixture
def travel(machine: Machine) -> Iterator[Callable[..., Journey]]:
    """Sends a courier on its way."""
    journeys: list[Journey] = []

    def travel(errands: Errands, homework: Homework | None = None) -> Journey:
        journeys.append(Journey(machine, errands, homework))
        return journeys[-1]

    yield travel
    for journey in journeys:
        journey.courier.stop()


@pytest.fixture
def stick(tmp_path: Path, centre: Centre) -> Path:
    """A stick with release 一."""
    centre.publish("一")
    shutil.copytree(centre.release, tmp_path / "stick" / "kiosk-release")
    return tmp_path / "stick"


def write_hello(state: Path) -> Homework:
    files = write_days([{"day": "2026-05-01", "visits": 3, "events": {"water-1": 2}}])
    return Homework(lambda: Sender("yushu-7", "entrance", open_key(state)), lambda: files)


def test_a_stick_brings_a_release_that_shows_when_nobody_is_there(
    travel: Callable[..., Journey], machine: Machine, stick: Path
) -> None:
    journey = travel(Errands())
    journey.plug(stick)
    journey.wait(lambda news: news.ready)
    assert machine.shown is None, "somebody is there"
    journey.courier.switch()
    news = journey.wait(lambda news: news.shown)
    assert news.shown is not None
    assert news.shown.reading.hall is not None
    assert "一" in machine.text
    assert TrialFile(machine.folder).read().failures == 1
    journey.courier.prove(news.shown.manifest.folder)
    journey.courier.stop()
    assert open_release(machine.store) is not None
    assert TrialFile(machine.folder).read().failures == 0


def test_the_technician_is_told_of_the_stick(travel: Callable[..., Journey], stick: Path) -> None:
    journey = travel(Errands())
    journey.plug(stick)
    journey.wait(lambda news: news.way == "stick")
    news = journey.wait(lambda news: news.standing.stick.words)
    assert news.standing.stick.good
    assert "is here" in news.standing.stick.tell("en")


def test_a_hostile_stick_is_told_and_changes_nothing(
    travel: Callable[..., Journey], machine: Machine, tmp_path: Path
) -> None:
    Centre(tmp_path / "foreign").publish("二", tmp_path / "stick" / "kiosk-release")
    journey = travel(Errands(), write_hello(tmp_path / "state"))
    journey.plug(tmp_path / "stick")
    news = journey.wait(lambda news: news.standing.stick.words)
    assert not news.standing.stick.good
    assert "keys" in news.standing.stick.tell("en")
    assert machine.shown is None
    journey.plugged = []
    journey.courier.stop()
    assert not (tmp_path / "stick" / "kiosk-report").exists()


def test_a_refusal_is_told_although_the_counts_were_taken(travel: Callable[..., Journey], tmp_path: Path) -> None:
    Centre(tmp_path / "foreign").publish("二", tmp_path / "stick" / "kiosk-release")
    (tmp_path / "stick" / "kiosk-report").mkdir()
    journey = travel(Errands(), write_hello(tmp_path / "state"))
    journey.plug(tmp_path / "stick")
    news = journey.wait(lambda news: not news.standing.stick.good)
    assert "keys" in news.standing.stick.tell("en")
    assert (tmp_path / "stick" / "kiosk-report" / "yushu-7-entrance" / "report.json").is_file()


def test_a_release_folder_that_is_a_link_is_not_looked_into(
    travel: Callable[..., Journey], stick: Path, tmp_path: Path
) -> None:
    (stick / "kiosk-release").rename(tmp_path / "moved")
    (stick / "kiosk-release").symlink_to(tmp_path / "moved")
    (stick / "kiosk-report").mkdir()
    journey = travel(Errands(), write_hello(tmp_path / "state"))
    journey.plug(stick)
    journey.wait(lambda news: news.standing.stick.words)
    assert not any(news.ready for news in journey.news)


def test_the_stick_takes_the_counts_home(
    travel: Callable[..., Journey], machine: Machine, stick: Path, tmp_path: Path
) -> None:
    homework = write_hello(tmp_path / "state")
    journey = travel(Errands(), homework)
    journey.plug(stick)
    journey.wait(lambda news: "counts" in news.standing.stick.words)
    folder = stick / "kiosk-report" / "yushu-7-entrance"
    said, files = read_report(folder)
    assert (said["hall"], said["kiosk"]) == ("yushu-7", "entrance")
    assert files["visits.csv"].decode("utf-8-sig").splitlines() == ["day,visits", "2026-05-01,3"]
    assert json.loads(files["visits.json"])[0]["events"] == {"water-1": 2}
    key = json.loads((folder / "report.json").read_bytes())["key"]
    assert read_report(folder, {"yushu-7-entrance": key}) == (said, files)
    assert open_key(tmp_path / "state").public_key().public_bytes_raw().hex() == key, "the same at the next start"
    with pytest.raises(Refusal, match="not known"):
        read_report(folder, {"yushu-7-entrance": "0" * 64})
    (folder / "visits.csv").write_bytes(b"day,visits\n2026-05-01,3000\n")
    with pytest.raises(Refusal, match="changed"):
        read_report(folder)


def test_counts_never_follow_a_link(travel: Callable[..., Journey], stick: Path, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (stick / "kiosk-report").symlink_to(tmp_path / "home")
    journey = travel(Errands(), write_hello(tmp_path / "state"))
    journey.plug(stick)
    journey.wait(lambda news: "written" in news.standing.stick.words)
    assert list((tmp_path / "home").iterdir()) == []


def test_counts_that_cannot_be_gathered_do_not_stop_the_release(
    travel: Callable[..., Journey], stick: Path, tmp_path: Path
) -> None:
    def fail() -> dict[str, bytes]:
        raise ValueError("the book is damaged")

    journey = travel(Errands(), Homework(write_hello(tmp_path / "state").sender, fail))
    journey.plug(stick)
    journey.wait(lambda news: news.ready)
    journey.wait(lambda news: "gathered" in news.standing.stick.words)


@pytest.fixture
def server(centre: Centre) -> Iterator[Server]:
    with (centre.hall / "exhibits.yaml").open("a") as file:
        file.writelines(f"# {number:0100}\n" for number in range(3000))
    centre.publish("一")
    with run_server(centre.release) as server:
        yield server


def test_a_wish_to_look_is_fulfilled_at_once(travel: Callable[..., Journey], server: Server) -> None:
    journey = travel(Errands(server.address))
    journey.courier.look()
    journey.wait(lambda news: news.ready)
    assert any(news.way == "line" and 0 < news.share <= 1 for news in journey.news)


def test_a_crawling_line_is_left_for_a_stick(
    travel: Callable[..., Journey], server: Server, stick: Path, machine: Machine, centre: Centre
) -> None:
    crawling, stay = threading.Event(), threading.Event()

    def crawl(handler: Handler, data: bytes, start: int) -> None:
        rest = handler.begin(data, start)
        if len(data) < 100_000:
            return handler.send(rest)
        for at in range(len(rest)):
            handler.send(rest[at : at + 1])
            crawling.set()
            if stay.wait(0.01):
                break
        return None

    shutil.rmtree(stick)
    shutil.copytree(centre.release, stick / "kiosk-release")
    server.answer = crawl
    journey = travel(Errands(server.address))
    journey.courier.look()
    assert crawling.wait(PATIENCE)
    journey.plug(stick)
    journey.wait(lambda news: news.ready)
    journey.wait(lambda news: "stick was plugged in" in news.standing.line.words)
    stay.set()
    journey.courier.switch()
    journey.wait(lambda news: news.shown)
    assert "一" in machine.text


def test_without_root_file_everything_else_goes_on(machine: Machine, stick: Path) -> None:
    def fail() -> Installer:
        raise FileNotFoundError(2, "No such file")

    heard = threading.Event()
    courier = Courier(machine.store, fail, Errands(), "", None, lambda: [Stick(stick, "1")], GLANCE)
    courier.start(lambda news: heard.set() if news.standing.stick.words else None)
    assert heard.wait(PATIENCE)
    courier.stop()


def test_what_another_program_installed_is_shown(
    travel: Callable[..., Journey], machine: Machine, centre: Centre
) -> None:
    centre.publish("一")
    machine.install(centre.release)
    prove_release(machine.store, machine.store.pointer.shown)
    journey = travel(Errands())
    centre.publish("二")
    machine.install(centre.release)
    news = journey.wait(lambda news: news.shown)
    assert news.shown is not None
    assert news.shown.manifest.notes == "二"
    journey.courier.take_back()
    journey.wait(lambda news: news.shown and news.shown.manifest.notes == "一")


MOUNTINFO = r"""
22 1 8:1 / / rw - ext4 /dev/sda1 rw
23 22 0:21 / /proc rw - proc proc rw
24 22 8:17 / /media/kiosk/MY\040STICK rw,nosuid shared:1 - vfat /dev/sdb1 rw
25 22 8:33 / /run/kiosk/sdc1 rw - exfat /dev/sdc1 rw
26 22 8:2 / /var/lib/kiosk rw - ext4 /dev/sda2 rw
27 22 0:40 / /media/share rw - cifs //server/share rw
broken line
"""


def test_mounts_that_are_sticks() -> None:
    found = list(read_mounts(MOUNTINFO, lambda device: device == "8:33"))
    assert found == [Stick(Path("/media/kiosk/MY STICK"), "24"), Stick(Path("/run/kiosk/sdc1"), "25")]


def test_disks_on_usb_are_known_by_where_they_hang(tmp_path: Path) -> None:
    for name, place in (("8:17", "pci0000/usb2/2-1/block/sdb/sdb1"), ("8:1", "pci0000/ata1/block/sda/sda1")):
        (tmp_path / "devices" / place).mkdir(parents=True)
        (tmp_path / "block").mkdir(exist_ok=True)
        (tmp_path / "block" / name).symlink_to(tmp_path / "devices" / place)
    (tmp_path / "devices/pci0000/ata1/block/sda/removable").write_text("0\n")
    assert is_on_usb("8:17", tmp_path / "block")
    assert not is_on_usb("8:1", tmp_path / "block")
    assert not is_on_usb("9:9", tmp_path / "block")
    (tmp_path / "devices/pci0000/ata1/block/sda/removable").write_text("1\n")
    assert is_on_usb("8:1", tmp_path / "block")


def test_drives_of_windows_that_are_sticks() -> None:
    kinds = {"C:\\": 3, "D:\\": 5, "E:\\": 2}
    assert [stick.folder for stick in read_drives(0b11100, kinds.__getitem__)] == [Path("E:\\")]


@pytest.mark.parametrize("page", ["halls.md", "halls.zh.md"])
def test_the_pages_have_the_rule_that_mounts_sticks(page: str) -> None:
    assert write_rule("kiosk") in (ROOT / "docs" / page).read_text(encoding="utf-8")


def test_without_the_extra_the_line_is_left_alone_and_that_is_told(
    travel: Callable[..., Journey], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.devices.line", None)
    journey = travel(Errands("http://127.0.0.1:9"))
    journey.courier.look()
    news = journey.wait(lambda news: news.standing.line.words)
    assert ".[halls]" in news.standing.line.tell("en")
