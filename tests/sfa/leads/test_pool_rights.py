"""What claiming tells, and what it does not let past: hidden fields, leads that are out of sight, and the limit."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from crmcore import User
from crmcore.errors import NotFound, TransitionRejected
from crmcore_sfa.leads import Lead, Leads
from tests.sfa.leads.sales_floor import Floor, build, inquiry

HIDDEN: dict[str, Any] = {
    "fields": {"sfa_lead": {"verdict": {"type": "text", "group": "board"}}},
    "roles": {
        "french": {
            "sfa_lead": {"read": "unowned"},
            "restrict": {"sfa_lead": "record.territory == 'france'"},
            "permissions": ["sfa.lead.claim"],
        }
    },
}


def waiting(floor: Floor, count: int = 1) -> list[Lead]:
    """Leads from a fair, which wait in the pool."""
    with floor.crm.as_system("set up") as work:
        made = Leads(work).capture_all(inquiry(f"P{n}", source="fair", country="DE") for n in range(count))
        return [one.lead for one in made]


def test_claiming_and_releasing_show_no_hidden_field(sqlite_url: str) -> None:
    floor = build(sqlite_url, **HIDDEN)
    (lead,) = waiting(floor)
    with floor.crm.as_system("judge") as work:
        work.save(attrs.evolve(work.get(Lead, lead.id), custom={"verdict": "hopeless"}))
    with floor.crm.work(floor.ann) as work:
        claimed, again = Leads(work).claim(lead.id), Leads(work).claim(lead.id)
        released = Leads(work).release(lead.id)
    assert (claimed.owner_id, again, released.owner_id) == (floor.ann.id, claimed, None)
    assert "hopeless" not in repr((claimed, released))
    with floor.crm.as_system("look") as work:
        assert work.get(Lead, lead.id).custom == {"verdict": "hopeless"}


def test_a_lead_out_of_sight_is_not_claimed(sqlite_url: str) -> None:
    floor = build(sqlite_url, **HIDDEN)
    (lead,) = waiting(floor)
    with floor.crm.as_system("hire") as work:
        eve = work.add(User(name="Eve", roles=("french",)))
    with pytest.raises(NotFound, match="that this actor may read"), floor.crm.work(eve) as work:
        Leads(work).claim(lead.id)
    with floor.crm.as_system("look") as work:
        assert work.get(Lead, lead.id).owner_id is None


def test_reopening_is_no_way_over_the_limit(floor: Floor) -> None:
    first, second, third = waiting(floor, 3)
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        leads.claim(first)
        leads.claim(second)
        leads.disqualify(work.get(Lead, first.id), "No money")
        leads.claim(third)
    text = "It would be the open lead number 3 claimed from the pool 'open', and 2 are allowed"
    with pytest.raises(TransitionRejected, match=text), floor.crm.work(floor.ann) as work:
        work.move(work.get(Lead, first.id), to="working")
    with floor.crm.work(floor.ann) as work:
        Leads(work).release(second)
        assert work.move(work.get(Lead, first.id), to="working").stage == "working"
