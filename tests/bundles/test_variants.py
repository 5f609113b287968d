"""Halls with something of their own: one rule of merging, checked before publishing, and only they fetch it."""

from pathlib import Path

import pytest

from kiosk.bundles.refusal import Refusal
from kiosk.bundles.variants import Variant, examine_variants
from kiosk.bundles.verification import verify_release
from kiosk.content.loader import read_hall
from kiosk.content.model import Hall
from tests.bundles.making import Centre, Machine, draw_png

COMMON = """\
hall:
  name: {bo: གནས།, zh: 小馆}
  languages: [bo, zh]
  posters: [0.png]
exhibits:
  - id: water
    title: {bo: ཆུ།, zh: 水}
    sources: [{bo: ཀ།, zh: 书}]
    timeline:
      - title: {bo: ཆུ།, zh: 一}
        pictures: [0.png]
      - id: second
        title: {bo: ཆུ།, zh: 二}
        pictures: [1.png]
  - id: road
    title: {bo: ལམ།, zh: 路}
    timeline:
      - {title: {bo: ལམ།, zh: 修路}, pictures: [2.png]}
"""


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    centre = Centre(tmp_path / "centre")
    (centre.hall / "exhibits.yaml").write_text(COMMON, encoding="utf-8")
    return centre


def write_own(centre: Centre, text: str, hall: str = "village-7") -> None:
    (centre.hall / "halls").mkdir(exist_ok=True)
    (centre.hall / "halls" / f"{hall}.yaml").write_text(text, encoding="utf-8")


def examine(centre: Centre, text: str) -> Variant:
    write_own(centre, text)
    return examine_variants(centre.hall)[1]


def merge(centre: Centre, text: str) -> Hall:
    variant = examine(centre, text)
    assert variant.reading.hall is not None, [str(problem) for problem in variant.reading.problems]
    return variant.reading.hall


def test_another_first_language_and_another_poster(centre: Centre) -> None:
    hall = merge(centre, "hall: {languages: [zh, bo], posters: [1.png]}")
    assert hall.languages == ("zh-Hans", "bo")
    assert hall.posters == ("1.png",)
    assert hall.name.said("zh-Hans").words == "小馆"
    assert [exhibit.id for exhibit in hall.exhibits] == ["water", "road"]


def test_one_language_of_a_text_is_replaced_by_whichever_tag(centre: Centre) -> None:
    name = merge(centre, "hall: {name: {zh-Hans: 村馆}}").name
    assert name.said("zh-Hans").words == "村馆"
    assert name.said("bo").words == "གནས།"


OWN = "{id: own, title: {bo: གྲོང་།, zh: 本村}, timeline: [{title: {bo: གྲོང་།, zh: 村}, pictures: [0.png]}]}"


def test_one_more_exhibit_stands_at_the_end(centre: Centre) -> None:
    hall = merge(centre, f"exhibits: [{OWN}]")
    assert [exhibit.id for exhibit in hall.exhibits] == ["water", "road", "own"]


def test_one_more_exhibit_stands_after_the_one_above_it(centre: Centre) -> None:
    hall = merge(centre, f"exhibits: [{{id: water}}, {OWN}]")
    assert [exhibit.id for exhibit in hall.exhibits] == ["water", "own", "road"]
    assert len(hall.exhibit("water").timeline) == 2


def test_an_event_is_changed_by_its_id_written_or_not(centre: Centre) -> None:
    timeline = "[{id: water-1, title: {zh: 改}}, {id: second, pictures: [2.png]}, {id: new, title: {bo: ཀ།, zh: 新}}]"
    exhibit = merge(centre, f"exhibits: [{{id: water, timeline: {timeline}}}]").exhibit("water")
    assert [event.id for event in exhibit.timeline] == ["water-1", "second", "new"]
    assert exhibit.timeline[0].title.said("zh-Hans").words == "改"
    assert exhibit.timeline[0].title.said("bo").words == "ཆུ།"
    assert exhibit.timeline[1].pictures[0].file == "2.png"


def test_an_empty_key_takes_away_and_an_empty_title_the_whole(centre: Centre) -> None:
    hall = merge(centre, "exhibits:\n  - id: water\n    sources:\n    timeline:\n      - {id: second, title: }\n")
    assert hall.exhibit("water").sources == ()
    assert [event.id for event in hall.exhibit("water").timeline] == ["water-1"]
    assert [exhibit.id for exhibit in merge(centre, "exhibits: [{id: road, title: }]").exhibits] == ["water"]


def test_words_survive_the_merging(centre: Centre) -> None:
    words = 'a: \\"b\\" # c\\nཀ\\u0f0b\\tno'
    event = merge(centre, f'exhibits: [{{id: water, timeline: [{{id: second, text: {{zh: "{words}"}}}}]}}]').find_event(
        "second"
    )[1]
    assert event.text is not None
    assert event.text.said("zh-Hans").words == 'a: "b" # c\nཀ་\tno'


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("hall:\n  poster: [1.png]\n", "unknown-key", 2),
        ("hall:\n  posters: [9.png]\n", "missing-file", 2),
        ("exhibits:\n  - id: water\n    timeline:\n      - id: second\n        date: bad\n", "bad-date", 5),
        ("exhibits:\n  - id: new\n    title: {bo: ཀ།, zh: 新}\n", "missing-key", 2),
        ("halls: {}\n", "unknown-key", 1),
        ("hall:\n\tlanguages: [zh]\n", "tab", 2),
        ("- a\n", "not-a-hall", 1),
        ("", "not-a-hall", 1),
    ],
)
def test_mistakes_are_told_in_the_halls_own_file(centre: Centre, text: str, rule: str, line: int) -> None:
    variant = examine(centre, text)
    told = [(problem.file.name, problem.rule, problem.line) for problem in variant.reading.problems]
    assert ("village-7.yaml", rule, line) in told
    assert any(problem.severity == "error" for problem in variant.reading.problems)


def test_problems_of_the_common_hall_are_told_once(centre: Centre) -> None:
    write_own(centre, "hall: {languages: [zh, bo]}")
    common, own = examine_variants(centre.hall)
    assert common.reading.problems
    assert own.reading.problems == ()


def test_a_bad_id_is_told(centre: Centre) -> None:
    write_own(centre, "hall: {languages: [zh, bo]}", "村 7")
    assert any(problem.rule == "bad-id" for problem in examine_variants(centre.hall)[1].reading.problems)


def test_a_picture_of_one_hall_only_is_not_left_over(centre: Centre) -> None:
    (centre.hall / "assets" / "own.png").write_bytes(draw_png(77))
    write_own(centre, "hall: {posters: [own.png]}")
    assert not any(problem.rule == "unused-file" for problem in examine_variants(centre.hall)[0].reading.problems)


def test_included_files_are_merged_too(centre: Centre) -> None:
    file = centre.hall / "exhibits.yaml"
    head, _, exhibits = file.read_text(encoding="utf-8").partition("exhibits:\n")
    (centre.hall / "exhibits").mkdir()
    (centre.hall / "exhibits" / "all.yaml").write_text("exhibits:\n" + exhibits, encoding="utf-8")
    file.write_text(head + "include: [exhibits/*.yaml]\n", encoding="utf-8")
    hall = merge(centre, "exhibits: [{id: road, title: {zh: 村路}}]")
    assert hall.exhibit("road").title.said("zh-Hans").words == "村路"


def test_each_hall_fetches_its_own_and_no_other(centre: Centre, tmp_path: Path) -> None:
    (centre.hall / "assets" / "own.png").write_bytes(draw_png(77))
    write_own(centre, "hall: {languages: [zh, bo], posters: [own.png]}")
    write_own(centre, "exhibits: [{id: road, title: }]", "village-8")
    told = centre.publish()
    assert told.manifests[0].halls == ("village-7", "village-8")
    page = (centre.release / "CONTENTS.txt").read_text(encoding="utf-8-sig")
    assert "village-7" in page
    assert not verify_release(centre.release, centre.root, lambda done, total: None).faults
    found = {}
    for hall in ("", "village-7", "village-8", "village-9"):
        machine = Machine(tmp_path / f"content-{hall}", centre.root, hall)
        machine.install(centre.release)
        assert machine.shown is not None
        reading = read_hall(machine.shown)
        assert reading.hall is not None
        found[hall] = reading.hall, (machine.shown / "assets" / "own.png").is_file()
    assert found["village-7"][0].languages[0] == "zh-Hans"
    assert [exhibit.id for exhibit in found["village-8"][0].exhibits] == ["water"]
    assert found["village-9"] == found[""]
    assert [own for _, own in found.values()] == [False, True, False, False]


def test_a_kiosk_that_becomes_another_hall_shows_that_one(centre: Centre, tmp_path: Path) -> None:
    write_own(centre, "hall: {languages: [zh, bo]}")
    centre.publish()
    machine = Machine(tmp_path / "content", centre.root)
    machine.install(centre.release)
    machine.hall = "village-7"
    machine.install(centre.release)
    assert machine.shown is not None
    assert machine.shown.name.endswith("-village-7")


def test_a_change_in_one_hall_is_a_change(centre: Centre) -> None:
    write_own(centre, "hall: {languages: [zh, bo]}")
    centre.publish()
    assert not centre.publish().changed
    write_own(centre, "hall: {languages: [bo, zh]}")
    assert centre.publish().changed


def test_what_would_be_published_is_read_once_more(centre: Centre) -> None:
    """A file that is only there to be found by `include:` holds no exhibit and does not go along."""
    (centre.hall / "more").mkdir()
    (centre.hall / "more" / "empty.yaml").write_text("exhibits:\n")
    with (centre.hall / "exhibits.yaml").open("a") as file:
        file.write("include: [more/*.yaml]\n")
    with pytest.raises(Refusal, match="would be published"):
        examine_variants(centre.hall)
