"""A cursor is a number: who follows the journal misses nothing, whoever commits late."""

from __future__ import annotations

import itertools
import multiprocessing
import threading
from collections.abc import Callable

import attrs

from crmcore import Crm, Event
from tests.journal.reading import entries, last
from tests.journal.writers import PlainSequence, commit_late, write, writing_process
from tests.support import make_crm

WRITERS, TRANSACTIONS = 8, 25


@attrs.frozen
class Followed:
    """What a reader with a cursor saw, and what is stored in the end."""

    seen: list[Event]
    stored: list[Event]

    @property
    def skipped(self) -> set[int]:
        """Numbers that are stored and that the reader never saw."""
        return {e.seq for e in self.stored} - {e.seq for e in self.seen}

    def check(self) -> None:
        """Fail if an entry was skipped, doubled or out of order, or if numbers have a gap."""
        assert not self.skipped, f"{len(self.skipped)} of {len(self.stored)} entries were skipped"
        assert [e.seq for e in self.seen] == list(range(1, len(self.stored) + 1))
        # The entries of a transaction stand together, and those of a writer in the order of its commits.
        of_transaction = [str(e.after["name"]).rpartition("/")[0] for e in self.seen]  # type: ignore[attr-defined]
        runs = [name for name, _ in itertools.groupby(of_transaction)]
        assert len(runs) == len(set(runs)), "the entries of a transaction are torn apart"
        for writer in {name.partition("/")[0] for name in runs}:
            numbers = [int(n.partition("/")[2]) for n in runs if n.startswith(f"{writer}/")]
            assert numbers == sorted(numbers)


def followed(crm: Crm, busy: Callable[[], bool]) -> Followed:
    """Follow the journal with a cursor until the writers have ended and nothing more comes."""
    seen: list[Event] = []
    while True:
        over = not busy()
        new = entries(crm, after=seen[-1].seq if seen else 0, limit=50)
        seen += new
        if over and not new:
            return Followed(seen, entries(crm))


def with_eight_threads(crm: Crm) -> Followed:
    commit_late(crm, seed=1)
    writers = [threading.Thread(target=write, args=(crm, n, TRANSACTIONS)) for n in range(WRITERS)]
    for writer in writers:
        writer.start()
    try:
        return followed(crm, lambda: any(w.is_alive() for w in writers))
    finally:
        for writer in writers:
            writer.join()


def test_nothing_is_skipped_with_eight_writers(pg_url: str) -> None:
    crm = make_crm(pg_url)
    found = with_eight_threads(crm)
    assert len({e.record_id for e in found.stored}) == len(found.stored) >= WRITERS * TRANSACTIONS
    found.check()
    assert last(crm) == len(found.stored)


def test_the_control_with_a_plain_sequence_loses_entries(pg_url: str) -> None:
    crm = make_crm(pg_url)
    with crm.engine.begin() as connection:
        connection.exec_driver_sql("CREATE SEQUENCE plain")
    crm.store.__dict__["journal"] = PlainSequence(crm.store.tables, crm.store.dialect)
    found = with_eight_threads(crm)
    assert len(found.stored) >= WRITERS * TRANSACTIONS
    assert len(found.skipped) > 10


def test_nothing_is_skipped_with_four_processes_on_one_file(sqlite_url: str) -> None:
    crm = make_crm(sqlite_url)
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=writing_process, args=(sqlite_url, n, TRANSACTIONS)) for n in range(4)]
    for writer in writers:
        writer.start()
    found = followed(crm, lambda: any(w.is_alive() for w in writers))
    for writer in writers:
        writer.join()
    assert [w.exitcode for w in writers] == [0] * 4, "a writer met 'database is locked'"
    found.check()
    assert last(crm) == len(found.stored)
