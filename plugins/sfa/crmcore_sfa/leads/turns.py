"""Taking turns: a row that all who take part write, so that two units of work at once are still fair.

A row is read, and written with a check of its version. On PostgreSQL the second of two waits at the row until the
first has ended, finds that it has changed, and does it again with what is there then; on SQLite only one writes at
a time anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

import attrs

from crmcore import Work
from crmcore.errors import Conflict, NotUnique, Retry
from crmcore_sfa.leads.records import Turn

ATTEMPTS = 20


def take(work: Work, name: str, change: Callable[[Turn], Turn]) -> Turn:
    """Write the next turn of that name; until this unit of work has ended, whoever else wants one waits.

    Args:
        work: acts as crmcore itself.
        name: whose turns.
        change: makes the new turn of the last one; it is called again when somebody else was quicker.

    Raises:
        Retry: others were quicker every time.
    """
    for _ in range(ATTEMPTS):
        found = work.find(Turn, Turn.t.c.name == name, limit=1)
        try:
            with work.savepoint():
                if not found:
                    return work.add(change(Turn(name=name)))
                return work.save(change(found[0]))
        except (Conflict, NotUnique):
            continue
    raise Retry(f"Others took their turn at '{name}' {ATTEMPTS} times meanwhile.", todo="Do it again.")


def wait_for(work: Work, name: str, count: int = 1) -> None:
    """Wait until nobody else is at this, and keep others out until this unit of work has ended."""
    take(work, name, lambda last: attrs.evolve(last, taken=last.taken + count))


def in_turn(work: Work, name: str, people: Sequence[UUID], count: int) -> list[UUID]:
    """Return whose turn it is, ``count`` times, one after the other; each comes again only after all the others."""
    chosen: list[UUID] = []

    def next_ones(last: Turn) -> Turn:
        start = people.index(last.last_id) + 1 if last.last_id in people else 0
        chosen[:] = [people[(start + n) % len(people)] for n in range(count)]
        return attrs.evolve(last, taken=last.taken + count, last_id=chosen[-1])

    take(work, name, next_ones)
    return chosen
