"""A firm that sells, with or without marketing and service, over one database; and what lies in its tables."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from crmcore import Crm, Customer, Money, Plugin, Relation, RelationKind, User, new_id
from crmcore_marketing import Campaigns, Consents, MarketingPlugin
from crmcore_service import Satisfaction, ServicePlugin, Tickets
from crmcore_sfa import Sales, SfaPlugin
from crmcore_web import WebPlugin
from tests.support import Clock, make_crm

SALES: tuple[type[Plugin], ...] = (SfaPlugin,)
MODULES: dict[str, type[Plugin]] = {"marketing": MarketingPlugin, "service": ServicePlugin}

# What tells which plugins there are and what has happened, and not what the firm keeps.
BESIDE = ("core_journal", "core_journal_head", "core_plugin", "core_task", "core_idempotency", "core_alembic")


def firm(url: str, modules: Iterable[str] = (), *, clock: Clock | None = None, off: Iterable[str] = ()) -> Crm:
    """Return the firm with these modules switched on, migrated; those in ``off`` are listed as switched off."""
    on = [MODULES[name] for name in sorted(modules)]
    plugins = [*SALES, *([WebPlugin] if on else []), *on]
    listed: dict[str, Any] = {p.name: {} for p in plugins} | {name: {"enabled": False} for name in off}
    return make_crm(url, plugins=plugins, config={"plugins": listed}, clock=clock or Clock())


def sell(crm: Crm) -> None:
    """Add what a sales system knows."""
    with crm.as_system("set up") as work:
        rita = work.add(User(name="Rita", email="rita@x.example", roles=("rep",)))
        work.add(User(name="Mia", email="mia@x.example", roles=("admin",)))
        for number in range(3):
            port = work.add(Customer.organization(name=f"Port {number}", owner_id=rita.id))
            anna = work.add(Customer.person(name=f"Anna {number}", owner_id=rita.id))
            work.identify(anna, email=f"anna{number}@port.example")
            work.add(Relation(from_id=anna.id, to_id=port.id, kind=RelationKind.WORKS_FOR))
            Sales(work).open(port, f"Deal {number}", amount=Money("100", "EUR"), owner_id=rita.id)


def market(crm: Crm, number: int) -> None:
    """Let a person be in a campaign."""
    with crm.work(crm.actor("Mia")) as work:
        (anna,) = work.recognize(email=f"anna{number}@port.example")
        Consents(work).give(anna, f"anna{number}@port.example", "newsletter", evidence="at the fair")
        Campaigns(work).enroll(Campaigns(work).draft(f"Campaign {new_id()}", purpose="newsletter"), [anna])


def serve(crm: Crm, number: int) -> None:
    """Let a person ask, be helped, and say how that was."""
    with crm.work(crm.actor("Mia")) as work:
        (anna,) = work.recognize(email=f"anna{number}@port.example")
        ticket = Tickets(work).open(anna, "No light")
        ticket = Tickets(work).resolve(Tickets(work).reply(ticket, "Look now"), "It is on")
        Satisfaction(work).answer(Satisfaction(work).ask(ticket), score=4)


def fingerprints(crm: Crm, *prefixes: str, beside: Collection[str] = BESIDE) -> dict[str, tuple[int, str]]:
    """Return how many rows each table with such a prefix has, and a hash over them, byte for byte as stored."""
    found = {}
    with crm.engine.connect() as connection:
        for table in sorted(sa.inspect(connection).get_table_names()):
            if table.startswith(prefixes) and table not in beside:
                rows = sorted(map(repr, connection.exec_driver_sql(f'SELECT * FROM "{table}"')))
                found[table] = len(rows), hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return found


def sections(crm: Crm, number: int) -> dict[str, Any]:
    """Return what the rep sees of a customer, by section."""
    with crm.work(crm.actor("Rita"), read_only=True) as work:
        (port,) = work.find(Customer, Customer.t.c.name.startswith(f"Port {number}"))
        view = work.customer_view(port.id)
    assert [s.problem for s in view.sections] == [None] * len(view.sections)
    return {s.name: s.data for s in view.sections}
