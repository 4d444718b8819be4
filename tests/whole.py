"""The whole of a database, to compare what was there before with what is there after an undo."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from crmcore import Crm

# The journal tells what happened, the undo included; plugins and tasks are no data of the firm.
BESIDE = {"core_journal", "core_journal_head", "core_plugin", "core_task", "core_idempotency"}
# Versions only ever go up: with an old number back, somebody who had read the row in between could overwrite it
# unseen; and whoever asks what has changed must be told of an undo (docs/adr/0009-undo.md).
FORWARD = {"version", "updated_at"}


def rows_of_all_tables(crm: Crm, *, beside: Collection[str] = ()) -> dict[str, list[Any]]:
    """Return all rows of all tables as they are stored, in a stable order."""
    found: dict[str, list[Any]] = {}
    with crm.engine.connect() as connection:
        for table in crm.store.tables.metadata.sorted_tables:
            if table.name in BESIDE or table.name in beside:
                continue
            columns = [sa.cast(c, sa.Text) for c in table.columns if c.name not in FORWARD]
            rows = sorted(map(str, connection.execute(sa.select(*columns))))
            if table.name == "core_stage_total":
                rows = list(map(str, connection.execute(_counting(table))))
            found[table.name] = rows
    return found


def _counting(table: sa.Table) -> Any:
    """Totals that have come to nothing are as good as none."""
    return sa.select(*(c for c in table.columns)).where(table.c.records != 0).order_by(*table.primary_key.columns)
