"""What an actor may not see survives what the actor writes, and is not given away by it."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from crmcore import Attachment, Crm, Customer, Identity, Money, Tag
from crmcore.errors import Conflict, Forbidden, Invalid, NotFound
from crmcore.work.files import path_of
from tests.support import make_crm
from tests.work.selling import AREA, LIMIT, RANK, Deal, Shop, hire

EDITORS = {
    "roles": {
        "clerk": {"*": {"read": "all", "edit": "own", "create": "own", "remove": "own"}},
        "chief": {
            "*": {"read": "all", "edit": "all", "create": "all", "remove": "all"},
            "permissions": ["core.as_system"],
        },
        "mover": {"*": {"read": "own", "edit": "all", "create": "all"}},
    }
}


@pytest.fixture
def shop(store_url: str) -> Crm:
    return make_crm(store_url, plugins=[Shop], config=EDITORS)


def test_saving_keeps_fields_that_the_writer_cannot_read(shop: Crm) -> None:
    chief = hire(shop, "Chief", "chief")
    with shop.as_system("prepare") as work:
        acme = LIMIT.put(RANK.put(Customer.organization(name="Acme"), 1), 5_000)
        acme = work.add(acme)
        deal = work.add(Deal(title="x", secret="s3cret", amount=Money(5, "EUR"), customer_id=acme.id))
    with shop.work(chief) as work:
        seen = work.get(Customer, acme.id)
        assert (LIMIT.of(seen), RANK.of(seen)) == (None, 1)
        saved = work.save(AREA.put(RANK.put(seen, 2), "north"))
        assert (LIMIT.of(saved), RANK.of(saved)) == (None, 2)
        again = work.save(attrs.evolve(saved, city="Ulm"))
        moved = work.move(attrs.evolve(work.get(Deal, deal.id), title="y"), to="quoted")
        assert (moved.secret, moved.title) == (None, "y")
        assert work.save(attrs.evolve(moved, title="z")).secret is None
        assert again.version == 3
        with pytest.raises(Invalid, match=r"no field 'shop\.limit'"):
            work.save(LIMIT.put(again, 9))
        with pytest.raises(Invalid, match="no field 'secret'"):
            work.save(attrs.evolve(work.get(Deal, deal.id), secret="mine"))
        assert all("s3cret" not in str(e) and "5000" not in str(e) for e in work.history(deal) + work.history(acme))
    with shop.as_system("look", read_only=True) as work:
        stored = work.get(Customer, acme.id)
        assert (LIMIT.of(stored), RANK.of(stored), AREA.of(stored), stored.city) == (5_000, 2, "north", "Ulm")
        assert (work.get(Deal, deal.id).secret, work.get(Deal, deal.id).title) == ("s3cret", "z")


def test_totals_count_money_that_the_mover_cannot_read(store_url: str) -> None:
    from tests.work.secretive import Order, Secretive

    config = {"roles": {"packer": {"*": {"read": "all", "edit": "all"}}}}
    crm = make_crm(store_url, plugins=[Secretive], config=config)
    packer = hire(crm, "Pat", "packer")
    with crm.as_system("prepare") as work:
        order = work.add(Order(price=Money("12.5", "EUR")))
    with crm.work(packer) as work:
        moved = work.move(work.get(Order, order.id), to="sent")
        assert moved.price is None
        assert [(lane.records, lane.values) for lane in work.board("secretive.orders").lanes] == [(0, ()), (1, ())]
    with crm.as_system("look", read_only=True) as work:
        lanes = work.board("secretive.orders").lanes
        assert [(lane.records, lane.values) for lane in lanes] == [(0, ()), (1, (Money(Decimal("12.5"), "EUR"),))]


def test_a_move_brings_no_change_that_save_would_refuse(shop: Crm) -> None:
    mover, other = hire(shop, "Mo", "mover"), hire(shop, "Other")
    with shop.as_system("prepare") as work:
        hidden = work.add(Customer.organization(name="Hidden", owner_id=other.id))
        deal = work.add(Deal(title="x", owner_id=mover.id))
    changes = ({"owner_id": other.id}, {"customer_id": hidden.id}, {"secret": "x"}, {"custom": {"nonsense": 1}})
    for change in changes:
        with shop.work(mover) as work, pytest.raises((Forbidden, NotFound, Invalid)):
            work.move(attrs.evolve(work.get(Deal, deal.id), **change), to="quoted")
    with shop.work(mover) as work:
        assert work.move(attrs.evolve(work.get(Deal, deal.id), title="y"), to="quoted").title == "y"


def test_reading_a_record_first_opens_no_way_to_write_on_it(shop: Crm) -> None:
    clerk = hire(shop, "Clerk", "clerk")
    with shop.as_system("prepare") as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.tag(acme, "vip")
        (mail,) = work.identify(acme, email="a@acme.test")
        paper = work.attach(acme, "paper.txt", b"x")
    with shop.work(clerk) as work:
        seen = work.get(Customer, acme.id)
        for write in (lambda: work.tag(seen, "mine"), lambda: work.attach(seen, "a.txt", b"a"),
                      lambda: work.identify(seen, phone="12345")):  # fmt: skip
            with pytest.raises((NotFound, Forbidden)):
                write()
    for part in (lambda w: w.find(Tag)[0], lambda w: w.get(Identity, mail.id), lambda w: w.get(Attachment, paper.id)):
        with pytest.raises(Forbidden), shop.work(clerk) as work:
            work.remove(part(work))
    with pytest.raises(Forbidden), shop.work(clerk) as work:
        work.untag(work.get(Customer, acme.id), "vip")


def test_who_may_edit_a_record_may_take_its_parts_away(shop: Crm) -> None:
    rep = hire(shop, "Rita", "rep")
    with shop.work(rep) as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.tag(acme, "vip", "new")
        (mail,) = work.identify(acme, email="a@acme.test")
    with shop.work(rep) as work:
        work.untag(work.get(Customer, acme.id), "vip")
        work.remove(work.get(Identity, mail.id))
    with shop.work(rep, read_only=True) as work:
        assert (work.tags(acme), work.recognize(email="a@acme.test")) == (["new"], [])


def test_what_the_system_did_is_not_the_actors_to_use(shop: Crm) -> None:
    chief = hire(shop, "Chief", "chief", "rep")
    clerk = hire(shop, "Clerk", "clerk")
    with shop.work(chief) as work:
        with work.as_system("a reason " * 40) as system:
            hers = system.add(LIMIT.put(Customer.organization(name="Hers", owner_id=clerk.id), 7))
        mine = work.get(Customer, hers.id)
        assert LIMIT.of(mine) is None
        assert LIMIT.of(work.save(attrs.evolve(mine, city="Ulm"))) is None
    with shop.as_system("look", read_only=True) as work:
        assert LIMIT.of(work.get(Customer, hers.id)) == 7
        assert work.history(hers)[0].actor.startswith("Chief as system: a reason")


def test_a_file_is_never_looked_for_outside_its_folder(shop: Crm) -> None:
    rita = hire(shop, "Rita", "rep")
    with shop.work(rita) as work:
        acme = work.add(Customer.organization(name="Acme"))
        away = "../" * 12 + "etc/passwd"
        with pytest.raises(Invalid, match="written by"):
            work.add(Attachment(record_type="customer", record_id=acme.id, name="x", size=1, sha256=away))
        mine = work.attach(acme, "mine.txt", b"mine")
        with pytest.raises(Invalid, match=r"'attachment\.sha256' is written by"):
            work.save(attrs.evolve(mine, sha256=away))
        with work.open(mine) as content:
            assert content.read() == b"mine"
    with pytest.raises(Invalid, match="SHA-256"):
        path_of(shop.context.files, away)


def test_what_was_read_again_counts_and_not_what_is_remembered(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[Shop])
    if crm.engine.dialect.name == "sqlite":
        pytest.skip("on SQLite nobody else writes while a unit of work is open")
    ada, bob = hire(crm, "Ada", "admin"), hire(crm, "Bob", "admin")
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
    with crm.work(ada) as work:
        old = work.get(Customer, acme.id)
        with crm.work(bob) as other:
            other.save(attrs.evolve(other.get(Customer, acme.id), city="Bonn"))
        (new,) = work.find(Customer)
        assert work.save(attrs.evolve(new, industry="Paint")).version == 3
        with pytest.raises(Conflict):
            work.save(attrs.evolve(old, industry="Ink"))
