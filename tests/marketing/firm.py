"""A small firm that does marketing: one user of each role, and customers to write to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import attrs

from crmcore import Crm, Customer, Lifecycle, Plugin, Relation, RelationKind, User
from crmcore_marketing import MarketingPlugin
from crmcore_web import WebPlugin
from tests.support import Clock, make_crm

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def on(text: str) -> datetime:
    """Nine o'clock on a day."""
    return datetime.fromisoformat(f"{text}T09:00:00+00:00")


@attrs.frozen
class Firm:
    """Four users, one organization with two people, and four more people.

    ======== ============ ======= ======== ========== ==================================
    customer kind         owner   country  lifecycle  e-mail
    ======== ============ ======= ======== ========== ==================================
    acme     organization rita    DE       customer   info@acme.example
    anna     person       rita    DE       customer   anna@acme.example (works for acme)
    ben      person       rita    DE       lead       ben@acme.example (works for acme)
    chloe    person       boss    FR       customer   chloe@mail.example
    dora     person       nobody  FR       lead       Dora@Mail.example, dora@home.example
    erik     person       nobody  SE       subscriber erik@mail.example
    finn     person       rita    -        lead       -
    ======== ============ ======= ======== ========== ==================================

    ``rita`` is a rep, below ``boss``, a manager; ``mia`` has the role ``marketing`` and ``root`` is an admin.
    """

    crm: Crm
    clock: Clock
    boss: User
    rita: User
    mia: User
    root: User
    acme: Customer
    anna: Customer
    ben: Customer
    chloe: Customer
    dora: Customer
    erik: Customer
    finn: Customer

    @property
    def people(self) -> list[Customer]:
        """Everybody but the organization, by name."""
        return [self.anna, self.ben, self.chloe, self.dora, self.erik, self.finn]


def build(url: str, *, config: Mapping[str, Any] | None = None, plugins: Iterable[type[Plugin]] = ()) -> Firm:
    """Set the firm up in a fresh database.

    Args:
        config: what else ``crm.toml`` says, such as ``{"plugins": {"marketing": {…}}}``.
        plugins: further ones, beside web and marketing.
    """
    clock = Clock(NOW)
    crm = make_crm(url, plugins=[WebPlugin, MarketingPlugin, *plugins], config=config, clock=clock)
    with crm.as_system("set up") as work:
        boss = work.add(User(name="Boss", email="boss@firm.example", roles=("manager",)))
        rita = work.add(User(name="Rita", email="rita@firm.example", roles=("rep",), manager_id=boss.id))
        mia = work.add(User(name="Mia", email="mia@firm.example", roles=("marketing",)))
        root = work.add(User(name="Root", email="root@firm.example", roles=("admin",)))
        acme = work.add(
            Customer.organization(name="Acme", owner_id=rita.id, country="DE", lifecycle=Lifecycle.CUSTOMER)
        )
        person = Customer.person
        anna, ben, chloe, dora, erik, finn = work.add_all(
            [
                person(name="Anna", owner_id=rita.id, country="DE", lifecycle=Lifecycle.CUSTOMER),
                person(name="Ben", owner_id=rita.id, country="DE", lifecycle=Lifecycle.LEAD),
                person(name="Chloe", owner_id=boss.id, country="FR", lifecycle=Lifecycle.CUSTOMER),
                person(name="Dora", country="FR", lifecycle=Lifecycle.LEAD),
                person(name="Erik", country="SE", lifecycle=Lifecycle.SUBSCRIBER),
                person(name="Finn", owner_id=rita.id, lifecycle=Lifecycle.LEAD),
            ]
        )
        work.add_all(Relation(from_id=p.id, to_id=acme.id, kind=RelationKind.WORKS_FOR) for p in (anna, ben))
        for customer, *addresses in (
            (acme, "info@acme.example"), (anna, "anna@acme.example"), (ben, "ben@acme.example"),
            (chloe, "chloe@mail.example"), (dora, "Dora@Mail.example", "dora@home.example"),
            (erik, "erik@mail.example"),
        ):  # fmt: skip
            for address in addresses:
                work.identify(customer, email=address)
    return Firm(crm, clock, boss, rita, mia, root, acme, anna, ben, chloe, dora, erik, finn)
