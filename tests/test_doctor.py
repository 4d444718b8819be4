"""``checkup`` finds what is wrong, says what to do about it, and is silent where all is well."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import (
    Customer,
    CustomField,
    MaxLen,
    Money,
    Pipeline,
    PipelineRecord,
    Plugin,
    Stage,
    hookimpl,
    record,
)
from crmcore.doctor import Finding, Level, checkup, has_wal_reset_bug, recount
from tests.support import make_crm, open_crm


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    title: Annotated[str, MaxLen(20)]
    amount: Money | None = None


def acme(*stages: str) -> type[Plugin]:
    """A plugin with deals on a pipeline of these stages."""

    class Acme(Plugin):
        name = "acme"
        version = "1.0"

        @hookimpl
        def crm_records(self) -> Any:
            return [Deal]

        @hookimpl
        def crm_custom_fields(self) -> Any:
            return [CustomField(Customer, "acme.region", str)]

        @hookimpl
        def crm_pipelines(self) -> Any:
            made = [Stage(name=s) for s in stages]
            return [
                Pipeline(
                    name="acme.deals", record=Deal, value="amount", stages=[*made, Stage(name="won", outcome="won")]
                )
            ]

    return Acme


ACME = acme("new", "quoted")


def found(crm: Any) -> list[Finding]:
    """What is wrong, but for the SQLite of this machine."""
    return [f for f in checkup(crm) if "WAL-reset" not in f.what]


@pytest.fixture
def crm(store_url: str, tmp_path: Path) -> Any:
    made = make_crm(store_url, plugins=[ACME], config={"files": {"path": str(tmp_path / "files")}})
    with made.as_system("test") as work:
        customer = work.add(Customer.organization(name="Bolt"))
        work.attach(customer, "offer.txt", b"as agreed")
        deals = work.add_all([Deal(title=f"deal {n}", amount=Money(n, "EUR")) for n in range(1, 4)])
        work.move(deals[0], to="quoted")
        work.move(deals[1], to="won")
    return made


def test_all_is_well(crm: Any) -> None:
    assert found(crm) == []


def test_a_database_that_was_never_set_up(store_url: str) -> None:
    (only,) = found(open_crm(store_url))
    assert (only.level, only.what) == (Level.ERROR, "The database has no tables yet.")
    assert "crmcore migrate" in only.todo


def test_tables_changed_by_hand(crm: Any) -> None:
    with crm.engine.begin() as connection:
        connection.execute(sa.text("alter table core_customer add column shoe_size integer"))
    (only,) = found(crm)
    assert only.level is Level.ERROR
    assert "core: remove column core_customer.shoe_size" in only.what


def test_a_plugin_that_is_enabled_and_not_installed(crm: Any, store_url: str) -> None:
    with_more = open_crm(store_url, plugins=[ACME], config={"plugins": {"acme": {}, "nowhere": {}}})
    quarantined = next(f for f in found(with_more) if "nowhere" in f.what)
    assert quarantined.level is Level.ERROR
    assert "enabled but not installed" in quarantined.what


def test_a_plugin_whose_data_is_kept(crm: Any, store_url: str, tmp_path: Path) -> None:
    without = open_crm(store_url, config={"files": {"path": str(tmp_path / "files")}})
    (only,) = found(without)
    assert only.level is Level.NOTE
    assert "keeps the data of 'acme' 1.0" in only.what
    assert "plugins purge acme" in only.todo


def test_declarations_that_are_not_stored_yet(crm: Any, store_url: str, tmp_path: Path) -> None:
    files = {"files": {"path": str(tmp_path / "files")}}
    newer = open_crm(store_url, plugins=[acme("new", "quoted", "sent")], config=files)
    (only,) = found(newer)
    assert (only.level, only.todo) == (Level.WARNING, "Run `crmcore migrate`.")
    newer.migrate()
    assert found(newer) == []


def test_a_missing_index_of_a_custom_field(crm: Any) -> None:
    from crmcore.store.custom import custom_indexes

    with crm.engine.begin() as connection:
        (name,) = custom_indexes(connection)
        connection.execute(sa.text(f"drop index {name}"))
    (only,) = found(crm)
    assert name in only.what
    crm.migrate()
    assert found(crm) == []


@pytest.mark.parametrize("parked", [True, False])
def test_a_consumer_that_fails(crm: Any, parked: bool) -> None:
    now, task = crm.clock(), crm.store.tables.task
    row = {"kind": "consumer", "cursor": 1, "failures": 4, "parked": parked, "error": "[x] boom", "due_at": now}
    with crm.engine.begin() as connection:
        connection.execute(task.insert().values(name="bolt", **row))
    (only,) = found(crm)
    assert only.level is (Level.ERROR if parked else Level.WARNING)
    assert "'bolt'" in only.what
    assert "4" in only.what
    assert "boom" in only.what
    assert "crmcore worker --retry bolt" in only.todo


def test_records_in_a_stage_that_is_gone(crm: Any, store_url: str, tmp_path: Path) -> None:
    shorter = make_crm(store_url, plugins=[acme("new")], config={"files": {"path": str(tmp_path / "files")}})
    (only,) = found(shorter)
    assert only.what == "1 records of acme_deal stand in 'quoted', which acme.deals no longer has."


def test_totals_that_disagree_with_the_records_are_counted_anew(crm: Any) -> None:
    total = crm.store.tables.total
    with crm.engine.begin() as connection:
        connection.execute(total.update().where(total.c.stage == "new").values(records=7))
        connection.execute(total.update().where(total.c.stage == "won").values(units=1))
        connection.execute(total.delete().where(total.c.stage == "quoted"))
    new, quoted, won = sorted(f.what for f in found(crm))
    assert "'new' are not those of its records: 7 records kept, 1 counted." in new
    assert "0 records kept, 1 counted" in quoted
    assert "1 records kept, 1 counted, with other owners or values" in won
    recount(crm)
    assert found(crm) == []
    with crm.as_system("test") as work:
        assert work.board("acme.deals").lane("won").values == (Money(2, "EUR"),)


def test_a_file_whose_content_is_gone(crm: Any, tmp_path: Path) -> None:
    (content,) = (p for p in (tmp_path / "files").rglob("*") if p.is_file())
    content.unlink()
    (only,) = found(crm)
    assert "content of 1 files is missing" in only.what
    assert "'offer.txt'" in only.what


def test_a_journal_with_a_gap(crm: Any) -> None:
    journal = crm.store.tables.journal
    with crm.engine.begin() as connection:
        connection.execute(journal.delete().where(journal.c.seq == 2))
    (only,) = found(crm)
    assert only.level is Level.ERROR
    assert "has gaps" in only.what


def test_a_file_that_everybody_can_read(sqlite_url: str, tmp_path: Path) -> None:
    crm = make_crm(sqlite_url)
    path = tmp_path / "crm.sqlite"
    assert {p.stat().st_mode & 0o777 for p in tmp_path.glob("crm.sqlite*")} == {0o600}
    assert found(crm) == []
    path.chmod(0o644)
    (only,) = found(crm)
    assert only.todo == f"Run `chmod o-rwx {path}`."


def test_the_worst_comes_first(crm: Any, store_url: str) -> None:
    without = open_crm(store_url, config={"plugins": {"nowhere": {}}})
    levels = [f.level for f in found(without)]
    assert levels == sorted(levels, key=list(Level).index, reverse=True)
    assert len(set(levels)) > 1


def test_whats_said_of_sqlite_fits_its_version(crm: Any) -> None:
    if not crm.store.sqlite:
        return
    with crm.engine.connect() as connection:
        text = connection.scalar(sa.select(sa.func.sqlite_version()))
    told = any("WAL-reset" in f.what for f in checkup(crm))
    assert told is has_wal_reset_bug(tuple(int(p) for p in str(text).split(".")))


@pytest.mark.parametrize(
    ("version", "bug"),
    [
        ((3, 6, 23), False), ((3, 7, 0), True), ((3, 40, 1), True), ((3, 44, 5), True), ((3, 44, 6), False),
        ((3, 45, 0), True), ((3, 50, 6), True), ((3, 50, 7), False), ((3, 51, 2), True), ((3, 51, 3), False),
        ((3, 52, 0), False),
    ],
)  # fmt: skip
def test_releases_of_sqlite(version: tuple[int, ...], bug: bool) -> None:
    assert has_wal_reset_bug(version) is bug
