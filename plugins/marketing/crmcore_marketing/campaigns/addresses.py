"""Where each customer is written to: of its addresses, the first that may be used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Identity, IdentityKind, Work
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.consent import Channel, Recipient, refusals

_AT_ONCE = 1_000
_identity = Identity.t.c
KINDS: Mapping[str, IdentityKind] = {
    Channel.EMAIL: IdentityKind.EMAIL,
    Channel.SMS: IdentityKind.PHONE,
    Channel.PHONE: IdentityKind.PHONE,
}


@attrs.frozen
class Destination:
    """An address of a customer, and why it may not be used, or None."""

    address: str
    refusal: str | None


def destinations(work: Work, campaign: Campaign, customers: Sequence[UUID]) -> dict[UUID, Destination]:
    """Return where these customers are written to.

    A customer may have several addresses, with consent for one of them: that is the one. Where none may be used it is
    the first, so that the ledger can say why; where there is none, it is empty. It is asked again before a message
    leaves.
    """
    found: dict[UUID, Destination] = {}
    for start in range(0, len(customers), _AT_ONCE):
        found |= _some(work, campaign, customers[start : start + _AT_ONCE])
    return found


def _some(work: Work, campaign: Campaign, customers: Sequence[UUID]) -> dict[UUID, Destination]:
    kind = KINDS.get(campaign.channel)
    theirs = sa.select(_identity.customer_id, _identity.value).where(
        _identity.customer_id.in_(customers), _identity.kind == (kind.value if kind else "")
    )
    known = [Recipient(id, address) for id, address in work.select(theirs.order_by(_identity.id))]
    found = {id: Destination("", f"There is no address for '{campaign.channel}'.") for id in customers}
    for recipient, refusal in zip(
        known, refusals(work, known, campaign.channel, campaign.purpose, lock=False), strict=True
    ):
        best = found[recipient.customer_id]
        if not best.address or (best.refusal is not None and refusal is None):
            found[recipient.customer_id] = Destination(recipient.address, refusal)
    return found
