"""Customers: how they are recognized, how they belong together, and what has happened with them."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from crmcore import Crm, Customer, IdentityKind, Interaction, Participant, Relation, RelationKind, User
from crmcore.errors import Invalid, NotFound, NotUnique
from tests.support import Clock
from tests.work.selling import day, hire


@pytest.mark.parametrize(("kind", "spellings", "stored"), [
    ("email", ["Ann@Acme.test", " ann@acme.TEST ", "ａnn@acme.test"], "ann@acme.test"),  # noqa: RUF001 — full width
    ("phone", ["+49 (30) 123-456", "0049 30 123456", "+4930123456"], "+4930123456"),
    ("domain", ["https://www.Acme.test/about", "acme.test", "WWW.ACME.TEST"], "acme.test"),
    ("external", [" hubspot:123"], "hubspot:123"),
])  # fmt: skip
def test_two_spellings_are_one_identity(crm: Crm, ada: User, kind: str, spellings: list[str], stored: str) -> None:
    with crm.work(ada) as work:
        ann = work.add(Customer.person(name="Ann"))
        (identity,) = work.identify(ann, **{kind: spellings[0]})
        assert (identity.kind, identity.normalized) == (IdentityKind(kind), stored)
        for spelling in spellings:
            assert [c.name for c in work.recognize(**{kind: spelling})] == ["Ann"]


@pytest.mark.parametrize(("given", "text"), [
    ({"email": "ann"}, "not an e-mail address"), ({"email": "a b@c"}, "not an e-mail address"),
    ({"phone": "12"}, "not a phone number"), ({"phone": "call me"}, "not a phone number"),
    ({"external": "123"}, "Write system and key"), ({"emial": "a@b"}, "Did you mean 'email'"), ({}, "No identity"),
])  # fmt: skip
def test_what_is_no_identity(crm: Crm, ada: User, given: dict[str, str], text: str) -> None:
    with crm.work(ada) as work:
        ann = work.add(Customer.person(name="Ann"))
        for ask in (lambda: work.identify(ann, **given), lambda: work.recognize(**given)):
            with pytest.raises(Invalid, match=text):
                ask()


def test_families_share_an_address_and_nobody_an_external_identity(crm: Crm, ada: User, rep: User) -> None:
    with crm.work(ada) as work:
        ann, bea = work.add_all([Customer.person(name="Ann"), Customer.person(name="Bea")])
        for person in (ann, bea):
            work.identify(person, email="info@acme.test", phone="030 123456")
        work.identify(bea, external="hubspot:1")
        assert {c.name for c in work.recognize(email="info@acme.test")} == {"Ann", "Bea"}
        assert [c.name for c in work.recognize(email="info@acme.test", external="hubspot:1")] == ["Bea", "Ann"]
    with crm.work(rep) as work:
        mine = work.add(Customer.person(name="Mine"))
        assert work.recognize(email="info@acme.test", external="hubspot:1") == []
        with pytest.raises(NotUnique) as caught:
            work.identify(mine, external="hubspot:1")
        assert str(caught.value) == "[not-unique] The external identity 'hubspot:1' is taken."


def works_for(person: Customer, firm: Customer, since: date | None = None, until: date | None = None) -> Relation:
    return Relation(from_id=person.id, to_id=firm.id, kind=RelationKind.WORKS_FOR, since=since, until=until)


def note(summary: str, number: int) -> Interaction:
    return Interaction(kind="core.note", summary=summary, at=day(number))


def test_an_organization_shows_what_its_people_took_part_in(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme, bolt = work.add_all([Customer.organization(name="Acme"), Customer.organization(name="Bolt")])
        ann, bea, sub = work.add_all(
            [Customer.person(name=n) for n in ("Ann", "Bea")] + [Customer.organization(name="Sub")]
        )
        work.add_all([works_for(ann, acme), works_for(bea, acme)])
        work.add(Relation(from_id=sub.id, to_id=acme.id, kind=RelationKind.SUBSIDIARY_OF))
        work.log(note("both", 1), ann, bea)
        work.log(note("ann and the firm itself", 2), ann, acme)
        work.log(note("bea", 3), bea)
        work.log(note("bolt", 4), bolt)
        work.log(note("the subsidiary", 5), sub)
        work.log(note("ann twice", 6), ann, ann)
    with crm.work(ada, read_only=True) as work:
        told = {c.name: [i.summary for i in work.timeline(c)] for c in (acme, bolt, ann, bea, sub)}
        assert told == {
            "Acme": ["ann twice", "bea", "ann and the firm itself", "both"],
            "Bolt": ["bolt"],
            "Ann": ["ann twice", "ann and the firm itself", "both"],
            "Bea": ["bea", "both"],
            "Sub": ["the subsidiary"],
        }
        assert [i.summary for i in work.customer_view(acme.id).timeline] == told["Acme"]


def test_a_change_of_employer_keeps_the_past(crm: Crm, ada: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        acme, bolt = work.add_all([Customer.organization(name="Acme"), Customer.organization(name="Bolt")])
        ann = work.add(Customer.person(name="Ann"))
        first = work.add(works_for(ann, acme))
        work.log(note("at Acme", 1), ann)
    clock.forward(days=10)
    with crm.work(ada) as work:
        work.save(attrs.evolve(first, until=date(2026, 3, 5)))
        work.add(works_for(ann, bolt, since=date(2026, 3, 6)))
        work.log(note("at Bolt", 8), ann)
        work.log(note("brought in late", 4), ann)
    with crm.work(ada) as work:
        work.add(works_for(ann, acme, since=date(2026, 9, 1)))
        work.log(note("before she goes back", 9), ann)
    with crm.work(ada, read_only=True) as work:
        assert [i.summary for i in work.timeline(acme)] == ["brought in late", "at Acme"]
        assert [i.summary for i in work.timeline(bolt)] == ["before she goes back", "at Bolt"]
        assert len(work.timeline(ann)) == 4
        rows = work.find(Participant, Participant.t.c.customer_id == ann.id, order_by="at")
        assert [r.organization_id for r in rows] == [acme.id, acme.id, bolt.id, bolt.id]
        assert {r.through_id for r in work.find(Participant, Participant.t.c.customer_id == bolt.id)} == {ann.id}


def test_the_timeline_is_paged_by_time_and_then_by_id(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        entries = [(note(str(i), 1 + i // 4), [acme]) for i in range(23)]
        logged = work.log_all(entries)
    expected = [i.id for i in sorted(logged, key=lambda i: (i.at, i.id), reverse=True)]
    with crm.work(ada, read_only=True) as work:
        for size in (1, 3, 23, 50):
            found, after = [], None
            while True:
                page = work.timeline(acme.id, limit=size, after=after)
                found += [i.id for i in page]
                if (after := page.next) is None:
                    break
            assert found == expected
        for wrong in ("x", "", "W10=", "WzEsMl0=", "WyIyMDI2IiwxXQ=="):
            with pytest.raises(Invalid, match="not a place in a timeline"):
                work.timeline(acme, after=wrong)
        with pytest.raises(Invalid, match="1 to 10,000"):
            work.timeline(acme, limit=0)


def test_an_interaction_fits_its_kind(crm: Crm, ada: User, rep: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        call = work.log(Interaction(kind="core.call", summary="", payload={"notes": "First\nsecond"}), acme)
        assert (call.summary, call.user_id) == ("First", ada.id)
        wrong = [
            (Interaction(kind="core.cal", summary="x"), "Did you mean 'core.call'"),
            (Interaction(kind="core.call", summary="x", payload={"minuts": 1}), "minuts"),
            (Interaction(kind="core.call", summary="x", payload={"minutes": -1}), "minutes"),
            (Interaction(kind="core.note", summary="x", at=day(1).replace(tzinfo=None)), "time zone"),
            (Interaction(kind="core.note", summary="x" * 301), "at most 300"),
        ]
        for interaction, text in wrong:
            with pytest.raises(Invalid, match=text):
                work.log(interaction, acme)
        with pytest.raises(Invalid, match="at least one customer"):
            work.log(note("x", 1))
    with crm.work(rep) as work, pytest.raises(NotFound):
        work.log(note("x", 1), acme)
    with crm.work(ada, read_only=True) as work:
        assert [i.summary for i in work.timeline(acme)] == ["First"]


def test_files_are_kept_once_by_their_content(crm: Crm, ada: User, rep: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        one, two = (work.attach(acme, name, b"content") for name in ("../a.txt", "C:\\b\\c.pdf"))
        assert (one.name, two.name, one.sha256, two.media_type) == ("a.txt", "c.pdf", two.sha256, "application/pdf")
        with work.open(one) as content:
            assert content.read() == b"content"
        for name in ("", "..", "a/", "\0"):
            with pytest.raises(Invalid, match="not a file name"):
                work.attach(acme, name, b"x")
    with crm.work(rep, read_only=True) as work, pytest.raises(NotFound):
        work.open(one)


def test_tags_are_words_once_each(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        call = work.log(note("x", 1), acme)
        work.tag(acme, " vip ", "vip", "", "new")
        work.tag(acme, "vip")
        work.tag(call, "hot")
        work.untag(acme, "new", "never")
        assert (work.tags(acme), work.tags(call)) == (["vip"], ["hot"])
    owner = hire(crm, "Olga", "rep")
    with crm.work(owner) as work:
        mine = work.add(Customer.organization(name="Mine"))
        mail = work.log(note("mail", 1), mine)
        work.tag(mail, "urgent")
        work.attach(mail, "offer.pdf", b"x")
        assert work.tags(mail) == ["urgent"]
        assert timedelta(0) <= mail.at - day(1)
