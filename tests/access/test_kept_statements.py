"""A statement that is built once and asked by many: each sees what is his, whoever asked first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import Actor, Crm, Customer, Team, TeamMember, User
from crmcore.errors import CrmError, Invalid
from crmcore.work.access import Access
from tests.support import make_crm

CONFIG: dict[str, Any] = {
    "fields": {"customer": {"memo": {"type": "text", "group": "finance"}}},
    "roles": {
        "crew": {"*": {"read": "team"}},
        "clerk": {"customer": {"read": "all"}, "read_groups": ["finance"]},
    },
}
_customer = Customer.t.c
OF_IDS = sa.select(_customer.name).where(_customer.id.in_(sa.bindparam("ids", expanding=True, type_=sa.Uuid())))
NAMED = (
    sa.select(sa.func.count()).select_from(Customer.t).where(_customer.name == sa.bindparam("name", type_=sa.String()))
)
MEMO = sa.select(Customer.t.c.name).where(
    sa.column("memo", _selectable=Customer.t) == sa.bindparam("memo", type_=sa.String())
)
WHOSE = {
    "admin": {"rep", "mate", "sub", "manager"}, "rep": {"rep"}, "mate": {"rep", "mate"}, "sub": {"sub"},
    "manager": {"rep", "sub", "manager"}, "viewer": {"rep", "mate", "sub", "manager"}, "outsider": set(),
}  # fmt: skip
ROLES = {"sub": ("rep",), "mate": ("crew",), "outsider": ()}


@pytest.fixture
def crm(store_url: str) -> Iterator[Crm]:
    with make_crm(store_url, config=CONFIG) as crm:
        yield crm


@pytest.fixture
def people(crm: Crm) -> dict[str, Actor]:
    with crm.as_system("plant") as work:
        boss = work.add(User(name="manager", roles=("manager",)))
        users = {"manager": boss}
        for name in (n for n in WHOSE if n != "manager"):
            below = boss.id if name in ("rep", "sub") else None
            users[name] = work.add(User(name=name, roles=ROLES.get(name, (name,)), manager_id=below))
        team = work.add(Team(name="red"))
        work.add_all(TeamMember(team_id=team.id, user_id=users[name].id) for name in ("rep", "mate"))
        work.add_all(
            Customer.organization(name=name, owner_id=users[name].id, custom={"memo": "secret"})
            for name in WHOSE["admin"]
        )
    return {name: Actor.of(user) for name, user in users.items()}


def _asked(crm: Crm, actor: Actor, statement: Any, **values: Any) -> list[Any]:
    with crm.work(actor, read_only=True) as work:
        try:
            return [row[0] for row in work.select(statement, **values)]
        except CrmError:
            return []


@pytest.mark.parametrize("order", [list(WHOSE), list(reversed(WHOSE))], ids=["admin first", "outsider first"])
def test_each_sees_what_is_his_whoever_asked_first(crm: Crm, people: dict[str, Actor], order: list[str]) -> None:
    with crm.as_system("look") as work:
        ids = {c.name: c.id for c in work.find(Customer)}
    for who in [*order, *order]:
        assert set(_asked(crm, people[who], OF_IDS, ids=list(ids.values()))) == WHOSE[who], who
        counts = {name for name in ids if _asked(crm, people[who], NAMED, name=name) == [1]}
        assert counts == WHOSE[who], who


def test_what_only_some_may_read_is_no_column_for_the_others(crm: Crm, people: dict[str, Actor]) -> None:
    for who in ("admin", "viewer", "rep", "admin", "rep", "viewer"):
        found = _asked(crm, people[who], MEMO, memo="secret")
        assert set(found) == (WHOSE["admin"] if who == "admin" else set()), who


def test_a_user_with_several_roles_has_what_they_add_up_to(crm: Crm, people: dict[str, Actor]) -> None:
    both = Actor(id=people["rep"].id, name="rep", roles=("rep", "clerk"))
    for who, seen in ((both, WHOSE["admin"]), (people["rep"], set()), (both, WHOSE["admin"])):
        assert set(_asked(crm, who, MEMO, memo="secret")) == seen


def test_two_that_come_first_at_once_share_one_access(crm: Crm, people: dict[str, Actor]) -> None:
    """What is kept stands under the id of an access. One that is dropped leaves its id to that of other roles."""
    first: list[Access] = []
    made = Access.__init__

    def meanwhile(self: Access, *args: Any) -> None:
        made(self, *args)
        if not first:
            first.append(self)
            first.append(Access.of(crm.work(people["admin"]).context, people["admin"]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Access, "__init__", meanwhile)
        late = Access.of(crm.work(people["admin"]).context, people["admin"])
    assert late is first[1]
    assert Access.of(crm.work(people["admin"]).context, people["admin"]) is late


def test_a_key_that_does_not_tell_actors_apart_is_noticed(
    crm: Crm, people: dict[str, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the tests above prove nothing."""
    same = len(people)
    monkeypatch.setattr(
        "crmcore.work.selecting.id", lambda it: same if isinstance(it, Access) else id(it), raising=False
    )
    assert _asked(crm, people["admin"], NAMED, name="mate") == [1]
    assert _asked(crm, people["rep"], NAMED, name="mate") == [1]


def test_a_row_has_its_cells_by_place_and_by_name_and_the_types_of_their_columns(
    crm: Crm, people: dict[str, Actor]
) -> None:
    statement = sa.select(
        _customer.id, _customer.name, _customer.created_at.label("class"), _customer.industry, sa.literal(1)
    ).where(_customer.name == sa.bindparam("name", type_=sa.String()))
    with crm.work(people["rep"], read_only=True) as work:
        for _ in range(2):
            (row,) = work.select(statement, name="rep")
            whole = work.get(Customer, row.id)
            assert (row.name, row.industry) == ("rep", None)
            assert row == (whole.id, whole.name, whole.created_at, None, 1)  # "class" is a word of Python: by place
            assert work.select(statement, name="nobody") == []


def test_a_union_is_asked_with_values(crm: Crm, people: dict[str, Actor]) -> None:
    of_one = sa.select(_customer.name, _customer.id).where(_customer.name == sa.bindparam("name", type_=sa.String()))
    both = sa.union_all(of_one, sa.select(_customer.name, _customer.id)).order_by("name").limit(2)
    with crm.work(people["admin"], read_only=True) as work:
        for _ in range(2):
            assert [row.name for row in work.select(both, name="manager")] == ["manager", "manager"]
    with crm.work(people["rep"], read_only=True) as work:
        assert [row.name for row in work.select(both, name="manager")] == ["rep"]


@pytest.mark.parametrize("value", ["rep", 5, None, {"rep": 1}, (n for n in ("rep",))])
def test_a_list_is_wanted_where_one_is(crm: Crm, people: dict[str, Actor], value: object) -> None:
    with crm.work(people["rep"], read_only=True) as work:
        for _ in range(2):
            with pytest.raises(Invalid, match=r"The parameters \['ids'\] take a list, a tuple or a set"):
                work.select(OF_IDS, ids=value)


def test_a_value_that_does_not_fit_is_refused(crm: Crm, people: dict[str, Actor]) -> None:
    later = sa.select(_customer.name).where(_customer.created_at > sa.bindparam("at", type_=_customer.created_at.type))
    with crm.work(people["rep"], read_only=True) as work:
        for statement, values in ((OF_IDS, {"ids": [5]}), (later, {"at": "today"})):
            with pytest.raises(CrmError, match=r"does not (fit|take)"):  # in the driver's own words on PostgreSQL
                work.select(statement, **values)
