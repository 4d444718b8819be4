"""Due times of many tickets in one set, beside writing the same clocks by hand."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import sqlalchemy as sa

from benchmarks.firm import clock, side_by_side
from crmcore import Config, Crm, Customer, StageMove, new_id, schema_of
from crmcore_service import ServicePlugin
from crmcore_service.config import ServiceConfig
from crmcore_service.levels import Clock, Target, follow
from crmcore_service.levels.calendar import Calendar, micros
from crmcore_service.levels.policies import chosen, matches
from crmcore_service.levels.reckoning import Course, Interval, reckon
from crmcore_service.levels.settings import LevelsPart, Policy
from crmcore_service.tickets import Channel, Priority, Ticket
from crmcore_web import WebPlugin

TICKETS = 10_000
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SETTINGS: dict[str, Any] = {
    "calendars": {
        "office": {
            "zone": "Europe/Berlin", "country": "DE", "hours": {"mon-fri": ["08:00-17:00"]},
            "breaks": {"mon-fri": ["12:00-13:00"]},
        },
        "round": {"zone": "America/New_York", "hours": {"daily": ["06:00-22:00"]}},
    },
    "policies": [
        {"name": "gold", "customer": "record.country == 'DE'", "calendar": "round", "first_response": "30m",
         "resolution": {"critical": "4h", "high": "8h", "moderate": "16h", "low": "40h"}},
        {"name": "phone", "when": "record.channel == 'phone'", "calendar": "office", "first_response": "1h",
         "resolution": "24h"},
        {"name": "all", "calendar": "office", "first_response": "8h", "resolution": "40h"},
    ],
}  # fmt: skip


def make_crm(url: str, folder: Path) -> Crm:
    """Return a Crm with the tickets of a busy start of the week, which nobody has worked out yet."""
    config = {"store": {"url": url}, "plugins": {"web": {}, "service": SETTINGS}}
    crm = Crm(Config.from_mapping(config, folder), [WebPlugin, ServicePlugin], clock=lambda: NOW)
    crm.migrate()
    chance = random.Random(3)
    with crm.as_system("set up the benchmark") as work:
        customers = work.add_all(
            Customer.organization(name=f"Customer {n}", country=chance.choice(("DE", "FR", "US"))) for n in range(1_000)
        )
        work.add_all(
            Ticket(
                customer_id=chance.choice(customers).id, title=f"Ticket {n}", number=str(n),
                priority=chance.choice(list(Priority)), channel=chance.choice(list(Channel)),
                priority_reason="as it came", opened_at=NOW - timedelta(minutes=chance.randrange(20)),
            )
            for n in range(TICKETS)
        )  # fmt: skip
    return crm


@attrs.frozen
class Set:
    """Tickets in memory, each with two pauses: what due times are worked out from."""

    crm: Crm
    tickets: list[Ticket]
    pauses: list[tuple[Interval, Interval]]

    @classmethod
    def of(cls, crm: Crm) -> Set:
        """Read the tickets."""
        with crm.as_system("benchmark") as work:
            tickets = list(work.each(Ticket))
        hour = micros(NOW) - micros(NOW - timedelta(hours=1))
        starts = [micros(t.opened_at) for t in tickets]
        return cls(crm, tickets, [((s + hour, s + 3 * hour), (s + 30 * hour, s + 50 * hour)) for s in starts])

    def due_times(self) -> float:
        """Choose the policy of each ticket by its rules, and work out two due times and warnings each."""
        with self.crm.as_system("benchmark") as work, clock() as seconds:
            calendars = _calendars(work.settings(ServiceConfig))
            found = matches(work, self.tickets)
            for ticket, pauses in zip(self.tickets, self.pauses, strict=True):
                policy = chosen(found[ticket.id])
                assert policy is not None
                _reckon_both(calendars, policy, ticket, pauses)
        return seconds()


def _calendars(settings: LevelsPart) -> dict[str, Calendar]:
    return {name: settings.calendar(name, UTC) for name in settings.calendars}


def _reckon_both(
    calendars: dict[str, Calendar], policy: Policy, ticket: Ticket, pauses: tuple[Interval, Interval]
) -> None:
    course, now = Course(micros(ticket.opened_at), None, pauses), micros(NOW)
    for target in (Target.FIRST_RESPONSE, Target.RESOLUTION):
        seconds = policy.seconds(target, ticket.priority)
        assert seconds is not None
        assert reckon(calendars[policy.calendar], seconds, 0.75, course, now).due is not None


def _follow(crm: Crm, ids: list[Any]) -> float:
    """Bring the clocks of all tickets in line, in one transaction that is then taken back."""
    with clock() as seconds, crm.as_system("benchmark") as work, suppress(_TakeBackError), work.savepoint():
        follow(work, ids)
        raise _TakeBackError
    return seconds()


class _TakeBackError(Exception):
    """So that each round finds the same."""


class Plain:
    """What following reads and writes, by hand: tickets, customers and stage history in, clocks and journal out.

    The due times are given: only the rows are moved.
    """

    def __init__(self, crm: Crm) -> None:
        tables = crm.store.tables
        self.engine = crm.engine
        self.ticket, self.customer = tables.of(schema_of(Ticket)), tables.of(schema_of(Customer))
        self.move, self.clock = tables.of(schema_of(StageMove)), tables.of(schema_of(Clock))
        self.journal, self.head = tables.journal, tables.head

    def write(self) -> float:
        """Move the rows."""
        with clock() as seconds, self.engine.connect() as connection:
            tickets = connection.execute(sa.select(self.ticket)).all()
            connection.execute(sa.select(self.customer)).all()
            connection.execute(sa.select(self.move).where(self.move.c.record_type == "service_ticket")).all()
            rows = [self._row(t, target) for t in tickets for target in ("first_response", "resolution")]
            connection.execute(self.clock.insert(), rows)
            last = connection.execute(sa.select(self.head.c.last)).scalar_one()
            connection.execute(self.journal.insert(), [self._entry(n, row) for n, row in enumerate(rows, last + 1)])
            connection.rollback()
        return seconds()

    @staticmethod
    def _row(ticket: Any, target: str) -> dict[str, Any]:
        return {
            "id": new_id(), "version": 1, "created_at": NOW, "updated_at": NOW, "custom": {}, "ticket_id": ticket.id,
            "target": target, "number": 1, "policy": "gold", "calendar": "round", "seconds": 3_600,
            "started_at": ticket.opened_at, "due_at": NOW, "warn_at": NOW, "stopped_at": None, "state": "running",
            "used_seconds": None, "warned_at": None, "breached_at": None,
        }  # fmt: skip

    @staticmethod
    def _entry(seq: int, row: dict[str, Any]) -> dict[str, Any]:
        kept = ("target", "number", "policy", "calendar", "seconds", "state")
        times = {name: row[name].isoformat() for name in ("started_at", "due_at", "warn_at")}
        after = {"ticket_id": str(row["ticket_id"]), **times, **{name: row[name] for name in kept}}
        return {
            "seq": seq, "at": NOW, "actor_id": None, "actor": "benchmark", "plugin": None, "cause": None,
            "kind": "added", "record_type": "service_clock", "record_id": row["id"], "customer_id": None,
            "before": None, "after": after,
        }  # fmt: skip


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return tickets a second worked out in memory and in the store, and how much longer than the bare rows it takes.

    A ticket has two clocks; policies are chosen by their rules each time.
    """
    crm = make_crm(url, folder)
    held, plain = Set.of(crm), Plain(crm)
    ids = [ticket.id for ticket in held.tickets]
    due, ours, rows = side_by_side(held.due_times, lambda: _follow(crm, ids), plain.write, rounds=5)
    crm.close()
    return {
        "sla_due_times_per_s": round(TICKETS / due),
        "sla_followed_per_s": round(TICKETS / ours),
        "sla_followed_to_rows": round(ours / rows, 2),
    }
