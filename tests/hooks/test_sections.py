"""A section of the customer view that fails says so, alone, whatever its code does."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count, pairwise
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import (
    Crm,
    Customer,
    Interaction,
    Plugin,
    Relation,
    RelationKind,
    SectionData,
    User,
    ViewSection,
    Work,
    hookimpl,
)
from crmcore.work import views
from tests.support import make_crm


class Unspeakable(Exception):
    def __str__(self) -> str:
        raise ValueError


def raises(error: BaseException) -> Callable[..., Any]:
    def load(work: Work, scope: Any) -> Any:
        raise error

    return load


def showing(url: str, load: Callable[..., Any]) -> Crm:
    """Return a Crm with this section before one that is well."""

    class Odd(Plugin):
        name = "odd"

        @hookimpl
        def crm_view_sections(self) -> list[ViewSection]:
            well = SectionData(columns=("a",), rows=((1,),))
            return [
                ViewSection(name="odd.a", title="A", load=load, statements=20),
                ViewSection(name="odd.b", title="B", load=lambda work, scope: well),
            ]

    return make_crm(url, plugins=[Odd])


@pytest.mark.parametrize(
    ("load", "told"),
    [
        (raises(RuntimeError("two\nlines")), "RuntimeError: two lines."),
        (raises(SystemExit(3)), "SystemExit: 3."),
        (raises(BaseException("base")), "BaseException: base."),
        (raises(Unspeakable()), "Unspeakable: (its text cannot be read)."),
        (lambda w, s: {}, "It returned dict instead of SectionData."),
        (lambda w, s: SectionData(columns=("a",), rows=((1, 2),)), "A row has 2 values for 1 columns."),
        (lambda w, s: SectionData(columns=("a",), rows=(5,)), "TypeError: object of type 'int' has no len()."),  # type: ignore[arg-type]  # what an author without a type checker returns
        (lambda w, s: SectionData(columns=("a",), rows=((n,) for n in count())), "more than the 1,000 rows"),  # type: ignore[arg-type]  # the same
        (lambda w, s: w.select("nothing"), "AttributeError: "),
        (lambda w, s: [w.count(Customer) for _ in range(30)], "It took 30 statements and may take 20."),
    ],
)
def test_it_alone(store_url: str, load: Callable[..., Any], told: str) -> None:
    with showing(store_url, load).as_system("look") as work:
        acme = work.add(Customer.organization(name="Acme"))
        first, second = work.customer_view(acme.id).sections
    assert first.problem is not None
    assert first.problem.startswith("[plugin odd · section odd.a] ")
    assert told in first.problem
    assert "\n" not in first.problem
    assert (second.problem, second.plugin) == (None, "odd")


def test_rows_may_be_made_one_by_one(store_url: str) -> None:
    load = lambda work, scope: SectionData(columns=("a",), rows=((n,) for n in range(3)))  # noqa: E731  # as authors do
    with showing(store_url, load).as_system("look") as work:
        first, _ = work.customer_view(work.add(Customer.organization(name="Acme")).id).sections
    assert first.data is not None
    assert first.data.rows == ((0,), (1,), (2,))


def test_it_only_reads(store_url: str) -> None:
    def load(work: Work, scope: Any) -> None:
        work.add(User(name="side effect"))

    with showing(store_url, load).as_system("look") as work:
        first, _ = work.customer_view(work.add(Customer.organization(name="Acme")).id).sections
        work.add(User(name="after it"))
        users = [u.name for u in work.find(User)]
    assert "[forbidden] This unit of work only reads." in str(first.problem)
    assert users == ["after it"]


def endless(work: Work, scope: Any) -> Any:
    """Ask for more pairs than anybody can count."""
    tables = [Customer.t.alias(f"c{i}") for i in range(8)]
    return work.select(sa.select(sa.func.count()).where(*(a.c.name != b.c.name for a, b in pairwise(tables))))


def dawdling(work: Work, scope: Any) -> Any:
    time.sleep(0.4)
    return SectionData(columns=(), rows=())


@pytest.mark.parametrize("load", [endless, dawdling])
def test_one_that_is_slow_says_so(store_url: str, load: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "SECTION_SECONDS", 0.3)
    with showing(store_url, load).as_system("look") as work:
        acme, *_ = work.add_all(Customer.organization(name=f"Acme {i}") for i in range(300))
        first, second = work.customer_view(acme.id).sections
    assert "too long" in str(first.problem) or "s and may take 0.3 s." in str(first.problem)
    assert second.data is not None


def test_many_that_fail_hide_nothing(store_url: str) -> None:
    def broken(work: Work, scope: Any) -> Any:
        return work.select(sa.select(sa.cast(Customer.t.c.name, sa.Integer) / 0))

    class Odd(Plugin):
        name = "odd"

        @hookimpl
        def crm_view_sections(self) -> list[ViewSection]:
            def told(number: int) -> Callable[..., Any]:
                return lambda work, scope: SectionData(
                    columns=(), rows=(), headline=f"{number}, {work.count(Customer)}"
                )

            loads = [told(i) if i % 2 else broken for i in range(7)]
            return [ViewSection(name=f"odd.{i}", title=f"{i}", load=load) for i, load in enumerate(loads)]

    with make_crm(store_url, plugins=[Odd]).as_system("look") as work:
        acme = work.add(Customer.organization(name="Acme"))
        found = work.customer_view(acme.id).sections
        assert [s.data.headline if s.data else None for s in found] == [None, "1, 1", None, "3, 1", None, "5, 1", None]
        assert work.get(Customer, acme.id) == acme


def test_a_view_takes_five_statements_and_those_of_its_sections(store_url: str) -> None:
    well = SectionData(columns=(), rows=())
    with showing(store_url, lambda work, scope: work.count(Customer) and well).as_system("look") as work:
        acme, ada, ben = work.add_all(
            [Customer.organization(name="Acme"), *(Customer.person(name=n) for n in ("Ada", "Ben"))]
        )
        for person in (ada, ben):
            work.add(Relation(from_id=person.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
        work.identify(acme, domain="acme.example")
        work.tag(acme, "key account")
        work.log(Interaction(kind="core.note", summary="Hello"), ada)
        work.count(Customer)
        before = work.channel.statements
        view = work.customer_view(acme.id)
        assert work.channel.statements - before == 5 + 1
    assert (len(view.relations), len(view.identities), view.tags, len(view.timeline)) == (2, 1, ("key account",), 1)
