"""Runs an import and kills its own process, without any clean-up, when it comes to a place for the nth time.

``python -m tests.intake.killing URL FOLDER PLACE TIMES CHUNK_ROWS``
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from crmcore import Work, system_actor
from crmcore.work.transaction import OwnTransaction
from crmcore_intake import Import, ImportState, Key, import_files, job, load_profile, relations, rows
from tests.intake.firm import CONFIG, PLUGINS
from tests.support import open_crm


class Bomb:
    """Goes off when it is touched for the last time."""

    def __init__(self, times: int) -> None:
        self.left = times

    def touch(self) -> None:
        self.left -= 1
        if self.left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


def before(owner: Any, name: str, touch: Callable[[], None]) -> None:
    """Touch the bomb before a method."""
    method = getattr(owner, name)

    def armed(*args: Any, **more: Any) -> Any:
        touch()
        return method(*args, **more)

    setattr(owner, name, armed)


def arm(place: str, bomb: Bomb) -> None:
    match place:
        case "job.begin":
            before(job.Job, "begin", bomb.touch)
        case "rows.begin":
            before(rows.RowWriter, "write", bomb.touch)
        case "rows.middle":
            add_all = Work.add_all

            def add_then_touch(self: Work, records: Any) -> Any:
                added = add_all(self, records)
                if added and isinstance(added[0], Key):
                    bomb.touch()
                return added

            Work.add_all = add_then_touch  # type: ignore[method-assign]  # to get between two statements
        case "relations":
            before(relations.RelationWriter, "write", bomb.touch)
        case "commit.before":
            before(OwnTransaction, "end", bomb.touch)
        case "commit.after" | "finished":
            pass
        case _:
            raise ValueError(place)


def main() -> None:
    url, folder, place, times, chunk = sys.argv[1:]
    bomb = Bomb(int(times))
    plugins = {"sfa": {}, "intake": {"chunk_rows": int(chunk)}}
    crm = open_crm(url, plugins=PLUGINS, config={**CONFIG, "plugins": plugins})
    arm(place, bomb)

    def watch(into: Import, outcomes: object) -> None:
        done = into.state is ImportState.FINISHED
        if place == "commit.after" or (place == "finished" and done):
            bomb.touch()

    import_files(crm, system_actor("killing"), load_profile(Path(folder) / "profile.toml"), Path(folder), watch=watch)


if __name__ == "__main__":
    main()
