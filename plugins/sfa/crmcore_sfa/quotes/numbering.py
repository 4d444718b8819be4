"""Numbers that people read, such as *Q-2026-0001*: given once, in order, whoever asks at the same time."""

from __future__ import annotations

import attrs

from crmcore import Work
from crmcore.errors import Conflict, NotUnique
from crmcore_sfa.quotes.records import Series

PERMISSION = "sfa.number"
_TRIES = 50


def next_numbers(work: Work, series: str, count: int = 1) -> list[str]:
    """Return the next numbers of a series; ``Q-2026`` gives *Q-2026-0001*, *Q-2026-0002* …

    A number that was given is never given again, also where its record is removed; if the unit of work fails, its
    numbers are free. Who asks at the same time waits until the other has committed, so take them late.

    Raises:
        Forbidden: no role of the actor carries the permission ``sfa.number``.
        Conflict: others were quicker very many times in a row.
    """
    with work.as_system("number a record", by=PERMISSION):
        last = _advance(work, series, count)
    return [f"{series}-{n:04}" for n in range(last - count + 1, last + 1)]


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
    raise Conflict(f"The numbers of {series} were taken by others {_TRIES} times in a row.", todo="Try again.")
