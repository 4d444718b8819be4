"""Owned records that follow another one: the scope *followed* reaches them through it, whoever owns them."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import pytest

from crmcore import Customer, Entry, Plugin, Record, Ref, Role, User, grants, hookimpl, record
from crmcore.errors import Forbidden, NotFound
from tests.support import make_crm


@record("desk_call", label="Call", follows="customer_id")
@attrs.frozen(kw_only=True)
class Call(Record):
    """Somebody at the desk owns it, and it is about a customer."""

    customer_id: Ref[Customer]
    title: str
    owner_id: Ref[User] | None = None


class Desk(Plugin):
    """A stranger's plugin: who may read a customer may read its calls; who may edit it may edit them, if so granted."""

    name = "desk"

    @hookimpl
    def crm_records(self) -> Iterable[type[Entry]]:
        return [Call]

    @hookimpl
    def crm_roles(self) -> Iterable[Role]:
        mine = grants("customer", read="own", create="own", edit="own")
        return (
            Role(name="desk.looker", grants=mine + grants("desk_call", read="followed")),
            Role(name="desk.keeper", grants=mine + grants("desk_call", read="followed", edit="followed")),
            Role(name="desk.own", grants=mine + grants("desk_call", read="own", create="own", edit="own")),
        )


def test_followed_reaches_what_belongs_to_others(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[Desk])
    with crm.as_system("set up") as work:
        lea, kim, odo = (
            work.add(User(name=name, roles=(f"desk.{role}",)))
            for name, role in (("Lea", "looker"), ("Kim", "keeper"), ("Odo", "own"))
        )
        hers = work.add(Customer.organization(name="Hers", owner_id=lea.id))
        his = work.add(Customer.organization(name="His", owner_id=kim.id))
        about_hers = work.add(Call(customer_id=hers.id, title="About hers", owner_id=odo.id))
        about_his = work.add(Call(customer_id=his.id, title="About his"))
        work.add(Call(customer_id=his.id, title="Kept", owner_id=odo.id))
    with crm.work(lea) as work:
        assert [c.title for c in work.find(Call)] == ["About hers"]
        assert work.count(Call) == 1
        with pytest.raises(NotFound):
            work.get(Call, about_his.id)
        with pytest.raises(Forbidden):
            work.save(attrs.evolve(work.get(Call, about_hers.id), title="New"))
    with crm.work(kim) as work:
        assert sorted(c.title for c in work.find(Call)) == ["About his", "Kept"]
        assert work.save(attrs.evolve(work.get(Call, about_his.id), title="New")).title == "New"
    with crm.work(odo, read_only=True) as work:
        assert sorted(c.title for c in work.find(Call)) == ["About hers", "Kept"], "without it, the owner alone decides"
