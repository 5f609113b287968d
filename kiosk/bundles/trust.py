"""What is to be trusted of a release: The Update Framework's checks, with the kiosk's own root and memory."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata
from tuf.api.serialization import DeserializationError
from tuf.ngclient import FetcherInterface, Updater

from kiosk.bundles.manifest import MOST_BYTES
from kiosk.bundles.outlay import METADATA, Want, name_hall, target_path
from kiosk.bundles.refusal import Missing, Refusal
from kiosk.bundles.sources import Source, read_all
from kiosk.messages import mark as _

PLACE = "release:/"  # tuf wants an address; the source wants a path


class Trust:
    """One look at a release; what was seen is remembered in `memory`, so that nothing older is taken later."""

    def __init__(self, root: bytes, memory: Path, source: Source) -> None:
        memory.mkdir(parents=True, exist_ok=True)
        self._memory = memory
        self._fetcher = _Fetcher(source)
        with self._telling():
            self._updater = _Updater(str(memory), f"{PLACE}{METADATA}/", fetcher=self._fetcher, bootstrap=root)
            self._updater.refresh()

    def find_manifest(self, hall: str) -> Want | None:
        """The signed manifest of a hall, "" for the common one; None where there is none of its own."""
        name = name_hall(hall)
        with self._telling():
            found = self._updater.get_targetinfo(name)
        if found is None:
            return None
        digest = found.hashes.get("sha256", "")
        if found.length > MOST_BYTES or not re.fullmatch("[0-9a-f]{64}", digest):
            raise Refusal(_("The list of the release's files is too long."))
        return Want(target_path(name, digest), found.length, digest)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """tuf's errors as refusals; what went wrong while reading is told as it is."""
        try:
            yield
        except DownloadError as error:
            raise self._fetcher.fault or _explain(error) from error
        except (RepositoryError, DeserializationError) as error:
            raise _explain(error) from error
        except RecursionError:
            raise Refusal(_("The release is damaged, or is none.")) from None


class _Updater(Updater):
    def _update_root_symlink(self) -> None:
        """Not needed, since the root is always given; and FAT has no links."""


class _Fetcher(FetcherInterface):
    """Reads through a source; nothing goes through the system's folder of temporary files."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.fault: Refusal | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        raise NotImplementedError  # download_file() does it

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        path = url.removeprefix(PLACE)
        try:
            data = read_all(self._source, path, max_length)
        except Missing as fault:
            self.fault = fault
            raise DownloadHTTPError(str(fault), 404) from fault
        except Refusal as fault:
            self.fault = fault
            raise DownloadError(str(fault)) from fault
        yield io.BytesIO(data)


def _explain(error: Exception) -> Refusal:
    if isinstance(error, ExpiredMetadataError):
        words = _("The release's signature has run out, or the clock of this machine is wrong (it says {date}).")
        return Refusal(words, date=f"{datetime.now():%Y-%m-%d}")
    if isinstance(error, BadVersionNumberError):
        return Refusal(_("The release is older than what this machine has already seen."))
    if isinstance(error, UnsignedMetadataError):
        return Refusal(_("The release is signed with keys that this machine does not know."))
    if isinstance(error, LengthOrHashMismatchError | DownloadLengthMismatchError | DeserializationError):
        return Refusal(_("The release is damaged, or is none."))
    return Refusal(_("The release cannot be used: {said}"), said=error)


def check_root(root: bytes) -> None:
    """Raises Refusal where these bytes are no root file."""
    try:
        signed = Metadata.from_bytes(root)
        signed.signed.verify_delegate("root", signed.signed_bytes, signed.signatures)
    except (DeserializationError, RepositoryError, AttributeError) as error:
        raise Refusal(_("This is no root file of a centre.")) from error
