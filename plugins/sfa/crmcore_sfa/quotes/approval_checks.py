"""What approvals object to: being asked of somebody else, decided by the wrong one, out of turn, or twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

import attrs

from crmcore import Change, Objection, Work
from crmcore.errors import CrmError
from crmcore_sfa.quotes.approving import approvals_of, asked, colleagues, may_decide, whom
from crmcore_sfa.quotes.pipeline import DRAFT, IN_APPROVAL
from crmcore_sfa.quotes.pricing import seeing
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote

_ANSWER = ("state", "decided_by_id", "decided_at", "comment")
_OWN = ("id", "version", "created_at", "updated_at", "custom", "asked_at", "decided_at")


def check_approvals(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of approvals."""
    with seeing(work):
        quotes = work.get_all(Quote, {c.record.quote_id for c in changes if isinstance(c.record, Approval)})
    added: dict[UUID, list[Approval]] = {}
    for change in changes:
        before, after = change.before, change.after
        if isinstance(before, Approval) and after is None:
            yield Objection("kept", None, "What was asked and decided is kept.", before.id)
        elif isinstance(before, Approval) and isinstance(after, Approval):
            yield from _changed(work, before, after, quotes)
        elif isinstance(after, Approval):
            added.setdefault(after.quote_id, []).append(after)
    for quote_id, approvals in added.items():
        if quote_id in quotes:
            yield from _asked(work, quotes[quote_id], approvals)


def _asked(work: Work, quote: Quote, approvals: Sequence[Approval]) -> Iterator[Objection]:
    """Compare what is asked with what is to be asked, so that nobody chooses his own judge."""
    if quote.stage != DRAFT:
        yield Objection("approval", None, f"'{quote.name}' is no draft: nothing is to be asked.", approvals[0].id)
        return
    try:
        right = [_told(one) for one in asked(work, quote, work.actor.id)]
    except CrmError as error:
        yield Objection("approval", None, error.what, approvals[0].id)
        return
    for approval in approvals:
        if _told(approval) not in right:
            text = f"'{quote.name}' does not need the approval '{approval.rule}' like that. Quotes.submit asks."
            yield Objection("approval", "rule", text, approval.id)


def _told(approval: Approval) -> Mapping[str, object]:
    return {a.name: getattr(approval, a.name) for a in attrs.fields(Approval) if a.name not in _OWN}


def _changed(work: Work, before: Approval, after: Approval, quotes: Mapping[UUID, Quote]) -> Iterator[Objection]:
    touched = [a.name for a in attrs.fields(Approval) if getattr(before, a.name) != getattr(after, a.name)]
    if before.state.live and touched == ["state"] and after.state is ApprovalState.VOID:
        return
    if before.state is not ApprovalState.PENDING or set(touched) - set(_ANSWER):
        text = f"The approval '{before.rule}' is {before.state.value}, and is not written anew."
        yield Objection("kept", None, text, before.id)
        return
    quote = quotes.get(before.quote_id)
    if quote is not None:
        yield from _answered(work, before, after, quote)


def _answered(work: Work, before: Approval, after: Approval, quote: Quote) -> Iterator[Objection]:
    answer = after.state in (ApprovalState.APPROVED, ApprovalState.REFUSED)
    if not answer or after.decided_by_id != work.actor.id or after.decided_at != work.now or quote.stage != IN_APPROVAL:
        text = f"An approval of '{quote.name}' is given by Quotes.approve and refused by Quotes.refuse."
        yield Objection("approval", "state", text, before.id)
        return
    with seeing(work):
        people = colleagues(work)
        if not may_decide(people, before, quote, work.actor.id):
            text = f"'{before.rule}' waits for {whom(people, before)}; whoever offers or asks does not approve."
            yield Objection("not-asked", "decided_by_id", text, before.id)
        earlier = [a for a in approvals_of(work, [quote.id]) if a.step < before.step]
    for approval in earlier:
        if approval.state is not ApprovalState.APPROVED:
            text = f"'{approval.rule}' is to be decided before '{before.rule}'."
            yield Objection("turn", "step", text, before.id)
