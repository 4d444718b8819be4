"""Who may do what with segments.

How a segment is put together is no secret; which of its customers somebody sees, the rights on customers decide, for
those that a hand has put in or taken out as well.
"""

from __future__ import annotations

from crmcore import Role, grants

USE = "marketing.segment.use"
"""To use the segments of ``crm.toml``."""

_RECORDS = ("marketing_segment", "marketing_segment_member", "marketing_segment_part")
_READ = grants("marketing_segment", read="all") + grants("marketing_segment_member", read="all")
_OWN_HANDS = grants("marketing_segment_member", remove="own")
_WRITE = dict.fromkeys(("read", "create", "edit", "remove", "assign", "export"), "all")

ROLES = (
    Role(name="rep", grants=_READ + grants("marketing_segment", remove="own") + _OWN_HANDS, permissions=(USE,)),
    Role(name="manager", grants=_READ, permissions=(USE,)),
    Role(name="viewer", grants=_READ, permissions=(USE,)),
    Role(name="marketing", grants=tuple(g for r in _RECORDS for g in grants(r, **_WRITE)), permissions=(USE,)),
)
