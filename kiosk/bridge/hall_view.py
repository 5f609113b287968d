"""The hall as QML sees it: its name, its languages, its corridor of exhibits."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.labels import BEGIN, LEARN, LISTEN, LOOK, STAY, STILL, Labels
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shown import ExhibitRow, LanguageRow, LinkRow, derive_exhibits
from kiosk.content.languages import own_name

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HallView(QObject):
    """Everything above the single exhibit."""

    changed = Signal()

    def __init__(self, session: Session, labels: Labels, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._labels = labels
        self._name = self._second = ""
        self._posters: tuple[list[str], list[str]] = ([], [])
        self._edition: object = None
        self._codes: list[str] = []
        self._exhibits = Rows(ExhibitRow, self)
        self._languages = Rows(LanguageRow, self)
        self._links = Rows(LinkRow, self)
        session.listen(self._show)

    def _make_language(self, tag: str) -> LanguageRow:
        name = self._session.reader.read(self._session.hall.name, tag)
        said = (self._labels.say(tag, words) for words in (BEGIN, STILL))
        return LanguageRow(tag, own_name(tag), name, *said)

    def _show(self) -> None:
        hall, reader = self._session.hall, self._session.reader
        if self._edition is not self._session.recordings:
            self._edition = self._session.recordings
            self._posters = self._list_posters(True), self._list_posters(False)
            self._codes = [_draw_code(link.url) for link in hall.links]
            self._languages.show_rows([self._make_language(tag) for tag in hall.languages])
        self._exhibits.show_rows(derive_exhibits(hall, reader))
        self._links.show_rows(
            [
                LinkRow(reader.read(link.label), reader.read(link.about), code)
                for link, code in zip(hall.links, self._codes, strict=True)
            ]
        )
        self._name, self._second = reader.read(hall.name), reader.read_other(hall.name)
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def second(self) -> str:
        """The hall's name in its next language."""
        return self._second

    def _say_others(self, words: str) -> str:
        others = (tag for tag in self._session.hall.languages if tag != self._session.visit.language)
        return "  ·  ".join(self._labels.say(tag, words) for tag in others)

    @Property(str, notify=changed)
    def look(self) -> str:
        """The word on the door to the corridor."""
        return self._labels.say(self._session.visit.language, LOOK)

    @Property(str, notify=changed)
    def otherLooks(self) -> str:  # noqa: N802
        """The same word in the hall's other languages."""
        return self._say_others(LOOK)

    @Property(str, notify=changed)
    def listen(self) -> str:
        """The word on the door to the shelf."""
        return self._labels.say(self._session.visit.language, LISTEN)

    @Property(str, notify=changed)
    def otherListens(self) -> str:  # noqa: N802
        """The same word in the hall's other languages."""
        return self._say_others(LISTEN)

    @Property(str, notify=changed)
    def learn(self) -> str:
        """The word on the door to the lessons."""
        return self._labels.say(self._session.visit.language, LEARN)

    @Property(str, notify=changed)
    def otherLearns(self) -> str:  # noqa: N802
        """The same word in the hall's other languages."""
        return self._say_others(LEARN)

    @Property(int, notify=changed)
    def events(self) -> int:
        return sum(len(exhibit.timeline) for exhibit in self._session.hall.exhibits)

    @Property(str, notify=changed)
    def stay(self) -> str:
        """What the button says that goes on with a visit, in every language of the hall."""
        said = (self._labels.say(tag, STAY) for tag in self._session.hall.languages)
        return "  ·  ".join(said)

    def _list_posters(self, tall: bool) -> list[str]:
        files = self._session.hall.posters
        sizes = [QImageReader(str(self._session.assets / file)).size() for file in files]
        fitting = [file for file, size in zip(files, sizes, strict=True) if (size.height() > size.width()) is tall]
        return [self._session.reader.locate(file) for file in fitting or files]

    @Property("QStringList", notify=changed)
    def tallPosters(self) -> list[str]:  # noqa: N802
        """The posters that suit a tall screen; all of them where none does."""
        return self._posters[0]

    @Property("QStringList", notify=changed)
    def widePosters(self) -> list[str]:  # noqa: N802
        """The posters that suit a wide screen; all of them where none does."""
        return self._posters[1]

    @Property(QObject, constant=True)
    def exhibits(self) -> Rows:
        return self._exhibits

    @Property(QObject, constant=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(QObject, constant=True)
    def links(self) -> Rows:
        return self._links


def _draw_code(url: str) -> str:
    import segno  # with it comes half of the web

    return segno.make(url, error="m").png_data_uri(scale=12, border=2, dark="#241A14", light="#FFFFFF")
