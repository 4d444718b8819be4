"""Writing Alembic revisions, from what the declarations of an owner have and its revisions have not."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command

from crmcore.crm import Crm
from crmcore.errors import DeclarationError, nearest
from crmcore.lifecycle import owners
from crmcore.records.types import Amount, Instant
from crmcore.store import Store, open_engine, revisions
from crmcore.store.migrate import alone
from crmcore.store.schema import Owner


def write_revision(crm: Crm, name: str, message: str, *, replace: bool = False) -> Path:
    """Write the next revision of core or of a plugin, and return its file.

    The comparison is made in an empty SQLite file of its own, so that no database can lead it astray.

    Args:
        crm: with what is declared.
        name: whose revision it is.
        message: what it does, in a few words.
        replace: write the newest revision anew, which must not have been released.

    Raises:
        DeclarationError: no such plugin takes part, it names no package, or nothing has changed.
    """
    owner = _owner(crm, name)
    if replace and owner.revisions:
        for path in owner.versions.glob(f"{owner.revisions[-1]}_*.py"):
            path.unlink()
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/scratch.db")
        try:
            store = Store(engine, crm.registry)
            with alone(store) as connection:
                if owner.revisions:
                    revisions.upgrade(connection, store, owner)
                return _write(connection, store, owner, message)
        finally:
            engine.dispose()


def _owner(crm: Crm, name: str) -> Owner:
    known = {owner.name: owner for owner in owners(crm.host, crm.store)}
    if name not in known:
        raise DeclarationError(f"No plugin '{name}' is enabled.{nearest(name, known)}")
    if known[name].migrations is None:
        raise DeclarationError(
            f"Plugin '{name}' names no package for its migrations.",
            todo="Say migrations = '…' in its class, with the name of a package that has a folder 'versions'.",
        )
    return known[name]


def _write(connection: sa.Connection, store: Store, owner: Owner, message: str) -> Path:
    """Write what leads from the tables in this database to the declarations."""

    def refuse_nothing(_context: Any, _revision: Any, directives: list[Any]) -> None:
        if directives[0].upgrade_ops.is_empty():
            raise DeclarationError(f"The tables of '{owner.name}' are as its migrations leave them.")

    number = f"{int((owner.revisions or ['0'])[-1]) + 1:04d}"
    owner.versions.mkdir(exist_ok=True)
    config = revisions.configuration(connection, store, owner, render_as_batch=True, render_item=_rendered)
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with revisions.one_at_a_time:
        made: Any = command.revision(
            config, message, autogenerate=True, rev_id=number, process_revision_directives=refuse_nothing
        )
    return Path(made.path)


def _rendered(kind: str, thing: Any, context: Any) -> str | bool:
    """Write our types as what they are in the database: a revision must not change when our classes do."""
    if kind == "type":
        if isinstance(thing, Instant):
            return "sa.DateTime(timezone=True)"
        if isinstance(thing, Amount):
            return "sa.BigInteger()"
        if isinstance(thing, sa.JSON) and "postgresql" in thing._variant_mapping:
            context.imports.add("from sqlalchemy.dialects import postgresql")
            json, jsonb = "sa.JSON(none_as_null=True)", "postgresql.JSONB(none_as_null=True)"
            return f'{json}.with_variant({jsonb}, "postgresql")'
    return False
