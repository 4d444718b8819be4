"""The baselines: the same rows, the journal included, by plain SQLAlchemy Core and by the bare driver."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from uuid_utils.compat import uuid7

from benchmarks.firm import Deal
from crmcore import Crm, Customer, Interaction, Participant, StageMove, schema_of


class Raw:
    """Plain statements over the same tables. ``driver`` sends compiled text to the cursor instead."""

    def __init__(self, crm: Crm, actor: UUID, *, driver: bool) -> None:
        self.engine, self.actor, self.driver = crm.engine, actor, driver
        self.sqlite = crm.engine.dialect.name == "sqlite"
        tables = crm.store.tables
        self.customer, self.deal = tables.of(schema_of(Customer)), tables.of(schema_of(Deal))
        self.interaction, self.participant = tables.of(schema_of(Interaction)), tables.of(schema_of(Participant))
        self.move, self.journal, self.head = tables.of(schema_of(StageMove)), tables.journal, tables.head
        self.total = tables.total
        self.dialect = crm.store.dialect
        self.texts: dict[str, str] = {}
        insert = sqlite.insert if self.sqlite else postgresql.insert
        made = insert(self.total)
        self.upsert = made.on_conflict_do_update(
            index_elements=[c.name for c in self.total.primary_key],
            set_={n: self.total.c[n] + made.excluded[n] for n in ("records", "units")},
        )
        self.draw = (
            self.head.update().where(self.head.c.id == 1).values(last=self.head.c.last + sa.bindparam("n"))
            .returning(self.head.c.last)
        )  # fmt: skip

    # -- values, as an application would make them --------------------------------------------------------------

    def customer_row(self, name: str, now: datetime) -> dict[str, Any]:
        return {
            "id": uuid7(), "version": 1, "created_at": now, "updated_at": now, "custom": {}, "kind": "organization",
            "name": name, "given_name": None, "family_name": None, "lifecycle": "lead", "roles": [],
            "industry": "software", "country": "DE", "city": "Berlin", "owner_id": self.actor,
        }  # fmt: skip

    def entry(
        self, kind: str, record: str, row: dict[str, Any], customer: UUID | None, now: datetime
    ) -> dict[str, Any]:
        after = {
            k: v for k, v in row.items() if v is not None and k not in ("id", "version", "created_at", "updated_at")
        }
        return {
            "at": now, "actor_id": self.actor, "actor": "Ada Bench", "plugin": None, "cause": None, "kind": kind,
            "record_type": record, "record_id": row["id"], "customer_id": customer, "before": None, "after": after,
        }  # fmt: skip

    def interaction_rows(self, customer: UUID, now: datetime) -> tuple[dict[str, Any], dict[str, Any]]:
        row = {
            "id": uuid7(), "kind": "core.note", "at": now, "summary": "Called about the offer", "direction": "internal",
            "channel": None, "user_id": self.actor, "record_type": None, "record_id": None, "payload": {},
            "corrects_id": None,
        }  # fmt: skip
        link = {
            "id": uuid7(), "interaction_id": row["id"], "customer_id": customer, "at": now, "organization_id": None,
            "through_id": None,
        }  # fmt: skip
        return row, link

    # -- statements ---------------------------------------------------------------------------------------------

    def insert(self, connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
        if not self.driver:
            connection.execute(table.insert(), rows if len(rows) > 1 else rows[0])
            return
        text = self.texts.get(table.name)
        if text is None:
            names = {c.name: sa.bindparam(c.name) for c in table.columns}
            text = self.texts[table.name] = str(table.insert().values(names).compile(dialect=self.dialect))
        cursor = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]  # an open connection
        values = [self.stored(row, table) for row in rows]
        if len(values) == 1:
            cursor.execute(text, values[0])
        else:
            cursor.executemany(text, values)

    def stored(self, row: dict[str, Any], table: sa.Table) -> list[Any]:
        found = []
        for column in table.columns:
            value = row[column.name]
            if value.__class__ in (dict, list):
                value = orjson.dumps(value).decode()
            elif self.sqlite and value.__class__ is UUID:
                value = value.hex
            elif self.sqlite and value.__class__ is datetime:
                value = value.isoformat(" ", "microseconds")[:26]
            found.append(value)
        return found

    def write_journal(self, connection: sa.Connection, entries: list[dict[str, Any]]) -> None:
        last = connection.execute(self.draw, {"n": len(entries)}).scalar_one()
        for seq, entry in enumerate(entries, last - len(entries) + 1):
            entry["seq"] = seq
        self.insert(connection, self.journal, entries)

    def customer_and_interaction(self, operations: int, per_transaction: int) -> None:
        done = 0
        while done < operations:
            with self.engine.begin() as connection:
                entries = []
                for _ in range(per_transaction):
                    now = datetime.now(UTC)
                    row = self.customer_row("Acme GmbH", now)
                    note, link = self.interaction_rows(row["id"], now)
                    self.insert(connection, self.customer, [row])
                    self.insert(connection, self.interaction, [note])
                    self.insert(connection, self.participant, [link])
                    entries += [
                        self.entry("added", "customer", row, row["id"], now),
                        self.entry("added", "interaction", note, row["id"], now),
                    ]
                    done += 1
                self.write_journal(connection, entries)

    def move_deals(self, deals: list[UUID], per_transaction: int, to: str) -> None:
        """Read, check, move and record each deal."""
        for start in range(0, len(deals), per_transaction):
            with self.engine.begin() as connection:
                entries: list[dict[str, Any]] = []
                totals: dict[str, list[int]] = {}
                for deal in deals[start : start + per_transaction]:
                    self._move(connection, deal, to, entries, totals)
                for stage, (records, units) in sorted(totals.items()):
                    key = {"pipeline": "bench.deals", "stage": stage, "owner_id": self.actor, "currency": "EUR"}
                    connection.execute(self.upsert, {**key, "records": records, "units": units})
                self.write_journal(connection, entries)

    def _move(
        self, connection: sa.Connection, deal: UUID, to: str, entries: list[Any], totals: dict[str, list[int]]
    ) -> None:
        now, table = datetime.now(UTC), self.deal
        row = connection.execute(sa.select(table).where(table.c.id == deal)).one()
        connection.execute(
            table.update().where(table.c.id == deal, table.c.version == row.version)
            .values(stage=to, stage_since=now, version=row.version + 1, updated_at=now)
        )  # fmt: skip
        line = {
            "id": uuid7(), "record_type": "bench_deal", "record_id": deal, "pipeline": "bench.deals",
            "from_stage": row.stage, "to_stage": to, "at": now, "entered_at": row.stage_since, "user_id": self.actor,
        }  # fmt: skip
        self.insert(connection, self.move, [line])
        entry = self.entry("moved", "bench_deal", {"id": deal, "stage": to, "stage_since": now}, row.customer_id, now)
        entries.append(entry | {"before": {"stage": row.stage, "stage_since": row.stage_since.isoformat()}})
        units = int((row.amount or 0) * 10_000)
        for stage, sign in ((row.stage, -1), (to, 1)):
            found = totals.setdefault(stage, [0, 0])
            found[0] += sign
            found[1] += sign * units

    def bulk_customers(self, names: list[str]) -> None:
        """Insert customers and their journal entries the driver's fastest way: executemany, or COPY."""
        now = datetime.now(UTC)
        with self.engine.begin() as connection:
            rows = [self.customer_row(name, now) for name in names]
            last = connection.execute(self.draw, {"n": len(rows)}).scalar_one()
            entries = []
            for seq, row in enumerate(rows, last - len(rows) + 1):
                entries.append(self.entry("added", "customer", row, row["id"], now) | {"seq": seq})
            for table, values in ((self.customer, rows), (self.journal, entries)):
                stored = [self.stored(v, table) for v in values]
                if self.sqlite:
                    self._many(connection, table, stored)
                else:
                    self._copy(connection, table, stored)

    def _many(self, connection: sa.Connection, table: sa.Table, rows: list[list[Any]]) -> None:
        marks = ", ".join("?" * len(table.columns))
        cursor: Any = connection.connection.driver_connection
        names = ", ".join(f'"{c.name}"' for c in table.columns)
        cursor.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)

    def _copy(self, connection: sa.Connection, table: sa.Table, rows: list[list[Any]]) -> None:
        driver: Any = connection.connection.driver_connection
        names = ", ".join(f'"{c.name}"' for c in table.columns)
        with driver.cursor().copy(f"COPY {table.name} ({names}) FROM STDIN") as pipe:
            for row in rows:
                pipe.write_row(row)
