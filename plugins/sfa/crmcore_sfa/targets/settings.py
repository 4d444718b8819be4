"""``[plugins.sfa.commissions.NAME]``: plans by which reps are paid, checked when they are loaded."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator


def _part(rate: Decimal) -> Decimal:
    if rate > 1:
        raise ValueError(f"{rate} would pay more than the deal; a rate is a part from 0 to 1, such as 0.05")
    if rate < 0:
        raise ValueError(f"a rate is a part from 0 to 1, not {rate}")
    return rate


Part = Annotated[Decimal, AfterValidator(_part)]
"""A part of one, exact."""


class Tier(BaseModel):
    """``[[plugins.sfa.commissions.NAME.tiers]]``: what holds from an attainment on, up to the next tier.

    Attributes:
        at: the attainment of the quota from which it holds: 1 is the whole quota.
        rate: takes the place of the plan's rate.
        factor: multiplies the rates of plan and families; either this or ``rate``.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    at: Annotated[Decimal, Field(ge=0)]
    rate: Part | None = None
    factor: Annotated[Decimal, Field(ge=0)] | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        if (self.rate is None) == (self.factor is None):
            raise ValueError("a tier has either 'rate' or 'factor'")
        return self

    def of(self, rate: Decimal) -> Decimal:
        """Return the rate that holds in this tier, given that of the plan or of a family."""
        return self.rate if self.rate is not None else rate * (self.factor or 0)


class CommissionPlan(BaseModel):
    """One plan. What it pays for a deal is never more than the deal.

    Attributes:
        roles: who is paid by it: users with one of these roles; ``users``: these, by e-mail or name. Without both,
            everybody who has a share in a deal.
        pipelines: only deals on these.
        base: what it pays on: the value of deals won, the money received for them, or their margin.
        rate: the part of the base that is paid.
        families: another rate for products of a family.
        tiers: other rates from an attainment of the quota on.
        accelerate: ``marginal``: a tier's rate holds for what lies within the tier; ``whole``: the rate of the tier
            that is reached at the end holds for everything in the period.
        period: the period over which attainment, cap and floor are meant.
        cap: the most that one rep gets in a period, in the base currency; ``floor``: the least, once it is over.
        splits: pay by the shares in a deal; otherwise its owner gets all.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    roles: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    pipelines: tuple[str, ...] = ()
    base: Literal["value", "received", "margin"] = "value"
    rate: Part
    families: dict[str, Part] = {}
    tiers: tuple[Tier, ...] = ()
    accelerate: Literal["marginal", "whole"] = "marginal"
    period: Literal["month", "quarter", "year"] = "quarter"
    cap: Annotated[Decimal, Field(ge=0, decimal_places=4)] | None = None
    floor: Annotated[Decimal, Field(ge=0, decimal_places=4)] | None = None
    splits: bool = True

    @model_validator(mode="after")
    def _fits(self) -> Self:
        for problem in self._problems():
            raise ValueError(problem)
        return self

    def _problems(self) -> Iterator[str]:
        for n, (one, other) in enumerate(pairwise(self.tiers)):
            if other.at <= one.at:
                yield (
                    f"tiers[{n}] (at {one.at}) and tiers[{n + 1}] (at {other.at}) overlap; "
                    "each begins above the one before"
                )
        for n, tier in enumerate(self.tiers):
            if tier.rate is not None and self.families:
                yield f"tiers[{n}] gives a 'rate' beside rates of families; give a 'factor', which holds for all"
            for name, rate in {"rate": self.rate, **self.families}.items():
                if tier.of(rate) > 1:
                    yield (
                        f"tiers[{n}] would pay more than the deal: '{name}' {rate} times factor {tier.factor} "
                        f"is {tier.of(rate)}"
                    )
        if self.cap is not None and self.floor is not None and self.floor > self.cap:
            yield f"'floor' {self.floor} is above 'cap' {self.cap}"

    def rate_of(self, family: str | None) -> Decimal:
        """Return the rate for products of a family, before any tier."""
        return self.rate if family is None else self.families.get(family, self.rate)
