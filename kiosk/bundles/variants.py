"""The halls of a release: the common one, and each that has a file of its own in the folder `halls`."""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.bundles.merged import Merged, write_merged
from kiosk.bundles.names import is_hall
from kiosk.bundles.overlay import Book, gather, lay_over, read_piece
from kiosk.bundles.refusal import Refusal
from kiosk.content.examination import examine_hall
from kiosk.content.loader import read_hall
from kiosk.content.preflight import list_files
from kiosk.content.problems.problem import Problem
from kiosk.content.reading import FILE_NAME, Reading
from kiosk.content.yaml_file.nodes import Mapping as Keys
from kiosk.content.yaml_file.nodes import read_tree
from kiosk.content.yaml_file.places import Document
from kiosk.content.yaml_file.source import Fault, UnreadableError, read_text
from kiosk.messages import choose_message_language
from kiosk.messages import mark as _

FOLDER = "halls"


@dataclass(frozen=True)
class Variant:
    """One hall as it will be shown: `id` is empty for the common one, `texts` are its YAML files by name.

    `reading.problems` are told where a curator can mend them; those of the common hall are not repeated.
    """

    id: str
    reading: Reading
    texts: Mapping[str, bytes]

    @property
    def files(self) -> frozenset[str]:
        """The files below assets that it shows or plays, as far as they are there."""
        named = {words for _, part in self.reading.parts for words in list_files(part)}
        return frozenset(words for words in named if (self.reading.assets / words).is_file())


def examine_variants(target: Path, cache_folder: Path | None = None, show_progress: bool = False) -> list[Variant]:
    """The common hall of a folder or YAML file, then every other one; each with all its problems."""
    reading = examine_hall(target, cache_folder, show_progress)
    places = reading.places
    if places is None or reading.hall is None:
        return [Variant("", reading, {})]
    texts = {name: file.read_bytes() for name, file in _list_texts(reading).items()}
    _try_texts(texts, reading)
    files = sorted((reading.file.parent / FOLDER).glob("*.yaml"))
    halls = [_examine(file, gather(places), reading, cache_folder) for file in files]
    return [Variant("", _forgive(reading, halls), texts), *halls]


def _list_texts(reading: Reading) -> dict[str, Path]:
    """The YAML files of a hall by the names that they keep in a release."""
    assert reading.places is not None
    home = reading.file.parent.resolve()
    included = {document.file.resolve() for document, _ in reading.places.exhibits} - {reading.file.resolve()}
    return {FILE_NAME: reading.file} | {file.relative_to(home).as_posix(): file for file in sorted(included)}


def _try_texts(texts: Mapping[str, bytes], reading: Reading) -> None:
    """Raises Refusal where a kiosk would not read the same hall from the files that are published."""
    with tempfile.TemporaryDirectory(prefix="kiosk-hall-") as folder:
        for name, data in texts.items():
            file = Path(folder) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        again = read_hall(Path(folder), reading.assets)
        errors = [problem for problem in again.problems if problem.severity == "error"]
        known = any(problem.severity == "error" for problem in reading.problems)
    if again.hall != reading.hall or (errors and not known):
        said = errors[0].in_language(choose_message_language()).what if errors else ""
        raise Refusal(_("The hall cannot be read from what would be published: {said}"), said=said)


def _forgive(reading: Reading, halls: list[Variant]) -> Reading:
    """Without the files that only a hall of its own shows: they are not left over."""
    used = {words for hall in halls for words in hall.files}
    kept = (found for found in reading.problems if found.rule != "unused-file" or dict(found.args)["found"] not in used)
    return replace(reading, problems=tuple(kept))


def _examine(file: Path, common: Book, known: Reading, cache_folder: Path | None) -> Variant:
    document, own, problems = _read_own(file)
    if own is None:
        return Variant(file.stem, Reading(None, tuple(problems), file, known.assets), {})
    merged = write_merged(lay_over(common, own), f"{FILE_NAME} + {FOLDER}/{file.name}")  # type: ignore[arg-type]
    reading = _read_merged(merged, known.assets, cache_folder)
    told = {_tell_apart(problem) for problem in known.problems}
    found = {merged.find(problem) for problem in reading.problems if problem.rule != "unused-file"}
    problems += [problem for problem in found if _tell_apart(problem) not in told]
    problems.sort(key=lambda problem: problem.sort_key)
    hall = reading.hall if document.whole else None
    return Variant(
        file.stem, replace(reading, hall=hall, problems=tuple(problems), file=file), {FILE_NAME: merged.text.encode()}
    )


def _read_own(file: Path) -> tuple[Document, Book | None, list[Problem]]:
    """What a hall's own file says, None where nothing sane; and what is wrong with how it is written."""
    try:
        text = read_text(file)
    except UnreadableError as error:
        empty = Document(file, (), None, False)
        return empty, None, [empty.report(error.fault)]
    tree = read_tree(text)
    document = Document(file, tuple(text.split("\n")), tree.root, tree.whole, tree.touched, tree.shifts)
    problems = [document.report(fault) for fault in tree.faults]
    if not is_hall(file.stem):
        problems.append(document.report(Fault("bad-id", 1, 1, (("found", file.stem),))))
    if not isinstance(tree.root, Keys):
        problems.append(document.report(Fault("not-a-hall", 1, 1)))
        return document, None, problems
    own = read_piece(document, tree.root)
    assert isinstance(own, Book)
    return document, own, problems


def _read_merged(merged: Merged, assets: Path, cache_folder: Path | None) -> Reading:
    with tempfile.TemporaryDirectory(prefix="kiosk-hall-") as folder:
        file = Path(folder) / FILE_NAME
        file.write_text(merged.text, encoding="utf-8", newline="\n")
        return examine_hall(file, cache_folder, assets=assets)


def _tell_apart(problem: Problem) -> tuple[object, ...]:
    return problem.file.resolve(), problem.line, problem.rule


def list_problems(variants: list[Variant]) -> Iterator[Problem]:
    """Every problem of every hall, the common one's first."""
    for variant in variants:
        yield from variant.reading.problems
