"""Every screen in every shape, language and size of letters: nothing cut, nothing hidden, room for fingers."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import App
from kiosk.content.examination import examine_hall
from kiosk.content.loader import read_hall
from kiosk.content.reading import Reading
from kiosk.millimetres import SHORT_SIDE
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock, plan_tour
from kiosk.tour import settle
from tests.app.legibility import find_pale
from tests.app.longest import make_hall
from tests.app.survey import Survey

ROOT = Path(__file__).parent.parent.parent
SHAPES = [
    (1280, 720),
    (1366, 768),
    (1920, 1080),
    (3840, 2160),
    (1080, 1920),
    (2160, 3840),
    (1024, 768),
    (800, 1280),
    (2560, 1080),
]
ROOMS = [(1280, 720), (1080, 1920), (1024, 768), (800, 1280), (2560, 1080)]  # in units, the other shapes are the same
LANGUAGES = ["bo", "zh-Hans", "en"]
FILMS = ("film", "film-chapters", "film-end", "film-broken")  # play in real time; looked at once
EIGHTH = 8
name = "{0[0]}x{0[1]}".format


class Walk:
    """One walk over all screens of a hall, with a strict look at each."""

    def __init__(self, reading: Reading, size: tuple[int, int]) -> None:
        assert reading.hall is not None
        self.hall, self.size, self.clock = reading.hall, size, TurnedClock()
        self.app = App(reading.hall, reading.assets, STILL, self.clock, Silence())
        self.window = self.app.show(QSize(*size))

    def look_round(self, language: str, without: tuple[str, ...] = (), **ways: object) -> Iterator[tuple[str, Survey]]:
        """Each stop's name and what is seen there, read in these ways (fields of Visit)."""
        for stop in plan_tour(self.hall, language):
            if stop.name in without:
                continue
            stop.go(self.app, self.clock)
            if stop.name == "home":
                self.app.session.change(replace(self.app.session.visit, **ways))  # type: ignore[arg-type]
            settle(self.window)
            settle(self.window)  # a list that took its room from another may lay out once more
            yield stop.name, Survey(self.window, min(self.size) / SHORT_SIDE)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        self.app.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    """The sample hall with its pictures an eighth as large: their shapes and colours are what the screens need."""
    folder = tmp_path_factory.mktemp("sample")
    for file in filter(Path.is_file, (ROOT / "assets").rglob("*")):
        copy = folder / file.relative_to(ROOT / "assets")
        copy.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".jpg":
            with Image.open(file) as picture:
                small = picture.width // EIGHTH, picture.height // EIGHTH
                picture.draft("RGB", small)
                picture.resize(small).save(copy)
        else:
            copy.symlink_to(file)
    return replace(read_hall(ROOT), assets=folder)


@pytest.fixture
def longest(tmp_path: Path, halls: Path) -> Reading:
    return read_hall(make_hall(tmp_path, halls / "good" / "everything" / "assets"))


def judge(survey: Survey) -> list[str]:
    return [*survey.find_small(), *survey.find_crowded(), *survey.find_cut(), *survey.find_overlapping()]


def test_the_longest_hall_is_allowed_by_check(tmp_path: Path, halls: Path) -> None:
    file = make_hall(tmp_path, halls / "good" / "everything" / "assets")
    told = [problem.rule for problem in examine_hall(file, tmp_path / "cache").problems]
    assert not [rule for rule in told if rule.startswith("long-")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ROOMS, ids=name)
def test_the_sample_hall_in_large_letters(
    application: QGuiApplication, sample: Reading, size: tuple[int, int], language: str
) -> None:
    walk = Walk(sample, size)
    without = () if language == "zh-Hans" else FILMS
    found = {
        stop: judged for stop, survey in walk.look_round(language, without, text_size=200) if (judged := judge(survey))
    }
    walk.close()
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=name)
def test_the_sample_hall_as_it_opens(
    application: QGuiApplication, sample: Reading, size: tuple[int, int], language: str
) -> None:
    walk = Walk(sample, size)
    found = {stop: judged for stop, survey in walk.look_round(language, FILMS) if (judged := judge(survey))}
    walk.close()
    assert found == {}


@pytest.mark.parametrize("size", SHAPES, ids=name)
def test_the_longest_texts_in_every_shape(
    application: QGuiApplication, longest: Reading, size: tuple[int, int]
) -> None:
    walk = Walk(longest, size)
    found = {
        (language, letters, stop): judged
        for language in LANGUAGES
        for letters in (100, 200)
        for stop, survey in walk.look_round(language, text_size=letters)
        if (judged := judge(survey))
    }
    walk.close()
    assert found == {}


@pytest.mark.parametrize("letters", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)], ids=name)
def test_everything_can_be_reached_from_below(
    application: QGuiApplication, halls: Path, size: tuple[int, int], letters: int
) -> None:
    walk = Walk(read_hall(halls / "good" / "everything"), size)
    ways = {"text_size": letters, "reach": True}
    found = {
        stop: judged
        for stop, survey in walk.look_round("zh-Hans", ("posters", *FILMS), **ways)
        if (judged := [*survey.find_out_of_reach(), *judge(survey)])
    }
    walk.close()
    assert found == {}


@pytest.mark.parametrize(("contrast", "least"), [(False, 4.5), (True, 7.0)], ids=["ordinary", "clear"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=name)
def test_every_text_stands_out(
    application: QGuiApplication, sample: Reading, size: tuple[int, int], contrast: bool, least: float
) -> None:
    walk = Walk(sample, size)
    found = {
        stop: pale
        for stop, survey in walk.look_round("zh-Hans", ("posters", *FILMS), contrast=contrast)
        if (pale := list(find_pale(walk.window, survey, least)))
    }
    walk.close()
    assert found == {}
