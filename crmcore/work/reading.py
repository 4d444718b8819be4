"""Reading records: get, find, count and select, all over guarded read faces."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload
from uuid import UUID

import attrs
import orjson
import sqlalchemy as sa
from sqlalchemy.sql import operators

from crmcore.errors import Invalid, NotFound
from crmcore.model import Action
from crmcore.records import Entry, Money, RecordType
from crmcore.records.types import Instant
from crmcore.rules import compile_rule
from crmcore.store import Prepared, as_stored, decoder
from crmcore.work.access import ACTOR, Access
from crmcore.work.guard import check, check_readable
from crmcore.work.shapes import Compiled, shape_of
from crmcore.work.variables import columns_for, variables_of

if TYPE_CHECKING:
    from crmcore.work.work import Work

E = TypeVar("E", bound=Entry)
Filter = sa.ColumnElement[bool] | str
Key = tuple[sa.ColumnElement[Any], str, bool]
"""A sort key: its column, its name, and whether it descends."""
PAGE = 50


class Page(Sequence[E], Generic[E]):
    """Some records in order, and where the next ones begin (``next``; None on the last page)."""

    __slots__ = ("items", "next")

    def __init__(self, items: list[E], next: str | None) -> None:
        self.items = items
        self.next = next

    @overload
    def __getitem__(self, index: int) -> E: ...
    @overload
    def __getitem__(self, index: slice) -> list[E]: ...
    def __getitem__(self, index: int | slice) -> E | list[E]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"Page({self.items!r}, next={self.next!r})"


@attrs.frozen(eq=False)
class Reading:
    """What reading one record type takes for one set of roles; worked out once."""

    type: RecordType
    columns: tuple[str, ...]
    base: sa.Select[Any]
    decode: Callable[[Sequence[Any]], Any]
    by_ids: Prepared


def reading(access: Access, cls: type[Entry]) -> Reading:
    """Return how to read a record class with these roles.

    Raises:
        Forbidden: no role grants reading it at all.
    """
    return access.context.once((id(access), "reading", cls), lambda: _reading(access, cls))


def _reading(access: Access, cls: type[Entry]) -> Reading:
    record_type = access.context.registry.type_of(cls)
    access.require(record_type, Action.READ)
    hidden = access.hidden(record_type)
    names = tuple(c for f in record_type.fields.values() if f.name not in hidden for c in f.columns)
    face = record_type.face
    # Raw, without SQLAlchemy's result types: the decoder turns what the driver gives into a record.
    base: Any = sa.select(*as_stored(*(face.c[c] for c in names))).add_cte(access.face(record_type))
    store = access.context.store
    keys = frozenset(hidden - set(record_type.fields))
    return Reading(
        type=record_type,
        columns=names,
        base=base,
        decode=decoder(record_type, frozenset(hidden & set(record_type.fields)), keys, store.dialect.name),
        by_ids=store.prepare(base.where(store.ids_clause(face.c.id))),
    )


def get_all(work: Work, cls: type[E], ids: Iterable[UUID]) -> dict[UUID, E]:
    """Return those of the records that exist and that the actor may read, by id."""
    plan = reading(work.access, cls)
    store, found = work.context.store, {}
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), 1000):
        values = {"ids": store.ids_of(wanted[start : start + 1000]), ACTOR: work.actor_param}
        for row in work.channel.rows(plan.by_ids.sql, plan.by_ids.params(values)):
            record = plan.decode(row)
            found[record.id] = record
    return found


def get_whole(work: Work, cls: type[E], ids: Iterable[UUID]) -> dict[UUID, E]:
    """Return records that the actor may read as they are stored, hidden fields included.

    For writing, which must neither lose what the actor does not see nor count without it; what is returned to
    the actor goes through :func:`as_seen`.
    """
    access, store = work.access, work.context.store
    record_type = work.context.registry.type_of(cls)
    if not access.hidden(record_type):
        return get_all(work, cls, ids)
    access.require(record_type, Action.READ)

    def prepared() -> Prepared:
        table = store.table(record_type)
        statement = sa.select(*as_stored(*table.columns)).where(store.ids_clause(table.c.id))
        return store.prepare(access.narrowed(statement, record_type, Action.READ, table))

    kept = access.context.once((id(access), "whole", cls), prepared)
    decode = decoder(record_type, frozenset(), frozenset(), store.dialect.name)
    rows = work.channel.fetch(kept, ids=store.ids_of(list(ids)), **{ACTOR: work.actor_param})
    return {r.id: r for r in map(decode, rows)}


def as_seen(work: Work, record: E) -> E:
    """Return a record without what the actor may not read: hidden fields hold their default."""
    record_type = work.context.registry.type_of(type(record))
    hidden = work.access.hidden(record_type)
    if not hidden:
        return record
    shown = {name: getattr(record, name) for name in record_type.fields if name not in hidden}
    if "custom" in shown:
        shown["custom"] = {k: v for k, v in shown["custom"].items() if k not in hidden}
    return type(record)(**shown)


def get(work: Work, cls: type[E], id: UUID) -> E:
    """Return one record as it is stored (see :func:`as_seen`), or raise NotFound."""
    if not isinstance(id, UUID):
        raise Invalid(f"{id!r} is not the id of a record.", todo="Pass a UUID.")
    found = get_whole(work, cls, [id]).get(id)
    if found is None:
        name = work.context.registry.type_of(cls).name
        raise NotFound(f"There is no {name} {id} that this actor may read.")
    return found


def conditions(work: Work, cls: type[Entry], where: Iterable[Filter]) -> tuple[list[sa.ColumnElement[bool]], set[str]]:
    """Return the filters as expressions, and the other record types whose faces they read."""
    registry = work.context.registry
    record_type = registry.type_of(cls)
    made, used = [], set()
    for part in where:
        if isinstance(part, str):
            made_rule, names = rule_filter(work, record_type, part)
            made.append(made_rule)
            used |= names
        else:
            used |= check(part, work.access)
            _check_alone(record_type, part)
            made.append(part)
    used.discard(record_type.name)
    return made, used


def _check_alone(record_type: RecordType, part: sa.ColumnElement[bool]) -> None:
    """Refuse a filter that would multiply the rows by those of something beside them."""
    for beside in part._from_objects:
        if beside is not record_type.face:
            raise Invalid(
                f"A filter over '{record_type.name}' names a column of '{beside}' beside it.",
                todo="Ask with sa.exists() or column.in_(select).",
            )


def rule_filter(work: Work, record_type: RecordType, text: str) -> tuple[sa.ColumnElement[bool], set[str]]:
    """Compile a rule text to a filter over the read face; hidden fields are unknown names to it."""
    registry, access = work.context.registry, work.access
    key = (id(access), "rule", record_type.name, text)
    found = access.context.shaped.get(key)
    if found is None:
        rule = compile_rule(text, variables_of(registry, record_type, access.hidden(record_type)))
        columns = columns_for(work.context, record_type, record_type.face)
        used: set[str] = set()
        for fact in registry.facts_of(record_type):
            path = {f"{head}.{fact.name}" for head in ("record", record_type.name)} & set(rule.names)
            if path:
                select = fact.statement(sa.literal(work.by_firm(work.now), Instant()), registry)
                used |= check(select, access)
                columns |= dict.fromkeys(path, fact_column(fact, select, record_type))
        found = rule, columns, used
        if not used:
            access.context.for_now(key, lambda: found)
    rule, columns, used = found
    return rule.where(columns, now=work.by_firm(work.now)), used


def fact_column(fact: Any, select: sa.Select[Any], record_type: RecordType) -> sa.ColumnElement[Any]:
    """Return a fact as a column beside the record's read face."""
    rows = select.subquery()
    key, value = rows.c
    one: sa.ColumnElement[Any] = (
        sa.select(value).where(key == record_type.face.c.id).correlate(record_type.face).scalar_subquery()
    )
    return one if fact.default is None else sa.func.coalesce(one, fact.default)


def _order(work: Work, record_type: RecordType, order_by: Any) -> list[Key]:
    """Return (column, name, descending) for each sort key, with the id as the last."""
    given = order_by if isinstance(order_by, (list, tuple)) else [order_by] if order_by is not None else []
    keys: list[Key] = []
    for item in given:
        column, down = _named_key(work, record_type, item) if isinstance(item, str) else _expression_key(item)
        if not isinstance(column, sa.ColumnClause) or column.table is not record_type.face:
            raise Invalid(f"Records of '{record_type.name}' are sorted by their own fields, not by '{column}'.")
        check_readable(record_type, column.name, work.access)
        keys.append((column, column.name, down))
    if not keys or keys[-1][1] != "id":
        keys.append((record_type.face.c.id, "id", keys[-1][2] if keys else False))
    return keys


def _named_key(work: Work, record_type: RecordType, text: str) -> tuple[Any, bool]:
    name = text.removeprefix("-")
    custom = work.context.registry.custom_of(record_type)
    check_readable(record_type, name, work.access)
    return custom[name].c if name in custom else record_type.face.c[name], text.startswith("-")


def _expression_key(item: Any) -> tuple[Any, bool]:
    if isinstance(item, sa.UnaryExpression) and item.modifier in (operators.asc_op, operators.desc_op):
        return item.element, item.modifier is operators.desc_op
    return item, False


def _beyond(record_type: RecordType, keys: list[Key], values: list[Any], postgres: bool) -> sa.ColumnElement[bool]:
    """Return the condition "after the row with these values", whatever is empty in it.

    Empty values sort first on SQLite and last on PostgreSQL (ascending), as their indexes do.
    """
    down, fields = keys[0][2], record_type.fields
    empty_last = [c for c, name, _ in keys if postgres != down and (name not in fields or fields[name].optional)]
    alike = len(keys) > 1 and all(d is down for _, _, d in keys) and None not in values
    if alike and (not empty_last or (len(keys) == 2 and empty_last[0] is keys[0][0])):
        row = sa.tuple_(*(c for c, _, _ in keys))
        past = sa.tuple_(*(sa.literal(v, c.type) for v, (c, _, _) in zip(values, keys, strict=True)))
        # A row comparison uses the index; it is unknown, and so leaves the row out, where a column is empty.
        return sa.or_(row < past if down else row > past, *(c.is_(None) for c in empty_last))
    steps: list[sa.ColumnElement[bool]] = []
    same: list[sa.ColumnElement[bool]] = []
    for (column, _, down), value in zip(keys, values, strict=True):
        nulls_last = postgres != down
        if value is None:
            if not nulls_last:
                steps.append(sa.and_(*same, column.is_not(None)))
            same.append(column.is_(None))
            continue
        bound = sa.literal(value, column.type)
        step = column < bound if down else column > bound
        steps.append(sa.and_(*same, sa.or_(step, column.is_(None)) if nulls_last else step))
        same.append(column == bound)
    return sa.or_(*steps) if steps else sa.false()


def _cursor(record_type: RecordType, keys: list[Key], record: Any) -> str:
    values = [_place(record_type, name, record) for _, name, _ in keys]
    return base64.urlsafe_b64encode(orjson.dumps(values)).decode()


def _place(record_type: RecordType, name: str, record: Any) -> Any:
    if name in record_type.fields:
        value = getattr(record, name)
        return str(value.amount) if isinstance(value, Money) else value
    money = getattr(record, name.removesuffix("_currency"), None) if name.endswith("_currency") else None
    return money.currency if isinstance(money, Money) else record.custom.get(name)


def _values(keys: list[Key], cursor: str) -> list[Any]:
    try:
        raw = orjson.loads(base64.urlsafe_b64decode(cursor.encode()))
        if not isinstance(raw, list) or len(raw) != len(keys):
            raise ValueError
        return [_value_from(column, value) for (column, _, _), value in zip(keys, raw, strict=True)]
    except (ValueError, TypeError, AttributeError, ArithmeticError):
        raise Invalid(f"'{cursor}' is not a place in this list.", todo="Pass page.next of the same list.") from None


def _value_from(column: sa.ColumnElement[Any], value: Any) -> Any:
    if value is None:
        return None
    kind = column.type.python_type
    if kind is datetime:
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if kind is date:
        return date.fromisoformat(value)
    made = kind(value) if kind in (UUID, Decimal) else value
    if not isinstance(made, kind):
        raise TypeError
    return made


def find(work: Work, cls: type[E], where: Sequence[Filter], order_by: Any, limit: int, after: str | None) -> Page[E]:
    """Return one keyset page; one row more than asked for tells whether there is a next one."""
    if not 1 <= limit <= 10_000:
        raise Invalid(f"A page has 1 to 10,000 records, not {limit}.", todo="Use work.each for all of them.")
    plan = reading(work.access, cls)
    keys = _order(work, plan.type, order_by)
    past = [_beyond(plan.type, keys, _values(keys, after), work.channel.postgres)] if after is not None else []
    rows = _rows(work, plan, where, keys, past, limit + 1)
    items = [plan.decode(row) for row in rows[:limit]]
    return Page(items, _cursor(plan.type, keys, items[-1]) if len(rows) > limit else None)


def _rows(
    work: Work, plan: Reading, where: Sequence[Filter], keys: list[Key], past: list[sa.ColumnElement[bool]], limit: int
) -> list[Any]:
    """Run the statement of a page, compiled before if filters of the same shape were."""
    plain: Any = where
    shape = None if any(isinstance(w, str) for w in where) else shape_of([*plain, *past], plan.type.face)
    if shape is None:
        made, used = conditions(work, plan.type.cls, where)
        statement = _statement(plan, [*made, *past], keys).limit(limit)
        return work.run(with_faces(work, statement, used))
    key = (id(work.access), "page", plan.type.name, shape[0], tuple((name, down) for _, name, down in keys))
    binds = shape[1]

    def compiled() -> Compiled:
        conditions(work, plan.type.cls, where)
        statement = _statement(plan, [*plain, *past], keys).limit(sa.bindparam("page", type_=sa.BigInteger))
        return Compiled.of(statement, work.context.store.dialect, binds)

    kept = work.context.for_now(key, compiled)
    return work.channel.rows(kept.sql, kept.params_for(binds, {ACTOR: work.actor_param, "page": limit}))


def _statement(plan: Reading, where: list[sa.ColumnElement[bool]], keys: list[Key]) -> sa.Select[Any]:
    return plan.base.where(*where).order_by(*(c.desc() if down else c.asc() for c, _, down in keys))


def each(work: Work, cls: type[E], where: Sequence[Filter], order_by: Any, chunk: int) -> Iterator[E]:
    """Yield all records, page by page, in constant memory."""
    after: str | None = None
    while True:
        page = find(work, cls, where, order_by, chunk, after)
        yield from page
        if page.next is None:
            return
        after = page.next


def count(work: Work, cls: type[Entry], where: Iterable[Filter]) -> int:
    """Return how many records there are; on a large table this reads them all."""
    plan = reading(work.access, cls)
    made, used = conditions(work, cls, where)
    statement = sa.select(sa.func.count()).select_from(plan.type.face).where(*made)
    used.add(plan.type.name)
    return int(work.run(with_faces(work, statement, used))[0][0])


def with_faces(work: Work, statement: Any, used: set[str]) -> Any:
    """Put the faces that a checked statement reads in front of it, each with what the actor may read."""
    for name in sorted(used):
        record_type = work.context.registry.type_by_name[name]
        work.access.require(record_type, Action.READ)
        statement = statement.add_cte(work.access.face(record_type))
    return statement
