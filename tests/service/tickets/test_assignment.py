"""Who gets a ticket: by skill, then by load, fair among those who fit."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

import attrs
import pytest
from hypothesis import given, strategies as st

from crmcore.errors import Invalid
from crmcore_service.tickets import Queue, Request, Ticket, Tickets
from crmcore_service.tickets.placing import Desk, choose, why_nobody
from tests.service.firm import Firm, build

SKILLS = ("german", "billing", "network")
AGENTS = tuple(UUID(int=n) for n in range(1, 6))

agents_with_skills = st.dictionaries(st.sampled_from(AGENTS), st.frozensets(st.sampled_from(SKILLS)), min_size=1)
loads = st.dictionaries(st.sampled_from(AGENTS), st.integers(0, 5))


@given(agents=st.sets(st.sampled_from(AGENTS), min_size=1), count=st.integers(0, 40), last=st.sampled_from(AGENTS))
def test_nobody_ever_has_two_more_than_another_who_fits_as_well(agents: set[UUID], count: int, last: UUID) -> None:
    desk = Desk(Queue(name="q"), tuple(sorted(agents)), dict.fromkeys(agents, frozenset()))
    chosen = choose(desk, [frozenset()] * count, {}, last)
    for n in range(count + 1):
        has = Counter(chosen[:n])
        assert max(has[a] for a in agents) - min(has[a] for a in agents) <= 1


@given(skills=agents_with_skills, load=loads, needs=st.lists(st.frozensets(st.sampled_from(SKILLS)), max_size=20))
def test_each_goes_to_one_who_can_and_has_fewest(
    skills: dict[UUID, frozenset[str]], load: dict[UUID, int], needs: list[frozenset[str]]
) -> None:
    desk = Desk(Queue(name="q"), tuple(sorted(skills)), skills)
    has = dict(load)
    for needed, owner in zip(needs, choose(desk, needs, dict(load), None), strict=True):
        able = [agent for agent in skills if needed <= skills[agent]]
        if not able:
            assert owner is None
            continue
        assert owner in able
        assert has.get(owner, 0) == min(has.get(agent, 0) for agent in able)
        has[owner] = has.get(owner, 0) + 1


@given(agents=st.sets(st.sampled_from(AGENTS), min_size=1), cuts=st.lists(st.integers(0, 30), max_size=4))
def test_one_set_is_as_good_as_many_calls(agents: set[UUID], cuts: list[int]) -> None:
    desk = Desk(Queue(name="q"), tuple(sorted(agents)), dict.fromkeys(agents, frozenset()))
    whole = choose(desk, [frozenset()] * sum(cuts), {}, None)
    parts: list[UUID | None] = []
    load: dict[UUID, int] = {}
    for size in cuts:
        parts += choose(desk, [frozenset()] * size, load, parts[-1] if parts else None)
    assert whole == parts


def test_the_queue_decides_whatever_way_tickets_come_in(firm: Firm) -> None:
    with firm.crm.work(firm.root) as work:
        made = Tickets(work).open_all(
            Request(requester=firm.emil, title=f"Question {n}", fields={"queue_id": firm.support.id}) for n in range(6)
        )
        assert Counter(t.owner_id for t in made) == {firm.amy.id: 3, firm.ben.id: 3}
        skilled = Tickets(work).open(firm.emil, "Rechnung", queue=firm.support, skills=("billing",))
        assert skilled.owner_id == firm.amy.id, "Ben has as few, but cannot do it"
        nobody = Tickets(work).open(firm.emil, "Facture", queue=firm.support, skills=("french",))
        assert nobody.owner_id is None
        assert why_nobody(work, nobody) == "nobody in the queue 'support' has the skills french: it stays there"
        # Amy has four, Ben three: by load he is next.
        direct = work.add(
            Ticket(customer_id=firm.emil.id, title="Imported", opened_at=work.now, queue_id=firm.support.id)
        )
        assert direct.owner_id == firm.ben.id


def test_a_category_asks_for_skills(store_url: str) -> None:
    service = {"skills": {"invoice": ["billing"]}}
    firm = build(store_url, config={"plugins": {"web": {}, "service": service}})
    with firm.crm.work(firm.root) as work:
        made = [Tickets(work).open(firm.emil, "?", queue=firm.support, category="invoice") for _ in range(3)]
    assert {t.owner_id for t in made} == {firm.amy.id}


def test_who_has_left_gets_nothing(firm: Firm) -> None:
    with firm.crm.work(firm.root) as work:
        amy = work.save(attrs.evolve(firm.amy, active=False))
        ticket = Tickets(work).open(firm.emil, "No disk", queue=firm.hardware)
        assert ticket.owner_id is None
        assert why_nobody(work, ticket) == "nobody works in the queue 'hardware': it stays there"
        with pytest.raises(Invalid, match="Amy is no longer active"):
            Tickets(work).assign(ticket, amy)


def test_assigning_anew_and_by_hand(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        tickets = Tickets(work)
        ticket = tickets.open(firm.emil, "?", queue=firm.support)
        first = ticket.owner_id
        ticket = tickets.assign(ticket, firm.ben)
        assert ticket.owner_id == firm.ben.id
        assert tickets.assign(ticket).owner_id == firm.amy.id, "she has none, he has one"
        assert first in (firm.amy.id, firm.ben.id)
        loose = tickets.open(firm.emil, "Loose")
        with pytest.raises(Invalid, match="Ticket #2 is in no queue"):
            tickets.assign(loose)
        with pytest.raises(Invalid, match="Ticket #2 is resolved, so it cannot be assigned"):
            tickets.assign(tickets.resolve(loose), firm.ben)
