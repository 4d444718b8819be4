"""A section of the customer view that fails says so, alone, whatever its code does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmcore import Crm, Customer, Plugin, SectionData, User, ViewSection, Work, hookimpl
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


def test_what_it_writes_bears_the_name_of_its_plugin(store_url: str) -> None:
    def load(work: Work, scope: Any) -> None:
        work.add(User(name="side effect"))

    with showing(store_url, load).as_system("look") as work:
        work.customer_view(work.add(Customer.organization(name="Acme")).id)
        (user,) = work.find(User)
    with showing(store_url, load).as_system("look") as work:
        assert [e.plugin for e in work.history(user)] == ["odd"]
