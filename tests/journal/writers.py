"""Writers that dawdle: between writing and numbering, and between numbering and the commit."""

from __future__ import annotations

import random
import time

import sqlalchemy as sa

from crmcore import Crm, Customer
from crmcore.store import Channel, Journal
from crmcore.store.journal import Entry
from tests.support import open_crm


def dawdle(chance: random.Random, most: float) -> None:
    """Rest for a random time, often none at all."""
    if chance.random() < 0.7:
        time.sleep(chance.random() * most)


def write(crm: Crm, writer: int, transactions: int, most: float = 0.01) -> None:
    """Store one to thirty customers in each of so many transactions; every name says by whom and in which."""
    chance = random.Random(writer)
    for number in range(transactions):
        size = chance.choice((1, 1, 2, 5, 30))
        with crm.as_system("test") as work:
            work.add_all(Customer.organization(name=f"{writer}/{number}/{n}") for n in range(size))
            dawdle(chance, most)


def commit_late(crm: Crm, seed: int, most: float = 0.01) -> None:
    """Let each commit of a Crm come a random time after its last statement, the journal's."""
    chance = random.Random(seed)

    @sa.event.listens_for(crm.engine, "commit")
    def rest(_connection: sa.Connection) -> None:
        dawdle(chance, most)


def writing_process(url: str, writer: int, transactions: int) -> None:
    """The same, as a process of its own."""
    crm = open_crm(url)
    commit_late(crm, writer, 0.002)
    write(crm, writer, transactions, 0.002)
    crm.close()


class PlainSequence(Journal):
    """The control: a journal that takes its numbers from a sequence, as everybody would at first."""

    def write(self, channel: Channel, entries: list[Entry]) -> int:
        """Number and store entries."""
        numbers = channel.rows("SELECT nextval('plain') FROM generate_series(1, %s)", (len(entries),))
        rows = [(number, *entry) for (number,), entry in zip(numbers, entries, strict=True)]
        channel.insert(self._insert, self._copy, rows)
        return int(numbers[-1][0])
