"""Each owner migrates by itself: what works, what is kept when it fails, and what is refused."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Customer
from crmcore.errors import MigrationFailed, SchemaNewer, SchemaOutdated
from crmcore.lifecycle import owners
from crmcore.store.migrate import drift
from crmcore.store.schema import Owner
from tests.store.migrating import (
    CREATE,
    FAILS,
    Deal,
    DealThatMustHaveAPlace,
    DealWithMore,
    add_revision,
    plugin,
    revisions,
    states_of,
    tables_of,
    version_rows,
)
from tests.support import make_crm, open_crm


def test_a_fresh_database_is_as_declared(store_url: str) -> None:
    crm = open_crm(store_url, plugins=[plugin("acme", Deal)])
    assert [(a.name, a.changed, a.error) for a in crm.migrate()] == [("core", True, None), ("acme", True, None)]
    assert drift(crm.store, owners(crm.host, crm.store)) == []
    assert states_of(crm)["core"] == ("enabled", version_rows(crm, "core")[0])
    assert not any(a.changed for a in crm.migrate())
    with crm.as_system("test") as work:
        work.add(Deal(title="one"))


def test_drift_tells_what_was_changed_by_hand(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", Deal)])
    with crm.engine.begin() as connection:
        connection.execute(sa.text("alter table core_customer add column shoe_size integer"))
        connection.execute(sa.text("drop index ix_acme_deal_customer_id"))
        connection.execute(sa.text("create table acme_left_over (id integer primary key)"))
    assert sorted(drift(crm.store, owners(crm.host, crm.store))) == [
        "acme: add index acme_deal.ix_acme_deal_customer_id",
        "acme: remove table acme_left_over",
        "core: remove column core_customer.shoe_size",
    ]


def test_a_database_without_tables_says_so(store_url: str) -> None:
    with pytest.raises(SchemaOutdated, match=r"no tables yet\. Run `crmcore migrate`"):
        open_crm(store_url).as_system("test")


def test_a_plugin_that_is_new_asks_to_migrate(store_url: str) -> None:
    make_crm(store_url)
    crm = open_crm(store_url, plugins=[plugin("acme", Deal)])
    with pytest.raises(SchemaOutdated, match="'acme' have not been made"):
        crm.as_system("test")
    crm.migrate()
    crm.as_system("test")


def test_the_schema_is_checked_with_one_statement_and_once(store_url: str) -> None:
    make_crm(store_url, plugins=[plugin("acme", Deal)])
    crm = open_crm(store_url, plugins=[plugin("acme", Deal)])
    seen: list[str] = []
    sa.event.listen(crm.engine, "before_cursor_execute", lambda c, cur, sql, *more: seen.append(sql))
    crm.check_schema()
    assert len([s for s in seen if "core_plugin" in s]) <= 2
    assert len(seen) <= 3
    seen.clear()
    crm.check_schema()
    assert seen == []


def test_additions_to_declarations_are_applied_and_data_stays(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", Deal)])
    with crm.as_system("test") as work:
        customer = work.add(Customer.organization(name="Bolt"))
        deal = work.add(Deal(title="kept", customer_id=customer.id))
    newer = open_crm(store_url, plugins=[plugin("acme", DealWithMore, version="1.1")])
    with pytest.raises(SchemaOutdated, match=r"'acme'.*version 1\.1"):
        newer.as_system("test")
    newer.migrate()
    assert drift(newer.store, owners(newer.host, newer.store)) == []
    with newer.as_system("test") as work:
        assert work.get(DealWithMore, deal.id).title == "kept"
        work.add(DealWithMore(title="more", partner_id=customer.id, place="Ulm"))
    with pytest.raises(SchemaNewer, match=r"'acme'.*its version 1\.1"):
        open_crm(store_url, plugins=[plugin("acme", Deal)]).check_schema()


def test_more_than_additions_needs_a_migration(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", Deal)])
    with crm.as_system("test") as work:
        work.add(Deal(title="kept"))
    before = states_of(crm)["acme"][1]
    newer = open_crm(store_url, plugins=[plugin("acme", DealThatMustHaveAPlace, version="2.0")])
    (failed,) = (a for a in newer.migrate() if a.error)
    assert str(failed.error) == (
        "[migration-failed] 'acme' has no migrations, and its declarations ask for more than additions: "
        "add column acme_deal.place. Write one: crmcore revision acme -m 'what changes'."
    )
    assert states_of(newer)["acme"] == ("quarantined", before)
    with newer.as_system("test") as work:  # the firm goes on without the plugin
        work.add(Customer.organization(name="Bolt"))
        assert str(newer.host.plugins["acme"].state) == "quarantined"


def test_a_failed_migration_leaves_everything_as_it_was(store_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path, CREATE)
    crm = make_crm(store_url, plugins=[plugin("acme", Deal, migrations=package)])
    with crm.as_system("test") as work:
        deal = work.add(Deal(title="kept"))
    add_revision(tmp_path / package / "versions", 2, FAILS)
    broken = [plugin("acme", Deal, migrations=package, version="1.1"), plugin("bolt")]
    after = open_crm(store_url, plugins=broken)
    (failed,) = (a for a in after.migrate() if a.error)
    assert failed.name == "acme"
    assert re.search(
        r"migration of 'acme' 1\.1 failed, and its transaction was undone: .*no_such_table", str(failed.error)
    )
    assert "acme_half" not in tables_of(after)
    assert version_rows(after, "acme") == ["0001"]
    assert states_of(after)["acme"] == ("quarantined", "0001")
    assert states_of(after)["bolt"][0] == "enabled"
    with after.as_system("test") as work:
        assert work.count(Customer) == 0
    assert "no_such_table" in str(after.host.plugins["acme"].error)

    add_revision(tmp_path / package / "versions", 2, "pass")
    assert not any(a.error for a in after.migrate())
    assert states_of(after)["acme"] == ("enabled", "0002")
    with after.as_system("test") as work:
        assert work.get(Deal, deal.id).title == "kept"


def test_going_back_to_the_release_that_fits_ends_the_quarantine(store_url: str, tmp_path: Path) -> None:
    old, new = revisions(tmp_path, CREATE), revisions(tmp_path, CREATE, FAILS)
    make_crm(store_url, plugins=[plugin("acme", Deal, migrations=old)])
    make_crm(store_url, plugins=[plugin("acme", Deal, migrations=new, version="1.1")])
    crm = open_crm(store_url, plugins=[plugin("acme", Deal, migrations=old)])
    with crm.as_system("test") as work:
        work.add(Deal(title="one"))


def test_what_needs_a_plugin_whose_migration_failed_waits_with_it(store_url: str, tmp_path: Path) -> None:
    acme = plugin("acme", migrations=revisions(tmp_path, FAILS))
    crm = make_crm(store_url, plugins=[acme, plugin("zoom", requires=("acme",)), plugin("able")])
    states = {name: state for name, (state, _) in states_of(crm).items()}
    assert states == {"core": "enabled", "able": "enabled", "acme": "quarantined", "zoom": "quarantined"}
    crm.as_system("test")
    assert [p.name for p in crm.host] == ["core", "able"]


def test_a_failing_migration_of_core_stops_and_keeps(
    store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = revisions(tmp_path, "op.create_table('core_half', sa.Column('id', sa.Integer()))\nraise ValueError('no')")
    crm = open_crm(store_url)

    def with_broken_core(*_: object) -> list[Owner]:
        return [attrs.evolve(o, migrations=broken) for o in owners(crm.host, crm.store)]

    monkeypatch.setattr("crmcore.crm.owners", with_broken_core)
    with pytest.raises(MigrationFailed, match=r"'core' .* failed, and its transaction was undone: ValueError: no"):
        crm.migrate()
    assert tables_of(crm) == set()
    monkeypatch.undo()
    crm.migrate()
    crm.as_system("test")


def test_a_database_newer_than_the_code_is_refused(store_url: str, tmp_path: Path) -> None:
    old, new = revisions(tmp_path, CREATE), revisions(tmp_path, CREATE, "pass")
    make_crm(store_url, plugins=[plugin("acme", Deal, migrations=new, version="1.1")])
    crm = open_crm(store_url, plugins=[plugin("acme", Deal, migrations=old)])
    with pytest.raises(SchemaNewer, match=r"'acme' are at revision '0002' of its version 1\.1.*'0001'"):
        crm.as_system("test")
    table = crm.store.tables.plugin
    with crm.engine.begin() as connection:
        connection.execute(table.update().where(table.c.name == "core").values(revision="9999"))
    for attempt in (crm.check_schema, crm.migrate):
        with pytest.raises(SchemaNewer, match=r"'core' are at revision '9999'.*Install the newer"):
            attempt()


def test_a_first_revision_adopts_tables_made_from_declarations(store_url: str, tmp_path: Path) -> None:
    make_crm(store_url, plugins=[plugin("acme", Deal)])
    right = open_crm(store_url, plugins=[plugin("acme", Deal, migrations=revisions(tmp_path, "pass"))])
    right.migrate()
    assert states_of(right)["acme"] == ("enabled", "0001")
    assert version_rows(right, "acme") == ["0001"]


def test_a_first_revision_that_describes_other_tables_is_not_believed(store_url: str, tmp_path: Path) -> None:
    make_crm(store_url, plugins=[plugin("acme", Deal)])
    package = revisions(tmp_path, "pass")
    wrong = open_crm(store_url, plugins=[plugin("acme", DealWithMore, migrations=package)])
    (failed,) = (a for a in wrong.migrate() if a.error)
    assert "its first revision describes others" in str(failed.error)
    assert "acme_alembic" not in tables_of(wrong)


def test_two_runners_apply_once(store_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path, CREATE)
    runners = [open_crm(store_url, plugins=[plugin("acme", Deal, migrations=package)]) for _ in range(2)]
    start, done = threading.Barrier(2), []

    def run(index: int) -> None:
        start.wait()
        done.append(runners[index].migrate())

    threads = [threading.Thread(target=run, args=(i,)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(tuple(a.changed for a in applied) for applied in done) == [(False, False), (True, True)]
    assert drift(runners[0].store, owners(runners[0].host, runners[0].store)) == []


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(sqlite_url: str, tmp_path: Path) -> None:
    child = """
    op.create_table("acme_note", sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("deal_id", sa.Uuid(), sa.ForeignKey("acme_deal.id", ondelete="CASCADE")))
    """
    rebuild = """
    with op.batch_alter_table("acme_deal", recreate="always") as batch:
        batch.alter_column("title", existing_type=sa.String(20), nullable=False)
    """
    package = revisions(tmp_path, CREATE, child)
    crm = make_crm(sqlite_url, plugins=[plugin("acme", Deal, migrations=package)])
    with crm.as_system("test") as work:
        deal = work.add(Deal(title="kept"))
    note = sa.table("acme_note", sa.column("id"), sa.column("deal_id", sa.Uuid))
    with crm.engine.begin() as connection:
        connection.execute(note.insert().values(id=1, deal_id=deal.id))
    add_revision(tmp_path / package / "versions", 3, rebuild)
    assert not any(a.error for a in crm.migrate())
    with crm.engine.begin() as connection:
        assert connection.execute(sa.select(note)).all() == [(1, deal.id)]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_rows_that_would_refer_to_nothing_stop_a_migration(sqlite_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path, CREATE)
    crm = make_crm(sqlite_url, plugins=[plugin("acme", Deal, migrations=package)])
    with crm.as_system("test") as work:
        customer = work.add(Customer.organization(name="Bolt"))
        work.add(Deal(title="kept", customer_id=customer.id))
    add_revision(tmp_path / package / "versions", 2, "op.execute('delete from core_customer')")
    (failed,) = (a for a in crm.migrate() if a.error)
    assert "1 rows would refer to what is gone, the first in 'acme_deal'" in str(failed.error)
    with crm.as_system("test") as work:
        assert work.count(Customer) == 1


def test_a_hosts_engine_with_the_drivers_own_transactions_is_safe_too(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'host.db'}")
    acme = plugin("acme", migrations=revisions(tmp_path, FAILS))
    crm = make_crm(f"sqlite:///{tmp_path / 'unused.db'}", plugins=[acme], engine=engine)
    assert states_of(crm)["acme"] == ("quarantined", None)
    assert "acme_half" not in tables_of(crm)
    engine.dispose()


def test_a_package_that_is_not_there_concerns_its_plugin_alone(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", migrations="no.such.package")])
    states = states_of(crm)
    assert (states["core"][0], states["acme"]) == ("enabled", ("quarantined", None))
    crm.as_system("test")


def test_safe_mode_migrates_core_and_says_nothing_of_plugins(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", Deal)])
    before = states_of(crm)
    safe = open_crm(store_url, plugins=[plugin("acme", Deal)], safe_mode=True)
    assert [a.name for a in safe.migrate()] == ["core"]
    assert states_of(safe) == before
