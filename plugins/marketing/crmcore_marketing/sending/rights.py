"""Who may do what with the ledger. Nobody edits it: what changes a message is a verb."""

from __future__ import annotations

from crmcore import Role, grants

DELIVER = "marketing.deliver"
"""To hand over what is due now, and to read what came back."""
QUEUE = "marketing.queue"
"""To put into the ledger what a campaign is to send to customers whom one may see."""
SETTLE = "marketing.settle"
"""To say what became of a message of which nobody knows."""

_READ = grants("marketing_message", read="all")

ROLES = (
    Role(name="rep", grants=_READ),
    Role(name="manager", grants=_READ, permissions=(QUEUE,)),
    Role(name="viewer", grants=_READ),
    Role(
        name="marketing",
        grants=grants("marketing_message", read="all", export="all"),
        permissions=(DELIVER, QUEUE, SETTLE),
    ),
)
