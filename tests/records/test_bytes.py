"""What a write plan stores is byte for byte what SQLAlchemy's own types would store, and reads back the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import attrs
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings, strategies as st

from crmcore import Crm, Customer, Lifecycle, MaxLen, Money, Plugin, Record, Ref, hookimpl, record
from crmcore.errors import Invalid
from crmcore.store.plans import decoder
from tests.support import make_crm


@record("kinds_one", label="One of each kind")
@attrs.frozen(kw_only=True)
class One(Record):
    text: str
    short: Annotated[str | None, MaxLen(5)] = None
    number: int
    maybe: int | None = None
    share: float
    fine: bool
    perhaps: bool | None = None
    day: date
    at: datetime | None = None
    other: UUID | None = None
    customer_id: Ref[Customer] | None = None
    price: Money | None = None
    cost: Money
    size: Literal["s", "m"] = "s"
    life: Lifecycle | None = None
    words: tuple[str, ...] = ()
    more: Mapping[str, Any] = attrs.field(factory=dict, hash=False)


class Kinds(Plugin):
    name = "kinds"

    @hookimpl
    def crm_records(self) -> Iterable[type[Record]]:
        return (One,)


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
WHOLE = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-11))])
TIMES = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES)  # noqa: DTZ001 — zones are drawn
MONEY = st.builds(Money.of_units, st.integers(-(2**63) + 1, 2**63 - 1), st.sampled_from(["EUR", "JPY"]))
JSON = st.dictionaries(
    TEXT, st.recursive(st.one_of(TEXT, st.booleans(), st.none(), st.integers(-(2**53), 2**53)), st.lists, max_leaves=4),
    max_size=3,
)  # fmt: skip


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


ONES = st.builds(
    One, text=TEXT, short=maybe(st.text("aä日", max_size=5)), number=WHOLE, maybe=maybe(WHOLE), share=FLOATS,
    fine=st.booleans(), perhaps=maybe(st.booleans()), day=st.dates(), at=maybe(TIMES), other=maybe(st.uuids()),
    price=maybe(MONEY), cost=MONEY, size=st.sampled_from(["s", "m"]), life=maybe(st.sampled_from(Lifecycle)),
    words=st.lists(TEXT, max_size=3).map(tuple), more=JSON, custom=st.just({}),
)  # fmt: skip
EXTREME = One(
    text="\U0010ffff\x01\t\n'\"\\%s:x", number=-(2**63), share=-5e-324, fine=False, day=date.min,
    at=datetime(1, 1, 1, tzinfo=UTC), other=UUID(int=0), price=Money(Decimal("-0.0001"), "EUR"),
    cost=Money(Decimal("922337203685477.5807"), "JPY"), life=Lifecycle.OTHER, words=("", "a,b", '"'), maybe=2**63 - 1,
)  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def kinds(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crm]:
    if request.param == "sqlite":
        with make_crm(f"sqlite:///{tmp_path_factory.mktemp('kinds') / 'crm.sqlite'}", plugins=[Kinds]) as crm:
            yield crm
        return
    with request.getfixturevalue("pg_server").database() as url, make_crm(url, plugins=[Kinds]) as crm:
        yield crm


def as_values(crm: Crm, one: One) -> dict[str, Any]:
    """The record as SQLAlchemy takes it."""
    values = attrs.asdict(one, recurse=False)
    for name in ("price", "cost"):
        money = values[name]
        values[name], values[f"{name}_currency"] = (money.amount, money.currency) if money else (None, None)
    return values | {"words": list(one.words), "created_at": crm.clock(), "updated_at": crm.clock(), "version": 1}


def stored(connection: sa.Connection, table: sa.Table, ids: list[UUID]) -> list[tuple[Any, ...]]:
    """Each row as the database itself shows it: on SQLite with the type of each value."""
    names = [c.name for c in table.columns if c.name not in ("id", "created_at", "updated_at")]
    shown = [f'quote("{n}"), typeof("{n}")' if connection.dialect.name == "sqlite" else f'"{n}"::text' for n in names]
    rows = {}
    for row in connection.exec_driver_sql(f"SELECT id, {', '.join(shown)} FROM {table.name}"):
        rows[UUID(str(row[0]))] = tuple(row[1:])
    return [rows[i] for i in ids]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ones=st.lists(ONES, min_size=1, max_size=4), many=st.booleans())
@example(ones=[EXTREME], many=False)
@example(ones=[EXTREME], many=True)
def test_a_plan_stores_the_bytes_of_sqlalchemy(kinds: Crm, ones: list[One], many: bool) -> None:
    if many:  # enough rows for COPY on PostgreSQL
        ones = [attrs.evolve(o, id=UUID(int=i)) for i, o in enumerate(ones * 20, 1)]
    plan = kinds.store.plan(One)
    twins = [attrs.evolve(o, id=UUID(int=o.id.int ^ (1 << 127))) for o in ones]
    now = kinds.clock()
    with kinds.engine.connect() as connection, kinds.as_system("bytes", read_only=True):
        from crmcore.store import Channel

        with connection.begin() as transaction:
            rows = [plan.encode(plan.stamp(o, now, None)) for o in ones]
            Channel(connection).insert(plan.insert, plan.copy, rows)
            connection.execute(plan.table.insert(), [as_values(kinds, o) for o in twins])
            ours = stored(connection, plan.table, [o.id for o in ones])
            theirs = stored(connection, plan.table, [o.id for o in twins])
            assert ours == theirs
            decode = decoder(plan.type, frozenset(), frozenset(), kinds.store.dialect.name)
            raw = sa.select(*(sa.type_coerce(c, sa.types.NullType()) for c in plan.table.columns))
            read = {r.id: r for r in map(decode, connection.execute(raw))}
            for one in ones:
                back = read[one.id]
                assert attrs.evolve(back, created_at=None, updated_at=None, version=0) == one
            transaction.rollback()


@pytest.mark.parametrize(("field", "value"), [
    ("text", 5), ("text", None), ("text", "a\0b"), ("short", "123456"), ("number", 2**63), ("number", True),
    ("number", 1.0), ("share", float("nan")), ("share", float("inf")), ("share", "1"), ("fine", 1), ("fine", None),
    ("day", datetime(2026, 1, 1, tzinfo=UTC)), ("day", "2026-01-01"), ("at", datetime(2026, 1, 1)),  # noqa: DTZ001
    ("at", date(2026, 1, 1)), ("other", "x"), ("customer_id", 5), ("price", 5), ("price", Decimal(5)), ("cost", None),
    ("size", "l"), ("life", "leed"), ("words", ["a"]), ("words", (1,)), ("more", []), ("more", {"a": object()}),
    ("text", "half \ud800"), ("words", ("\ud800",)),
])  # fmt: skip
def test_a_value_that_does_not_fit_is_one_clear_line(kinds: Crm, field: str, value: Any) -> None:
    one = One(text="x", number=1, share=1.0, fine=True, day=date(2026, 1, 1), cost=Money(1, "EUR"))
    with pytest.raises(Invalid) as caught, kinds.as_system("try") as work:
        work.add(attrs.evolve(one, **{field: value}))
    assert "\n" not in str(caught.value)
    if "\ud800" not in str(value) or field == "words":
        assert f"kinds_one.{field}" in str(caught.value)
    with kinds.as_system("look", read_only=True) as work:
        assert work.count(One) == 0
