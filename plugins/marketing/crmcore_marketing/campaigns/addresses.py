"""Where each customer is written to: of its addresses, the first that may be used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Identity, Work
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.consent import Recipient, refusals
from crmcore_marketing.consent.records import KINDS

_AT_ONCE = 1_000
_identity = Identity.t.c


@attrs.frozen
class Destination:
    """An address of a customer, and why it may not be used, or None."""

    address: str
    refusal: str | None


def destinations(
    work: Work, campaign: Campaign, customers: Sequence[UUID], *, why: bool = True
) -> dict[UUID, Destination]:
    """Return where these customers are written to.

    A customer may have several addresses, with consent for one of them: that is the one. Where none may be used it is
    the first, so that the ledger can say why; where there is none, it is empty. It is asked again before a message
    leaves.

    Args:
        why: ask about all of them; otherwise, only where there is a choice.
    """
    found: dict[UUID, Destination] = {}
    for start in range(0, len(customers), _AT_ONCE):
        found |= _some(work, campaign, customers[start : start + _AT_ONCE], why)
    return found


def _some(work: Work, campaign: Campaign, customers: Sequence[UUID], why: bool) -> dict[UUID, Destination]:
    kind = KINDS.get(campaign.channel)
    theirs = sa.select(_identity.customer_id, _identity.value).where(
        _identity.customer_id.in_(customers), _identity.kind == (kind.value if kind else "")
    )
    nowhere = Destination("", f"There is no address for '{campaign.channel}'.")
    found = dict.fromkeys(customers, nowhere)
    asked: list[Recipient] = []
    for id, some in groupby(sorted(map(tuple, work.select(theirs.order_by(_identity.id))), key=_whose), key=_whose):
        addresses = [Recipient(id, address) for _, address in some]
        found[id] = Destination(addresses[0].address, None)
        if why or len(addresses) > 1:
            asked += addresses
    answers = refusals(work, asked, campaign.channel, campaign.purpose, lock=False)
    return found | _best(zip(asked, answers, strict=True))


def _whose(row: tuple[UUID, str]) -> UUID:
    return row[0]


def _best(answers: Iterable[tuple[Recipient, str | None]]) -> dict[UUID, Destination]:
    found: dict[UUID, Destination] = {}
    for recipient, refusal in answers:
        best = found.get(recipient.customer_id)
        if best is None or (best.refusal is not None and refusal is None):
            found[recipient.customer_id] = Destination(recipient.address, refusal)
    return found
