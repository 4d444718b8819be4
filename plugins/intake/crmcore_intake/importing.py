"""Running a job: one transaction a chunk, with the cursor in the same transaction.

So a job that is killed at any moment has stored whole chunks and knows how many; run again, it goes on behind
them and comes to the same end. A preview runs the very same code in one transaction that is rolled back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from typing import TypeVar

import attrs

from crmcore import Actor, Crm, Work
from crmcore_intake.cells import BadRow, Row
from crmcore_intake.job import Job, Part, plan_job
from crmcore_intake.plan import Draft, RowAction, RowOutcome
from crmcore_intake.profile import Profile
from crmcore_intake.records import Import, ImportState, Refusal
from crmcore_intake.relations import RelationWriter
from crmcore_intake.rows import RowWriter

T = TypeVar("T")
Watch = Callable[[Import, Sequence[RowOutcome]], None]
"""Called with each chunk once it is stored: how far its import is, and what became of the rows."""
Transactions = Callable[[], AbstractContextManager[Work]]

_COUNTERS = {
    RowAction.CREATE: "created",
    RowAction.CHANGE: "changed",
    RowAction.UNCHANGED: "unchanged",
    RowAction.SKIP: "skipped",
    RowAction.REFUSE: "refused",
    RowAction.RELATE: "related",
}


class TakeBack(Exception):
    """Ends the transaction of a preview."""


def nobody(_import: Import, _outcomes: Sequence[RowOutcome]) -> None:
    """Watch nothing."""


def import_files(
    crm: Crm, actor: Actor, profile: Profile, place: Path, *, only: str | None = None, watch: Watch = nobody
) -> list[Import]:
    """Bring in the files of a profile; a job that was interrupted goes on where it was.

    Args:
        crm: where to.
        actor: who does it; rows that this actor may not write are refused.
        profile: what the columns mean.
        place: one file, or the folder of the files that the profile names.
        only: the name of one of these files, to bring in its sources alone.
        watch: told of each chunk after its commit.

    Returns:
        One record for each source, with what became of its rows.

    Raises:
        Forbidden, FileProblem, ProfileProblem, Invalid: it cannot begin; nothing was stored.
        StoreLocked, StoreFull, StoreUnavailable, Conflict: it had to stop; run it again to go on.
    """
    job = plan_job(crm, actor, profile, place, only=only)

    def transaction() -> Work:
        return crm.work(actor)

    with transaction() as work:
        imports = job.unfinished(work) or job.begin(work)
    return [_run(job, part, into, transaction, watch) for part, into in zip(job.parts, imports, strict=True)]


def preview(
    crm: Crm, actor: Actor, profile: Profile, place: Path, *, only: str | None = None, watch: Watch = nobody
) -> list[Import]:
    """Do all that :func:`import_files` would do, tell what becomes of each row, and store nothing.

    It is one long transaction, for which other writers wait on SQLite.
    """
    job = plan_job(crm, actor, profile, place, only=only)
    done: list[Import] = []
    try:
        with crm.work(actor) as work:

            @contextmanager
            def transaction() -> Iterator[Work]:
                yield work

            imports = job.begin(work)
            for part, into in zip(job.parts, imports, strict=True):
                done.append(_run(job, part, into, transaction, watch, keep_files=False))
            raise TakeBack
    except TakeBack:
        return done


def _run(
    job: Job, part: Part, into: Import, transaction: Transactions, watch: Watch, *, keep_files: bool = True
) -> Import:
    """Bring in one source, from where its import stands."""
    rows = RowWriter(job.crm.registry, part.bound, job.lookups, keep_files=keep_files)
    relations = RelationWriter(job.crm.registry, part.bound, job.lookups)
    size = job.config.chunk_rows
    if into.state is ImportState.WAITING:
        into = attrs.evolve(into, state=ImportState.ROWS)
    if into.state is ImportState.ROWS:
        for chunk in _chunks(_read(part, after=into.done), size):
            with transaction() as work:
                with work.because(into.job_id):
                    outcomes = rows.write(work, into, [_drafted(part, row) for row in chunk])
                into = advance(work, attrs.evolve(into, done=chunk[-1].number), outcomes)
            watch(into, outcomes)
        into = attrs.evolve(into, state=ImportState.RELATIONS)
    if into.state is ImportState.RELATIONS:
        for chunk in _chunks(_read(part, after=into.linked), size) if part.source.relations else ():
            with transaction() as work:
                drafts = [part.bound.draft(row) for row in chunk if isinstance(row, Row)]
                with work.because(into.job_id):
                    outcomes = relations.write(work, into, drafts)
                into = advance(work, attrs.evolve(into, linked=chunk[-1].number), outcomes)
            watch(into, outcomes)
        with transaction() as work:
            into = work.save(attrs.evolve(into, state=ImportState.FINISHED, finished_at=work.now))
        watch(into, ())
    return into


def _read(part: Part, *, after: int) -> Iterator[Row | BadRow]:
    return (row for row in part.file if row.number > after)


def _chunks(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(rows)
    while chunk := list(islice(iterator, size)):
        yield chunk


def _drafted(part: Part, row: Row | BadRow) -> Draft | BadRow:
    return part.rows.draft(row) if isinstance(row, Row) else row


def advance(work: Work, into: Import, outcomes: Sequence[RowOutcome]) -> Import:
    """Store the cursor, the counts and the refusals of a chunk with the chunk itself.

    That the import took place stays true when all that it did is taken back, so this is no part of it.
    """
    counts = {name: getattr(into, name) for name in _COUNTERS.values()}
    for outcome in outcomes:
        if outcome.action in _COUNTERS:
            counts[_COUNTERS[outcome.action]] += 1
    work.add_all(
        Refusal(import_id=into.id, row=o.row, line=o.line, key=o.key, reason="; ".join(map(str, o.problems)) or o.note)
        for o in outcomes
        if o.action is RowAction.REFUSE
    )
    # Another process at the same job has moved the cursor meanwhile: its version differs, and this one stops here.
    return work.save(attrs.evolve(into, **counts))
