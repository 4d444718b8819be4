"""A firm with a tree and teams, and an oracle in plain Python that says whom a scope reaches."""

from __future__ import annotations

from uuid import UUID

import attrs

from crmcore import Actor, Crm, Customer, Identity, Scope, Tag, Team, TeamMember, User
from tests.work.selling import Deal, Line

NAMES = ("me", "mate", "boss", "mates_sub", "sub", "subsub", "stranger")
MANAGER = {"me": "boss", "sub": "me", "subsub": "sub", "mates_sub": "mate"}
TEAM = {"me": "red", "mate": "red", "stranger": "blue", "sub": "blue"}
NOBODY = "nobody"
OWNERS = (*NAMES, NOBODY)


@attrs.frozen
class Firm:
    """Users, and one customer of each of them (and of nobody), with a deal, a line of it, a tag and an identity."""

    users: dict[str, User]
    customers: dict[str, Customer]
    deals: dict[str, Deal]
    lines: dict[str, Line]

    def id(self, owner: str) -> UUID | None:
        """The id of a user; None for nobody."""
        return self.users[owner].id if owner != NOBODY else None

    def acting(self, *roles: str) -> Actor:
        """``me`` in these roles."""
        return Actor(id=self.users["me"].id, name="me", roles=roles)


def found(crm: Crm) -> Firm:
    """Found the firm."""
    with crm.as_system("found a firm") as work:
        users = {n: work.add(User(name=n)) for n in NAMES}
        for name, manager in MANAGER.items():
            users[name] = work.save(attrs.evolve(users[name], manager_id=users[manager].id))
        teams = {t: work.add(Team(name=t)) for t in set(TEAM.values())}
        work.add_all(TeamMember(team_id=teams[t].id, user_id=users[n].id) for n, t in TEAM.items())
        firm = Firm(users, {}, {}, {})
        for i, owner in enumerate(OWNERS):
            country, city = ("DE" if i % 2 else "FR"), ("Ulm" if i % 3 else None)
            made = Customer.organization(name=owner, owner_id=firm.id(owner), country=country, city=city)
            customer = firm.customers[owner] = work.add(made)
            deal = firm.deals[owner] = work.add(Deal(title=owner, owner_id=firm.id(owner), customer_id=customer.id))
            firm.lines[owner] = work.add(Line(deal_id=deal.id, article=owner))
            work.add(Tag(record_type="customer", record_id=customer.id, tag=f"tag-{owner}"))
            work.add(Identity(customer_id=customer.id, kind="email", value=owner, normalized=f"{owner}@x"))
    return firm


def reaches(scope: Scope, owner: str) -> bool:
    """True if a scope of ``me`` reaches what this user owns: the rule itself, in its plainest form."""
    if scope in (Scope.ALL, Scope.NONE):
        return scope is Scope.ALL
    if scope is Scope.FOLLOWED:
        return False  # nothing here that has an owner follows another record; test_followed.py has some that does
    if owner == NOBODY or scope is Scope.UNOWNED:
        return owner == NOBODY and scope is Scope.UNOWNED
    if owner == "me":
        return True
    if scope is Scope.TEAM:
        return TEAM.get(owner) == TEAM["me"]
    above = MANAGER.get(owner)
    return scope is Scope.SUBTREE and above is not None and reaches(scope, above)
