"""Who may do what with leads.

A rep sees the leads that it owns and those that nobody owns, and may add one for anybody, since the rules decide whose
it is. What a verb does beyond that (take a lead out of the pool, hand a customer over with it) it does as crmcore
itself, and only if a role carries the verb's permission.
"""

from __future__ import annotations

from crmcore import Role, grants

PLACE = "sfa.lead.place"
"""To have the leads that one adds assigned by the rules; without it they are one's own."""
CAPTURE = "sfa.lead.capture"
"""To capture leads of customers that somebody else will own."""
CLAIM = "sfa.lead.claim"
"""To take leads out of a pool and to give them back."""
CONVERT = "sfa.lead.convert"
"""To make a customer's lifecycle follow its lead."""
COLLISIONS = "sfa.lead.collisions"
"""To be told the names of those who work on a customer already."""
MANAGE = "sfa.lead.manage"
"""To assign leads of others, and to set by hand what the verbs keep: pool, claim, times recycled."""

_WORKING = (PLACE, CAPTURE, CLAIM, CONVERT, COLLISIONS)

ROLES = (
    Role(name="rep", grants=grants("sfa_lead", read="unowned", create="all"), permissions=_WORKING),
    Role(
        name="manager",
        grants=grants("sfa_lead", read="unowned", create="all", edit="unowned", assign="unowned", export="unowned"),
        permissions=(*_WORKING, MANAGE),
    ),
)
