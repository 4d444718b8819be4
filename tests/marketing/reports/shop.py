"""The firm that does marketing, with sales: what customers bought, as deals that were won."""

from __future__ import annotations

from datetime import date

import attrs

from crmcore import Customer, Money, rate
from crmcore_marketing import Campaign, Campaigns
from crmcore_marketing.campaigns import MemberStatus, Reached, note_progress
from crmcore_sfa import SfaPlugin
from crmcore_sfa.sales import Sales
from tests.marketing.firm import Firm, build, on

PATH = ("qualifying", "quoted", "negotiating", "won")


def shop(url: str, **config: object) -> Firm:
    """Return the firm with sales; the dollar is worth 0.50 euros in January, and 0.80 from February on."""
    firm = build(url, plugins=[SfaPlugin], config=config)
    with firm.crm.as_system("rates") as work:
        work.add_all([rate("USD", date(2026, 1, 1), "0.5"), rate("USD", date(2026, 2, 1), "0.8")])
    return firm


def sell(firm: Firm, customer: Customer, amount: str | None, day: str, currency: str = "EUR") -> None:
    """Win a deal at nine o'clock on a day."""
    firm.clock.now = on(day)
    with firm.crm.as_system("sell") as work:
        deal = Sales(work).open(customer, title=f"{customer.name} {day}", amount=Money(amount or "1", currency))
        deal = work.save(attrs.evolve(deal, owner_id=firm.rita.id))
        for stage in PATH:
            deal = work.move(deal, to=stage)
        if amount is None:
            work.save(attrs.evolve(deal, amount=None))


def campaign(firm: Firm, name: str, *members: Customer) -> Campaign:
    """Draft a campaign with members, now."""
    with firm.crm.as_system("plan") as work:
        made = Campaigns(work).draft(name, purpose="newsletter")
        Campaigns(work).enroll(made, members)
    return made


def touch(firm: Firm, campaign: Campaign, customer: Customer, day: str, status: str = "responded") -> None:
    """Let a member do something at nine o'clock on a day."""
    with firm.crm.as_system("note") as work:
        assert note_progress(work, [Reached(campaign.id, customer.id, MemberStatus(status), on(day))]) == 1
