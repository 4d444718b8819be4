"""A campaign from its draft to its end: who is in which arm, what each is sent and when, and what stops it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import attrs

from crmcore import Customer, Work
from crmcore_marketing.campaigns import Campaigns, Enrolled, Member, MemberStatus, Reached, note_progress
from crmcore_marketing.campaigns.split import arm_of
from crmcore_marketing.segments import Segments
from crmcore_marketing.sending import Message
from tests.marketing.campaigns.office import WHO, Office, draft, open_office

SENT, PLANNED, CLICKED = MemberStatus.SENT, MemberStatus.PLANNED, MemberStatus.CLICKED


def start(office: Office, **fields: object) -> None:
    with office.firm.crm.work(office.firm.mia) as work:
        Campaigns(work).start(draft(work, office.firm, **fields))


def subjects(office: Office) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mail in office.mails():
        found.setdefault(str(mail["To"]), []).append(str(mail["Subject"]))
    return found


def test_everybody_with_consent_is_sent_one_message(office: Office) -> None:
    start(office)
    office.run()
    assert subjects(office) == {
        address: [f"Lamps, {person.name}"] for address, person in zip(WHO, office.firm.people, strict=False)
    }
    assert office.statuses() == {p.name: PLANNED if p == office.firm.finn else SENT for p in office.firm.people}
    assert [state for _, state, _ in office.ledger()] == ["refused", *["sent"] * 5]
    office.run()
    assert len(office.mails()) == 5
    assert office.campaign().stage == "done"


def test_each_arm_gets_its_own_and_a_control_group_nothing(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaign = draft(work, firm, shares={"a": 0.4, "b": 0.3, "none": 0.3}, holdout="none")
        campaigns = Campaigns(work)
        campaigns.use_template(campaigns.steps(campaign)[0], "spring_b", arm="b")
        arms = {p.name: arm_of(campaigns.arms(campaign), p.id).name for p in firm.people}
        campaigns.start(campaign)
    office.run()
    wanted = {
        address: ["Lamps, " + p.name if arms[p.name] == "a" else "Tables, " + p.name]
        for address, p in zip(WHO, firm.people, strict=False)
        if arms[p.name] != "none"
    }
    assert subjects(office) == wanted
    assert {name for name, status in office.statuses().items() if status is PLANNED} >= {
        name for name, arm in arms.items() if arm == "none"
    }


def test_enrolling_again_adds_only_who_is_new_and_moves_nobody(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaigns, segments = Campaigns(work), Segments(work)
        french = segments.create("French", rule="record.country == 'FR'")
        halves = {"a": 0.5, "b": 0.5}
        campaign = campaigns.draft("Spring", purpose="newsletter", template="spring", segment=french, shares=halves)
        assert campaigns.enroll(campaign).new == 2
    before = office.members()
    with firm.crm.work(firm.mia) as work:
        work.save(attrs.evolve(work.get(Customer, firm.erik.id), country="FR"))
        came = Campaigns(work).enroll(campaign)
        assert (came.new, came.already, sum(came.arms.values())) == (1, 2, 1)
        assert Campaigns(work).enroll(campaign, [firm.anna, firm.erik, firm.anna]).new == 1
        assert Campaigns(work).enroll(campaign, firm.people[:1]) == Enrolled(0, 1, {"a": 0, "b": 0})
    after = office.members()
    assert {name: after[name] for name in before} == before
    assert set(after) == {"Anna", "Chloe", "Dora", "Erik"}


def test_who_is_enrolled_later_is_sent_the_first_step_then(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaigns = Campaigns(work)
        end = work.now + timedelta(days=30)
        campaign = campaigns.draft("Spring", purpose="newsletter", template="spring", ends_at=end)
        campaigns.enroll(campaign, [firm.anna])
        campaigns.start(campaign)
    office.run()
    with firm.crm.work(firm.mia) as work:
        Campaigns(work).enroll(office.campaign(), [firm.ben])
    office.run()
    assert set(subjects(office)) == {"anna@acme.example", "ben@acme.example"}
    assert office.campaign().stage == "running"
    firm.clock.forward(days=31)
    office.run()
    assert office.campaign().stage == "done"


def test_later_steps_wait_and_leave_out_who_acted(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaigns = Campaigns(work)
        campaign = draft(work, firm)
        campaigns.step(campaign, "spring_b", after=timedelta(days=3), unless="clicked")
        campaigns.step(campaign, "spring", after=timedelta(days=2))
        campaigns.start(campaign)
    office.run()
    firm.clock.forward(days=1)
    with firm.crm.as_system("a click") as work:
        note_progress(work, [Reached(campaign.id, firm.anna.id, CLICKED, work.now)])
    firm.clock.forward(days=1, hours=23)
    office.run()
    assert len(office.mails()) == 5
    firm.clock.forward(hours=1)
    office.run()
    assert {to for to, said in subjects(office).items() if len(said) == 2} == set(WHO[1:])
    # Who was left out of the second step gets the third all the same.
    firm.clock.forward(days=1, hours=23)
    office.run()
    assert len(subjects(office)["ben@acme.example"]) == 2
    firm.clock.forward(hours=2)
    office.run()
    assert {to: len(said) for to, said in subjects(office).items()} == {to: 3 if to != WHO[0] else 2 for to in WHO}
    office.run()
    assert office.campaign().stage == "done"


def test_a_pause_puts_off_all_that_follows(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaigns = Campaigns(work)
        campaign = draft(work, firm)
        campaigns.step(campaign, "spring_b", after=timedelta(days=3))
        campaigns.step(campaign, "spring", after=timedelta(days=2))
        campaigns.start(campaign)
    office.run()
    with firm.crm.work(firm.mia) as work:
        Campaigns(work).pause(office.campaign())
    firm.clock.forward(days=10)
    office.run()
    with firm.crm.work(firm.mia) as work:
        Campaigns(work).resume(office.campaign())
    office.run()
    office.run()
    assert len(subjects(office)["ben@acme.example"]) == 2
    firm.clock.forward(days=1, hours=23)
    office.run()
    assert len(subjects(office)["ben@acme.example"]) == 2
    firm.clock.forward(hours=2)
    office.run()
    assert len(subjects(office)["ben@acme.example"]) == 3


def test_a_pause_stops_what_is_queued_and_a_cancel_ends_it(office: Office) -> None:
    firm = office.firm
    start(office)
    with firm.crm.as_system("queue") as work:
        assert Campaigns(work).queue_due().count == 5
    with firm.crm.work(firm.mia) as work:
        paused = Campaigns(work).pause(office.campaign())
    office.run()
    assert office.mails() == []
    with firm.crm.work(firm.mia) as work:
        Campaigns(work).resume(paused)
    with firm.crm.work(firm.mia) as work:
        Campaigns(work).cancel(office.campaign())
    office.run()
    assert office.mails() == []
    assert {state for _, state, _ in office.ledger()} == {"refused"}


def test_queueing_twice_is_queueing_once(office: Office) -> None:
    start(office)
    with office.firm.crm.as_system("queue") as work:
        first = Campaigns(work).queue_due(at_most=2)
        rest = Campaigns(work).queue_due()
        assert (first.count + first.refused, rest.count + rest.refused, Campaigns(work).queue_due().count) == (2, 4, 0)
        assert work.count(Message) == 6


def test_messages_leave_only_in_the_hours_of_the_campaign(sqlite_url: str, tmp_path: Path) -> None:
    office = open_office(sqlite_url, tmp_path, firm={"time_zone": "Europe/Berlin"})  # it is 10:00 there
    start(office, window_from=18, window_until=8)
    office.run()
    assert office.ledger() == []
    office.firm.clock.forward(hours=8)
    office.run()
    assert len(office.mails()) == 5


def test_a_scheduled_campaign_begins_by_itself_or_says_why_not(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        segment = Segments(work).create("Danes", rule="record.country == 'DK'")
        campaigns = Campaigns(work)
        campaign = campaigns.draft("Spring", purpose="newsletter", template="spring", segment=segment)
        campaigns.schedule(campaign, work.now + timedelta(hours=2))
    office.run()
    assert office.campaign().stage == "scheduled"
    firm.clock.forward(hours=2)
    office.run()
    stuck = office.campaign()
    assert (stuck.stage, stuck.problem) == (
        "scheduled",
        "Campaign 'Spring' has nobody to send to: its segment is empty.",
    )
    office.run()
    assert office.campaign().version == stuck.version
    with firm.crm.work(firm.mia) as work:
        work.save(attrs.evolve(work.get(Customer, firm.anna.id), country="DK"))
    office.run()
    office.run()
    begun = office.campaign()
    assert (begun.stage, begun.problem) == ("done", "")
    assert list(subjects(office)) == ["anna@acme.example"]


def reached(work: Work, campaign: object, who: Customer, status: MemberStatus, at: datetime) -> int:
    return note_progress(work, [Reached(campaign, who.id, status, at)])  # type: ignore[arg-type]  # an id


def test_a_status_only_goes_forward_and_times_are_those_of_the_first_occasion(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        id = draft(work, firm).id
    now = firm.clock.now
    with firm.crm.as_system("progress") as work:
        assert reached(work, id, firm.anna, CLICKED, now) == 1
        assert reached(work, id, firm.anna, MemberStatus.OPENED, now - timedelta(hours=1)) == 1
        assert reached(work, id, firm.anna, CLICKED, now + timedelta(hours=1)) == 0
        assert reached(work, id, firm.acme, CLICKED, now) == 0  # no member
        anna = work.find(Member, Member.t.c.customer_id == firm.anna.id)[0]
    assert (anna.status, anna.clicked_at, anna.opened_at) == (CLICKED, now, now - timedelta(hours=1))


def test_what_is_noted_by_hand_is_a_fact_of_the_customer(office: Office) -> None:
    firm = office.firm
    with firm.crm.work(firm.mia) as work:
        campaign = draft(work, firm)
        assert Campaigns(work).note(campaign, [firm.anna, firm.ben], "responded") == 2
        assert Campaigns(work).note(campaign, [firm.anna], "responded") == 0
        names = ["marketing.campaigns", "marketing.last_response_at", "marketing.last_campaign_at"]
        facts = work.facts(Customer, [firm.anna.id, firm.acme.id], names)
        found = Segments(work).count("record.marketing.campaigns > 0 && record.marketing.last_response_at <= now")
    assert facts[firm.anna.id] == dict(zip(names, (1, firm.clock.now, None), strict=True))
    assert facts[firm.acme.id] == dict(zip(names, (0, None, None), strict=True))
    assert found == 2


def test_a_rep_sees_the_campaigns_of_the_companys_people(office: Office) -> None:
    firm = office.firm
    start(office)
    office.run()
    with firm.crm.work(firm.rita, read_only=True) as work:
        (section,) = [s for s in work.customer_view(firm.acme.id).sections if s.name == "marketing.campaigns"]
        assert section.problem is None
        assert section.data is not None
        assert section.data.headline == "1 campaign, 0 responses"
        assert sorted(row[1:5] for row in section.data.rows if row[0] == "Campaign") == [
            ("Spring", "Anna", "all", "sent"), ("Spring", "Ben", "all", "sent"),
        ]  # fmt: skip
        # Chloe is the boss's, and Dora and Erik are nobody's.
        assert work.count(Member) == 3
