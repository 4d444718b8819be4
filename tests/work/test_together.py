"""Many at once: no edit is lost, nothing is done twice, and two Crm in one process do not meet."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from typing import Any
from uuid import UUID

import attrs
import pytest

from crmcore import Crm, Customer, Money, User
from crmcore.errors import Conflict, IdempotencyMismatch, Invalid, NotFound, Objected
from tests.support import make_crm
from tests.vendor.acme_score.plugin import AcmeScore, Mark
from tests.work.selling import Deal, Shop, hire

WRITERS, EDITS = 8, 12


def at_once(count: int, do: Callable[[int], Any]) -> list[Any]:
    """Run it in so many threads that start together."""
    gate = Barrier(count)

    def run(number: int) -> Any:
        gate.wait(30)
        return do(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_no_edit_is_lost(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        deal = work.add(Deal(title="x", amount=Money(0, "EUR")))

    def edit(number: int) -> tuple[int, int]:
        added = conflicts = 0
        while added < EDITS:
            with crm.work(ada, read_only=True) as work:
                read = work.get(Deal, deal.id)
            try:
                with crm.work(ada) as work:
                    assert read.amount is not None
                    work.save(attrs.evolve(read, amount=read.amount + Money(number + 1, "EUR")))
                added += 1
            except Conflict:
                conflicts += 1
        return added * (number + 1), conflicts

    sums = at_once(WRITERS, edit)
    total = Money(sum(s for s, _ in sums), "EUR")
    with crm.work(ada, read_only=True) as work:
        after = work.get(Deal, deal.id)
        assert (after.amount, after.version) == (total, 1 + WRITERS * EDITS)
        assert work.board("shop.sales").lane("new").values == (total,)
        events = work.history(deal)
        assert len(events) == 1 + WRITERS * EDITS
    assert sum(c for _, c in sums) > 0, "nobody ever met anybody: the test proves nothing"


def test_a_repeated_request_is_done_once(crm: Crm, ada: User) -> None:
    def request(number: int) -> UUID:
        with crm.work(ada) as work:
            return work.add(Customer.organization(name="Acme"), idempotency_key="import-7").id

    assert len(set(at_once(16, request))) == 1
    with crm.work(ada, read_only=True) as work:
        assert work.count(Customer) == 1


def test_a_key_stands_for_one_request_of_one_actor(crm: Crm, ada: User) -> None:
    bob = hire(crm, "Bob", "admin")
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"), idempotency_key="k")
    for user, name in ((ada, "Bolt"), (bob, "Acme")):
        with crm.work(user) as work, pytest.raises(IdempotencyMismatch, match="'k' was used for another request"):
            work.add(Customer.organization(name=name), idempotency_key="k")
    for key in ("", "x" * 256):
        with crm.work(ada) as work, pytest.raises(Invalid, match="1 to 255 characters"):
            work.add(Customer.organization(name="x"), idempotency_key=key)
    with crm.work(ada) as work:
        assert work.add(Customer.organization(name="Acme"), idempotency_key="k") == acme
    with crm.work(ada) as work:
        saved = work.save(attrs.evolve(acme, city="Ulm"), idempotency_key="s")
    with crm.work(ada) as work:
        assert work.save(attrs.evolve(acme, city="Ulm"), idempotency_key="s") == saved
        deal = work.add(Deal(title="x"))
    for _ in range(2):
        with crm.work(ada) as work:
            assert work.move(deal, to="quoted", idempotency_key="m").stage == "quoted"


def test_a_refused_request_may_be_made_again_under_its_key(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[AcmeScore])
    ada = hire(crm, "Ada", "admin")
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        with pytest.raises(Objected):
            work.add(Mark(customer_id=acme.id, points=500), idempotency_key="k")
    with crm.work(ada) as work:
        assert work.add(Mark(customer_id=acme.id, points=50), idempotency_key="k").points == 50
    with suppress(RuntimeError), crm.work(ada) as work:
        work.add(Customer.organization(name="Bolt"), idempotency_key="b")
        raise RuntimeError
    with crm.work(ada) as work:
        assert work.add(Customer.organization(name="Other"), idempotency_key="b").name == "Other"


def test_two_in_one_process_do_not_meet(store_url: str, sqlite_url: str) -> None:
    roles = {"roles": {"rep": {"customer": {"read": "all"}}}, "fields": {"customer": {"size": {"type": "integer"}}}}
    one = make_crm(store_url, plugins=[Shop], config=roles)
    two = make_crm(sqlite_url.replace("crm.sqlite", "two.sqlite"), plugins=[AcmeScore])
    ada, bob = hire(one, "Ada", "rep"), hire(two, "Bob", "rep")
    with one.as_system("prepare") as first, two.as_system("prepare") as second:
        acme = first.add(Customer.organization(name="Acme", custom={"size": 5}))
        bolt = second.add(Customer.organization(name="Bolt"))
        first.add(Deal(title="x", customer_id=acme.id))
        second.add(Mark(customer_id=bolt.id, points=1))
    for _ in range(2):  # the second time from what was worked out and kept the first time
        with one.work(ada, read_only=True) as first, two.work(bob, read_only=True) as second:
            assert [c.name for c in first.find(Customer, "record.size == 5")] == ["Acme"]
            assert [c.name for c in second.find(Customer)] == []
            with pytest.raises(Exception, match=r"record\.size"):
                second.find(Customer, "record.size == 5")
            with pytest.raises(Invalid, match="'shop_deal' is not known"):
                second.find(Deal)
            with pytest.raises(Invalid, match="'acme_score_mark' is not known"):
                first.find(Mark)
            with pytest.raises(NotFound):
                first.get(Customer, bolt.id)
    assert set(one.registry.records) ^ set(two.registry.records) == {
        "shop_deal",
        "shop_line",
        "shop_visit",
        "acme_score_mark",
    }
    assert one.store is not two.store
