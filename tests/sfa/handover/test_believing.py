"""What is handed in to a hand-over is not believed, but looked up."""

from __future__ import annotations

import attrs
import pytest

from crmcore import User
from crmcore.errors import Forbidden
from crmcore_sfa import Opportunity
from crmcore_sfa.handover.verbs import Handover
from tests.sfa.firm import Firm


def test_only_what_was_checked_is_believed_of_what_is_handed_in(firm: Firm) -> None:
    """A manager cannot slip in, with what may be handed over, what may not."""
    with firm.crm.as_system("hire") as work:
        admin = work.add(User(name="Root", roles=("admin",)))
        oscar = work.add(User(name="Oscar", roles=("rep",)))
        work.add(Opportunity(title="far", owner_id=oscar.id))
    with firm.crm.work(admin) as work:
        handed = Handover(work).carry_out(Handover(work).plan(oscar, firm.bob))
    below = attrs.evolve(handed, from_id=firm.ann.id)
    with firm.crm.work(firm.boss) as work, pytest.raises(Forbidden, match="handed over from 'Oscar'"):
        Handover(work).undo(below)
    with firm.crm.work(admin) as work:
        plan = attrs.evolve(Handover(work).plan(firm.ann, firm.bob, deactivate=True), leaver=oscar)
        assert Handover(work).carry_out(plan).from_id == firm.ann.id
    with firm.crm.as_system("look") as work:
        assert [work.get(User, u.id).active for u in (firm.ann, oscar)] == [False, True]
