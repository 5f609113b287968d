"""The commands check and schema."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from kiosk.cli import main
from kiosk.content.schema import make_schema, write_schema
from kiosk.content.snippets import SNIPPETS

ROOT = Path(__file__).parent.parent.parent
JSON_PAGES = ("check-json.md", "check-json.zh.md")


class PlainLoader(yaml.SafeLoader):
    """Reads YAML as editors do, but leaves dates as words."""


PlainLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def list_properties(schema: Any, trail: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key that the schema knows, with the trail to it and its own schema."""
    if isinstance(schema, list):
        for below in schema:
            yield from list_properties(below, trail)
    elif isinstance(schema, dict):
        properties = schema.get("properties", {})
        yield from ((f"{trail}/{name}", field) for name, field in properties.items())
        for name, below in schema.items():
            if name not in ("defaultSnippets", "examples"):
                yield from list_properties(below, f"{trail}/{name}")


def test_exit_codes(halls: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(halls / "good" / "tiny")]) == 0
    assert main(["check", str(halls / "good" / "tiny"), "--strict"]) == 1
    assert main(["check", str(halls / "bad" / "tab.yaml")]) == 1
    assert main(["check", str(tmp_path)]) == 2


def test_a_curator_reads_line_and_mend(
    halls: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    main(["check", str(halls / "bad" / "misspelt-key.yaml")])
    said = capsys.readouterr().out
    assert "misspelt-key.yaml:" in said
    assert "Did you mean `timeline`?" in said
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    main(["check", str(halls / "bad" / "misspelt-key.yaml")])
    assert "您是不是想写 `timeline`？" in capsys.readouterr().out


@pytest.mark.parametrize("hall", ["bad/several-mistakes.yaml", "bad/cue-time.yaml", "good/everything", "nowhere"])
def test_json_is_as_documented(halls: Path, capsys: pytest.CaptureFixture[str], hall: str) -> None:
    main(["check", str(halls / hall), "--json"])
    found = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(read_documented_schema()).validate(found)
    assert found["errors"] == sum(problem["severity"] == "error" for problem in found["problems"])
    assert bool(found["overview"]) == (hall == "good/everything" or hall == "bad/cue-time.yaml")


def test_json_names_the_captions_file_of_a_wrong_time(halls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(halls / "bad" / "cue-time.yaml"), "--json"])
    problems = json.loads(capsys.readouterr().out)["problems"]
    wrong = next(problem for problem in problems if problem["rule"] == "cue-time")
    assert wrong["file"].endswith("assets/captions/comma.vtt")
    assert wrong["excerpt"] == "00:00,200 --> 00:01,000"


def read_documented_schema() -> dict[str, object]:
    """The schema that both pages about --json hold."""
    pages = [(ROOT / "docs" / "curators" / name).read_text(encoding="utf-8") for name in JSON_PAGES]
    schemas = [json.loads(page.split("```json\n")[-1].split("```")[0]) for page in pages]
    assert schemas[0] == schemas[1]
    return dict(schemas[0])


def test_the_committed_schema_is_fresh() -> None:
    committed = (ROOT / "kiosk" / "content" / "exhibits.schema.json").read_text(encoding="utf-8")
    assert committed == write_schema(), "run: python main.py schema > kiosk/content/exhibits.schema.json"


@pytest.mark.parametrize("file", [ROOT / "exhibits.yaml", ROOT / "tests/halls/good/everything/exhibits.yaml"], ids=str)
def test_editors_accept_a_right_hall(file: Path) -> None:
    data = yaml.load(file.read_text(encoding="utf-8"), Loader=PlainLoader)
    jsonschema.Draft202012Validator(make_schema()).validate(data)


def test_editors_explain_every_key_in_both_languages() -> None:
    keys = dict(list_properties(make_schema()))
    assert len(keys) >= 50
    for trail, field in keys.items():
        english, _, chinese = field.get("description", "").partition("\n\n")
        assert re.search("[A-Za-z]{3}", english), trail
        assert re.search("[\u4e00-\u9fff]", chinese), trail


def test_editors_complete_the_languages() -> None:
    tags = make_schema()["$defs"]["Tag"]["anyOf"][0]["enum"]
    assert tags[:4] == ["bo", "zh", "en", "khg"]


def test_what_editors_offer_ready_made_is_right() -> None:
    schema = make_schema()
    for part in SNIPPETS:
        options = schema["$defs"][part].get("anyOf", [schema["$defs"][part]])
        (snippet,) = next(option for option in options if "defaultSnippets" in option)["defaultSnippets"]
        body = json.loads(re.sub(r"\$\{\d+:([^}]*)\}|\$\d+", r"\1", json.dumps(snippet["body"])))
        jsonschema.Draft202012Validator({**schema["$defs"][part], "$defs": schema["$defs"]}).validate(body)


def test_the_hall_and_every_new_one_name_their_schema() -> None:
    for file in (ROOT / "exhibits.yaml", *(ROOT / "kiosk/content/starting/templates").glob("*/head.yaml")):
        assert file.read_text(encoding="utf-8").startswith("# yaml-language-server: $")


@pytest.mark.parametrize("wrong", [{"zh": ["a"]}, {"Tibetan!": "a"}, {}])
def test_editors_underline_a_wrong_text(wrong: object) -> None:
    schema = make_schema()
    validator = jsonschema.Draft202012Validator({**schema["$defs"]["Text"], "$defs": schema["$defs"]})
    assert list(validator.iter_errors(wrong))


def test_editors_underline_a_misspelt_key(halls: Path) -> None:
    file = halls / "bad" / "misspelt-key-in-event.yaml"
    data = yaml.load(file.read_text(encoding="utf-8"), Loader=PlainLoader)
    assert list(jsonschema.Draft202012Validator(make_schema()).iter_errors(data))
