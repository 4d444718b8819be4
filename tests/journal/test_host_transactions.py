"""Inside a host's transaction: our rows and our journal live and die with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crmcore import Crm, Customer
from crmcore.errors import ConfigError, Invalid
from crmcore.model import system_actor
from tests.journal.reading import last, told
from tests.support import make_crm

ORDERS = sa.Table("host_order", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
HOST = system_actor("the host")


@pytest.fixture
def crm(store_url: str) -> Crm:
    return make_crm(store_url)


@pytest.fixture
def host(store_url: str, crm: Crm) -> Iterator[sa.Engine]:
    """The host's own engine, as anybody would make it: on SQLite with the driver's default transactions."""
    engine = sa.create_engine(store_url)
    ORDERS.create(engine)
    yield engine
    engine.dispose()


def add(crm: Crm, name: str, **joined: Any) -> None:
    with crm.work(HOST, **joined) as work:
        work.add(Customer.organization(name=name))


def stored(crm: Crm, host: sa.Engine) -> tuple[list[str], int]:
    """Return our customers by name and the number of the host's orders."""
    with crm.as_system("test", read_only=True) as work, host.connect() as connection:
        orders = connection.execute(sa.select(sa.func.count()).select_from(ORDERS)).scalar_one()
        return sorted(c.name for c in work.each(Customer)), orders


def test_entries_appear_with_the_hosts_commit_and_not_before(crm: Crm, host: sa.Engine) -> None:
    with host.connect() as connection:
        connection.execute(ORDERS.insert().values(id=1))
        add(crm, "A", connection=connection)
        assert (told(crm), stored(crm, host)) == ([], ([], 0))
        connection.commit()
        assert told(crm) == ["1 added A"]
    assert stored(crm, host) == (["A"], 1)


@pytest.mark.parametrize("host_writes_first", [True, False])
def test_entries_vanish_with_the_hosts_rollback(crm: Crm, host: sa.Engine, host_writes_first: bool) -> None:
    with host.connect() as connection:
        if host_writes_first:
            connection.execute(ORDERS.insert().values(id=1))
        add(crm, "A", connection=connection)
        connection.execute(ORDERS.insert().values(id=2))
        connection.rollback()
    assert (told(crm), last(crm)) == ([], 0)
    assert stored(crm, host) == ([], 0)
    add(crm, "B")
    assert told(crm) == ["1 added B"], "and no number is lost"


def test_a_connection_that_is_closed_without_commit_has_rolled_back(crm: Crm, host: sa.Engine) -> None:
    with host.connect() as connection:
        add(crm, "A", connection=connection)
    with host.begin() as connection:
        add(crm, "B", connection=connection)
    assert told(crm) == ["1 added B"]
    assert stored(crm, host) == (["B"], 0)


def test_one_connection_serves_many_transactions(crm: Crm, host: sa.Engine) -> None:
    with host.connect() as connection:
        for name, end in (("A", "commit"), ("B", "rollback"), ("C", "commit"), ("D", "rollback"), ("E", "commit")):
            add(crm, name, connection=connection)
            getattr(connection, end)()
    assert told(crm) == ["1 added A", "2 added C", "3 added E"]
    assert stored(crm, host)[0] == ["A", "C", "E"]


@pytest.mark.parametrize("end", ["commit", "rollback"])
def test_a_session_is_flushed_first_and_decides(crm: Crm, host: sa.Engine, end: str) -> None:
    class Order:
        id: int

    mapper = sa.orm.registry()
    mapper.map_imperatively(Order, ORDERS)
    with Session(host) as session:
        order = Order()
        order.id = 7
        session.add(order)
        add(crm, "A", session=session)
        assert sa.inspect(order).persistent, "joining flushes, so that our rows may refer to the host's"
        getattr(session, end)()
    mapper.dispose()
    kept = end == "commit"
    assert told(crm) == (["1 added A"] if kept else [])
    assert stored(crm, host) == (["A"] if kept else [], int(kept))


def test_two_units_of_work_in_one_host_transaction(crm: Crm, host: sa.Engine) -> None:
    with host.begin() as connection:
        add(crm, "A", connection=connection)
        with suppress(ZeroDivisionError), crm.work(HOST, connection=connection) as work:
            work.add(Customer.organization(name="undone"))
            raise ZeroDivisionError
        add(crm, "B", connection=connection)
    assert told(crm) == ["1 added A", "2 added B"]
    assert stored(crm, host)[0] == ["A", "B"]


def undo_begun_before_joining(crm: Crm, connection: sa.Connection) -> None:
    savepoint = connection.begin_nested()
    add(crm, "undone", connection=connection)
    savepoint.rollback()


def undo_after_joining(crm: Crm, connection: sa.Connection) -> None:
    add(crm, "first", connection=connection)
    savepoint = connection.begin_nested()
    add(crm, "undone", connection=connection)
    savepoint.rollback()


def undo_outer_and_inner(crm: Crm, connection: sa.Connection) -> None:
    add(crm, "first", connection=connection)
    outer = connection.begin_nested()
    add(crm, "undone", connection=connection)
    inner = connection.begin_nested()
    add(crm, "undone too", connection=connection)
    inner.commit()
    outer.rollback()


def undo_inner_only(crm: Crm, connection: sa.Connection) -> None:
    outer = connection.begin_nested()
    add(crm, "first", connection=connection)
    inner = connection.begin_nested()
    add(crm, "undone", connection=connection)
    inner.rollback()
    outer.commit()


def undo_with_the_inner_still_open(crm: Crm, connection: sa.Connection) -> None:
    add(crm, "first", connection=connection)
    outer = connection.begin_nested()
    add(crm, "undone", connection=connection)
    connection.begin_nested()
    add(crm, "undone too", connection=connection)
    with pytest.warns(sa.exc.SAWarning, match="already deassociated"):
        outer.rollback()


@pytest.mark.parametrize(
    ("undo", "kept"),
    [
        (undo_begun_before_joining, []),
        (undo_after_joining, ["first"]),
        (undo_outer_and_inner, ["first"]),
        (undo_inner_only, ["first"]),
        (undo_with_the_inner_still_open, ["first"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.parametrize("again", [1, 2])
def test_a_savepoint_of_the_host_takes_our_entries_back(
    crm: Crm, host: sa.Engine, undo: Callable[[Crm, sa.Connection], None], kept: list[str], again: int
) -> None:
    with host.connect() as connection:
        for _ in range(again):  # a second transaction on the same connection counts its savepoints on
            undo(crm, connection)
            add(crm, "last", connection=connection)
            connection.commit()
    expected = [*kept, "last"] * again
    assert told(crm) == [f"{n} added {name}" for n, name in enumerate(expected, 1)]
    assert stored(crm, host)[0] == sorted(expected)


def test_autocommit_is_refused(crm: Crm, host: sa.Engine) -> None:
    with (
        host.connect().execution_options(isolation_level="AUTOCOMMIT") as connection,
        pytest.raises(ConfigError, match="AUTOCOMMIT"),
        crm.work(HOST, connection=connection),
    ):
        pass
    assert told(crm) == []


def test_a_unit_of_work_is_over_before_the_hosts_commit(crm: Crm, host: sa.Engine) -> None:
    with host.begin() as connection:
        with crm.work(HOST, connection=connection) as work:
            work.add(Customer.organization(name="A"))
        with pytest.raises(Invalid, match="ended"):
            work.add(Customer.organization(name="too late"))
    assert told(crm) == ["1 added A"]


def test_two_databases_in_one_process_do_not_meet(crm: Crm, host: sa.Engine, tmp_path: Any) -> None:
    other = make_crm(f"sqlite:///{tmp_path / 'other.sqlite'}")
    with host.begin() as connection, other.engine.begin() as elsewhere:
        add(crm, "here", connection=connection)
        add(other, "there", connection=elsewhere)
    assert (told(crm), told(other)) == (["1 added here"], ["1 added there"])


def write_past(crm: Crm, connection: sa.Connection, end: str, *later: str) -> None:
    """Let the host end its transaction inside a unit of work, which goes on with ``later``."""
    with crm.work(HOST, connection=connection) as work:
        work.add(Customer.organization(name="A"))
        getattr(connection, end)()
        work.add_all(Customer.organization(name=name) for name in later)


@pytest.mark.parametrize("end", ["commit", "rollback", "close"])
@pytest.mark.parametrize("later", [(), ("B",)])
@pytest.mark.parametrize("ours", [True, False])
def test_nothing_is_written_once_the_host_has_ended_its_transaction(
    crm: Crm, host: sa.Engine, end: str, later: tuple[str, ...], ours: bool
) -> None:
    engine = crm.engine if ours else host
    with engine.connect() as connection, pytest.raises(Invalid, match="host ended its transaction"):
        write_past(crm, connection, end, *later)
    assert (told(crm), stored(crm, host)[0]) == ((["1 added A"], ["A"]) if end == "commit" else ([], []))


def test_connections_that_cannot_be_joined(crm: Crm, host: sa.Engine) -> None:
    with host.connect() as connection:
        pass
    with pytest.raises(ConfigError, match="closed"):
        add(crm, "A", connection=connection)
    if host.dialect.name == "postgresql":
        with host.connect() as connection, connection.begin_twophase() as transaction:
            with pytest.raises(ConfigError, match="two-phase"):
                add(crm, "A", connection=connection)
            transaction.rollback()
    assert stored(crm, host)[0] == []
