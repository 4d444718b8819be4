"""Add, get, find, count, save and remove, one and many; what failed leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Action, Actor, Attachment, Crm, Customer, Identity, Interaction, StageMove, Tag, User, Work, new_id
from crmcore.errors import Conflict, Forbidden, Invalid, NotFound, NotUnique, StillReferenced
from tests.support import Clock, make_crm, open_crm
from tests.work.selling import AREA, RANK, Deal, Line, Shop, Visit, hire


def test_one_and_many_take_the_same_path(crm: Crm, ada: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        one = work.add(Customer.organization(name="0"))
        many = work.add_all(Customer.organization(name=str(i)) for i in range(1, 2500))
        both = [one, *many]
        assert {(c.version, c.created_at, c.owner_id) for c in both} == {(1, clock.now, ada.id)}
        assert work.count(Customer) == 2500
    clock.forward(hours=1)
    with crm.work(ada) as work:
        read = work.get_all(Customer, [c.id for c in both])
        assert [read[c.id] for c in both] == both
        saved = work.save_all(attrs.evolve(c, city="Ulm" if i % 2 else "Bonn") for i, c in enumerate(both))
        assert {(c.version, c.updated_at) for c in saved} == {(2, clock.now)}
        assert [c.name for c in work.find(Customer, Customer.t.c.city == "Ulm", limit=3)] == ["1", "3", "5"]
        assert work.save(saved[0]) == saved[0], "nothing changed, nothing written"
        work.remove(saved[0])
        work.remove_all(saved[1:2000])
    with crm.work(ada, read_only=True) as work:
        assert work.count(Customer) == 500
        assert [e.kind for e in work.history(saved[-1])] == ["added", "changed"]
        with pytest.raises(NotFound):
            work.get(Customer, one.id)


WRONG: dict[str, tuple[Callable[[Work, Customer], Any], type[Exception], str]] = {
    "too long": (lambda w, c: w.add(Deal(title="x" * 121)), Invalid, "at most 120 characters, not 121"),
    "stored before": (lambda w, c: w.add(c), Invalid, "was stored before"),
    "no such record": (lambda w, c: w.get(Customer, new_id()), NotFound, "There is no customer"),
    "no id at all": (lambda w, c: w.get(Customer, "x"), Invalid, "not the id of a record"),
    "a reference to nothing": (lambda w, c: w.add(Line(deal_id=new_id(), article="x")), NotFound, "does not exist"),
    "twice in one call": (lambda w, c: w.save_all([c, c]), Invalid, "saved twice"),
    "an entry changed": (lambda w, c: w.save(w.find(StageMove)[0]), Invalid, "is never changed"),
    "never stored": (lambda w, c: w.save(Customer.person(name="x", version=1)), NotFound, "There is no customer"),
    "stale": (lambda w, c: w.save(attrs.evolve(c, version=5, name="y")), Conflict, "Read it again"),
    "removed stale": (lambda w, c: w.remove(attrs.evolve(c, version=5)), Conflict, "Read it again"),
    "misspelt custom": (lambda w, c: w.save(attrs.evolve(c, custom={"shop.aera": "x"})), Invalid, "'shop.area'"),
    "custom by hand": (lambda w, c: w.save(attrs.evolve(c, custom={"shop.rank": "1"})), Invalid, "takes integer"),
    "a filter's type": (lambda w, c: w.find(Customer, Customer.t.c.owner_id == "x"), Invalid, "not fit|refuses"),
    "half a character": (lambda w, c: w.add(Customer.person(name="\ud83d")), Invalid, "surrogate"),
    "unique": (lambda w, c: w.add(User(name="x", email="ada@shop.test")), NotUnique, "'email' is taken"),
    "no filter": (lambda w, c: w.find(Customer, "record.nmae == 'x'"), Exception, "Did you mean"),
}  # fmt: skip


@pytest.mark.parametrize(("attempt", "error", "text"), WRONG.values(), ids=WRONG.keys())
def test_a_mistake_is_one_line_and_leaves_nothing(
    crm: Crm, ada: User, attempt: Callable[[Work, Customer], Any], error: type[Exception], text: str
) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.add(Deal(title="x"))

    def do() -> None:
        with crm.work(ada) as work:
            work.add(Customer.organization(name="Gone"))
            attempt(work, acme)

    with pytest.raises(error, match=text) as caught:
        do()
    assert "\n" not in str(caught.value)
    with crm.work(ada, read_only=True) as work:
        assert [c.name for c in work.find(Customer)] == ["Acme"]
        assert work.board("shop.sales").lane("new").records == 1


def test_a_swallowed_error_of_the_database_stores_nothing(crm: Crm, ada: User) -> None:
    work = crm.work(ada)

    def swallow() -> None:
        with work:
            work.add(Customer.organization(name="Acme"))
            with suppress(NotUnique):
                work.add(User(name="x", email="ada@shop.test"))

    with pytest.raises(Invalid, match="Nothing was stored"):
        swallow()
    with pytest.raises(Invalid, match="has ended"):
        work.count(Customer)
    with crm.work(ada, read_only=True) as work:
        assert work.count(Customer) == 0


def test_a_savepoint_takes_back_what_is_inside_it(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        kept = work.add(Deal(title="kept"))
        with suppress(NotUnique), work.savepoint():
            work.save(attrs.evolve(kept, title="changed"))
            work.add(Deal(title="gone"))
            work.add(User(name="x", email="ada@shop.test"))
        with work.savepoint():
            work.add(Deal(title="kept too"))
        assert work.save(attrs.evolve(kept, title="renamed")).version == 2
    with crm.work(ada, read_only=True) as work:
        assert sorted(d.title for d in work.find(Deal)) == ["kept too", "renamed"]
        assert work.board("shop.sales").lane("new").records == 2
        assert [e.kind for e in work.history(kept)] == ["added", "changed"]


def test_who_only_reads_writes_nothing(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
    writes: list[Callable[[Work], Any]] = [
        lambda w: w.add(Customer.organization(name="x")), lambda w: w.save(attrs.evolve(acme, city="x")),
        lambda w: w.remove(acme), lambda w: w.tag(acme, "x"), lambda w: w.attach(acme, "a.txt", b"a"),
        lambda w: w.log(Interaction(kind="core.note", summary="x"), acme),
        lambda w: w.add(Customer.organization(name="x"), idempotency_key="k"),
    ]  # fmt: skip
    for write in writes:
        with crm.work(ada, read_only=True) as work, pytest.raises(Forbidden, match="only reads"):
            write(work)
    with crm.work(ada, read_only=True) as work:
        assert (work.count(Customer), work.count(Tag), work.count(Attachment)) == (1, 0, 0)


def test_removing_takes_parts_along_and_stops_for_others(crm: Crm, ada: User, store_url: str) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        deal = work.add(Deal(title="x", customer_id=acme.id))
        lines = work.add_all(Line(deal_id=deal.id, article=str(i)) for i in range(3))
        work.tag(deal, "hot")
        work.tag(acme, "vip")
        work.identify(acme, email="a@acme.test")
        work.attach(deal, "a.txt", b"a")
        work.add_all([Visit(customer_id=acme.id), Visit(customer_id=acme.id)])
    with pytest.raises(StillReferenced, match="1 shop_deal of shop, 2 shop_visit of shop"), crm.work(ada) as work:
        work.remove(acme)
    bare = open_crm(store_url)
    bare.migrate()
    told = r"1 shop_deal of shop \(not enabled\), 2 shop_visit of shop \(not enabled\)"
    with bare.as_system("tidy") as work:
        counted = [(o.plugin, o.record_type, o.field, o.rows) for o in work.out_of_reach(acme)]
        assert counted == [("shop", "shop_deal", "customer_id", 1), ("shop", "shop_visit", "customer_id", 2)]
    with pytest.raises(StillReferenced, match=told), bare.as_system("tidy") as work:
        work.remove(work.get(Customer, acme.id))
    with bare.work(ada) as work, pytest.raises(Forbidden, match="Only crmcore itself counts"):
        work.out_of_reach(acme)
    crm = make_crm(store_url, plugins=[Shop])
    with crm.work(ada) as work:
        work.remove(deal)
        work.remove_all(list(work.each(Visit)))
        work.remove(acme)
    with crm.work(ada, read_only=True) as work:
        for cls in (Customer, Deal, Line, Visit, Tag, Identity, Attachment, StageMove):
            assert work.count(cls) == 0, cls.__name__
        assert [lane.records for lane in work.board("shop.sales").lanes] == [0, 0, 0, 0]
    with crm.engine.connect() as connection:
        gone = connection.execute(
            sa.text("SELECT record_type, count(*) FROM core_journal WHERE kind = 'removed' GROUP BY 1")
        )
        counts = dict(tuple(row) for row in gone)
    assert counts["shop_line"] == len(lines)
    assert (counts["customer"], counts["tag"], counts["identity"], counts["attachment"]) == (1, 2, 1, 1)


def test_filters_as_expressions_and_as_rules_agree(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        for i, city in enumerate(["Ulm", "Bonn", None, "ulm"] * 3):
            made = AREA.put(RANK.put(Customer.organization(name=f"c{i}", city=city), i), "n" if i % 2 else "s")
            work.add(made)
        face = Customer.t.c
        pairs: list[tuple[Any, str]] = [
            (face.city == "Ulm", "record.city == 'Ulm'"),
            (face.city.is_(None), "!has(record.city)"),
            (RANK.c > 7, "record.shop.rank > 7"),
            ((AREA.c == "n") & (RANK.c <= 5), "record.shop.area == 'n' && customer.shop.rank <= 5"),
            (face.name.in_(["c1", "c2", "x"]), "record.name in ['c1', 'c2', 'x']"),
            (face.owner_id == ada.id, f"record.owner_id == '{ada.id}'"),
        ]
        for expression, text in pairs:
            by_expression = [c.name for c in work.find(Customer, expression)]
            assert by_expression == [c.name for c in work.find(Customer, text)] != [], text
            assert work.count(Customer, expression) == work.count(Customer, text) == len(by_expression)
            both = [c.name for c in work.find(Customer, expression, text, order_by="-name")]
            assert both == sorted(by_expression, reverse=True)


def test_ones_own_work_as_system_needs_a_permission_and_is_kept(crm: Crm, ada: User, rep: User) -> None:
    with crm.work(rep) as work, pytest.raises(Forbidden, match=r"core\.as_system"), work.as_system("why not"):
        pass
    with crm.work(ada) as work:
        with work.as_system("clean up") as system:
            acme = system.add(Customer.organization(name="Acme"))
        assert acme.owner_id is None
        bolt = work.add(Customer.organization(name="Bolt"))
    with crm.work(ada, read_only=True) as work:
        assert [e.actor for e in work.history(acme)] == ["Ada as system: clean up"]
        assert [(e.actor, e.actor_id) for e in work.history(bolt)] == [("Ada", ada.id)]


def test_nobody_knows_more_than_the_roles_of_the_moment(crm: Crm) -> None:
    nobody = Actor(id=UUID(int=1), name="x")
    with crm.work(nobody) as work:
        for ask in (lambda: work.find(Customer), lambda: work.count(Customer), lambda: work.board("shop.sales"),
                    lambda: work.select(sa.select(Customer.t.c.id)), lambda: work.recognize(email="a@b")):  # fmt: skip
            with pytest.raises(Forbidden, match=r"may read '\w+' \(roles: none\)"):
                ask()
    assert hire(crm, "New", "rep").roles == ("rep",)
    assert Action.READ in Action


def test_a_key_serves_again_after_an_error_of_any_kind(crm: Crm, ada: User) -> None:
    broken = Customer.organization(name="Acme")
    object.__setattr__(broken, "custom", None)
    with crm.work(ada) as work:
        with pytest.raises(AttributeError):
            work.add(broken, idempotency_key="k")
        work.add(Customer.organization(name="Bolt"))
    with crm.work(ada) as work:
        assert work.add(Customer.organization(name="Acme"), idempotency_key="k").version == 1


def test_a_refusal_of_a_later_part_takes_the_earlier_parts_back(store_url: str) -> None:
    crm = make_crm(store_url)
    names = [f"Customer {i}" for i in range(1_500)] + ["x" * 300]
    with (
        pytest.raises(Invalid, match="Nothing was stored"),
        crm.as_system("bulk") as work,
        pytest.raises(Invalid, match="at most 200 characters"),
    ):
        work.add_all(Customer.organization(name=n) for n in names)
    with crm.as_system("bulk, one part") as work:
        with pytest.raises(Invalid, match="at most 200 characters"):
            work.add_all(Customer.organization(name=n) for n in names[-3:])
        work.add(Customer.organization(name="This one stays"))
    with crm.as_system("look", read_only=True) as work:
        assert [c.name for c in work.find(Customer)] == ["This one stays"]
