"""Why a policy counts is told as far as one may read what its rules read; which one counts is told to all."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, Plugin, User, hookimpl
from crmcore_service.levels import Levels, Match
from crmcore_service.levels.command import explained, told_of
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import Firm, build
from tests.service.levels.conftest import SILVER, settings
from tests.work.selling import Deal, Shop

FIELDS = {
    "service_ticket": {"vault": {"type": "text", "group": "finance"}},
    "customer": {"rating": {"type": "text", "group": "finance"}},
}
ROLES: dict[str, Any] = {
    "german": {"restrict": {"customer": "record.country == 'DE'"}},
    "clerk": {"read_groups": ["finance"]},
    "tickets": {"service_ticket": {"read": "all"}, "permissions": ["service.levels.keep"]},
    "narrow": {
        "customer": {"read": "all"}, "service_ticket": {"read": "own"}, "permissions": ["service.levels.keep"],
    },
}  # fmt: skip
OPEN = {**SILVER, "name": "open", "when": "record.channel == 'other'"}


def firm_with(url: str, *policies: dict[str, Any]) -> Firm:
    config = settings(policies=[*policies, SILVER]) | {"fields": FIELDS, "roles": ROLES}
    return build(url, config=config)


def seen(firm: Firm, ticket: Ticket, *roles: str) -> tuple[str | None, list[Match]]:
    with firm.crm.as_system("hire") as work:
        user = work.add(User(name="Uma", roles=roles))
        work.save(attrs.evolve(work.get(Ticket, ticket.id), owner_id=user.id))
    with firm.crm.work(user, read_only=True) as work:
        found = Levels(work).explain(ticket)
    return None if found.policy is None else found.policy.name, list(found.matches)


def ticket_of(firm: Firm, who: Customer, **custom: str) -> Ticket:
    with firm.crm.as_system("set up") as work:
        return Tickets(work).open(who, "No light", custom=custom)


@pytest.mark.parametrize("value", ["secret", "other"])
def test_a_guarded_field_is_not_told_by_the_rule_that_reads_it(store_url: str, value: str) -> None:
    rule = {**SILVER, "name": "vault", "when": "record.vault == 'secret'"}
    firm = firm_with(store_url, OPEN, rule)
    ticket = ticket_of(firm, firm.carl, vault=value)
    policy, (first, second, third) = seen(firm, ticket, "service.agent")
    assert policy == "open"
    assert (first.ticket, first.matches, first.hidden) == (True, True, ())
    assert (second.ticket, second.matches, second.hidden) == (None, None, ("when",)), "whatever it holds"
    assert (third.matches, third.hidden) == (True, ())
    _, (_, second, _) = seen(firm, ticket, "service.agent", "clerk")
    assert (second.ticket, second.hidden) == (value == "secret", ())


def test_the_policy_that_counts_is_told_and_its_rule_is_not(store_url: str) -> None:
    firm = firm_with(store_url, {**SILVER, "name": "vault", "when": "record.vault == 'secret'", "customer": "true"})
    ticket = ticket_of(firm, firm.carl, vault="secret")
    policy, (first, _) = seen(firm, ticket, "service.agent")
    assert (policy, first.ticket, first.customer, first.matches) == ("vault", None, True, None)
    with firm.crm.work(firm.amy, read_only=True) as work:
        found = Levels(work).explain(ticket)
        text = f"{told_of(found)} {explained(found)}"
    assert "counts" in text
    assert "when depends on what you may not read" in text
    assert "secret" not in text


@pytest.mark.parametrize("value", ["bad", "good"])
def test_a_customer_that_one_may_not_read_is_not_told_of(store_url: str, value: str) -> None:
    firm = firm_with(store_url, OPEN, {**SILVER, "name": "french", "customer": "record.name == 'Beta'"},
                     {**SILVER, "name": "rated", "customer": f"record.rating == '{value}'"})  # fmt: skip
    with firm.crm.as_system("rate") as work:
        work.save(attrs.evolve(work.get(Customer, firm.beta.id), custom={"rating": "bad"}))
    ticket = ticket_of(firm, firm.dora)
    _, (_, french, rated, _) = seen(firm, ticket, "service.agent", "german")
    assert (french.customer, french.hidden, rated.customer, rated.hidden) == (None, ("customer",), None, ("customer",))
    _, (_, french, rated, _) = seen(firm, ticket, "service.agent")
    assert (french.customer, french.hidden, rated.customer, rated.hidden) == (True, (), None, ("customer",))
    _, (_, french, _, _) = seen(firm, ticket, "tickets")
    assert french.hidden == ("customer",), "no role lets it read any customer"
    _, (_, _, rated, _) = seen(firm, ticket, "service.agent", "clerk")
    assert (rated.customer, rated.hidden) == (value == "bad", ())


@pytest.mark.parametrize("others", [0, 1])
def test_a_fact_that_counts_what_one_may_not_read_is_not_told(store_url: str, others: int) -> None:
    firm = firm_with(store_url, OPEN, {**SILVER, "name": "busy", "customer": "record.service.open_tickets > 1"})
    for _ in range(others):
        ticket_of(firm, firm.carl)
    ticket = ticket_of(firm, firm.carl)
    _, (_, busy, _) = seen(firm, ticket, "narrow")
    assert (busy.customer, busy.hidden) == (None, ("customer",)), "whatever the others are"
    _, (_, busy, _) = seen(firm, ticket, "service.agent")
    assert (busy.customer, busy.hidden) == (others == 1, ())


class Vaulting(Plugin):
    """A fact of customers that is worked out from a guarded field of deals."""

    name = "vaulting"
    requires = ("shop",)

    @hookimpl
    def crm_facts(self) -> list[Fact]:
        deal = Deal.t.c
        select = sa.select(deal.customer_id, sa.func.count(deal.secret)).group_by(deal.customer_id)
        return [Fact(name="vaulting.secrets", record=Customer, kind=FieldKind.INTEGER, select=lambda at: select)]


def test_a_fact_over_a_guarded_field_is_not_told(sqlite_url: str) -> None:
    told = settings(policies=[OPEN, {**SILVER, "name": "v", "customer": "record.vaulting.secrets > 0"}])
    told["plugins"] |= {"shop": {}, "vaulting": {}}
    deals = {"reader": {"shop_deal": {"read": "all"}}}
    firm = build(sqlite_url, config=told | {"fields": FIELDS, "roles": ROLES | deals}, plugins=(Shop, Vaulting))
    with firm.crm.as_system("sell") as work:
        work.add(Deal(title="Lamps", customer_id=firm.acme.id, secret="x"))
    ticket = ticket_of(firm, firm.carl)
    _, matches = seen(firm, ticket, "service.agent", "reader")
    assert matches[1].hidden == ("customer",)
    _, matches = seen(firm, ticket, "service.agent", "reader", "clerk")
    assert (matches[1].customer, matches[1].hidden) == (True, ())
