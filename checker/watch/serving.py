"""
The report's page for a browser on this machine: one address, on the loopback interface alone.

It answers GET for the page, the other files of the report by their names, and `/changes`, a stream that tells when
there is another page. A request whose Host is not this address is refused, so that no page elsewhere can reach it
under a name of its own (DNS rebinding); so is one that a page elsewhere made.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from threading import Condition, Thread

from checker.watch.live import live, version

_log = logging.getLogger("checker")

LOOPBACK = "127.0.0.1"
_PAGE = "index.html"
# A browser that went away is only noticed by writing to it.
_HEARTBEAT_SECONDS = 10.0
_TYPES = {
    "html": "text/html; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_NOT_YET = (
    b'<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">'
    b"<title>Not checked yet</title><p>There is no report yet: the check is running, or could not be made. "
    b"The terminal says which.</p></html>\n"
)


@dataclass(slots=True)
class Served:
    """What browsers are given now. `put` changes it and wakes those who wait."""

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    fault: str = ""
    ended: bool = False
    _turn: int = 0
    _changed: Condition = field(default_factory=Condition)

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/"

    def put(self, files: dict[str, bytes] | None, fault: str = "") -> None:
        """Another report, by file names; without one the last is kept, and `fault` says why there is no newer."""
        with self._changed:
            self.files = self.files if files is None else files
            self.fault = fault
            self._turn += 1
            self._changed.notify_all()

    def end(self) -> None:
        """Lets go of every browser that waits."""
        with self._changed:
            self.ended = True
            self._turn += 1
            self._changed.notify_all()

    def wait(self, turn: int, seconds: float) -> tuple[int, str]:
        """The turn and what a page is told, at the latest after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._turn != turn, seconds)
            page = self.files.get(_PAGE)
            told = {"version": version(page) if page else "", "fault": self.fault}
            return self._turn, json.dumps(told)


class _Server(ThreadingTCPServer):
    """Not http.server's own: that one asks the network for this machine's name first."""

    # Elsewhere than here this would let two servers share a port.
    allow_reuse_address = os.name == "posix"
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        _log.debug("a browser's request ended early", exc_info=True)


@contextmanager
def serve(served: Served, port: int = 0) -> Iterator[Served]:
    """Serves it as long as the block runs. Port 0 takes any free one. Raises OSError where the port is taken."""
    server = _Server((LOOPBACK, port), _handler(served))
    served.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        served.end()
        server.shutdown()
        server.server_close()


def _handler(served: Served) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        server_version, sys_version = "checker", ""
        protocol_version = "HTTP/1.1"
        timeout = 30

        def do_GET(self) -> None:
            if not _ours(self, served.port):
                _answer(self, HTTPStatus.FORBIDDEN, b"This address is for this machine alone.\n")
            elif self.path == "/changes":
                _stream(self, served)
            elif (content := _file(served, self.path)) is not None:
                _answer(self, HTTPStatus.OK, *content)
            else:
                _answer(self, HTTPStatus.NOT_FOUND, b"There is no such file in this report.\n")

        do_HEAD = do_GET

        def log_message(self, format: str, *arguments: object) -> None:
            _log.debug(format, *arguments)

    return Handler


def _ours(request: BaseHTTPRequestHandler, port: int) -> bool:
    """Whether a browser of this machine asks under this address, and no page elsewhere made it."""
    hosts = {f"{name}:{port}" for name in (LOOPBACK, "localhost", "[::1]")}
    if request.headers.get_all("Host", []) not in [[host] for host in hosts]:
        return False
    if request.headers.get("Origin", "") not in {"", *(f"http://{host}" for host in hosts)}:
        return False
    # Opening the address by hand or by a link is a navigation; anything else from elsewhere is not ours.
    elsewhere = request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"}
    return not elsewhere or request.headers.get("Sec-Fetch-Mode") == "navigate"


def _file(served: Served, path: str) -> tuple[bytes, str] | None:
    """A file of the report by its exact name: no path leads anywhere else, for nothing is read from disk."""
    name = path.partition("?")[0].removeprefix("/") or _PAGE
    content = served.files.get(name)
    if content is None:
        return (_NOT_YET, _TYPES["html"]) if name == _PAGE else None
    kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
    return (live(content) if name == _PAGE else content), kind


def _answer(
    request: BaseHTTPRequestHandler,
    status: HTTPStatus,
    content: bytes,
    kind: str = "text/plain; charset=utf-8",
) -> None:
    request.send_response(status)
    for name, value in {**_HEADERS, "Content-Type": kind, "Content-Length": str(len(content))}.items():
        request.send_header(name, value)
    request.end_headers()
    if request.command != "HEAD":
        request.wfile.write(content)


def _stream(request: BaseHTTPRequestHandler, served: Served) -> None:
    """Server-sent events until the browser goes: one at once, then one a change."""
    request.close_connection = True
    request.send_response(HTTPStatus.OK)
    for name, value in {**_HEADERS, "Content-Type": "text/event-stream"}.items():
        request.send_header(name, value)
    request.end_headers()
    if request.command == "HEAD":
        return
    turn = -1
    try:
        while True:
            now, told = served.wait(turn, _HEARTBEAT_SECONDS)
            if served.ended:
                return
            request.wfile.write(f"data: {told}\n\n".encode() if now != turn else b": still here\n\n")
            turn = now
    except OSError:
        return
