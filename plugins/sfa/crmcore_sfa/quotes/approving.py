"""Which approvals a quote needs, whom they are asked of, and who may decide them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import attrs

from crmcore import User, Work
from crmcore.errors import Invalid, nearest
from crmcore_sfa.quotes.colleagues import Colleagues
from crmcore_sfa.quotes.pricing import seeing
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote
from crmcore_sfa.quotes.settings import DISCOUNT, MANAGER, settings_of


@attrs.frozen(kw_only=True)
class Need:
    """An approval that a quote needs: by which rule, why, and what the settings say about who decides."""

    rule: str
    reason: str
    approver: str


def colleagues(work: Work) -> Colleagues:
    """Return the people of the firm with what each may grant."""
    return Colleagues(work, settings_of(work).discounts)


def needs_of(work: Work, quotes: Sequence[Quote], people: Colleagues) -> dict[UUID, list[Need]]:
    """Return what quotes need as they are now, in the order in which it is asked: the discount, then by rule."""
    found: dict[UUID, list[Need]] = {quote.id: [] for quote in quotes}
    for quote in quotes:
        owner = people.get(quote.owner_id)
        limit = people.limit_of(owner)
        if quote.discount_share > limit:
            whose = "nobody" if owner is None else owner.name
            reason = f"{quote.discount_share:.2%} off is more than the {limit:.2%} that {whose} may grant."
            found[quote.id].append(Need(rule=DISCOUNT, reason=reason, approver=MANAGER))
    for rule in settings_of(work).approvals:
        for quote, holds in zip(quotes, work.holds(rule.when, quotes), strict=True):
            if holds:
                reason = f"{rule.when[:300]} ({quote.discount_share:.2%} off, {quote.total} net)"
                found[quote.id].append(Need(rule=rule.name, reason=reason, approver=rule.approver))
    return found


def unmet(work: Work, quotes: Sequence[Quote]) -> dict[UUID, list[Need]]:
    """Return the approvals that quotes need and do not have; the quotes are whole, with what the actor cannot see."""
    with seeing(work):
        needed = needs_of(work, quotes, colleagues(work))
        if not any(needed.values()):
            return needed
        given = {(a.quote_id, a.rule) for a in approvals_of(work, needed) if a.state is ApprovalState.APPROVED}
    return {quote: [need for need in needs if (quote, need.rule) not in given] for quote, needs in needed.items()}


def approvals_of(work: Work, quotes: Iterable[UUID], *, live: bool = True) -> list[Approval]:
    """Return the approvals of quotes in their order; without ``live`` also those refused and void."""
    found = work.each(Approval, Approval.t.c.quote_id.in_(list(quotes)))
    return sorted(
        (a for a in found if a.state.live or not live), key=lambda a: (a.quote_id, a.asked_at, a.state.live, a.step)
    )


def asked(work: Work, quote: Quote, by: UUID | None) -> list[Approval]:
    """Return the approvals to ask for, in order; what the asking person may grant is granted with it.

    Raises:
        Invalid: nobody can be asked.
    """
    with seeing(work):
        people = colleagues(work)
        quote = work.get(Quote, quote.id)  # with its margin, which a rule may be about
        needs = needs_of(work, [quote], people)[quote.id]
        made: list[Approval] = []
        for step, need in enumerate(needs, start=1):
            fields = _granted(work, quote, need, people, by) or _open(quote, need, people, by)
            made.append(
                Approval(
                    quote_id=quote.id, step=step, rule=need.rule, reason=need.reason[:500], asked_by_id=by,
                    asked_at=work.now, **fields,
                )
            )  # fmt: skip
    return made


def _granted(work: Work, quote: Quote, need: Need, people: Colleagues, by: UUID | None) -> dict[str, Any] | None:
    """Return the answer where whoever asks for a colleague's quote may grant the discount himself."""
    user = people.get(by)
    if user is None or need.rule != DISCOUNT or by == quote.owner_id or people.limit_of(user) < quote.discount_share:
        return None
    return {
        "asked_of_id": by, "state": ApprovalState.APPROVED, "decided_by_id": by, "decided_at": work.now,
        "comment": f"Within the {people.limit_of(user):.2%} that {user.name} may grant.",
    }  # fmt: skip


def _open(quote: Quote, need: Need, people: Colleagues, by: UUID | None) -> dict[str, Any]:
    """Return whom a need is asked of: a person, or the holders of a role."""
    out = {quote.owner_id, by}
    if need.approver == MANAGER:
        user = _superior(quote, need, people, out)
    elif "@" in need.approver:
        user = _named(need, people, out)
    else:
        return {"asked_role": _role(need, people, out)}
    return {"asked_of_id": user.id}


def _superior(quote: Quote, need: Need, people: Colleagues, out: set[UUID | None]) -> User:
    above = [user for user in people.above(quote.owner_id) if user.id not in out]
    if not above:
        owner = people.get(quote.owner_id)
        whom = "belongs to nobody" if owner is None else f"belongs to {owner.name}, and nobody else is above"
        raise Invalid(
            f"'{quote.name}' needs the approval '{need.rule}' of a manager, but {whom}.",
            todo="Give the owner a manager, or name an approver under [[plugins.sfa.approvals]].",
        )
    if need.rule == DISCOUNT:
        # The nearest one whose own share reaches so far; the head of the firm has the last word.
        return next((u for u in above if people.limit_of(u) >= quote.discount_share), above[-1])
    return above[0]


def _named(need: Need, people: Colleagues, out: set[UUID | None]) -> User:
    user = people.by_email(need.approver)
    if user is None:
        raise Invalid(
            f"The approval '{need.rule}' is asked of '{need.approver}', and there is no such user.",
            todo="Correct the approver under [[plugins.sfa.approvals]].",
        )
    # Whoever offers does not approve, and whoever has left does not answer: somebody above does.
    for one in (user, *people.above(user.id)):
        if one.active and one.id not in out:
            return one
    raise Invalid(
        f"The approval '{need.rule}' is asked of {user.name}, who cannot give it here, and nobody is above.",
        todo="Name another approver under [[plugins.sfa.approvals]].",
    )


def _role(need: Need, people: Colleagues, out: set[UUID | None]) -> str:
    known = people.work.context.registry.roles
    if need.approver not in known:
        raise Invalid(
            f"The approval '{need.rule}' is asked of '{need.approver}', which is neither '{MANAGER}' nor an e-mail "
            f"address nor a role.{nearest(need.approver, (MANAGER, *known))}",
            todo="Correct the approver under [[plugins.sfa.approvals]].",
        )
    if all(user.id in out for user in people.holders(need.approver)):
        raise Invalid(
            f"The approval '{need.rule}' is asked of the role '{need.approver}', which nobody else has.",
            todo="Give the role to somebody, or name another approver.",
        )
    return need.approver


def may_decide(people: Colleagues, approval: Approval, quote: Quote, who: UUID | None) -> bool:
    """True for who was asked and everybody above, except the quote's owner and who asked."""
    user = people.get(who)
    if user is None or not user.active or who in (quote.owner_id, approval.asked_by_id):
        return False
    if approval.asked_role is None:
        return who == approval.asked_of_id or any(one.id == who for one in people.above(approval.asked_of_id))
    if approval.asked_role in user.roles:
        return True
    return any(one.id == who for holder in people.holders(approval.asked_role) for one in people.above(holder.id))


def whom(people: Colleagues, approval: Approval) -> str:
    """Return whom an approval waits for, in words."""
    user = people.get(approval.asked_of_id)
    return f"the role {approval.asked_role}" if user is None else user.name
