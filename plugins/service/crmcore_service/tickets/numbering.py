"""The numbers of tickets: given once, in order, whoever asks at the same time."""

from __future__ import annotations

import attrs

from crmcore import Work
from crmcore.errors import Conflict, NotUnique, Retry
from crmcore_service.tickets.records import Series
from crmcore_service.tickets.rights import NUMBER

_TRIES = 50


def next_numbers(work: Work, count: int) -> list[str]:
    """Return the next numbers: *1*, *2* …

    A number that was given is never given again; if the unit of work fails, its numbers are free. Who asks at the same
    time waits until the other has committed, so take them late.

    Raises:
        Forbidden: no role of the actor carries the permission ``service.number``.
        Retry: others were quicker very many times in a row.
    """
    with work.as_system("number tickets", by=NUMBER):
        last = _advance(work, "ticket", count)
    return [str(n) for n in range(last - count + 1, last + 1)]


def _advance(work: Work, series: str, count: int) -> int:
    for _ in range(_TRIES):
        try:
            # Somebody else may take the numbers that were read here; what was written is then taken back.
            with work.savepoint():
                found = work.find(Series, Series.t.c.name == series, limit=1)
                if not found:
                    return work.add(Series(name=series, last=count)).last
                return work.save(attrs.evolve(found[0], last=found[0].last + count)).last
        except (Conflict, NotUnique):
            continue
    raise Retry(f"Others took the next numbers {_TRIES} times meanwhile.", todo="Do it again.")
