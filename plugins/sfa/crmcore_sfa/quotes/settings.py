"""The settings of quotes: ``[plugins.sfa.quotes]``, ``[plugins.sfa.discounts]`` and ``[[plugins.sfa.approvals]]``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from crmcore import DeclaredRule
from crmcore_sfa.quotes.records import Quote

if TYPE_CHECKING:
    from crmcore import Work
    from crmcore_sfa.config import SfaConfig

MANAGER = "manager"
"""As an approver: whoever the owner of the quote reports to."""

DISCOUNT = "discount"
"""What an approval is called that a discount beyond the owner's own share needs."""


class QuoteSettings(BaseModel):
    """``[plugins.sfa.quotes]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    prefix: Annotated[str, Field(pattern=r"^[A-Za-z0-9]{1,10}$")] = "Q"
    """What numbers begin with: ``Q-2026-0001``."""
    valid_days: Annotated[int, Field(ge=1, le=3650)] = 30
    """For how many days a new quote is valid."""
    terms: Annotated[str, Field(max_length=4000)] = ""
    """The terms of a new quote."""
    wins_deal: bool = False
    """Whether accepting a quote wins its deal; otherwise that stays an act of its owner."""


class ApprovalRule(BaseModel):
    """``[[plugins.sfa.approvals]]``: when a quote needs somebody's approval, and whose."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1, max_length=100)]
    when: Annotated[str, Field(min_length=1)]
    """A rule over the quote: ``record.discount_share > 0.2``."""
    approver: Annotated[str, Field(min_length=1, max_length=254)] = MANAGER
    """*manager*, the e-mail address of a user, or the name of a role."""

    @field_validator("name")
    @classmethod
    def _not_taken(cls, name: str) -> str:
        if name == DISCOUNT:
            raise ValueError(
                f"'{DISCOUNT}' is what crmcore calls an approval by [plugins.sfa.discounts]; choose another"
            )
        return name


def _distinct(rules: tuple[ApprovalRule, ...]) -> tuple[ApprovalRule, ...]:
    names = [rule.name for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"there are two rules named '{name}'")
    return rules


ApprovalRules = Annotated[tuple[ApprovalRule, ...], AfterValidator(_distinct)]
"""``approvals``: several may hold for one quote, and are then asked in this order."""

DiscountLimits = dict[str, Annotated[float, Field(ge=0, le=1)]]
"""``[plugins.sfa.discounts]``: the share that a role may take off by itself. Empty: there is no limit."""


def settings_of(work: Work) -> SfaConfig:
    """Return the settings of this firm."""
    # Here and not above: the whole configuration is made of the settings of all areas, these among them.
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig)


def declared_rules(settings: SfaConfig) -> Iterator[DeclaredRule]:
    """Yield the texts of the approval rules, each with its place in ``crm.toml``."""
    for n, rule in enumerate(settings.approvals):
        yield DeclaredRule(place=f"plugins.sfa.approvals[{n}].when", record=Quote, text=rule.when)
