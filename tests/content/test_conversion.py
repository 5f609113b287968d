"""check --convert: a hall in another encoding becomes UTF-8, and nothing is lost or overwritten."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.loader import read_hall

TEXT = """hall: {name: 玉树, languages: [zh]}
exhibits:
  - {id: a, title: 江河, timeline: [{title: 历史, text: 历史。}]}
"""


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-16-be"])
def test_a_converted_hall_opens_and_keeps_its_original(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        TEXT
        if encoding != "utf-16-be"
        else "# exhibits of one small hall, saved without a byte-order mark, " * 3 + "\n" + TEXT
    )
    original = text.encode(encoding)
    file = tmp_path / "exhibits.yaml"
    file.write_bytes(original)
    assert main(["check", str(tmp_path), "--convert"]) == 0
    assert read_hall(tmp_path).hall is not None
    assert file.read_text(encoding="utf-8") == text
    (kept,) = (other for other in tmp_path.iterdir() if other != file)
    assert kept.read_bytes() == original
    assert kept.name in capsys.readouterr().err


def test_an_original_that_is_kept_already_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "exhibits.yaml").write_bytes(TEXT.encode("gb18030"))
    (tmp_path / "exhibits.yaml.gb18030").write_text("older")
    main(["check", str(tmp_path), "--convert"])
    assert (tmp_path / "exhibits.yaml.gb18030").read_text() == "older"
    assert (tmp_path / "exhibits.yaml.gb18030.2").read_bytes() == TEXT.encode("gb18030")


def test_included_files_are_converted_and_right_ones_left_alone(tmp_path: Path) -> None:
    (tmp_path / "exhibits").mkdir()
    (tmp_path / "exhibits.yaml").write_bytes(
        "hall: {name: 玉树, languages: [zh]}\ninclude: exhibits/*.yaml\n".encode("gb18030")
    )
    part = "{id: %s, title: 江河, timeline: [{title: 历史}]}"
    (tmp_path / "exhibits" / "a.yaml").write_bytes((part % "a").encode("gb18030"))
    (tmp_path / "exhibits" / "b.yaml").write_text(part % "b", encoding="utf-8")
    main(["check", str(tmp_path), "--convert"])
    hall = read_hall(tmp_path).hall
    assert hall is not None
    assert [exhibit.id for exhibit in hall.exhibits] == ["a", "b"]
    assert {file.name for file in (tmp_path / "exhibits").iterdir()} == {"a.yaml", "a.yaml.gb18030", "b.yaml"}


def test_what_cannot_be_written_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "exhibits.yaml"
    file.write_bytes(TEXT.encode("gb18030"))

    def refuse(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", refuse)
    assert main(["check", str(tmp_path), "--convert"]) == 2
    assert file.read_bytes() == TEXT.encode("gb18030")
    assert {other.name for other in tmp_path.iterdir()} == {"exhibits.yaml", "exhibits.yaml.gb18030"}
