"""What commissions are paid on: deals won and payments received, in the base currency, by family and with shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Money, Outcome, Work, rate_on
from crmcore.errors import MissingRate
from crmcore_sfa.deals.records import WHOLE
from crmcore_sfa.orders.records import Order, Payment
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.targets.sharing import allot, to_step
from crmcore_sfa.targets.tallies import Span, deal, ended, payment, pipelines_of, split

RATE_SCALE = 10**10
"""Rates of :func:`crmcore.rate_on` are whole ten-billionths."""

_order, _product, _line = Order.t.c, Product.t.c, LineItem.t.c


@attrs.frozen(kw_only=True)
class Portion:
    """The part of something earned that is about products of one family.

    ``margin`` is None where the cost of a product is not known.
    """

    family: str | None
    value: Decimal
    margin: Decimal | None


@attrs.frozen(kw_only=True)
class Earning:
    """One deal won, or one payment received.

    Attributes:
        source_id: the deal or the payment.
        deal_id: the deal; a payment for an order without a deal has none.
        value: in the base currency at the rate of ``day``; the portions sum up to it.
        limit: what the deal is worth, which all commissions on it together may not exceed.
        shares: who has a part in it, in basis points that sum up to the whole.
    """

    source_id: UUID
    deal_id: UUID | None
    title: str
    pipeline: str | None
    owner_id: UUID | None
    day: date
    value: Decimal
    limit: Decimal
    portions: tuple[Portion, ...]
    shares: tuple[tuple[UUID, int], ...]


@attrs.frozen
class _Parts:
    """What is sold in deals, by family with amount and cost, and who has a share, by deal."""

    families: dict[UUID, list[tuple[str | None, Decimal, Decimal | None]]]
    shares: dict[UUID, list[tuple[UUID, int]]]


def deals_won(work: Work, span: Span) -> list[Earning]:
    """Return the deals won on these days, in the order of the days: three statements.

    Raises:
        MissingRate: a deal or the cost of a product cannot be converted.
    """
    where = (deal.closed_on.between(*span), ended(pipelines_of(work, None), Outcome.WON))
    rows = work.select(
        sa.select(
            deal.id, deal.title, deal.pipeline, deal.owner_id, deal.closed_on, deal.amount, deal.amount_currency,
            rate_on(work, deal.amount_currency, deal.closed_on),
        )
        .where(*where, deal.amount.is_not(None))
        .order_by(deal.closed_on, deal.id)
    )  # fmt: skip
    parts = _parts(work, where)
    found = []
    for id_, title, pipeline, owner, day, amount, currency, rate in rows:
        value = _in_base(work, amount, currency, rate, day, title)
        found.append(
            Earning(
                source_id=id_,
                deal_id=id_,
                title=title,
                pipeline=pipeline,
                owner_id=owner,
                day=day,
                value=value,
                limit=max(value, Decimal(0)),
                portions=tuple(_portions(value, parts.families.get(id_, []))),
                shares=_shares(parts, id_, owner),
            )
        )
    return found


def payments_received(work: Work, span: Span) -> list[Earning]:
    """Return the payments received on these days, with the deals that they are for: three statements.

    Raises:
        MissingRate: a payment or its deal cannot be converted.
    """
    within = payment.received_on.between(*span)
    closed = sa.func.coalesce(deal.closed_on, payment.received_on)
    rows = work.select(
        sa.select(
            payment.id, payment.received_on, payment.amount, payment.amount_currency,
            rate_on(work, payment.amount_currency, payment.received_on), payment.owner_id, _order.number,
            deal.id, deal.title, deal.pipeline, deal.amount, deal.amount_currency,
            rate_on(work, deal.amount_currency, closed),
        )
        .select_from(
            Payment.t.outerjoin(Order.t, _order.id == payment.order_id)
            .outerjoin(Opportunity.t, deal.id == _order.opportunity_id)
        )
        .where(within)
        .order_by(payment.received_on, payment.id)
    )  # fmt: skip
    paid_for = sa.select(_order.opportunity_id).join(Payment.t, payment.order_id == _order.id).where(within)
    parts = _parts(work, (deal.id.in_(paid_for),))
    found = []
    for id_, day, amount, currency, rate, owner, number, deal_id, title, pipeline, worth, unit, deal_rate in rows:
        name = title or number or "payment"
        value = _in_base(work, amount, currency, rate, day, name)
        limit = value if worth is None else _in_base(work, worth, unit, deal_rate, day, name)
        found.append(
            Earning(
                source_id=id_,
                deal_id=deal_id,
                title=name,
                pipeline=pipeline,
                owner_id=owner,
                day=day,
                value=value,
                limit=max(limit, Decimal(0)),
                portions=tuple(_portions(value, parts.families.get(deal_id, []), with_margin=False)),
                shares=_shares(parts, deal_id, owner),
            )
        )
    return found


def _in_base(work: Work, amount: Decimal, currency: str, rate: int | None, day: date, title: str) -> Decimal:
    if rate is None:
        raise MissingRate(
            f"'{title}' is worth {Money(amount, currency)}, and there is no rate for {currency} on or before {day}.",
            todo="Add one with work.add(rate(currency, day, value)).",
        )
    return to_step(amount * rate / RATE_SCALE)


def _shares(parts: _Parts, deal_id: UUID | None, owner: UUID | None) -> tuple[tuple[UUID, int], ...]:
    found = parts.shares.get(deal_id) if deal_id is not None else None
    return tuple(found) if found else ((owner, WHOLE),) if owner is not None else ()


def _portions(
    value: Decimal, families: list[tuple[str | None, Decimal, Decimal | None]], *, with_margin: bool = True
) -> Iterator[Portion]:
    """Yield the parts by family; the amounts of the families are only their proportion."""
    if not families:
        yield Portion(family=None, value=value, margin=None)
        return
    values = allot(value, [max(amount, Decimal(0)) for _, amount, _ in families])
    for (family, _, cost), part in zip(families, values, strict=True):
        margin = part - to_step(cost) if with_margin and cost is not None else None
        yield Portion(family=family, value=part, margin=margin)


def _parts(work: Work, where: Iterable[sa.ColumnElement[bool]]) -> _Parts:
    """Read products and shares of the deals; a deal without lines is about one piece of its product."""
    conditions = tuple(where)
    shares: dict[UUID, list[tuple[UUID, int]]] = {}
    for deal_id, user, points in work.select(
        sa.select(split.opportunity_id, split.user_id, split.basis_points)
        .join(Opportunity.t, deal.id == split.opportunity_id)
        .where(*conditions)
        .order_by(split.opportunity_id, split.id)
    ):
        shares.setdefault(deal_id, []).append((user, points))
    return _Parts(families=_families(work, conditions), shares=shares)


def _families(
    work: Work, where: Iterable[sa.ColumnElement[bool]]
) -> dict[UUID, list[tuple[str | None, Decimal, Decimal | None]]]:
    quantity = sa.func.coalesce(_line.quantity, 1)
    worth = _line.unit_price * _line.quantity - sa.func.coalesce(_line.discount, 0)
    amount: sa.ColumnElement[Any] = sa.case((_line.id.is_(None), deal.amount), else_=worth)
    rows = (
        sa.select(
            deal.id.label("deal"), _product.family.label("family"), amount.label("amount"),
            (_product.cost * quantity).label("cost"),
            rate_on(work, _product.cost_currency, deal.closed_on).label("rate"),
        )
        .select_from(
            Opportunity.t.outerjoin(LineItem.t, _line.opportunity_id == deal.id)
            .join(Product.t, _product.id == sa.func.coalesce(_line.product_id, deal.product_id))
        )
        .where(*where)
        .subquery("sold")
        .c
    )  # fmt: skip
    by = (rows.deal, rows.family, rows.rate)
    # Of a product without a cost nothing is summed; comparing the counts tells that one was there.
    counted = (sa.func.count(), sa.func.count(rows.cost))
    summed = (sa.func.sum(rows.amount, type_=deal.amount.type), sa.func.sum(rows.cost, type_=deal.amount.type))
    sums: dict[UUID, dict[str | None, tuple[Decimal, Decimal | None]]] = {}
    for deal_id, family, rate, sold, priced, amount_, cost in work.select(
        sa.select(*by, *counted, *summed).group_by(*by)
    ):
        here = None if priced < sold or rate is None else cost * rate / RATE_SCALE
        families = sums.setdefault(deal_id, {})
        before, spent = families.get(family, (Decimal(0), Decimal(0)))
        total = None if spent is None or here is None else spent + here
        families[family] = before + (amount_ or 0), total
    return {
        deal_id: sorted(((f, a, c) for f, (a, c) in families.items()), key=lambda part: part[0] or "")
        for deal_id, families in sums.items()
    }
