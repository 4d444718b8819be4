"""Whom a message may go to: consent, suppression, and nobody's rights."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import Customer, User, Work, system_actor
from crmcore.errors import Forbidden, StoreLocked
from crmcore_marketing import Consents, Reason
from crmcore_marketing.consent import Recipient, refusals
from tests.marketing.firm import Firm, build

CHLOE = "chloe@mail.example"


def why(
    firm: Firm, customer: Customer, address: str, purpose: str = "newsletter", channel: str = "email"
) -> str | None:
    with firm.crm.as_system("ask", read_only=True) as work:
        (found,) = refusals(work, [Recipient(customer.id, address)], channel, purpose)
    return found


def consents(firm: Firm, who: User, do: Any) -> Any:
    with firm.crm.work(who) as work:
        return do(Consents(work))


def test_nobody_is_written_to_who_has_not_consented(firm: Firm) -> None:
    assert why(firm, firm.chloe, CHLOE) == "There is no consent for 'newsletter'."
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, "Chloe@Mail.example", "newsletter", evidence="form 7"))
    assert why(firm, firm.chloe, "CHLOE@mail.example ") is None


def test_consent_is_for_one_address_purpose_channel_and_customer(firm: Firm) -> None:
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="form"))
    assert why(firm, firm.chloe, "chloe@home.example") is not None
    assert why(firm, firm.dora, CHLOE) is not None
    assert why(firm, firm.chloe, "+49 30 1234", channel="sms") is not None


def test_the_last_word_counts_and_not_the_last_to_be_written(firm: Firm) -> None:
    consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter"))
    earlier = firm.clock.now.replace(month=1)
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="old list", at=earlier))
    assert why(firm, firm.chloe, CHLOE) == "Consent for 'newsletter' was withdrawn."


def test_a_clock_that_is_late_loses_no_withdrawal(firm: Firm) -> None:
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="form"))
    firm.clock.forward(hours=-2)
    consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter"))
    assert why(firm, firm.chloe, CHLOE) == "Consent for 'newsletter' was withdrawn."


def test_what_needs_no_consent_still_obeys_objection_and_suppression(firm: Firm) -> None:
    assert why(firm, firm.chloe, CHLOE, "transactional") is None
    consents(firm, firm.mia, lambda c: c.suppress(CHLOE, reason=Reason.HARD_BOUNCE))
    assert why(firm, firm.chloe, CHLOE, "transactional") == f"'{CHLOE}' is suppressed since 2026-03-02: hard bounce."
    consents(firm, firm.mia, lambda c: c.unsuppress(CHLOE, why="the mailbox is back"))
    assert why(firm, firm.chloe, CHLOE, "transactional") is None
    consents(firm, firm.rita, lambda c: c.withdraw(firm.anna, "anna@acme.example", "transactional"))
    assert why(firm, firm.anna, "anna@acme.example", "transactional") == "Consent for 'transactional' was withdrawn."


def both_ways(firm: Firm, customer: Customer, address: str, purpose: str = "newsletter") -> list[str | None]:
    """Ask ahead, and behind the lock."""
    found = []
    for lock in (False, True):
        with firm.crm.as_system("ask") as work:
            found += refusals(work, [Recipient(customer.id, address)], "email", purpose, lock=lock)
    return found


def test_a_withdrawal_closes_an_address_to_all_who_share_it(firm: Firm) -> None:
    with firm.crm.as_system("share") as work:
        work.identify(firm.dora, email=CHLOE)
    for customer in (firm.chloe, firm.dora):
        consents(firm, firm.mia, lambda c, who=customer: c.give(who, CHLOE, "newsletter", evidence="form"))
    assert both_ways(firm, firm.dora, CHLOE) == [None, None]
    firm.clock.forward(hours=1)
    consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter"))
    consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "transactional"))
    for purpose in ("newsletter", "transactional"):
        closed = f"Consent for '{purpose}' was withdrawn for this address."
        assert both_ways(firm, firm.dora, "Chloe@Mail.example", purpose) == [closed, closed]
    firm.clock.forward(hours=1)
    consents(firm, firm.mia, lambda c: c.give(firm.dora, CHLOE, "newsletter", evidence="a later form"))
    assert both_ways(firm, firm.dora, CHLOE) == [None, None]
    assert both_ways(firm, firm.chloe, CHLOE) == ["Consent for 'newsletter' was withdrawn."] * 2
    firm.clock.forward(hours=1)
    assert len(consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter"))) == 1
    assert None not in both_ways(firm, firm.dora, CHLOE)
    assert consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter")) == []


def test_a_consent_of_the_future_does_not_outlast_a_withdrawal(firm: Firm) -> None:
    ahead = firm.clock.now + timedelta(minutes=4)
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="form", at=ahead))
    assert both_ways(firm, firm.chloe, CHLOE) == [None, None]
    firm.clock.forward(minutes=1)
    now = firm.clock.now
    consents(firm, firm.rita, lambda c: c.withdraw(firm.anna, "anna@acme.example", "newsletter", at=now))
    consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter", at=now))
    for _ in range(2):
        assert both_ways(firm, firm.chloe, CHLOE) == ["Consent for 'newsletter' was withdrawn."] * 2
        assert [s.state.value for s in consents(firm, firm.mia, lambda c: c.states(firm.chloe))] == ["withdrawn"]
        firm.clock.forward(minutes=5)
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="anew"))
    assert both_ways(firm, firm.chloe, CHLOE) == [None, None]


@pytest.mark.parametrize("domain", ["mail.example", "@Mail.Example", "https://mail.example/"])
def test_a_domain_is_suppressed_with_all_below_it(small: Firm, domain: str) -> None:
    consents(small, small.mia, lambda c: c.suppress(domain, reason=Reason.COMPLAINT))
    for address in ("erik@mail.example", "erik@de.mail.example"):
        told = why(small, small.erik, address, "transactional")
        assert told == "'mail.example' is suppressed since 2026-03-02: complaint."
    assert why(small, small.erik, "erik@email.example", "transactional") is None


def test_a_suppression_outlives_its_customer(firm: Firm) -> None:
    consents(firm, firm.mia, lambda c: c.suppress("ERIK@mail.example"))
    consents(firm, firm.mia, lambda c: c.give(firm.erik, "erik@mail.example", "newsletter", evidence="form"))
    with firm.crm.work(firm.root) as work:
        work.remove_all(Consents(work).history(firm.erik))
        work.remove(work.get(Customer, firm.erik.id))
        again = work.add(Customer.person(name="Erik once more"))
    consents(firm, firm.mia, lambda c: c.give(again, "erik@mail.example", "newsletter", evidence="new list"))
    assert why(firm, again, "erik@mail.example") == "'erik@mail.example' is suppressed since 2026-03-02: request."


def test_double_opt_in_waits_for_its_confirmation(small: Firm, sqlite_url: str) -> None:
    purposes = {"news": {"label": "News", "double_opt_in": True}}
    firm = build(f"{sqlite_url}2", config={"plugins": {"marketing": {"purposes": purposes}}})
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "news", evidence="form"))
    assert why(firm, firm.chloe, CHLOE, "news") == "Consent for 'news' awaits its confirmation (double opt-in)."
    consents(firm, firm.mia, lambda c: c.confirm(firm.chloe, CHLOE, "news", evidence="link clicked"))
    assert why(firm, firm.chloe, CHLOE, "news") is None
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "news", evidence="another form"))
    assert why(firm, firm.chloe, CHLOE, "news") is None
    consents(firm, firm.mia, lambda c: c.withdraw(firm.chloe, CHLOE, "news"))
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "news", evidence="a third form"))
    assert why(firm, firm.chloe, CHLOE, "news") == "Consent for 'news' awaits its confirmation (double opt-in)."


def test_what_cannot_be_sent_is_told_and_not_raised(small: Firm) -> None:
    assert why(small, small.chloe, "chloe at home") == "'chloe at home' is not an e-mail address."
    assert why(small, small.chloe, CHLOE, channel="fax") == "There is no channel 'fax'."
    told = why(small, small.chloe, CHLOE, "newletter")
    assert told == (
        "The purpose 'newletter' is not declared under [plugins.marketing.purposes]. Did you mean 'newsletter'?"
    )


def test_the_gate_sees_what_its_caller_may_not(firm: Firm) -> None:
    for who, address in ((firm.anna, "anna@acme.example"), (firm.ben, "ben@acme.example")):
        consents(firm, firm.mia, lambda c, w=who, a=address: c.give(w, a, "newsletter", evidence="form"))
    consents(firm, firm.mia, lambda c: c.suppress("anna@acme.example"))
    asked = [Recipient(firm.ben.id, "ben@acme.example"), Recipient(firm.anna.id, "anna@acme.example")]
    with firm.crm.work(firm.rita, read_only=True) as work:
        free, listed = refusals(work, asked, "email", "newsletter")
    assert free is None
    assert listed is not None
    with firm.crm.as_system("a user without a role") as work:
        nobody = work.add(User(name="Nobody"))
    with firm.crm.work(nobody, read_only=True) as work, pytest.raises(Forbidden):
        refusals(work, asked, "email", "newsletter")


def test_ten_thousand_recipients_take_three_statements(firm: Firm) -> None:
    with firm.crm.as_system("many") as work:
        people = work.add_all(Customer.person(name=f"P {n}") for n in range(10_000))
        consented = people[::3]
        Consents(work).give(people[0], "p0@d0.example", "newsletter", evidence="form")
        give_many(work, [(p, f"p{3 * n}@d{3 * n}.example") for n, p in enumerate(consented)])
        Consents(work).suppress("d3.example")
    asked = [Recipient(p.id, f"P{n}@d{n}.example") for n, p in enumerate(people)]
    with firm.crm.as_system("ask") as work:
        work.lock(Customer, [])  # the transaction has begun
        before = work.channel.statements
        found = refusals(work, asked, "email", "newsletter")
        assert work.channel.statements - before <= 5
    assert [n for n, reason in enumerate(found) if reason is None] == [n for n in range(0, 10_000, 3) if n != 3]


def give_many(work: Work, points: list[tuple[Customer, str]]) -> None:
    from crmcore_marketing import Consent

    work.add_all(
        Consent(customer_id=c.id, address=a, purpose="newsletter", evidence="list", at=work.now) for c, a in points
    )


@pytest.mark.parametrize("late", ["consent", "suppression"])
def test_who_withdraws_while_messages_are_claimed_waits(pg_url: str, late: str) -> None:
    firm = build(pg_url)
    write = {"consent": _consent_of, "suppression": _suppression_of}[late]
    consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="form"))
    with firm.crm.as_system("claim") as claim, firm.crm.engine.connect() as impatient:
        assert refusals(claim, [Recipient(firm.chloe.id, CHLOE)], "email", "newsletter") == [None]
        impatient.execute(sa.text("SET lock_timeout = '200ms'"))
        with pytest.raises(StoreLocked), firm.crm.work(system_actor("unsubscribe"), connection=impatient) as work:
            write(firm, work)


def _consent_of(firm: Firm, work: Work) -> None:
    Consents(work).withdraw(firm.chloe, CHLOE, "newsletter")


def _suppression_of(firm: Firm, work: Work) -> None:
    Consents(work).suppress("mail.example")
