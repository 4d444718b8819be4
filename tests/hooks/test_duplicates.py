"""One name twice stops the start and names both owners."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, ClassVar

import attrs
import pytest
import sqlalchemy as sa
from pydantic import BaseModel

from crmcore.errors import ConfigError, DuplicateName
from crmcore.hooks import Candidate
from crmcore.hooks.contributions import Contributed, assembled
from crmcore.model import (
    Command,
    Customer,
    DueJob,
    Event,
    Fact,
    InteractionKind,
    Pipeline,
    PipelineRecord,
    Report,
    Stage,
    ViewSection,
)
from crmcore.records import CustomField, FieldKind, record
from tests.hooks.making import MakeHost, a_record, contributing, plugin


@record("acme_score_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A record on a pipeline."""


@attrs.frozen(kw_only=True)
class Scored(Event):
    """An event of a plugin."""

    kind: ClassVar[str] = "acme.scored"


def _fact() -> Fact:
    return Fact(name="acme.x", record=Customer, kind=FieldKind.INTEGER, select=lambda at: sa.select(at))


MAKE: dict[str, tuple[str, Callable[[], Any]]] = {
    "record": ("crm_records", lambda: a_record("acme_score_x")),
    "pipeline": ("crm_pipelines", lambda: Pipeline(name="acme.x", record=Deal, stages=[Stage(name="new")])),
    "interaction kind": ("crm_interaction_kinds", lambda: InteractionKind("acme.x", "X")),
    "fact": ("crm_facts", _fact),
    "event": ("crm_events", lambda: Scored),
    "view section": ("crm_view_sections", lambda: ViewSection(name="x", title="X", load=lambda *_: None)),
    "report": ("crm_reports", lambda: Report(name="x", title="X", query=print, params=BaseModel)),
    "command": ("crm_commands", lambda: Command(name="x", help="X", app=print)),
}
IN_PLUGINS = ("record", "view section", "report", "command")


@pytest.mark.parametrize("what", MAKE)
def test_no_two_owners_share_a_name(what: str) -> None:
    hook, make = MAKE[what]
    with pytest.raises(DuplicateName, match=f"The {what} '.*' is declared by 'one' and by 'other'"):
        assembled([Contributed("one", {hook: (make(),)}), Contributed("other", {hook: (make(),)})])


@pytest.mark.parametrize("what", IN_PLUGINS)
def test_two_plugins_with_one_name_stop_the_start(make_host: MakeHost, what: str) -> None:
    """The other sorts carry the plugin's name and a dot, and cannot meet."""
    hook, make = MAKE[what]
    with pytest.raises(DuplicateName, match="is declared by 'acme' and by 'acme_score'"):
        make_host(contributing("acme_score", hook, make()), contributing("acme", hook, make()))


@pytest.mark.parametrize("what", MAKE)
def test_one_plugin_that_repeats_itself_harms_nobody_else(make_host: MakeHost, what: str) -> None:
    hook, make = MAKE[what]
    more = {"crm_records": lambda self: [Deal]} if what == "pipeline" else {}
    host = make_host(contributing("acme", hook, make(), make(), **more), contributing("well", "crm_jobs"))
    assert f"The {what} '" in str(host.plugins["acme"].error)
    assert host.plugins["well"].up


def test_one_job_name_in_two_plugins_is_two_jobs(make_host: MakeHost) -> None:
    job = DueJob(name="nightly", every=timedelta(days=1), run=lambda work, now: None)
    host = make_host(contributing("a", "crm_jobs", job), contributing("b", "crm_jobs", job))
    assert list(host.registry.jobs) == ["a.nightly", "b.nightly"]
    assert "due job" in str(make_host(contributing("a", "crm_jobs", job, job)).plugins["a"].error)


def test_two_plugins_of_one_name_are_both_named(make_host: MakeHost) -> None:
    with pytest.raises(DuplicateName, match="Two plugins named 'acme' were given"):
        make_host(plugin("acme"), plugin("acme"))
    twins = tuple(Candidate("acme", "1.0", dist, lambda: plugin("acme")) for dist in ("crmcore-acme", "acme-crm"))
    with pytest.raises(DuplicateName, match="installed by 'crmcore-acme' and 'acme-crm'"):
        make_host(config={"plugins": {"acme": {}}}, candidates={"acme": twins})
    assert "acme" not in make_host(candidates={"acme": twins}).plugins, "installed is not enabled"


def test_a_custom_field_may_not_repeat_a_name(make_host: MakeHost) -> None:
    region = CustomField(Customer, "acme.region", str)
    host = make_host(contributing("acme", "crm_custom_fields", region, region))
    assert "The custom field 'acme.region'" in str(host.plugins["acme"].error)
    with pytest.raises(ConfigError, match=r"'fields\.customer\.name': a customer has that field already"):
        make_host(config={"fields": {"customer": {"name": {"type": "text"}}}})
