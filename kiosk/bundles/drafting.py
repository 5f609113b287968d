"""What a release is going to hold: its manifests, and the content behind each SHA-256."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from kiosk.bundles.manifest import Entry, Listed, Manifest
from kiosk.bundles.names import check_names
from kiosk.bundles.outlay import BUFFER
from kiosk.bundles.variants import Variant
from kiosk.content.text import Text

Advance: TypeAlias = Callable[[int], None]  # so many bytes more are done
Content: TypeAlias = Path | bytes
LONGEST_NOTES = 4000


@dataclass(frozen=True)
class Imprint:
    """Which release it is, who published it, and what they say about it."""

    version: int
    now: datetime
    by: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Draft:
    """The whole manifests of a release, the common one first, and the content of its files by SHA-256."""

    manifests: tuple[Manifest, ...]
    contents: Mapping[str, Content]


def draft_release(variants: Sequence[Variant], imprint: Imprint, advance: Advance) -> Draft:
    """The release of halls that were examined; raises Refusal for names that no disk may hold, and OSError."""
    lists = [_list_contents(variant) for variant in variants]
    known: dict[Content, Entry] = {}
    for content in (content for files in lists for content in files.values()):
        if content not in known:
            known[content] = _weigh(content)
            advance(known[content].length)
    manifests = [
        _describe(variant, {name: known[content] for name, content in files.items()}, imprint)
        for variant, files in zip(variants, lists, strict=True)
    ]
    for manifest in manifests:
        check_names(manifest.files)
    common = replace(manifests[0], halls=tuple(variant.id for variant in variants[1:]))
    return Draft((common, *manifests[1:]), {entry.sha256: content for content, entry in known.items()})


def count_bytes(variants: Sequence[Variant]) -> int:
    """How long all files of a release are together, roughly."""
    files = {variant.reading.assets / words for variant in variants for words in variant.files}
    return sum(file.stat().st_size for file in files)


def _list_contents(variant: Variant) -> dict[str, Content]:
    assets = variant.reading.assets
    return {**variant.texts, **{f"assets/{words}": assets / words for words in sorted(variant.files)}}


def _weigh(content: Content) -> Entry:
    if isinstance(content, bytes):
        return Entry(len(content), sha256(content).hexdigest())
    found, length = sha256(), 0
    with content.open("rb") as file:
        while block := file.read(BUFFER):
            found.update(block)
            length += len(block)
    return Entry(length, found.hexdigest())


def _describe(variant: Variant, files: Mapping[str, Entry], imprint: Imprint) -> Manifest:
    hall = variant.reading.hall
    assert hall is not None
    return Manifest(
        version=imprint.version,
        date=f"{imprint.now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        by=imprint.by.strip(),
        notes=imprint.notes.strip()[:LONGEST_NOTES],
        hall=variant.id,
        name=_spread(hall.name),
        languages=hall.languages,
        exhibits=tuple(Listed(part.id, _spread(part.title), len(part.timeline)) for part in hall.exhibits),
        files=files,
    )


def _spread(text: Text) -> dict[str, str]:
    return dict(text.pairs)
