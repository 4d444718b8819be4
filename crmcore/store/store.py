"""One database, ready for work: engine, tables, plans and the journal."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from crmcore.model import Registry
from crmcore.records import Entry, RecordType
from crmcore.records.types import in_utc, iso_instant
from crmcore.store.channel import Prepared
from crmcore.store.engine import positional
from crmcore.store.journal import Journal
from crmcore.store.plans import WritePlan, make_plan
from crmcore.store.tables import Tables, build_tables


class Store:
    """The database of one ``Crm`` and everything that is worked out once for it."""

    def __init__(self, engine: sa.Engine, registry: Registry) -> None:
        self.engine = engine
        self.registry = registry
        self.sqlite = engine.dialect.name == "sqlite"
        self.dialect = positional("sqlite" if self.sqlite else "postgresql")
        self.tables: Tables = build_tables(tuple(registry.records.items()))
        self._plans: dict[type[Entry], WritePlan] = {}

    @cached_property
    def journal(self) -> Journal:
        """The journal of this database."""
        return Journal(self.tables, self.dialect)

    @cached_property
    def total_upsert(self) -> str:
        """The statement that adds to the totals of one stage, owner and currency."""
        table = self.tables.total
        made = self.upsert(table).values({c.name: sa.bindparam(c.name) for c in table.columns})
        made = made.on_conflict_do_update(
            index_elements=[c.name for c in table.primary_key],
            set_={n: table.c[n] + made.excluded[n] for n in ("records", "units")},
        )
        return str(made.compile(dialect=self.dialect))

    def upsert(self, table: sa.Table) -> Any:
        """Return this database's INSERT that knows ON CONFLICT, which both write alike."""
        return sqlite_insert(table) if self.sqlite else postgres_insert(table)

    def plan(self, cls: type[Entry]) -> WritePlan:
        """Return the write plan of a record class; :class:`~crmcore.errors.Invalid` if it is not known here."""
        try:
            return self._plans[cls]
        except KeyError:
            known: Any = cls
            made = self._plans[cls] = make_plan(known, self.tables.of(self.registry.type_of(cls)), self.dialect)
            return made

    def table(self, record_type: RecordType) -> sa.Table:
        """Return the table of a record type."""
        return self.tables.of(record_type)

    def prepare(self, statement: sa.ClauseElement) -> Prepared:
        """Compile a statement for the driver's cursor."""
        return Prepared.of(statement, self.dialect)

    def id_of(self, value: UUID | None) -> Any:
        """Return the stored form of an id."""
        return value.hex if self.sqlite and value is not None else value

    def time_of(self, value: datetime) -> Any:
        """Return the stored form of a time."""
        return iso_instant(in_utc(value)) if self.sqlite else value

    def ids_clause(self, column: sa.ColumnElement[Any], name: str = "ids") -> sa.ColumnElement[bool]:
        """Return ``column in (a list given as one parameter)``, the same text however many there are."""
        if self.sqlite:
            values = sa.func.json_each(sa.bindparam(name, type_=sa.types.NullType())).table_valued("value")
            return sa.type_coerce(column, sa.types.NullType()).in_(sa.select(values.c.value))
        return column == sa.any_(sa.bindparam(name, type_=sa.ARRAY(sa.Uuid)))

    def ids_of(self, ids: list[UUID]) -> Any:
        """Return the parameter for :meth:`ids_clause`."""
        if self.sqlite:
            return "[" + ",".join(f'"{i.hex}"' for i in ids) + "]"
        return ids
