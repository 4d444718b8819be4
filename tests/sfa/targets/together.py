"""Two units of work at the same moment, the second beginning before the first has ended."""

from __future__ import annotations

import threading
from collections.abc import Callable

import sqlalchemy as sa

from crmcore import Work
from crmcore.errors import CrmError

_WAITING = sa.text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


def at_the_same_moment(
    url: str, begin: Callable[[], Work], first: Callable[[Work], object], second: Callable[[Work], object]
) -> CrmError | None:
    """Do the first on PostgreSQL and, before its transaction ends, the second; return what the second raised."""
    raised: list[CrmError] = []

    def other() -> None:
        try:
            with begin() as work:
                second(work)
        except CrmError as error:
            raised.append(error)

    thread = threading.Thread(target=other)
    engine = sa.create_engine(url)
    with begin() as work:
        first(work)
        thread.start()
        # The second waits for the end of the first, or, if nothing keeps it, is done.
        while thread.is_alive():
            with engine.connect() as connection:
                if connection.scalar(_WAITING):
                    break
    thread.join()
    engine.dispose()
    return raised[0] if raised else None
