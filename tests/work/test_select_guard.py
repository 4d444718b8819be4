"""work.select and filters let through statements over read faces, and nothing that could reach around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.elements import quoted_name

from crmcore import Crm, Customer, Tag, User, Work, days_between, month_of
from crmcore.errors import CrmError, Invalid, UnsafeStatement
from tests.support import make_crm
from tests.work.selling import LIMIT, Deal, Shop, hire

C, D = Customer.t, Deal.t
USERS = sa.Table("core_user", sa.MetaData(), sa.Column("id", sa.Uuid), sa.Column("email", sa.String))
LIGHT = sa.table("core_user", sa.column("id", sa.Uuid), sa.column("email", sa.String))
RAW = quoted_name("(SELECT max(email) FROM core_user)", quote=False)


class Smuggler(sa.types.UserDefinedType[str]):
    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "TEXT"

    def bind_expression(self, value: Any) -> Any:
        return sa.text("(SELECT max(email) FROM core_user)")

    def column_expression(self, column: Any) -> Any:
        return sa.text("(SELECT max(email) FROM core_user)")


class Odd(sa.TypeDecorator[str]):
    impl = sa.String
    cache_ok = True

    def bind_expression(self, value: Any) -> Any:
        return sa.text("(SELECT max(email) FROM core_user)")


class Impostor(sa.sql.elements.ColumnClause[Any]):
    inherit_cache = True


class Month(month_of):
    inherit_cache = True


VARIANT = sa.String().with_variant(Odd(), "sqlite", "postgresql")
BOTH = quoted_name("read_customer, core_user", quote=False)


@compiles(Impostor)
@compiles(Month)
def _smuggle(element: Any, compiler: Any, **kw: Any) -> str:
    return "(SELECT max(email) FROM core_user)"


def _exists(inner: Any) -> Any:
    return sa.select(C.c.id).where(sa.exists(inner))


ESCAPES: dict[str, Callable[[], Any]] = {
    "text": lambda: sa.select(sa.text("email FROM core_user")),
    "text as a whole": lambda: sa.text("SELECT email FROM core_user"),
    "text with columns": lambda: sa.text("SELECT email FROM core_user").columns(sa.column("email")).subquery().select(),
    "literal column": lambda: sa.select(sa.literal_column("(SELECT max(email) FROM core_user)")),
    "literal column in WHERE": lambda: sa.select(C.c.id).where(sa.literal_column("1") == 1),
    "literal column in ORDER BY": lambda: sa.select(C.c.id).order_by(sa.literal_column("1")),
    "text in ORDER BY": lambda: sa.select(C.c.id).order_by(sa.text("1")),
    "text in GROUP BY": lambda: sa.select(C.c.name).group_by(sa.text("1")),
    "text in HAVING": lambda: sa.select(C.c.name).group_by(C.c.name).having(sa.text("1 = 1")),
    "real table": lambda: sa.select(USERS.c.email),
    "real table by its name": lambda: sa.select(LIGHT.c.email),
    "real table, aliased": lambda: sa.select(LIGHT.alias("read_customer").c.email),
    "catalog": lambda: sa.select(sa.table("sqlite_master", sa.column("sql")).c.sql),
    "face in a schema": lambda: sa.select(sa.table("read_customer", sa.column("id"), schema="main").c.id),
    "real table in WHERE": lambda: sa.select(C.c.id).where(LIGHT.c.email == "a"),
    "real table in a join": lambda: sa.select(C.c.id).join(LIGHT, LIGHT.c.id == C.c.owner_id),
    "real table in EXISTS": lambda: _exists(sa.select(LIGHT.c.id).where(LIGHT.c.id == C.c.owner_id)),
    "real table in IN": lambda: sa.select(C.c.id).where(C.c.owner_id.in_(sa.select(LIGHT.c.id))),
    "real table in a scalar": lambda: sa.select(sa.select(sa.func.max(LIGHT.c.email)).scalar_subquery()),
    "real table in CASE": lambda: sa.select(sa.case((C.c.id == LIGHT.c.id, 1), else_=0)),
    "real table in a window": lambda: sa.select(sa.func.count().over(order_by=LIGHT.c.email)),
    "real table in a union": lambda: sa.union_all(sa.select(C.c.name), sa.select(LIGHT.c.email)),
    "real table in a CTE": lambda: sa.select(sa.select(LIGHT.c.email).cte("mine").c.email),
    "real table in ORDER BY": lambda: sa.select(C.c.id).order_by(sa.select(LIGHT.c.email).scalar_subquery()),
    "real table, lateral": lambda: sa.select(C.c.id).join(sa.select(LIGHT.c.id).lateral(), sa.true()),
    "CTE named like a face": lambda: sa.select(sa.select(C.c.id).cte("read_customer").c.id),
    "CTE named like a table": lambda: sa.select(sa.select(C.c.id).cte("core_team_member").c.id, C.c.id),
    "the same, in capitals": lambda: sa.select(sa.select(C.c.id).cte("CORE_Team_Member").c.id, C.c.id),
    "CTE named like an inner one": lambda: sa.select(sa.select(C.c.id).cte("crm_subtree").c.id),
    "CTE with a prefix": lambda: sa.select(sa.select(C.c.id).cte("mine").prefix_with("(SELECT 1),").c.id),
    "CTE with a suffix": lambda: sa.select(sa.select(C.c.id).cte("mine").suffix_with("-- ").c.id),
    "CTE of its own": lambda: sa.select(C.c.id).add_cte(sa.select(C.c.id).cte("mine")),
    "unlisted function": lambda: sa.select(sa.func.load_extension("x")),
    "function of a package": lambda: sa.select(sa.func.pg_catalog.count()),
    "function as a table": lambda: sa.select(sa.func.json_each("[1]").table_valued("value").c.value),
    "listed function as a table": lambda: sa.select(sa.func.max("[1]").table_valued("value").c.value),
    "ordered aggregate": lambda: sa.select(sa.func.max(aggregate_order_by(C.c.name, C.c.name))),
    "operator of one's own": lambda: sa.select(C.c.id).where(C.c.name.op("|| (SELECT 1) ||")("x") == "y"),
    "boolean operator": lambda: sa.select(C.c.id).where(C.c.name.bool_op("GLOB")("x")),
    "regular expression": lambda: sa.select(C.c.id).where(C.c.name.regexp_match("(a+)+$")),
    "collation": lambda: sa.select(C.c.id).order_by(C.c.name.collate("binary")),
    "prefix": lambda: sa.select(C.c.id).prefix_with("(SELECT 1),"),
    "suffix": lambda: sa.select(C.c.id).suffix_with("LIMIT 1 --"),
    "hint": lambda: sa.select(C.c.id).with_hint(C, "INDEXED BY x"),
    "statement hint": lambda: sa.select(C.c.id).with_statement_hint("FOR UPDATE"),
    "hint inside": lambda: _exists(sa.select(D.c.id).with_hint(D, "INDEXED BY x")),
    "FOR UPDATE": lambda: sa.select(C.c.id).with_for_update(),
    "FOR UPDATE inside": lambda: sa.select(sa.select(C.c.id).with_for_update().subquery().c.id),
    "sample": lambda: sa.select(sa.tablesample(C, sa.func.system(1)).c.id),
    "cast to JSON": lambda: sa.select(sa.cast(C.c.name, sa.JSON)),
    "cast to a type of one's own": lambda: sa.select(sa.cast(C.c.name, Smuggler())),
    "cast with a false length": lambda: sa.select(sa.cast(C.c.name, sa.String(RAW))),
    "cast with a collation": lambda: sa.select(sa.cast(C.c.name, sa.String(collation='x", (SELECT 1) --'))),
    "cast with a false precision": lambda: sa.select(sa.cast(C.c.name, sa.Numeric("1), (SELECT 1", 2))),
    "value of a type of one's own": lambda: sa.select(sa.literal("x", Smuggler())),
    "value of a decorated type": lambda: sa.select(C.c.id).where(C.c.name == sa.literal("x", Odd())),
    "value of a variant type": lambda: sa.select(sa.literal("x", VARIANT)),
    "column of a type of one's own": lambda: sa.select(sa.table("read_customer", sa.column("name", Smuggler())).c.name),
    "comparison of one's own": lambda: sa.select(sa.type_coerce(C.c.name, Odd()) == "x"),
    "column without quotes": lambda: sa.select(sa.column(RAW)),
    "label without quotes": lambda: sa.select(C.c.name.label(quoted_name('x", (SELECT 1) "', quote=False))),
    "alias without quotes": lambda: sa.select(C.alias(quoted_name("x, core_user", quote=False)).c.id),
    "CTE without quotes": lambda: sa.select(sa.select(C.c.id).cte(quoted_name("x AS (SELECT 1), y", quote=False)).c.id),
    "table without quotes": lambda: sa.select(sa.table(BOTH, sa.column("id"))),
    "part of a date": lambda: sa.select(sa.extract("year FROM now()), (SELECT 1", C.c.created_at)),
    "column class of one's own": lambda: sa.select(Impostor("id")),
    "construct of one's own": lambda: sa.select(Month(C.c.created_at)),
    "INSERT in a CTE": lambda: sa.select(sa.insert(LIGHT).values(email="x").returning(LIGHT.c.id).cte("x").c.id),
    "DELETE of a face": lambda: sa.delete(C),
}  # fmt: skip


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crm]:
    """One for all: nothing is written, and a statement is refused before any database is asked."""
    with make_crm(f"sqlite:///{tmp_path_factory.mktemp('shop') / 'crm.sqlite'}", plugins=[Shop]) as crm:
        yield crm


@pytest.mark.parametrize("build", ESCAPES.values(), ids=ESCAPES.keys())
def test_a_statement_that_reaches_around_is_refused(shop: Crm, build: Callable[[], Any]) -> None:
    with shop.as_system("look around", read_only=True) as work, pytest.raises(UnsafeStatement):
        work.select(build())


FILTERS: dict[str, Callable[[], Any]] = {
    "real table": lambda: LIGHT.c.email == "a",
    "declared table": lambda: USERS.c.email == "a",
    "sub-select of text": lambda: sa.select(sa.literal_column("1").label("x")).subquery().c.x == 1,
    "text": lambda: sa.text("1 = 1"),
    "table in EXISTS": lambda: sa.exists(sa.select(LIGHT.c.id)),
    "column in EXISTS": lambda: sa.exists(sa.select(D.c.id).where(LIGHT.c.id == D.c.id)),
    "type": lambda: C.c.name == sa.literal("x", Odd()),
}


@pytest.mark.parametrize("build", FILTERS.values(), ids=FILTERS.keys())
def test_a_filter_that_reaches_around_is_refused(shop: Crm, build: Callable[[], Any]) -> None:
    with shop.as_system("look around", read_only=True) as work:
        for ask in (work.find, work.count):
            with pytest.raises(UnsafeStatement):
                ask(Customer, build())


def test_a_filter_reads_another_record_only_in_a_sub_select(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme, _ = work.add_all([Customer.organization(name="Acme"), Customer.organization(name="Bolt")])
        work.add_all([Deal(title="one", customer_id=acme.id), Deal(title="two", customer_id=acme.id)])
    with crm.work(ada) as work:
        with pytest.raises(Invalid, match="exists"):
            work.find(Customer, D.c.title == "one")
        for filter_ in (sa.exists().where(D.c.customer_id == C.c.id), C.c.id.in_(sa.select(D.c.customer_id))):
            assert [c.name for c in work.find(Customer, filter_)] == ["Acme"]
            assert work.count(Customer, filter_) == 1


def test_what_reports_need_is_let_through(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme", country="DE"))
        deals = work.add_all(Deal(title=f"d{i}", customer_id=acme.id) for i in range(3))
        work.tag(acme, "vip")
    mine = sa.select(D.c.customer_id, sa.func.count().label("n")).group_by(D.c.customer_id).cte("mine")
    other = C.alias("other")
    ranked = sa.select(D.c.title, sa.func.row_number().over(order_by=D.c.title.desc()).label("at")).subquery()
    statements: list[tuple[Any, list[Any]]] = [
        (sa.select(C.c.name, mine.c.n).join(mine, mine.c.customer_id == C.c.id), [("Acme", 3)]),
        (sa.select(ranked.c.title).where(ranked.c.at <= 2).order_by(ranked.c.at), [("d2",), ("d1",)]),
        (sa.select(other.c.name).where(sa.func.lower(other.c.name).like("a%")), [("Acme",)]),
        (sa.select(sa.case((C.c.country == "DE", "here"), else_="there")), [("here",)]),
        (sa.select(C.c.name).join(Tag.t, sa.and_(Tag.t.c.record_id == C.c.id, Tag.t.c.tag == "vip")), [("Acme",)]),
        (sa.union(sa.select(C.c.name), sa.select(D.c.title)).order_by("name").limit(2), [("Acme",), ("d0",)]),
        (sa.select(sa.extract("year", C.c.created_at), month_of(C.c.created_at)), [(2026, "2026-03")]),
        (sa.select(sa.cast(days_between(C.c.created_at, C.c.created_at), sa.Integer)), [(0,)]),
        (sa.select(sa.func.count(sa.distinct(D.c.customer_id)).filter(D.c.title != "x")), [(1,)]),
        (sa.select(sa.func.count()).select_from(D).where(D.c.id.in_([d.id for d in deals])), [(3,)]),
        (sa.select(sa.select(sa.func.max(D.c.title)).where(D.c.customer_id == C.c.id).scalar_subquery()), [("d2",)]),
    ]  # fmt: skip
    with crm.work(ada, read_only=True) as work:
        for statement, expected in statements:
            assert [tuple(row) for row in work.select(statement)] == expected, str(statement)


def _answers(work: Work, name: str) -> list[str]:
    """What a field says to each way of asking about it, without the name itself."""
    field, alias = sa.column(name, _selectable=D), D.alias("other")
    aliased = sa.column(name, _selectable=alias)
    asked: list[Callable[[], object]] = [
        lambda: work.find(Deal, field == "x"),
        lambda: work.find(Deal, order_by=name),
        lambda: work.find(Deal, order_by=f"-{name}"),
        lambda: work.find(Deal, order_by=field),
        lambda: work.count(Deal, field.is_(None)),
        lambda: work.select(sa.select(field)),
        lambda: work.select(sa.select(D.c.id).order_by(field)),
        lambda: work.select(sa.select(sa.func.count()).group_by(field)),
        lambda: work.select(sa.select(aliased)),
        lambda: work.select(sa.select(D.c.id).where(sa.exists(sa.select(alias.c.id).where(aliased == "x")))),
        lambda: work.find(Deal, f"record.{name} == 'x'"),
        lambda: work.find(Deal, f"shop_deal.{name} == 'x'"),
    ]
    found = []
    for ask in asked:
        with pytest.raises(CrmError) as caught:
            ask()
        text, _, nearest = str(caught.value).partition(" Did you mean ")
        assert "secret" not in nearest
        found.append(text.replace(name, "…"))
    return found


def test_a_hidden_field_answers_like_one_that_does_not_exist(crm: Crm, rep: User) -> None:
    with crm.work(rep) as work:
        hidden = _answers(work, "secret")
        assert hidden == _answers(work, "zzzzzz")
        assert all("no field '…'" in text or "there is no '" in text for text in hidden)
        with pytest.raises(Invalid, match=r"no field 'shop\.limit'"):
            work.find(Customer, LIMIT.c > 3)
        with pytest.raises(Invalid, match=r"no field 'shop\.limit'"):
            work.find(Customer, order_by="-shop.limit")


def test_a_kept_statement_serves_each_actor_with_what_is_his(crm: Crm) -> None:
    users = [hire(crm, f"R{i}", "rep") for i in range(3)]
    chief = hire(crm, "Chief", "admin")
    statement = sa.select(C.c.name)
    for user in users:
        with crm.work(user) as work:
            work.add(Customer.organization(name=user.name))
    for user in [*users, *users[::-1]]:
        with crm.work(user, read_only=True) as work:
            assert [tuple(r) for r in work.select(statement)] == [(user.name,)]
            assert [c.name for c in work.find(Customer)] == [user.name]
    with crm.work(chief, read_only=True) as work:
        assert len(work.select(statement)) == 3


def test_no_parameter_takes_the_place_of_one_of_ours(crm: Crm, rep: User) -> None:
    other = hire(crm, "Olga", "rep")
    with crm.as_system("prepare") as work:
        work.add_all(Customer.organization(name=u.name, owner_id=u.id) for u in (rep, other))
    forged = C.c.owner_id == sa.bindparam("crm_actor", other.id, sa.Uuid)
    with crm.work(rep, read_only=True) as work:
        for ask in (work.find, work.count):
            with pytest.raises(UnsafeStatement, match="crm_actor"):
                ask(Customer, forged)
        with pytest.raises(UnsafeStatement, match="crm_actor"):
            work.select(sa.select(C.c.name).where(forged))
        assert len(work.find(Customer, C.c.version == sa.bindparam("page", 1, sa.BigInteger), limit=7)) == 1
        assert len(work.find(Customer, C.c.version == 1, limit=7)) == 1
        # Nothing of it is kept with the compiled filters of the same shape.
        assert list(work.find(Customer, C.c.owner_id == other.id)) == []


def test_a_kept_statement_takes_a_value_in_place_of_its_own(store_url: str) -> None:
    named = sa.select(Customer.t.c.name).where(Customer.t.c.country == sa.bindparam("country", "DE"))
    others = sa.select(Customer.t.c.name).where(Customer.t.c.country.in_(sa.bindparam("among", expanding=True)))
    with make_crm(store_url).as_system("test") as work:
        work.add_all(Customer.organization(name=country, country=country) for country in ("DE", "FR", "SE"))
        assert [tuple(row) for row in work.select(named)] == [("DE",)]
        assert [tuple(row) for row in work.select(named, country="FR")] == [("FR",)]
        assert [tuple(row) for row in work.select(named, country="SE")] == [("SE",)]
        assert {row.name for row in work.select(others, among=["FR", "SE"])} == {"FR", "SE"}
        assert work.select(others, among=[]) == []
        with pytest.raises(Invalid, match="among"):
            work.select(others, country="FR")
