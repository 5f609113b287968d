"""The command `new` as a curator uses it."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import jsonschema
import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.content.loader import read_hall
from kiosk.content.model import Hall
from kiosk.content.schema import make_schema
from kiosk.content.yaml_file.nodes import read_tree, to_data
from tests.content.starting.conftest import Take

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")


def make(target: Path, *options: str) -> Hall:
    assert main(["new", str(target), *options]) == 0
    reading = read_hall(target)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    assert reading.hall is not None
    return reading.hall


def list_all(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*")}


def test_the_starter_lacks_only_what_a_person_must_bring(tmp_path: Path) -> None:
    make(tmp_path / "hall")
    assert {problem.rule for problem in read_hall(tmp_path / "hall").problems} == {"draft-text", "missing-voice"}
    assert main(["check", str(tmp_path / "hall")]) == 0


@pytest.mark.parametrize("language", ["zh", "en"])
def test_comments_are_in_the_curators_language_and_the_hall_is_the_same(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english_hall = make(tmp_path / "en")
    monkeypatch.setenv("LANGUAGE", language)
    assert make(tmp_path / "hall") == english_hall
    first_comment = (tmp_path / "hall" / "exhibits.yaml").read_text(encoding="utf-8").splitlines()[2]
    assert ("展厅" in first_comment) == (language == "zh")


def test_other_languages_can_be_asked_for(tmp_path: Path) -> None:
    hall = make(tmp_path / "hall", "--language", "zh", "--language", "en")
    assert hall.languages == ("zh-Hans", "en")
    assert {problem.rule for problem in read_hall(tmp_path / "hall").problems} == {"missing-voice"}


def test_an_editor_finds_the_schema_beside_the_file(tmp_path: Path, take: Take, folder: Path) -> None:
    take("a.jpg")
    for name, options in (("one", ()), ("two", ("--from-pictures", str(folder)))):
        make(tmp_path / name, *options)
        text = (tmp_path / name / "exhibits.yaml").read_text(encoding="utf-8")
        named = text.splitlines()[0].removeprefix("# yaml-language-server: $schema=")
        assert (tmp_path / name / named).is_file()
        data = to_data(read_tree(text).root)
        jsonschema.Draft202012Validator(make_schema()).validate(data)


def test_uncommented_lines_are_right_too(tmp_path: Path, take: Take, folder: Path) -> None:
    take("a.jpg")
    make(tmp_path / "hall", "--from-pictures", str(folder))
    file = tmp_path / "hall" / "exhibits.yaml"
    text = file.read_text(encoding="utf-8").replace('bo: ""', 'bo: "ཡིག"').replace('zh: ""', "zh: \"他说: '好'，#1\"")
    for key in ("text", "caption", "alt", "credit", "summary", "sources"):
        text = text.replace(f"# {key}: ", f"{key}: ")
    file.write_text(text, encoding="utf-8")
    hall = read_hall(tmp_path / "hall").hall
    assert hall is not None
    event = hall.exhibits[0].timeline[0]
    assert event.text is not None
    assert event.pictures[0].alt is not None
    assert len(hall.exhibits[0].sources) == 1


def test_pictures_stand_in_the_order_they_were_taken(tmp_path: Path, take: Take, folder: Path) -> None:
    take("第10名.jpg")
    take("第2名.jpg")
    take("c.jpg", taken="2013:07:26 09:00:00")
    take("b.jpg", changed="2014:01:02 03:04:05")
    take("a.jpg", taken="2013:07:26 10:00:00", changed="2001:01:01 00:00:00")
    take("z.jpg", taken="0000:00:00 00:00:00", changed="garbage")
    timeline = make(tmp_path / "hall", "--from-pictures", str(folder)).exhibits[0].timeline
    titles = [event.title.said("zh-Hans").words for event in timeline]
    assert titles == ["c", "a", "b", "z", "第2名", "第10名"]
    dates = [event.date and event.date.words for event in timeline]
    assert dates == ["2013-07-26", "2013-07-26", "2014-01-02", None, None, None]
    assert "please check" in (tmp_path / "hall" / "exhibits.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("他说：\"开始!\" 'ok' #1 {a: b}, [c] \\n %.jpg", "zh-Hans"),
        ("- 赛马: yes.jpg", "zh-Hans"),
        ("རྟ་རྒྱུགས། དང་པོ.jpg", "bo"),
        ("😀.jpg", ""),
        ("no.jpg", ""),
        ("1951-12-25.jpg", ""),
        ("$name ${id}.jpg", ""),
    ],
)
def test_titles_are_what_the_file_was_called(
    name: str, language: str, tmp_path: Path, take: Take, folder: Path
) -> None:
    take(name)
    event = make(tmp_path / "hall", "--from-pictures", str(folder)).exhibits[0].timeline[0]
    assert event.title.pairs == ((language, name.removesuffix(".jpg")),)
    assert event.pictures[0].file == "pictures/photo-001.jpg"


def test_what_cannot_be_used_is_left_out_and_told(
    tmp_path: Path, take: Take, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = take("good.jpg", size=(800, 600))
    (folder / "good (1).jpg").write_bytes(good.read_bytes())
    (folder / "cut.jpg").write_bytes(good.read_bytes()[:1500])
    (folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with zipfile.ZipFile(folder / "zip.jpg", "w") as packed:
        packed.writestr("a", "b")
    Image.new("1", (30_000, 30_000)).save(folder / "bomb.png")
    (folder / "apple.jpg").write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    (folder / "apple.HEIC").write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    (folder / "raw.NEF").write_bytes(b"II*\0")
    (folder / "empty.jpg").touch()
    (folder / "loop.jpg").symlink_to("loop.jpg")
    (folder / "notes.txt").touch()
    (folder / "year\x1b[31m").mkdir()
    hall = make(tmp_path / "hall", "--from-pictures", str(folder))
    assert [event.title.pairs[0][1] for event in hall.exhibits[0].timeline] == ["good"]
    said = capsys.readouterr().out
    reasons = {
        "good (1).jpg": "the same picture as good.jpg",
        "cut.jpg": "broken",
        "cut.png": "",
        "zip.jpg": "no picture",
        "bomb.png": "too many pixels",
        "apple.jpg": "HEIC",
        "apple.HEIC": "HEIC",
        "raw.NEF": "this kind",
        "empty.jpg": "no picture",
        "loop.jpg": "leads nowhere",
    }
    for name, reason in reasons.items():
        line = next(line for line in said.splitlines() if line.strip().startswith(f"{name} — "))
        assert reason in line
    assert "Files that are no pictures: 1" in said
    assert "not looked into: 1" in said
    assert "\x1b" not in said
    assert set(list_all(tmp_path / "hall" / "assets" / "pictures")) == {"photo-001.jpg"}


def test_originals_stay_as_they_are(tmp_path: Path, take: Take, folder: Path) -> None:
    file = take("a.jpg", turn=6)
    before, changed = file.read_bytes(), file.stat().st_mtime_ns
    make(tmp_path / "hall", "--from-pictures", str(folder))
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (before, changed)
    assert list_all(folder) == {"a.jpg"}


@pytest.mark.parametrize("name", ["exhibits.yaml", "assets", "README.md", "exhibits.schema.json"])
def test_what_is_already_there_is_never_touched(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    assert main(["new", str(tmp_path)]) == 1
    assert list_all(tmp_path) == {name}
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
    assert name in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "zip.jpg", "notes.txt"])
def test_a_folder_without_pictures_makes_no_hall(
    content: str, tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content:
        (folder / content).write_bytes(b"PK\3\4")
    assert main(["new", str(tmp_path / "hall"), "--from-pictures", str(folder)]) == 1
    assert not (tmp_path / "hall").exists()
    assert "Nothing was written." in capsys.readouterr().err


def test_a_missing_or_wrong_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    for options in (["hall", "--from-pictures", "none"], ["hall", "--from-pictures", "file"], ["file"], ["file/hall"]):
        line = [str(tmp_path / word) if not word.startswith("--") else word for word in options]
        assert main(["new", *line]) == 1
        assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert list_all(tmp_path) == {"file"}


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a place where not even root can write")
def test_a_place_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "/proc/hall"]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_half_way_leaves_nothing(
    error: BaseException, tmp_path: Path, take: Take, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        take(f"{number}.jpg")
    write = Path.write_bytes

    def fail_at_the_fourth(file: Path, data: bytes) -> int:
        if file.name.startswith("3"):
            raise error
        return write(file, data)

    monkeypatch.setattr(Path, "write_bytes", fail_at_the_fourth)
    assert main(["new", str(tmp_path / "deep" / "hall"), "--from-pictures", str(folder)]) == 1
    assert {entry.name for entry in tmp_path.iterdir()} == {folder.name}


def test_progress_is_shown_on_a_terminal(
    tmp_path: Path, take: Take, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    take("a.jpg")
    take("b.jpg")
    monkeypatch.setenv("FORCE_COLOR", "1")
    make(tmp_path / "hall", "--from-pictures", str(folder))
    assert "2/2" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="reads the peak of memory from /proc")
def test_many_large_photographs_stay_below_500_mb(tmp_path: Path, folder: Path) -> None:
    noise = Image.effect_noise((912, 684), 80).resize((7300, 5475)).convert("RGB")
    written = io.BytesIO()
    noise.save(written, "JPEG")
    for number in range(4):
        (folder / f"{number}.jpg").write_bytes(written.getvalue() + bytes([number]))
    program = (
        "import re, sys; from pathlib import Path; from kiosk.cli import main; "
        f"failed = main(['new', {str(tmp_path / 'hall')!r}, '--from-pictures', {str(folder)!r}]); "
        "peak = re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]; "
        "print(failed, int(peak) // 1000)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, env=os.environ, check=False
    )
    failed, megabytes = done.stdout.splitlines()[-1].split()
    assert failed == "0", done.stderr
    assert int(megabytes) < 500
