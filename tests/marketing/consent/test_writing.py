"""Writing consent down: by hand, by import, by whom, and what is refused."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from crmcore import Actor, Customer, User
from crmcore.errors import CrmError, Forbidden, Invalid, NotFound, Objected, StillReferenced
from crmcore_intake import IntakePlugin, RowOutcome, import_files, load_profile
from crmcore_marketing import Channel, Consent, Consents, ConsentState, LegalBasis, Reason, Suppression
from tests.marketing.firm import Firm, build

CHLOE = "chloe@mail.example"


def consents(firm: Firm, who: User, do: Any) -> Any:
    with firm.crm.work(who) as work:
        return do(Consents(work))


def test_each_entry_says_how_it_can_be_shown(firm: Firm) -> None:
    made = consents(
        firm,
        firm.mia,
        lambda c: c.give(
            firm.chloe, " Chloe@MAIL.example", "newsletter", evidence="form 7", text_version="2026-01", confirmed=True
        ),
    )
    with firm.crm.work(firm.boss, read_only=True) as work:
        (kept,) = Consents(work).history(firm.chloe)
    assert kept == made
    assert (kept.address, kept.evidence, kept.text_version, kept.basis, kept.at, kept.confirmed) == (
        CHLOE, "form 7", "2026-01", LegalBasis.CONSENT, firm.clock.now, True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"evidence": " "}, "Consent of chloe@mail.example for 'newsletter' has no evidence. Say how it was given."),
        ({"purpose": "newletter"}, "The purpose 'newletter' is not declared under [plugins.marketing.purposes]. Did"),
        ({"address": "chloe"}, "'chloe' is not an e-mail address."),
        ({"channel": "fax"}, "There is no channel 'fax'. Allowed: 'email', 'sms', 'phone', 'post'."),
        ({"at": timedelta(days=2)}, "Nobody can have said it on 2026-03-04."),
    ],
)
def test_what_cannot_be_written_down_is_told_in_one_line(small: Firm, change: dict[str, Any], told: str) -> None:
    given = {"address": CHLOE, "purpose": "newsletter", "evidence": "form", **change}
    if "at" in given:
        given["at"] += small.clock.now
    with pytest.raises(CrmError) as error:
        consents(small, small.mia, lambda c: c.give(small.chloe, **given))
    assert told in str(error.value)
    assert "\n" not in str(error.value)
    with small.crm.work(small.mia, read_only=True) as work:
        assert work.count(Consent) == 0


def test_nobody_takes_back_or_changes_what_was_said(firm: Firm) -> None:
    made = consents(firm, firm.mia, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="form"))
    with pytest.raises(Objected, match="stays as it is"), firm.crm.work(firm.root) as work:
        work.save(attrs.evolve(made, evidence="another form"))
    with pytest.raises(Objected, match="stays as it is"), firm.crm.work(firm.boss) as work:
        work.remove(work.get(Consent, made.id))


def test_a_rep_writes_down_what_its_customers_say_and_no_others(firm: Firm) -> None:
    consents(firm, firm.rita, lambda c: c.give(firm.anna, "anna@acme.example", "newsletter", evidence="at the fair"))
    with pytest.raises(NotFound):
        consents(firm, firm.rita, lambda c: c.give(firm.chloe, CHLOE, "newsletter", evidence="at the fair"))
    with firm.crm.as_system("a user who only looks") as work:
        viewer = work.add(User(name="Vera", roles=("viewer",)))
    with pytest.raises(Forbidden, match=r"marketing\.consent\.record"):
        consents(firm, viewer, lambda c: c.withdraw(firm.chloe, CHLOE, "newsletter"))


def test_anybody_suppresses_and_marketing_lifts(firm: Firm) -> None:
    consents(firm, firm.rita, lambda c: c.suppress(CHLOE, reason=Reason.REQUEST, note="on the phone"))
    with firm.crm.work(firm.rita, read_only=True) as work:
        assert work.count(Suppression) == 0
    with pytest.raises(Forbidden, match=r"marketing\.unsuppress"):
        consents(firm, firm.rita, lambda c: c.unsuppress(CHLOE, why="changed their mind"))
    with pytest.raises(Invalid, match="takes a reason"):
        consents(firm, firm.mia, lambda c: c.unsuppress(CHLOE, why=" "))
    consents(firm, firm.mia, lambda c: c.unsuppress(CHLOE, why="changed their mind"))
    with pytest.raises(NotFound, match=f"'{CHLOE}' is not suppressed"):
        consents(firm, firm.mia, lambda c: c.unsuppress(CHLOE, why="twice"))


def test_suppressing_twice_keeps_the_first(firm: Firm) -> None:
    first = consents(firm, firm.mia, lambda c: c.suppress(CHLOE, reason=Reason.COMPLAINT))
    wanted = [Suppression(address=a, reason=Reason.REQUEST, at=firm.clock.now) for a in (CHLOE, "x@y.example", CHLOE)]
    found = consents(firm, firm.mia, lambda c: c.suppress_all(wanted))
    assert found == [first, wanted[1], first] or [s.reason for s in found] == [
        Reason.COMPLAINT, Reason.REQUEST, Reason.COMPLAINT,
    ]  # fmt: skip
    with firm.crm.work(firm.mia, read_only=True) as work:
        assert work.count(Suppression) == 2


def test_withdrawing_everything_reaches_every_address(firm: Firm) -> None:
    consents(firm, firm.mia, lambda c: c.give(firm.dora, "dora@old.example", "newsletter", evidence="form"))
    made = consents(firm, firm.mia, lambda c: c.withdraw(firm.dora))
    assert {(c.address, c.purpose) for c in made} == {
        (address, purpose)
        for address in ("dora@mail.example", "dora@home.example", "dora@old.example")
        for purpose in ("newsletter", "transactional")
    }
    assert consents(firm, firm.mia, lambda c: c.withdraw(firm.dora)) == []
    with pytest.raises(Invalid, match="Finn has no address for 'email'"):
        consents(firm, firm.mia, lambda c: c.withdraw(firm.finn))


def test_numbers_and_streets_are_contact_points_too(small: Firm) -> None:
    def give(c: Consents) -> list[str]:
        sms = c.give(small.finn, "0049 (30) 12-34", "newsletter", evidence="form", channel=Channel.SMS)
        post = c.give(small.finn, " Main  Street 1\n Ulm ", "newsletter", evidence="form", channel=Channel.POST)
        return [sms.address, post.address]

    assert consents(small, small.mia, give) == ["+49301234", "main street 1 ulm"]


def test_a_customer_who_said_something_is_not_removed_by_the_way(firm: Firm) -> None:
    made = consents(firm, firm.mia, lambda c: c.give(firm.erik, "erik@mail.example", "newsletter", evidence="form"))
    with pytest.raises(StillReferenced, match="1 marketing_consent of marketing"), firm.crm.work(firm.root) as work:
        work.remove(work.get(Customer, firm.erik.id))
    with firm.crm.work(firm.root) as work:
        work.remove(work.get(Consent, made.id))
        work.remove(work.get(Customer, firm.erik.id))


PROFILE = """
title = "Consent of the old system"
system = "old"
zone = "UTC"

[[source]]
file = "consent.csv"
record = "marketing_consent"
identify = "No"

[source.fields]
customer_id = { column = "Who", lookup = { by = "name" } }
address = "Address"
purpose = "For"
state = "Said"
evidence = "How"
at = "On"
"""
ROWS = """No,Who,Address,For,Said,How,On
1,Chloe,CHLOE@mail.example,newsletter,given,form 7,2026-01-05
2,Chloe,chloe@mail.example,newsletter,withdrawn,by mail,2026-02-05
3,Erik,erik@mail.example,newsletter,given,,2026-01-05
4,Dora,dora@home.example,news,given,form 9,2026-01-05
"""


def test_a_file_brings_in_what_was_said_before(store_url: str, tmp_path: Path) -> None:
    firm = build(store_url, plugins=[IntakePlugin])
    (tmp_path / "consent.toml").write_text(PROFILE, "utf-8")
    (tmp_path / "consent.csv").write_text(ROWS, "utf-8")
    outcomes: list[RowOutcome] = []
    (done,) = import_files(
        firm.crm, Actor.of(firm.mia), load_profile(tmp_path / "consent.toml"), tmp_path,
        watch=lambda _, more: outcomes.extend(more),
    )  # fmt: skip
    assert done.refused == 2
    told = [" ".join(map(str, o.problems)) or o.note for o in outcomes if o.row in (3, 4)]
    assert "Consent of erik@mail.example for 'newsletter' has no evidence" in told[0]
    assert "The purpose 'news' is not declared" in told[1]
    with firm.crm.work(firm.mia, read_only=True) as work:
        assert [(c.address, c.state) for c in Consents(work).history(firm.chloe)] == [
            (CHLOE, ConsentState.GIVEN), (CHLOE, ConsentState.WITHDRAWN),
        ]  # fmt: skip
