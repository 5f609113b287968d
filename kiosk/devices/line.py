"""A release on a web server: asked for byte by byte where it broke off, and suspicious of every answer."""

import logging
import re
from collections.abc import Iterator
from urllib.parse import quote

import urllib3

from kiosk.bundles.refusal import Interruption, Missing
from kiosk.bundles.sources import Opened
from kiosk.messages import mark as _

CONNECT_SECONDS = 15.0
SILENT_SECONDS = 30.0  # without a byte: the line is dead
BLOCK = 32 * 1024  # small enough for a slow line to be left for a stick
AGENT = "kiosk"
logging.getLogger("urllib3").setLevel(logging.ERROR)  # a line that is down is told by the courier
RETRIES = urllib3.Retry(total=4, connect=1, read=1, redirect=3, other=0)  # a kept connection may be closed by then
_RANGE = re.compile(r"bytes (\d+)-\d*/")
_NO_ANSWER = _("The line is down, or {address} does not answer.")


class LineSource:
    """The release below a web address; every byte of it is checked by what was signed, not by who sent it."""

    def __init__(self, address: str, connect: float = CONNECT_SECONDS, silent: float = SILENT_SECONDS) -> None:
        self._address = address.rstrip("/")
        timeout = urllib3.Timeout(connect=connect, read=silent)
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity"}
        self._pool = urllib3.PoolManager(timeout=timeout, retries=RETRIES, headers=headers)

    def open(self, path: str, start: int = 0) -> Opened:
        """Raises Missing, or Interruption for a line that is down and for pages that are no release."""
        headers = {**self._pool.headers, **({"Range": f"bytes={start}-"} if start else {})}
        try:
            answer = self._pool.request("GET", f"{self._address}/{quote(path)}", headers=headers, preload_content=False)
        except (urllib3.exceptions.HTTPError, ValueError, OSError) as error:
            raise Interruption(_NO_ANSWER, address=self._address) from error
        try:
            begun = _read_start(answer, path, start)
        except Interruption:
            answer.close()
            raise
        return Opened(begun, self._read(answer))

    def _read(self, answer: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        assert isinstance(answer, urllib3.HTTPResponse)
        try:
            while block := answer.read1(BLOCK, decode_content=False):  # what is here, however little
                yield block
        except (urllib3.exceptions.HTTPError, ValueError, OSError) as error:
            raise Interruption(_("The line to {address} breaks off."), address=self._address) from error
        finally:
            answer.close()

    def close(self) -> None:
        self._pool.clear()


def _read_start(answer: urllib3.BaseHTTPResponse, path: str, start: int) -> int:
    """From which byte on the answer is; raises Missing, Interruption."""
    if answer.status in (403, 404, 410):
        raise Missing(_("The release has no file {path}."), path=path)
    page = answer.headers.get("Content-Type", "").lower().startswith(("text/html", "application/xhtml"))
    if page or answer.status in (401, 407, 511):
        raise Interruption(_("The line answers with a web page instead of the release; does it ask for a login?"))
    if answer.status == 206 and start:
        found = _RANGE.match(answer.headers.get("Content-Range", ""))
        if found and int(found[1]) == start:
            return start
        raise Interruption(_("The server answers with {status} instead of {path}."), status="206", path=path)
    if answer.status != 200:
        raise Interruption(_("The server answers with {status} instead of {path}."), status=answer.status, path=path)
    return 0
