"""Who may do what with templates. They belong to nobody: who works in marketing shares them."""

from __future__ import annotations

from crmcore import Role, grants

_WRITES = grants("marketing_template", read="all", create="all", remove="all", export="all")

ROLES = (
    Role(name="marketing", grants=_WRITES),
    Role(name="manager", grants=_WRITES),
    Role(name="rep", grants=grants("marketing_template", read="all")),
)
