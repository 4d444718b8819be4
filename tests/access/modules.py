"""The firm of the canary with sales, marketing and service: a token in each text, and who may see it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import attrs

from crmcore import (
    Crm,
    Customer,
    Entry,
    Identity,
    Interaction,
    Relation,
    RelationKind,
    Team,
    TeamMember,
    User,
    Work,
)
from crmcore_marketing import (
    Arm,
    Campaign,
    CampaignCost,
    Campaigns,
    Consent,
    Member,
    Message,
    MessageState as State,
    Segment,
    SegmentMember,
    Suppression,
    Template,
)
from crmcore_service.knowledge import Article
from crmcore_service.levels import Clock, Pause, Target
from crmcore_service.satisfaction import Survey, SurveyKind
from crmcore_service.tickets import Queue, Ticket
from crmcore_sfa import Opportunity
from crmcore_sfa.activities import Activity, ActivityKind
from tests.access.planting import Planted

FINANCE = "finance"
CONFIG: dict[str, Any] = {
    "fields": {
        "customer": {"hint": {"type": "text"}, "memo": {"type": "text", "group": FINANCE}},
        "service_ticket": {"margin": {"type": "text", "group": FINANCE}},
    },
    "roles": {"crew": {"*": {"read": "team"}}},
}
OWNERS = ("rep", "sub", "stranger")
ROLES = {
    "manager": ("manager",), "outsider": (), "rep": ("rep",), "mate": ("crew",), "viewer": ("viewer",),
    "agent": ("service.agent",), "marketer": ("marketing",), "admin": ("admin",), "sub": (), "stranger": (),
}  # fmt: skip
USERS = ("admin", "outsider", "rep", "mate", "manager", "viewer", "agent", "marketer")
"""The admin first: what it leaves in a cache must be nobody else's."""

_EVERY = set(OWNERS)
_ALWAYS = {"admin": _EVERY, "viewer": _EVERY, "marketer": _EVERY, "outsider": set[str]()}
_OWN = {**_ALWAYS, "rep": {"rep"}, "mate": {"rep"}, "manager": {"rep", "sub"}, "agent": set[str]()}
_SHARED = {**_OWN, "rep": _EVERY, "manager": _EVERY}
SEES: dict[str, dict[str, set[str]]] = {
    "customer": {**_OWN, "agent": _EVERY},
    "ticket": {**_OWN, "agent": _EVERY, "manager": _EVERY},
    "sales": _OWN,
    "consent": _OWN,
    "campaign": _SHARED,
    "template": {**_SHARED, "mate": set()},
    "article": {**_SHARED, "agent": _EVERY},
    "queue": {**_SHARED, "agent": _EVERY, "mate": set()},
    "suppression": {**_OWN, "manager": _EVERY, "rep": set(), "mate": set()},
}
"""For each kind of thing, whose of it each user may read, by the plainest form of the rules."""

_KINDS: dict[type[Entry], str] = {
    Ticket: "ticket", Clock: "ticket", Pause: "ticket", Opportunity: "sales", Activity: "sales", Consent: "consent",
    Message: "consent", Member: "consent", Campaign: "campaign", Arm: "campaign", CampaignCost: "campaign",
    Segment: "campaign", Template: "template", Article: "article", Queue: "queue", Suppression: "suppression",
}  # fmt: skip
PAGE = (
    "<mjml><mj-body><mj-section><mj-column><mj-text>{token} to {{{{ customer.name }}}}, {{{{ customer.hint }}}}"
    '</mj-text><mj-text><a href="{{{{ link.unsubscribe }}}}">No more</a></mj-text>'
    "</mj-column></mj-section></mj-body></mjml>"
)


@attrs.frozen
class Modules(Planted):
    """The same with kinds of things: who sees a customer need not see its tickets."""

    def allowed(self, user: str) -> set[str]:
        """What a user may see."""
        groups = {None, FINANCE} if user == "admin" else {None}
        return {
            token
            for token, (owner, group) in self.tokens.items()
            if group in groups and owner in SEES[_KINDS.get(self.fields[token][0], "customer")][user]
        }


def plant(crm: Crm) -> Modules:
    """Fill an empty store."""
    planted = Modules()
    with crm.as_system("plant") as work:
        for name, roles in ROLES.items():
            manager = planted.users["manager"].id if name in ("rep", "sub") else None
            planted.users[name] = work.add(User(name=name, email=f"{name}@x", roles=roles, manager_id=manager))
        team = work.add(Team(name="red"))
        work.add_all(TeamMember(team_id=team.id, user_id=planted.users[n].id) for n in ("rep", "mate"))
        sown = {owner: _Owner(work, planted, owner).sow() for owner in OWNERS}
        # What belongs to one and names somebody of another; last, so that no earlier contact counts for both.
        (acme, _), (_, ann) = sown["rep"], sown["stranger"]
        rep = _Owner(work, planted, "rep")
        rep.keep(Ticket(title=rep.token(Ticket, "title"), customer_id=acme.id, contact_id=ann.id, opened_at=work.now))
        rep.keep(rep.survey(acme, contact_id=ann.id))
        work.add(Relation(from_id=ann.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
    return planted


@attrs.frozen
class _Owner:
    """One whose things are planted."""

    work: Work
    planted: Modules
    name: str

    def token(self, cls: type[Entry], field: str, group: str | None = None) -> str:
        return self.planted.token(self.name, cls, field, group)

    @property
    def id(self) -> Any:
        return self.planted.users[self.name].id

    def keep(self, record: Any) -> Any:
        kept = self.work.add(record)
        self.planted.records.append(kept)
        return kept

    def sow(self) -> tuple[Customer, Customer]:
        t = self.token
        custom = {"hint": t(Customer, "hint"), "memo": t(Customer, "memo", FINANCE)}
        acme = Customer.organization(name=t(Customer, "name"), city=t(Customer, "city"), owner_id=self.id)
        acme = self.keep(attrs.evolve(acme, custom=custom))
        ann = self.keep(Customer.person(name=t(Customer, "name"), owner_id=self.id))
        self._sales(acme)
        self._service(acme, ann)
        self._marketing(acme)
        return acme, ann

    def _sales(self, acme: Customer) -> None:
        t = self.token
        deal = {n: t(Opportunity, n) for n in ("title", "next_step", "source", "external_key")}
        self.keep(Opportunity(customer_id=acme.id, owner_id=self.id, **deal))
        act = {n: t(Activity, n) for n in ("subject", "location", "notes")}
        due = self.work.now + timedelta(days=1)
        self.keep(Activity(kind=ActivityKind.TASK, customer_id=acme.id, owner_id=self.id, due_at=due, **act))

    def _service(self, acme: Customer, ann: Customer) -> None:
        t, now = self.token, self.work.now
        texts = {n: t(Ticket, n) for n in ("number", "title", "category", "priority_reason", "external_key")}
        queue = self.keep(Queue(name=t(Queue, "name"), address=f"{t(Queue, 'address')}@x.example"))
        ticket = Ticket(
            customer_id=acme.id, contact_id=ann.id, owner_id=self.id, queue_id=queue.id, opened_at=now,
            custom={"margin": t(Ticket, "margin", FINANCE)}, **texts,
        )  # fmt: skip
        ticket = self.keep(ticket)
        self.keep(
            Clock(
                ticket_id=ticket.id, target=Target.RESOLUTION, policy=t(Clock, "policy"), calendar=t(Clock, "calendar"),
                seconds=60, started_at=now, due_at=now - timedelta(minutes=1),
            )
        )  # fmt: skip
        self.keep(Pause(ticket_id=ticket.id, began_at=now, ended_at=now, reason=t(Pause, "reason")))
        self.keep(self.survey(acme, contact_id=ann.id, ticket_id=ticket.id))
        said = {"summary": t(Interaction, "summary"), "payload": {"text": t(Interaction, "payload")}}
        said |= {"record_type": "service_ticket", "record_id": ticket.id}
        self.planted.records.append(self.work.log(Interaction(kind="service.noted", **said), ann))
        article = Article(title=t(Article, "title"), body=t(Article, "body"), owner_id=self.id)
        self.keep(attrs.evolve(article, folded_title=article.title, folded=f"{article.title} {article.body}"))

    def survey(self, acme: Customer, **more: Any) -> Survey:
        """Return an answered survey."""
        now = self.work.now
        return Survey(
            customer_id=acme.id, kind=SurveyKind.CSAT, asked_at=now, expires_at=now + timedelta(days=9), score=4,
            comment=self.token(Survey, "comment"), answered_at=now, **more,
        )  # fmt: skip

    def _marketing(self, acme: Customer) -> None:
        t, now, work = self.token, self.work.now, self.work
        mail = f"{t(Identity, 'value')}@x.example"
        self.keep(Identity(customer_id=acme.id, kind="email", value=mail, normalized=mail))
        proof = {n: t(Consent, n) for n in ("evidence", "text_version")}
        self.keep(Consent(customer_id=acme.id, address=mail, purpose="newsletter", confirmed=True, at=now, **proof))
        self.keep(Suppression(address=f"{t(Suppression, 'address')}@x.example", note=t(Suppression, "note"), at=now))
        page = PAGE.format(token=t(Template, "mjml"))
        template = Template(name=t(Template, "name"), subject=t(Template, "subject"), mjml=page, saved_at=now)
        template = self.keep(template)
        rule = f"customer.name != '{t(Segment, 'rule')}'"
        named = {n: t(Segment, n) for n in ("name", "description")}
        segment = self.keep(Segment(rule=rule, owner_id=self.id, **named))
        work.add(SegmentMember(segment_id=segment.id, customer_id=acme.id))
        # Made by somebody with more rights, who may read the field that it is about.
        work.add(Segment(name=f"guarded {self.name}", rule="customer.memo != 'x'", owner_id=self.id))
        campaigns = Campaigns(work)
        campaign = campaigns.draft(t(Campaign, "name"), purpose="newsletter", template=template, owner_id=self.id)
        campaign = work.save(attrs.evolve(campaign, problem=t(Campaign, "problem"), segment_id=segment.id))
        self.planted.records.append(campaign)
        campaigns.enroll(campaign, [acme])
        (step,), (arm,) = campaigns.steps(campaign), campaigns.arms(campaign)
        self.keep(
            Message(
                campaign_id=campaign.id, step_id=step.id, arm_id=arm.id, customer_id=acme.id, template_id=template.id,
                channel="email", purpose="newsletter", address=f"{t(Message, 'address')}@x.example",
                reason=t(Message, "reason"), receipt=t(Message, "receipt"), state=State.SENT, due_at=now, sent_at=now,
                claimed_at=now - timedelta(days=1),
            )
        )  # fmt: skip
