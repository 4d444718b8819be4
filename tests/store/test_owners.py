"""Whose table it is, is told by the declarations: ``acme_score_deal`` may be that of ``acme`` or of ``acme_score``."""

from __future__ import annotations

from typing import Any

import attrs

from crmcore import Record, record
from crmcore.lifecycle import owners
from crmcore.store.migrate import drift
from tests.store.migrating import Deal, DealWithMore, plugin, tables_of
from tests.support import make_crm, open_crm


@record("acme_score_score", label="Score")
@attrs.frozen(kw_only=True)
class Score(Record):
    """Of a plugin whose name begins with that of another."""

    points: int = 0


def _owned(crm: Any) -> dict[str, set[str]]:
    return {o.name: set(o.tables) for o in owners(crm.host, crm.store) if o.name != "core"}


def test_the_tables_of_acme_score_are_not_those_of_acme(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", Deal), plugin("acme_score", Score)])
    assert _owned(crm) == {"acme": {"acme_deal"}, "acme_score": {"acme_score_score"}}
    assert drift(crm.store, owners(crm.host, crm.store)) == []


def test_nor_are_they_while_it_is_disabled(store_url: str) -> None:
    before = make_crm(store_url, plugins=[plugin("acme", Deal), plugin("acme_score", Score)])
    with before.as_system("test") as work:
        work.add(Score(points=7))
    newer = open_crm(store_url, plugins=[plugin("acme", DealWithMore)])
    assert [(a.name, a.error) for a in newer.migrate()] == [("core", None), ("acme", None)]
    assert drift(newer.store, owners(newer.host, newer.store)) == []
    assert "acme_score_score" in tables_of(newer)
    back = make_crm(store_url, plugins=[plugin("acme", DealWithMore), plugin("acme_score", Score)])
    with back.as_system("test") as work:
        assert [s.points for s in work.find(Score)] == [7]


def test_a_record_may_be_called_as_if_it_were_of_the_other(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[plugin("acme", Score), plugin("acme_score")])
    assert _owned(crm) == {"acme": {"acme_score_score"}, "acme_score": set()}
    assert drift(crm.store, owners(crm.host, crm.store)) == []
