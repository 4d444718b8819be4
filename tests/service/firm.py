"""A small firm that serves: whom tests of service ask, who answers, and who only looks on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import attrs

from crmcore import Crm, Customer, Plugin, Relation, RelationKind, User
from crmcore_service import ServicePlugin
from crmcore_service.tickets import Queue, QueueAgent, Skill
from crmcore_web import WebPlugin
from tests.support import Clock, make_crm

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday."""


@attrs.frozen
class Firm:
    """One admin, one manager, two agents and two reps; two organizations with people, and a person alone.

    ======== ======= =================================================
    user     role    remarks
    ======== ======= =================================================
    root     admin
    boss     manager
    amy      agent   support, hardware; skills german, billing
    ben      agent   support; skill german
    ann      rep     (owns Acme)
    bob      rep     (owns Beta)
    ======== ======= =================================================

    Carl (carl@acme.example) and Cora (cora@acme.example) work for Acme, Dora (dora@beta.example) for Beta; Emil
    (emil@home.example) is a customer of his own. People belong to nobody, Acme and Beta to their reps.
    """

    crm: Crm
    clock: Clock
    root: User
    boss: User
    amy: User
    ben: User
    ann: User
    bob: User
    acme: Customer
    beta: Customer
    carl: Customer
    cora: Customer
    dora: Customer
    emil: Customer
    support: Queue
    hardware: Queue


def build(url: str, *, config: dict[str, Any] | None = None, plugins: tuple[type[Plugin], ...] = ()) -> Firm:
    """Set the firm up in a fresh database.

    Args:
        url: of the database.
        config: further tables of ``crm.toml``: ``{"plugins": {"web": {}, "service": {...}}}``.
        plugins: further plugins, before web and service.
    """
    clock = Clock(NOW)
    crm = make_crm(url, plugins=[*plugins, WebPlugin, ServicePlugin], config=config, clock=clock)
    with crm.as_system("set up") as work:
        people: dict[str, Any] = {}
        for name, role in (("Root", "admin"), ("Boss", "manager")):
            people[name.lower()] = work.add(User(name=name, email=f"{name.lower()}@firm.example", roles=(role,)))
        under = {"manager_id": people["boss"].id}
        for name, role in (("Amy", "service.agent"), ("Ben", "service.agent"), ("Ann", "rep"), ("Bob", "rep")):
            people[name.lower()] = work.add(
                User(name=name, email=f"{name.lower()}@firm.example", roles=(role,), **under)
            )
        amy, ben = people["amy"], people["ben"]
        acme = work.add(Customer.organization(name="Acme", owner_id=people["ann"].id, country="DE"))
        beta = work.add(Customer.organization(name="Beta", owner_id=people["bob"].id, country="FR"))
        persons: dict[str, Customer] = {}
        for name, home in (("Carl", acme), ("Cora", acme), ("Dora", beta), ("Emil", None)):
            person = persons[name.lower()] = work.add(Customer.person(name=name))
            work.identify(person, email=f"{name.lower()}@{home.name.lower() if home else 'home'}.example")
            if home is not None:
                work.add(
                    Relation(from_id=person.id, to_id=home.id, kind=RelationKind.WORKS_FOR, since=date(2025, 1, 1))
                )
        support = work.add(Queue(name="support", address="support@firm.example"))
        hardware = work.add(Queue(name="hardware", address="hardware@firm.example"))
        work.add_all(
            QueueAgent(queue_id=queue.id, user_id=user.id)
            for queue, user in ((support, amy), (support, ben), (hardware, amy))
        )
        work.add_all(
            Skill(user_id=user.id, name=name) for user, name in ((amy, "german"), (amy, "billing"), (ben, "german"))
        )
    return Firm(crm, clock, **people, acme=acme, beta=beta, **persons, support=support, hardware=hardware)
