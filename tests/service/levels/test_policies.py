"""Which policy counts, and how that is said."""

from __future__ import annotations

from datetime import timedelta

import attrs
import pytest

from crmcore import Customer
from crmcore.errors import Forbidden, Invalid, NotFound
from crmcore_service.levels import Levels, Target, follow
from crmcore_service.tickets import Channel, Priority, Ticket, Tickets
from tests.service.firm import NOW, Firm
from tests.service.levels.conftest import GOLD, SILVER, Promised


def test_the_first_that_matches_counts(promised: Promised) -> None:
    phone = {**SILVER, "name": "phone", "when": "record.channel == 'phone'"}
    both = {**GOLD, "name": "both", "when": "record.channel == 'phone'"}
    firm = promised(policies=[both, phone, GOLD, SILVER])
    expected = {
        (Channel.PHONE, "Acme"): ("both", [True, True, True, True]),
        (Channel.MAIL, "Acme"): ("gold", [False, False, True, True]),
        (Channel.PHONE, "Beta"): ("phone", [False, True, False, True]),
        (Channel.MAIL, "Beta"): ("silver", [False, False, False, True]),
    }
    with firm.crm.work(firm.amy) as work:
        for (channel, name), (policy, answers) in expected.items():
            who = firm.carl if name == "Acme" else firm.dora
            ticket = Tickets(work).open(who, "No light", channel=channel)
            found = Levels(work).explain(ticket)
            assert found.policy is not None
            assert (found.policy.name, [m.matches for m in found.matches]) == (policy, answers)
            assert {clock.policy for clock in found.clocks} == {policy}


def test_rules_read_facts_of_customers(promised: Promised) -> None:
    angry = {**GOLD, "name": "angry", "customer": "record.service.late_tickets > 0"}
    firm = promised(policies=[angry, SILVER])
    with firm.crm.work(firm.amy) as work:
        first = Tickets(work).open(firm.carl, "No light")
        assert Levels(work).clocks(first)[0].policy == "silver"
    firm.clock.forward(hours=8)
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        second = Tickets(work).open(firm.carl, "Still no light")
        assert Levels(work).clocks(second)[0].policy == "angry"


def test_a_customer_that_changes_is_seen_by_refreshing(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        ticket = Tickets(work).open(firm.dora, "No light")
        work.save(attrs.evolve(work.get(Customer, firm.beta.id), name="Acme"))
    with firm.crm.as_system("refresh") as work:
        follow(work, [ticket.id])
        assert {c.policy for c in Levels(work).clocks(ticket)} == {"gold"}


def test_without_policies_nothing_is_promised(promised: Promised) -> None:
    firm = promised(policies=[])
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light")
        assert Levels(work).clocks(ticket) == []
        assert Levels(work).explain(ticket).policy is None
    firm.crm.run_due()
    with firm.crm.work(firm.amy, read_only=True) as work:
        assert Levels(work).clocks(ticket) == []


def test_who_may_see_the_ticket_sees_its_clocks(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light")
    with firm.crm.work(firm.ann, read_only=True) as work:
        assert len(Levels(work).clocks(ticket)) == 2, "Acme is hers"
        with pytest.raises(Forbidden, match=r"service\.levels\.keep"):
            Levels(work).explain(ticket)
    with firm.crm.work(firm.bob, read_only=True) as work:
        assert Levels(work).clocks(ticket) == []
        with pytest.raises(NotFound):
            Levels(work).explain(ticket)


def test_when_a_ticket_would_be_due(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy, read_only=True) as work:
        levels = Levels(work)
        due = levels.when(levels.policy("gold"), Priority.CRITICAL, NOW)
        assert due == {
            Target.FIRST_RESPONSE: NOW + timedelta(hours=1), Target.NEXT_RESPONSE: NOW + timedelta(hours=2),
            Target.RESOLUTION: NOW + timedelta(hours=5),
        }  # fmt: skip
        with pytest.raises(Invalid, match=r"There is no policy 'golf'\. Did you mean 'gold'\? Policies: gold, silver"):
            levels.policy("golf")
        with pytest.raises(Invalid, match=r"There is no calendar 'offices'\. Did you mean 'office'\?"):
            levels.calendar("offices")


def test_a_ticket_that_is_gone_is_passed_over(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        ticket = work.add(Ticket(customer_id=firm.acme.id, title="Mistake", opened_at=NOW))
    firm.crm.run_due()
    with firm.crm.work(firm.root) as work:
        assert len(Levels(work).clocks(ticket)) == 2
        work.remove(work.get(Ticket, ticket.id))
    firm.crm.run_due()
    with firm.crm.work(firm.root) as work:
        assert Levels(work).clocks(ticket) == []
