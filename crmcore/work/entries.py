"""Reading the journal as an actor: only entries about records that the actor may read, hidden fields left out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from crmcore.model import Action, Event
from crmcore.work.checks import touchable, unrestricted
from crmcore.work.views import masked_for

if TYPE_CHECKING:
    from crmcore.work.work import Work


def entries(work: Work, record_id: UUID | None, after: int, limit: int) -> tuple[list[Event], int]:
    """Return entries, oldest first, and the number of the last one that was read.

    What was removed, or belongs to a plugin that is switched off, only those see who may read every such record.

    Args:
        record_id: only the entries of this record, which may be gone by now.
        after: only those after this number.
        limit: how many to read; some of them may be left out.
    """
    store, registry = work.context.store, work.context.registry
    if record_id is None:
        found = store.journal.read(work.channel, registry, after, limit)
    else:
        found = store.journal.history(work.channel, registry, store.id_of(record_id), after, limit)
    ids: dict[str, set[UUID]] = {}
    for event in found:
        if event.record_id is not None:
            ids.setdefault(event.record_type, set()).add(event.record_id)
    readable = {name: _readable(work, name, wanted) for name, wanted in ids.items()}
    shown = [masked_for(work.access, e) for e in found if e.record_id in readable.get(e.record_type, ())]
    return shown, found[-1].seq if found else after


def _readable(work: Work, name: str, ids: set[UUID]) -> set[UUID]:
    record_type = work.context.registry.type_by_name.get(name)
    if record_type is None:
        return ids if work.access.system else set()
    return ids if unrestricted(work, record_type, Action.READ) else touchable(work, record_type, Action.READ, ids)
