"""What an observer does in answer to a caused entry carries the same cause, and is taken back with it."""

from __future__ import annotations

from collections.abc import Iterable

from crmcore import Added, Customer, Event, Plugin, Subscription, Work, hookimpl, new_id
from tests.support import Clock, make_crm
from tests.whole import rows_of_all_tables


def greet(work: Work, event: Event) -> None:
    assert event.record_id is not None
    work.tag(work.get(Customer, event.record_id), "new")


class Greeter(Plugin):
    """Puts a word on every new customer."""

    name = "greeter"

    @hookimpl
    def crm_subscriptions(self) -> Iterable[Subscription]:
        return [Subscription(event=Added, handle=greet, record=Customer)]


def test_an_answer_is_taken_back_too(store_url: str) -> None:
    clock, cause = Clock(), new_id()
    crm = make_crm(store_url, plugins=[Greeter], clock=clock)
    before = rows_of_all_tables(crm)
    with crm.as_system("test") as work, work.because(cause):
        work.add_all(Customer.organization(name=f"Customer {n}") for n in range(3))
    with crm.as_system("test") as work:
        own = work.add(Customer.organization(name="Not because of it"))
    crm.run_due(clock.forward(minutes=1))
    with crm.as_system("test") as work:
        assert {e.cause for c in work.find(Customer) if c.id != own.id for e in work.history(c)} == {cause}
        assert all(work.tags(c) == ["new"] for c in work.find(Customer))
        undone = work.undo(cause)
        assert (undone.removed, undone.kept) == (6, ())
        assert work.tags(own) == ["new"]
    with crm.as_system("test") as work:
        work.untag(own, "new")
        work.remove(own)
    assert rows_of_all_tables(crm) == before
