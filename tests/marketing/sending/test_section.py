"""The section of marketing in the customer view."""

from __future__ import annotations

from typing import Any

from crmcore import Customer, SectionData, User
from crmcore_marketing.campaigns import Campaign, Member
from crmcore_marketing.consent import Consents
from crmcore_marketing.section import SHOWN
from tests.marketing.sending.conftest import Post


def section(post: Post, customer: Customer, who: User | None = None) -> SectionData:
    with post.crm.work(who or post.firm.boss, read_only=True) as work:
        view = work.customer_view(customer.id)
    (found,) = [s for s in view.sections if s.name == "marketing.campaigns"]
    assert found.data is not None, found
    return found.data


def rows(post: Post, customer: Customer, **more: Any) -> list[tuple[Any, ...]]:
    return [row[:5] for row in section(post, customer, **more).rows]


def test_campaigns_and_consent_of_an_organization_and_its_people(post: Post) -> None:
    post.queue(post.firm.anna)
    post.deliver()
    with post.crm.as_system("withdraw") as work:
        Consents(work).withdraw(post.firm.ben, "ben@acme.example", "newsletter")
    shown = rows(post, post.firm.acme)
    assert sorted(row for row in shown if row[0] == "Campaign") == [
        ("Campaign", "Spring", "Acme", "all", "planned"), ("Campaign", "Spring", "Anna", "all", "sent"),
        ("Campaign", "Spring", "Ben", "all", "planned"),
    ]  # fmt: skip
    assert ("Consent", "newsletter", "Ben", "ben@acme.example", "withdrawn") in shown
    assert ("Consent", "newsletter", "Anna", "anna@acme.example", "given") in shown
    assert section(post, post.firm.acme).headline == "1 campaign, 0 responses; wants no more: newsletter"


def test_it_takes_one_statement_however_much_there_is(post: Post) -> None:
    with post.crm.as_system("more") as work:
        campaigns = work.add_all(Campaign(name=f"No. {n}", purpose="newsletter") for n in range(SHOWN + 5))
        work.add_all(Member(campaign_id=c.id, customer_id=post.firm.anna.id, enrolled_at=work.now) for c in campaigns)
    data = section(post, post.firm.anna)  # one statement more, and it would have failed
    assert len([row for row in data.rows if row[0] == "Campaign"]) == SHOWN
    assert "20 of 26 campaigns shown" in data.headline


def test_who_has_nothing_sees_nothing(small_post: Post) -> None:
    with small_post.crm.as_system("new") as work:
        new = work.add(Customer.person(name="New", owner_id=small_post.firm.boss.id))
    with small_post.crm.work(small_post.firm.boss, read_only=True) as work:
        view = work.customer_view(new.id)
    assert "marketing.campaigns" not in [s.name for s in view.sections if s.data is not None]


def test_a_rep_sees_the_rows_of_her_own_customers_alone(post: Post) -> None:
    assert {row[2] for row in rows(post, post.firm.acme, who=post.firm.rita)} == {"Acme", "Anna", "Ben"}
