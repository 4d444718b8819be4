"""The sender for trying things out: each mail a file, as any mail program opens it."""

from __future__ import annotations

import os
from pathlib import Path

from crmcore_marketing.sending.envelope import Envelope
from crmcore_marketing.sending.hooks import Refused, Sender, Unavailable


class FolderSender(Sender):
    """Writes ``KEY.eml`` into a folder, whole or not at all. One that is written again is the same file.

    Args:
        name: what it is called in the settings.
        folder: where to; made when it is first needed.
    """

    channel = "email"
    leaves = False

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder

    def send(self, envelope: Envelope) -> str:
        """Write the mail and return the name of its file.

        Raises:
            Refused: the address is none.
            Unavailable: the folder cannot be written to.
        """
        try:
            content = bytes(envelope.mail())
        except ValueError as error:
            raise Refused(str(error), address=True) from error
        file = self._folder / f"{envelope.key}.eml"
        beside = file.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            beside.replace(file)
        except OSError as error:
            raise Unavailable(f"{file} cannot be written: {error.strerror}") from error
        return file.name
