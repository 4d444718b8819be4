"""What happens after the commit: consumers of the journal and due jobs, each item by one worker at a time."""

from crmcore.worker.items import Ran
from crmcore.worker.loop import Worker, prepare, run_due
from crmcore.worker.mending import retry, skip, standing
from crmcore.worker.tasks import Task

__all__ = ["Ran", "Task", "Worker", "prepare", "retry", "run_due", "skip", "standing"]
