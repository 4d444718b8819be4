"""Approving and refusing quotes."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import sqlalchemy as sa

from crmcore import Work
from crmcore.errors import Conflict, Forbidden, Invalid
from crmcore_sfa.quotes import approving
from crmcore_sfa.quotes.pipeline import APPROVED, DRAFT, IN_APPROVAL
from crmcore_sfa.quotes.pricing import DECIDING, seeing
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote


class Deciding:
    """What is decided about a quote inside the firm. Nobody decides on a quote of his own, or that he has put."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def approve(self, quote: Quote, comment: str = "") -> Quote:
        """Give the approvals that the quote waits for, as far as it is the actor's turn; after the last it is approved.

        Args:
            quote: the quote as the actor has seen it.
            comment: what to keep with the answer.

        Raises:
            Forbidden: somebody else is asked, or the quote is the actor's own.
            Invalid: it waits for nobody.
            Conflict: the quote was changed since, or somebody else has just decided.
        """
        pending = self._turn(quote)
        mine: list[Approval] = []
        with seeing(self.work):
            people = approving.colleagues(self.work)
            for one in pending:
                if not approving.may_decide(people, one, quote, self.work.actor.id):
                    break
                mine.append(one)
        with self.work.as_system(f"approve {quote.name}", by=DECIDING):
            # One after the other, since each is given only after those before it.
            for one in mine:
                self.work.save(self._answer(one, ApprovalState.APPROVED, comment))
            if len(mine) == len(pending):
                self.work.move(self.work.get(Quote, quote.id), to=APPROVED)
        return self.work.get(Quote, quote.id)

    def refuse(self, quote: Quote, comment: str) -> Quote:
        """Refuse the approval that the quote waits for, and say why: it is a draft again, and nothing is approved.

        Raises:
            Forbidden: somebody else is asked, or the quote is the actor's own.
            Invalid: it waits for nobody, or no reason is given.
            Conflict: the quote was changed since, or somebody else has just decided.
        """
        if not comment.strip():
            raise Invalid(f"'{quote.name}' is not refused without a reason.", todo="Say why in the comment.")
        first = self._turn(quote)[0]
        with self.work.as_system(f"refuse {quote.name}", by=DECIDING):
            self.work.save(self._answer(first, ApprovalState.REFUSED, comment))
            self._void(quote)
            self.work.move(self.work.get(Quote, quote.id), to=DRAFT)
        return self.work.get(Quote, quote.id)

    def waiting(self) -> list[tuple[Quote, Approval]]:
        """Return what waits for the actor to decide: quotes with the approval whose turn it is, oldest first."""
        with seeing(self.work):
            people, approval = approving.colleagues(self.work), Approval.t.c
            earlier = Approval.t.alias()
            before = sa.exists().where(
                earlier.c.quote_id == approval.quote_id,
                earlier.c.state == ApprovalState.PENDING.value,
                earlier.c.step < approval.step,
            )
            turn = list(self.work.each(Approval, approval.state == ApprovalState.PENDING.value, ~before))
            quotes = self.work.get_all(Quote, {one.quote_id for one in turn})
            mine = [a for a in turn if approving.may_decide(people, a, quotes[a.quote_id], self.work.actor.id)]
        readable = self.work.get_all(Quote, {one.quote_id for one in mine})
        found = [(readable[one.quote_id], one) for one in mine if one.quote_id in readable]
        return sorted(found, key=lambda pair: (pair[1].asked_at, pair[1].id))

    def _turn(self, quote: Quote) -> Sequence[Approval]:
        """Return what is pending, in order, after checking that the first may be decided by the actor."""
        stored = self.work.get(Quote, quote.id)
        if stored.version != quote.version:
            raise Conflict(f"'{quote.name}' was changed since it was read.", todo="Read it again before deciding.")
        live = approving.approvals_of(self.work, [quote.id])
        pending = [one for one in live if one.state is ApprovalState.PENDING]
        if stored.stage != IN_APPROVAL or not pending:
            raise Invalid(f"'{quote.name}' is {stored.stage.replace('_', ' ')}, and waits for no approval.")
        with seeing(self.work):
            people = approving.colleagues(self.work)
            if not approving.may_decide(people, pending[0], stored, self.work.actor.id):
                name = approving.whom(people, pending[0])
                raise Forbidden(
                    f"The approval '{pending[0].rule}' of '{quote.name}' waits for {name}; whoever owns the quote or "
                    "has put it to approval does not decide.",
                    todo=f"Leave it to {name}, or to somebody above.",
                )
        return pending

    def _answer(self, approval: Approval, state: ApprovalState, comment: str) -> Approval:
        return attrs.evolve(
            approval, state=state, decided_by_id=self.work.actor.id, decided_at=self.work.now, comment=comment or None
        )

    def _void(self, quote: Quote) -> None:
        live = approving.approvals_of(self.work, [quote.id])
        self.work.save_all(attrs.evolve(one, state=ApprovalState.VOID) for one in live)
