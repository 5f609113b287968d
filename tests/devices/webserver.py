"""A web server on loopback that serves a release well, or as badly as a test wants."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote

Answer = Callable[["Handler", bytes, int], None]
CUT = 64 * 1024


class Handler(BaseHTTPRequestHandler):
    """Serves a folder as the test wants it; `answer` gets the file's bytes and the first byte that was asked for."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        path = unquote(self.path).removeprefix("/halls/")
        self.close_connection = True
        file = self.server.folder / path
        asked = self.headers.get("Range", "bytes=0-")
        start = int(asked.removeprefix("bytes=").split("-")[0])
        self.server.asked.append((path, start))
        if self.server.answer is login:
            login(self, b"", 0)
        elif not file.is_file():
            self.send_error(404)
        else:
            self.server.answer(self, file.read_bytes(), start)

    def begin(self, data: bytes, start: int, length: int | None = None) -> bytes:
        """The head of an ordinary answer; what is to follow."""
        rest = data[start:]
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(rest) if length is None else length))
        self.end_headers()
        return rest

    def send(self, data: bytes) -> None:
        self.wfile.write(data)
        self.server.sent += len(data)

    def log_message(self, *_: object) -> None:
        """Quiet."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder: Path, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.answer = folder, answer
        self.sent, self.asked = 0, list[tuple[str, int]]()

    def handle_error(self, *_: object) -> None:
        """The client went away."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/halls"


def serve(handler: Handler, data: bytes, start: int) -> None:
    handler.send(handler.begin(data, start))


def cut(handler: Handler, data: bytes, start: int) -> None:
    """The whole length is promised, 64 KB come."""
    handler.send(handler.begin(data, start)[:CUT])


def cut_quietly(handler: Handler, data: bytes, start: int) -> None:
    """A cut that looks like an end: no length is promised."""
    handler.send_response(206 if start else 200)
    if start:
        handler.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
    handler.end_headers()
    handler.send(data[start:][:CUT])


def promise_less(handler: Handler, data: bytes, start: int) -> None:
    handler.send(handler.begin(data, start, max(1, len(data[start:]) // 2)))


def promise_more(handler: Handler, data: bytes, start: int) -> None:
    handler.send(handler.begin(data, start, len(data) + 1000))


def ignore_ranges(handler: Handler, data: bytes, start: int) -> None:
    """Cuts the first time and then sends everything from the beginning."""
    rest = handler.begin(data, 0)
    handler.send(rest if start else rest[:CUT])


def mistake_ranges(handler: Handler, data: bytes, start: int) -> None:
    """Says that it sends another part than was asked for."""
    if not start:
        return cut(handler, data, 0)
    handler.send_response(206)
    handler.send_header("Content-Range", f"bytes 0-{len(data) - 1}/{len(data)}")
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.send(data)
    return None


def send_endless(handler: Handler, data: bytes, start: int) -> None:
    """Never stops sending."""
    handler.send_response(200)
    handler.end_headers()
    handler.send(data)
    for _ in range(10_000):
        handler.send(b"x" * 65536)


def send_other(handler: Handler, data: bytes, start: int) -> None:
    """Other bytes of the right length."""
    handler.send(handler.begin(data[::-1], start))


def login(handler: Handler, data: bytes, start: int) -> None:
    page = b"<html><body>Please log in</body></html>"
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html; charset=utf-8")
    handler.send_header("Content-Length", str(len(page)))
    handler.end_headers()
    handler.send(page)


def fail(handler: Handler, data: bytes, start: int) -> None:
    handler.send_error(503)


@contextmanager
def run_server(folder: Path, answer: Answer = serve) -> Iterator[Server]:
    """A server on a free port, until the block ends."""
    server = Server(folder, answer)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
