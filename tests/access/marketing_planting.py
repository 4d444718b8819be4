"""The same for marketing: a token in each field of each of its records, with the users who may see it.

Amounts and ids tell something too. An amount is planted as a number that stands for a token; the id of whatever belongs
to a customer stands for a token of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import (
    Crm,
    Customer,
    Entry,
    Identity,
    Interaction,
    Lifecycle,
    Money,
    Plugin,
    Relation,
    RelationKind,
    Team,
    TeamMember,
    User,
    Work,
    hookimpl,
)
from crmcore_marketing import (
    Arm,
    Campaign,
    CampaignCost,
    Campaigns,
    Consent,
    Consents,
    Member,
    Message,
    MessageState,
    Segment,
    SegmentMember,
    Segments,
    Step,
    Suppression,
    Template,
    Templates,
)
from crmcore_marketing.sending.following import BOUNCED, CLICKED, OPENED, SENT, UNSUBSCRIBED, Happened, tell
from tests.access.planting import OWNERS, TOKEN, Planted

CONFIG: dict[str, Any] = {
    "fields": {"customer": {"hint": {"type": "text"}, "memo": {"type": "text", "group": "finance"}}},
    "roles": {"crew": {"*": {"read": "team"}}, "clerk": {"*": {"read": "all"}, "read_groups": ["finance"]}},
}
ROLES: Mapping[str, tuple[str, ...]] = {
    "outsider": (), "rep": ("rep",), "sub": ("rep",), "mate": ("crew",), "manager": ("manager",), "viewer": ("viewer",),
    "marketing": ("marketing",), "clerk": ("clerk",), "admin": ("admin",),
}  # fmt: skip
OFFICE = {"viewer", "marketing", "clerk", "admin"}
CUSTOMERS: Mapping[str, set[str]] = {
    "rep": {"rep", "mate", "manager", *OFFICE}, "mate": {"mate", *OFFICE}, "sub": {"sub", "manager", *OFFICE},
    "stranger": OFFICE, "nobody": OFFICE,
}  # fmt: skip
"""Who may see what belongs to a customer, by its owner."""
SHARED = {"rep", "sub", "manager", *OFFICE}
"""Who may see what the whole firm shares: segments, campaigns without their money, templates."""
LISTED = {"manager", *OFFICE}
"""Who may see costs, and those who are never sent to."""
GROUPS: Mapping[str | None, set[str]] = {
    None: set(ROLES), "finance": {"clerk", "admin"}, "marketing.budget": {"manager", "viewer", "marketing", "admin"},
}  # fmt: skip
SOLD_ON = date(2026, 2, 10)
"""In the month before that of the tests' clock."""
_NUMBER = re.compile(r"(?<![\w-])7\d{8}(?![\w-])")
_PAGE = "<mjml><mj-body><mj-section><mj-column><mj-text>{}</mj-text></mj-column></mj-section></mj-body></mjml>"
_MERGED = ', {{ customer.hint }}, {{ customer.name }} <a href="{{ link.unsubscribe }}">No more</a>'


@attrs.frozen
class MarketingPlanted(Planted):
    """What is planted, with the users who may see each token."""

    seers: dict[str, set[str]] = attrs.field(factory=dict)
    ids: dict[UUID, str] = attrs.field(factory=dict)
    amounts: dict[str, Money] = attrs.field(factory=dict)
    what: dict[str, str] = attrs.field(factory=dict)

    def hide(self, owner: str, cls: type[Entry], field: str, seers: Iterable[str], group: str | None = None) -> str:
        """Return a fresh token for a field that these users may see, if the group is open to them."""
        made = self.token(owner, cls, field, group)
        self.seers[made] = GROUPS[group].intersection(seers)
        self.what[made] = f"{cls.__name__}.{field}"
        return made

    def hide_amount(self, owner: str, cls: type[Entry], field: str, seers: Iterable[str], group: str | None) -> Money:
        """The same as an amount."""
        made = self.hide(owner, cls, field, seers, group)
        del self.fields[made]  # a number is no text, so nothing searches for one in it
        self.amounts[made] = Money(Decimal(700_000_000 + int(made[3:8])), "EUR")
        return self.amounts[made]

    def hide_id(self, owner: str, record: Any) -> None:
        """Let the id of a record that belongs to a customer stand for a token."""
        made = self.hide(owner, type(record), "id", CUSTOMERS[owner])
        del self.fields[made]
        self.ids[record.id] = made

    def told(self, tokens: Iterable[str]) -> set[str]:
        """Say what tokens stand for."""
        return {f"{self.what[t]} of {self.tokens[t][0]}" if t in self.what else f"{t}, a guess" for t in tokens}

    def of_owner(self, owner: str, cls: type[Entry]) -> list[Any]:
        """The planted records of a class that are a user's."""
        id = self.users[owner].id if owner != "nobody" else None
        return [r for r in self.of(cls) if r.owner_id == id]

    def allowed(self, user: str) -> set[str]:
        """What a user may see."""
        return {token for token, seers in self.seers.items() if user in seers}


def found_in(text: str) -> set[str]:
    """Return the tokens in a text, and those that its amounts stand for."""
    numbers = {f"tok{int(number) - 700_000_000:05d}x" for number in _NUMBER.findall(text.replace(",", ""))}
    return set(TOKEN.findall(text)) | numbers


class Till(Plugin):
    """Tells that each customer bought once, so that the reports have something to count."""

    name = "till"

    @hookimpl(optionalhook=True)
    def marketing_outcomes(self) -> Mapping[str, Any]:
        """One outcome for each customer."""
        return {"till.sold": _sold}


def _sold(work: Work) -> sa.Select[Any]:
    one, money = Customer.t.c, CampaignCost.t.c.amount.type
    return sa.select(
        one.id.label("customer_id"), one.id.label("record_id"), one.updated_at.label("at"),
        sa.literal(SOLD_ON).label("day"), sa.literal(Decimal(1), money).label("amount"),
        sa.literal("EUR").label("currency"),
    )  # fmt: skip


def plant(crm: Crm) -> MarketingPlanted:
    """Fill an empty store."""
    planted = MarketingPlanted()
    with crm.as_system("plant") as work:
        boss = planted.users["manager"] = work.add(User(name="manager", email="manager@x", roles=("manager",)))
        for name in (*(n for n in ROLES if n != "manager"), "stranger"):
            manager = boss.id if name in ("rep", "sub") else None
            user = User(name=name, email=f"{name}@x", roles=ROLES.get(name, ()), manager_id=manager)
            planted.users[name] = work.add(user)
        team = work.add(Team(name="red"))
        work.add_all(TeamMember(team_id=team.id, user_id=planted.users[n].id) for n in ("rep", "mate"))
        for owner in OWNERS:
            _Planting(work, planted, owner).plant()
        _put_together(work, planted)
    return planted


def _put_together(work: Work, planted: MarketingPlanted) -> None:
    """Put everybody into segments by hand, and into one campaign; let the ids tell."""
    by_kind = {kind: [c for c in planted.of(Customer) if c.kind == kind] for kind in ("organization", "person")}
    for segment in planted.of(Segment):
        Segments(work).put(segment, by_kind["person"])
        Segments(work).put(segment, by_kind["organization"], excluded=True)
    Campaigns(work).enroll(planted.of(Campaign)[0], by_kind["person"])
    owners = {user.id: name for name, user in planted.users.items()}
    of = {c.id: owners[c.owner_id] if c.owner_id else "nobody" for c in planted.of(Customer)}
    for customer in planted.of(Customer):
        planted.hide_id(of[customer.id], customer)
    for cls in (Identity, Consent, Message, Member, SegmentMember):
        for record in work.each(cls):
            planted.hide_id(of[record.customer_id], record)
    planted.records.extend([*work.each(Consent), *work.each(Member)])


@attrs.frozen
class _Planting:
    """What belongs to one owner."""

    work: Work
    planted: MarketingPlanted
    owner: str

    def plant(self) -> None:
        """Plant a customer with a person, and all of marketing that is about them or that the owner has made."""
        owner_id = self.planted.users[self.owner].id if self.owner != "nobody" else None
        ann, address = self._customers(owner_id)
        template = self._template()
        self._segments(owner_id)
        campaign, arm, step = self._campaign(owner_id, template)
        self._consent(ann, address)
        Campaigns(self.work).enroll(campaign, [ann])
        theirs = self._theirs
        message = self._add(Message(
            campaign_id=campaign.id, step_id=step.id, arm_id=arm.id, customer_id=ann.id, template_id=template.id,
            channel="email", purpose="newsletter", address=address, state=MessageState.SENT,
            reason=theirs(Message, "reason"), due_at=self.work.now, claimed_at=self.work.now, sent_at=self.work.now,
            sender=theirs(Message, "sender"), receipt=theirs(Message, "receipt"), told=True,
        ))  # fmt: skip
        for kind in (SENT, OPENED, CLICKED, BOUNCED, UNSUBSCRIBED):
            detail = {"url": f"https://{theirs(Interaction, 'payload')}", "reason": theirs(Interaction, "payload")}
            tell(self.work, [Happened(message=message, kind=kind, at=self.work.now, detail=detail)])

    def _add(self, record: Any) -> Any:
        added = self.work.add(record)
        self.planted.records.append(added)
        return added

    def _theirs(self, cls: type[Entry], field: str, group: str | None = None) -> str:
        return self.planted.hide(self.owner, cls, field, CUSTOMERS[self.owner], group)

    def _made(self, cls: type[Entry], field: str) -> str:
        """A token of what the owner has made: everybody sees it, and a team what is of the team."""
        team = {"mate"} if self.owner in ("rep", "mate") else set()
        return self.planted.hide(self.owner, cls, field, SHARED | team)

    def _customers(self, owner_id: UUID | None) -> tuple[Customer, str]:
        theirs = self._theirs
        made = []
        for make in (Customer.organization, Customer.person):
            custom = {"hint": theirs(Customer, "hint"), "memo": theirs(Customer, "memo", "finance")}
            one = make(name=theirs(Customer, "name"), city=theirs(Customer, "city"), owner_id=owner_id)
            made.append(self._add(attrs.evolve(one, custom=custom, lifecycle=Lifecycle.MQL)))
        acme, ann = made
        self.work.add(Relation(from_id=ann.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
        address = f"{theirs(Identity, 'value')}@mail.example"
        self.planted.records.extend(self.work.identify(ann, email=address))
        return ann, address

    def _consent(self, ann: Customer, address: str) -> None:
        evidence = [self._theirs(Consent, "evidence") for _ in range(2)]
        version = self._theirs(Consent, "text_version")
        consents = Consents(self.work)
        consents.give(ann, address, "newsletter", evidence=evidence[0], text_version=version)
        consents.withdraw(ann, address, "transactional", evidence=evidence[1])
        gone, note = (self.planted.hide(self.owner, Suppression, f, LISTED) for f in ("address", "note"))
        self._add(Suppression(address=f"{gone}@mail.example", note=note, at=self.work.now))

    def _template(self) -> Template:
        subject, page, text = (self.planted.hide(self.owner, Template, f, SHARED) for f in ("subject", "mjml", "text"))
        name = self.planted.hide(self.owner, Template, "name", SHARED)
        made = Templates(self.work).save(name, subject=subject, mjml=_PAGE.format(page + _MERGED), text=text)
        self.planted.records.append(made)
        return made

    def _segments(self, owner_id: UUID | None) -> None:
        made = self._made
        city = self._add(Segment(
            name=made(Segment, "name"), description=made(Segment, "description"), owner_id=owner_id,
            rule=f"customer.city != '{made(Segment, 'rule')}'",
        ))  # fmt: skip
        guarded = self._add(Segment(name=made(Segment, "name"), rule="has(customer.memo)", owner_id=owner_id))
        for part in (city, guarded):
            whole = self._add(Segment(name=made(Segment, "name"), owner_id=owner_id))
            Segments(self.work).include(whole, part)

    def _campaign(self, owner_id: UUID | None, template: Template) -> tuple[Campaign, Arm, Step]:
        made, campaigns = self._made, Campaigns(self.work)
        amount = self.planted.hide_amount
        campaign = campaigns.draft(
            made(Campaign, "name"), purpose="newsletter", template=template, owner_id=owner_id,
            shares={made(Arm, "name"): 0.5, made(Arm, "name"): 0.5}, problem=made(Campaign, "problem"),
            external_key=made(Campaign, "external_key"),
            budget=amount(self.owner, Campaign, "budget", SHARED, "marketing.budget"),
        )  # fmt: skip
        spent = amount(self.owner, CampaignCost, "amount", LISTED, None)
        cost = campaigns.spend(campaign, spent, self.planted.hide(self.owner, CampaignCost, "description", LISTED))
        arms, steps = campaigns.arms(campaign), campaigns.steps(campaign)
        self.planted.records.extend([campaign, *arms, *steps, cost])
        return campaign, arms[0], steps[0]
