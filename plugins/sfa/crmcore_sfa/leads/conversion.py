"""What becomes of a lead: qualified, disqualified, or converted to a deal."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import attrs

from crmcore import Customer, Lifecycle, Outcome, Relation, RelationKind, User, Work
from crmcore.errors import Forbidden, Invalid
from crmcore_sfa.leads.customers import advanced
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.leads.rights import CONVERT
from crmcore_sfa.pipeline import SALES
from crmcore_sfa.records import Opportunity

QUALIFIED = "qualified"


def qualify(work: Work, lead: Lead, fields: dict[str, Any]) -> Lead:
    """Note what is known, and move a lead to *qualified*; see ``Leads.qualify``."""
    known = attrs.evolve(lead, **fields, touched_at=work.now, qualified_on=lead.qualified_on or work.today)
    return work.save(known) if lead.stage == QUALIFIED else work.move(known, to=QUALIFIED)


def disqualify(work: Work, lead: Lead, reason: str) -> Lead:
    """Close a lead that becomes nothing; see ``Leads.disqualify``."""
    return work.move(attrs.evolve(lead, disqualified_reason=reason), to=_closing(work, lead, Outcome.LOST))


def convert(work: Work, lead: Lead, organization: Customer | None, fields: dict[str, Any]) -> Opportunity:
    """Open a deal for a lead's customer and close the lead; see ``Leads.convert``."""
    _require_open(work, lead)
    customer = _customer(work, lead.customer_id)
    deal = {
        "title": lead.title, "customer_id": lead.customer_id, "pipeline": SALES, "amount": lead.budget,
        "source": lead.source, "owner_id": lead.owner_id, **fields,
    }  # fmt: skip
    # The deal comes first, since the stage asks for it: nothing is left of it if the move is refused.
    with work.savepoint():
        made = work.add(Opportunity(**deal))
        work.move(attrs.evolve(lead, opportunity_id=made.id), to=_closing(work, lead, Outcome.DONE))
        if organization is not None:
            _join(work, customer, organization)
        _advance(work, [customer, organization] if organization is not None else [customer])
    return made


def _require_open(work: Work, lead: Lead) -> None:
    stage = work.context.registry.pipeline(lead.pipeline).by_name.get(lead.stage)
    if stage is None or not stage.closed:
        return
    if stage.outcome is Outcome.LOST:
        why = f": {lead.disqualified_reason}" if lead.disqualified_reason else ""
        raise Invalid(
            f"The lead '{lead.title}' was disqualified on {lead.closed_on}{why}.", todo="Reopen and qualify it first."
        )
    raise Invalid(f"The lead '{lead.title}' was converted on {lead.closed_on}.", todo="Open another deal instead.")


def _closing(work: Work, lead: Lead, outcome: Outcome) -> str:
    line = work.context.registry.pipeline(lead.pipeline)
    for stage in line.stages:
        if stage.outcome is outcome:
            return stage.name
    raise Invalid(f"The pipeline '{line.name}' has no stage that means '{outcome.value}'.")


def _customer(work: Work, id: UUID) -> Customer:
    """Return the lead's customer, for whom a deal can be opened only by somebody who may see it."""
    found = work.get_all(Customer, [id]).get(id)
    if found is not None:
        return found
    with work.as_system("name the owner of a lead's customer", by=CONVERT):
        owner = work.get(Customer, id).owner_id
        name = work.get(User, owner).name if owner else "nobody"
    raise Forbidden(f"The customer of this lead belongs to {name}.", todo="Ask for it, or hand the lead over.")


def _join(work: Work, person: Customer, organization: Customer) -> None:
    """Let a person work for an organization, unless it does already."""
    face = Relation.t.c
    here = (face.from_id == person.id, face.to_id == organization.id, face.kind == RelationKind.WORKS_FOR.value)
    if not work.find(Relation, *here, face.until.is_(None), limit=1):
        work.add(Relation(from_id=person.id, to_id=organization.id, kind=RelationKind.WORKS_FOR))


def _advance(work: Work, customers: list[Customer]) -> None:
    """Move customers on to *opportunity*, whoever owns them: the deal that makes them so is there."""
    changed = [after for c in customers if (after := advanced(c, Lifecycle.OPPORTUNITY)) is not c]
    if changed:
        with work.as_system("convert a lead", by=CONVERT):
            current = work.get_all(Customer, [c.id for c in changed])
            work.save_all(advanced(c, Lifecycle.OPPORTUNITY) for c in current.values())
