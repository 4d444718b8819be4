"""The past, as the journal tells it: records as they stood, and what became of one field."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Money, User
from crmcore.errors import Invalid
from tests.support import Clock
from tests.work.selling import LIMIT, RANK, Deal

SERVER = {"version", "created_at", "updated_at"}


def plain(record: Any) -> dict[str, Any]:
    return {k: v for k, v in attrs.asdict(record, recurse=False).items() if k not in SERVER}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["add", "save", "move", "remove", "rank"]), st.integers(0, 3)), max_size=10
    )
)
def test_records_stand_as_they_stood(crm: Crm, ada: User, clock: Clock, steps: list[tuple[str, int]]) -> None:
    """At the time of every step, the past is what was read then."""
    with crm.work(ada) as work:
        firm = work.add(Customer.organization(name="Old"))
        ids = [work.add(Deal(title="First", customer_id=firm.id)).id]
    seen: list[tuple[datetime, dict[UUID, dict[str, Any]], dict[str, Any]]] = []
    for what, n in steps:
        clock.forward(minutes=5)
        with crm.work(ada) as work:
            found = list(work.get_all(Deal, ids).values())
            deal = found[n % len(found)] if found else None
            if what == "add" or deal is None:
                ids.append(work.add(Deal(title=f"Deal {n}", customer_id=firm.id, amount=Money(n, "EUR"))).id)
            elif what == "save":
                work.save(
                    attrs.evolve(deal, title=f"Saved {n}", amount=None if n == 0 else Money(n, "USD"), secret="s")
                )
            elif what == "move":
                work.move(deal, to={"new": "quoted", "quoted": "new"}[deal.stage])
            elif what == "remove":
                work.remove(deal)
            else:
                work.save(RANK.put(work.get(Customer, firm.id), n))
        with crm.work(ada, read_only=True) as work:
            deals = {d.id: plain(d) for d in work.get_all(Deal, ids).values()}
            seen.append((clock(), deals, plain(work.get(Customer, firm.id))))
    clock.forward(minutes=5)
    with crm.work(ada, read_only=True) as work:
        for at, deals, customer in seen:
            then = {d.id: plain(d) for d in work.as_of(Deal, at)}
            assert {i: d for i, d in then.items() if i in ids} == deals
            assert {d.id: plain(d) for d in work.as_of(Deal, at, ids)} == deals
            assert [plain(c) for c in work.as_of(Customer, at, [firm.id])] == [customer]


def test_a_past_record_cannot_be_saved(crm: Crm, ada: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        work.add(Deal(title="First"))
    with crm.work(ada) as work:
        (then,) = work.as_of(Deal, clock())
        assert then.version == 0


def test_the_past_hides_what_the_present_hides(crm: Crm, ada: User, rep: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        mine = work.add(Deal(title="Mine", owner_id=rep.id, secret="hush"))
        theirs = work.add(Deal(title="Theirs", secret="hush"))
        gone = work.add(Deal(title="Gone", owner_id=rep.id))
    then = clock()
    clock.forward(hours=1)
    with crm.work(ada) as work:
        work.save(attrs.evolve(mine, secret="louder", title="Still mine"))
        work.save(attrs.evolve(theirs, title="Still theirs"))
        work.remove(gone)
    with crm.work(rep, read_only=True) as work:
        assert [(d.title, d.secret) for d in work.as_of(Deal, then)] == [("Mine", None)]
        assert [(c.before, c.after) for c in work.changes(Deal, "title")] == [("Mine", "Still mine")]
        with pytest.raises(Invalid, match="secret"):
            work.changes(Deal, "secret")


def test_changes_of_custom_fields_hide_what_is_hidden(crm: Crm, ada: User, rep: User) -> None:
    with crm.as_system("set up") as work:
        customer = work.add(LIMIT.put(Customer.organization(name="Acme", owner_id=rep.id), 1))
        customer = work.save(RANK.put(LIMIT.put(customer, 2), 3))
        work.save(LIMIT.put(customer, 4))
    with crm.work(rep) as work:
        assert [(c.before, c.after) for c in work.changes(Customer, "custom")] == [({}, {"shop.rank": 3})]
    with crm.as_system("look") as work:
        assert [c.after["shop.limit"] for c in work.changes(Customer, "custom")] == [2, 4]


def test_changes_of_a_field_between_two_times(crm: Crm, ada: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        deal = work.add(Deal(title="A deal", amount=Money("10", "EUR")))
    first = clock.forward(hours=1)
    with crm.work(ada) as work:
        deal = work.save(attrs.evolve(deal, amount=Money("12", "USD")))
        deal = work.save(attrs.evolve(deal, title="Another"))
    second = clock.forward(hours=1)
    with crm.work(ada) as work:
        work.move(attrs.evolve(deal, amount=None), to="quoted")
    with crm.work(ada, read_only=True) as work:
        found = work.changes(Deal, "amount")
        assert [(c.at, c.before, c.after, c.record_id, c.actor_id) for c in found] == [
            (first, Money("10", "EUR"), Money("12", "USD"), deal.id, ada.id),
            (second, Money("12", "USD"), None, deal.id, ada.id),
        ]
        assert work.changes(Deal, "amount", since=second) == found[1:]
        assert work.changes(Deal, "amount", until=second) == found[:1]
        with pytest.raises(Invalid, match="no field 'amont'"):
            work.changes(Deal, "amont")
