"""Reading a whole hall: what comes out, and that nothing makes the loader fail."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.loader import read_hall
from kiosk.content.problems.report import print_problems

GOOD = ("tiny", "everything", "included")


@pytest.mark.parametrize("name", GOOD)
def test_a_good_hall_opens(halls: Path, name: str) -> None:
    reading = read_hall(halls / "good" / name)
    assert reading.hall is not None
    assert not [problem for problem in reading.problems if problem.blocks]


def test_every_part_of_a_hall_is_read(halls: Path) -> None:
    hall = read_hall(halls / "good" / "everything").hall
    assert hall is not None
    exhibit, event = hall.find_event("spring")
    assert hall.languages == ("bo", "zh-Hans")
    assert hall.links[0].url == "https://www.yushu.gov.cn"
    assert exhibit.id == "rivers"
    assert event.pictures[0].focus == (0.5, 0.3)
    assert event.pictures[1].file == "pictures/river.png"
    assert event.narration["zh-Hans"].synthetic
    assert event.narration["bo"].captions == "narration/spring-bo.vtt"
    assert event.film is not None
    assert event.questions[0].right == 1
    assert hall.shows_draft("bo", exhibit, event)
    assert not hall.shows_draft("zh-Hans", exhibit, event)


def test_included_exhibits_come_in_the_order_a_person_counts(halls: Path) -> None:
    hall = read_hall(halls / "good" / "included").hall
    assert hall is not None
    assert [exhibit.id for exhibit in hall.exhibits] == ["part-1", "part-2", "part-10"]


def test_a_mistake_in_an_included_file_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "exhibits").mkdir()
    (tmp_path / "exhibits.yaml").write_text("hall: {name: a, languages: [zh]}\ninclude: exhibits/*.yaml\n")
    (tmp_path / "exhibits" / "one.yaml").write_text("id: one\ntitle: a\ntimeline:\n  - titel: b\n")
    problems = read_hall(tmp_path).problems
    assert {problem.file.name for problem in problems if problem.severity == "error"} == {"one.yaml"}
    assert any(problem.rule == "unknown-key" and problem.line == 4 for problem in problems)


def test_windows_line_ends_and_a_byte_order_mark_are_read(halls: Path, tmp_path: Path) -> None:
    text = (halls / "good" / "tiny" / "exhibits.yaml").read_text(encoding="utf-8")
    (tmp_path / "exhibits.yaml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert read_hall(tmp_path).hall is not None


def test_a_link_out_of_the_assets_is_refused(halls: Path, tmp_path: Path) -> None:
    text = (halls / "good" / "tiny" / "exhibits.yaml").read_text(encoding="utf-8")
    (tmp_path / "hall" / "assets").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "hall" / "assets" / "a.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "hall" / "exhibits.yaml").write_text(text + "        pictures: [a.png]\n", encoding="utf-8")
    reading = read_hall(tmp_path / "hall")
    assert reading.hall is None
    assert "link-leaves" in {problem.rule for problem in reading.problems}


def test_nothing_there_is_told_apart_from_a_mistake(tmp_path: Path) -> None:
    assert read_hall(tmp_path).missing
    assert read_hall(tmp_path / "nowhere").missing


def test_a_missing_picture_does_not_close_the_hall(halls: Path) -> None:
    reading = read_hall(halls / "good" / "everything")
    assert "missing-file" in {problem.rule for problem in reading.problems}
    assert reading.hall is not None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_to_a_file_makes_the_loader_fail(tmp_path: Path, halls: Path, data: st.DataObject) -> None:
    text = (halls / "good" / "everything" / "exhibits.yaml").read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 12))
    put = data.draw(st.text(max_size=4))
    (tmp_path / "exhibits.yaml").write_text(text[:at] + put + text[at + cut :], encoding="utf-8", errors="ignore")
    reading = read_hall(tmp_path)
    assert reading.hall is not None or reading.problems
    for problem in reading.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        problem.to_json()


def test_a_file_of_fifty_thousand_wrong_keys_is_soon_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keys = "".join(f"  k{number}: v\n" for number in range(50_000))
    (tmp_path / "exhibits.yaml").write_text(f"hall:\n{keys}exhibits: []\n")
    reading = read_hall(tmp_path)
    assert 400 < len(reading.problems) < 600
    print_problems(reading)
    assert len(capsys.readouterr().out) < 100_000
