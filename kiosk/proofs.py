"""Proofs for reviewers to sign on paper: each screen with all its texts below it, and where each can be corrected."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.bridge import proof_labels as label
from kiosk.bridge.labels import Labels
from kiosk.content.digits import set_digits
from kiosk.content.languages import own_name
from kiosk.content.model import Hall
from kiosk.content.proof_texts import Proof, Sheet, VoiceProof, list_sheets
from kiosk.content.reading import Reading
from kiosk.narration.lit import flow
from kiosk.paper import HAIR, INK, SIGN, SOFT, WIDTH, Line, Page, height_of, set_lines, write_pages

LEFT, RIGHT, TOP, FLOOR = 16.0, WIDTH - 14.0, 14.0, 268.0  # millimetres; below the floor stand the signatures
TEXT_X, TEXT_WIDTH, NOTES_X = 50.0, 100.0, 154.0
PICTURE_HEIGHT = 101.0
PICTURE_DOTS = 1200  # wide: about 170 to the inch on paper
GAP = 2.4
LABEL, WORDS = 7.5, 10.5  # points


def write_proofs(reading: Reading, language: str, pictures: Sequence[Path], file: Path) -> int:
    """Write the proofs of one language; `pictures` are the tour's, named "NN stop.png". The number of pages."""
    assert reading.hall is not None
    assert reading.places is not None
    sheets = list_sheets(reading.hall, reading.places, reading.assets, language)
    setting = _Setting(reading.hall, language, reading.file.parent)
    waiting: dict[str, list[Sheet]] = defaultdict(list)
    for sheet in sheets:
        waiting[sheet.of or "home"].append(sheet)
    setting.set_cover(_name_content(reading, sheets))
    for picture in pictures:
        name = picture.stem.partition(" ")[2]
        setting.set_screen(name, picture, waiting[name].pop(0) if waiting[name] else None)
    for name, left in waiting.items():  # a text is signed even where the tour has no picture of it
        for sheet in left:
            setting.set_screen(name, None, sheet)
    setting.sign_pages()
    write_pages(setting.pages, file, f"{setting.hall_name} · {own_name(language)}")
    return len(setting.pages)


def _name_content(reading: Reading, sheets: Sequence[Sheet]) -> str:
    """When the texts were last saved, and a fingerprint that changes with any of their letters."""
    files = sorted({proof.file for sheet in sheets for proof in sheet.proofs} | {reading.file})
    saved = max(file.stat().st_mtime for file in files)
    letters = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
    return f"{reading.file.name} · {datetime.fromtimestamp(saved):%Y-%m-%d %H:%M} · {letters}"


@dataclass
class _Setting:
    """The pages as they are set, one after another."""

    hall: Hall
    language: str
    home: Path
    pages: list[Page] = field(default_factory=list)
    labels: Labels = field(default_factory=Labels)
    y: float = 0.0

    @property
    def hall_name(self) -> str:
        return self.hall.name.said(self.language, self.hall.languages).words

    def say(self, words: str) -> str:
        return " ".join(label.say_twice(self.labels, self.language, words))

    def set_cover(self, content: str) -> None:
        page = Page()
        self.pages.append(page)
        width = RIGHT - LEFT
        y = page.put_lines(set_lines(self.say(label.HEADING), 13, width, SIGN), LEFT, 40) + 6
        names = dict.fromkeys([self.hall_name, *(words for _, words in self.hall.name.pairs)])
        for number, name in enumerate(names):
            y = page.put_lines(set_lines(name, 14 if number else 22, width, SOFT if number else INK), LEFT, y) + 1
        y += 8
        for head, words in ((label.LANGUAGE, own_name(self.language)), (label.CONTENT, content)):
            named = set_lines(self.say(head), 9, 44, SOFT)
            said = set_lines(words, 10.5, width - 48)
            page.put_lines(named, LEFT, y)
            page.put_lines(said, LEFT + 48, y)
            y += max(height_of(named), height_of(said)) + 2
        self._put_table(page, y + 8)

    def _put_table(self, page: Page, y: float) -> None:
        columns = (LEFT, LEFT + 54, LEFT + 94, LEFT + 146, RIGHT)
        for x, head in zip(columns[1:], (label.NAME, label.SIGNATURE, label.DAY), strict=False):
            page.put_lines(set_lines(self.say(head), 9, 44, SOFT), x + 2, y)
        top = y + 9
        for number, stage in enumerate(label.STAGES):
            page.put_lines(set_lines(self.say(stage), 10, 52), LEFT, top + number * 17 + 5)
        for number in range(len(label.STAGES) + 1):
            page.put_rule(LEFT, top + number * 17, RIGHT, top + number * 17)
        for x in columns[1:4]:
            page.put_rule(x, top, x, top + len(label.STAGES) * 17)

    def set_screen(self, name: str, picture: Path | None, sheet: Sheet | None) -> None:
        page = self._turn(name)
        if picture:
            image = QImage(str(picture))
            height = min(PICTURE_HEIGHT, (RIGHT - LEFT) * image.height() / image.width())
            width = height * image.width() / image.height()
            small = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
                min(PICTURE_DOTS, image.width()), Qt.TransformationMode.SmoothTransformation
            )
            page.put_picture(small, LEFT, self.y, width, height)
            self.y += height + 3
        if sheet is None:
            self.y = page.put_lines(set_lines(self.say(label.ELSEWHERE), 9, RIGHT - LEFT, SOFT), LEFT, self.y)
            return
        self._rule_notes(page)
        if sheet.draft:
            self.y = page.put_lines(set_lines(self.say(label.DRAFT), 9, TEXT_X + TEXT_WIDTH, SIGN), LEFT, self.y) + GAP
        for proof in sheet.proofs:
            self._set_entry(name, self._head_text(proof), set_lines(self._write_text(proof), WORDS, TEXT_WIDTH))
        for voice in sheet.voices:
            self._set_entry(name, self._head_voice(voice), set_lines(self._write_voice(voice), WORDS, TEXT_WIDTH))

    def _turn(self, name: str, continued: bool = False) -> Page:
        page = Page()
        self.pages.append(page)
        words = f"{self.hall_name}  ·  {own_name(self.language)}  ·  {name}"
        if continued:
            words += f"  ·  {self.say(label.CONTINUED)}"
        self.y = page.put_lines(set_lines(words, 8, RIGHT - LEFT, SOFT), LEFT, TOP - 5) + 2
        return page

    def _rule_notes(self, page: Page) -> None:
        page.put_rule(NOTES_X - 3, self.y, NOTES_X - 3, FLOOR)
        page.put_lines(set_lines(self.say(label.CORRECTIONS), LABEL, RIGHT - NOTES_X, SOFT), NOTES_X, self.y)

    def _set_entry(self, name: str, head: Sequence[Line], words: Sequence[Line]) -> None:
        """The head beside the words; both go on overleaf line by line where the page ends."""
        heads, texts = list(head), list(words)
        while heads or texts:
            if self.y + max(line.height for line in (heads[:1] + texts[:1])) > FLOOR:
                self._rule_notes(self._turn(name, continued=True))
            room = FLOOR - self.y
            heads_here, texts_here = _count_fitting(heads, room), _count_fitting(texts, room)
            page = self.pages[-1]
            below = max(
                page.put_lines(heads[:heads_here], LEFT, self.y), page.put_lines(texts[:texts_here], TEXT_X, self.y)
            )
            del heads[:heads_here], texts[:texts_here]
            self.y = FLOOR if heads or texts else below + GAP

    def _head(self, words: str, number: int, file: Path, line: int) -> list[Line]:
        named = self.say(words) + (f" {number}" if number else "")
        place = f"{file.relative_to(self.home).as_posix() if file.is_relative_to(self.home) else file}:{line}"
        width = TEXT_X - LEFT - 3
        return [*set_lines(named, LABEL, width, SIGN), *set_lines(place, LABEL - 1, width, SOFT)]

    def _head_text(self, proof: Proof) -> list[Line]:
        return self._head(label.ROLES[proof.role], proof.number, proof.file, proof.line)

    def _head_voice(self, voice: VoiceProof) -> list[Line]:
        return self._head(label.NARRATION, 0, voice.file, voice.line)

    def _write_text(self, proof: Proof) -> str:
        borrowed = proof.language != self.language
        note = f"\n{own_name(proof.language)}: {self.say(label.BORROWED)}" if borrowed else ""
        return set_digits(flow(proof.words), proof.language, self.hall.digits) + note

    def _write_voice(self, voice: VoiceProof) -> str:
        whole = round(voice.seconds)
        parts = [own_name(voice.voice), f"{whole // 60}:{whole % 60:02}" if whole else ""]
        parts.append(self.say(label.SYNTHETIC) if voice.synthetic else "")
        return " · ".join(filter(None, parts)) + f"\n{voice.sound}"

    def sign_pages(self) -> None:
        """The foot of every page: who signs it, and that none is missing."""
        total = len(self.pages)
        for number, page in enumerate(self.pages, start=1):
            page.put_rule(LEFT, FLOOR + 3, RIGHT, FLOOR + 3)
            for x, words in ((LEFT, label.SIGNATURE), (LEFT + 92, label.DAY)):
                page.put_lines(set_lines(self.say(words), 8.5, 40, SOFT), x, FLOOR + 9)
                page.put_rule(x + 34, FLOOR + 15, x + 82 if x == LEFT else x + 66, FLOOR + 15, HAIR)
            page.put_lines(set_lines(f"{number} / {total}", 8.5, 20, SOFT), RIGHT - 14, FLOOR + 9)


def _count_fitting(lines: Sequence[Line], room: float) -> int:
    """How many of the lines fit into so many millimetres."""
    used = 0.0
    for number, line in enumerate(lines):
        used += line.height
        if used > room:
            return number
    return len(lines)
