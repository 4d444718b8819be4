"""Idempotency keys: a repeated call returns the first result instead of doing it twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import orjson
import sqlalchemy as sa

from crmcore.errors import IdempotencyMismatch, Invalid
from crmcore.records import Entry
from crmcore.store import Prepared, Store, any_uuid, as_stored

if TYPE_CHECKING:
    from crmcore.work.work import Work

E = TypeVar("E", bound=Entry)
Statements = tuple[Prepared, ...]


def once(work: Work, key: str, action: str, record: E, do: Callable[[], E]) -> E:
    """Do something once for a key. The key's row is the first write; a second caller waits for it, then reads.

    Raises:
        IdempotencyMismatch: the key was used by another actor or for another request.
        Invalid: the key is empty or longer than 255 characters.
    """
    if not 1 <= len(key) <= 255:
        raise Invalid(f"An idempotency key has 1 to 255 characters, not {len(key)}.")
    insert, update, read, drop = work.context.once(("idempotency",), lambda: _statements(work.context.store))
    store, cls = work.context.store, type(record)
    values = {
        "key": key, "at": store.time_of(work.now), "actor_id": work.actor_param,
        "fingerprint": fingerprint(work, action, record), "record_type": work.context.registry.type_of(cls).name,
        "record_id": store.id_of(record.id), "version": 0,
    }  # fmt: skip
    with work.writing():
        fresh = work.channel.rows(insert.sql, insert.params(values))
    if not fresh:
        return _first_result(work, cls, key, values, read)
    try:
        done = do()
    except Exception:
        # A failure is no result: without the row the key serves again once the reason is gone.
        if not work.failed:
            work.channel.run(drop.sql, drop.params({"k": key}))
        raise
    with work.writing():
        work.channel.run(
            update.sql,
            update.params({"k": key, "n_id": store.id_of(done.id), "n_version": getattr(done, "version", 1)}),
        )
    return done


def _first_result(work: Work, cls: type[E], key: str, values: dict[str, Any], read: Prepared) -> E:
    actor, print_, record_id = work.channel.fetch(read, k=key)[0]
    if print_ != values["fingerprint"] or (actor or None) != values["actor_id"]:
        raise IdempotencyMismatch(
            f"The idempotency key '{key}' was used for another request.", todo="Use a fresh key for each request."
        )
    return work.get(cls, any_uuid(record_id))


def fingerprint(work: Work, action: str, record: Entry) -> str:
    """Return a hash of the request: what is done, and every field but the id, which a caller makes anew."""
    plan = work.context.store.plan(type(record))
    saved = [str(record.id), getattr(record, "version", 0)] if action != "add" else []
    image = {k: v for k, v in plan.image(record).items() if k != "at"}
    text = orjson.dumps([action, plan.type.name, saved, image], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(text).hexdigest()


def _statements(store: Store) -> Statements:
    table = store.tables.idempotency
    first = (
        store.upsert(table).values({c.name: sa.bindparam(c.name) for c in table.columns})
        .on_conflict_do_nothing().returning(table.c.key)
    )  # fmt: skip
    mine = table.c.key == sa.bindparam("k", type_=sa.String)
    then = table.update().where(mine).values(
        record_id=sa.bindparam("n_id", type_=sa.Uuid), version=sa.bindparam("n_version", type_=sa.BigInteger)
    )  # fmt: skip
    raw = as_stored(table.c.actor_id, table.c.fingerprint, table.c.record_id)
    return tuple(store.prepare(s) for s in (first, then, sa.select(*raw).where(mine), table.delete().where(mine)))
