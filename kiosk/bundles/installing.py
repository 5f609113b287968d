"""Installs a release from a source: trusted, fetched, built and checked, and not yet shown."""

import shutil
from dataclasses import dataclass, replace

from kiosk.bundles.arrival import Arrival, Progress, ignore
from kiosk.bundles.fetching import Fetcher, Pace
from kiosk.bundles.manifest import Manifest, read_manifest
from kiosk.bundles.names import check_names
from kiosk.bundles.outlay import Want
from kiosk.bundles.refusal import Interruption, Refusal
from kiosk.bundles.sources import Source
from kiosk.bundles.store import Store, list_wants
from kiosk.bundles.trial import TrialFile
from kiosk.bundles.trust import Trust
from kiosk.content.loader import read_hall
from kiosk.messages import mark as _

SPARE_BYTES = 50_000_000  # what the machine itself needs to go on


@dataclass(frozen=True)
class Installer:
    """Installs on one content disk for one hall; `root` is the centre's root file."""

    store: Store
    root: bytes
    hall: str = ""

    def install(self, source: Source, pace: Pace, progress: Progress = ignore) -> Arrival | None:
        """The release of `source`, or None where it is the one that is shown.

        Raises Refusal, Interruption for what may be gone next time, and OSError by the content disk; what is shown
        stays.
        """
        with self.store.locked():
            trust = Trust(self.root, self.store.memory, source)
            lists = [want for hall in dict.fromkeys(("", self.hall)) if (want := trust.find_manifest(hall))]
            manifest = self._read_manifest([self._bring(want, source, pace) for want in lists])
            if manifest.folder == self.store.pointer.shown:
                return None
            self._refuse_old(manifest)
            if not self.store.find(manifest.folder):
                self.store.clean(manifest, {want.sha256 for want in lists})
                self._fetch(manifest, source, pace, progress)
            return self._check(manifest)

    def _read_manifest(self, lists: list[bytes]) -> Manifest:
        """The whole manifest of this hall from the common list of files and, where there is one, its own."""
        if not lists:
            raise Refusal(_("The release is damaged, or is none."))
        common = read_manifest(lists[0])
        if len(lists) == 1:
            return common
        manifest = read_manifest(lists[1], self.hall).lay_over(common)
        check_names(manifest.files)
        return manifest

    def _bring(self, want: Want, source: Source, pace: Pace) -> bytes:
        Fetcher(source, self.store.objects, pace).fetch(want)
        return self.store.objects.find(want.sha256).read_bytes()

    def _refuse_old(self, manifest: Manifest) -> None:
        if manifest.version <= TrialFile(self.store.folder).read().refused:
            words = _("Release {version} failed here and is not tried again; a newer one will be.")
            raise Refusal(words, version=manifest.version)
        shown = self.store.read(self.store.pointer.shown)
        if shown and manifest.version < shown.version:
            raise Refusal(_("The release is older than what this machine has already seen."))

    def _fetch(self, manifest: Manifest, source: Source, pace: Pace, progress: Progress) -> None:
        missing = [want for want in list_wants(manifest) if not self.store.objects.holds(want)]
        total = sum(want.length for want in missing)
        self._need_space(sum(map(self.store.objects.count_missing, missing)))
        done = 0

        def advance(count: int) -> None:
            nonlocal done
            done += count
            progress(done, total)

        fetcher = Fetcher(source, self.store.objects, pace, advance)
        for want in missing:
            fetcher.fetch(want)
        self.store.objects.settle()
        self.store.build(manifest)

    def _need_space(self, needed: int) -> None:
        free = shutil.disk_usage(self.store.folder).free
        if free < needed + SPARE_BYTES:
            fills = {"needed": f"{(needed + SPARE_BYTES) / 1e6:,.0f}", "free": f"{free / 1e6:,.0f}"}
            raise Interruption(_("The disk has {free} MB free; the release needs {needed} MB."), **fills)

    def _check(self, manifest: Manifest) -> Arrival:
        """What publishing checked holds for the same bytes; here it is asked whether this program can show them."""
        folder = self.store.find(manifest.folder)
        assert folder is not None
        reading = read_hall(folder)
        errors = [problem for problem in reading.problems if problem.severity == "error"]
        if reading.hall is None or errors:
            said = errors[0].in_language("en").what if errors else ""
            raise Refusal(_("This program cannot show the release; is there a newer program? {said}"), said=said)
        return Arrival(manifest, replace(reading, parts=(), places=None))
