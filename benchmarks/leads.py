"""Assigning leads in one set, beside the plain update of the same rows."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from benchmarks.firm import clock, side_by_side
from crmcore import Config, Crm, Customer, User, schema_of
from crmcore_sfa.leads import LEAD, Lead, Leads
from crmcore_sfa.plugin import SfaPlugin

LEADS = 10_000
COUNTRIES = ("DE", "AT", "FR", "ES", "IT", "SE", "NL", "US")
REPS = 12


def _reps(first: int, end: int) -> list[str]:
    return [f"rep{n}@x.example" for n in range(first, end)]


SETTINGS: dict[str, Any] = {
    "territories": [
        {"name": "center", "when": "record.country in ['DE', 'AT', 'NL']", "users": _reps(0, 2)},
        {"name": "south", "when": "record.country in ['ES', 'IT', 'FR']", "users": _reps(2, 4)},
    ],
    "assignment": [
        {"name": "big", "when": "record.score > 90", "users": _reps(4, 5)},
        {"name": "territory", "territory": "*"},
        {"name": "rest", "by": "fewest_open", "users": _reps(5, REPS)},
    ],
}  # fmt: skip


def make_crm(url: str, folder: Path) -> tuple[Crm, User]:
    """Return a Crm with leads that nobody has assigned yet, and a manager."""
    config = {"store": {"url": url}, "plugins": {"sfa": SETTINGS}}
    crm = Crm(Config.from_mapping(config, folder), [SfaPlugin])
    crm.migrate()
    with crm.as_system("set up the benchmark") as work:
        user = work.add(User(name="Ada Bench", email="ada@x.example", roles=("admin",)))
        work.add_all(User(name=f"Rep {n}", email=f"rep{n}@x.example", roles=("rep",)) for n in range(REPS))
        chance = random.Random(1)
        customers = work.add_all(
            Customer.organization(name=f"Customer {n}", country=chance.choice(COUNTRIES), owner_id=user.id)
            for n in range(LEADS)
        )
        work.add_all(
            Lead(customer_id=c.id, title=f"Lead {n}", score=chance.randrange(100), owner_id=user.id)
            for n, c in enumerate(customers)
        )
    return crm, user


def _ours(crm: Crm, user: User, leads: list[Lead]) -> None:
    with crm.work(user) as work:
        leads[:] = Leads(work).assign(leads)


class Plain:
    """The same by hand: the leads and their customers in one select, the rules as Python, one update of many rows.

    The journal and the totals of the stages are written as ours are, so that the same rows are there afterwards.
    """

    def __init__(self, crm: Crm, user: User) -> None:
        tables = crm.store.tables
        self.engine, self.user = crm.engine, user
        self.lead, self.customer = tables.of(schema_of(Lead)), tables.of(schema_of(Customer))
        self.journal, self.head = tables.journal, tables.head
        made = (sqlite if crm.engine.dialect.name == "sqlite" else postgresql).insert(tables.total)
        self.count_in = made.on_conflict_do_update(
            index_elements=[c.name for c in tables.total.primary_key],
            set_={n: tables.total.c[n] + made.excluded[n] for n in ("records", "units")},
        )
        with crm.as_system("benchmark") as work:
            users = {u.name: u.id for u in work.find(User)}
        self.reps = [users[f"Rep {n}"] for n in range(REPS)]
        self.turns = {"big": 0, "center": 0, "south": 0, "rest": 0}

    def assign(self) -> None:
        """Assign all leads."""
        now = datetime.now(UTC)
        lead, customer = self.lead.c, self.customer.c
        with self.engine.begin() as connection:
            found = connection.execute(
                sa.select(
                    lead.id, lead.version, lead.owner_id, lead.stage, lead.score, customer.country,
                    customer.id.label("customer"),
                )
                .join_from(self.lead, self.customer, customer.id == lead.customer_id)
            ).all()  # fmt: skip
            changes = [(row, *self._decided(row.country, row.score)) for row in found]
            connection.execute(
                self.lead.update()
                .where(lead.id == sa.bindparam("key"), lead.version == sa.bindparam("was"))
                .values(
                    owner_id=sa.bindparam("owner"), territory=sa.bindparam("area"), assigned_by=sa.bindparam("rule"),
                    touched_at=now, updated_at=now, version=lead.version + 1,
                ),
                [
                    {"key": row.id, "was": row.version, "owner": owner, "area": area, "rule": rule}
                    for row, rule, area, owner in changes
                ],
            )  # fmt: skip
            self._recount(connection, changes)
            self._note(connection, now, changes)

    def _decided(self, country: str, score: int) -> tuple[str, str | None, UUID]:
        area = {"DE": "center", "AT": "center", "NL": "center", "ES": "south", "IT": "south", "FR": "south"}.get(
            country
        )
        if score > 90:
            rule, reps = "big", self.reps[4:5]
        elif area:
            rule, reps = "territory", self.reps[:2] if area == "center" else self.reps[2:4]
        else:
            rule, reps = "rest", self.reps[5:]
        turn = "big" if rule == "big" else area or "rest"
        self.turns[turn] += 1
        return rule, area, reps[self.turns[turn] % len(reps)]

    def _recount(self, connection: sa.Connection, changes: list[Any]) -> None:
        moved: Counter[tuple[str, UUID]] = Counter()
        for row, _, _, owner in changes:
            moved[row.stage, row.owner_id] -= 1
            moved[row.stage, owner] += 1
        connection.execute(
            self.count_in,
            [
                {"pipeline": LEAD, "stage": stage, "owner_id": owner, "currency": "", "records": n, "units": 0}
                for (stage, owner), n in moved.items()
            ],
        )

    def _note(self, connection: sa.Connection, now: datetime, changes: list[Any]) -> None:
        last = connection.execute(
            self.head.update().where(self.head.c.id == 1).values(last=self.head.c.last + len(changes))
            .returning(self.head.c.last)
        ).scalar_one()  # fmt: skip
        connection.execute(
            self.journal.insert(),
            [
                {
                    "seq": seq, "at": now, "actor_id": self.user.id, "actor": self.user.name, "plugin": None,
                    "cause": None, "kind": "changed", "record_type": "sfa_lead", "record_id": row.id,
                    "customer_id": row.customer,
                    "before": {"owner_id": str(row.owner_id), "territory": None, "assigned_by": None},
                    "after": {
                        "owner_id": str(owner), "territory": area, "assigned_by": rule, "touched_at": now.isoformat(),
                    },
                }
                for seq, (row, rule, area, owner) in enumerate(changes, last - len(changes) + 1)
            ],
        )  # fmt: skip


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return leads assigned a second, by ours and by hand, and how much longer ours takes."""
    crm, user = make_crm(url, folder)
    leads: list[Lead] = []
    plain = Plain(crm, user)
    ours, by_hand = side_by_side(lambda: _timed_fresh(crm, user, leads), lambda: _timed(plain.assign))
    crm.close()
    return {
        "assign_per_s": round(LEADS / ours),
        "assign_update_per_s": round(LEADS / by_hand),
        "assign_to_update": round(ours / by_hand, 2),
    }


def _timed_fresh(crm: Crm, user: User, leads: list[Lead]) -> float:
    """Assign leads as they are now: the update by hand has changed them since."""
    with crm.work(user) as work:
        leads[:] = work.each(Lead)
    return _timed(partial(_ours, crm, user, leads))


def _timed(call: Any) -> float:
    with clock() as seconds:
        call()
    return seconds()
