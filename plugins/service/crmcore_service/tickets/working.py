"""Who works on a ticket: whoever may edit it. Who may only read it writes nothing into what was said about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crmcore import Action, Change, Interaction, Objection, Work, schema_of
from crmcore.errors import Forbidden
from crmcore.work.checks import require_touchable, touchable, unrestricted
from crmcore_service.tickets.kinds import OPENED, name_of
from crmcore_service.tickets.records import Ticket

_OURS = "service."
"""So begin the kinds of interactions that our verbs write; those of others, such as a call, are none of ours."""


def require_working(work: Work, tickets: Iterable[Ticket]) -> None:
    """Refuse to work on tickets that the actor may not edit; costs nothing for those who may edit all.

    Core asks only where the ticket's own row changes, and much of what is said leaves that as it is.

    Raises:
        Forbidden: the actor may only read one of them.
        NotFound: the actor may not even do that.
    """
    kind = work.context.registry.type_of(Ticket)
    if unrestricted(work, kind, Action.EDIT):
        return
    given = {ticket.id: ticket for ticket in tickets}
    denied = given.keys() - touchable(work, kind, Action.EDIT, given)
    if not denied:
        return
    require_touchable(work, kind, Action.READ, denied)
    raise Forbidden(
        f"This actor may read {name_of(given[min(denied)])}, but not work on it.",
        todo="Who works on tickets may edit them: the role 'service.agent'.",
    )


def check_said(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to lines of a ticket's conversation that come past the verbs, from who may only read it."""
    kind = work.context.registry.type_of(Ticket)
    if unrestricted(work, kind, Action.EDIT):
        return
    about = schema_of(Ticket).name
    lines = [
        told
        for told in (change.after for change in changes)
        if isinstance(told, Interaction)
        and told.record_type == about
        and told.record_id is not None
        and told.kind.startswith(_OURS)
        # Whoever may open a ticket tells that it was, also without a right to work on it afterwards.
        and not (told.kind == OPENED and work.is_new(Ticket, told.record_id))
    ]
    allowed = touchable(work, kind, Action.EDIT, {told.record_id for told in lines if told.record_id is not None})
    for told in lines:
        if told.record_id not in allowed:
            text = f"'{told.kind}' is written by who may edit the ticket, and this actor may only read it."
            yield Objection("reader", "record_id", text, told.id)
