"""What people have brought in: deals closed by their shares, payments received and contacts, summed up in SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import BaseSum, Interaction, Outcome, Pipeline, Work, rate_on
from crmcore.errors import Invalid
from crmcore.model.money import RATE_SCALE
from crmcore.records.values import MONEY_SCALE
from crmcore_sfa.deals.records import WHOLE, Split
from crmcore_sfa.orders.records import Order, Payment
from crmcore_sfa.records import Opportunity
from crmcore_sfa.targets.dated import DatedRates

Span = tuple[date, date]
"""The first and the last day, both included."""

deal = Opportunity.t.c
split = Split.t.c
payment = Payment.t.c

NOTE = "core.note"
"""The kind of interaction that is no contact."""


@attrs.define
class Tally:
    """What one user, customer or group has to its credit.

    ``won`` and ``lost`` count deals by shares: half a deal is a half.
    """

    value: BaseSum
    won: Decimal = Decimal(0)
    lost: Decimal = Decimal(0)
    contacts: int = 0


Tallies = dict[Any, Tally]
Seen = Collection[UUID] | None


def pipelines_of(work: Work, name: str | None) -> tuple[Pipeline, ...]:
    """Return the pipeline of that name, or all pipelines of opportunities.

    Raises:
        Invalid: there is no such pipeline, or it is not one of opportunities.
    """
    registry = work.context.registry
    if name is None:
        return registry.pipelines_of.get(Opportunity, ())
    line = registry.pipeline(name)
    if line.record is not Opportunity:
        raise Invalid(f"The pipeline '{line.name}' is not one of opportunities.")
    return (line,)


def standing(lines: Iterable[Pipeline], *outcomes: Outcome) -> sa.ColumnElement[bool]:
    """Return the condition that a deal stands in a stage that means one of these."""
    # Pipelines whose stages are called alike share a condition: this is asked of each deal of a report.
    alike: dict[tuple[str, ...], list[str]] = {}
    for line in lines:
        alike.setdefault(tuple(s.name for s in line.stages if s.outcome in outcomes), []).append(line.name)
    return sa.or_(
        sa.false(), *(sa.and_(deal.stage.in_(stages), deal.pipeline.in_(names)) for stages, names in alike.items())
    )


def ended(lines: Iterable[Pipeline], *outcomes: Outcome) -> sa.ColumnElement[bool]:
    """Return the same condition, asked in a way that no index serves.

    For deals that closed on some days: given the choice, SQLite would read all deals in the closing stages, one by one,
    however few days it is about. Said as "not 0", since PostgreSQL takes an expression that equals something for rare,
    and would sort the deals to group them.
    """
    return sa.case((standing(lines, *outcomes), 1), else_=0) != 0


def shared() -> tuple[sa.ColumnElement[Any], sa.ColumnElement[int]]:
    """Return who has a share in a deal, and the share in basis points, for deals joined with their splits."""
    return sa.func.coalesce(split.user_id, deal.owner_id), sa.func.coalesce(split.basis_points, WHOLE)


def closed_deals(
    work: Work, span: Span, lines: Iterable[Pipeline], seen: Seen, *, by_customer: bool, lost: bool
) -> Tallies:
    """Return deals won (and lost, if asked for) on these days, and the value of those won, by user or by customer.

    By the day of closing, in the base currency at the rate of that day, each by the shares in it.
    """
    asked = (tuple(lines), by_customer, lost, seen is None)
    # Kept for all who ask: checking and compiling it would take longer than what comes back.
    statement = work.context.once(("sfa.credits", *asked), lambda: _credits(work, *asked))
    people = {} if seen is None else {"seen": list(seen)}
    rates = DatedRates(work, *span)
    sums: defaultdict[str | None, _Sums] = defaultdict(_Sums)
    for key, count, units, share, day, currency, *is_won in work.select(
        statement, first=span[0], last=span[1], **people
    ):
        one = sums[key]
        if is_won == [0]:
            one.lost += count * share
            continue
        one.won += count * share
        if units is not None:
            rate = RATE_SCALE if day is None else rates.units(currency, day)
            if rate is None:
                one.without_rate[currency] += count
            else:
                one.worth += int(units) * share * rate
    return {None if key is None else UUID(key): one.tally(work) for key, one in sums.items()}


def _credits(work: Work, lines: tuple[Pipeline, ...], by_customer: bool, lost: bool, everybody: bool) -> sa.Select[Any]:
    user, share = shared()
    source = Opportunity.t.outerjoin(Split.t, split.opportunity_id == deal.id)
    key: sa.ColumnElement[Any] = deal.customer_id if by_customer else user
    counted = (Outcome.WON, Outcome.LOST) if lost else (Outcome.WON,)
    days = (sa.bindparam(name, type_=deal.closed_on.type) for name in ("first", "last"))
    # PostgreSQL knows how many deals stand where, and finds them by stage and day.
    among = ended if work.context.store.sqlite else standing
    where = [deal.closed_on.between(*days), among(lines, *counted)]
    if not everybody:
        where.append(user.in_(sa.bindparam("seen", expanding=True, type_=deal.owner_id.type)))
    won = standing(lines, Outcome.WON)
    foreign = deal.amount_currency != work.context.base_currency
    rows = (
        sa.select(
            key.label("key"), sa.case((won, 1), else_=0).label("won"), share.label("share"),
            _of_won(lost, won, sa.type_coerce(deal.amount, sa.BigInteger)).label("units"),
            _of_won(lost, won, deal.amount_currency).label("currency"),
            sa.case((sa.and_(won, foreign) if lost else foreign, deal.closed_on)).label("day"),
        )
        .select_from(source)
        .where(*where)
        .subquery("credits")
        .c
    )  # fmt: skip
    # The currency last: where the database sorts the groups, texts are what takes longest to compare.
    by = [rows.share, rows.day, rows.currency, *((rows.won,) if lost else ())]
    # Whose it is as text, and whole numbers: exact, and cheaper than ids and decimals where there is a group for each
    # user, day and currency.
    figures = (sa.cast(rows.key, sa.String), sa.func.count(), sa.func.sum(rows.units))
    return sa.select(*figures, *by).group_by(rows.key, *by)


def _of_won(lost: bool, won: sa.ColumnElement[bool], column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    # Of what was lost only the number counts: without an amount it falls into few groups and looks no rate up.
    return sa.case((won, column)) if lost else column


@attrs.define
class _Sums:
    """A tally in whole numbers: parts of deals in basis points, and their worth in parts of those."""

    won: int = 0
    lost: int = 0
    worth: int = 0
    without_rate: defaultdict[str, int] = attrs.field(factory=lambda: defaultdict(int))

    def tally(self, work: Work) -> Tally:
        exact = Decimal(self.worth) / (MONEY_SCALE * WHOLE * RATE_SCALE)
        value = BaseSum(work.context.base_currency, exact, dict(self.without_rate))
        return Tally(value, Decimal(self.won) / WHOLE, Decimal(self.lost) / WHOLE)


def received(work: Work, span: Span, lines: Iterable[Pipeline] | None, seen: Seen, *, by_customer: bool) -> Tallies:
    """Return payments received on these days, at the rate of that day, by user or by customer.

    The credit goes by the shares in the deal that was ordered; without a deal, to whom the payment names.
    With ``lines``, only payments for deals on these pipelines.
    """
    user = sa.func.coalesce(split.user_id, payment.owner_id)
    order = Order.t.c
    source = Payment.t.outerjoin(Order.t, order.id == payment.order_id).outerjoin(
        Split.t, split.opportunity_id == order.opportunity_id
    )
    where = [payment.received_on.between(*span)]
    key: sa.ColumnElement[Any] = payment.customer_id if by_customer else user
    if lines is not None:
        source = source.join(Opportunity.t, deal.id == order.opportunity_id)
        where.append(deal.pipeline.in_([line.name for line in lines]))
    if seen is not None:
        where.append(user.in_(list(seen)))
    rows = (
        sa.select(
            key.label("key"), sa.func.coalesce(split.basis_points, WHOLE).label("share"),
            payment.amount.label("amount"), payment.amount_currency.label("currency"),
            rate_on(work, payment.amount_currency, payment.received_on).label("rate"),
        )
        .select_from(source)
        .where(*where)
        .subquery("credits")
        .c
    )  # fmt: skip
    by = (rows.key, rows.share, rows.currency, rows.rate)
    found: Tallies = {}
    for key_, part, currency, rate, count, amount in work.select(
        sa.select(*by, sa.func.count(), sa.func.sum(rows.amount)).group_by(*by)
    ):
        _tally(work, found, key_).value.add(amount * part / WHOLE, currency, rate, count)
    return found


def contacts(work: Work, span: Span, seen: Seen) -> Tallies:
    """Return the interactions of users on these days, notes excepted."""
    at = Interaction.t.c
    where = [*during(work, at.at, span), at.kind != NOTE, at.user_id.is_not(None)]
    if seen is not None:
        where.append(at.user_id.in_(list(seen)))
    found: Tallies = {}
    for user, count in work.select(sa.select(at.user_id, sa.func.count()).where(*where).group_by(at.user_id)):
        _tally(work, found, user).contacts = count
    return found


def during(work: Work, at: sa.ColumnElement[Any], span: Span) -> tuple[sa.ColumnElement[bool], ...]:
    """Return the conditions that a time lies on these days of the firm."""
    return at >= begin_of(work, span[0]), at < begin_of(work, span[1] + timedelta(days=1))


def begin_of(work: Work, day: date) -> datetime:
    """Return when a day of the firm begins."""
    return datetime.combine(day, time(), work.context.zone).astimezone(UTC)


def _tally(work: Work, found: Tallies, key: Any) -> Tally:
    if key not in found:
        found[key] = Tally(BaseSum(work.context.base_currency))
    return found[key]


def merged(work: Work, tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    total = Tally(BaseSum(work.context.base_currency))
    for tally in tallies:
        total.value.merge(tally.value)
        total.won += tally.won
        total.lost += tally.lost
        total.contacts += tally.contacts
    return total
