"""Following the journal, and looking at all of it."""

from __future__ import annotations

from crmcore import Crm, Event


def entries(crm: Crm, after: int = 0, limit: int = 100_000) -> list[Event]:
    """Return the journal's entries after a number, as typed events."""
    with crm.as_system("test", read_only=True) as work:
        return crm.store.journal.read(work.channel, crm.registry, after, limit)


def last(crm: Crm) -> int:
    """Return the number that was drawn last."""
    with crm.as_system("test", read_only=True) as work:
        return crm.store.journal.last(work.channel)


def told(crm: Crm) -> list[str]:
    """Return what the journal says, one line an entry: number, what happened, and the name it is about."""
    return [f"{e.seq} {e.kind} {getattr(e, 'after', {}).get('name', e.record_type)}" for e in entries(crm)]
