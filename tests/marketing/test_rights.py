"""What a rep is not told: of customers, addresses and money that are not hers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from crmcore import Customer, Money, User
from crmcore.errors import Forbidden, Invalid, NotFound, Objected, RuleError
from crmcore_marketing import (
    Campaign,
    CampaignCost,
    Campaigns,
    Consents,
    Member,
    Reason,
    Segment,
    SegmentMember,
    Segments,
    Suppression,
)
from crmcore_marketing.consent import Recipient, refusals
from crmcore_marketing.reports import CampaignResults, campaigns as results
from tests.marketing.campaigns.office import open_office
from tests.marketing.firm import Firm, build
from tests.marketing.reports.shop import shop

GUARDED: dict[str, Any] = {
    "fields": {"customer": {"memo": {"type": "text", "group": "finance"}}},
    "roles": {"clerk": {"*": {"read": "all"}, "read_groups": ["finance"]}},
}


def found(firm: Firm, cls: type[Any], who: User) -> list[Any]:
    with firm.crm.work(who, read_only=True) as work:
        return list(work.each(cls))


# -- segments ---------------------------------------------------------------------------------------------------------


def test_a_member_by_hand_is_seen_with_its_customer(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        guests = Segments(work).create("guests")
        Segments(work).put(guests, [firm.anna, firm.chloe, firm.erik])
        Segments(work).put(guests, [firm.ben, firm.dora], excluded=True)
    assert {m.customer_id for m in found(firm, SegmentMember, firm.rita)} == {firm.anna.id, firm.ben.id}
    assert len(found(firm, SegmentMember, firm.mia)) == 5
    with firm.crm.work(firm.rita, read_only=True) as work:
        assert Segments(work).count(guests) == 1


def test_a_hand_needs_the_segment_and_the_customer(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        hers = Segments(work).create("of marketing")
        Segments(work).put(hers, [firm.ben])
    with firm.crm.work(firm.rita) as work:
        mine = Segments(work).create("mine")
        assert Segments(work).put(mine, [firm.anna]) == 1
        with pytest.raises(NotFound):
            Segments(work).put(mine, [firm.chloe])
    attempts: list[Callable[[Segments], int]] = [
        lambda s: s.put(hers, [firm.anna]),
        lambda s: s.put(hers, [firm.ben], excluded=True),
        lambda s: s.leave(hers, [firm.ben]),
    ]
    for attempt in attempts:
        with firm.crm.work(firm.rita) as work, pytest.raises(Objected, match="'of marketing'"):
            attempt(Segments(work))
    with firm.crm.work(firm.mia) as work:
        Segments(work).put(mine, [firm.chloe])
    with firm.crm.work(firm.rita) as work, pytest.raises(Forbidden):
        Segments(work).delete(hers)
    with firm.crm.work(firm.rita) as work:
        Segments(work).delete(mine)  # with the members that she does not see
    assert [m.customer_id for m in found(firm, SegmentMember, firm.root)] == [firm.ben.id]
    assert [s.name for s in found(firm, Segment, firm.root)] == ["of marketing"]


def test_nobody_is_told_why_of_a_customer_that_is_not_to_be_seen(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        french = Segments(work).create("french", rule="customer.country == 'FR'")
        Segments(work).put(french, [firm.dora], excluded=True)
    with firm.crm.work(firm.rita, read_only=True) as work:
        segments = Segments(work)
        assert [w.inside for w in segments.why(french, [firm.anna])] == [False]
        for customer in (firm.chloe, attrs.evolve(firm.dora, country="FR"), Customer.person(name="Nobody")):
            with pytest.raises(NotFound, match=f"no customer {customer.id}"):
                segments.why(french, [firm.anna, customer])


def test_why_goes_by_what_is_stored(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        french = Segments(work).create("french", rule="customer.country == 'FR'")
        (why,) = Segments(work).why(french, [attrs.evolve(firm.anna, country="FR")])
        assert not why.inside


def test_a_rule_is_no_oracle_for_a_guarded_field(store_url: str) -> None:
    firm = build(store_url, config=GUARDED)
    with firm.crm.as_system("note") as work:
        clerk = work.add(User(name="Clerk", email="clerk@firm.example", roles=("clerk",)))
        for customer in (firm.anna, firm.chloe):
            work.save(attrs.evolve(customer, custom={"memo": "owes us"}))
        owing = Segments(work).create("owing", rule="customer.memo == 'owes us'")
        around = Segments(work).create("around", include=[owing])
    with firm.crm.work(clerk, read_only=True) as work:
        assert [Segments(work).count(s) for s in (owing, around, "customer.memo != ''")] == [2, 2, 2]
    for who in (firm.rita, firm.boss, firm.mia):
        with firm.crm.work(who, read_only=True) as work:
            segments = Segments(work)
            asked: list[Any] = [segments.count, segments.preview, lambda s, o=segments: list(o.members(s))]
            for ask in asked:
                for what in (owing, around, "customer.memo == 'owes us'", "has(customer.memo) || true"):
                    with pytest.raises(RuleError, match="memo"):
                        ask(what)
            for segment in (owing, around):
                with pytest.raises(RuleError, match="memo"):
                    segments.why(segment, [work.get(Customer, firm.anna.id)])
    with firm.crm.work(firm.mia) as work, pytest.raises(RuleError, match="memo"):
        Campaigns(work).enroll(Campaigns(work).draft("Reminder", purpose="newsletter", segment=owing))


# -- consent ----------------------------------------------------------------------------------------------------------


def test_the_gate_answers_of_customers_that_may_be_seen(firm: Firm) -> None:
    anna, chloe = Recipient(firm.anna.id, "anna@acme.example"), Recipient(firm.chloe.id, "chloe@mail.example")
    with firm.crm.work(firm.rita, read_only=True) as work:
        assert refusals(work, [anna], "email", "newsletter") == ["There is no consent for 'newsletter'."]
        for asked in ([chloe], [anna, chloe], [Recipient(firm.erik.id, "not an address")]):
            with pytest.raises(NotFound, match="no customer"):
                refusals(work, asked, "email", "newsletter")
    for who in (firm.mia, firm.root):
        with firm.crm.work(who, read_only=True) as work:
            assert len(refusals(work, [anna, chloe], "email", "newsletter")) == 2


def test_the_gate_is_no_way_to_ask_for_who_is_suppressed(firm: Firm) -> None:
    listed = {
        "email": "erik@mail.example", "sms": "+49301234567", "phone": "+49301234567", "post": "1 main street",
    }  # fmt: skip
    with firm.crm.work(firm.mia) as work:
        for channel, address in listed.items():
            Consents(work).suppress(address, channel=channel)
        Consents(work).suppress("listed.example")
    for channel, address in (*listed.items(), ("email", "x@listed.example")):
        asked = [Recipient(firm.anna.id, address)]
        with firm.crm.work(firm.mia, read_only=True) as work:
            assert "is suppressed" in str(refusals(work, asked, channel, "transactional"))
        with firm.crm.work(firm.rita, read_only=True) as work:
            (told,) = refusals(work, asked, channel, "transactional")
            assert told == f"{address} is no address of this customer that this actor may see."


def test_the_gate_tells_why_of_a_customers_own_addresses(firm: Firm) -> None:
    with firm.crm.work(firm.rita) as work:
        Consents(work).give(firm.anna, "1 Main Street", "newsletter", evidence="card", channel="post")
        Consents(work).suppress("acme.example")
        asked = [Recipient(firm.anna.id, "Anna@ACME.example"), Recipient(firm.ben.id, "ben@acme.example")]
        for told in refusals(work, asked, "email", "transactional"):
            assert told == "'acme.example' is suppressed since 2026-03-02: request."
        assert refusals(work, [Recipient(firm.anna.id, "1  main street")], "post", "newsletter") == [None]


def test_to_suppress_tells_nothing_of_what_is_listed(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        first = Consents(work).suppress("erik@mail.example", reason=Reason.COMPLAINT, note="his lawyer wrote")
    firm.clock.forward(days=1)
    with firm.crm.work(firm.rita) as work:
        told = [Consents(work).suppress(a, note="he asked") for a in ("erik@mail.example", "new@mail.example")]
        for one in told:
            assert (one.reason, one.note, one.at) == (Reason.REQUEST, "he asked", firm.clock.now)
        assert len({one.version for one in told}) == 1
        with pytest.raises(NotFound):
            work.get(Suppression, first.id)
    with firm.crm.work(firm.mia) as work:
        listed = Consents(work).suppress("erik@mail.example")
        assert (listed.id, listed.reason, listed.note) == (first.id, first.reason, first.note)


# -- campaigns --------------------------------------------------------------------------------------------------------


def test_a_rep_sees_of_a_campaign_what_went_to_its_own_customers(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        sale = Campaigns(work).draft("Sale", purpose="newsletter", budget=Money("900", "EUR"))
        Campaigns(work).enroll(sale, firm.people)
        Campaigns(work).spend(sale, Money("120", "EUR"), "Pictures")
    with firm.crm.work(firm.rita, read_only=True) as work:
        (seen,) = work.find(Campaign)
        assert (seen.name, seen.purpose, seen.stage, seen.budget) == ("Sale", "newsletter", "draft", None)
        assert {m.customer_id for m in work.each(Member)} == {firm.anna.id, firm.ben.id, firm.finn.id}
        assert sum(Campaigns(work).statuses(sale).values()) == 3
        assert (list(work.each(CampaignCost)), Campaigns(work).costs(sale)) == ([], [])
    for who in (firm.mia, firm.boss, firm.root):
        with firm.crm.work(who, read_only=True) as work:
            assert work.get(Campaign, sale.id).budget == Money("900", "EUR")
            assert Campaigns(work).costs(sale) == [Money("120", "EUR")]


def test_what_a_campaign_may_cost_is_for_marketing_to_say(firm: Firm) -> None:
    with firm.crm.work(firm.rita) as work:
        mine = Campaigns(work).draft("Mine", purpose="newsletter")
    attempts: list[Callable[[Campaigns], object]] = [
        lambda c: c.draft("Dear", purpose="newsletter", budget=Money("1", "EUR")),
        lambda c: c.spend(mine, Money("1", "EUR")),
    ]
    for attempt in attempts:
        with firm.crm.work(firm.rita) as work, pytest.raises((Forbidden, Invalid), match="this actor may"):
            attempt(Campaigns(work))
    with firm.crm.work(firm.boss) as work:
        Campaigns(work).draft("Of the boss", purpose="newsletter", budget=Money("1", "EUR"))


def test_the_results_of_campaigns_show_costs_to_those_who_may_see_them(store_url: str) -> None:
    firm = shop(store_url)
    with firm.crm.work(firm.mia) as work:
        sale = Campaigns(work).draft("Sale", purpose="newsletter")
        Campaigns(work).enroll(sale, firm.people)
        Campaigns(work).spend(sale, Money("120", "EUR"))
        Campaigns(work).note(sale, [firm.anna, firm.chloe], "responded")
    told = {}
    for name in ("rita", "boss", "mia"):
        with firm.crm.work(getattr(firm, name), read_only=True) as work:
            table = results(work, CampaignResults())
            told[name] = (table.note, dict(zip(table.columns, table.rows[0], strict=True)))
    note, hers = told["rita"]
    assert (hers["members"], hers["responded"]) == (3, 1)
    assert (hers["cost"], hers["cost_per_lead"], hers["roi"]) == (None, None, None)
    assert "This actor may not see costs." in note
    assert "only of the customers that this actor may see" in note
    note, everybodys = told["mia"]
    assert (everybodys["members"], everybodys["cost"], everybodys["cost_per_lead"]) == (6, 120, 60)
    assert "this actor" not in note
    assert told["boss"][1]["cost"] == 120
    assert "only of the customers" in told["boss"][0]


def test_a_scheduled_campaign_begins_with_the_rights_of_its_owner(store_url: str, tmp_path: Path) -> None:
    """Otherwise it would tell its owner of customers and fields that are not to be seen, and write to all of them."""
    office = open_office(store_url, tmp_path, **GUARDED)
    firm = office.firm
    with firm.crm.as_system("note") as work:
        work.save(attrs.evolve(firm.anna, custom={"memo": "owes us"}))
        owing = Segments(work).create("owing", rule="customer.memo == 'owes us'")
    rules = {"Everybody": "customer.kind == 'person'", "Chloe": "customer.name == 'Chloe'"}
    with firm.crm.work(firm.rita) as work:
        made = {name: Segments(work).create(name, rule=rule) for name, rule in rules.items()}
        made["Debtors"] = Segments(work).create("Debtors", rule="customer.name == 'Anna'")
        for name, segment in made.items():
            mine = Campaigns(work).draft(name, purpose="newsletter", template="spring", segment=segment)
            Campaigns(work).schedule(mine, work.now + timedelta(hours=1))
        Segments(work).include(made["Debtors"], owing, excluded=True)
    firm.clock.forward(hours=2)
    office.run()
    with firm.crm.work(firm.root, read_only=True) as work:
        found = {c.name: c for c in work.each(Campaign)}
        assert {m.customer_id for m in work.each(Member)} == {firm.anna.id, firm.ben.id, firm.finn.id}
    assert {name: c.stage for name, c in found.items()} == {
        "Everybody": "done", "Chloe": "scheduled", "Debtors": "scheduled",
    }  # fmt: skip
    assert "its segment is empty" in found["Chloe"].problem
    assert "there is no 'customer.memo'" in found["Debtors"].problem
