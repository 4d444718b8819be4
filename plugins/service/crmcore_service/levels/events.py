"""What the journal says of clocks, told once each."""

from __future__ import annotations

from typing import ClassVar

import attrs

from crmcore import Event


@attrs.frozen(kw_only=True)
class SlaWarned(Event):
    """So much of the promised working time has passed that it is time to act; about the ticket.

    ``target`` and ``policy`` say what was promised, ``warned_at`` when it came so far, ``due_at`` until when there
    is time (ISO 8601, in UTC; empty if the clock stands still by now).
    """

    kind: ClassVar[str] = "service.sla_warned"
    number: str = ""
    target: str = ""
    policy: str = ""
    warned_at: str = ""
    due_at: str = ""


@attrs.frozen(kw_only=True)
class SlaBreached(Event):
    """The promised working time has passed without an answer or a solution; about the ticket.

    ``breached_at`` is when, in ISO 8601 and UTC, however late it was found.
    """

    kind: ClassVar[str] = "service.sla_breached"
    number: str = ""
    target: str = ""
    policy: str = ""
    breached_at: str = ""
