"""Brings a folder in and kills its own process, without any clean-up, at a place for the nth time.

``python -m tests.intake.messages.killing URL FOLDER PLACE TIMES CHUNK_ROWS``
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from crmcore import system_actor
from crmcore.work.transaction import OwnTransaction
from crmcore_intake.messages.importing import import_messages
from crmcore_intake.messages.writing import MessageWriter
from tests.intake.killing import Bomb, before
from tests.intake.messages.office import PLUGINS, configured
from tests.support import Clock, open_crm


def main() -> None:
    url, folder, place, times, chunk = sys.argv[1:]
    bomb = Bomb(int(times))
    crm = open_crm(url, plugins=PLUGINS, config=configured(Path(folder).parent, int(chunk)), clock=Clock())
    if place == "commit.before":
        before(OwnTransaction, "end", bomb.touch)
    elif place == "middle":
        before(MessageWriter, "_log", bomb.touch)

    def watch(*_: Any) -> None:
        if place == "commit.after":
            bomb.touch()

    import_messages(crm, system_actor("killing"), Path(folder), watch=watch)


if __name__ == "__main__":
    main()
