"""Campaigns of another system come in through intake: with their members, what these did, and what it did cost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from crmcore import Customer, Money, system_actor
from crmcore_intake import import_files, load_profile
from crmcore_intake.plugin import IntakePlugin
from crmcore_marketing.campaigns import Arm, Campaign, CampaignCost, Campaigns, Member, MemberStatus
from tests.marketing.firm import build

PROFILE = """
title = "Campaigns of the old system"
system = "old"
zone = "UTC"
currency = "EUR"

[[source]]
file = "campaigns.csv"
record = "marketing_campaign"
identify = "id"
[source.fields]
external_key = "id"
name = "name"
purpose = { constant = "newsletter" }
budget = "budget"
[[source.history]]
stage = "draft"
at = "begun"
[[source.history]]
stage = "running"
at = "begun"
[[source.history]]
stage = "done"
at = "ended"

[[source]]
file = "members.csv"
record = "marketing_member"
identify = "id"
[source.fields]
campaign_id = { column = "campaign", lookup = "name" }
arm_id = { column = "arm", lookup = "external_key" }
customer_id = { column = "who", lookup = "name" }
status = "status"
enrolled_at = "enrolled"
responded_at = "responded"

[[source]]
file = "costs.csv"
record = "marketing_campaign_cost"
identify = "id"
[source.fields]
campaign_id = { column = "campaign", lookup = "external_key" }
spent_on = "day"
amount = "amount"
"""
FILES = {
    "campaigns.csv": "id,name,budget,begun,ended\nc1,Autumn,900,2025-12-01 09:00,2026-01-31 18:00\n",
    "members.csv": "id,campaign,arm,who,status,enrolled,responded\n"
    "1,Winter,Winter/a,Anna,responded,2025-12-01 09:00,2025-12-03 10:00\n"
    "2,Winter,Winter/none,Erik,planned,2025-12-01 09:00,\n"
    "3,Winter,Winter/a,Nobody,sent,2025-12-01 09:00,\n"
    "4,Winter,Winter/a,Chloe,enchanted,2025-12-01 09:00,\n",
    "costs.csv": "id,campaign,day,amount\nk1,c1,2025-12-01,120.50\n",
}


def test_campaigns_come_in_with_members_and_costs(store_url: str, tmp_path: Path) -> None:
    firm = build(store_url, plugins=[IntakePlugin])
    (tmp_path / "profile.toml").write_text(PROFILE, "utf-8")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    with firm.crm.as_system("the arms") as work:
        Campaigns(work).draft("Winter", purpose="newsletter", shares={"a": 0.6, "none": 0.4}, holdout="none")
    profile = load_profile(tmp_path / "profile.toml")
    done = import_files(firm.crm, system_actor("test"), profile, tmp_path)
    assert [(one.file.rpartition("/")[2], one.created, one.refused) for one in done] == [
        ("campaigns.csv", 1, 0), ("members.csv", 2, 2), ("costs.csv", 1, 0),
    ]  # fmt: skip
    with firm.crm.as_system("look", read_only=True) as work:
        (campaign,) = work.find(Campaign, Campaign.t.c.name == "Autumn")
        arms = {arm.id: arm.name for arm in work.find(Arm)}
        members = {arms[m.arm_id]: m for m in work.find(Member) if m.arm_id is not None}
        (cost,) = work.find(CampaignCost)
        facts = work.facts(Customer, [firm.anna.id], ["marketing.last_response_at"])
    assert (campaign.stage, campaign.budget) == ("done", Money("900", "EUR"))
    responded = datetime(2025, 12, 3, 10, tzinfo=UTC)
    assert (members["a"].status, members["a"].responded_at) == (MemberStatus.RESPONDED, responded)
    assert members["none"].status is MemberStatus.PLANNED
    assert cost.amount == Money("120.50", "EUR")
    assert facts[firm.anna.id] == {"marketing.last_response_at": responded}
    again = import_files(firm.crm, system_actor("test"), profile, tmp_path)
    assert [one.created for one in again] == [0, 0, 0]
