"""What a person does about a consumer that is stuck: look, try again, or step over the event."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import orjson

from crmcore.errors import Invalid, NotFound, nearest
from crmcore.model import Skipped
from crmcore.worker.items import Consumer, items_of
from crmcore.worker.tasks import Task, Tasks

if TYPE_CHECKING:
    from crmcore.crm import Crm

log = logging.getLogger("crmcore.worker")


def standing(crm: Crm) -> list[Task]:
    """Return every consumer and job as it stands, those of switched-off plugins included, by name."""
    rows, _ = Tasks(crm.store, crm.clock).read()
    return [rows[name] for name in sorted(rows)]


def retry(crm: Crm, name: str) -> None:
    """Make a consumer or job due now, parked or not, with its failures forgotten.

    Raises:
        NotFound: there is none of that name.
        Conflict: a worker has it in hand.
    """
    tasks, task, _ = _look(crm, name)
    with crm.store.engine.begin() as connection:
        tasks.correct(connection, task, due_at=crm.clock(), failures=0, parked=False)


def skip(crm: Crm, name: str) -> None:
    """Let a consumer step over the event at which it fails; the journal keeps that, with the error.

    Raises:
        NotFound: there is none of that name.
        Invalid: it is no consumer of an enabled plugin, or is not failing.
        Conflict: a worker has it in hand.
    """
    tasks, task, end = _look(crm, name)
    consumer = next((i for i in items_of(crm, tasks) if isinstance(i, Consumer) and i.name == name), None)
    entries, _ = consumer.wanted(task.cursor, end, 1) if consumer else ([], end)
    if not entries or not task.failures:
        raise Invalid(
            f"There is no event that '{name}' fails at.", todo="See `crmcore doctor` for consumers that are stuck."
        )
    stuck = entries[0]
    payload = {"consumer": name, "entry": stuck.seq, "reason": task.error}
    with crm.as_system(f"skip an event of {name}") as work:
        free = {"cursor": stuck.seq, "due_at": crm.clock(), "failures": 0, "parked": False, "error": None}
        tasks.correct(work.transaction.connection, task, **free)
        about = (stuck.record_type, stuck.record_id, stuck.customer_id)
        work.pending.entries.append((*work.signature, Skipped.kind, *about, None, orjson.dumps(payload).decode()))
    log.warning("The consumer '%s' steps over entry %d: %s", name, stuck.seq, task.error)


def _look(crm: Crm, name: str) -> tuple[Tasks, Task, int]:
    tasks = Tasks(crm.store, crm.clock)
    rows, end = tasks.read()
    if name not in rows:
        raise NotFound(f"There is no consumer or job '{name}'.{nearest(name, rows)}", allowed=sorted(rows))
    return tasks, rows[name], end
