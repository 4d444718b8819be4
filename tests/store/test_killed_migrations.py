"""A migration whose process is killed at any statement leaves the old state or the new, and can be run again."""

from __future__ import annotations

import itertools
import os
import signal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore.lifecycle import owners
from crmcore.store.migrate import drift
from tests.store.migrating import CREATE, DealWithMore, add_revision, plugin, revisions, states_of
from tests.support import close_all, make_crm, open_crm

MORE = """
with op.batch_alter_table("acme_deal") as batch:
    batch.add_column(sa.Column("partner_id", sa.Uuid()))
    batch.add_column(sa.Column("place", sa.Text()))
    batch.create_foreign_key("fk_acme_deal_partner_id", "core_customer", ["partner_id"], ["id"])
op.create_index("ix_acme_deal_title", "acme_deal", ["title"])
op.create_index("ix_acme_deal_partner_id", "acme_deal", ["partner_id"])
"""


def run(url: str, package: str, last: int = 0) -> bool:
    """Migrate in a child process that kills itself after the statement of that number; True if it got through."""
    if child := os.fork():
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) in (0, -signal.SIGKILL)
        return status == 0
    code = 1
    try:
        crm = open_crm(url, plugins=[plugin("acme", DealWithMore, migrations=package, version="1.1")])
        writes = itertools.count(1)

        def die(*event: Any) -> None:
            # Dying after a read is dying after the write before it.
            statement = event[2] if len(event) > 1 else "COMMIT"
            if not statement.lstrip().startswith(("SELECT", "PRAGMA")) and next(writes) == last:
                os.kill(os.getpid(), signal.SIGKILL)

        sa.event.listen(crm.engine, "after_cursor_execute", die)
        sa.event.listen(crm.engine, "commit", die)
        code = 1 if any(a.error for a in crm.migrate()) else 0
    finally:
        # Not the end of a test run: no clean-up, no report.
        os._exit(code)


def check_is_whole(url: str, package: str) -> None:
    """Whatever was reached: version table, noted revision and tables say the same."""
    crm = open_crm(url, plugins=[plugin("acme", DealWithMore, migrations=package, version="1.1")])
    inspector = sa.inspect(crm.engine)
    tables = set(inspector.get_table_names())
    states = states_of(crm) if "core_plugin" in tables else {}
    assert ("core_customer" in tables) == ("core_alembic" in tables) == ("core" in states)
    if "acme_deal" in tables:
        columns = {c["name"] for c in inspector.get_columns("acme_deal")}
        with crm.engine.connect() as connection:
            version = connection.scalar(sa.text("select version_num from acme_alembic"))
        assert ("place" in columns) == (version == "0002")
        assert states["acme"][1] == version
    else:
        assert states.get("acme", (None, None))[1] is None
    crm.close()


@pytest.mark.slow
@pytest.mark.parametrize("begun", [False, True], ids=["fresh", "with data"])
def test_killed_at_each_statement(begun: bool, store_url: str, tmp_path: Path) -> None:
    package = tmp_path / revisions(tmp_path, CREATE)
    last = 0
    while True:
        last += 1
        wipe(store_url)
        if begun:
            (package / "versions" / "0002_step.py").unlink(missing_ok=True)
            make_crm(store_url, plugins=[plugin("acme", migrations=package.name)])
            close_all()
        add_revision(package / "versions", 2, MORE)
        if run(store_url, package.name, last):
            break
        check_is_whole(store_url, package.name)
        assert run(store_url, package.name)
        crm = open_crm(store_url, plugins=[plugin("acme", DealWithMore, migrations=package.name)])
        assert drift(crm.store, owners(crm.host, crm.store)) == []
        with crm.as_system("test") as work:
            work.add(DealWithMore(title="works"))
        close_all()
    assert last > 10, "so few statements cannot have been a migration"


def wipe(url: str) -> None:
    """Empty the database."""
    if url.startswith("sqlite"):
        for suffix in ("", "-wal", "-shm"):
            Path(url.removeprefix("sqlite:///") + suffix).unlink(missing_ok=True)
        return
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.execute(sa.text("drop schema public cascade"))
        connection.execute(sa.text("create schema public"))
    engine.dispose()


@pytest.mark.slow
def test_four_processes_at_once_apply_once(store_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path, CREATE, MORE)
    children = []
    for _ in range(4):
        child = os.fork()
        if not child:
            os._exit(0 if run(store_url, package) else 1)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    crm = open_crm(store_url, plugins=[plugin("acme", DealWithMore, migrations=package)])
    assert drift(crm.store, owners(crm.host, crm.store)) == []
    assert {state for state, _ in states_of(crm).values()} == {"enabled"}
