"""The same for service: a token in each field of each of its records, with the users who may see it.

That something is there tells something too: facts and counts over tickets stand for the token of a title, those over
surveys for that of a comment, and an answering link for a token of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import attrs

from crmcore import Attachment, Crm, Customer, Entry, Interaction, Relation, RelationKind, Tag, User, Work
from crmcore_service import Satisfaction, Ticket, Tickets
from crmcore_service.knowledge import Article, Knowledge, Visibility
from crmcore_service.levels import Levels, Pause
from crmcore_service.satisfaction import Survey
from crmcore_service.tickets import Queue, QueueAgent, Skill, TicketLink
from tests.access.planting import Planted

E = TypeVar("E", bound=Entry)

VAULT, MEMO = "tok90001x", "tok90002x"
"""Guarded values that policies ask for, of a ticket and of its customer."""
GUARDED = {"type": "text", "group": "finance"}
CONFIG: dict[str, Any] = {
    "plugins": {
        "web": {},
        "service": {
            "calendars": {"round": {"always": True}},
            "policies": [
                {"name": "vault", "when": f"record.vault == '{VAULT}'", "calendar": "round", "resolution": "8h"},
                {"name": "memo", "customer": f"record.memo == '{MEMO}'", "calendar": "round", "resolution": "9h"},
                {"name": "all", "calendar": "round", "first_response": "1h", "next_response": "1h"},
            ],
        },
    },
    "fields": {
        name: {"hint": {"type": "text"}, ("vault" if name == "service_ticket" else "memo"): GUARDED}
        for name in ("customer", "service_ticket", "service_survey", "service_article", "service_queue",
                     "service_pause")
    },
    "roles": {
        "clerk": {"*": {"read": "all"}, "read_groups": ["finance"]},
        "german": {"restrict": {"customer": "record.country == 'DE'"}},
    },
}  # fmt: skip

AGENT = "service.agent"
ROLES: Mapping[str, tuple[str, ...]] = {
    "outsider": (), "rep": ("rep",), "mate": ("rep",), "manager": ("manager",), "agent": (AGENT,), "away": (AGENT,),
    "narrow": (AGENT, "german"), "clerk": ("clerk",), "admin": ("admin",),
}  # fmt: skip
"""``rep`` and ``mate`` own customers, ``agent`` works in the queue and ``away`` in none."""
OWNERS = ("rep", "mate", "nobody")
ALL = {"agent", "away", "clerk", "admin"}
CUSTOMERS: Mapping[str, set[str]] = {
    # Only that of rep is in Germany.
    "rep": {"rep", "manager", "narrow", *ALL}, "mate": {"mate", "manager", *ALL}, "nobody": ALL, "person": ALL,
}  # fmt: skip
"""Who may see an organization, by its owner, and what was said; people belong to nobody."""
DESK = {"manager", "narrow", *ALL}
"""Who may see all tickets and surveys, whoever the customer is."""
FIRM = {"rep", "mate", *DESK}
"""Who may see queues, skills and articles."""
LINK = "link"
GROUPS: Mapping[str | None, set[str]] = {
    None: set(ROLES), "finance": {"clerk", "admin"}, LINK: {"manager", "admin"},
}  # fmt: skip


@attrs.frozen
class ServicePlanted(Planted):
    """What is planted, with the users who may see each token."""

    seers: dict[str, set[str]] = attrs.field(factory=dict)
    links: dict[Any, str] = attrs.field(factory=dict)
    """By the id of a survey, the token that stands for its link."""

    def hide(self, owner: str, cls: type[Entry], field: str, seers: Iterable[str], group: str | None = None) -> str:
        """Return a fresh token for a field that these users may see, if the group is open to them."""
        made = self.token(owner, cls, field, group)
        self.seers[made] = GROUPS[group].intersection(seers)
        return made

    def custom(
        self, owner: str, cls: type[Entry], seers: Iterable[str], guarded: str = "memo", value: str | None = None
    ) -> dict[str, str]:
        """Return custom fields, one open and one guarded; ``value`` is that of the latter, if it is given."""
        hint = self.hide(owner, cls, "hint", seers)
        if value is None:
            return {"hint": hint, guarded: self.hide(owner, cls, guarded, seers, "finance")}
        self.tokens[value], self.fields[value] = (owner, "finance"), (cls, guarded)
        self.seers[value] = GROUPS["finance"].intersection(seers)
        return {"hint": hint, guarded: value}

    def keep(self, record: E) -> E:
        """Remember a record for the exits."""
        self.records.append(record)
        return record

    def allowed(self, user: str) -> set[str]:
        """What a user may see."""
        return {token for token, seers in self.seers.items() if user in seers}


def plant(crm: Crm) -> ServicePlanted:
    """Fill an empty store."""
    planted = ServicePlanted()
    with crm.as_system("plant") as work:
        boss = None
        for name in ("manager", *(n for n in ROLES if n != "manager")):
            above = boss.id if boss is not None and name in ("rep", "mate") else None
            user = work.add(User(name=name, email=f"{name}@x", roles=ROLES[name], manager_id=above))
            boss = boss or user
            planted.users[name] = user
        queue = _desk(work, planted)
        for owner in OWNERS:
            _served(work, planted, owner, queue)
    return planted


def _desk(work: Work, planted: ServicePlanted) -> Queue:
    """Plant what belongs to the firm: a queue with an agent, and articles in all states."""
    hide = planted.hide
    names = {n: hide("desk", Queue, n, FIRM) for n in ("name", "address")}
    custom = planted.custom("desk", Queue, FIRM)
    queue = planted.keep(work.add(Queue(name=names["name"], address=f"{names['address']}@x", custom=custom)))
    agent = planted.users["agent"]
    work.add(QueueAgent(queue_id=queue.id, user_id=agent.id))
    planted.keep(work.add(Skill(user_id=agent.id, name=hide("desk", Skill, "name", FIRM))))
    knowledge = Knowledge(work)
    for state in ("draft", "internal", "public", "archived"):
        texts = {n: hide(state, Article, n, FIRM) for n in ("title", "body")}
        article = knowledge.write(
            texts["title"], texts["body"], tags=[hide(state, Tag, "tag", FIRM)],
            visible=Visibility.PUBLIC if state == "public" else Visibility.INTERNAL,
        )  # fmt: skip
        article = knowledge.edit(article, custom=planted.custom(state, Article, FIRM))
        if state != "draft":
            article = knowledge.publish(article)
        if state == "archived":
            article = knowledge.archive(article)
        planted.keep(article)
    return queue


def _customer(work: Work, planted: ServicePlanted, owner: str) -> Customer:
    """Plant an organization, and return a person who works for it."""
    hide, theirs, user, ours = planted.hide, CUSTOMERS[owner], planted.users.get(owner), owner == "rep"
    acme = Customer.organization(
        name=hide(owner, Customer, "name", theirs), owner_id=user and user.id, country="DE" if ours else "FR",
        custom=planted.custom(owner, Customer, theirs, value=MEMO if ours else None),
    )  # fmt: skip
    acme = planted.keep(work.add(acme))
    carl = planted.keep(work.add(Customer.person(name=hide("person", Customer, "name", CUSTOMERS["person"]))))
    work.add(Relation(from_id=carl.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
    return carl


def _served(work: Work, planted: ServicePlanted, owner: str, queue: Queue) -> None:
    """Plant a customer with its tickets, and what was said about them."""
    hide, files, carl = planted.hide, {owner, *DESK}, _customer(work, planted, owner)

    def said(field: str) -> str:
        return hide(owner, Interaction, field, CUSTOMERS[owner])

    def opened() -> Ticket:
        fields = {n: hide(owner, Ticket, n, files) for n in ("category", "priority_reason", "external_key")}
        custom = planted.custom(owner, Ticket, files, "vault", VAULT if owner == "rep" else None)
        title = hide(owner, Ticket, "title", files)
        return Tickets(work).open(carl, title, text=said("opened"), queue=queue, custom=custom, **fields)

    tickets, levels = Tickets(work), Levels(work)
    first, second, third = opened(), opened(), opened()
    first = tickets.reply(first, said("replied"), pending=True)
    first = tickets.note(tickets.receive(first, said("received")), said("noted"))
    first = tickets.hold(first, said("held"))
    tickets.link(first, third)
    planted.keep(work.attach(first, f"{hide(owner, Attachment, 'name', files)}.txt",
                             hide(owner, Attachment, "content", files).encode()))  # fmt: skip
    work.tag(first, hide(owner, Tag, "tag", files))
    pause = levels.pause(first, hide(owner, Pause, "reason", files))
    planted.keep(work.save(attrs.evolve(pause, custom=planted.custom(owner, Pause, files))))
    second = tickets.resolve(tickets.reopen(tickets.resolve(second), said("reopened")), said("resolved"))
    third = tickets.merge(third, into=first).tickets[0]
    _asked(work, planted, owner, second)
    article = next(a for a in planted.of(Article) if a.stage == "published")
    Knowledge(work).link(article, second)
    for ticket in (first, second, third):
        planted.keep(work.get(Ticket, ticket.id))
        planted.records.extend(levels.clocks(ticket))
        planted.records.extend(work.find(Interaction, Interaction.t.c.record_id == ticket.id))
    planted.records.extend(work.find(TicketLink, TicketLink.t.c.from_id == first.id))


def _asked(work: Work, planted: ServicePlanted, owner: str, ticket: Ticket) -> None:
    files = {owner, *DESK}
    survey = Satisfaction(work).ask(ticket)
    survey = work.save(attrs.evolve(survey, custom=planted.custom(owner, Survey, files)))
    comment = planted.hide(owner, Survey, "comment", files)
    survey = planted.keep(Satisfaction(work).answer(survey, 4, comment))
    link = planted.hide(owner, Survey, LINK, files, LINK)
    planted.links[survey.id] = link
