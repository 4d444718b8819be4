"""Whom a message concerns: customers by address, strangers, organizations by domain, our own people."""

from __future__ import annotations

from datetime import date

import pytest

from crmcore import Customer, Direction, Identity, Interaction, Participant, Relation
from tests.intake.messages.office import Office, calendar, event, mail


def names(office: Office, interaction: Interaction) -> list[str]:
    """The customers that took part, and those whose people did."""
    with office.look() as work:
        rows = work.each(Participant, Participant.t.c.interaction_id == interaction.id)
        return sorted(work.get(Customer, row.customer_id).name for row in rows)


def test_a_mail_stands_on_the_timeline_of_its_customer_and_of_the_organization(office: Office) -> None:
    assert office.read(mail(head="Cc: tom@acme.example, bob@ours.example")).counts() == (1, 1, 0, 0, 0, 0)
    [found] = office.interactions()
    assert (found.kind, found.summary, found.direction, found.channel) == ("core.email", "Lamps", Direction.IN, "email")
    assert found.payload == {"subject": "Lamps", "message_id": "one@acme.example", "text": "Hello"}
    assert found.user_id == office.ada.id
    with office.look() as work:
        assert [i.id for i in work.timeline(office.mia)] == [found.id]
        assert [i.id for i in work.timeline(office.acme)] == [found.id]


def test_what_one_of_us_writes_goes_out_in_the_name_of_who_wrote_it(small: Office) -> None:
    small.read(mail(sender="Bob <BOB@ours.example>", to="mia@acme.example"))
    [found] = small.interactions()
    assert (found.direction, found.user_id) == (Direction.OUT, small.bob.id)


def test_a_stranger_becomes_a_prospect_who_works_for_the_owner_of_the_domain(office: Office) -> None:
    office.read(mail(sender="Tom Wu <tom@mail.acme.example>"))
    [found] = office.interactions()
    assert names(office, found) == ["Acme GmbH", "Tom Wu"]
    with office.look() as work:
        [tom] = work.recognize(email="TOM@mail.acme.example")
        assert (tom.name, tom.roles, tom.owner_id) == ("Tom Wu", ("prospect",), office.ada.id)
        [relation] = work.each(Relation, Relation.t.c.from_id == tom.id)
        assert relation.to_id == office.acme.id


def test_nobody_works_for_a_provider_or_for_one_of_two(small: Office) -> None:
    with small.crm.as_system("prepare") as work:
        work.identify(small.acme, domain="gmail.com")
        other = work.add(Customer.organization(name="Other"))
        work.identify(other, domain="acme.example")
    small.lay(mail(sender="a@gmail.com", id="1"), "1.eml")
    small.lay(mail(sender="b@acme.example", id="2"), "2.eml")
    assert small.bring().counts() == (2, 2, 0, 0, 0, 0)
    with small.look() as work:
        assert work.count(Relation) == 1
        assert {c.name for c in work.each(Customer)} >= {"a@gmail.com", "b@acme.example"}


def test_a_stranger_of_several_mails_is_made_once(small: Office) -> None:
    for n in range(5):
        small.lay(mail(sender="Tom <tom@x.example>", id=str(n)), f"{n}.eml")
    assert small.bring().counts() == (5, 5, 0, 0, 0, 0)
    with small.look() as work:
        assert len(work.recognize(email="tom@x.example")) == 1
        assert work.count(Identity, Identity.t.c.normalized == "tom@x.example") == 1


@pytest.mark.parametrize(
    ("unknown", "counts", "told"),
    [
        ("create", (1, 1, 0, 0, 0, 0), ""),
        ("skip", (1, 0, 0, 0, 1, 0), "none of its people is a customer"),
        ("refuse", (1, 0, 0, 0, 0, 1), "is from a stranger: zoe@x.example is no customer"),
    ],
)
def test_what_becomes_of_strangers_can_be_chosen(
    small: Office, unknown: str, counts: tuple[int, ...], told: str
) -> None:
    done = small.read(mail(sender="zoe@x.example"), unknown=unknown)
    assert (done.counts(), done.told) == (counts, [told])
    with small.look() as work:
        assert bool(work.recognize(email="zoe@x.example")) is (unknown == "create")


def test_a_stranger_who_is_made_nobody_does_not_keep_the_mail_from_those_who_are_known(small: Office) -> None:
    small.read(mail(sender="zoe@x.example", to="ada@ours.example, mia@acme.example"), unknown="skip")
    small.read(mail(sender="zoe@acme.example", id="2"), unknown="skip")
    first, second = small.interactions()
    assert names(small, first) == ["Acme GmbH", "Mia Keller"]
    assert names(small, second) == ["Acme GmbH"]  # by the domain


def test_machines_and_mailings_make_nobody_a_customer(small: Office) -> None:
    assert small.read(mail(sender="no-reply@shop.example")).told == ["none of its people is a customer"]
    many = ", ".join(f"u{n}@x.example" for n in range(21))
    assert small.read(mail(sender="ada@ours.example", to=many, id="2")).counts() == (1, 0, 0, 0, 1, 0)
    few = ", ".join(f"u{n}@x.example" for n in range(20))
    assert small.read(mail(sender="ada@ours.example", to=few, id="3")).counts() == (1, 1, 0, 0, 0, 0)
    with small.look() as work:
        assert work.count(Customer) == 2 + 20


def test_mail_among_colleagues_is_passed_over(small: Office) -> None:
    done = small.read(mail(sender="ada@ours.example", to="bob@ours.example"))
    assert (done.actions, done.told) == (["skip"], ["is among colleagues"])


def test_who_shares_an_address_takes_part_together(small: Office) -> None:
    with small.crm.as_system("prepare") as work:
        work.identify(small.acme, email="mia@acme.example")
    small.read(mail())
    assert names(small, small.interactions()[0]) == ["Acme GmbH", "Mia Keller"]


def test_a_meeting_without_customers_is_passed_over_unless_it_is_said_whom_it_concerns(small: Office) -> None:
    content = calendar(event(attendees=""))
    assert small.read(content, "a.ics").told == ["names nobody"]
    assert small.read(content, "a.ics", customer_id=small.acme.id).counts() == (1, 1, 0, 0, 0, 0)
    assert names(small, small.interactions()[0]) == ["Acme GmbH"]


def test_a_past_meeting_with_all_that_is_known_of_it(small: Office) -> None:
    more = "DESCRIPTION:They want 50\nLOCATION:Berlin\nORGANIZER:mailto:bob@ours.example"
    small.read(calendar(event(attendees="mia@acme.example tom@acme.example", more=more)), "a.ics")
    [found] = small.interactions()
    assert (found.kind, found.summary, found.direction) == ("core.meeting", "Visit to Acme", Direction.OUT)
    assert found.payload == {"minutes": 60.0, "location": "Berlin", "notes": "They want 50"}
    assert found.user_id == small.ada.id  # whose calendar it is
    assert names(small, found) == ["Acme GmbH", "Mia Keller", "tom@acme.example"]


def test_days_say_nothing_of_minutes_and_notes_are_notes(small: Office) -> None:
    day = event(uid="1", start="20260226", end="")
    note = event(uid="2", name="VJOURNAL", start="20260227", end="", summary="", more="DESCRIPTION:All well")
    small.read(calendar(day, note), "a.ics")
    meeting, written = small.interactions()
    assert "minutes" not in meeting.payload
    assert (written.kind, written.summary, written.payload) == ("core.note", "All well", {"text": "All well"})


def test_the_owner_of_the_mailbox_can_be_named(small: Office) -> None:
    small.read(mail(), owner_id=small.bob.id)
    assert small.interactions()[0].user_id == small.bob.id


def test_older_messages_can_be_left_out(small: Office) -> None:
    done = small.read(mail(), since=date(2026, 3, 3))
    assert done.told == ["is older than 2026-03-03"]
    assert small.read(mail(), since=date(2026, 3, 2)).counts() == (1, 1, 0, 0, 0, 0)
