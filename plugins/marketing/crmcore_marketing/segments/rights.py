"""Who may do what with segments.

How a segment is put together is no secret; which of its customers somebody sees, the rights on customers decide.
"""

from __future__ import annotations

from crmcore import Role, grants

USE = "marketing.segment.use"
"""To use the segments of ``crm.toml``."""

_RECORDS = ("marketing_segment", "marketing_segment_member", "marketing_segment_part")
_WRITE = dict.fromkeys(("read", "create", "edit", "remove", "assign", "export"), "all")

ROLES = (
    *(
        Role(name=name, grants=grants("marketing_segment", read="all"), permissions=(USE,))
        for name in ("rep", "manager", "viewer")
    ),
    Role(name="marketing", grants=tuple(g for r in _RECORDS for g in grants(r, **_WRITE)), permissions=(USE,)),
)
