"""A narration written into exhibits.yaml: the key comes, and nothing else changes by a byte."""

import difflib
from pathlib import Path

import pytest

from kiosk.content.yaml_file.editing import CannotEditError, set_narration
from kiosk.content.yaml_file.entry import Entry
from kiosk.content.yaml_file.nodes import read_tree, to_data
from kiosk.content.yaml_file.source import decode

ROOT = Path(__file__).parents[3]
BO = Entry("bo", "narration/bo/x.ogg")

# what stands behind `- id: x` in an event, and what stands there afterwards
CASES = {
    "first voice, behind the pictures": (
        "title: t\npictures: [a.jpg]   # the best\nsource: s\n",
        "title: t\npictures: [a.jpg]   # the best\nnarration:\n  bo: narration/bo/x.ogg\nsource: s\n",
    ),
    "blank lines stay behind a block text": (
        "title: t\ntext:\n    bo: |\n        ཀ།\n\n# later\nsource: s\n",
        "title: t\ntext:\n    bo: |\n        ཀ།\nnarration:\n    bo: narration/bo/x.ogg\n\n# later\nsource: s\n",
    ),
    "blank lines that belong to the text": (
        "title: t\ntext: |+\n  ཀ།\n\nsource: s\n",
        "title: t\ntext: |+\n  ཀ།\n\nnarration:\n  bo: narration/bo/x.ogg\nsource: s\n",
    ),
    "a second voice": (
        "title: t\nnarration:\n   zh: {file: z.ogg,\n     synthetic: true} #\n\nsource: s\n",
        "title: t\nnarration:\n   zh: {file: z.ogg,\n     synthetic: true} #\n   bo: narration/bo/x.ogg\n\nsource: s\n",
    ),
    "a second voice in braces": (
        "title: t\nnarration: { zh:  a.ogg }  # both\n",
        "title: t\nnarration: { zh:  a.ogg, bo: narration/bo/x.ogg }  # both\n",
    ),
    "an empty key": (
        "title: t\nnarration:  # none yet\n",
        "title: t\nnarration:  # none yet\n  bo: narration/bo/x.ogg\n",
    ),
    "an empty voice": (
        "title: t\nnarration:\n  bo:  # none yet\n  zh: a.ogg\n",
        "title: t\nnarration:\n  bo: narration/bo/x.ogg  # none yet\n  zh: a.ogg\n",
    ),
    "empty braces": ("title: t\nnarration: {}\n", "title: t\nnarration: {bo: narration/bo/x.ogg}\n"),
    "another file": (
        "title: t\nnarration: {bo: 'old.wav', zh: a.ogg}\n",
        "title: t\nnarration: {bo: narration/bo/x.ogg, zh: a.ogg}\n",
    ),
    "a machine's voice in braces": (
        "title: t\nnarration:\n  bo: {file: narration/bo/x.ogg, synthetic: true}   # a machine\n",
        "title: t\nnarration:\n  bo: {file: narration/bo/x.ogg}   # a machine\n",
    ),
    "a machine's voice that is said first": (
        "title: t\nnarration:\n  bo: {synthetic: true, file: old.ogg}\n",
        "title: t\nnarration:\n  bo: {file: narration/bo/x.ogg}\n",
    ),
    "all that was true of the former sound": (
        "title: t\nnarration:\n  bo: {captions: a.vtt, synthetic: true, file: a.ogg, speaker: 机器}\n",
        "title: t\nnarration:\n  bo: {file: narration/bo/x.ogg}\n",
    ),
    "all that was true of the former sound, in lines": (
        "title: t\nnarration:\n  bo:\n    captions: a.vtt\n    synthetic: true\n    file: a.ogg\n    speaker: 机\n",
        "title: t\nnarration:\n  bo:\n    file: narration/bo/x.ogg\n",
    ),
    "a machine's voice in lines": (
        "title: t\nnarration:\n  bo:\n    file: narration/bo/x.ogg # here\n    synthetic: true\n  zh: a.ogg\n",
        "title: t\nnarration:\n  bo:\n    file: narration/bo/x.ogg # here\n  zh: a.ogg\n",
    ),
    "a machine's voice in lines, said first": (
        "title: t\nnarration:\n  bo:\n    synthetic: true\n    file: narration/bo/x.ogg\nsource: s\n",
        "title: t\nnarration:\n  bo:\n    file: narration/bo/x.ogg\nsource: s\n",
    ),
    "a machine's speaker goes too": (
        "title: t\nnarration:\n  bo: {file: narration/bo/x.ogg, speaker: {bo: ཀ, zh: 机器}, synthetic: true}\n",
        "title: t\nnarration:\n  bo: {file: narration/bo/x.ogg}\n",
    ),
}
STYLES = {
    "LF": lambda text: text.encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "BOM": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "no last line end": lambda text: text.removesuffix("\n").encode(),
}


def write_event(rest: str) -> str:
    """A hall whose event x stands between two others."""
    body = "".join(f"      {line}" if line.strip() else line for line in rest.splitlines(keepends=True))
    return f"hall:   {{name: 'N'}} # ཡུལ\nexhibits:\n- id: e\n  timeline:\n    - id: x\n{body}"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", CASES)
def test_the_key_comes_and_nothing_else_changes(name: str, style: str) -> None:
    before, after = (STYLES[style](write_event(words)) for words in CASES[name])
    new, line = set_narration(before, (5, 7), BO)
    if style == "no last line end":
        new, after = new.rstrip(), after.rstrip()
    assert new == after
    assert "bo:" in decode(new).split("\n")[line - 1]


def test_an_event_in_braces() -> None:
    new, _ = set_narration(b"exhibits: [{id: e, timeline: [{id: x, title: t}]}]\n", (1, 31), BO)
    assert new == b"exhibits: [{id: e, timeline: [{id: x, title: t, narration: {bo: narration/bo/x.ogg}}]}]\n"


@pytest.mark.parametrize("speaker", ["དཀར་མོ", "卓玛", 'Drolma "the voice": #1', "no", "a  - b\\"])
@pytest.mark.parametrize("rest", [words for words, _ in CASES.values()], ids=CASES)
def test_any_name_of_a_speaker_is_read_back(speaker: str, rest: str) -> None:
    new, _ = set_narration(write_event(rest).encode(), (5, 7), Entry("bo", "narration/bo/x.ogg", speaker))
    root = read_tree(decode(new)).root
    assert root is not None
    told = to_data(root)["exhibits"][0]["timeline"][0]["narration"]["bo"]
    assert told == {"file": "narration/bo/x.ogg", "speaker": speaker}


def test_a_voice_by_its_long_name_is_the_same_voice() -> None:
    new, _ = set_narration(
        write_event("title: t\nnarration: {zh-Hans: a.ogg}\n").encode(), (5, 7), Entry("zh-Hans", "b")
    )
    assert b"{zh-Hans: b}" in new


@pytest.mark.parametrize("rest", ["title: t\nnarration: [a.ogg]\n", "title: t\nnarration: a.ogg\n"])
def test_a_narration_of_another_shape_is_left_alone(rest: str) -> None:
    with pytest.raises(CannotEditError):
        set_narration(write_event(rest).encode(), (5, 7), BO)


def test_an_anchor_that_another_event_uses_is_left_alone() -> None:
    shared = write_event("title: t\nnarration: &n {zh: a.ogg}\n") + "    - id: y\n      title: t\n      narration: *n\n"
    for at in ((5, 7), (8, 7)):
        with pytest.raises(CannotEditError):
            set_narration(shared.encode(), at, BO)


def test_a_broken_file_is_left_alone() -> None:
    with pytest.raises(CannotEditError):
        set_narration(write_event('title: "t\n').encode(), (5, 7), BO)


def test_in_the_sample_hall_only_the_new_words_differ() -> None:
    data = (ROOT / "exhibits.yaml").read_bytes()
    text = decode(data)
    line = next(n for n, words in enumerate(text.split("\n"), 1) if "- id: founding" in words)
    new, _ = set_narration(data, (line, 9), BO)
    changed = [words for words in difflib.ndiff(text.split("\n"), decode(new).split("\n")) if words[0] in "+-"]
    assert changed == [
        "-           bo: {file: narration/bo/founding.ogg, synthetic: true}",
        "+           bo: {file: narration/bo/x.ogg}",
    ]
