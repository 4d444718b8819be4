"""Records that nobody owns: who sees them, who may take them, and how they come to be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import attrs
import pytest

from crmcore import NOBODY, Crm, Customer, Plugin, Role, User, Work, grants, guards, hookimpl
from crmcore.errors import Forbidden, NotFound
from tests.support import make_crm


class Pool(Plugin):
    """A stranger's plugin: customers without an owner wait in a pool, from which reps take them."""

    name = "pool"

    @hookimpl
    @guards(Customer, if_unavailable="pass")
    def crm_choose_owner(self, work: Work, records: Sequence[Any]) -> Iterable[UUID | None]:
        return [NOBODY if r.name.startswith("Pool") else None for r in records]

    @hookimpl
    def crm_roles(self) -> Iterable[Role]:
        mine = grants("customer", read="own", create="own", edit="own")
        free = grants("customer", read="unowned", edit="unowned", assign="own")
        return (
            Role(name="pool.rep", grants=mine + free, permissions=("pool.peek",)),
            Role(name="pool.looker", grants=grants("customer", read="unowned")),
        )


def people(crm: Crm) -> tuple[User, User, User]:
    with crm.as_system("hire") as work:
        return (
            work.add(User(name="Rita", roles=("pool.rep",))),
            work.add(User(name="Rob", roles=("pool.rep",))),
            work.add(User(name="Lena", roles=("pool.looker",))),
        )


def test_nobody_owns_what_the_hook_leaves_to_nobody(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[Pool])
    rita, _, _ = people(crm)
    with crm.as_system("add") as work:
        assert work.add(Customer.organization(name="Pool 1")).owner_id is None
    with crm.work(rita) as work:
        assert work.add(Customer.organization(name="Mine")).owner_id == rita.id


def test_unowned_adds_to_what_is_ones_own(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[Pool])
    rita, rob, lena = people(crm)
    with crm.as_system("add") as work:
        pool = work.add(Customer.organization(name="Pool 1"))
        his = work.add(Customer.organization(name="His", owner_id=rob.id))
        work.add(Customer.organization(name="Hers", owner_id=rita.id))
    with crm.work(rita, read_only=True) as work:
        assert sorted(c.name for c in work.find(Customer)) == ["Hers", "Pool 1"]
        with pytest.raises(NotFound):
            work.get(Customer, his.id)
    with crm.work(lena, read_only=True) as work:
        assert [c.name for c in work.find(Customer)] == ["Pool 1"]
    with crm.work(lena) as work, pytest.raises(Forbidden):
        work.save(attrs.evolve(work.get(Customer, pool.id), city="Bonn"))
    with crm.work(rita) as work:
        taken = work.get(Customer, pool.id)
        with pytest.raises(Forbidden):
            work.save(attrs.evolve(taken, owner_id=rob.id))
        work.save(attrs.evolve(taken, owner_id=rita.id))
    with crm.work(rob, read_only=True) as work, pytest.raises(NotFound):
        work.get(Customer, pool.id)


def test_a_verb_of_a_plugin_acts_as_the_system_by_its_own_permission(sqlite_url: str) -> None:
    crm = make_crm(sqlite_url, plugins=[Pool])
    rita, rob, lena = people(crm)
    with crm.as_system("add") as work:
        his = work.add(Customer.organization(name="His", owner_id=rob.id))
    with crm.work(rita, read_only=True) as work:
        with work.as_system("peek", by="pool.peek"):
            assert work.get(Customer, his.id).owner_id == rob.id
        with pytest.raises(NotFound):
            work.get(Customer, his.id)
    with crm.work(lena) as work, pytest.raises(Forbidden, match=r"pool\.peek"), work.as_system("peek", by="pool.peek"):
        pass
