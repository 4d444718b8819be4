"""Deals: what people note about a deal beside moving it on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

import attrs

from crmcore import Customer, User, Work
from crmcore.errors import Invalid
from crmcore_sfa.deals.records import WHOLE, Attitude, BuyingRole, Buys, Competitor, Influence, Position, Split
from crmcore_sfa.records import Opportunity

Shares = Mapping[User, Decimal | float | int] | Sequence[tuple[User, Decimal | float | int]]


class Deals:
    """What is known around a deal: ``Deals(work).involve(deal, carla, Buys.CHAMPION)``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def next_step(self, deal: Opportunity, text: str | None, on: date | None = None) -> Opportunity:
        """Say what is to be done next, and by when; ``None`` says that nothing is."""
        return self.work.save(attrs.evolve(deal, next_step=text, next_step_on=None if text is None else on))

    def compete(
        self,
        deal: Opportunity,
        who: Customer | str,
        *,
        position: Position | None = None,
        strengths: str | None = None,
        weaknesses: str | None = None,
    ) -> Competitor:
        """Note who else wants the deal: a customer in the role *competitor*, or a name.

        Raises:
            NotUnique: it is noted already.
            Objected: the customer is not in that role.
        """
        name, customer_id = (who, None) if isinstance(who, str) else (who.name, who.id)
        return self.work.add(
            Competitor(
                opportunity_id=deal.id, name=name, customer_id=customer_id, position=position, strengths=strengths,
                weaknesses=weaknesses,
            )
        )  # fmt: skip

    def involve(
        self,
        deal: Opportunity,
        person: Customer,
        role: Buys,
        *,
        influence: Influence | None = None,
        attitude: Attitude = Attitude.UNKNOWN,
        note: str | None = None,
    ) -> BuyingRole:
        """Note what part a person has in the decision.

        Raises:
            NotUnique: the person has this part already.
            Objected: it is an organization.
        """
        return self.work.add(
            BuyingRole(
                opportunity_id=deal.id, person_id=person.id, role=role, influence=influence, attitude=attitude,
                note=note,
            )
        )  # fmt: skip

    def split(self, deal: Opportunity, shares: Shares) -> list[Split]:
        """Share a deal among users, in place of how it was shared before; no shares: it is its owner's alone.

        Args:
            deal: the deal.
            shares: for each user the part of one, such as ``Decimal("0.4")``, to the ten-thousandth.

        Raises:
            Invalid: a share that is no part, or finer than a ten-thousandth; a user who comes twice; shares that do
                not sum to one.
        """
        given = list(shares.items() if isinstance(shares, Mapping) else shares)
        wanted: dict[UUID, int] = {}
        for user, share in given:
            if user.id in wanted:
                raise Invalid(f"'{user.name}' comes twice among the shares.")
            wanted[user.id] = _basis_points(user.name, share)
        if wanted and sum(wanted.values()) != WHOLE:
            total = Decimal(sum(wanted.values())) / WHOLE
            raise Invalid(f"The shares of '{deal.title}' sum to {total}, not to 1.")
        old = list(self.work.each(Split, Split.t.c.opportunity_id == deal.id))
        if {s.user_id: s.basis_points for s in old} == wanted:
            return old
        self.work.remove_all(old)
        return self.work.add_all(
            Split(opportunity_id=deal.id, user_id=user_id, basis_points=points) for user_id, points in wanted.items()
        )


def _basis_points(name: str, share: Decimal | float) -> int:
    points = Decimal(str(share)) * WHOLE
    if not 0 < points <= WHOLE or points != points.to_integral_value():
        raise Invalid(f"The share of '{name}' is {share}: it is a part of 1, to the ten-thousandth.")
    return int(points)
