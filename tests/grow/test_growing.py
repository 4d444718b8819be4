"""A firm that sells switches marketing and service on and off again: no row is written anew, and none is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import Crm, Customer
from crmcore.errors import StillReferenced
from crmcore.store.purge import purge, purge_plan
from tests.grow.growing import fingerprints, firm, market, sections, sell, serve

OWN = ("core_", "sfa_")
ROOT = Path(__file__).parents[2]


def test_growing_and_shrinking_leaves_core_and_sales_as_they_are(store_url: str) -> None:
    small = firm(store_url)
    sell(small)
    before, seen = fingerprints(small, *OWN), sections(small, 0)
    assert set(seen) == {"sfa.sales"}

    grown = firm(store_url, ["marketing", "service"])
    assert fingerprints(grown, *OWN) == before
    market(grown, 0)
    serve(grown, 0)
    assert set(sections(grown, 0)) == {"sfa.sales", "marketing.campaigns", "service.tickets"}
    kept = fingerprints(grown, *OWN, "marketing_", "service_", "web_")

    small = firm(store_url, off=["marketing", "service", "web"])
    assert sections(small, 0) == seen
    with small.work(small.actor("Rita"), read_only=True) as work:
        (port,) = work.find(Customer, Customer.t.c.name == "Port 0")
        assert {i.kind for i in work.timeline(port)} >= {"service.opened", "service.answered"}
    assert fingerprints(small, *OWN, "marketing_", "service_", "web_") == kept


def test_switching_on_among_many_customers_writes_none_of_them(store_url: str) -> None:
    """Of 100,000 customers no row is written: on PostgreSQL each keeps its place, on SQLite no statement touches it."""
    small = firm(store_url)
    sell(small)
    with small.as_system("fill") as work:
        for part in range(100):
            work.add_all(Customer.organization(name=f"Customer {part} {i}") for i in range(1_000))
    before = _places(small)
    grown = firm(store_url, ["marketing", "service"])
    seen = _watched(grown)
    sections(grown, 0)
    assert _places(grown) == before
    assert before[0] == 100_006
    assert [
        text for text in seen if "core_customer" in text and not text.lstrip().upper().startswith(("SELECT", "WITH"))
    ] == []


def _places(crm: Crm) -> tuple[Any, ...]:
    """Where the rows of customers lie, and who wrote them."""
    sql = "SELECT count(*), sum(rowid), max(rowid), sum(version) FROM core_customer"
    if not crm.store.sqlite:
        sql = "SELECT count(*), md5(string_agg(ctid::text || xmin::text, ',' ORDER BY id)) FROM core_customer"
    with crm.engine.connect() as connection:
        return tuple(connection.exec_driver_sql(sql).one())


def _watched(crm: Crm) -> list[str]:
    seen: list[str] = []
    sa.event.listen(crm.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    return seen


def test_a_purge_deletes_what_its_plan_said_and_nothing_else(store_url: str) -> None:
    grown = firm(store_url, ["marketing", "service"])
    sell(grown)
    market(grown, 0)
    serve(grown, 0)
    small = firm(store_url, off=["service"], modules=["marketing"])
    plan = purge_plan(small.store, "service")
    others = fingerprints(small, "marketing_", "sfa_", "web_")
    counted = {table: rows for table, (rows, _) in fingerprints(small, "service_").items()}
    assert dict(plan.tables) == {t: n for t, n in counted.items() if t != "service_alembic"}
    assert plan.tables["service_ticket"] == plan.tables["service_survey"] == 1
    core = fingerprints(small, "core_")
    assert purge(small.store, "service", "test", small.clock(), small.config.enabled) == plan
    assert fingerprints(small, "service_") == {}
    assert fingerprints(small, "marketing_", "sfa_", "web_") == others
    changed = {t for t, n in fingerprints(small, "core_").items() if core[t] != n}
    assert changed == set(plan.parts) | ({"core_stage_total"} & changed)
    with small.work(small.actor("Rita"), read_only=True) as work:
        (port,) = work.find(Customer, Customer.t.c.name == "Port 0")
        assert "Ticket #1 opened: No light" in {i.summary for i in work.timeline(port)}


def test_what_others_need_is_not_purged(store_url: str) -> None:
    firm(store_url, ["service"])
    small = firm(store_url, off=["service", "web"])
    with pytest.raises(StillReferenced, match=r"'web' cannot be purged: 'service' \(disabled\) requires it"):
        purge_plan(small.store, "web")


def test_the_example_tells_the_story(tmp_path: Path) -> None:
    command = [sys.executable, "examples/grow/grow.py", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    parts = done.stdout.split("\n=== ")
    assert "1 open deal: 48,000.00 EUR" in parts[1]
    assert "Service" not in parts[1]
    assert "byte for byte after switching on: all the same" in parts[2]
    for told in ("Spring 2026", "Which sensor stands salt water?", "CSAT 5 of 5", "1 open deal: 48,000.00 EUR"):
        assert told in parts[4]
    assert "service.opened (switched off)" in parts[5]
    assert "byte for byte after switching off: all the same" in parts[5]
