"""Plugins that observe and run jobs, made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from crmcore import Added, Crm, Customer, DueJob, Event, Plugin, Subscription, Work, hookimpl
from crmcore.worker import Task, standing

Handle = Callable[[Work, Any], None]


def observing(
    name: str, *handlers: Handle, event: type[Event] = Added, record: type[Any] | None = Customer
) -> type[Plugin]:
    """Return a plugin whose handlers get events of one kind about one record."""
    subscriptions = [Subscription(event=event, record=record, handle=h) for h in handlers]
    return _plugin(name, crm_subscriptions=lambda self: subscriptions)


def running(
    name: str,
    run: Callable[[Any, datetime], None],
    every: timedelta = timedelta(hours=1),
    job: str = "sweep",
    *,
    steps: bool = False,
) -> type[Plugin]:
    """Return a plugin with one due job."""
    jobs = [DueJob(name=job, every=every, run=run, steps=steps)]
    return _plugin(name, crm_jobs=lambda self: jobs)


def _plugin(name: str, **hooks: Callable[..., Any]) -> type[Plugin]:
    marked = {key: hookimpl(function) for key, function in hooks.items()}
    return type(name.title(), (Plugin,), {"name": name, "version": "1.4.2", **marked})


def add_customers(crm: Crm, *names: str) -> list[Customer]:
    """Store customers, each in a transaction of its own."""
    made = []
    for name in names:
        with crm.as_system("test") as work:
            made.append(work.add(Customer.organization(name=name)))
    return made


def names(crm: Crm) -> list[str]:
    """Return the names of all customers, by age."""
    with crm.as_system("test", read_only=True) as work:
        return [c.name for c in work.each(Customer)]


def task(crm: Crm, name: str) -> Task:
    """Return how a consumer or job stands."""
    return next(t for t in standing(crm) if t.name == name)


def seen(events: Sequence[Any]) -> list[str]:
    """Return the names in the after images of events."""
    return [e.after["name"] for e in events]
