"""A stranger's plugin, written with what a stranger has, does all that a plugin may do."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import attrs
import pytest

from crmcore import Crm, Customer, Interaction, Relation, RelationKind, User
from crmcore.errors import Invalid, Objected, StillReferenced
from tests.support import make_crm, open_crm
from tests.vendor.acme_score.plugin import AcmeScore, Mark

SOURCE = Path(__file__).parent / "acme_score" / "plugin.py"


def test_it_uses_nothing_that_a_stranger_has_not() -> None:
    tree = ast.parse(SOURCE.read_text("utf-8"))
    imported = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    imported |= {n.module or "." for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert {name for name in imported if name.partition(".")[0] == "crmcore"} == {"crmcore"}
    assert imported - {"crmcore"} - set(sys.stdlib_module_names) == {"attrs", "sqlalchemy"}
    assert not any(isinstance(n, ast.Attribute) and n.attr.startswith("_") for n in ast.walk(tree))
    code = "\n".join(ast.unparse(n) for n in tree.body if isinstance(n, ast.ClassDef | ast.FunctionDef))
    assert len([line for line in code.splitlines() if line.strip()]) <= 40


@pytest.fixture
def crm(store_url: str) -> Crm:
    return make_crm(store_url, plugins=[AcmeScore])


@pytest.fixture
def rita(crm: Crm) -> User:
    with crm.as_system("hire") as work:
        return work.add(User(name="Rita", email="rita@acme.test", roles=("rep",)))


def test_record_observer_fact_section_and_decision_work_together(crm: Crm, rita: User) -> None:
    with crm.work(rita) as work:
        acme, bolt = work.add_all([Customer.organization(name="Acme"), Customer.organization(name="Bolt")])
        ann = work.add(Customer.person(name="Ann"))
        work.add(Relation(from_id=ann.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
        work.log_all([(Interaction(kind="core.note", summary=f"note {i}"), [acme]) for i in range(3)])
        work.log(Interaction(kind="core.call", summary="call"), ann)
    crm.run_due()
    crm.run_due()
    with crm.work(rita, read_only=True) as work:
        assert {m.customer_id: m.points for m in work.find(Mark)} == {acme.id: 30, ann.id: 10}
        facts = work.facts(Customer, [acme.id, bolt.id], ["acme_score.points"])
        assert facts == {acme.id: {"acme_score.points": 30}, bolt.id: {"acme_score.points": 0}}
        warm = work.find(Customer, "record.acme_score.points >= 10", order_by="name")
        assert [c.name for c in warm] == ["Acme", "Ann"]
        assert [c.name for c in work.find(Customer, "record.acme_score.points == 0")] == ["Bolt"]
        (shown,) = work.customer_view(acme.id).sections
        assert (shown.problem, shown.plugin) == (None, "acme_score")
        assert shown.data is not None
        assert (shown.data.headline, len(shown.data.rows)) == ("30 points", 2)
        assert work.customer_view(bolt.id).sections == ()
        mark = work.find(Mark, Mark.t.c.customer_id == acme.id)[0]
        assert {e.plugin for e in work.history(mark)} == {"acme_score"}
    with pytest.raises(Objected, match=r"101 is above 100\. \[acme_score:too-warm\]"), crm.work(rita) as work:
        work.save(attrs.evolve(mark, points=101))


def test_switching_it_off_keeps_its_rows(crm: Crm, rita: User, store_url: str) -> None:
    with crm.work(rita) as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.add(Mark(customer_id=acme.id, points=5))
    without = open_crm(store_url)
    without.migrate()
    with without.as_system("tidy", read_only=True) as work:
        assert work.customer_view(acme.id).sections == ()
        with pytest.raises(Invalid, match="'acme_score_mark' is not known"):
            work.count(Mark)
    with pytest.raises(StillReferenced, match="1 acme_score_mark of acme_score"), without.as_system("tidy") as work:
        work.remove(work.get(Customer, acme.id))
    with make_crm(store_url, plugins=[AcmeScore]).work(rita, read_only=True) as work:
        assert [m.points for m in work.find(Mark)] == [5]
