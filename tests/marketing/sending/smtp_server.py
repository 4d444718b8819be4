"""Mail servers on the loopback interface: one that takes everything, and one that misbehaves as it is told."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

import attrs
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


@attrs.define
class Taken:
    """What a server took: sender, recipients and content of each mail; ``sessions`` counts the lines."""

    mails: list[tuple[str, list[str], bytes]] = attrs.field(factory=list)
    peers: set[Any] = attrs.field(factory=set)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        self.mails.append((envelope.mail_from or "", list(envelope.rcpt_tos), envelope.content))
        self.peers.add(session.peer)
        return f"250 OK queued as {len(self.mails)}"


@contextmanager
def good_server(**options: Any) -> Iterator[tuple[int, Taken]]:
    """A server that takes everything; yields its port and what it took."""
    taken = Taken()
    controller = Controller(taken, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield controller.port, taken
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


DROP, STALL = "drop", "stall"


@attrs.define
class Misbehaving:
    """Says at each place of the dialog what it was told: a reply, :data:`DROP` or :data:`STALL`.

    Places: ``hello`` (the greeting), ``EHLO``, ``MAIL``, ``RCPT``, ``DATA``, ``text`` (in the middle of the mail) and
    ``dot`` (after its end). Each place has a list of what it says first, second…; then all is well.
    """

    script: dict[str, list[str]]
    taken: list[bytes] = attrs.field(factory=list)
    lines: int = 0
    port: int = 0
    _socket: socket.socket | None = None
    _stopped: threading.Event = attrs.field(factory=threading.Event)

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        assert self._socket is not None
        self._socket.close()

    def _serve(self) -> None:
        assert self._socket is not None
        while not self._stopped.is_set():
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            self.lines += 1
            threading.Thread(target=self._talk, args=(line,), daemon=True).start()

    def _say(self, line: socket.socket, place: str, well: str) -> None:
        planned = self.script.get(place, [])
        what = planned.pop(0) if planned else well
        if what == STALL:
            self._stopped.wait(5)
        if what in (DROP, STALL):
            raise ConnectionResetError
        if what:
            line.sendall(what.encode() + b"\r\n")

    def _talk(self, line: socket.socket) -> None:
        words = line.makefile("rb")
        try:
            self._say(line, "hello", "220 ready")
            for word in iter(words.readline, b""):
                verb = word.split()[0].decode().upper()
                if verb == "DATA":
                    self._data(line, words)
                elif verb == "QUIT":
                    line.sendall(b"221 bye\r\n")
                    return
                else:
                    self._say(line, verb, "250 OK")
        except OSError:
            pass
        finally:
            words.close()
            line.close()

    def _data(self, line: socket.socket, words: Any) -> None:
        planned = self.script.get("DATA", [])
        goes_on = not planned or planned[0] == "354 go on"
        self._say(line, "DATA", "354 go on")
        if not goes_on:
            return
        mail = b""
        for row in iter(words.readline, b".\r\n"):
            if not row:
                return
            mail += row
            if self.script.get("text"):
                self._say(line, "text", "")
        self.taken.append(mail)
        self._say(line, "dot", "250 OK taken")
