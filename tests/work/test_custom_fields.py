"""Custom fields are typed and checked, filter and sort by an index, and survive what does not know them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Actor, Crm, Customer, CustomField, User, Work
from crmcore.errors import ConfigError, DuplicateName, Invalid
from tests.support import make_crm, open_crm
from tests.work.selling import AREA, GRADE, RANK, SEEN, SHARE, SINCE, VIP, Shop, hire

VALUES: list[tuple[CustomField[Any], list[Any], list[Any]]] = [
    (AREA, ["", "ä'\"\\%", "x" * 30], ["x" * 31, 5, b"x", "a\0b"]),
    (RANK, [0, -1, 2**63 - 1], [2**63, 1.0, True, "1"]),
    (GRADE, ["a", "c"], ["d", "", 1]),
    (SHARE, [0.0, -2.5, 1e300, 5e-324], [float("nan"), float("inf"), True, "1"]),
    (VIP, [True, False], [1, 0, "yes"]),
    (SINCE, [date.min, date(2026, 2, 28)], [datetime(2026, 1, 1, tzinfo=UTC), "yesterday", 5]),
    (SEEN, [datetime(1, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 0, 0, 0, 1, UTC)], [datetime(2026, 1, 1), "x"]),  # noqa: DTZ001
]  # fmt: skip


@pytest.mark.parametrize(("field", "good", "bad"), VALUES, ids=[v[0].name for v in VALUES])
def test_values_are_typed(crm: Crm, ada: User, field: CustomField[Any], good: list[Any], bad: list[Any]) -> None:
    with crm.work(ada) as work:
        for value in good:
            stored = work.add(field.put(Customer.person(name="x"), value))
            read = work.get_all(Customer, [stored.id])[stored.id]
            assert (field.of(read), type(field.of(read))) == (value, type(value))
            assert [c.id for c in work.find(Customer, field.c == value)] == [stored.id]
        none = work.save(field.put(read, None))
        assert field.of(none) is None
        assert field.name not in none.custom
        assert [c.id for c in work.find(Customer, field.c.is_(None))] == [none.id]
    for value in bad:
        with pytest.raises(Invalid, match=field.name):
            field.put(Customer.person(name="x"), value)


def test_saving_touches_only_keys_that_changed(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[Shop], config={"fields": {"customer": {"region": {"type": "text"}}}})
    ada = hire(crm, "Ada", "admin")
    with crm.work(ada) as work:
        made = attrs.evolve(AREA.put(RANK.put(Customer.person(name="x"), 1), "n"), city="Ulm")
        acme = work.add(attrs.evolve(made, custom={**made.custom, "region": "EMEA"}))
    bare = open_crm(store_url, config={"fields": {"customer": {"region": {"type": "text"}}}})
    bare.migrate()
    with bare.work(ada) as work:
        seen = work.get(Customer, acme.id)
        seen = work.save(attrs.evolve(seen, custom={"region": "APAC"}, city="Bonn"))
        assert seen.custom == {"shop.rank": 1, "shop.area": "n", "region": "APAC"}
        assert work.save(attrs.evolve(seen, custom={})) == seen  # a key that is left out keeps its value
        with pytest.raises(Invalid, match=r"no custom field 'shop\.rank'"):
            work.save(attrs.evolve(seen, custom={**seen.custom, "shop.rank": 2}))
    crm = make_crm(store_url, plugins=[Shop], config={"fields": {"customer": {"region": {"type": "text"}}}})
    with crm.work(ada, read_only=True) as work:
        back = work.get(Customer, acme.id)
        assert (RANK.of(back), AREA.of(back), back.custom["region"]) == (1, "n", "APAC")
        assert work.history(back)[-1].after == {"custom": back.custom, "city": "Bonn"}


def test_what_is_equal_and_of_another_type_is_checked_too(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        made = work.add(VIP.put(RANK.put(Customer.person(name="x"), 1), True))
        user = work.add(User(name="Bob"))
    with crm.work(ada) as work:
        for odd in ({"shop.rank": True}, {"shop.vip": 1}):
            with pytest.raises(Invalid, match=next(iter(odd))):
                work.save(attrs.evolve(made, name="y", custom={**made.custom, **odd}))
        with pytest.raises(Invalid, match=r"'user\.active' takes boolean, not 1"):
            work.save(attrs.evolve(user, name="Rob", active=1))  # type: ignore[arg-type]  # as a program without types would
        again = work.save(attrs.evolve(made, name="z", custom=dict(reversed(made.custom.items()))))
    with crm.work(ada, read_only=True) as work:
        assert (again.version, work.history(again)[-1].after) == (2, {"name": "z"})


@pytest.mark.parametrize(("fields", "error", "text"), [
    ({"custommer": {"x": {"type": "text"}}}, ConfigError, "Did you mean 'customer'"),
    ({"customer": {"x": {"type": "txt"}}}, ConfigError, "'text'"),
    ({"customer": {"name": {"type": "text"}}}, ConfigError, "has that field already"),
    ({"customer": {"a b": {"type": "text"}}}, ConfigError, "name of a custom field"),
    ({"customer": {"shop.rank": {"type": "text"}}}, DuplicateName, "two fields named"),
])  # fmt: skip
def test_a_wrong_declaration_in_the_configuration(
    sqlite_url: str, fields: dict[str, Any], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        open_crm(sqlite_url, plugins=[Shop], config={"fields": fields})


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Crm, User]]:
    """So many customers that reading them all would be the worse plan, and statistics that say so."""
    server = None if request.param == "sqlite" else request.getfixturevalue("pg_server")
    if server is None:
        with make_crm(f"sqlite:///{tmp_path_factory.mktemp('plans') / 'crm.sqlite'}", plugins=[Shop]) as crm:
            yield crm, _fill(crm)
        return
    with server.database() as url, make_crm(url, plugins=[Shop]) as crm:
        yield crm, _fill(crm)


def _fill(crm: Crm) -> User:
    boss = hire(crm, "Boss", "manager")
    users = [boss, *(hire(crm, f"R{i}", "rep", manager_id=boss.id if i < 3 else None) for i in range(40))]

    def customer(i: int) -> Customer:
        made = Customer.organization(name=f"c{i:05d}", owner_id=users[i % 41].id)
        return AREA.put(RANK.put(made, i % 500), f"a{i % 90}")

    with crm.as_system("fill") as work:
        work.add_all(customer(i) for i in range(8_000))
    with crm.engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")
    return boss


def plan_of(crm: Crm, work: Work, ask: Callable[[], object]) -> str:
    """Explain the one statement that is sent, whether to the driver's cursor or through SQLAlchemy."""
    taken: list[tuple[str, Any]] = []
    cursor = work.channel.cursor

    class Recorder:
        def __getattr__(self, name: str) -> Any:
            return getattr(cursor, name)

        def execute(self, sql: str, params: Any = ()) -> Any:
            taken.append((sql, params))
            return cursor.execute(sql, params)

    def sent(_connection: Any, _cursor: Any, sql: str, params: Any, _context: Any, _many: bool) -> None:
        taken.append((sql, params))

    work.channel.cursor = Recorder()
    sa.event.listen(work.channel.connection, "before_cursor_execute", sent)
    try:
        ask()
    finally:
        work.channel.cursor = cursor
        sa.event.remove(work.channel.connection, "before_cursor_execute", sent)
    ((sql, params),) = taken
    explain = "EXPLAIN QUERY PLAN " if crm.store.sqlite else "EXPLAIN "
    return "\n".join(str(row) for row in cursor.execute(explain + sql, params).fetchall())


def reads_everything(plan: str) -> bool:
    return "Seq Scan on core_customer" in plan or "SCAN core_customer'" in plan


@pytest.mark.parametrize("filter_", [
    RANK.c == 7, (RANK.c > 495), (AREA.c == "a7"), "record.shop.rank == 7",
], ids=["equal", "range", "text", "rule"])  # fmt: skip
def test_a_filter_uses_the_index(filled: tuple[Crm, User], filter_: Any) -> None:
    crm, _ = filled
    with crm.as_system("explain", read_only=True) as work:
        plan = plan_of(crm, work, lambda: work.find(Customer, filter_, order_by="shop.rank"))
        alone = plan_of(crm, work, lambda: work.count(Customer, filter_))
    for found in (plan, alone):
        assert "cf_core_customer_shop_" in found
        assert not reads_everything(found)


@pytest.mark.parametrize("order", ["shop.rank", "-shop.rank", "shop.area"])
def test_sorting_uses_the_index(filled: tuple[Crm, User], order: str) -> None:
    crm, _ = filled
    with crm.as_system("explain", read_only=True) as work:
        place = work.find(Customer, order_by=order, limit=20).next
        for after in (None, place):
            plan = plan_of(crm, work, lambda a=after: work.find(Customer, order_by=order, limit=20, after=a))
            assert "cf_core_customer_shop_" in plan
            assert not reads_everything(plan)
            assert "TEMP B-TREE" not in plan
            assert "Sort" not in plan


@pytest.mark.parametrize("role", ["admin", "rep", "manager"])
def test_a_page_of_customers_uses_an_index_for_every_scope(filled: tuple[Crm, User], role: str) -> None:
    crm, boss = filled
    actor = crm.actor("r1@shop.test") if role == "rep" else attrs.evolve(Actor.of(boss), roles=(role,))
    filter_ = Customer.t.c.lifecycle == "lead"
    with crm.work(actor, read_only=True) as work:
        plan = plan_of(crm, work, lambda: work.find(Customer, filter_, order_by="name", limit=20))
        page = work.find(Customer, filter_, order_by="name", limit=20)
        then = plan_of(crm, work, lambda: work.find(Customer, filter_, order_by="name", limit=20, after=page.next))
    for found in (plan, then):
        assert "ix_core_customer_" in found
        assert not reads_everything(found)
