"""What cannot be sent cannot be started, whichever way it is tried; each reason is one line, and nothing is stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import attrs
import pytest

from crmcore import Money, Work
from crmcore.errors import CrmError, Forbidden, Invalid, NotUnique, Objected, TransitionRejected
from crmcore_marketing import MarketingPlugin
from crmcore_marketing.campaigns import Arm, Campaign, Campaigns, Content, Member, Step
from crmcore_marketing.segments import Segments
from crmcore_marketing.templates import Templates
from crmcore_web import WebPlugin
from tests.marketing.campaigns.office import Office, draft, open_office
from tests.marketing.templates.pages import WAY_OUT, page
from tests.support import open_crm


def no_step(work: Work, office: Office) -> Campaign:
    return draft(work, office.firm, template=None)


def nobody(work: Work, office: Office) -> Campaign:
    return Campaigns(work).draft("Spring", purpose="newsletter", template="spring")


def empty_segment(work: Work, office: Office) -> Campaign:
    danes = Segments(work).create("Danes", rule="record.country == 'DK'")
    return Campaigns(work).draft("Spring", purpose="newsletter", template="spring", segment=danes)


def no_way_out(work: Work, office: Office) -> Campaign:
    Templates(work).save("bare", subject="x", mjml=page("<mj-text>x</mj-text>"))
    return draft(work, office.firm, template="bare")


def no_phone(work: Work, office: Office) -> Campaign:
    said = '<mj-text>{{ firm.name }} {{ firm.website | "no site" }} {{ firm.phone }}</mj-text>'
    Templates(work).save("call", subject="x", mjml=page(said + WAY_OUT))
    return draft(work, office.firm, template="call")


def no_template_for_b(work: Work, office: Office) -> Campaign:
    campaign = draft(work, office.firm, shares={"a": 0.5, "b": 0.5})
    (b,) = work.find(Arm, Arm.t.c.name == "b")
    work.remove_all(work.find(Content, Content.t.c.arm_id == b.id))
    return campaign


def shares_do_not_add_up(work: Work, office: Office) -> Campaign:
    campaign = Campaigns(work).draft("Spring", purpose="newsletter", template="spring", shares={"a": 0.5, "b": 0.5})
    (b,) = work.find(Arm, Arm.t.c.name == "b")
    work.save(attrs.evolve(b, share=0.4))
    return campaign


def no_sender(work: Work, office: Office) -> Campaign:
    return draft(work, office.firm, channel="sms")


def over(work: Work, office: Office) -> Campaign:
    return draft(work, office.firm, ends_at=work.now)


REASONS: list[tuple[Callable[[Work, Office], Campaign], str]] = [
    (no_step, "It has no step, so there is no template to send."),
    (nobody, "It has no members and no segment: crmcore campaign enroll."),
    (empty_segment, "Campaign 'Spring' has nobody to send to: its segment is empty."),
    (no_way_out, "Template 'bare', version 1 offers no way out: put {{ link.unsubscribe }} into it."),
    (no_phone, "Template 'call', version 1 would leave 'firm.phone' empty: write phone = "),
    (no_template_for_b, "Step 1 has no template for arm 'b'."),
    (shares_do_not_add_up, "The shares of the arms add up to 0.9, not to 1: 0.5 (a) + 0.4 (b)."),
    (no_sender, "Nothing sends on the channel 'sms'."),
    (over, "Its end, 2026-03-02 09:00 UTC, is past."),
]


@pytest.mark.parametrize(("make", "told"), REASONS, ids=[make.__name__ for make, _ in REASONS])
def test_it_is_not_started(small: Office, make: Callable[[Work, Office], Campaign], told: str) -> None:
    firm = small.firm
    with firm.crm.work(firm.mia) as work:
        campaign = make(work, small)
    for verb in (Campaigns.start, lambda c, one: c.schedule(one, firm.clock.now + timedelta(days=1))):
        if make is empty_segment and verb is not Campaigns.start:
            continue  # there may be somebody in it by then
        with pytest.raises(CrmError) as error, firm.crm.work(firm.mia) as work:
            verb(Campaigns(work), campaign)
        assert told in str(error.value)
        assert "\n" not in str(error.value)
    with pytest.raises(CrmError), firm.crm.work(firm.mia) as work:
        work.move(campaign, to="running") if make is not empty_segment else Campaigns(work).start(campaign)
    assert small.campaign() == campaign
    if make not in (empty_segment, shares_do_not_add_up):
        with firm.crm.work(firm.mia, read_only=True) as work:
            assert any(told in problem for problem in Campaigns(work).plan(campaign).problems)


def test_a_field_that_is_gone_is_found_before_the_start(sqlite_url: str, tmp_path: Path) -> None:
    before = open_office(sqlite_url, tmp_path, fields={"customer": {"floor": {"type": "integer"}}})
    firm = before.firm
    with firm.crm.work(firm.mia) as work:
        mjml = page("<mj-text>{{ customer.floor }}</mj-text>" + WAY_OUT)
        Templates(work).save("floors", subject="x", mjml=mjml)
        campaign = draft(work, firm, template="floors")
    after = open_crm(sqlite_url, plugins=[WebPlugin, MarketingPlugin], clock=firm.clock)
    with pytest.raises(TransitionRejected) as error, after.work(firm.mia) as work:
        Campaigns(work).start(campaign)
    told = "Template 'floors', version 1: mjml, line 3, column 10: there is no merge field 'customer.floor'"
    assert told in str(error.value)


def test_what_is_wrong_with_a_template_tells_how_the_step_gets_another_version(small: Office) -> None:
    firm = small.firm
    with firm.crm.work(firm.mia) as work:
        Templates(work).save("bare", subject="x", mjml=page("<mj-text>x</mj-text>"))
        campaign = draft(work, firm)
        Campaigns(work).step(campaign, "bare", after=timedelta(days=1))
        Campaigns(work).step(campaign, "bare", after=timedelta(days=1))
        (problem,) = Campaigns(work).plan(campaign).problems
    assert problem.endswith(
        "Then let the step send the new version: crmcore campaign use 'Spring' --template 'bare' --step 2"
    )


def test_blanks_are_no_phone_number(sqlite_url: str, tmp_path: Path) -> None:
    office = open_office(sqlite_url, tmp_path, marketing={"firm": {"phone": "  "}})
    with office.firm.crm.work(office.firm.mia) as work:
        problems = Campaigns(work).plan(no_phone(work, office)).problems
    assert any("would leave 'firm.phone' empty" in problem for problem in problems)


def test_a_segment_that_is_broken_is_found_before_the_start(small: Office) -> None:
    firm = small.firm
    with firm.crm.work(firm.mia) as work:
        segment = Segments(work).create("Buyers", rule="record.marketing.campaigns > 0")
        campaign = Campaigns(work).draft("Spring", purpose="newsletter", template="spring", segment=segment)
    with firm.crm.engine.begin() as connection:  # what an update of a plugin may do to the names of a rule
        connection.exec_driver_sql("UPDATE marketing_segment SET rule = 'record.acme.visits > 0'")
    with pytest.raises(TransitionRejected) as error, firm.crm.work(firm.mia) as work:
        Campaigns(work).start(campaign)
    assert "Its segment cannot be used: " in str(error.value)
    assert "acme" in str(error.value)
    assert "\n" not in str(error.value)


def test_what_was_begun_keeps_its_purpose_its_arms_and_its_messages(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaigns = Campaigns(work)
        running = campaigns.start(draft(work, firm, shares={"a": 0.5, "b": 0.5}))
        (step,) = campaigns.steps(running)
        arm, other = campaigns.arms(running)
        member = next(iter(campaigns.members(running)))
    moved = other.id if member.arm_id == arm.id else arm.id
    tries: list[tuple[str, Callable[[Campaigns], object]]] = [
        ("keeps its purpose", lambda c: c.work.save(attrs.evolve(running, purpose="transactional"))),
        ("keeps its channel", lambda c: c.work.save(attrs.evolve(running, channel="sms"))),
        ("keeps its start", lambda c: c.work.save(attrs.evolve(running, started_at=None))),
        ("has members", lambda c: c.work.save(attrs.evolve(arm, share=0.4))),
        ("has members", lambda c: c.work.add(Arm(campaign_id=running.id, name="c", share=0.1))),
        ("pause it to change", lambda c: c.use_template(step, "spring_b")),
        ("pause it to change", lambda c: c.step(running, "spring_b")),
        ("pause it to change", lambda c: c.work.save(attrs.evolve(step, after_hours=5))),
        ("stays in its arm", lambda c: c.work.save(attrs.evolve(member, arm_id=moved))),
    ]
    for told, verb in tries:
        with pytest.raises(Objected, match=told), firm.crm.work(firm.mia) as work:
            verb(Campaigns(work))
    with firm.crm.work(firm.mia) as work:
        paused = Campaigns(work).pause(running)
        Campaigns(work).use_template(step, "spring_b", arm="a")
        done = Campaigns(work).cancel(paused)
        with pytest.raises(Invalid, match="is over"):
            Campaigns(work).enroll(done, firm.people)
    with pytest.raises(Objected, match="is over"), firm.crm.work(firm.mia) as work:
        Campaigns(work).step(done, "spring")


def test_what_makes_no_sense_is_not_stored(small: Office) -> None:
    firm = small.firm
    fine = {"purpose": "newsletter", "template": "spring"}
    tries: list[tuple[type[CrmError], str, dict[str, object]]] = [
        (Objected, "'nwesletter' is not declared .* Did you mean 'newsletter'", {"purpose": "nwesletter"}),
        (Invalid, "add up to 0.9", {"shares": {"a": 0.5, "b": 0.4}}),
        (Invalid, "no arm 'c' to hold out", {"shares": {"a": 1.0}, "holdout": "c"}),
        (Invalid, "sends nothing", {"shares": {"a": 1.0}, "holdout": "a"}),
        (CrmError, "no template 'sping'.* Did you mean 'spring'", {"template": "sping"}),
        (Objected, "24 is no hour", {"window_from": 24}),
        (Objected, "0 is no hour", {"window_until": 0}),
        (Objected, "end before it starts", {
            "starts_at": firm.clock.now + timedelta(days=2), "ends_at": firm.clock.now + timedelta(days=1),
        }),
    ]  # fmt: skip
    for error, told, fields in tries:
        with pytest.raises(error, match=told), firm.crm.work(firm.mia) as work:
            Campaigns(work).draft("Spring", **{**fine, **fields})  # type: ignore[arg-type]  # each is of its own type
    with firm.crm.work(firm.mia, read_only=True) as work:
        assert [work.count(cls) for cls in (Campaign, Arm, Step, Content)] == [0, 0, 0, 0]


def test_verbs_say_what_they_miss(small: Office) -> None:
    firm = small.firm
    with firm.crm.work(firm.mia) as work:
        campaigns = Campaigns(work)
        campaign = campaigns.draft("Spring", purpose="newsletter", template="spring")
        (step,) = campaigns.steps(campaign)
        for told, verb in (
            ("has no segment", lambda: campaigns.enroll(campaign)),
            ("Anna is no member of campaign 'Spring'", lambda: campaigns.note(campaign, [firm.anna], "responded")),
            ("which is yet to come", lambda: campaigns.note(campaign, [], "responded", at=work.now + timedelta(1))),
            ("has no start", lambda: campaigns.schedule(campaign)),
            ("is past", lambda: campaigns.schedule(campaign, work.now)),
            ("cannot come 0:30:00 after", lambda: campaigns.step(campaign, "spring", after=timedelta(minutes=30))),
            ("sends nothing to an arm 'x'", lambda: campaigns.use_template(step, "spring", arm="x")),
            ("has steps", lambda: campaigns.split(campaign, {"a": 1.0})),
        ):
            with pytest.raises(Invalid, match=told):
                verb()
    with pytest.raises(NotUnique), firm.crm.work(firm.mia) as work:
        Campaigns(work).draft("Spring", purpose="newsletter")


def test_costs_add_up_by_currency(small: Office) -> None:
    firm = small.firm
    with firm.crm.work(firm.mia) as work:
        campaigns = Campaigns(work)
        campaign = campaigns.draft("Spring", purpose="newsletter", budget=Money("500", "EUR"))
        for amount in (Money("100", "EUR"), Money("20.5", "EUR"), Money("7", "USD"), Money("-0.5", "EUR")):
            campaigns.spend(campaign, amount, "Pictures")
        assert campaigns.costs(campaign) == [Money("120", "EUR"), Money("7", "USD")]


def test_rights(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaign = draft(work, firm)
    with firm.crm.work(firm.rita, read_only=True) as work:
        assert work.get(Campaign, campaign.id).name == "Spring"  # that there is a campaign is no secret
        assert work.count(Member) == 3
        assert work.count(Arm) == 1
    with pytest.raises(Forbidden), firm.crm.work(firm.rita) as work:
        Campaigns(work).start(campaign)
    with firm.crm.work(firm.boss) as work:
        own = Campaigns(work).draft("Ours", purpose="newsletter", template="spring")
        assert Campaigns(work).enroll(own, [firm.chloe]).new == 1


def test_the_plan_counts_who_would_be_refused(sqlite_url: str, tmp_path: Path) -> None:
    cap = {"sending": {"frequency": [{"purpose": "newsletter", "at_most": 1, "days": 7}]}}
    office = open_office(sqlite_url, tmp_path, marketing=cap)
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        first = Campaigns(work).draft("First", purpose="newsletter", template="spring")
        Campaigns(work).enroll(first, [firm.anna, firm.ben])
        Campaigns(work).start(first)
    office.run()
    with firm.crm.work(firm.mia) as work:
        segment = Segments(work).create("All", rule="record.kind == 'person' || record.kind == 'organization'")
        campaign = Campaigns(work).draft(
            "Spring", purpose="newsletter", template="spring", segment=segment,
            shares={"a": 0.999999, "none": 0.000001}, holdout="none",
        )  # fmt: skip
        Campaigns(work).enroll(campaign, [firm.erik])
    with firm.crm.work(firm.mia, read_only=True) as work:
        plan = Campaigns(work).plan(campaign)
    assert (plan.members, plan.joining) == (1, 6)
    assert plan.refused == {
        "1 for 'newsletter' in 7 days is all that is allowed.": 2,
        "There is no address for 'email'.": 1,
        "There is no consent for 'newsletter'.": 1,
    }
    assert [(a.name, a.members, a.sendable) for a in plan.arms] == [("a", 7, 3), ("none", 0, 0)]
    assert plan.first is not None
    assert (plan.to, plan.first.subject) == ("erik@mail.example", "Lamps, Erik")
