"""What is kept of a deal beside the deal itself: who competes, who decides, and who shares in it."""

from __future__ import annotations

import enum
from decimal import Decimal
from typing import Annotated

import attrs

from crmcore import Customer, MaxLen, Personal, Record, Ref, Searchable, User, record
from crmcore_sfa.records import Opportunity

WHOLE = 10_000
"""A whole deal, in basis points."""


class Position(enum.StrEnum):
    """Where we stand against a competitor."""

    AHEAD = "ahead"
    EVEN = "even"
    BEHIND = "behind"


@record(
    "sfa_competitor",
    label="Competitor",
    follows="opportunity_id",
    part=True,
    unique=(("opportunity_id", "name"),),
    indexes=(("customer_id",), ("name", "opportunity_id")),
)
@attrs.frozen(kw_only=True)
class Competitor(Record):
    """Somebody else who wants the same deal.

    Attributes:
        name: what they are called; many a competitor is known by name alone.
        customer_id: the organization, if it is kept as a customer in the role *competitor*.
        won: the deal went to them; at most one of a lost deal.
    """

    opportunity_id: Ref[Opportunity]
    name: Annotated[str, MaxLen(200), Searchable()]
    customer_id: Ref[Customer] | None = None
    position: Position | None = None
    strengths: Annotated[str | None, MaxLen(2_000)] = None
    weaknesses: Annotated[str | None, MaxLen(2_000)] = None
    won: bool = False


class Buys(enum.StrEnum):
    """What part a person has in the decision to buy."""

    ECONOMIC_BUYER = "economic_buyer"
    DECISION_MAKER = "decision_maker"
    CHAMPION = "champion"
    INFLUENCER = "influencer"
    EVALUATOR = "evaluator"
    USER = "user"
    GATEKEEPER = "gatekeeper"
    BLOCKER = "blocker"
    OTHER = "other"


class Influence(enum.StrEnum):
    """How much a person's word counts."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Attitude(enum.StrEnum):
    """Whether a person is for us."""

    SUPPORTER = "supporter"
    NEUTRAL = "neutral"
    OPPONENT = "opponent"
    UNKNOWN = "unknown"


@record(
    "sfa_buying_role",
    label="Buying role",
    follows="opportunity_id",
    part=True,
    unique=(("opportunity_id", "person_id", "role"),),
    indexes=(("person_id",),),
)
@attrs.frozen(kw_only=True)
class BuyingRole(Record):
    """What part a person has in the decision about a deal; one person may have several."""

    opportunity_id: Ref[Opportunity]
    person_id: Ref[Customer]
    role: Buys
    influence: Influence | None = None
    attitude: Attitude = Attitude.UNKNOWN
    note: Annotated[str | None, MaxLen(500), Personal()] = None


@record(
    "sfa_split",
    label="Split",
    follows="opportunity_id",
    part=True,
    unique=(("opportunity_id", "user_id"),),
    indexes=(("user_id",),),
)
@attrs.frozen(kw_only=True)
class Split(Record):
    """The share that one user has in a deal. Without any split the whole deal is its owner's.

    ``basis_points`` is the share in ten-thousandths, so that the shares of a deal sum to exactly one:
    3,333 + 3,333 + 3,334 = 10,000.
    """

    opportunity_id: Ref[Opportunity]
    user_id: Ref[User]
    basis_points: int

    @property
    def share(self) -> Decimal:
        """The share as a part of one, exact."""
        return Decimal(self.basis_points) / WHOLE
