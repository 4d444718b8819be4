"""Each hook, implemented once by a plugin, does what its specification says."""

from __future__ import annotations

import enum
from datetime import timedelta
from typing import Any, ClassVar

import attrs
import pytest
import sqlalchemy as sa
from pydantic import BaseModel

from crmcore.hooks import Plugin, guards, hookimpl, hookspec
from crmcore.model import (
    Added,
    Change,
    Command,
    Customer,
    DueJob,
    Event,
    Fact,
    InteractionKind,
    Move,
    Objection,
    Pipeline,
    PipelineRecord,
    Report,
    Role,
    Stage,
    Subscription,
    Table,
    ViewSection,
    grants,
)
from crmcore.records import CustomField, FieldKind, new_id, record
from tests.hooks.making import MakeHost, a_record, contributing, deciding, plugin


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A record on a pipeline."""

    title: str


@attrs.frozen(kw_only=True)
class Scored(Event):
    """An event of a plugin."""

    kind: ClassVar[str] = "acme.scored"
    score: int = 0


class Size(enum.StrEnum):
    SMALL = "small"


SALES = Pipeline(name="acme.sales", record=Deal, stages=[Stage(name="new"), Stage(name="won", outcome="won")])


def _nothing(*_: Any) -> None:
    """A function that definitions may name without its being called."""


def test_hook_crm_records(make_host: MakeHost) -> None:
    host = make_host(contributing("acme", "crm_records", Deal))
    assert host.registry.named_type("acme_deal").cls is Deal
    assert host.registry.records["acme_deal"].owner == "acme"


def test_hook_crm_custom_fields(make_host: MakeHost) -> None:
    region = CustomField(Customer, "acme.region", str)
    host = make_host(contributing("acme", "crm_custom_fields", region))
    assert list(host.registry.custom_of(host.registry.type_of(Customer))) == ["acme.region"]


def test_hook_crm_pipelines(make_host: MakeHost) -> None:
    host = make_host(plugin("acme", crm_records=lambda self: [Deal], crm_pipelines=lambda self: [SALES]))
    assert host.registry.pipelines_of[Deal] == (SALES,)


def test_hook_crm_interaction_kinds(make_host: MakeHost) -> None:
    host = make_host(contributing("acme", "crm_interaction_kinds", InteractionKind("acme.fair", "Fair")))
    assert host.registry.kind("acme.fair").label == "Fair"


def test_hook_crm_facts(make_host: MakeHost) -> None:
    fact = Fact(name="acme.age", record=Customer, kind=FieldKind.INTEGER, select=lambda at: sa.select(at))
    host = make_host(contributing("acme", "crm_facts", fact))
    assert host.registry.facts_of(host.registry.type_of(Customer)) == (fact,)


def test_hook_crm_events(make_host: MakeHost) -> None:
    host = make_host(contributing("acme", "crm_events", Scored))
    assert host.registry.event_class("acme.scored") is Scored


def test_hook_crm_subscriptions(make_host: MakeHost) -> None:
    wish = Subscription(event=Added, handle=_nothing, record=Customer)
    host = make_host(contributing("acme", "crm_subscriptions", wish))
    assert [(o.owner, o.value) for o in host.registry.subscriptions] == [("acme", wish)]


def test_hook_crm_jobs(make_host: MakeHost) -> None:
    job = DueJob(name="nightly", every=timedelta(days=1), run=_nothing)
    host = make_host(contributing("acme", "crm_jobs", job))
    assert host.registry.jobs["acme.nightly"].value is job


def test_hook_crm_view_sections(make_host: MakeHost) -> None:
    section = ViewSection(name="deals", title="Deals", load=_nothing)
    host = make_host(contributing("acme", "crm_view_sections", section))
    assert host.registry.sections["deals"].owner == "acme"


def test_hook_crm_reports(make_host: MakeHost) -> None:
    report = Report(
        name="funnel", title="Funnel", query=lambda work, given: Table(columns=(), rows=()), params=BaseModel
    )
    assert make_host(contributing("acme", "crm_reports", report)).registry.report("funnel") is report


def test_hook_crm_roles(make_host: MakeHost) -> None:
    more = Role(name="rep", grants=grants("acme_deal", remove="own"))
    acme = contributing("acme", "crm_roles", more, crm_records=lambda self: [Deal])
    rep = make_host(acme).registry.role("rep")
    assert more.grants[0] in rep.grants
    assert len(rep.grants) > 1, "what core grants to the role stays"


def test_hook_crm_commands(make_host: MakeHost) -> None:
    command = Command(name="score", help="Score everybody.", app=_nothing)
    assert make_host(contributing("acme", "crm_commands", command)).registry.commands["score"].value is command


def test_hook_crm_labels(make_host: MakeHost) -> None:
    words = {"de": {"customer": "Kunde"}}
    host = make_host(plugin("acme", crm_labels=lambda self: words))
    assert host.registry.label("customer", "de-AT") == "Kunde"
    assert host.registry.label("customer") == "Customer"


class WebHooks:
    """Hooks that a plugin specifies for others."""

    @hookspec
    def web_panels(self, page: str) -> list[str]:
        """Panels of a page."""
        raise NotImplementedError

    @hookspec(firstresult=True)
    def web_theme(self) -> str | None:
        """The name of a theme; the first answer counts."""
        raise NotImplementedError


def test_hook_crm_hookspecs(make_host: MakeHost) -> None:
    class Acme(Plugin):
        name = "acme"
        optional = ("web",)

        @hookimpl(optionalhook=True)
        def web_panels(self, page: str) -> Any:
            return (f"{page} panel {i}" for i in range(2))

        @hookimpl(optionalhook=True)
        def web_theme(self) -> str | None:
            return "dark"

    class Other(Plugin):
        name = "other"
        requires = ("web",)

        @hookimpl
        def web_panels(self) -> list[str]:
            return ["other"]

        @hookimpl
        def web_theme(self) -> str | None:
            return "light"

    web = contributing("web", "crm_hookspecs", WebHooks)
    host = make_host(Other, Acme, web)
    assert list(host.call("web_panels", page="home")) == [
        ("acme", ("home panel 0", "home panel 1")),
        ("other", ["other"]),
    ]
    assert list(host.call("web_theme")) == [("acme", "dark")]
    assert make_host(Acme).plugins["acme"].up, "without the other, its optional hooks are not missed"


def test_hook_crm_check_change(make_host: MakeHost, customer: Customer) -> None:
    no = Objection("acme.no", "name", "Not this name.", customer.id)
    host = make_host(deciding("acme", "crm_check_change", lambda self, work, changes: [no]))
    ask = host.check_change(host.registry.type_of(Customer))
    assert ask is not None
    assert ask(None, [Change(None, customer)]) == [attrs.evolve(no, plugin="acme")]


def test_hook_crm_check_move(make_host: MakeHost) -> None:
    def check(self: Plugin, moves: list[Move]) -> Any:
        for move in moves:
            if move.to_stage == "won":
                yield Objection("acme.early", None, "Too early.", move.record.id)

    guarded = guards(Deal, if_unavailable="block")(check)
    host = make_host(plugin("acme", crm_records=lambda self: [Deal], crm_check_move=guarded))
    ask = host.check_move(host.registry.type_of(Deal))
    deal = Deal(title="50 licenses")
    assert ask is not None
    assert ask(None, [Move(deal, "acme.sales", "new", "lost")]) == []
    assert [o.code for o in ask(None, [Move(deal, "acme.sales", "new", "won")])] == ["acme.early"]


def test_hook_crm_match_customer(make_host: MakeHost, customer: Customer) -> None:
    other, asked = Customer.person(name="Ann"), []

    def first(self: Plugin, work: Any, candidates: list[Customer]) -> list[Customer | None]:
        return [customer if c.name == customer.name else None for c in candidates]

    def second(self: Plugin, candidates: list[Customer]) -> list[Customer | None]:
        asked.extend(candidates)
        return [other for _ in candidates]

    host = make_host(deciding("a", "crm_match_customer", first), deciding("b", "crm_match_customer", second))
    match = host.match_customer()
    assert match is not None
    stranger = Customer.person(name="Bo")
    assert match(None, [stranger, attrs.evolve(customer)]) == [other, customer]
    assert asked == [stranger], "who has an answer is not asked about again"


def test_hook_crm_choose_owner(make_host: MakeHost, customer: Customer) -> None:
    owner, other = new_id(), new_id()
    host = make_host(
        deciding("b", "crm_choose_owner", lambda self, records: [other for _ in records]),
        deciding("a", "crm_choose_owner", lambda self, work, records: [owner, None]),
    )
    choose = host.choose_owner(host.registry.type_of(Customer))
    assert choose is not None
    assert choose(None, [customer, customer]) == [owner, other]


def test_hook_crm_demo(make_host: MakeHost, customer: Customer) -> None:
    made: list[Any] = []
    demo = plugin("acme", crm_demo=lambda self, customers, seed, days: made.append((customers, seed, days)))
    assert list(make_host(demo).demo(None, [customer], seed=7, days=30)) == ["acme"]
    assert made == [([customer], 7, 30)]


def test_a_plugin_may_guard_every_record(make_host: MakeHost) -> None:
    """``@guards(PipelineRecord)`` covers every record on a pipeline, and no other."""
    watch = guards(PipelineRecord, if_unavailable="pass")(lambda self, changes: [])
    host = make_host(
        contributing("acme", "crm_records", Deal, a_record("acme_part")), plugin("b", crm_check_change=watch)
    )
    assert host.check_change(host.registry.type_of(Deal)) is not None
    assert host.check_change(host.registry.named_type("acme_part")) is None


@pytest.mark.parametrize("missing", ["crm_check_change", "crm_check_move"])
def test_nobody_to_ask_is_no_function(make_host: MakeHost, missing: str) -> None:
    host = make_host()
    assert getattr(host, missing.removeprefix("crm_"))(host.registry.type_of(Customer)) is None
    assert host.match_customer() is None
