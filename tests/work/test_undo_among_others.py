"""Taking back where values are unique, references run in circles, and others are at work at the same moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Thread
from typing import Annotated, Any
from uuid import UUID

import attrs
import pytest

from crmcore import Crm, MaxLen, Plugin, Record, Ref, User, hookimpl, record
from crmcore.errors import Conflict
from crmcore.work import undo as undoing
from tests.support import Clock, make_crm
from tests.whole import rows_of_all_tables
from tests.work.selling import Deal, Shop

CAUSE = UUID(int=9)


@record("depot_shelf", label="Shelf")
@attrs.frozen(kw_only=True)
class Shelf(Record):
    tool_id: Ref[Tool] | None = None


@record("depot_tool", label="Tool", unique=(("name",),))
@attrs.frozen(kw_only=True)
class Tool(Record):
    name: Annotated[str, MaxLen(20)]
    spare_id: Ref[Tool] | None = None


class Depot(Plugin):
    name = "depot"

    @hookimpl
    def crm_records(self) -> Iterable[type[Record]]:
        return (Shelf, Tool)


@pytest.fixture
def crm(store_url: str, clock: Clock) -> Iterator[Crm]:
    with make_crm(store_url, plugins=[Shop, Depot], clock=clock) as crm:
        yield crm


def undo(crm: Crm, ada: User) -> Any:
    with crm.work(ada) as work:
        return work.undo(CAUSE)


def names(crm: Crm, ada: User) -> list[str]:
    with crm.work(ada) as work:
        return sorted(tool.name for tool in work.each(Tool))


def test_a_unique_value_goes_back_to_whose_it_was(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        old, other = work.add_all([Tool(name="1"), Tool(name="2")])
    before = rows_of_all_tables(crm)["depot_tool"]
    with crm.work(ada) as work, work.because(CAUSE):
        work.remove(old)
        work.save(attrs.evolve(other, name="3"))
        work.add_all([Tool(name="1"), Tool(name="2")])
    undone = undo(crm, ada)
    assert (undone.removed, undone.readded, undone.restored, undone.kept) == (2, 1, 1, ())
    assert len(rows_of_all_tables(crm)["depot_tool"]) == len(before)
    with crm.work(ada) as work:
        assert {t.id: t.name for t in work.each(Tool)} == {old.id: "1", other.id: "2"}


def test_what_no_longer_fits_is_told_and_the_rest_goes_on(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        gone, renamed, *rest = work.add_all(Tool(name=str(n)) for n in range(5))
    with crm.work(ada) as work, work.because(CAUSE):
        work.remove(gone)
        work.save_all(attrs.evolve(t, name=f"new {t.name}") for t in (renamed, *rest))
    with crm.work(ada) as work:
        work.add_all([Tool(name="0"), Tool(name="1")])
    undone = undo(crm, ada)
    assert [k.why for k in undone.kept] == ["a value that it had is taken by now"] * 2
    assert undone.restored == 3
    assert names(crm, ada) == ["0", "1", "2", "3", "4", "new 1"]


def test_what_pointed_to_something_that_is_gone_is_told(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        lost, found = work.add_all([Tool(name="lost"), Tool(name="found")])
        user = work.add(Tool(name="user", spare_id=lost.id))
    with crm.work(ada) as work, work.because(CAUSE):
        work.save(attrs.evolve(user, spare_id=found.id))
    with crm.work(ada) as work:
        work.remove(lost)
    assert [(k.title, k.why) for k in undo(crm, ada).kept] == [("user", "what it referred to is gone")]


def test_what_refers_to_each_other_goes_together(crm: Crm, ada: User) -> None:
    before = rows_of_all_tables(crm)
    with crm.work(ada) as work, work.because(CAUSE):
        shelf, first = work.add(Shelf()), work.add(Tool(name="first"))
        many = work.add_all(Tool(name=str(n)) for n in range(1_100))
        work.save(attrs.evolve(shelf, tool_id=many[-1].id))
        work.save(attrs.evolve(first, spare_id=many[-1].id))
    undone = undo(crm, ada)
    assert (undone.removed, undone.kept) == (1_102, ())
    assert rows_of_all_tables(crm) == before


def test_a_removed_record_gets_its_own_stage_history_back(crm: Crm, ada: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        deal = work.add(Deal(title="Moved"))
    clock.forward(days=1)
    with crm.work(ada) as work:
        deal = work.move(deal, to="quoted")
        board = work.board("shop.sales")
    history = rows_of_all_tables(crm)
    with crm.work(ada) as work, work.because(CAUSE):
        work.remove(deal)
    assert undo(crm, ada).kept == ()
    after = rows_of_all_tables(crm)
    assert len(after["core_stage_move"]) == len(history["core_stage_move"])
    with crm.work(ada) as work:
        assert work.board("shop.sales") == board


@pytest.mark.parametrize("what", ["changed", "added"])
def test_an_edit_of_the_same_moment_is_not_lost(
    crm: Crm, ada: User, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL somebody may commit after the undo has looked; SQLite lets nobody write meanwhile."""
    if crm.context.store.dialect.name == "sqlite":
        pytest.skip("only one writes at a time")
    with crm.work(ada) as work:
        tool = work.add(Tool(name="old"))
    with crm.work(ada) as work, work.because(CAUSE):
        work.save(attrs.evolve(tool, name="new"))
        added = work.add(Tool(name="added"))
    look, target = undoing._edited_since, tool if what == "changed" else added

    def look_and_wait(*given: Any) -> Any:
        found = look(*given)
        monkeypatch.setattr(undoing, "_edited_since", look)
        editor = Thread(target=edit)
        editor.start()
        editor.join()
        return found

    def edit() -> None:
        with crm.work(ada) as work:
            work.save(attrs.evolve(work.get(Tool, target.id), name="edited"))

    monkeypatch.setattr(undoing, "_edited_since", look_and_wait)
    with pytest.raises(Conflict, match="was changed meanwhile"):
        undo(crm, ada)
    assert "edited" in names(crm, ada)
    assert [k.title for k in undo(crm, ada).kept] == ["edited"]
