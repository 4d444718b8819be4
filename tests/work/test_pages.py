"""Keyset pages: put together they are all records in order, whatever they are sorted by."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Money, User, system_actor
from crmcore.errors import Invalid
from tests.support import make_crm
from tests.work.selling import AREA, CUSTOM, RANK, SEEN, SHARE, SINCE, VIP, Deal, Shop

WORDS = st.sampled_from([None, "", "a", "B", "ä", "Zoë", "10", "9", "日本"])
ROWS = st.tuples(
    st.sampled_from(["x", "X", "y"]),
    WORDS,
    st.sampled_from([None, -1, 0, 1, 2**40]),
    st.sampled_from([None, -0.5, 0.0, 2.5, 1e300]),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, date(1999, 12, 31), date(2026, 3, 1)]),
    st.sampled_from([None, datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 1, 0, 0, 0, 1, UTC)]),
)
KEYS = st.lists(
    st.tuples(
        st.sampled_from(["name", "city", "lifecycle", "created_at", *(c.name for c in CUSTOM[:7])]), st.booleans()
    ),
    max_size=3,
    unique_by=lambda k: k[0],
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crm]:
    """One for the whole module: each example works in a transaction that is taken back."""
    if request.param == "sqlite":
        with make_crm(f"sqlite:///{tmp_path_factory.mktemp('pages') / 'crm.sqlite'}", plugins=[Shop]) as crm:
            yield crm
        return
    with request.getfixturevalue("pg_server").database() as url, make_crm(url, plugins=[Shop]) as crm:
        yield crm


class TakenBack(Exception):
    pass


def customer(row: tuple[Any, ...]) -> Customer:
    made = Customer.organization(name=row[0], city=row[1])
    for field, value in zip((AREA, RANK, SHARE, VIP, SINCE, SEEN), row[1:], strict=True):
        made = field.put(made, value)
    return attrs.evolve(made, custom={k: v for k, v in made.custom.items() if v is not None})


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(ROWS, max_size=14), keys=KEYS, size=st.integers(1, 5))
def test_pages_put_together_are_everything_in_order(
    shop: Crm, rows: list[tuple[Any, ...]], keys: list[tuple[str, bool]], size: int
) -> None:
    order = [f"-{name}" if down else name for name, down in keys]
    with suppress(TakenBack), shop.work(system_actor("page")) as work:
        work.add_all(customer(row) for row in rows)
        whole = list(work.find(Customer, order_by=order, limit=100))
        assert len(whole) == len(rows)
        found: list[Customer] = []
        after = None
        while True:
            page = work.find(Customer, order_by=order, limit=size, after=after)
            found += page
            assert len(page) == size or page.next is None
            after = page.next
            if after is None:
                break
        assert [c.id for c in found] == [c.id for c in whole]
        assert [c.id for c in work.each(Customer, order_by=order, chunk=size)] == [c.id for c in whole]
        raise TakenBack


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    amounts=st.lists(st.one_of(st.none(), st.sampled_from(["-1", "0", "0.0001", "2", "12345678901234.5"])), max_size=9),
    key=st.sampled_from(["amount", "-amount", "amount_currency", "-amount_currency", "closed_on", "stage"]),
    size=st.integers(1, 4),
)
def test_pages_by_money_and_its_currency(shop: Crm, amounts: list[str | None], key: str, size: int) -> None:
    with suppress(TakenBack), shop.work(system_actor("page")) as work:
        for i, amount in enumerate(amounts):
            currency = "EUR" if i % 2 else "CHF"
            work.add(Deal(title=str(i), amount=Money(Decimal(amount), currency) if amount else None))
        whole = [d.id for d in work.find(Deal, order_by=[key, "-title"], limit=100)]
        assert len(whole) == len(amounts)
        assert [d.id for d in work.each(Deal, order_by=[key, "-title"], chunk=size)] == whole
        assert [d.id for d in work.each(Deal, order_by=key, chunk=size)] == [
            d.id for d in work.find(Deal, order_by=key, limit=100)
        ]
        raise TakenBack


def _cursor(*values: object) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(values)).decode()


@pytest.mark.parametrize("after", [
    "", "x", "ä", "====", _cursor(), _cursor(1), _cursor("a", 2), _cursor("a", "b"), _cursor("a", "b", "c"),
    _cursor(["a"], None), base64.urlsafe_b64encode(b"{}").decode(), base64.urlsafe_b64encode(b"[1").decode(),
])  # fmt: skip
def test_a_place_of_another_list_is_refused(shop: Crm, after: str) -> None:
    with shop.as_system("page", read_only=True) as work, pytest.raises(Invalid, match=r"page\.next"):
        work.find(Customer, order_by="created_at", after=after)


@pytest.mark.parametrize("limit", [0, -1, 10_001])
def test_a_page_has_a_size(shop: Crm, limit: int) -> None:
    with shop.as_system("page", read_only=True) as work, pytest.raises(Invalid, match=r"1 to 10,000"):
        work.find(Customer, limit=limit)


def test_sorting_takes_fields_of_the_record_only(crm: Crm, ada: User) -> None:
    with crm.work(ada, read_only=True) as work:
        for order, text in (("nmae", "Did you mean 'name'"), (Deal.t.c.title, "own fields"), (5, "own fields")):
            with pytest.raises(Invalid, match=text):
                work.find(Customer, order_by=order)
        assert list(work.find(Customer, order_by=[Customer.t.c.name.desc(), RANK.c.asc(), "id"])) == []


def test_what_people_ask_is_kept_up_to_a_number(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crmcore.work.context.MOST_SHAPED", 5)
    crm = make_crm(store_url)
    with crm.as_system("ask", read_only=True) as work:
        for i in range(20):
            assert list(work.find(Customer, f"record.name == 'x{i}'")) == []
        for name in ("name", "city", "country", "industry", "given_name", "family_name"):
            assert list(work.find(Customer, Customer.t.c[name] == "x")) == []
    assert len(crm.context.shaped) == 5
