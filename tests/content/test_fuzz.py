"""Whatever bytes come, `check` answers with problems and an exit code; `make fuzz` looks further."""

import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.content.cues import CaptionsError, parse_cues
from kiosk.content.paths import judge_path, locate
from kiosk.content.proofreading.room import count_lines
from kiosk.content.proofreading.typing_mistakes import find_typing_mistakes
from kiosk.content.text import Text

NAMES = """hall exhibits include id title text name languages timeline pictures file caption alt focus at narration film
questions ask answers right because date draft links url posters bo zh en khg no"""
KEYS = st.sampled_from(NAMES.split())
WORDS = st.one_of(
    st.text(max_size=12),
    st.text("ཀངརྒྱིེོུཾཿ༹་༌།༎ \u00a0玉树,.?（）“”《》…-", max_size=20),
    st.sampled_from(["1951-12-25", "2017/..", "../a.png", "a.png", "bo", "zh", "0.5", "true", "{", "&a [*a]", "*"]),
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
)
PARTS = st.recursive(
    WORDS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(KEYS | st.text(max_size=5), below, max_size=6),
    max_leaves=30,
)
HALLS = st.fixed_dictionaries(
    {
        "hall": st.fixed_dictionaries(
            {"name": PARTS, "languages": PARTS | st.just(["bo", "zh"])}, optional={"draft": PARTS}
        ),
        "exhibits": st.lists(
            st.dictionaries(KEYS, PARTS, max_size=5)
            | st.fixed_dictionaries(
                {
                    "id": st.just("a"),
                    "title": PARTS,
                    "timeline": st.lists(st.dictionaries(KEYS, PARTS, max_size=6), max_size=3),
                }
            ),
            max_size=3,
        ),
    }
)


def check(data: bytes) -> int:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "exhibits.yaml").write_bytes(data)
        return main(["check", folder])


@pytest.fixture(autouse=True)
def quiet(capsys: pytest.CaptureFixture[str]) -> None:
    """What check prints is no part of these tests."""


@given(st.binary(max_size=400))
def test_any_bytes_are_answered(data: bytes) -> None:
    assert check(data) in (0, 1, 2)


@given(PARTS)
def test_any_yaml_is_answered(data: object) -> None:
    assert check(yaml.safe_dump(data, allow_unicode=True).encode("utf-8", "surrogatepass")) in (0, 1, 2)


@given(HALLS, st.booleans())
def test_anything_like_a_hall_is_answered(data: object, flow: bool) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow)
    assert check(text.encode("utf-8", "surrogatepass")) in (0, 1, 2)


@given(st.text('ཀངརྒྱིེོུཾཿ༹་༌།༎|l.:; \u00a0玉树,.?!（）("“”《》…-ax\n') | st.text(), st.sampled_from(["bo", "zh", "en"]))
def test_any_words_are_proofread(words: str, tag: str) -> None:
    if words.strip():
        text = Text.of({tag: words})
        assert all(0 <= slip.start < len(text.pairs[0][1]) for _, slip in find_typing_mistakes(text))
        assert count_lines(words, 6.0) >= 1


@given(st.text() | st.from_regex(r"WEBVTT\n\n(\d\d:\d\d\.\d{3} --> \d\d:\d\d\.\d{3}\n.*\n\n)*"))
def test_any_captions_are_read_or_refused(text: str) -> None:
    try:
        cues = parse_cues(text)
    except CaptionsError:
        return
    assert all(cue.start < cue.end for cue in cues)


@given(st.text() | st.lists(st.sampled_from(["..", ".", "", "a", "assets", "~", "C:", "\\", "secret"])).map("/".join))
def test_no_path_leads_out(words: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assets = Path(folder) / "assets"
        (assets / "a").mkdir(parents=True)
        (Path(folder) / "secret").write_text("x")
        found = None if judge_path(words) else locate(assets, words)
        assert found is None or found.resolve().is_relative_to(assets.resolve())
