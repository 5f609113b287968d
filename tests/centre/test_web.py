"""The page in a real Chromium and by its own words: logging in, looking, setting, commanding; and who is kept out."""

import base64
import csv
import io
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import uvicorn
from fastapi.testclient import TestClient
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait
from sqlalchemy import Engine

from kiosk.centre.intake import Heard, Intake
from kiosk.centre.people import People, WeakPasswordError
from kiosk.centre.settings import CentreSettings
from kiosk.centre.store import open_store
from kiosk.centre.views import Views
from kiosk.centre.web.files import write_csv
from kiosk.centre.web.gate import COOKIE
from kiosk.centre.web.site import make_site
from kiosk.centre.web.tongue import NAMES, read_words
from kiosk.wire.address import Address
from kiosk.wire.message import now_utc
from kiosk.wire.rows import AnswerRow, ProblemRow
from kiosk.wire.topics import Leaf
from tests.centre.browser import open_browser
from tools.halls.example import fill_centre
from tools.halls.processes import find_port

ROOT = Path(__file__).parent.parent.parent
NOW = int(time.time())
NAME, PASSWORD = "anna", "a long password"
HALL = "jiegu-01_1"
PATIENCE_SECONDS = 30
FORMS = (f"/wishes?kiosk={HALL}", f"/commands?kiosk={HALL}")
PAGES = ("/", f"/halls/{HALL}", "/measures", "/events", "/events/rivers-1", *FORMS)
FILES = ("/halls.csv", "/days.csv", "/events.csv", "/pictures/x", f"/halls/{HALL}/answers")
ELSEWHERE = ("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)")
WRONG: tuple[dict[str, str], ...] = (
    {"volume": "200"},
    {"volume": "loud"},
    {"hours-monday": "early"},
    {"content_version": "x" * 81},
)
PICTURE = base64.b64encode((ROOT / "docs" / "screens" / "posters-zh.jpg").read_bytes()).decode()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example centre with one person."""
    file = tmp_path_factory.mktemp("centre") / "centre.db"
    engine = open_store(f"sqlite:///{file}")
    fill_centre(engine, NOW, days=30)
    People(engine).add(NAME, PASSWORD)
    engine.dispose()
    return file


@pytest.fixture
def engine(filled: Path, tmp_path: Path) -> Iterator[Engine]:
    """A copy of it for one test."""
    (tmp_path / "centre.db").write_bytes(filled.read_bytes())
    opened = open_store(f"sqlite:///{tmp_path}/centre.db")
    yield opened
    opened.dispose()


class Reader:
    """Somebody with a browser that shows no pictures."""

    def __init__(self, engine: Engine, **settings: Any) -> None:
        site = make_site(engine, CentreSettings(**settings), lambda: self.now)
        self.now = float(NOW)
        self.client = TestClient(site, base_url="https://testserver", follow_redirects=False)

    def log_in(self, password: str = PASSWORD) -> int:
        return self.client.post("/login", data={"name": NAME, "password": password}).status_code

    def read_proof(self) -> str:
        return self.client.get("/").text.split('name="proof" value="')[1].split('"')[0]

    def post(self, way: str, **form: Any) -> int:
        return self.client.post(way, data={"proof": self.read_proof(), **form}).status_code


@pytest.fixture
def reader(engine: Engine) -> Reader:
    opened = Reader(engine)
    assert opened.log_in() == 303
    return opened


@pytest.mark.parametrize("way", [*PAGES, *FILES])
def test_nothing_is_shown_to_strangers(engine: Engine, way: str) -> None:
    answer = Reader(engine).client.get(way)
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")


@pytest.mark.parametrize("way", ["/wishes", "/commands", "/logout"])
def test_nothing_is_done_for_strangers_or_without_a_proof(engine: Engine, reader: Reader, way: str) -> None:
    form = {"kiosk": HALL, "act": "restart", "volume": "50"}
    assert Reader(engine).client.post(way, data=form).status_code == 303
    assert reader.client.post(way, data=form).status_code == 403
    assert reader.client.post(way, data={**form, "proof": "guess"}).status_code == 403
    foreign = {"sec-fetch-site": "cross-site"}
    assert reader.client.post(way, data={**form, "proof": reader.read_proof()}, headers=foreign).status_code == 403
    assert Views(engine).list_commands(HALL) == []


def test_the_cookie_is_for_this_site_and_no_script(engine: Engine) -> None:
    answer = Reader(engine).client.post("/login", data={"name": NAME, "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    for word in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert word in cookie


def test_every_answer_has_strict_headers(reader: Reader) -> None:
    for way in (*PAGES, "/static/centre.css", "/nowhere"):
        headers = reader.client.get(way).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


def test_guessing_is_slowed_down(engine: Engine) -> None:
    reader = Reader(engine)
    assert [reader.log_in("wrong") for _ in range(11)] == [403] * 10 + [429]
    assert reader.log_in() == 429
    reader.now += 301
    assert reader.log_in() == 303


def test_a_login_ends_by_leaving_by_time_and_with_the_person(engine: Engine, reader: Reader) -> None:
    kept = reader.client.cookies.get(COOKIE)
    assert reader.post("/logout") == 303
    reader.client.cookies.set(COOKIE, kept or "")
    assert reader.client.get("/").status_code == 303
    assert reader.log_in() == 303
    reader.now += 13 * 3600
    assert reader.client.get("/").status_code == 303
    assert reader.log_in() == 303
    People(engine).add(NAME, "another password")
    assert reader.client.get("/").status_code == 303
    assert reader.log_in() == 403


def test_passwords_are_long_and_kept_as_hashes(engine: Engine) -> None:
    with pytest.raises(WeakPasswordError):
        People(engine).add("x", "short")
    with engine.connect() as base:
        assert base.exec_driver_sql("SELECT hash FROM person").scalar_one().startswith("$argon2id$")
        assert PASSWORD not in str(base.exec_driver_sql("SELECT * FROM person").all())


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("way", PAGES)
def test_every_page_speaks_every_language(reader: Reader, language: str, way: str) -> None:
    reader.client.cookies.set("language", language)
    answer = reader.client.get(way)
    assert answer.status_code == 200
    assert read_words()["halls"][language] in answer.text


def test_every_word_is_said_in_every_language_and_used() -> None:
    words = read_words()
    assert [key for key, said in words.items() if set(said) != set(NAMES)] == []
    home = ROOT / "kiosk" / "centre"
    told = "\n".join(file.read_text(encoding="utf-8") for file in [*home.rglob("*.html"), *home.rglob("*.py")])
    made = ("kind-", "became-", "outcome-", "sound-", "clock-", "span-")
    hours = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    unused = [key for key in words if f'"{key}"' not in told and not key.startswith(made) and key not in hours]
    assert [key for key in unused if not key.endswith("-how")] == []


def test_the_browser_chooses_the_language_until_somebody_does(reader: Reader) -> None:
    accepted = {"accept-language": "de-DE, en;q=0.5"}
    assert 'lang="en"' in reader.client.get("/", headers=accepted).text
    answer = reader.client.get("/language/bo?back=/measures")
    assert (answer.status_code, answer.headers["location"]) == (303, "/measures")
    assert 'lang="bo"' in reader.client.get("/", headers=accepted).text


@pytest.mark.parametrize("back", ELSEWHERE)
def test_the_way_back_never_leads_elsewhere(reader: Reader, back: str) -> None:
    assert reader.client.get("/language/bo", params={"back": back}).headers["location"] == "/"


def test_what_a_kiosk_says_is_never_taken_for_markup(engine: Engine, reader: Reader) -> None:
    evil = ProblemRow(sequence=10**9, made=now_utc(), code="<b>", text="<script>alert(1)</script>")
    Intake(engine).take([Heard(Address.parse(HALL), Leaf.ROWS, evil.write(), NOW)])
    page = reader.client.get(f"/halls/{HALL}").text
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


def test_no_cell_becomes_a_formula() -> None:
    text = write_csv(["a"], [["=1+1"], ["@x"], [-5], ["藏文 བོད།"]]).removeprefix("\ufeff")
    assert list(csv.reader(io.StringIO(text))) == [["a"], ["'=1+1"], ["'@x"], ["-5"], ["藏文 བོད།"]]


def test_files_hold_what_the_pages_show(reader: Reader) -> None:
    halls = list(csv.DictReader(io.StringIO(reader.client.get("/halls.csv").text.removeprefix("\ufeff"))))
    days = list(csv.DictReader(io.StringIO(reader.client.get("/days.csv").text.removeprefix("\ufeff"))))
    assert len(halls) == 91
    assert len(days) == 30
    assert sum(int(row["visits"]) for row in halls) == sum(int(row["visits"]) for row in days) > 10_000


def test_a_desire_for_many_halls_changes_only_what_was_filled(engine: Engine, reader: Reader) -> None:
    halls = [HALL, "batang_1"]
    form = {"kiosk": halls, "volume": "55", "hours-monday": "09:00-17:00"}
    assert reader.post("/wishes", **form) == 303
    assert reader.post("/wishes", kiosk=[HALL], **{"first_language": "bo", "leave-volume": "on"}) == 303
    one, other = (Views(engine).list_places(NOW, only=hall)[0].desired for hall in halls)
    assert one
    assert other
    assert (one.volume, one.first_language, one.hours and one.hours.monday) == (None, "bo", "09:00-17:00")
    assert (other.volume, other.first_language) == (0.55, None)


@pytest.mark.parametrize("form", WRONG)
def test_a_desire_that_cannot_be_is_said_to_be_wrong(engine: Engine, reader: Reader, form: dict[str, str]) -> None:
    assert reader.post("/wishes", kiosk=HALL, **form) == 422
    assert Views(engine).list_places(NOW, only=HALL)[0].desired is None


def test_commands_are_noted_with_who_gave_them(engine: Engine, reader: Reader) -> None:
    assert reader.post("/commands", kiosk=[HALL, "batang_1"], act="restart") == 303
    assert [(row.act, row.by) for row in Views(engine).list_commands("batang_1")] == [("restart", NAME)]
    assert reader.post("/commands", kiosk=HALL, act="format") == 422
    assert reader.post("/commands", kiosk="nowhere_1", act="restart") == 404


def test_a_centre_can_forbid_greetings(engine: Engine) -> None:
    reader = Reader(engine, hello=False)
    reader.log_in()
    assert reader.post("/commands", kiosk=HALL, act="hello") == 422
    assert Views(engine).list_commands(HALL) == []


class Page:
    """The page in Chromium."""

    def __init__(self, browser: Chrome, address: str) -> None:
        self.browser = browser
        self.address = address

    def open(self, way: str) -> None:
        self.browser.get(self.address + way)

    def find(self, place: str) -> Any:
        """The first of this selector; a click may still be loading the page that has it."""
        return self.wait(lambda: self.browser.find_elements(By.CSS_SELECTOR, place))[0]

    def wait(self, done: Callable[[], Any]) -> Any:
        return WebDriverWait(self.browser, PATIENCE_SECONDS).until(lambda _: done())

    def log_in(self) -> None:
        self.open("/")
        self.find("[name=name]").send_keys(NAME)
        self.find("[name=password]").send_keys(PASSWORD)
        self.find("button.strong").click()
        self.wait(lambda: self.browser.find_elements(By.CSS_SELECTOR, ".place"))


@pytest.fixture
def page(stack: ExitStack, engine: Engine, tmp_path: Path) -> Page:
    port = find_port()
    server = uvicorn.Server(uvicorn.Config(make_site(engine, CentreSettings()), port=port, log_level="critical"))
    thread = Thread(target=server.run)
    thread.start()
    stack.callback(thread.join)
    stack.callback(setattr, server, "should_exit", True)
    return Page(open_browser(stack, tmp_path / "profile"), f"http://localhost:{port}")


def test_a_day_at_the_centre(page: Page, engine: Engine) -> None:
    page.log_in()
    assert page.find(".filters a").text.startswith("91")
    page.find("#find").send_keys("batang")
    page.wait(lambda: len(page.browser.find_elements(By.CSS_SELECTOR, ".place")) == 8)
    page.find(".place .pick input").click()
    page.find(".deed .strong").click()
    page.find("[name=volume]").send_keys("60")
    page.find("button.strong").click()
    page.wait(lambda: page.browser.current_url.endswith("/halls/batang_1"))
    assert "60" in page.find("dd .became").find_element(By.XPATH, "..").text
    page.open("/commands?kiosk=batang_1")
    page.find("button.strong").click()
    page.wait(lambda: page.browser.current_url.endswith("/halls/batang_1"))
    [command] = Views(engine).list_commands("batang_1")
    answer = AnswerRow(sequence=10**9, made=now_utc(), command=command.id, outcome="done", picture=PICTURE)
    Intake(engine).take([Heard(Address("batang"), Leaf.ANSWER, answer.write(), NOW)])
    page.wait(lambda: page.browser.find_elements(By.CSS_SELECTOR, ".answers .done"))
    check_looks(page)
    page.find("header form button").click()
    page.wait(lambda: page.browser.current_url.endswith("/login"))
    assert [line for line in page.browser.get_log("browser") if line["level"] == "SEVERE"] == []


def check_looks(page: Page) -> None:
    """Nothing is cut off or pushed out, on a desk and on a phone, in any language."""
    for width, languages in ((1440, ["bo"]), (390, list(NAMES))):
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
        page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        for language in languages:
            page.open(f"/language/{language}?back=/")
            for way in PAGES:
                page.open(way)
                wide = page.browser.execute_script("return document.documentElement.scrollWidth - innerWidth")
                assert wide <= 0, (width, language, way)
                small = page.browser.execute_script(
                    "return [...document.querySelectorAll('main button, .pick')].filter(e => e.offsetWidth"
                    " && (e.offsetHeight < 36 || e.offsetWidth < 36)).length"
                )
                assert small == 0, (width, language, way)
