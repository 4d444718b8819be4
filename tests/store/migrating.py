"""A small vendor's plugin in several releases, with and without migrations, for the tests of migrating."""

from __future__ import annotations

import itertools
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import attrs
import sqlalchemy as sa

from crmcore import Crm, Customer, CustomField, Entry, MaxLen, Plugin, Record, Ref, hookimpl, record


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(Record):
    """What is sold."""

    title: Annotated[str, MaxLen(20)]
    customer_id: Ref[Customer] | None = None


@record("acme_deal", label="Deal", indexes=(("title",),))
@attrs.frozen(kw_only=True)
class DealWithMore(Record):
    """The next release: an optional field, an optional reference, and an index."""

    title: Annotated[str, MaxLen(20)]
    customer_id: Ref[Customer] | None = None
    partner_id: Ref[Customer] | None = None
    place: str | None = None


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class DealThatMustHaveAPlace(Record):
    """A release that no addition alone can reach."""

    title: Annotated[str, MaxLen(20)]
    customer_id: Ref[Customer] | None = None
    place: str


def plugin(name: str, *records: type[Entry], fields: Iterable[CustomField[Any]] = (), **members: Any) -> type[Plugin]:
    """Return a plugin class that contributes these records and fields."""
    hooks = {
        "crm_records": hookimpl(lambda self: records),
        "crm_custom_fields": hookimpl(lambda self: tuple(fields)),
    }
    return type(name.title(), (Plugin,), {"name": name, "version": "1.0", **hooks, **members})


_numbers = itertools.count(1)


def revisions(folder: Path, *upgrades: str) -> str:
    """Write a package with one revision for each text, the body of its ``upgrade()``; returns its name."""
    package = f"vendor_migrations_{next(_numbers)}"
    versions = folder / package / "versions"
    versions.mkdir(parents=True)
    (folder / package / "__init__.py").touch()
    for number, upgrade in enumerate(upgrades, 1):
        add_revision(versions, number, upgrade)
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return package


def add_revision(versions: Path, number: int, upgrade: str) -> None:
    """Write one revision."""
    before = f"{number - 1:04d}" if number > 1 else None
    body = textwrap.indent(textwrap.dedent(upgrade).strip(), "    ")
    (versions / f"{number:04d}_step.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = '{number:04d}'\n"
        f"down_revision = {before!r}\n\n\ndef upgrade():\n{body}\n"
    )


CREATE = """
op.create_table("acme_deal",
    sa.Column("id", sa.Uuid(), nullable=False), sa.Column("version", sa.BigInteger(), nullable=False),
    sa.Column("created_at", sa.DateTime(timezone=True)), sa.Column("updated_at", sa.DateTime(timezone=True)),
    sa.Column("custom", sa.JSON().with_variant(sa.dialects.postgresql.JSONB(), "postgresql"), nullable=False),
    sa.Column("title", sa.String(20), nullable=False),
    sa.Column("customer_id", sa.Uuid(), sa.ForeignKey("core_customer.id", name="fk_acme_deal_customer_id")),
    sa.PrimaryKeyConstraint("id", name="pk_acme_deal"))
op.create_index("ix_acme_deal_customer_id", "acme_deal", ["customer_id"])
"""
"""What makes the table of :class:`Deal`."""

FAILS = """
op.create_table("acme_half", sa.Column("id", sa.Integer(), primary_key=True))
op.execute(sa.table("acme_deal", sa.column("title")).update().values(title="lost"))
op.execute(sa.text("select * from no_such_table"))
"""
"""Makes a table, overwrites data, and fails."""


def tables_of(crm: Crm) -> set[str]:
    """The tables that the database has."""
    return set(sa.inspect(crm.engine).get_table_names())


def states_of(crm: Crm) -> dict[str, tuple[str, str | None]]:
    """State and revision of each owner, as stored."""
    table = crm.store.tables.plugin
    with crm.engine.connect() as connection:
        rows = connection.execute(sa.select(table.c.name, table.c.state, table.c.revision))
        return {name: (state, revision) for name, state, revision in rows}


def version_rows(crm: Crm, name: str) -> list[str]:
    """The content of an owner's version table."""
    table = sa.table(f"{name}_alembic", sa.column("version_num", sa.String))
    with crm.engine.connect() as connection:
        return list(connection.scalars(sa.select(table.c.version_num)))
