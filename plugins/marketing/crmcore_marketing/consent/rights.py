"""Who may do what with consent, and what the role *marketing* may read."""

from __future__ import annotations

from crmcore import Role, grants

# A marketer works with all customers, and changes none of them.
_READS = tuple(
    grant
    for name in ("customer", "interaction", "user", "team", "team_member", "rate")
    for grant in grants(name, read="all")
)

ROLES = (Role(name="marketing", grants=_READS),)
