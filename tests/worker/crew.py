"""A worker in a process of its own, with the claim that is to be tried; started by ``multiprocessing``."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from crmcore import Customer, DueJob, Plugin, Subscription, Work, hookimpl
from crmcore.model import Added
from crmcore.worker import Worker
from crmcore.worker.tasks import LEASE, Task, Tasks
from tests.support import open_crm
from tests.worker.making import observing

Claim = Callable[[Tasks, str, datetime], Task | None]


def note(ledger: Path, line: str) -> None:
    """Keep, outside the database, that something was done."""
    file = os.open(ledger, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, f"{line}\n".encode())
    os.close(file)


def copying(ledger: Path) -> type[Plugin]:
    """Return a plugin that copies each customer, in a subscription and in a job, and notes it in the ledger."""

    def handle(work: Work, event: Any) -> None:
        if not event.after["name"].startswith("copy"):
            note(ledger, f"event {event.seq}")
            work.add(Customer.organization(name=f"copy of {event.after['name']}"))

    def sweep(work: Work, now: datetime) -> None:
        note(ledger, "job")
        work.add(Customer.organization(name="copy by the job"))

    class Acme(Plugin):
        name = "acme"

        @hookimpl
        def crm_subscriptions(self) -> list[Subscription]:
            return [Subscription(event=Added, record=Customer, handle=handle)]

        @hookimpl
        def crm_jobs(self) -> list[DueJob]:
            return [DueJob(name="sweep", every=timedelta(days=1), run=sweep)]

    return Acme


def claim_together(barrier: Barrier) -> Claim:
    """Return the real claim, tried only when all have seen that the task is due."""
    claim = Tasks.claim

    def together(self: Tasks, name: str, now: datetime) -> Task | None:
        barrier.wait(60)
        return claim(self, name, now)

    return together


def claim_naively(barrier: Barrier) -> Claim:
    """Return the claim that everybody writes first: look whether it is free, then take it."""

    def look_then_take(self: Tasks, name: str, now: datetime) -> Task | None:
        table = self._table
        with self.store.engine.connect().execution_options(crm_read_only=True) as connection:
            row = connection.execute(sa.select(table).where(table.c.name == name)).mappings().one()
        barrier.wait(60)
        if row["claim"] is not None or row["due_at"] > now:
            return None
        mine = {"claim": uuid4(), "claimed_until": now + LEASE}
        with self.store.engine.begin() as connection:
            connection.execute(table.update().where(table.c.name == name).values(**mine))
        return Task(**{**row, **mine})

    return look_then_take


def change_naively(self: Tasks, connection: sa.Connection, task: Task, **values: Any) -> None:
    """Change a task without asking whether it is still ours."""
    table = self._table
    connection.execute(table.update().where(table.c.name == task.name).values(**values))


def one_round(url: str, ledger: Path, barrier: Barrier, variant: str, now: datetime) -> None:
    """Do what is due, once; the variant says how well."""
    Tasks.claim = (claim_together if variant == "real" else claim_naively)(barrier)
    crm = open_crm(url, plugins=[copying(ledger)], clock=lambda: now)
    crm.run_due()
    crm.close()


def until_told(url: str, ledger: Path, go: Path) -> None:
    """Work until a signal comes; the handler says that it has begun, and waits for a file to appear."""

    def handle(work: Work, event: Any) -> None:
        note(ledger, f"begin {event.seq}")
        while not go.exists():
            time.sleep(0.01)
        work.add(Customer.organization(name=f"copy of {event.after['name']}"))
        note(ledger, f"end {event.seq}")

    crm = open_crm(url, plugins=[observing("acme", handle), observing("later", handle)])
    Worker(crm).run()
    note(ledger, "stopped")
    crm.close()
