"""Commissions: statements by the plans in ``crm.toml``, and settling them into postings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from uuid import UUID

import attrs

from crmcore import Money, User, Work
from crmcore.errors import Forbidden
from crmcore_sfa.records import Opportunity
from crmcore_sfa.targets.calculation import Calculation, days_in, plans_of
from crmcore_sfa.targets.people import READ, People, seen_by
from crmcore_sfa.targets.plans import ZERO, Line
from crmcore_sfa.targets.records import Commission
from crmcore_sfa.targets.settling import settle

SHARED_DEAL = "(a deal of somebody else)"


@attrs.frozen(kw_only=True)
class CommissionLine:
    """One line of a statement: so much for this deal, and why.

    ``base`` is what the plan pays on; of a plan on the margin only those see it who may see the field group
    *finance*. ``deal_id`` is None for a deal that the reader may not open, and for the guaranteed rest of a period.
    """

    rep: str
    rep_id: UUID
    plan: str
    period: str
    deal_id: UUID | None
    title: str
    day: date
    base: Money | None
    rate: Decimal
    amount: Money
    reason: str


@attrs.frozen(kw_only=True)
class Statement:
    """What reps have earned in a period, line by line, in the order of the days."""

    period: str
    currency: str
    lines: tuple[CommissionLine, ...]

    @property
    def total(self) -> Money:
        """The sum of all lines."""
        return Money(sum((line.amount.amount for line in self.lines), ZERO), self.currency)

    @property
    def by_rep(self) -> Mapping[str, Money]:
        """The sum of each rep by name, the greatest first."""
        sums: dict[str, Decimal] = {}
        for line in self.lines:
            sums[line.rep] = sums.get(line.rep, ZERO) + line.amount.amount
        return {rep: Money(sums[rep], self.currency) for rep in sorted(sums, key=lambda rep: (-sums[rep], rep))}


class Commissions:
    """What reps earn: ``Commissions(work).statement("2026-Q1", ann)``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def statement(self, period: str, rep: User | None = None) -> Statement:
        """Return what was earned in a period, each line explained; nothing is stored.

        Of a plan whose own period is longer, the lines whose days lie in the period asked for: the statements of
        three months are that of the quarter.

        Args:
            period: a fiscal year or quarter, or a month.
            rep: only this one; without it, all whose figures the actor may see.

        Raises:
            Forbidden: the actor may not see the commissions of this rep, or none at all.
            Invalid: no such period; plans that pay more for a deal than it is worth.
            MissingRate: something cannot be converted.
        """
        work, people = self.work, People.of(self.work)
        seen = seen_by(work, people)
        if rep is not None and seen is not None and rep.id not in seen:
            raise Forbidden(f"This actor may not see the commissions of {rep.name}.", todo="Ask a manager.")
        first, last = days_in(work, period)
        with work.as_system("commissions", by=READ):
            lines = Calculation(work, people, (first, last)).lines()
        mine = [
            line
            for line in lines
            if first <= line.day <= last
            and (seen is None or line.rep_id in seen)
            and (rep is None or line.rep_id == rep.id)
        ]
        return Statement(period=period, currency=work.context.base_currency, lines=tuple(self._shown(people, mine)))

    def settle(self, period: str) -> list[Commission]:
        """Post what was earned in a period, less what has been posted already; return the new postings.

        It may be done again at any time: the second time posts nothing, and what has changed since comes as the
        difference. A deal that was paid for in whatever period, and is won no longer, is taken back. Of two who
        settle at the same moment one is refused.

        Raises:
            Forbidden: no role of the actor carries the permission ``sfa.commission.settle``.
            Invalid: no such period; plans that pay more for a deal than it is worth.
            MissingRate: something cannot be converted.
            NotUnique: somebody else settles at this moment.
        """
        return settle(self.work, period)

    def _shown(self, people: People, lines: Collection[Line]) -> Iterator[CommissionLine]:
        """Yield the lines as the actor may see them."""
        work, currency, plans = self.work, self.work.context.base_currency, plans_of(self.work)
        deals = {line.deal_id for line in lines if line.deal_id is not None}
        open_to_me = deals if work.access.system else work.get_all(Opportunity, deals).keys()
        finance = work.access.system or bool({"*", "finance"} & work.access.read_groups)
        for line in lines:
            readable = line.deal_id is None or line.deal_id in open_to_me
            shows_base = line.source_id is not None and (plans[line.plan].base != "margin" or finance)
            yield CommissionLine(
                rep=people.label(line.rep_id),
                rep_id=line.rep_id,
                plan=line.plan,
                period=line.period,
                deal_id=line.deal_id if readable else None,
                title=line.title if readable else SHARED_DEAL,
                day=line.day,
                base=Money(line.base, currency) if shows_base else None,
                rate=line.rate,
                amount=Money(line.amount, currency),
                reason=line.reason,
            )
