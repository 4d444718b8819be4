"""Reports on orders, payments, targets and leads as plain SQL over the tables, beside those on deals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from benchmarks.deals import TODAY
from benchmarks.plain import ONE, Plain, Statements, now
from crmcore import Crm, Interaction, Participant, days_between, schema_of
from crmcore.store.sql import month_of
from crmcore_sfa.activities.records import Activity
from crmcore_sfa.deals.records import Split
from crmcore_sfa.leads import Lead
from crmcore_sfa.orders import Order, OrderLine, Payment, PaymentDue

AGES = ((0, 30), (30, 60), (60, 90), (90, 10_000))
YEARLY = {"month": 12, "quarter": 4, "year": 1}
MONTHS = [date(2025 + (3 + n) // 12, (3 + n) % 12 + 1, 1) - timedelta(days=1) for n in range(13)]
"""The ends of the months that recurring revenue is asked for: March 2025, then a year of them."""
LISTED = 100
YEAR = (date(2025, 1, 1), date(2025, 12, 31))


class PlainBooks(Plain):
    """One method for each report, as :class:`~benchmarks.plain.Plain` has them."""

    def __init__(self, crm: Crm) -> None:
        super().__init__(crm)
        of = crm.store.tables.of
        self.orders, self.lines, self.dues = of(schema_of(Order)), of(schema_of(OrderLine)), of(schema_of(PaymentDue))
        self.payments, self.splits = of(schema_of(Payment)), of(schema_of(Split))
        self.leads, self.activities = of(schema_of(Lead)), of(schema_of(Activity))
        self.contacts, self.notes = of(schema_of(Participant)), of(schema_of(Interaction))

    # -- parts --------------------------------------------------------------------------------------------------------

    def rate(self, currency: Any, day: Any) -> sa.ColumnElement[Any]:
        """The rate of a day, as a float."""
        known = self.rates.alias()
        newest = (
            sa.select(known.c.units).where(known.c.currency == currency, known.c.on <= day)
            .order_by(known.c.on.desc()).limit(1).correlate_except(known).scalar_subquery()
        )  # fmt: skip
        return sa.cast(sa.case((currency == "EUR", ONE), else_=newest), sa.Float(53)) / ONE

    @staticmethod
    def units(amount: Any) -> sa.ColumnElement[Any]:
        """An amount as the whole number that is stored."""
        return sa.type_coerce(amount, sa.BigInteger)

    def by_customer(self, rows: Any, first: str, *sums: str, limit: int | None = LISTED) -> sa.Select[Any]:
        """Sums of rows with ``customer_id``, by customer, with its name; the greatest of the first sum first."""
        totals = [sa.func.sum(rows.c[name]).label(name) for name in (first, *sums)]
        grouped = sa.select(rows.c.customer_id, *totals).group_by(rows.c.customer_id)
        listed = grouped.order_by(sa.desc(first)).limit(limit).subquery("listed")
        return (
            sa.select(self.customer.c.name, *(listed.c[name] for name in (first, *sums)))
            .join_from(listed, self.customer, self.customer.c.id == listed.c.customer_id)
            .order_by(listed.c[first].desc())
        )  # fmt: skip

    # -- orders and payments ------------------------------------------------------------------------------------------

    def receivables(self) -> Statements:
        due = self.dues.c
        left = self.units(due.amount) - sa.func.coalesce(self.units(due.paid), 0)
        ages = [
            (due.due_on < TODAY - timedelta(days=more), due.due_on >= TODAY - timedelta(days=upto))
            for more, upto in AGES
        ]
        parts = [sa.func.sum(sa.case((sa.and_(*age), left), else_=0)).label(f"late_{n}") for n, age in enumerate(ages)]
        owed = (
            sa.select(due.customer_id, due.amount_currency, sa.func.sum(left).label("open"), *parts)
            .where(due.settled_on.is_(None)).group_by(due.customer_id, due.amount_currency).subquery("owed")
        )  # fmt: skip
        rate = self.rate(owed.c.amount_currency, TODAY)
        buckets = [f"late_{n}" for n in range(len(AGES))]
        late = sum((owed.c[name] for name in buckets[1:]), owed.c[buckets[0]])
        worth = sa.select(
            owed.c.customer_id, (late * rate).label("late"),
            *((owed.c[name] * rate).label(name) for name in ("open", *buckets)),
        ).subquery("worth")  # fmt: skip
        return [self.by_customer(worth, "late", "open", *buckets)]

    def _recurring(self) -> sa.Subquery:
        line, order = self.lines.c, self.orders.c
        yearly = self.units(line.amount) * sa.case(YEARLY, value=line.recurrence, else_=0)
        return (
            sa.select(
                order.customer_id, line.amount_currency.label("currency"), yearly.label("yearly"),
                sa.func.coalesce(line.starts_on, order.starts_on).label("starts"),
                sa.func.coalesce(line.ends_on, order.ends_on).label("ends"),
            )
            .join_from(self.lines, self.orders, order.id == line.order_id)
            .where(order.activated_on.is_not(None), line.recurrence != "once").subquery("recurring")
        )  # fmt: skip

    def recurring_revenue(self) -> Statements:
        """By month: each line comes in one and goes in another; a running sum tells new from more."""
        one = self._recurring().c
        comes = sa.case(*((one.starts <= day, n) for n, day in enumerate(MONTHS)))
        goes = sa.case(*((one.ends < day, n) for n, day in enumerate(MONTHS)))
        alive = sa.or_(one.ends.is_(None), one.ends >= MONTHS[0])
        steps = sa.union_all(
            sa.select(one.customer_id, one.currency, comes.label("month"), one.yearly.label("yearly"))
            .where(one.starts <= MONTHS[-1], alive),
            sa.select(one.customer_id, one.currency, goes, -one.yearly)
            .where(one.starts <= MONTHS[-1], alive, one.ends < MONTHS[-1]),
        ).subquery("steps").c  # fmt: skip
        keys = (steps.customer_id, steps.currency, steps.month)
        moved = sa.select(*keys, sa.func.sum(steps.yearly).label("moved")).group_by(*keys).subquery("moved").c
        after = sa.func.sum(moved.moved).over(
            partition_by=(moved.customer_id, moved.currency), order_by=moved.month
        )  # fmt: skip
        run = sa.select(moved.month, moved.currency, moved.moved, after.label("after")).subquery("run").c
        sums = [sa.func.sum(case) for case in self._moves(run.after - run.moved, run.after)]
        rate = self.rate(run.currency, TODAY)
        return [
            sa.select(run.month, run.currency, rate, sa.func.sum(run.moved), *sums).group_by(run.month, run.currency)
        ]

    @staticmethod
    def _moves(before: Any, after: Any) -> list[sa.ColumnElement[Any]]:
        goes_on = sa.and_(before > 0, after > 0)
        return [
            sa.case((sa.and_(before == 0, after > 0), after), else_=0),
            sa.case((sa.and_(goes_on, after > before), after - before), else_=0),
            sa.case((sa.and_(goes_on, after < before), before - after), else_=0),
            sa.case((sa.and_(before > 0, after == 0), before), else_=0),
        ]

    def recurring_revenue_by_customer(self) -> Statements:
        """What each customer brought on the first day and brings on the last, and the move between them."""
        one = self._recurring().c
        held = [
            sa.func.sum(
                sa.case((sa.and_(one.starts <= day, sa.or_(one.ends.is_(None), one.ends >= day)), one.yearly), else_=0)
            )
            for day in (MONTHS[0], MONTHS[-1])
        ]
        both = (
            sa.select(one.customer_id, one.currency, held[0].label("before"), held[1].label("after"))
            .group_by(one.customer_id, one.currency).subquery("both").c
        )  # fmt: skip
        rate = self.rate(both.currency, TODAY)
        names = ("new", "more", "less", "gone")
        moves = [(m * rate).label(n) for n, m in zip(names, self._moves(both.before, both.after), strict=True)]
        worth = sa.select(
            both.customer_id, (both.after * rate).label("now"), (both.before * rate).label("was"), *moves
        ).subquery("worth")  # fmt: skip
        return [self.by_customer(worth, "now", "was", *names)]

    def collections(self) -> Statements:
        due, paid = self.dues.c, self.payments.c
        done = due.settled_on.is_not(None)
        return [
            self._worth_by(month_of(due.due_on), due.amount, due.amount_currency, due.due_on),
            self._worth_by(month_of(paid.received_on), paid.amount, paid.amount_currency, paid.received_on),
            sa.select(
                month_of(due.settled_on), sa.func.count(), sa.func.avg(days_between(due.due_on, due.settled_on))
            ).where(done).group_by(month_of(due.settled_on)),
        ]  # fmt: skip

    def _worth_by(self, key: Any, amount: Any, currency: Any, day: Any) -> sa.Select[Any]:
        worth = sa.func.sum(self.units(amount) * self.rate(currency, day)).label("sum")
        return sa.select(key, sa.func.count(), worth).group_by(key)

    def collections_by_customer(self) -> Statements:
        due, paid = self.dues.c, self.payments.c
        late = sa.select(
            due.customer_id, sa.func.count().label("settled"),
            sa.func.sum(days_between(due.due_on, due.settled_on)).label("days"),
        ).where(due.settled_on.is_not(None)).group_by(due.customer_id).subquery("late")  # fmt: skip
        sums = []
        for c in (due, paid):
            day = c.due_on if c is due else c.received_on
            sums.append(
                self._worth_by(c.customer_id, c.amount, c.amount_currency, day).subquery()
            )  # fmt: skip
        owed, came = sums
        return [
            sa.select(self.customer.c.name, owed.c.sum, came.c.sum, late.c.settled, late.c.days)
            .join_from(owed, self.customer, self.customer.c.id == owed.c.customer_id)
            .outerjoin(came, came.c.customer_id == owed.c.customer_id)
            .outerjoin(late, late.c.customer_id == owed.c.customer_id)
            .order_by(sa.func.coalesce(came.c.sum, 0).desc()).limit(LISTED)
        ]  # fmt: skip

    # -- targets ------------------------------------------------------------------------------------------------------

    def _credits(self, *stages: str) -> sa.Select[Any]:
        split = self.splits.c
        who = sa.func.coalesce(split.user_id, self.deal.owner_id)
        share = sa.func.coalesce(split.basis_points, 10_000) / 10_000.0
        won = sa.case((self.deal.stage == "won", share), else_=0.0)
        return (
            sa.select(who, sa.func.sum(won), sa.func.sum(share), sa.func.sum(self.worth(self.deal.closed_on) * won))
            .select_from(self.table.outerjoin(self.splits, split.opportunity_id == self.deal.id))
            .where(self.closed(*stages), self.deal.closed_on.between(*YEAR)).group_by(who)
        )  # fmt: skip

    def _people(self) -> Statements:
        quotas = sa.select(self.quota.owner_id, self.quota.amount).where(self.quota.starts_on.between(*YEAR))
        return [quotas, sa.select(self.user.c.id, self.user.c.name)]

    def attainment(self) -> Statements:
        return [*self._people(), self._credits("won")]

    def leaderboard(self) -> Statements:
        return [*self._people(), self._credits("won", "lost")]

    def activity(self) -> Statements:
        note, plan = self.notes.c, self.activities.c
        begin, end = (sa.literal(now(day), note.at.type) for day in (YEAR[0], YEAR[1] + timedelta(days=1)))
        kinds = note.kind.in_(("core.call", "core.meeting", "core.visit", "core.email"))
        done = sa.and_(plan.state == "done", plan.done_at >= begin, plan.done_at < end)
        return [
            sa.select(self.user.c.id, self.user.c.name),
            sa.select(note.user_id, note.kind, sa.func.count()).where(kinds, note.at >= begin, note.at < end)
            .group_by(note.user_id, note.kind),
            sa.select(plan.owner_id, plan.kind, sa.func.count())
            .where(done, sa.or_(plan.kind == "task", plan.interaction_id.is_(None))).group_by(plan.owner_id, plan.kind),
            sa.select(plan.owner_id, sa.func.count())
            .where(plan.state == "planned", plan.due_at < sa.literal(now(), plan.due_at.type)).group_by(plan.owner_id),
        ]  # fmt: skip

    # -- leads --------------------------------------------------------------------------------------------------------

    def lead_sources(self) -> Statements:
        lead, move = self.leads.c, self.moves.c
        reached = sa.select(move.record_id).where(move.pipeline == "sfa.lead", move.to_stage == "qualified")
        number = lambda condition: sa.func.sum(sa.case((condition, 1), else_=0))  # noqa: E731 — one short word
        here = lead.pipeline == "sfa.lead"
        return [
            sa.select(
                lead.source, sa.func.count(), number(lead.closed_on.is_(None)),
                number(sa.or_(lead.id.in_(reached), lead.stage == "converted")), number(lead.stage == "converted"),
                number(lead.stage == "disqualified"),
            ).where(here).group_by(lead.source),
            sa.select(lead.source, sa.func.count(), sa.func.sum(self.worth(self.deal.closed_on)))
            .select_from(self.leads.join(self.table, self.deal.id == lead.opportunity_id))
            .where(here, self.deal.stage == "won").group_by(lead.source),
        ]  # fmt: skip

    def lead_response(self) -> Statements:
        """The hours to the first contact that was ours, and their median by rep."""
        lead, move, contact, note = self.leads.c, self.moves.c, self.contacts.c, self.notes.c
        ours = sa.and_(note.id == contact.interaction_id, note.direction != "in", note.kind != "core.note")
        hours = 24 * days_between(move.at, sa.func.min(contact.at))
        first = (
            sa.select(lead.owner_id.label("key"), hours.label("days"))
            .select_from(
                self.leads.join(self.moves, sa.and_(move.record_id == lead.id, move.from_stage.is_(None)))
                .join(self.contacts, sa.and_(contact.customer_id == lead.customer_id, contact.at >= move.at))
                .join(self.notes, ours)
            )
            .where(lead.pipeline == "sfa.lead").group_by(lead.id, lead.owner_id, move.at)
        )  # fmt: skip
        counted = sa.select(lead.owner_id, self.user.c.name, sa.func.count()).join_from(
            self.leads, self.user, self.user.c.id == lead.owner_id
        )  # fmt: skip
        return [
            self._median(first),
            counted.where(lead.pipeline == "sfa.lead").group_by(lead.owner_id, self.user.c.name),
        ]


PARAMETERS: Mapping[str, Mapping[str, Any]] = {
    "recurring_revenue_by_customer": {"by": "customer"},
    "collections_by_customer": {"by": "customer"},
    "attainment": {"period": "2025"},
    "leaderboard": {"period": "2025"},
    "activity": {"period": "2025"},
}

NAMES = (
    "receivables", "recurring_revenue", "recurring_revenue_by_customer", "collections", "collections_by_customer",
    "attainment", "leaderboard", "activity", "lead_sources", "lead_response",
)  # fmt: skip
"""The reports, without the plugin's name; ``_by_customer`` says how one is grouped."""


def statements(crm: Crm) -> Mapping[str, Callable[[], Statements]]:
    """Return for each report what makes its plain statements."""
    plain = PlainBooks(crm)
    return {name: getattr(plain, name) for name in NAMES}
