"""The path of a ticket. A team replaces it in ``crm.toml`` under ``[pipelines."service.tickets"]``."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage
from crmcore_service.tickets.records import Ticket

TICKETS = "service.tickets"

NEW, OPEN, PENDING, ON_HOLD, RESOLVED, CLOSED = "new", "open", "pending", "on_hold", "resolved", "closed"

ticket_pipeline = Pipeline(
    name=TICKETS,
    label="Tickets",
    record=Ticket,
    closed="closed_on",
    stages=(
        # Nobody has answered yet.
        Stage(name=NEW, time_limit_hours=24),
        Stage(name=OPEN, rotting_days=7),
        # Waiting for the customer; a reply opens it again.
        Stage(name=PENDING, rotting_days=14),
        # Waiting for somebody else: a supplier, another team.
        Stage(name=ON_HOLD, rotting_days=30),
        # A ticket without a time of resolution is not resolved; the verb sets it.
        Stage(name=RESOLVED, outcome=Outcome.DONE, requires=("resolved_at",), to=(OPEN, PENDING, CLOSED)),
        Stage(name=CLOSED, outcome=Outcome.DONE, to=(OPEN,)),
    ),
)
