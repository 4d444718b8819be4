"""The journal: one ordered log of every change, numbered in order of commit.

Numbers come from one row, drawn as the last thing before commit. Its lock is released together with the
transaction, so a reader that has seen number *n* has seen all numbers below it, on every database; a sequence
would let a late commit slip in behind a reader's cursor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import attrs
import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from crmcore.errors import SchemaOutdated
from crmcore.model import Event, Registry
from crmcore.store.channel import Channel, Prepared
from crmcore.store.encode import instant_of, loads_any, uuid_of
from crmcore.store.tables import Tables

Entry = tuple[Any, ...]
"""One entry but for its number: the columns of the journal table from ``at`` to ``after``."""


class Stored(NamedTuple):
    """One entry as the driver returns it: who only looks for some kinds need not build the events of all others."""

    seq: int
    at: Any
    actor_id: Any
    actor: str
    plugin: str | None
    cause: Any
    kind: str
    record_type: str
    record_id: Any
    customer_id: Any
    before: Any
    after: Any


_FLAT = frozenset(Stored._fields) - {"before", "after"}


class Journal:
    """Writes and reads the journal of one database."""

    def __init__(self, tables: Tables, dialect: Dialect) -> None:
        table, head = tables.journal, tables.head
        self._sqlite = dialect.name == "sqlite"
        n = sa.bindparam("n", type_=sa.BigInteger)
        self._draw = Prepared.of(
            head.update().where(head.c.id == 1).values(last=head.c.last + n).returning(head.c.last), dialect
        )
        names = [c.name for c in table.columns]
        self._insert = str(table.insert().values({c: sa.bindparam(c) for c in names}).compile(dialect=dialect))
        quote = dialect.identifier_preparer.quote
        self._copy = f"COPY {table.name} ({', '.join(quote(n) for n in names)}) FROM STDIN"
        raw = [sa.type_coerce(c, sa.types.NullType()).label(c.name) for c in table.columns]
        after = sa.bindparam("after", type_=sa.BigInteger)
        limit = sa.bindparam("limit", type_=sa.BigInteger)
        self._read = Prepared.of(sa.select(*raw).where(table.c.seq > after).order_by(table.c.seq).limit(limit), dialect)
        record_id = sa.bindparam("record_id", type_=sa.types.NullType())
        self._history = Prepared.of(
            sa.select(*raw)
            .where(table.c.record_id == record_id, table.c.seq > after)
            .order_by(table.c.seq)
            .limit(limit),
            dialect,
        )
        self._last = Prepared.of(sa.select(head.c.last), dialect)

    def write(self, channel: Channel, entries: Sequence[Entry]) -> int:
        """Number and store entries; returns the last number. Nothing but the commit may follow.

        Raises:
            SchemaOutdated: the database has no head row.
        """
        count = len(entries)
        drawn = channel.rows(self._draw.sql, self._draw.params({"n": count}))
        if not drawn:
            raise SchemaOutdated("The journal has no head.", todo="Run `crmcore migrate`.")
        first = drawn[0][0] - count + 1
        rows = [(seq, *entry) for seq, entry in enumerate(entries, first)]
        channel.insert(self._insert, self._copy, rows)
        last: int = drawn[0][0]
        return last

    def last(self, channel: Channel) -> int:
        """Return the number of the newest entry, 0 if there is none."""
        found = channel.rows(self._last.sql)
        return int(found[0][0]) if found else 0

    def stored(self, channel: Channel, after: int, limit: int) -> list[Stored]:
        """Return at most ``limit`` entries after a number, as they are stored."""
        return [Stored._make(row) for row in channel.fetch(self._read, after=after, limit=limit)]

    def event(self, stored: Stored, registry: Registry) -> Event:
        """Return a stored entry as a typed event."""
        flat = stored._asdict()
        images = {side: loads_any(flat.pop(side)) or {} for side in ("before", "after")}
        if self._sqlite:
            flat["at"] = instant_of(stored.at)
            for name in ("actor_id", "cause", "record_id", "customer_id"):
                flat[name] = uuid_of(flat[name]) if flat[name] else None
        cls = registry.event_class(flat.pop("kind"))
        return cls(**flat, **dict(_payload(cls, images)))

    def read(self, channel: Channel, registry: Registry, after: int, limit: int) -> list[Event]:
        """Return at most ``limit`` entries after a number, as typed events."""
        return [self.event(entry, registry) for entry in self.stored(channel, after, limit)]

    def history(
        self, channel: Channel, registry: Registry, record_id: Any, after: int = 0, limit: int = 1000
    ) -> list[Event]:
        """Return the entries of one record, oldest first; ``record_id`` in its stored form."""
        rows = channel.fetch(self._history, record_id=record_id, after=after, limit=limit)
        return [self.event(Stored._make(row), registry) for row in rows]


def _payload(cls: type[Event], images: dict[str, dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    """Yield the event's own fields: before and after as they are, others from the stored payload."""
    own = {a.name for a in attrs.fields(cls)} - _FLAT
    for name in own:
        if name in images:
            yield name, images[name]
        elif name in images["after"]:
            value = images["after"][name]
            yield name, tuple(value) if isinstance(value, list) else value


def image_text(image: dict[str, Any] | None) -> str | None:
    """Return the stored text of a before or after image."""
    return None if image is None else orjson.dumps(image).decode()
