"""A sales floor on which leads come in: three reps in two teams, a manager, and rules that can be checked by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from crmcore import Crm, Customer, Team, TeamMember, User, Work
from crmcore_sfa import SfaPlugin
from crmcore_sfa.leads import Inquiry, Lead
from tests.support import Clock, make_crm

SETTINGS: dict[str, Any] = {
    "territories": [
        {"name": "dach", "when": "record.country in ['DE', 'AT', 'CH']", "users": ["ann@f.example", "bob@f.example"]},
        {"name": "france", "when": "record.country == 'FR'", "team": "West"},
    ],
    "assignment": [
        {"name": "fair", "when": "record.source == 'fair'", "pool": "open"},
        {"name": "energy", "when_customer": "record.industry == 'energy'", "by": "fewest_open", "team": "East"},
        {"name": "theirs", "territory": "*"},
    ],
    "pools": {"open": {"limit": 2, "recycle_after_days": 14}},
}


@attrs.frozen
class Floor:
    """Who works here, and the clock by which they do."""

    crm: Crm
    clock: Clock
    boss: User
    ann: User
    bob: User
    cid: User
    url: str = ""

    def name(self, id: object) -> str:
        """Return the name behind an owner's id."""
        return next((u.name for u in (self.boss, self.ann, self.bob, self.cid) if u.id == id), str(id))


def people(work: Work) -> dict[str, User]:
    """Add a manager and three reps: Ann and Bob in the team East, Cid in the team West."""
    boss = work.add(User(name="Boss", email="boss@f.example", roles=("manager",)))
    reps = [
        work.add(User(name=n, email=f"{n.lower()}@f.example", roles=("rep",), manager_id=boss.id))
        for n in ("Ann", "Bob", "Cid")
    ]
    east, west = work.add_all([Team(name="East"), Team(name="West")])
    work.add_all(TeamMember(team_id=t.id, user_id=u.id) for t, u in zip((east, east, west), reps, strict=True))
    return dict(zip(("boss", "ann", "bob", "cid"), (boss, *reps), strict=True))


def build(url: str, settings: Mapping[str, Any] = SETTINGS, **more: Any) -> Floor:
    """Set the floor up in a fresh database."""
    clock = Clock()
    crm = make_crm(url, plugins=[SfaPlugin], config={"plugins": {"sfa": dict(settings)}, **more}, clock=clock)
    with crm.as_system("set up") as work:
        return Floor(crm, clock, **people(work), url=url)


def inquiry(name: str, *, country: str | None = None, industry: str | None = None, **more: Any) -> Inquiry:
    """A person who asks for something; ``more`` are contact points, and further fields of the lead."""
    points = {k: more.pop(k) for k in ("email", "phone", "external") if k in more}
    customer = Customer.person(name=name, country=country, industry=industry)
    return Inquiry(customer=customer, title=f"{name} asks", **points, fields=more)


def owner_names(floor: Floor, leads: list[Lead]) -> list[str]:
    """Return the names of the leads' owners, in their order."""
    return [floor.name(lead.owner_id) for lead in leads]
