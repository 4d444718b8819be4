"""A vendor's records for the intake tests: cases on a pipeline, that a help desk would keep."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import attrs

from crmcore import Customer, Entry, MaxLen, Pipeline, PipelineRecord, Plugin, Ref, Stage, hookimpl, record


@record("desk_case", label="Case")
@attrs.frozen(kw_only=True)
class Case(PipelineRecord):
    """Something that somebody asked us to settle."""

    customer_id: Ref[Customer] | None = None
    title: Annotated[str, MaxLen(200)]
    urgency: str | None = None
    agent: str | None = None
    passed_on: int | None = None


CASES = Pipeline(
    name="desk.cases",
    record=Case,
    stages=(
        Stage(name="new", to=("active", "waiting", "resolved", "closed")),
        Stage(name="active"),
        Stage(name="waiting"),
        Stage(name="resolved", outcome="done", to=("active", "waiting", "closed")),
        Stage(name="closed", outcome="done", to=("active",)),
    ),
)


class DeskPlugin(Plugin):
    """The vendor's plugin."""

    name = "desk"
    core = ">=0.2"

    @hookimpl
    def crm_records(self) -> Iterable[type[Entry]]:
        return (Case,)

    @hookimpl
    def crm_pipelines(self) -> Iterable[Pipeline]:
        return (CASES,)
