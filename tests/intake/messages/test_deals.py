"""Which deal a message is about: that of its thread, else what sales says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

from crmcore import Actor, Customer, Interaction, Money, new_id
from crmcore_intake.plugin import IntakePlugin
from crmcore_sfa import Opportunity, Sales
from crmcore_sfa.deals.records import BuyingRole, Buys
from crmcore_sfa.intake_bridge import BEFORE_OPENING, _Deal, _open_on
from tests.intake.messages.office import Office, mail
from tests.support import Clock, make_crm


def open_deal(office: Office, title: str, **fields: Any) -> Opportunity:
    customer = fields.pop("customer", office.acme)
    with office.crm.work(office.ada) as work:
        return Sales(work).open(customer, title, **{"amount": Money("10", "EUR"), **fields})


def about(office: Office) -> list[str | None]:
    with office.look() as work:
        titles = {deal.id: deal.title for deal in work.each(Opportunity)}
    return [titles.get(i.record_id) if i.record_id else None for i in office.interactions()]


def test_the_one_open_deal_of_the_organization(office: Office) -> None:
    open_deal(office, "Lamps")
    office.read(mail())
    assert about(office) == ["Lamps"]
    assert office.interactions()[0].record_type == "sfa_opportunity"


def test_of_several_the_newest_of_whose_mail_it_is(small: Office) -> None:
    open_deal(small, "Lamps", owner_id=small.bob.id)
    small.crm.clock.forward(days=1)  # type: ignore[attr-defined]  # the clock of the tests
    open_deal(small, "Chairs", owner_id=small.bob.id)
    open_deal(small, "Tables", owner_id=small.ada.id, customer=small.mia)
    small.read(mail(id="1"))
    small.read(mail(id="2"), owner_id=small.bob.id)
    assert sorted(map(str, about(small))) == ["Chairs", "Tables"]


def test_of_several_that_are_nobodys_none(small: Office) -> None:
    open_deal(small, "Lamps", owner_id=small.bob.id)
    open_deal(small, "Chairs", owner_id=small.bob.id)
    small.read(mail())
    assert about(small) == [None]


def test_a_deal_that_was_not_open_then_is_none(small: Office) -> None:
    lost = open_deal(small, "Lamps")
    with small.crm.work(small.ada) as work:
        Sales(work).lose(work.get(Opportunity, lost.id), "price")
    small.crm.clock.forward(days=40)  # type: ignore[attr-defined]  # the clock of the tests
    open_deal(small, "Chairs")
    for n, day in enumerate(("02 Mar 2026", "06 Mar 2026", "20 Mar 2026", "11 Apr 2026")):
        small.read(mail(id=str(n), date=f"{day} 12:00:00 +0100"), f"{n}.eml")
    assert about(small) == ["Lamps", None, "Chairs", "Chairs"]


def test_a_person_with_a_buying_role_takes_part_in_the_deal(small: Office) -> None:
    other = open_deal(small, "Lamps", customer=small.acme)
    with small.crm.as_system("prepare") as work:
        zoe = work.add(Customer.person(name="Zoe"))
        work.identify(zoe, email="zoe@consult.example")
        work.add(BuyingRole(opportunity_id=other.id, person_id=zoe.id, role=next(iter(Buys))))
    small.read(mail(sender="zoe@consult.example"))
    assert about(small) == ["Lamps"]


def thread(small: Office) -> None:
    """Two mails of a thread, the second of somebody whose other deals would say something else."""
    small.lay(mail(id="1"), "1.eml")
    small.lay(mail(id="2", sender="zoe@x.example", head="In-Reply-To: <1>", date="2 Mar 2026 09:40 +0100"), "2.eml")
    small.lay(
        mail(id="3", sender="zoe@x.example", head="References: <1> <gone>", date="2 Mar 2026 09:50 +0100"), "3.eml"
    )


@pytest.mark.parametrize("chunk", [False, True])
def test_an_answer_is_about_what_its_thread_is_about(small: Office, chunk: bool) -> None:
    open_deal(small, "Lamps")
    thread(small)
    if chunk:
        small.bring()
    else:
        for n in (1, 2, 3):
            small.bring(small.folder / f"{n}.eml")
    assert about(small) == ["Lamps"] * 3


def test_what_the_actor_may_not_read_is_no_subject(small: Office) -> None:
    open_deal(small, "Lamps")
    thread(small)
    small.bring(small.folder / "1.eml")
    with small.crm.as_system("prepare") as work:
        zoe = work.add(Customer.person(name="Zoe", owner_id=small.bob.id))
        work.identify(zoe, email="zoe@x.example")
        work.save(attrs.evolve(work.get(Customer, small.mia.id), owner_id=small.bob.id))
    done = small.bring(small.folder / "2.eml", who=Actor(id=small.bob.id, name="Bob", roles=("rep", "importer")))
    assert done.counts() == (1, 1, 0, 0, 0, 0)
    assert about(small) == ["Lamps", None]


def test_without_sales_a_message_is_about_nothing(sqlite_url: str, tmp_path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    crm = make_crm(sqlite_url, plugins=[IntakePlugin], clock=Clock())
    office = Office(crm, folder)
    office.read(mail())
    with office.look() as work:
        assert [i.record_id for i in work.each(Interaction)] == [None]


def test_the_day_before_a_deal_counts_and_the_month_before_does_not() -> None:
    day = date(2026, 3, 2)
    deal = _Deal(new_id(), None, day, None)
    assert _open_on(deal, day - BEFORE_OPENING)
    assert not _open_on(deal, day - BEFORE_OPENING - timedelta(days=1))
