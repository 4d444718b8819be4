"""What `access explain` says is what happens."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from crmcore import Action, Crm, Customer, CustomField, Team, TeamMember, User, Work
from crmcore.errors import CrmError
from crmcore.work.explain import explain
from tests.cli.conftest import Cli
from tests.support import make_crm

ROLES = {
    "mate": {"customer": {"read": "team", "edit": "team", "remove": "own"}},
    "picky": {"customer": {"read": "all"}, "restrict": {"customer": "record.country == 'Spain'"}},
    "clerk": {"customer": {"read": "all", "edit": "all"}, "read_groups": ["finance"]},
}
FIELDS = {"customer": {"rating": {"type": "text", "group": "finance"}}}


@pytest.fixture
def crm(store_url: str) -> Crm:
    crm = make_crm(store_url, config={"roles": ROLES, "fields": FIELDS})
    with crm.as_system("set up") as work:
        boss = work.add(User(name="Boss", roles=("manager",)))
        ada = work.add(User(name="Ada", roles=("rep",), manager_id=boss.id))
        mates = [work.add(User(name=name, roles=("mate",))) for name in ("Mia", "Max")]
        team = work.add(Team(name="North"))
        work.add_all([TeamMember(team_id=team.id, user_id=m.id) for m in mates])
        work.add_all(User(name=role.title(), roles=(role,)) for role in ("admin", "viewer", "picky", "clerk"))
        work.add(User(name="Nobody"))
        for owner in (None, boss, ada, *mates):
            for country in ("Spain", "Italy"):
                name = f"{owner.name if owner else 'Free'} {country}"
                work.add(Customer.organization(name=name, country=country, owner_id=owner.id if owner else None))
    return crm


def may(work: Work, record: Customer, action: Action) -> bool:
    """Try it, and take it back."""
    try:
        with work.savepoint():
            if action is Action.READ:
                work.get(Customer, record.id)
            elif action is Action.EDIT:
                work.save(attrs.evolve(work.get(Customer, record.id), city="Elsewhere"))
            else:
                work.remove(work.get(Customer, record.id))
            raise _Undo
    except _Undo:
        return True
    except CrmError:
        return False


class _Undo(Exception):
    pass


@pytest.mark.parametrize("who", ["Boss", "Ada", "Mia", "Max", "Admin", "Viewer", "Picky", "Clerk", "Nobody"])
def test_each_verdict_is_what_happens(crm: Crm, who: str) -> None:
    actions = (Action.READ, Action.EDIT, Action.REMOVE)
    actor = crm.actor(who)
    with crm.as_system("look", read_only=True) as work:
        customers = list(work.find(Customer))
        with crm.work(actor, read_only=True) as theirs:
            told = {c.id: explain(work, theirs, c, actions).verdicts for c in customers}
    with crm.work(actor) as work:
        for customer in customers:
            for verdict in told[customer.id]:
                happens = may(work, customer, Action(verdict.action))
                assert verdict.allowed == happens, f"{who}, {verdict.action}, {customer.name}: {verdict}"
                assert verdict.path


@pytest.mark.parametrize(
    ("who", "which", "path"),
    [
        ("Boss", "Ada Spain", "Ada owns it, below Boss: Boss → Ada"),
        ("Boss", "Mia Spain", "Mia owns it, who is not below Boss"),
        ("Mia", "Max Spain", "Max owns it, who is in the same team: North"),
        ("Mia", "Ada Spain", "Ada owns it, who is in no team of theirs"),
        ("Ada", "Ada Spain", "Ada owns it"),
        ("Ada", "Free Spain", "nobody owns it, and the scope 'own' needs an owner"),
        ("Nobody", "Ada Spain", "no role grants read on customer"),
        ("Picky", "Ada Italy", "role picky restricts to record.country == 'Spain', which does not hold"),
    ],
)
def test_the_path_is_told(crm: Crm, who: str, which: str, path: str) -> None:
    with crm.as_system("look", read_only=True) as work, crm.work(crm.actor(who), read_only=True) as theirs:
        (customer,) = work.find(Customer, Customer.t.c.name == which)
        assert path in explain(work, theirs, customer, [Action.READ]).verdicts[0].path


def test_fields_are_told_as_they_are_shown(crm: Crm) -> None:
    rating = CustomField(Customer, "rating", str, group="finance")
    with crm.as_system("look") as work:
        customer = work.save(rating.put(work.find(Customer)[0], "AAA"))
    for who, read, edit in (("Clerk", True, False), ("Viewer", False, False), ("Admin", True, True)):
        with crm.as_system("look", read_only=True) as work, crm.work(crm.actor(who), read_only=True) as theirs:
            (told,) = (f for f in explain(work, theirs, customer).fields if f.field == "rating")
            assert (told.read, told.edit) == (read, edit), who
            assert "finance" in told.why
            assert ("rating" in theirs.get(Customer, customer.id).custom) is read


def test_on_the_command_line(firm: Path, cli: Cli) -> None:
    said = cli("access", "explain", "--user", "Boss", "--record", "customer/Acme", "--action", "read").out
    assert "Boss (manager) and the customer 'Acme'" in said
    assert "role manager: read '*' within 'subtree'; Ada owns it, below Boss: Boss → Ada" in said
    told = cli("access", "explain", "-u", "Bob", "-r", "customer/Acme", "--json").data
    assert [v["action"] for v in told["verdicts"] if v["allowed"]] == []


def test_a_user_asks_about_nobody_else(firm: Path, cli: Cli) -> None:
    assert "[forbidden]" in cli("--as", "Boss", "access", "explain", "-u", "Bob", "-r", "customer/Acme").err
    assert cli("--as", "Ada", "access", "explain", "-u", "Ada", "-r", "customer/Acme").code == 0
    assert "[not-found]" in cli("--as", "Bob", "access", "explain", "-u", "Bob", "-r", "customer/Acme").err
