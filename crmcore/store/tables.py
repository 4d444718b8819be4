"""The tables of one database: those of the declared records, and those that crmcore keeps for itself."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

import attrs
import sqlalchemy as sa

from crmcore.errors import DuplicateName
from crmcore.model import Owned
from crmcore.records import Entry, FieldKind, RecordType, schema_of
from crmcore.records.faces import typed_columns
from crmcore.records.types import Instant, json_type

_NAMES = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


def record_table(metadata: sa.MetaData, record_type: RecordType) -> sa.Table:
    """Build the table of a record type.

    References are foreign keys without CASCADE or SET NULL, which would destroy the data of a disabled plugin.
    """
    columns: list[sa.Column[object]] = []
    for field in record_type.fields.values():
        for name, type_ in typed_columns(field):
            keys: list[sa.ForeignKey] = []
            if field.kind is FieldKind.REF:
                other = record_type.references[field.name].table_name
                keys.append(sa.ForeignKey(f"{other}.id", name=_name("fk", record_type.table_name, (name,))))
            columns.append(
                sa.Column(name, type_, *keys, primary_key=name == "id", nullable=field.optional and name != "id")
            )
    table = sa.Table(record_type.table_name, metadata, *columns)
    for group in record_type.unique:
        sa.Index(_name("uq", table.name, group), *(table.c[c] for c in group), unique=True)
    for group in record_type.indexes:
        sa.Index(_name("ix", table.name, group), *(table.c[c] for c in group))
    indexed = {g[0] for g in (*record_type.indexes, *record_type.unique)}
    for name in record_type.references:
        if name not in indexed and not record_type.is_entry:
            # Asking who refers to a row, as removing and merging do, must not read the whole table.
            sa.Index(_name("ix", table.name, (name,)), table.c[name])
    return table


def _name(kind: str, table: str, columns: Iterable[str]) -> str:
    """Return a name of at most 50 bytes: PostgreSQL cuts at 63, and Citus appends a shard's number.

    Two names that begin alike differ by the digest in which they end.
    """
    whole = f"{kind}_{table}_{'_'.join(columns)}"
    return whole if len(whole) <= 50 else f"{whole[:39]}_{sha256(whole.encode()).hexdigest()[:10]}"


@attrs.frozen(kw_only=True)
class Tables:
    """All tables, by what they hold."""

    metadata: sa.MetaData
    records: dict[str, sa.Table]
    journal: sa.Table
    head: sa.Table
    task: sa.Table
    idempotency: sa.Table
    plugin: sa.Table
    total: sa.Table

    def of(self, record_type: RecordType) -> sa.Table:
        """Return the table of a record type."""
        return self.records[record_type.name]


@lru_cache(maxsize=16)
def build_tables(declared: tuple[tuple[str, Owned[type[Entry]]], ...]) -> Tables:
    """Build the tables for the records that a registry declares, by name; for the same records they are the same.

    A program may open many databases with the same plugins, and building takes as long as many a request.

    Raises:
        DuplicateName: two records use one table.
    """
    metadata = sa.MetaData(naming_convention=_NAMES)
    records: dict[str, sa.Table] = {}
    owner_of: dict[str, str] = {}
    for name, owned in declared:
        record_type = schema_of(owned.value)
        if record_type.table_name in owner_of:
            raise DuplicateName(
                f"The table '{record_type.table_name}' is declared by '{owner_of[record_type.table_name]}' "
                f"and by '{owned.owner}'."
            )
        owner_of[record_type.table_name] = owned.owner
        records[name] = record_table(metadata, record_type)
    return Tables(
        metadata=metadata,
        records=records,
        journal=_journal(metadata),
        head=_head(metadata),
        task=_task(metadata),
        idempotency=_idempotency(metadata),
        plugin=_plugin(metadata),
        total=_total(metadata),
    )


def _journal(metadata: sa.MetaData) -> sa.Table:
    table = sa.Table(
        "core_journal",
        metadata,
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("actor_id", sa.Uuid),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("plugin", sa.String(60)),
        sa.Column("cause", sa.Uuid),
        sa.Column("kind", sa.String(60), nullable=False),
        sa.Column("record_type", sa.String(46), nullable=False),
        sa.Column("record_id", sa.Uuid, nullable=False),
        sa.Column("customer_id", sa.Uuid),
        # Plain JSON, not JSONB: entries are written often, read whole, and never searched by content.
        sa.Column("before", sa.JSON(none_as_null=True)),
        sa.Column("after", sa.JSON(none_as_null=True)),
    )
    sa.Index("ix_core_journal_record_id_seq", table.c.record_id, table.c.seq)
    # Most entries have no cause, and cost this index nothing.
    caused = table.c.cause.is_not(None)
    sa.Index("ix_core_journal_cause_seq", table.c.cause, table.c.seq, sqlite_where=caused, postgresql_where=caused)
    return table


def _head(metadata: sa.MetaData) -> sa.Table:
    return sa.Table(
        "core_journal_head",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last", sa.BigInteger, nullable=False),
        # Room on the page, so that the one row that every commit updates stays where it is.
        postgresql_with={"fillfactor": 10},
    )


def _task(metadata: sa.MetaData) -> sa.Table:
    return sa.Table(
        "core_task",
        metadata,
        sa.Column("name", sa.String(120), primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("due_at", Instant, nullable=False),
        sa.Column("last_at", Instant),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("parked", sa.Boolean, nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("claim", sa.Uuid),
        sa.Column("claimed_until", Instant),
    )


def _idempotency(metadata: sa.MetaData) -> sa.Table:
    return sa.Table(
        "core_idempotency",
        metadata,
        sa.Column("key", sa.String(255), primary_key=True),
        sa.Column("at", Instant, nullable=False),
        sa.Column("actor_id", sa.Uuid),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("record_type", sa.String(46)),
        sa.Column("record_id", sa.Uuid),
        sa.Column("version", sa.BigInteger),
    )


def _plugin(metadata: sa.MetaData) -> sa.Table:
    return sa.Table(
        "core_plugin",
        metadata,
        sa.Column("name", sa.String(60), primary_key=True),
        sa.Column("version", sa.String(60), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("since", Instant, nullable=False),
        # What the owner's tables are like: written together with them, so that one read tells whether they fit.
        sa.Column("revision", sa.String(80)),
        sa.Column("error", sa.Text),
        sa.Column("manifest", json_type(), nullable=False),
    )


def _total(metadata: sa.MetaData) -> sa.Table:
    # Owner is part of the key, which spreads the row that all moves of one stage would wait for. No owner is the
    # nil UUID and no currency the empty text, since a primary key holds no NULL.
    return sa.Table(
        "core_stage_total",
        metadata,
        sa.Column("pipeline", sa.String(60), primary_key=True),
        sa.Column("stage", sa.String(60), primary_key=True),
        sa.Column("owner_id", sa.Uuid, primary_key=True),
        sa.Column("currency", sa.String(3), primary_key=True),
        sa.Column("records", sa.BigInteger, nullable=False),
        sa.Column("units", sa.BigInteger, nullable=False),
    )
