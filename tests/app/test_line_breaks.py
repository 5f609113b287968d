"""Lines of Tibetan and Chinese break where W3C tlreq, W3C clreq and GB/T 15834 let them, as Words.qml sets them.

In each case `|` stands at every place where a line may break; it may break nowhere else. Sections are those of
https://www.w3.org/International/tlreq/ (with its examples) and https://www.w3.org/TR/clreq/.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from kiosk.app import HERE, delete_now
from kiosk.bridge.narration_view import mark_up
from kiosk.content.line_breaks import JOINER, NO_BREAK, OPENING, mark_breaks

BREAKING, SEGMENTS, SYLLABLES = "tlreq #line_breaking", "tlreq #text_segmentation", "tlreq #syllable_breaks"
HEADS, SIGNS = "tlreq #head_marks", "tlreq #other_punctuation"
EDGES, UNBROKEN = "clreq #prohibition_rules_for_line_start_end", "clreq #h-unbreakable_marks_punctuation"
DIGITS = "clreq #h-digits_and_their_prefix_and_suffix"
LATIN = "clreq #handling_western_text_in_chinese_text_using_proportional_western_fonts"
HALLS = "here: a number and what it counts"  # asked for by halls, beyond the standards
CUSTOM = "单字不成行, the custom of Chinese typesetters"


@dataclass(frozen=True)
class Case:
    rule: str
    source: str
    marked: str

    @property
    def words(self) -> str:
        return self.marked.replace("|", "")

    @property
    def pieces(self) -> list[str]:
        return self.marked.split("|")


TIBETAN = [
    Case("after a tsheg", BREAKING, "བོད་|ཡིག་|གི་|ཡིག་|གཟུགས།"),
    Case("never inside a syllable", BREAKING, "བསྒྲུབས་|འགྲེམས་|སྟོན་"),
    Case("not between nga, tsheg and shad", BREAKING, "ཆེ་|མཐོངས་|དང་། |ཐོབ་|ཐངགི་|རང་|དབང་"),
    Case("nor with the tsheg that does not break", BREAKING, "འཕྲོག་|པ་|དང༌། |ཡང་|ན་|དེའི་|རྒྱལ་|ཁབ་"),
    Case("after a shad", BREAKING, "པོ། |འགྲོ་|བ་|ལ།|ནང་"),
    Case("after a shad whose space does not break", SEGMENTS, "པོ།~|འགྲོ་|བ་"),
    Case("no line begins with a shad", BREAKING, "མཐུ། །|དམན་|ཡང་|དཀར་|པོའི་"),
    Case("nor after a shad that was swallowed", SEGMENTS, "ཅུང་|ཟད་|ཅིག །|བློ་|དང་|འདུན་|པ་"),
    Case("nor after one swallowed below a vowel", SEGMENTS, "སྐུ །|གྲུ། །|དེ་"),
    Case("a swallowed shad leaves its break", SEGMENTS, "ལྡོང་|ཕྲུག |པར་|སྐྲུན་|ཁང་། |གངས་|ཅན་"),
    Case("nor with the second of two nyis shads", BREAKING, "ཡིན་|ནོ༎ ༎|དེ་|ནས་"),
    Case("nor with a rin chen spungs shad", BREAKING, "དགའ༑ ༑|རབ་|དེ༑ །|ཡང་"),
    Case("after a gter tsheg", BREAKING, "ཆུ༔ |ཨོཾ་|མ་|ཎི་|པདྨེ་|ཧཱུྃ༔|དེ་"),
    Case("after a visarga", BREAKING, "ཨོཾ་|ཨཱཿ|ཧཱུྃ་"),
    Case("no line begins with a tsheg", SYLLABLES, "《རྒྱལ་|རབས》་|ནང་|（ལོ）་|རེད།"),
    Case("head marks stay with what they begin", HEADS, "༄༅། །བོད་|ཀྱི་|ལོ་|རྒྱུས།"),
    Case("head marks with two shads in one", HEADS, "༄༅།། ཞེས་|པ་|༄༅༎ ཡང་|ན་"),
    Case("as many closing marks as there are", HEADS, "༄༅༅། །ཞེས་|པ་"),
    Case("other head marks", HEADS, "༁ྃ༔ ཨོཾ་|མ་|ཎི་"),
    Case("no line begins with the snake", SIGNS, "ཟེར།   ༈   དེ་|ནས་"),
    Case("roofs stay with what they cover", SIGNS, "ཞེས་|༼བོད་|ཡིག༽ |དང་"),
    Case("spaces round a number do not break", BREAKING, "ལོ་ ༢༠༠༡ ཤིང་|བྱ་|ཟླ་ ༩ ཚེས་ ༥ ཉིན་"),
    Case("a number and what it counts", HALLS, "1951ལོའི་|ཟླ་12ཚེས་25ཉིན།"),
    Case("in Tibetan digits too", HALLS, "སྨི་༤༠༠༠ཡི་|མཐོ་|ཚད་|མི་|གྲངས་༥༠%ཡི་"),
    Case("years from and to", HALLS, "ལོ་1951—2021བར་|ལོ་༡༩༥༡–༢༠༢༡བར།"),
    Case("the counter of a list begins a line", HALLS, "ཡིན། |༢༽ |དེ་|ནས་"),
    Case("quotation marks", BREAKING, "མི་|རྣམས་|ཀྱིས་|“གཙང་|པོའི་|ཡུལ”ཞེས་|འབོད།"),
    Case("Chinese in Tibetan", EDGES, "ཡུལ་|ཤུལ་|玉|树|（青|海）|དང་|《格|萨|尔》 |2021ལོ"),
]
CHINESE = [
    Case("pauses and stops", EDGES, "有|雪|山、|牦|牛，|歌|舞；|赛|马：|来！|吗？|好。"),
    Case("closing quotation marks and brackets", EDGES, "“江|河|之|源”|的|（源|头）|和|《格|萨|尔》|【注】"),
    Case("marks on marks", EDGES, "他|说：|“好！”|她|说：|“《书》|（上）。”"),
    Case("quotation marks among others", EDGES, "“一|带|一|路”、|“三|江|源”、|‘四|水’|（青|海）"),
    Case("middle dots do not begin a line", EDGES, "扎|西·|才|让、|格|萨|尔·|王"),
    Case("links do not begin a line", EDGES, "北|京—|拉|萨、|西|宁–|玉|树、|三～|五"),
    Case("strokes neither begin nor end a line", EDGES, "藏/汉|双|语，|和／或"),
    Case("a dash is one", UNBROKEN, "史|诗|——|《格|萨|尔》|——|好"),
    Case("an ellipsis is one", UNBROKEN, "雪|山……|草|原……|好"),
    Case("a number is one", DIGITS, "约|26.7万|平|方|公|里，|共|1,234人"),
    Case("with its per cent and degree", DIGITS, "占|37%，|长|了|2‰、|-20℃，|90°"),
    Case("with its currency and sign", DIGITS, "共|￥100，|+3，|±5"),
    Case("a number and what it counts", HALLS, "1951年|12月|25日，|第1届|70 年|50%|以|上"),
    Case("dates and times", HALLS, "2010年|4月|14日|7时|49分，|10：30起"),
    Case("years from and to", HALLS, "（1951—2021）|1951—2021年，|2017/2020年、|3～5人"),
    Case("Latin words are whole", LATIN, "玉|树|（Yushu）|的|GDP|增|长，|约|100km |以|上"),
    Case("one character is no last line", CUSTOM, "“记|住|这|里|生|活|的|家人。”"),
    Case("Tibetan in Chinese", BREAKING, "玉|树|（ཡུལ་|ཤུལ）|的|名|字"),
]
CASES = [*TIBETAN, *CHINESE]
WORDS = b"""
import QtQuick
import Kiosk.Parts
Item {
    Words { objectName: "plain" }
    LitWords { objectName: "lit"; before: ""; now: ""; after: "" }
}
"""


def name_case(case: Case) -> str:
    return case.rule


def cut_lines(words: str, font: QFont, width: float, wrap: QTextOption.WrapMode) -> list[str]:
    layout, option = QTextLayout(words, font), QTextOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [words[line.textStart() : line.textStart() + line.textLength()] for line in lines]


def unmark(words: str) -> str:
    return words.translate({ord(JOINER): None, ord(OPENING): None, ord(NO_BREAK): " "})


@pytest.fixture(scope="module")
def root(application: QGuiApplication) -> Iterator[QQuickItem]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(HERE / "qml"))
    engine.loadData(WORDS)
    yield engine.rootObjects()[0]
    delete_now(engine)


@pytest.mark.parametrize("case", CASES, ids=name_case)
@pytest.mark.parametrize("serif", [False, True], ids=["reading", "title"])
def test_a_line_may_break_there_and_nowhere_else(root: QQuickItem, case: Case, serif: bool) -> None:
    plain = root.findChild(QQuickItem, "plain")
    words = mark_breaks(case.words.replace("~", NO_BREAK))
    plain.setProperty("serif", serif)
    plain.setProperty("text", words)
    lines = cut_lines(words, plain.property("font"), 1, QTextOption.WrapMode.WordWrap)
    assert [unmark(line) for line in lines] == [piece.replace("~", " ") for piece in case.pieces], case.source


@pytest.mark.parametrize("cases", [TIBETAN, CHINESE], ids=["tibetan", "chinese"])
@pytest.mark.parametrize("ems", [14, 19, 25])
@pytest.mark.parametrize("name", ["plain", "lit"])
def test_paragraphs_of_every_width_break_only_there(root: QQuickItem, cases: list[Case], ems: int, name: str) -> None:
    item = root.findChild(QQuickItem, name)
    gap = "༎ " if cases is TIBETAN else "。"
    words = mark_breaks(gap.join(case.words.replace("~", NO_BREAK) for case in cases))
    item.setProperty("size", 40)
    item.setProperty("width", 40 * ems)
    item.setProperty("text" if name == "plain" else "before", words if name == "plain" else mark_up(words))
    lines = cut_lines(words, item.property("font"), 40 * ems, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    assert item.property("lineCount") == len(lines)
    starts = {sum(len(unmark(line)) for line in lines[:number]) for number in range(1, len(lines))}
    pieces = [piece for case in cases for piece in [*case.pieces[:-1], case.pieces[-1] + gap]]
    allowed = {sum(map(len, pieces[:number])) for number in range(len(pieces))}
    assert len(lines) > 10
    assert starts <= allowed, [unmark(line) for line in lines]


@pytest.mark.parametrize("mark", "、，。：；！？”’」』）】》〉–～·/།༎༑་༔ཿ༽")
def test_these_begin_no_line(root: QQuickItem, mark: str) -> None:
    plain = root.findChild(QQuickItem, "plain")
    before, after = ("ལོ", "རབ་ཏུ") if mark >= "\u0f00" < mark < "\u1000" else ("好", "山水")
    plain.setProperty("text", before + mark + after)
    words = mark_breaks(before + mark + after)
    lines = cut_lines(words, plain.property("font"), 1, QTextOption.WrapMode.WordWrap)
    assert unmark(lines[0]).startswith(before + mark)


@pytest.mark.parametrize("mark", "“‘「『（【《〈༼")
def test_these_end_no_line(root: QQuickItem, mark: str) -> None:
    plain = root.findChild(QQuickItem, "plain")
    words = mark_breaks(f"好山{mark}水")
    plain.setProperty("text", words)
    lines = cut_lines(words, plain.property("font"), 1, QTextOption.WrapMode.WordWrap)
    assert unmark(lines[-1]) == mark + "水"
