"""A firm in which every text says whose it is: a token of its own in each field of each record."""

from __future__ import annotations

import itertools
import re
from typing import Any
from uuid import UUID

import attrs

from crmcore import (
    Actor,
    Attachment,
    Crm,
    Customer,
    Entry,
    Identity,
    Interaction,
    Relation,
    RelationKind,
    Tag,
    Team,
    TeamMember,
    User,
)
from tests.vendor.acme_score.plugin import Mark
from tests.work.selling import AREA, Deal, Line, Visit

CONFIG: dict[str, Any] = {
    "fields": {"customer": {"hint": {"type": "text"}, "memo": {"type": "text", "group": "finance"}}},
    "roles": {"crew": {"*": {"read": "team"}}},
}
TOKEN = re.compile(r"tok\d{5}x")
OWNERS = ("rep", "mate", "sub", "stranger", "nobody")
SEES = {
    "outsider": (),
    "rep": ("rep",),
    "mate": ("rep", "mate"),
    "manager": ("rep", "sub"),
    "viewer": OWNERS,
    "admin": OWNERS,
}
"""Six kinds of user, and whose records each may read."""
ROLES = {
    "outsider": (),
    "rep": ("rep",),
    "mate": ("crew",),
    "manager": ("manager",),
    "viewer": ("viewer",),
    "admin": ("admin",),
}


@attrs.frozen
class Planted:
    """All tokens with their owner and field group, the records that carry them, and the users."""

    tokens: dict[str, tuple[str, str | None]] = attrs.field(factory=dict)
    fields: dict[str, tuple[type[Entry], str]] = attrs.field(factory=dict)
    records: list[Any] = attrs.field(factory=list)
    users: dict[str, User] = attrs.field(factory=dict)
    _number: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    def token(self, owner: str, cls: type[Entry], field: str, group: str | None = None) -> str:
        """Return a fresh token for a field."""
        made = f"tok{next(self._number):05d}x"
        self.tokens[made] = (owner, group)
        self.fields[made] = (cls, field)
        return made

    def allowed(self, user: str) -> set[str]:
        """What a user may see, by the plainest form of the rules."""
        groups = {None, "finance"} if user == "admin" else {None}
        return {t for t, (owner, group) in self.tokens.items() if owner in SEES[user] and group in groups}

    def actor(self, user: str) -> Actor:
        """One of the six."""
        return Actor.of(self.users[user])

    def told(self, tokens: set[str]) -> set[str]:
        """Name what tokens stand for."""
        return {f"{self.fields[t][0].__name__}.{self.fields[t][1]} of {self.tokens[t][0]}" for t in tokens}

    def by_id(self, id: UUID | None) -> Any:
        """A planted record."""
        return next(r for r in self.records if r.id == id)

    def of(self, cls: type[Entry]) -> list[Any]:
        """The planted records of a class."""
        return [r for r in self.records if type(r) is cls]


def plant(crm: Crm) -> Planted:
    """Fill an empty store."""
    planted = Planted()
    with crm.as_system("plant") as work:
        boss = work.add(User(name="manager", email="manager@x", roles=ROLES["manager"]))
        planted.users["manager"] = boss
        for name in ("outsider", "rep", "mate", "viewer", "admin", "sub", "stranger"):
            manager = boss.id if name in ("rep", "sub") else None
            user = User(name=name, email=f"{name}@x", roles=ROLES.get(name, ()), manager_id=manager)
            planted.users[name] = work.add(user)
        team = work.add(Team(name="red"))
        work.add_all(TeamMember(team_id=team.id, user_id=planted.users[n].id) for n in ("rep", "mate"))
        for owner in OWNERS:
            _plant_for(work, planted, owner)
    return planted


def _plant_for(work: Any, planted: Planted, owner: str) -> None:
    def t(cls: type[Entry], field: str, group: str | None = None) -> str:
        return planted.token(owner, cls, field, group)

    owner_id: UUID | None = planted.users[owner].id if owner != "nobody" else None
    texts = {n: t(Customer, n) for n in ("name", "given_name", "family_name", "industry", "country", "city")}
    acme = Customer.organization(owner_id=owner_id, roles=(t(Customer, "roles"),), **texts)
    custom = {"hint": t(Customer, "hint"), "memo": t(Customer, "memo", "finance"), AREA.name: t(Customer, AREA.name)}
    acme = work.add(attrs.evolve(acme, custom=custom))
    ann = work.add(Customer.person(name=t(Customer, "name"), owner_id=owner_id))
    relation = Relation(from_id=ann.id, to_id=acme.id, kind=RelationKind.WORKS_FOR, role=t(Relation, "role"))
    deal = Deal(title=t(Deal, "title"), secret=t(Deal, "secret", "finance"), customer_id=acme.id, owner_id=owner_id)
    mail = t(Identity, "value")
    # Changed once, so that the journal tells of both texts.
    deal = work.add(deal)
    deal = work.save(attrs.evolve(deal, title=f"{deal.title}!", secret=f"{deal.secret}!"))
    identity = Identity(
        customer_id=acme.id, kind="email", value=f"{mail}@x", normalized=f"{mail}@x", label=t(Identity, "label")
    )  # fmt: skip
    records = [acme, ann, work.add(relation), deal, work.add(identity)]
    records.append(work.add(Line(deal_id=deal.id, article=t(Line, "article"))))
    records.append(work.add(Visit(customer_id=acme.id, remark=t(Visit, "remark"))))
    records.append(work.add(Mark(customer_id=acme.id, points=1, reason=t(Mark, "reason"))))
    records.append(work.add(Tag(record_type="customer", record_id=acme.id, tag=t(Tag, "tag"))))
    note = Interaction(
        kind="core.note", summary=t(Interaction, "summary"), channel=t(Interaction, "channel"),
        payload={"text": t(Interaction, "payload")},
    )  # fmt: skip
    records.append(work.log(note, ann))
    content = f"{t(Attachment, 'content')} \n".encode()
    records.append(work.attach(acme, f"{t(Attachment, 'name')}.txt", content))
    planted.records.extend(records)
