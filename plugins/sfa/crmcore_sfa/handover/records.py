"""What is kept of a hand-over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import attrs

from crmcore import Labeled, MaxLen, Record, Ref, User, record

PERMISSION = "sfa.handover"
"""What a role must carry to hand over; managers have it, within what they manage."""


@record("sfa_handover", label="Hand-over", title="summary", indexes=(("from_id", "carried_out_at"),))
@attrs.frozen(kw_only=True)
class Handed(Record):
    """What one user owned and others own now. The journal names its id as the cause of each change.

    Written by :class:`~crmcore_sfa.handover.verbs.Handover`; nobody but an administrator may write it otherwise.

    Attributes:
        from_id: who owned it.
        by_id: who handed it over; None for crmcore itself.
        summary: one line for people.
        counts: by record type, how many each user (by id) got.
        deactivated: whether the user was switched off with it.
        undone_at: when it was taken back.
        kept: how many records that left as they are, since they were edited meanwhile.
    """

    from_id: Ref[User]
    by_id: Ref[User] | None = None
    summary: Annotated[str, MaxLen(300)]
    carried_out_at: Annotated[datetime, Labeled("Carried out")]
    counts: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    deactivated: bool = False
    undone_at: Annotated[datetime | None, Labeled("Undone")] = None
    kept: int = 0
