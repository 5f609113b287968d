"""A centre that publishes small halls, and a kiosk that installs them: real keys, real files."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from kiosk.bundles.arrival import Arrival
from kiosk.bundles.fetching import Pace
from kiosk.bundles.installing import Installer
from kiosk.bundles.keys import ROOT_FILE, load_key, make_keys, rotate_key
from kiosk.bundles.ledger import Ledger
from kiosk.bundles.opening import begin_release
from kiosk.bundles.publishing import Published, Publisher
from kiosk.bundles.sources import FolderSource, Source
from kiosk.bundles.store import Store, weigh
from kiosk.bundles.variants import examine_variants

ROOT_PASSPHRASE, PASSPHRASE = "the root passphrase", "the passphrase"


@dataclass
class Centre:
    """One hall, its keys and its release folder; a minute goes by between two acts."""

    home: Path
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0) - timedelta(days=30))

    def __post_init__(self) -> None:
        self.hall, self.keys, self.release = (self.home / name for name in ("hall", "keys", "kiosk-release"))
        make_keys(self.keys, ROOT_PASSPHRASE, PASSPHRASE, self.now)
        write_hall(self.hall)

    @property
    def root(self) -> bytes:
        """The first root file: what every kiosk was given."""
        return (self.keys / "1.root.json").read_bytes()

    @property
    def newest_root(self) -> bytes:
        return (self.keys / ROOT_FILE).read_bytes()

    def edit(self, old: str, new: str) -> None:
        file = self.hall / "exhibits.yaml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def publish(self, words: str = "", folder: Path | None = None) -> Published:
        """Publish the hall, with these words as the first event's title."""
        if words:
            file = self.hall / "exhibits.yaml"
            lines = file.read_text(encoding="utf-8").split("\n")
            at = next(number for number, line in enumerate(lines) if line.startswith("      - title:"))
            lines[at] = f"      - title: {{bo: ཆུ།, zh: {words}}}"
            file.write_text("\n".join(lines), encoding="utf-8")
        self.now += timedelta(minutes=1)
        publisher = Publisher(folder or self.release, self.keys, self.signers(), lambda done, total: None)
        return publisher.publish(examine_variants(self.hall), "centre", words, self.now)

    def refresh(self, folder: Path | None = None) -> datetime:
        self.now += timedelta(minutes=1)
        return Ledger(folder or self.release, self.keys).sign(self.signers(), self.now)

    def rotate(self, role: str) -> None:
        rotate_key(self.keys, role, ROOT_PASSPHRASE, ROOT_PASSPHRASE if role == "root" else PASSPHRASE, self.now)

    def signers(self) -> Callable[[str], object]:
        return cache(lambda role: load_key(self.keys, role, PASSPHRASE))


@dataclass
class Machine:
    """One kiosk's content disk; `hall` is its id among many."""

    folder: Path
    root: bytes
    hall: str = ""

    @property
    def store(self) -> Store:
        return Store(self.folder)

    def take(self, source: Source | Path, kilobytes: int = 0) -> Arrival | None:
        """Install what a source has, without showing it; waiting takes no time."""
        source = FolderSource(source) if isinstance(source, Path) else source
        return Installer(self.store, self.root, self.hall).install(source, Pace(kilobytes, lambda: 0.0, lambda _: None))

    def install(self, source: Source | Path) -> Arrival | None:
        """Install what a source has, and point at it."""
        if arrival := self.take(source):
            self.store.switch(arrival.manifest.folder)
            begin_release(self.store, arrival.manifest.folder)
        return arrival

    @property
    def shown(self) -> Path | None:
        return self.store.find(self.store.pointer.shown)

    @property
    def text(self) -> str:
        """The YAML of the release that is shown; every file of it is whole."""
        folder = self.shown
        assert folder is not None
        manifest = self.store.read(folder.name)
        assert manifest is not None
        for name, entry in manifest.files.items():
            assert weigh(folder / name) == entry.sha256, name
        return (folder / "exhibits.yaml").read_text(encoding="utf-8")


def write_hall(folder: Path, pictures: int = 3) -> None:
    """A hall of one exhibit with so many events, each with a picture of its own; check finds no error in it."""
    (folder / "assets").mkdir(parents=True)
    lines = ["hall:", "  name: {bo: གནས།, zh: 小馆, en: A small hall}", "  languages: [bo, zh]", "exhibits:"]
    lines += ["  - id: water", "    title: {bo: ཆུ།, zh: 水}", "    timeline:"]
    for number in range(pictures):
        (folder / "assets" / f"{number}.png").write_bytes(draw_png(number))
        lines += [f"      - title: {{bo: ཆུ།, zh: 水{number}}}", f"        pictures: [{number}.png]"]
    (folder / "exhibits.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def draw_png(number: int, size: int = 24) -> bytes:
    """A picture that no other number gives."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" + number.to_bytes(3, "big") * size
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(row * size))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")
