"""What happens when a consumer or a job fails: it waits longer each time, and a consumer is parked in the end."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from crmcore.errors import CrmError
from crmcore.worker.tasks import CONSUMER, TakenOver, Task, Tasks

log = logging.getLogger("crmcore.worker")

BACK_OFF = tuple(timedelta(seconds=s) for s in (1, 5, 30, 120, 600, 3_600, 10_800))
"""How long to wait after the first failure, the second, and so on; the last wait repeats for jobs."""

PARK_AFTER = len(BACK_OFF) + 1
"""After so many failures of one event its consumer stops and waits for a person; that is after 4¼ hours."""


def record_failure(tasks: Tasks, task: Task, before: int, error: CrmError, now: datetime) -> None:
    """Keep the failure of a claimed task, and give the task back.

    A job is never parked: it has no event that blocks it, and what is wrong may pass.

    Args:
        tasks: where to keep it.
        task: the claimed task.
        before: its failures in a row until now.
        error: what went wrong.
        now: the time for which it was due.
    """
    failures = before + 1
    parked = task.kind == CONSUMER and failures >= PARK_AFTER
    wait = BACK_OFF[min(failures, len(BACK_OFF)) - 1]
    values: dict[str, Any] = {"failures": failures, "error": str(error), "parked": parked}
    try:
        tasks.release(task, due_at=max(now, tasks.clock()) + wait, **values)
    except TakenOver:
        log.warning("The %s '%s' failed after another worker had taken it over: %s", task.kind, task.name, error)
        return
    if parked:
        log.error(
            "The consumer '%s' is parked after %d failures and gets no more events until somebody acts: %s",
            task.name,
            failures,
            error,
            exc_info=error.__cause__,
        )
    else:
        log.warning(
            "The %s '%s' failed, try %d, next in %s: %s",
            task.kind,
            task.name,
            failures,
            wait,
            error,
            exc_info=error.__cause__,
        )
