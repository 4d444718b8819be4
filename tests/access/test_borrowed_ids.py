"""Whoever adds a record may choose its id: that of another class's record opens nothing there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmcore import Crm, Customer, User, Work
from crmcore.errors import NotFound
from tests.support import make_crm
from tests.work.selling import Deal, Line, Shop, hire


@pytest.fixture
def shop(store_url: str) -> Crm:
    return make_crm(store_url, plugins=[Shop])


@pytest.fixture
def theirs(shop: Crm) -> tuple[Customer, Deal]:
    """A customer and a deal of somebody else."""
    with shop.as_system("prepare") as work:
        owner = work.add(User(name="Olga", roles=("rep",)))
        customer = work.add(Customer.organization(name="S3CRET", owner_id=owner.id))
        return customer, work.add(Deal(title="S3CRET", owner_id=owner.id))


def test_the_history_is_that_of_the_record_alone(shop: Crm, theirs: tuple[Customer, Deal]) -> None:
    _, deal = theirs
    with shop.work(hire(shop, "Rita", "rep")) as work:
        mine = work.add(Customer.organization(id=deal.id, name="Mine"))
    with shop.as_system("look") as work:
        assert [e.record_type for e in work.history(mine)] == ["customer"]
        assert [e.record_type for e in work.history(deal)] == ["shop_deal"]


@pytest.mark.parametrize(
    "write",
    [
        lambda work, customer: work.tag(customer, "mine"),
        lambda work, customer: work.identify(customer, email="a@b.test"),
        lambda work, customer: work.attach(customer, "a.txt", b"a"),
    ],
)
def test_a_new_record_vouches_for_no_other(
    shop: Crm, theirs: tuple[Customer, Deal], write: Callable[[Work, Customer], object]
) -> None:
    customer, _ = theirs
    with shop.work(hire(shop, "Rita", "rep")) as work:
        work.add(Deal(id=customer.id, title="mine"))
        with pytest.raises(NotFound):
            write(work, customer)


def test_a_new_record_still_vouches_for_itself(shop: Crm) -> None:
    with shop.work(hire(shop, "Rita", "rep")) as work:
        deal = work.add(Deal(title="mine"))
        assert work.add(Line(deal_id=deal.id, article="a")).version == 1
