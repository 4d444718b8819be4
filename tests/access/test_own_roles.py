"""A team's own role: parts come with their records, roles must exist, and who acts must be somebody."""

from __future__ import annotations

from typing import Any

import pytest

from crmcore import Attachment, Crm, Customer, Interaction, Participant, StageMove, Tag, User
from crmcore.errors import Forbidden, Invalid, NotFound, Objected
from tests.support import make_crm

CONFIG = {
    "roles": {
        "seller": {
            "customer": {"read": "own", "create": "own", "edit": "own"},
            "interaction": {"read": "own", "create": "own"},
        }
    }
}


@pytest.fixture
def crm(store_url: str) -> Crm:
    return make_crm(store_url, config=CONFIG)


@pytest.fixture
def people(crm: Crm) -> tuple[User, User]:
    with crm.as_system("hire") as work:
        made = work.add_all([User(name=n, email=f"{n}@acme.test", roles=("seller",)) for n in ("eva", "ole")])
    return made[0], made[1]


def test_tags_identities_and_the_timeline_come_with_the_customer(crm: Crm, people: tuple[User, User]) -> None:
    eva, ole = people
    with crm.work(eva) as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.tag(acme, "vip")
        work.identify(acme, email="office@acme.test")
        work.log(Interaction(kind="core.note", summary="met"), acme)
    with crm.work(eva, read_only=True) as work:
        assert work.tags(acme) == ["vip"]
        assert work.recognize(email="office@acme.test") == [acme]
        assert [i.summary for i in work.find(Interaction)] == ["met"]
        assert work.customer_view(acme.id).identities[0].value == "office@acme.test"
    with crm.work(ole, read_only=True) as work:
        assert (list(work.find(Tag)), list(work.find(Interaction))) == ([], [])
        assert work.recognize(email="office@acme.test") == []


def test_a_user_has_no_role_that_does_not_exist(crm: Crm) -> None:
    with (
        crm.as_system("hire") as work,
        pytest.raises(Objected, match=r"There is no role 'seler'"),
    ):
        work.add(User(name="Max", roles=("seler",)))


@pytest.mark.parametrize("who", ["eva@acme.test", None, 7])
def test_only_somebody_acts(crm: Crm, who: Any) -> None:
    with pytest.raises(Invalid, match="cannot act"):
        crm.work(who)


def test_a_unit_of_work_is_used_in_its_block_and_once(crm: Crm, people: tuple[User, User]) -> None:
    work = crm.work(people[0])
    with pytest.raises(Invalid, match="has not begun"):
        work.add(Customer.organization(name="Nowhere"))
    with work:
        pass
    with pytest.raises(Invalid, match="has ended"):
        work.find(Customer)
    with pytest.raises(Invalid, match="used once"), work:
        pass
    with crm.as_system("look", read_only=True) as look:
        assert look.count(Customer) == 0


def test_what_a_verb_writes_is_not_forged_by_hand(crm: Crm) -> None:
    now = crm.clock()
    with crm.as_system("forge") as work:
        acme = work.add(Customer.organization(name="Acme"))
        note = work.log(Interaction(kind="core.note", summary="met"), acme)
        forged = (
            StageMove(record_type="customer", record_id=acme.id, pipeline="x", to_stage="y", at=now),
            Participant(interaction_id=note.id, customer_id=acme.id, at=now),
            Interaction(kind="core.note", summary="of nobody"),
        )
        for record in forged:
            with pytest.raises(Invalid, match=r"is written by work\.(log|move)"):
                work.add(record)


def test_a_file_is_not_opened_by_knowing_its_hash(crm: Crm, people: tuple[User, User]) -> None:
    eva, ole = people
    with crm.work(eva) as work:
        secret = work.attach(work.add(Customer.organization(name="Acme")), "secret.txt", b"secret")
    with crm.work(ole) as work:
        mine = work.add(Customer.organization(name="Bolt"))
        with pytest.raises(Invalid, match=r"is written by work\.attach"):
            work.add(Attachment(record_type="customer", record_id=mine.id, name="x", size=6, sha256=secret.sha256))


def test_an_interaction_is_about_what_its_writer_may_see_and_in_its_own_name(
    crm: Crm, people: tuple[User, User]
) -> None:
    eva, ole = people
    with crm.work(eva) as work:
        hers = work.add(Customer.organization(name="Acme"))
        assert work.log(Interaction(kind="core.note", summary="x", record_id=hers.id), hers).record_type == "customer"
    with crm.work(ole) as work:
        mine = work.add(Customer.organization(name="Bolt"))
        with pytest.raises(NotFound, match="no customer"):
            work.log(Interaction(kind="core.note", summary="x", record_type="customer", record_id=hers.id), mine)
        with pytest.raises(Forbidden, match="in its own name"):
            work.log(Interaction(kind="core.note", summary="x", user_id=eva.id), mine)
        with pytest.raises(Invalid, match="Give record_type"):
            work.log(Interaction(kind="core.note", summary="x", record_id=hers.id), mine)
