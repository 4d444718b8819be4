"""What the verbs of a ticket keep: the times and counters by which promises are judged, and where it was merged.

A verb writes them with the rights of whoever works, under :func:`by_verb`; the check of tickets refuses all else.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from crmcore import Change, Objection, Work
from crmcore_service.tickets.records import Ticket
from crmcore_service.tickets.rights import CORRECT

KEPT = ("first_response_at", "resolved_at", "reopened", "escalated", "merged_into_id")
"""Fields that a verb alone writes, also on a new ticket."""

_BY_VERB: ContextVar[bool] = ContextVar("service_by_verb", default=False)


@contextmanager
def by_verb() -> Iterator[None]:
    """Mark what is written in the block as written by a verb of tickets."""
    token = _BY_VERB.set(True)
    try:
        yield
    finally:
        _BY_VERB.reset(token)


def check_kept(work: Work, change: Change, ticket: Ticket) -> Iterator[Objection]:
    """Return the objections to writing by hand what verbs keep, and to a ticket that is open and merged at once."""
    stage = work.context.registry.pipeline(ticket.pipeline).stage(ticket.stage)
    if ticket.merged_into_id is not None and not stage.closed and change.changed("merged_into_id"):
        text = "A ticket that goes on in another is closed; merge it with `crmcore ticket merge`."
        yield Objection("merged", "merged_into_id", text, ticket.id)
    if work.actor.system or _BY_VERB.get() or work.access.may(CORRECT):
        return
    for field in KEPT:
        before = getattr(change.before, field) if change.before is not None else (0 if field in _COUNTERS else None)
        if getattr(ticket, field) != before:
            yield Objection("kept", field, _said(field), ticket.id)
    if change.before is not None and change.changed("opened_at"):
        yield Objection("kept", "opened_at", _said("opened_at"), ticket.id)
    # Core keeps the day with the stage.
    if change.before is not None and change.changed("closed_on") and not change.changed("stage"):
        yield Objection("kept", "closed_on", _said("closed_on"), ticket.id)


_COUNTERS = ("reopened", "escalated")


def _said(field: str) -> str:
    return (
        f"'{field}' is kept by answering, resolving, reopening, escalating and merging, not by hand: `crmcore ticket`."
    )
