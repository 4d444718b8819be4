"""Scope x action x whose record, beside an oracle that knows nothing of SQL."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Action, Crm, Customer, Identity, Scope, Tag, Work
from crmcore.errors import Forbidden, NotFound
from tests.access.firm import NAMES, NOBODY, OWNERS, Firm, found, reaches
from tests.work.selling import Deal, Line


@pytest.fixture(scope="module")
def firm(crm: Crm) -> Firm:
    return found(crm)


class TakenBack(Exception):
    pass


def outcome(crm: Crm, firm: Firm, role: str, do: Callable[[Work], object]) -> str:
    """``done``, or the code of the refusal; nothing stays."""
    try:
        with crm.work(firm.acting(role)) as work:
            do(work)
            raise TakenBack
    except TakenBack:
        return "done"
    except (Forbidden, NotFound) as refused:
        return refused.code


@pytest.mark.parametrize("scope", Scope)
def test_reading(crm: Crm, firm: Firm, scope: Scope) -> None:
    mine = {o for o in OWNERS if reaches(scope, o)}
    with crm.work(firm.acting(f"sees-{scope}"), read_only=True) as work:
        if scope is Scope.NONE:
            for cls in (Customer, Deal, Line, Tag, Identity):
                with pytest.raises(Forbidden, match="No role of this actor may read"):
                    work.find(cls)
            return
        assert {c.name for c in work.find(Customer)} == mine
        assert {d.title for d in work.each(Deal, chunk=2)} == mine
        assert {line.article for line in work.find(Line)} == mine
        assert {t.tag for t in work.find(Tag)} == {f"tag-{o}" for o in mine}
        assert {i.value for i in work.find(Identity)} == mine
        assert work.count(Customer, "record.name != 'x'") == len(mine)
        assert {r[0] for r in work.select(sa.select(Deal.t.c.title).where(Deal.t.c.stage == "new"))} == mine
        assert sum(lane.records for lane in work.board("shop.sales").lanes) == len(mine)
        for owner in OWNERS:
            customer, seen = firm.customers[owner], owner in mine
            assert (customer.id in work.get_all(Customer, [customer.id])) is seen
            assert bool(work.recognize(email=f"{owner}@x")) is seen
            asked: list[Callable[[], object]] = [
                lambda c=customer: work.get(Customer, c.id), lambda c=customer: work.timeline(c),
                lambda c=customer: work.history(c), lambda c=customer: work.customer_view(c.id),
                lambda o=owner: work.get(Line, firm.lines[o].id), lambda o=owner: work.history(firm.lines[o]),
            ]  # fmt: skip
            for ask in asked:
                if seen:
                    ask()
                else:
                    with pytest.raises(NotFound, match="that this actor may read"):
                        ask()


def attempts(firm: Firm, owner: str) -> dict[str, Callable[[Work], object]]:
    """What can be done to what somebody owns, and on behalf of somebody."""
    customer, deal, line = firm.customers[owner], firm.deals[owner], firm.lines[owner]
    made: dict[str, Callable[[Work], object]] = {
        "edit": lambda w: w.save(attrs.evolve(customer, city="Bonn")),
        "edit after reading": lambda w: w.save(attrs.evolve(w.get(Customer, customer.id), city="Bonn")),
        "edit many": lambda w: w.save_all([attrs.evolve(customer, city="Bonn")]),
        "move": lambda w: w.move(deal, to="quoted"),
        "edit a part": lambda w: w.save(attrs.evolve(line, count=2)),
        "add a part": lambda w: w.add(Line(deal_id=deal.id, article="x")),
        "remove a part": lambda w: w.remove(line),
        "remove": lambda w: w.remove(deal),
        "tag": lambda w: w.tag(customer, "new"),
        "untag": lambda w: w.untag(customer, f"tag-{owner}"),
        "identify": lambda w: w.identify(customer, phone="12345"),
        "attach": lambda w: w.attach(customer, "a.txt", b"a"),
    }
    if owner != NOBODY:  # a record that names no owner is its maker's
        made["create for"] = lambda w: w.add(Customer.organization(name="x", owner_id=firm.id(owner)))
    if owner != "me":
        made["assign to"] = lambda w: w.save(attrs.evolve(firm.customers["me"], owner_id=firm.id(owner)))
    return made


@pytest.mark.parametrize("scope", Scope)
def test_writing(crm: Crm, firm: Firm, scope: Scope) -> None:
    for owner in OWNERS:
        for what, do in attempts(firm, owner).items():
            found = outcome(crm, firm, f"does-{scope}", do)
            # Whoever gives something of its own away must reach both: it, and whom it goes to.
            reached = reaches(scope, owner) and (what != "assign to" or reaches(scope, "me"))
            assert (found == "done") is reached, f"{what}, owned by {owner}: {found}"


@pytest.mark.parametrize("scope", Scope)
def test_who_only_reads_writes_nothing(crm: Crm, firm: Firm, scope: Scope) -> None:
    with crm.as_system("count", read_only=True) as work:
        before = [work.count(cls) for cls in (Customer, Deal, Line, Tag, Identity)]
    for owner in OWNERS:
        for what, do in attempts(firm, owner).items():
            assert outcome(crm, firm, f"sees-{scope}", do) in ("forbidden", "not-found"), f"{what}, owned by {owner}"
    with crm.as_system("count", read_only=True) as work:
        assert [work.count(cls) for cls in (Customer, Deal, Line, Tag, Identity)] == before


def test_every_action_and_name_is_covered() -> None:
    assert {a.value for a in Action} == {"read", "create", "edit", "remove", "assign", "export"}
    assert [sum(reaches(s, n) for n in NAMES) for s in Scope] == [0, 0, 0, 1, 2, 3, 7]
