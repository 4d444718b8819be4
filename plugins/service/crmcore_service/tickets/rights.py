"""Who may do what with tickets.

An agent serves whoever asks, so it sees all customers and all tickets. A rep sees the tickets of the customers that it
may see, and does not work on them. A manager runs the queues.
"""

from __future__ import annotations

from crmcore import Role, grants

NUMBER = "service.number"
"""To give a ticket the next number."""
PLACE = "service.place"
"""To have a ticket assigned to whoever of its queue is free for it."""
CORRECT = "service.ticket.correct"
"""To set by hand, or by an import, what the verbs keep: times, counters, and where a ticket was merged."""

_LOOKS = tuple(
    grant
    for name in ("service_queue", "service_queue_agent", "service_skill")
    for grant in grants(name, read="all")
)  # fmt: skip
_COLLEAGUES = tuple(grant for name in ("user", "team", "team_member") for grant in grants(name, read="all"))
_ALL = {"read": "all", "create": "all", "edit": "all"}

ROLES = (
    Role(
        name="service.agent",
        grants=(
            *_COLLEAGUES,
            *_LOOKS,
            *grants("service_ticket", **_ALL, assign="all", export="all"),
            *grants("customer", **_ALL),
            *grants("interaction", read="all", create="own"),
            *grants("participant", read="all", create="all"),
        ),
        permissions=(NUMBER, PLACE),
    ),
    Role(
        name="rep",
        grants=(*_LOOKS, *grants("service_ticket", read="followed")),
    ),
    Role(
        name="manager",
        grants=(
            *_LOOKS,
            *grants("service_ticket", **_ALL, assign="all", export="all"),
            *(
                grant
                for name in ("service_queue", "service_queue_agent", "service_skill")
                for grant in grants(name, create="all", edit="all", remove="all")
            ),
        ),
        permissions=(NUMBER, PLACE, CORRECT),
    ),
)
