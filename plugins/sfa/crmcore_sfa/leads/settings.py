"""Territories, assignment rules and pools, as they stand in ``[plugins.sfa]``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from crmcore import Customer, DeclaredRule
from crmcore.errors import nearest
from crmcore_sfa.leads.records import Lead

if TYPE_CHECKING:
    from crmcore import Work

Name = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[^/]+$")]
ANY = "*"
"""In place of a territory's name: whichever territory a lead lies in."""


class _Setting(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Territory(_Setting):
    """``[[plugins.sfa.territories]]``: customers for whom a rule holds, and who works on them.

    A customer lies in the first territory whose rule holds.
    """

    name: Name
    when: str
    """A rule over the customer: ``"record.country == 'DE'"``."""
    users: tuple[str, ...] = ()
    """E-mail addresses of users."""
    team: str | None = None
    """The name of a team, in place of users."""

    @model_validator(mode="after")
    def _one_answer(self) -> Self:
        if bool(self.users) == bool(self.team):
            raise ValueError(f"the territory '{self.name}' needs either users or a team")
        return self


class Assignment(_Setting):
    """``[[plugins.sfa.assignment]]``: who gets the leads for which a rule holds. The first that holds decides.

    It names people (``users``, ``team`` or ``territory``), or ``by = "customer_owner"``, or only a ``pool``. With
    people and a pool, the lead is theirs and goes to the pool when nothing happens.
    """

    name: Name
    when: str | None = None
    """A rule over the lead: ``"record.source == 'fair'"``."""
    when_customer: str | None = None
    """A rule over its customer; both must hold."""
    by: Literal["round_robin", "fewest_open", "customer_owner"] = "round_robin"
    users: tuple[str, ...] = ()
    team: str | None = None
    territory: str | None = None
    """The people of that territory, for leads in it; ``"*"``: of whichever territory the lead lies in."""
    pool: str | None = None

    @model_validator(mode="after")
    def _one_answer(self) -> Self:
        named = [bool(self.users), self.team is not None, self.territory is not None].count(True)
        if named > 1:
            raise ValueError(f"the rule '{self.name}' names more than one of users, team and territory")
        if self.by == "customer_owner" and named:
            raise ValueError(f"the rule '{self.name}' is by customer_owner and names other people")
        if self.by != "customer_owner" and not named and self.pool is None:
            raise ValueError(f"the rule '{self.name}' needs users, a team, a territory or a pool")
        return self

    @property
    def into_pool(self) -> bool:
        """True if its leads wait in the pool from the beginning."""
        return self.by != "customer_owner" and not self.users and self.team is None and self.territory is None


class Pool(_Setting):
    """``[plugins.sfa.pools.NAME]``: leads that nobody owns and that may be claimed."""

    limit: Annotated[int, Field(ge=1)] | None = None
    """How many open leads claimed from it a rep may hold."""
    recycle_after_days: Annotated[int, Field(ge=1)] | None = None
    """After so many days without anything happening a lead goes back to it."""
    roles: tuple[str, ...] = ()
    """Who may claim: those with one of these roles, or in one of these teams; without either, everybody who may."""
    teams: tuple[str, ...] = ()


class LeadSettings(BaseModel):
    """The part of ``[plugins.sfa]`` that is about leads."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    territories: tuple[Territory, ...] = ()
    assignment: tuple[Assignment, ...] = ()
    pools: Mapping[Name, Pool] = {}

    @model_validator(mode="after")
    def _names_fit(self) -> Self:
        lists = {
            "territories": [t.name for t in self.territories],
            "assignment rules": [r.name for r in self.assignment],
        }
        for what, names in lists.items():
            if twice := next((name for name in names if names.count(name) > 1), None):
                raise ValueError(f"there are two {what} named '{twice}'")
        territories = {one.name for one in self.territories}
        for rule in self.assignment:
            named = (("territory", rule.territory, {ANY, *territories}), ("pool", rule.pool, {*self.pools}))
            for key, name, there in named:
                if name is not None and name not in there:
                    near = nearest(name, there)
                    raise ValueError(f"the rule '{rule.name}' names the {key} '{name}', and there is none.{near}")
        return self


def settings_of(work: Work) -> LeadSettings:
    """Return the settings of this firm."""
    # Here and not above: the whole configuration is made of the settings of all areas, these among them.
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig)


def declared_rules(settings: LeadSettings) -> Iterator[DeclaredRule]:
    """Yield the rule texts, each with its place in ``crm.toml``."""
    for n, territory in enumerate(settings.territories):
        yield DeclaredRule(place=f"plugins.sfa.territories[{n}].when", record=Customer, text=territory.when)
    for n, rule in enumerate(settings.assignment):
        place = f"plugins.sfa.assignment[{n}]"
        if rule.when is not None:
            yield DeclaredRule(place=f"{place}.when", record=Lead, text=rule.when)
        if rule.when_customer is not None:
            yield DeclaredRule(place=f"{place}.when_customer", record=Customer, text=rule.when_customer)


def named_people(settings: LeadSettings) -> Iterable[tuple[str, tuple[str, ...], str | None]]:
    """Yield each place that names people, with its users and its team."""
    for n, territory in enumerate(settings.territories):
        yield f"plugins.sfa.territories[{n}]", territory.users, territory.team
    for n, rule in enumerate(settings.assignment):
        yield f"plugins.sfa.assignment[{n}]", rule.users, rule.team
    for name, pool in settings.pools.items():
        for n, team in enumerate(pool.teams):
            yield f"plugins.sfa.pools.{name}.teams[{n}]", (), team
