"""Asking by itself: the requester of a ticket that was resolved a while ago, unless asked lately."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from crmcore import DueJob, Work
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.settings import settings_of
from crmcore_service.satisfaction.verbs import Satisfaction
from crmcore_service.tickets.records import Ticket

_ticket, _survey = Ticket.t.c, Survey.t.c

LATE = timedelta(days=2)
"""Whoever could not be asked for so long, since nobody ran the job, is not asked any more."""
SOME = 1_000


def ask_resolved(work: Work, now: datetime) -> None:
    """Ask about the tickets that were resolved long enough ago, if ``[plugins.service.survey]`` says so."""
    settings = settings_of(work)
    if not settings.when_resolved:
        return
    lately = now - timedelta(days=settings.again_days)
    chosen: dict[UUID, UUID] = {}
    for row in work.select(_resolved(settings.kind, now, now - settings.delay, lately)):
        # Always the same tickets, so that running twice is asking once, and a ticket gets no second chance.
        if _place(row.id) < settings.share:
            chosen.setdefault(row.contact_id or row.customer_id, row.id)
    ids = list(chosen.values())
    for start in range(0, len(ids), SOME):
        Satisfaction(work).ask_all(work.get_all(Ticket, ids[start : start + SOME]).values())


def _resolved(
    kind: SurveyKind, now: datetime, before: datetime, lately: datetime
) -> sa.Select[tuple[UUID, UUID | None, UUID]]:
    """Return the tickets resolved until a time whose requesters may be asked, the last one of each first."""
    # Since the solution, or the same before it, which stands: see ``standing``.
    stands = (_survey.kind == kind.value) & (_survey.answered_at.is_not(None) | (_survey.expires_at > now))
    about_it = sa.select(_survey.id).where(
        _survey.ticket_id == _ticket.id, sa.or_(_survey.asked_at >= _ticket.resolved_at, stands)
    )
    asked = sa.select(sa.func.coalesce(_survey.contact_id, _survey.customer_id)).where(_survey.asked_at > lately)
    return (
        sa.select(_ticket.id, _ticket.contact_id, _ticket.customer_id)
        .where(
            _ticket.resolved_at <= before,
            _ticket.resolved_at > before - LATE,
            _ticket.merged_into_id.is_(None),
            ~sa.exists(about_it),
            sa.func.coalesce(_ticket.contact_id, _ticket.customer_id).not_in(asked),
        )
        .order_by(_ticket.resolved_at.desc(), _ticket.id)
    )


def _place(ticket_id: UUID) -> float:
    """Return where a ticket lies between 0 and 1, as good as by chance."""
    return int.from_bytes(hashlib.sha256(ticket_id.bytes).digest()[:8]) / 2**64


jobs = (DueJob(name="satisfaction.ask", every=timedelta(minutes=5), run=ask_resolved),)
