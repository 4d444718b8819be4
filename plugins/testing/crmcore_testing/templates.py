"""Databases set up by copying: migrating would take most of a short test's time.

The first database that is set up for certain declarations at a certain time is migrated and copied; the next ones begin
as that copy, with all the rows that migrating leaves.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import orjson
import sqlalchemy as sa

from crmcore import Crm
from crmcore.errors import StoreUnavailable
from crmcore.lifecycle import absent, owners
from crmcore.worker.items import items_of
from crmcore.worker.tasks import Tasks
from crmcore_testing.postgres import administer, create_database, put_aside

_files = tempfile.TemporaryDirectory(prefix="crmcore-templates-")
_made: dict[str, str] = {}
"""For each set of declarations, the SQLite file or the PostgreSQL database as migrating leaves it."""
_servers: dict[str, sa.URL] = {}
"""Where each such PostgreSQL database is."""

# PostgreSQL keeps the numbers below 16384 for what every new database has.
_NOTHING_MADE = sa.text("""
    SELECT NOT EXISTS (SELECT FROM pg_class WHERE oid >= 16384) AND NOT EXISTS (SELECT FROM pg_type WHERE oid >= 16384)
    AND NOT EXISTS (SELECT FROM pg_proc WHERE oid >= 16384) AND NOT EXISTS (SELECT FROM pg_namespace WHERE oid >= 16384)
    AND NOT EXISTS (SELECT FROM pg_extension WHERE oid >= 16384)
""")


def set_up(crm: Crm) -> None:
    """Bring the database of ``crm`` to what its plugins need: ``crm.migrate()``, and quicker if it is empty."""
    if not _is_empty(crm):
        crm.migrate()
        return
    key = _key(crm)
    if key in _made:
        _copy(crm, _made[key])
    elif not any(a.error for a in crm.migrate()):
        _made[key] = _keep(crm)


def drop_templates() -> None:
    """Remove the PostgreSQL databases that were kept for copying; done at the end of a test run."""
    while _servers:
        name, url = _servers.popitem()
        with suppress(StoreUnavailable), administer(url) as admin:  # the server may have gone before
            admin.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    for key in [k for k, place in _made.items() if not Path(place).is_absolute()]:
        del _made[key]


def _is_empty(crm: Crm) -> bool:
    """Whether this is a database of the test's own, in which nothing was made yet."""
    url = crm.engine.url
    if not url.database or sa.make_url(crm.config.store_url).database != url.database:
        return False  # in memory, or a host's engine with ideas of its own
    if crm.store.sqlite:
        return not Path(url.database).exists()
    with crm.engine.connect() as connection:
        return bool(connection.scalar(_NOTHING_MADE))


def _key(crm: Crm) -> str:
    found = [
        (o.name, o.version, o.wanted(crm.store), str(o.migrations), o.manifest) for o in owners(crm.host, crm.store)
    ]
    tasks = [i.name for i in items_of(crm, Tasks(crm.store, crm.clock))]
    indexed = [repr(c) for t in crm.registry.type_by_name.values() for c in crm.registry.custom_of(t).values()]
    place = "file" if crm.store.sqlite else _server(crm.engine.url).render_as_string()
    # By the time as well: due jobs wait from when the tables were made, by the clock of that test. Of the real clock
    # the day will do: what was made earlier is due.
    now = crm.clock()
    moment = now.date() if abs(datetime.now(UTC) - now) < timedelta(minutes=1) else now
    told = orjson.dumps([place, moment, found, tasks, indexed, [repr(a) for a in absent(crm.host)]], default=str)
    return hashlib.sha256(told).hexdigest()


def _keep(crm: Crm) -> str:
    """Copy the database as it is now; nobody else is in it."""
    url = crm.engine.url
    assert url.database
    crm.engine.dispose()
    if crm.store.sqlite:
        return str(shutil.copy(url.database, Path(_files.name, uuid4().hex)))
    name = f"{url.database}_t"
    with administer(_server(url)) as admin:
        create_database(admin, name, url.database)
    _servers[name] = _server(url)
    return name


def _copy(crm: Crm, template: str) -> None:
    url = crm.engine.url
    assert url.database
    crm.engine.dispose()
    if crm.store.sqlite:
        shutil.copy(template, url.database)
        return
    with administer(_server(url)) as admin:
        put_aside(admin, url.database)
        create_database(admin, url.database, template)


def _server(url: sa.URL) -> sa.URL:
    """Return where databases are made: one cannot be made from itself."""
    return url.set(database="postgres")
