"""What follows when a lead was added or moved in another way than by the verbs: an import, a form, another plugin."""

from __future__ import annotations

from typing import Any

import attrs

from crmcore import Added, StageChanged, Subscription, Work
from crmcore_sfa.leads.conversion import QUALIFIED
from crmcore_sfa.leads.customers import taken_along
from crmcore_sfa.leads.placing import route
from crmcore_sfa.leads.records import Lead


def _note_place(work: Work, event: Added) -> None:
    """Note the territory, the rule and the pool of a lead that was assigned when it was added.

    Whoever chooses an owner can say no more than that: the rest is put down right after, by the worker.
    """
    if event.after.get("assigned_by") or event.after.get("closed_on") or event.record_id is None:
        return
    lead = work.get_all(Lead, [event.record_id]).get(event.record_id)
    if lead is None or lead.assigned_by is not None:
        return
    found = route(work, [lead])[0]
    after = attrs.evolve(lead, territory=lead.territory or found.territory)
    if found.rule is not None and _decided(found.rule.into_pool, lead, found.people):
        after = attrs.evolve(after, assigned_by=found.rule.name, pool=lead.pool or found.rule.pool)
    work.save_all(taken_along(work, [(lead, after)]))


def _decided(into_pool: bool, lead: Lead, people: tuple[Any, ...]) -> bool:
    """True if the rule may have placed the lead; one that names its owner or pool itself was placed by nobody."""
    return (lead.owner_id is None and lead.pool is None) if into_pool else lead.owner_id in people


def _note_qualified(work: Work, event: StageChanged) -> None:
    """Date the qualification of a lead that was moved there by hand."""
    if event.to_stage != QUALIFIED or event.record_id is None:
        return
    lead = work.get_all(Lead, [event.record_id]).get(event.record_id)
    if lead is not None and lead.qualified_on is None:
        day = work.day_of(event.at) if event.at is not None else work.today
        work.save(attrs.evolve(lead, qualified_on=day))


subscriptions = (
    Subscription(event=Added, record=Lead, handle=_note_place),
    Subscription(event=StageChanged, record=Lead, handle=_note_qualified),
)
