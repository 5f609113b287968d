"""Reads a hall from exhibits.yaml and its included files, and finds every problem in one pass."""

import re
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel, ValidationError

from kiosk.content.judgement import TOP_KEYS, judge, salvage
from kiosk.content.model import Hall
from kiosk.content.paths import list_matches
from kiosk.content.preflight import find_mistakes
from kiosk.content.problems.problem import Problem
from kiosk.content.reading import FILE_NAME, Reading
from kiosk.content.sources import Print, Sources, add_to_print, begin_print
from kiosk.content.yaml_file.nodes import MOST_NODES, Mapping, Node, Scalar, Sequence, read_tree, to_data
from kiosk.content.yaml_file.places import Document, Places, Trail
from kiosk.content.yaml_file.source import Fault, UnreadableError, decode, read_bytes
from kiosk.content.yaml_file.verdict import guess_key

MOST_FILES = 500


def read_hall(target: Path, assets: Path | None = None) -> Reading:
    """The hall of a folder or of one YAML file, with every problem in the order a person reads; never raises.

    `assets` are its files where they lie elsewhere than beside the YAML file.
    """
    file = target / FILE_NAME if target.is_dir() else target
    reader = _Reader(file, assets or file.parent / "assets")
    hall = reader.read()
    problems = tuple(sorted(set(reader.problems), key=lambda problem: problem.sort_key))
    blocked = any(problem.blocks for problem in problems)
    assets = assets.resolve() if assets else file.parent.resolve() / "assets"
    parts, folders = tuple(reader.parts), tuple(sorted(reader.folders))
    sources = Sources(tuple(reader.patterns), reader.print.hexdigest())
    hall = None if blocked else hall
    return Reading(hall, problems, file, assets, reader.missing, parts, reader.places, folders, sources)


def read_places(target: Path) -> Places | None:
    """Where the parts of a hall were written, however wrong they are; None where no hall can be read at all."""
    file = target / FILE_NAME if target.is_dir() else target
    return _Reader(file, file.parent / "assets").read_places()


@dataclass
class _Reader:
    """One pass over the files of a hall."""

    file: Path
    assets: Path
    problems: list[Problem] = field(default_factory=list)
    missing: bool = False
    parts: list[tuple[Trail, BaseModel]] = field(default_factory=list)
    places: Places | None = None
    folders: set[Path] = field(default_factory=set)
    patterns: list[str] = field(default_factory=list)
    print: Print = field(default_factory=begin_print)
    documents: list[Document] = field(default_factory=list)
    hall_blamed: bool = False
    nodes: int = 0  # of all files read so far

    def read_places(self) -> Places | None:
        document = self._open(self.file)
        root = self._take_root(document) if document else None
        return self._gather(document, root) if document and root else None

    def read(self) -> Hall | None:
        self.places = places = self.read_places()
        if places is None:
            return None
        data = _drop_bare_keys(to_data(places.hall))
        data["exhibits"] = [to_data(node) for _, node in places.exhibits]
        return self._judge(data, places)

    def _judge(self, data: dict[str, Any], places: Places) -> Hall | None:
        hall = None
        try:
            hall = Hall.model_validate(data)
            self.parts = _list_parts(hall)
        except ValidationError as errors:
            self._add_sensible(judge(errors, places, exhibits_only=self.hall_blamed))
            self.parts = list(salvage(data))
        self._add_sensible(find_mistakes(self.parts, places, self.assets, whole=hall is not None and not self._blocked))
        return hall

    @property
    def _blocked(self) -> bool:
        return any(problem.blocks for problem in self.problems)

    def _add_sensible(self, problems: list[Problem]) -> None:
        """Keeps the problems of what was read as it is written."""
        touched = {document.file: document.touched for document in self.documents}
        blamed = {problem.place for problem in self.problems}
        self.problems += [
            problem
            for problem in problems
            if problem.line not in touched.get(problem.file, ()) and problem.place not in blamed
        ]

    def _open(self, file: Path) -> Document | None:
        """One file as a document, with the problems of its YAML."""
        self.folders.add(file.parent)
        if file == self.file and file.name == FILE_NAME and not file.exists() and file.parent.is_dir():
            self.missing = True
            self.problems.append(Problem(file, 1, 1, "no-hall-here"))
            return None
        try:
            data = read_bytes(file)
            text = decode(data)
            add_to_print(self.print, file, data)
        except UnreadableError as error:
            self.missing = self.missing or (error.missing and file == self.file)
            fault = error.fault
            self.problems.append(Problem(file, fault.line, fault.column, fault.rule, fault.args))
            return None
        tree = read_tree(text)
        self.nodes += tree.root.size if tree.root else 0
        if self.nodes > MOST_NODES:
            self.problems.append(Problem(file, 1, 1, "too-many-parts", (("most", f"{MOST_NODES:,}"),)))
            return None
        document = Document(file, tuple(text.split("\n")), tree.root, tree.whole, tree.touched, tree.shifts)
        self.documents.append(document)
        self.problems += [document.report(fault) for fault in tree.faults]
        if any(fault.rule == "too-many-parts" for fault in tree.faults):
            return None
        if not tree.whole:
            last = max(fault.line for fault in tree.faults)
            self.problems.append(document.report(Fault("rest-unread", last, 1)))
        return document

    def _take_root(self, document: Document) -> Mapping | None:
        root = document.root
        if isinstance(root, Mapping):
            return root
        if document.whole or root is not None:
            empty = root is None or (isinstance(root, Scalar) and root.empty)
            self.problems.append(document.report(Fault("empty-file" if empty else "not-a-hall", 1, 1)))
        return None

    def _gather(self, document: Document, root: Mapping) -> Places:
        """The hall's own keys, and all exhibits of this file and the included ones."""
        guessed = self._refuse_unknown(document, root)
        hall = root.values.get("hall")
        places = Places(document, hall if isinstance(hall, Mapping) else Mapping(1, 1))
        if not isinstance(hall, Mapping):
            if "hall" not in guessed:
                self._blame_hall(document, root, hall)
            self.hall_blamed = True
        self._add_exhibits(places, document, root.values.get("exhibits"))
        for pattern in _list_scalars(root.values.get("include")):
            self._include(places, document, pattern)
        if not places.exhibits and document.whole and not self.problems:
            self.problems.append(document.report(Fault("no-exhibits", root.line, root.column)))
        return places

    def _blame_hall(self, document: Document, root: Mapping, hall: Node | None) -> None:
        if hall is None and not document.whole:
            return
        if hall is None:
            fault = Fault("missing-key", root.line, root.column, (("found", "hall"),))
        else:
            fault = Fault("wrong-shape", hall.line, hall.column, (("key", "hall"), ("wanted", "mapping")))
        self.problems.append(document.report(fault))

    def _refuse_unknown(self, document: Document, root: Mapping) -> set[str]:
        """Names the keys that cannot stand here; returns those that were probably meant."""
        guesses = set()
        for name, key in root.keys.items():
            if name not in TOP_KEYS:
                guesses.add(guess := guess_key(name, list(TOP_KEYS)))
                known = [("known", ", ".join(TOP_KEYS)), ("guess", guess)]
                fault = Fault("unknown-key", key.line, key.column, (("found", name), *known))
                self.problems.append(document.report(fault))
        return guesses

    def _add_exhibits(self, places: Places, document: Document, node: Node | None) -> None:
        if isinstance(node, Sequence):
            places.exhibits += [(document, item) for item in node.items]
        elif node is not None and not (isinstance(node, Scalar) and node.empty):
            shape = Fault("wrong-shape", node.line, node.column, (("key", "exhibits"), ("wanted", "list")))
            self.problems.append(document.report(shape))

    def _include(self, places: Places, document: Document, pattern: Scalar) -> None:
        files = self._find_included(document, pattern)
        self.patterns.append(pattern.words)
        for file in files:
            if file.resolve() in {known.file.resolve() for known in self.documents}:
                continue
            included = self._open(file)
            root = self._take_root(included) if included else None
            if included is None or root is None:
                continue
            if "exhibits" in root.values:
                self._add_exhibits(places, included, root.values["exhibits"])
            else:
                places.exhibits.append((included, root))

    def _find_included(self, document: Document, pattern: Scalar) -> list[Path]:
        folder, words = self.file.parent, pattern.words
        rule = ""
        files: list[Path] = []
        if ".." in PurePosixPath(words).parts or words.startswith(("/", "~")) or re.match(r"[A-Za-z]:|\\", words):
            rule = "include-leaves"
        else:
            self.folders.add(_begin_pattern(folder, words))
            files = list_matches(folder, words)
            home = folder.resolve()
            if any(not path.resolve().is_relative_to(home) for path in files):
                rule = "include-leaves"
            elif len(files) > MOST_FILES:
                rule = "include-many"
            elif not files:
                rule = "include-nothing"
        if rule:
            args = (("found", words), ("most", str(MOST_FILES)))
            self.problems.append(document.report(Fault(rule, pattern.line, pattern.column, args)))
            return []
        return files


def _begin_pattern(folder: Path, words: str) -> Path:
    """The folder where a pattern of included files begins, before its first wild card."""
    return folder.joinpath(*takewhile(lambda part: not set(part) & set("*?["), PurePosixPath(words).parent.parts))


def _list_scalars(node: Node | None) -> list[Scalar]:
    nodes = node.items if isinstance(node, Sequence) else [node]
    return [item for item in nodes if isinstance(item, Scalar) and not item.empty]


def _drop_bare_keys(data: Any) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}


def _list_parts(hall: Hall) -> list[tuple[Trail, BaseModel]]:
    parts: list[tuple[Trail, BaseModel]] = [((), hall)]
    for place, exhibit in enumerate(hall.exhibits):
        parts.append((("exhibits", place), exhibit))
        parts += [(("exhibits", place, "timeline", row), event) for row, event in enumerate(exhibit.timeline)]
    return parts
