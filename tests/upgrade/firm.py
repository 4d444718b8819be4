"""The small firm of the upgrade corpus: what it consists of, how it is told apart, and whether it still works."""

from __future__ import annotations

import hashlib
import runpy
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Annotated, Any

import attrs
import orjson
import sqlalchemy as sa

from crmcore import (
    Crm,
    Customer,
    CustomField,
    Interaction,
    MaxLen,
    Money,
    Pipeline,
    PipelineRecord,
    Plugin,
    Ref,
    Stage,
    hookimpl,
    record,
)
from crmcore_showcase import make_customers, make_users
from tests.support import Clock, open_crm
from tests.upgrade.growing import grow
from tests.upgrade.selling import sell, take_back

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SEED, CUSTOMERS, DAYS = 7, 12, 120
VENDOR = Path(__file__).parents[1] / "vendor" / "acme_score" / "plugin.py"


@record("acme_contract", label="Contract", unique=(("number",),))
@attrs.frozen(kw_only=True)
class Contract(PipelineRecord):
    """A record of a vendor whose plugin has no migrations of its own."""

    number: Annotated[str, MaxLen(20)]
    customer_id: Ref[Customer] | None = None
    worth: Money | None = None
    terms: tuple[str, ...] = ()


REGION = CustomField(Customer, "acme.region", str)


class Acme(Plugin):
    """A vendor's plugin, as it was at every release of crmcore: it must not change."""

    name = "acme"
    version = "1.0"

    @hookimpl
    def crm_records(self) -> Any:
        return [Contract]

    @hookimpl
    def crm_custom_fields(self) -> Any:
        return [REGION]

    @hookimpl
    def crm_pipelines(self) -> Any:
        stages = [Stage(name="draft"), Stage(name="signed", outcome="won"), Stage(name="off", outcome="lost")]
        return [Pipeline(name="acme.contracts", record=Contract, value="worth", stages=stages)]


def vendor_plugin(source: Path) -> type[Plugin]:
    """Load the stranger's plugin from a file: that of the tests, or the one recorded with a release."""
    found: type[Plugin] = runpy.run_path(str(source))["AcmeScore"]
    # A vendor promises to work with the core that was there at the time. Here we try whether it goes on working, so
    # that all the vendor has to do is to promise it.
    found.core = ""
    return found


SETTINGS: dict[str, dict[str, Any]] = {
    "service": {
        "calendars": {"office": {"zone": "Europe/Berlin", "hours": {"mon-fri": ["08:00-17:00"]}}},
        "policies": [{"name": "standard", "calendar": "office", "first_response": "2h", "resolution": "18h"}],
    }
}


def open_firm(url: str, plugins: Iterable[str], files: str, vendor: Path = VENDOR) -> Crm:
    """Open the firm's database with these plugins, two vendors' among them."""
    config = {
        "plugins": {name: SETTINGS.get(name, {}) for name in plugins},
        "files": {"path": files},
        "fields": {"customer": {"size": {"type": "integer"}}},
    }
    return open_crm(url, plugins=[Acme, vendor_plugin(vendor)], config=config, clock=Clock(NOW))


def fill(crm: Crm) -> None:
    """Make the firm up, always the same but for the ids."""
    chance = Random(SEED)
    with crm.as_system("make the firm") as work:
        customers = make_customers(work, chance, make_users(work, chance), CUSTOMERS, DAYS, lambda _done: None)
        for _name in crm.host.demo(work, customers, SEED, DAYS):
            pass
        some = [attrs.evolve(c, custom={"acme.region": "EMEA", "size": n}) for n, c in enumerate(customers[:9])]
        work.save_all(some)
        made = [
            Contract(number=f"C-{n}", customer_id=c.id, worth=Money(f"{n}.25", "EUR"), terms=("net 30", "no refund"))
            for n, c in enumerate(customers[:12])
        ]
        contracts = work.add_all(made)
        work.move_all(contracts[:5], to="signed")
        work.tag(contracts[0], "key account")
        work.log(Interaction(kind="core.note", summary="Signed at the fair"), customers[0])
        work.attach(contracts[0], "contract.txt", b"as agreed", media_type="text/plain")
    if "sfa_lead" in crm.registry.records:
        sell(crm)
    if {"marketing_campaign", "service_ticket"} <= set(crm.registry.records):
        grow(crm)
    crm.run_due()


def facts(crm: Crm) -> dict[str, Any]:
    """Return what must survive every upgrade: how many of each record, and a hash of what some of them say."""
    with crm.as_system("look", read_only=True) as work:
        counts = {t.name: work.count(t.cls) for t in crm.registry.types}
        said = {
            "customers": sorted(
                [c.name, c.lifecycle.value, *map(str, sorted(c.custom.items()))] for c in work.each(Customer)
            ),
            "contracts": sorted([c.number, str(c.worth), c.stage, *c.terms] for c in work.each(Contract)),
            "boards": {
                name: [[lane.stage, lane.records, *map(str, lane.values)] for lane in lanes]
                for name in sorted(crm.registry.pipelines)
                # A later release may have more pipelines, and they are empty.
                if (lanes := list(work.board(name).lanes)) and any(lane.records for lane in lanes)
            },
        }
    journal = crm.store.tables.journal
    with crm.engine.connect() as connection:
        kinds = sa.select(journal.c.record_type, journal.c.kind, sa.func.count()).group_by(
            *journal.c["record_type", "kind"]
        )
        entries = sorted(list(row) for row in connection.execute(kinds))
    hashes = {what: hashlib.sha256(orjson.dumps(value)).hexdigest()[:16] for what, value in said.items()}
    return {"counts": counts, "hashes": hashes, "journal": [e for e in entries if e[0] != "plugin"]}


def work_on(crm: Crm) -> None:
    """Do with the firm what people do all day."""
    with crm.as_system("work on") as work:
        customer = work.add(Customer.organization(name="After the upgrade", custom={"acme.region": "APAC", "size": 4}))
        contract = work.add(Contract(number="C-new", customer_id=customer.id, worth=Money(5, "EUR")))
        contract = work.save(attrs.evolve(contract, terms=("net 10",)))
        assert work.move(contract, to="signed").stage == "signed"
        assert [c.id for c in work.find(Customer, REGION.c == "APAC")] == [customer.id]
        assert work.count(Customer, REGION.c == "EMEA") == 9
        old = work.find(Contract, Contract.t.c.number == "C-7")[0]
        assert work.move(old, to="off").stage == "off"
        mark = crm.registry.named_type("acme_score_mark").cls
        warmth = {m.customer_id: m.points for m in work.each(mark)}
        known = work.get(Customer, next(iter(warmth)))
        work.log(Interaction(kind="core.note", summary="Called after the upgrade"), known)
    assert [ran.error for ran in crm.run_due() if ran.error] == []
    imported = crm.registry.records.get("intake_import")
    with crm.as_system("look for imports", read_only=True) as work:
        any_import = imported is not None and work.count(imported.value) > 0
    if any_import:
        take_back(crm)
    with crm.as_system("look at the vendor's work", read_only=True) as work:
        facts_now = work.facts(Customer, [known.id], ["acme_score.points"])
        assert facts_now[known.id]["acme_score.points"] == min(warmth[known.id] + 10, 100)
        assert [s.problem for s in work.customer_view(known.id).sections if s.problem] == []
