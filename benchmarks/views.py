"""The view of one customer with all modules, on a store of a million interactions, beside its statements alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks.firm import BenchPlugin, side_by_side
from benchmarks.reads import LARGE, analyze, fill, repeat
from crmcore import Config, Crm, Customer, Interaction, Money, User
from crmcore_marketing import MarketingPlugin
from crmcore_marketing.campaigns.verbs import Campaigns
from crmcore_service import ServicePlugin
from crmcore_service.tickets import Request, Tickets
from crmcore_sfa import SfaPlugin
from crmcore_sfa.sales import Sales
from crmcore_web import WebPlugin

INTERACTIONS, TICKETS, CAMPAIGNS, DEALS = 5_000, 200, 50, 20
PLUGINS = (BenchPlugin, SfaPlugin, WebPlugin, MarketingPlugin, ServicePlugin)


class Recorder:
    """A cursor that notes what it is asked, to ask it again without us."""

    def __init__(self, cursor: Any) -> None:
        self.cursor = cursor
        self.asked: list[tuple[str, Any]] = []

    def execute(self, sql: str, params: Any = ()) -> Any:
        self.asked.append((sql, params))
        return self.cursor.execute(sql, params)


def make_crm(url: str, folder: Path) -> tuple[Crm, User]:
    """Return a Crm with all modules, and a user who may do everything."""
    settings: dict[str, dict[str, Any]] = {plugin.name: {} for plugin in PLUGINS}
    crm = Crm(Config.from_mapping({"store": {"url": url}, "plugins": settings}, folder), PLUGINS)
    crm.migrate()
    with crm.as_system("set up the benchmark") as work:
        return crm, work.add(User(name="Ada Bench", email="ada@example.com", roles=("admin",)))


def _busy(crm: Crm, user: User) -> UUID:
    """Add a customer with whom much has been done."""
    start = datetime(2025, 1, 1, tzinfo=UTC)
    with crm.work(user) as work:
        who = work.add(Customer.person(name="Busy", owner_id=user.id))
        work.log_all(
            (Interaction(kind="core.note", summary=f"Note {i}", at=start + timedelta(hours=i)), (who,))
            for i in range(INTERACTIONS)
        )
        for i in range(DEALS):
            Sales(work).open(who, f"Deal {i}", amount=Money(i + 1, "EUR"))
        Tickets(work).open_all(Request(requester=who, title=f"Ticket {i}") for i in range(TICKETS))
        for i in range(CAMPAIGNS):
            Campaigns(work).enroll(Campaigns(work).draft(f"Campaign {i}", purpose="newsletter"), [who])
    return who.id


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return the statements and milliseconds of a view, and its ratio to the raw time of these statements."""
    crm, user = make_crm(url, folder)
    with crm.work(user) as work:
        others = [c.id for part in range(20) for c in _thousand(work, part)]
    busy = _busy(crm, user)
    fill(crm, user, [busy, *others], LARGE)
    analyze(crm)
    with crm.work(user, read_only=True) as work:
        work.customer_view(busy)
        before, plain = work.channel.statements, work.channel.cursor
        work.channel.cursor = recorder = Recorder(plain)
        view = work.customer_view(busy)
        work.channel.cursor = plain
        statements = work.channel.statements - before
        assert [s.problem for s in view.sections] == [None] * 3, view.sections

        def raw() -> None:
            for sql, params in recorder.asked:
                done = plain.execute(sql, params)
                if done.description is not None:
                    done.fetchall()

        ours, theirs = side_by_side(repeat(lambda: work.customer_view(busy)), repeat(raw), rounds=25)
    return {
        "view_statements": statements,
        "view_ms": round(ours * 1e3, 3),
        "view_raw_ms": round(theirs * 1e3, 3),
        "view_to_raw": round(ours / theirs, 2),
    }


def _thousand(work: Any, part: int) -> list[Customer]:
    made: list[Customer] = work.add_all(Customer.organization(name=f"Customer {part} {i}") for i in range(1_000))
    return made
