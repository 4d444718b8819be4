"""A mail server on the loopback interface that takes everything and keeps the Message-ID of each mail, a line each.

Usage: recording_server.py RECORD — prints its port, and serves until it is stopped.
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import IO

from aiosmtpd.smtp import SMTP, Envelope, Session

_ID = re.compile(rb"^Message-ID: <([0-9a-f-]{36})@", re.MULTILINE | re.IGNORECASE)


class Recorder:
    """Writes down what was taken, before it says so."""

    def __init__(self, record: IO[bytes]) -> None:
        self._record = record

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        found = _ID.search(envelope.content if isinstance(envelope.content, bytes) else b"")
        if found is None:
            return "554 this mail has no Message-ID of ours"
        self._record.write(found[1] + b"\n")
        self._record.flush()
        return "250 OK"


async def serve(record: Path) -> None:
    with record.open("ab") as out:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(Recorder(out), hostname="localhost"), "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))
