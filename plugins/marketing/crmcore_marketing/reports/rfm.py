"""Recency, frequency and monetary value: how lately, how often and for how much each customer bought."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import Any, Literal
from uuid import UUID

import attrs
import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field, field_validator

from crmcore import BaseSum, Customer, Table, Work
from crmcore_marketing.reports.buying import bought, by_customer, worth

_customer = Customer.t.c
_AT_ONCE = 1_000


class Rfm(BaseModel):
    """The parameters of :func:`rfm`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    on: date | None = Field(None, description="the day as of which things are seen (default: today)")
    days: int = Field(365, ge=1, le=36_500, description="the window: so many days up to that day")
    by: Literal["customer", "score"] = Field("customer", description="customer or score")
    scores: int = Field(5, ge=2, le=9, description="the best score, where quantiles decide")
    recency: str | None = Field(None, description="fixed breaks in days instead of quantiles: 30,90,180,365")
    frequency: str | None = Field(None, description="fixed breaks in purchases: 2,3,5,10")
    monetary: str | None = Field(None, description="fixed breaks in the base currency: 100,500,1000,5000")
    outcomes: str | None = Field(None, description="which outcomes, such as sfa.won")
    limit: int = Field(100, ge=1, le=100_000, description="how many to list, the best first")

    @field_validator("recency", "frequency", "monetary")
    @classmethod
    def _are_breaks(cls, text: str | None) -> str | None:
        if text is not None:
            breaks_of(text)
        return text


def breaks_of(text: str) -> tuple[Decimal, ...]:
    """Return the numbers of a list such as ``30,90,180,365``; :class:`ValueError` unless each is above the last."""
    wrong = f"'{text}' is no list of rising numbers such as 30,90,180,365"
    try:
        found = tuple(Decimal(part.strip()) for part in text.split(","))
        rising = all(a < b for a, b in pairwise(found))
    except InvalidOperation as error:
        raise ValueError(wrong) from error
    if not rising:
        raise ValueError(wrong)
    return found


@attrs.frozen
class _Buyer:
    id: UUID
    recency: int
    frequency: int
    monetary: Decimal


def rfm(work: Work, params: Rfm) -> Table:
    """Return recency, frequency and monetary value of each customer who bought in the window, and their scores.

    Recency: days since the last purchase; frequency: purchases in the window; monetary: their sum, in the base
    currency at the rate of the day of each. A higher score is better.

    By quantile, score = 1 + floor(k · those who are worse / all), for scores from 1 to k: equal values have equal
    scores. By fixed breaks b1 < b2 < …: for frequency and monetary value 1 + the number of breaks that are reached;
    for recency 1 + the number of breaks that the days do not exceed.

    Source: internetrix, RFM; OroCRM scores by ranges that are set.
    """
    on = params.on or work.today
    first = on - timedelta(days=params.days - 1)
    rows = [row for row in bought(work, params.outcomes, until=on) if row.day >= first]
    missing = BaseSum(work.context.base_currency)
    buyers = []
    for id, some in by_customer(rows).items():
        total = worth(work, some)
        missing.merge(total)
        buyers.append(_Buyer(id, (on - some[-1].day).days, sum(row.times for row in some), total.amount))
    scores = _scores(buyers, params)
    rated = sorted(zip(buyers, scores, strict=True), key=lambda pair: (_worst_first(pair), pair[0].id), reverse=True)
    columns, shown = _by_score(rated) if params.by == "score" else _by_customer(work, rated[: params.limit])
    said = f"Bought from {first} to {on}; values in {missing.currency} at the rate of the day."
    return Table(columns=columns, rows=shown, bar="monetary", note=" ".join(filter(None, (said, missing.note))))


def _worst_first(pair: tuple[_Buyer, tuple[int, int, int]]) -> tuple[Any, ...]:
    return sum(pair[1]), pair[1], pair[0].monetary


def _scores(buyers: Sequence[_Buyer], params: Rfm) -> list[tuple[int, int, int]]:
    recency = [-Decimal(one.recency) for one in buyers]
    lately = None if params.recency is None else tuple(sorted(-edge for edge in breaks_of(params.recency)))
    parts = (
        scored(recency, params.scores, lately),
        scored([Decimal(one.frequency) for one in buyers], params.scores, _given(params.frequency)),
        scored([one.monetary for one in buyers], params.scores, _given(params.monetary)),
    )
    return list(zip(*parts, strict=True))


def _given(text: str | None) -> tuple[Decimal, ...] | None:
    return None if text is None else breaks_of(text)


def scored(values: Sequence[Decimal], best: int, breaks: Sequence[Decimal] | None = None) -> list[int]:
    """Return the score of each value, 1 for the lowest: by quantile, or by the breaks that it reaches."""
    if breaks is not None:
        return [1 + sum(edge <= value for edge in breaks) for value in values]
    ordered = sorted(values)
    return [1 + best * bisect_left(ordered, value) // len(ordered) for value in values]


def _by_customer(work: Work, rated: Sequence[Any]) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    ids = [buyer.id for buyer, _ in rated]
    names: dict[UUID, str] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = _customer.id.in_(ids[start : start + _AT_ONCE])
        names |= dict(map(tuple, work.select(sa.select(_customer.id, _customer.name).where(some))))
    columns = ("customer", "recency_days", "frequency", "monetary", "r", "f", "m")
    return columns, tuple(
        (names.get(one.id, str(one.id)), one.recency, one.frequency, one.monetary, *score) for one, score in rated
    )


def _by_score(rated: Sequence[Any]) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    cells: dict[tuple[int, int, int], list[_Buyer]] = {}
    for one, score in rated:
        cells.setdefault(score, []).append(one)
    columns = ("score", "customers", "mean_recency_days", "purchases", "monetary")
    return columns, tuple(
        (
            "".join(map(str, score)), len(some), round(sum(one.recency for one in some) / len(some), 1),
            sum(one.frequency for one in some), sum((one.monetary for one in some), Decimal(0)),
        )
        for score, some in sorted(cells.items(), reverse=True)
    )  # fmt: skip
