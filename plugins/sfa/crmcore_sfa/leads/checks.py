"""What is objected to in leads: no title, unknown pools, scores out of range, and hands in what the verbs keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Change, Objection, Work
from crmcore.errors import nearest
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.leads.rights import MANAGE
from crmcore_sfa.leads.settings import settings_of

KEPT = ("pool", "claimed_at", "recycled", "with_customer")
"""Fields that decide about limits and recycling: a rep changes them by claiming and releasing."""


def check_leads(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of leads."""
    pools = settings_of(work).pools
    by_hand = not (work.actor.system or work.access.may(MANAGE))
    for change in changes:
        lead = change.after
        if not isinstance(lead, Lead):
            continue
        if change.changed("title") and not lead.title.strip():
            yield Objection("title", "title", "A lead says in its title what it is about; this one is empty.", lead.id)
        if lead.score is not None and not 0 <= lead.score <= 100:
            yield Objection("score", "score", f"A score is a number from 0 to 100, not {lead.score}.", lead.id)
        if lead.pool is not None and lead.pool not in pools and change.changed("pool"):
            yield Objection("pool", "pool", f"There is no pool '{lead.pool}'.{nearest(lead.pool, pools)}", lead.id)
        if by_hand and change.before is not None:
            for field in KEPT:
                if change.changed(field):
                    text = f"'{field}' is changed by claiming and releasing the lead, not by hand."
                    yield Objection("kept", field, text, lead.id)
