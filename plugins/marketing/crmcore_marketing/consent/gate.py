"""The one check that every message passes: whom consent, or a suppression, does not allow to be sent to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Action, Customer, Identity, Work
from crmcore.errors import Invalid
from crmcore.work.checks import require_touchable, unrestricted
from crmcore_marketing.consent.records import KINDS, Channel, Consent, ConsentState, Suppression, normalized
from crmcore_marketing.consent.rights import CHECK
from crmcore_marketing.consent.settings import Purpose, purposes_of, undeclared
from crmcore_marketing.consent.states import Said, in_order

AT_ONCE = 10_000
"""So many recipients are looked up by one statement of each kind."""
_FEW = 10


@attrs.frozen
class Recipient:
    """Somebody to send to: the customer, and one of its addresses, in any spelling."""

    customer_id: UUID
    address: str


def refusals(
    work: Work, recipients: Sequence[Recipient], channel: str, purpose: str, *, lock: bool = True
) -> list[str | None]:
    """Say for each recipient why it may not be sent to, or None if it may.

    It sees every suppression, whatever the actor may read; but whoever may not read them all is told of the addresses
    of a customer alone, since any other would tell who is listed. Call it in the transaction that takes the
    messages for sending: the customers stay locked until that ends, so that whoever withdraws consent either comes
    first and is heard, or waits. It takes three statements for up to ten thousand recipients, two more to lock them
    with those who share an address, and one for each further ten thousand domains.

    Args:
        lock: False for a look ahead, such as a count before a campaign starts.

    Raises:
        Forbidden: no role of the actor carries ``marketing.consent.check``.
        NotFound: one of the customers does not exist, or the actor may not read it.
    """
    known = purposes_of(work)
    if purpose not in known:
        return [undeclared(purpose, known)] * len(recipients)
    found: list[str | None] = []
    with work.as_system("ask whom a message may go to", by=CHECK):
        for start in range(0, len(recipients), AT_ONCE):
            found += _refusals(work, recipients[start : start + AT_ONCE], channel, (purpose, known[purpose]), lock=lock)
    foreign = _foreign(work, recipients, channel)
    return [
        f"{r.address} is no address of this customer that this actor may see." if r in foreign else why
        for r, why in zip(recipients, found, strict=True)
    ]


def _foreign(work: Work, recipients: Sequence[Recipient], channel: str) -> set[Recipient]:
    """Return those of whom the actor may not be told, having made sure that it may read the customers."""
    ids = {r.customer_id for r in recipients}
    require_touchable(work, work.context.registry.type_of(Customer), Action.READ, ids)
    if unrestricted(work, work.context.registry.type_of(Suppression), Action.READ):
        return set()
    known = _addresses(work, sorted(ids), channel)
    forms = {r: _form(channel, r.address) for r in recipients}
    return {r for r, form in forms.items() if not isinstance(form, Invalid) and (r.customer_id, form) not in known}


def _addresses(work: Work, ids: Sequence[UUID], channel: str) -> set[tuple[UUID, str]]:
    """Return what customers can be reached by on a channel, and what they said something of, as the actor sees it."""
    at, said, kind = Identity.t.c, Consent.t.c, KINDS.get(channel)
    found: set[tuple[UUID, str]] = set()
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        told = sa.select(said.customer_id, said.address).where(said.customer_id.in_(some), said.channel == channel)
        found.update(map(tuple, work.select(told.distinct())))
        if kind is not None:
            theirs = sa.select(at.customer_id, at.normalized).where(at.customer_id.in_(some), at.kind == kind.value)
            found.update(map(tuple, work.select(theirs)))
    return found


def _refusals(
    work: Work, recipients: Sequence[Recipient], channel: str, purpose: tuple[str, Purpose], *, lock: bool
) -> Iterator[str | None]:
    forms = [_form(channel, r.address) for r in recipients]
    good = [(r.customer_id, form) for r, form in zip(recipients, forms, strict=True) if not isinstance(form, Invalid)]
    ids = {customer for customer, _ in good}
    # A withdrawal closes an address for all who share it, so they are locked as well.
    sharing = ids | _sharing(work, {form for _, form in good}, channel) if lock else ids
    if lock:
        work.lock(Customer, sharing)
    # Somebody alone is asked about before each message: by the quick way, over those who have the address now.
    said = _said(work, channel, purpose[0], {form for _, form in good}, sharing if lock and len(ids) == 1 else None)
    never = _suppressed(work, {form for _, form in good}, channel)
    for recipient, form in zip(recipients, forms, strict=True):
        if isinstance(form, Invalid):
            yield form.what
        else:
            listed = next((never[key] for key in _covering(channel, form) if key in never), None)
            yield listed or _without_consent(said.get(form, []), recipient.customer_id, *purpose)


def _form(channel: str, address: str) -> str | Invalid:
    try:
        return normalized(channel, address)
    except Invalid as wrong:
        return wrong


def _sharing(work: Work, forms: set[str], channel: str) -> set[UUID]:
    """Return the customers that have one of these addresses."""
    kind, at = KINDS.get(channel), Identity.t.c
    if kind is None or not forms:
        return set()
    theirs = sa.select(at.customer_id).where(at.kind == kind.value, at.normalized.in_(sorted(forms)))
    return {row.customer_id for row in work.select(theirs)}


def _said(
    work: Work, channel: str, purpose: str, forms: set[str], of: set[UUID] | None = None
) -> dict[str, list[Said]]:
    """Return what was said about addresses, whoever it belongs to or by some customers, as it counts: last the last."""
    told = Consent.t.c
    where = [told.channel == channel, told.purpose == purpose, told.address.in_(sorted(forms))]
    if of is not None:
        where.append(told.customer_id.in_(sorted(of)))
    columns = (told.customer_id, told.state, told.confirmed, told.at, told.created_at, told.address)
    found: dict[str, list[Said]] = {}
    # By no time: what was committed since this unit of work began counts as well.
    for row in work.select(sa.select(*columns).where(*where).order_by(told.id)) if forms else ():
        found.setdefault(row.address, []).append(Said(*row[:-1]))
    return {form: in_order(history) for form, history in found.items()}


def closed(work: Work, channel: str, forms: Iterable[str], purpose: str) -> set[str]:
    """Return the addresses for which the last word was to withdraw, whichever of the customers there said it."""
    with work.as_system("ask whether an address is closed", by=CHECK):
        said = _said(work, channel, purpose, set(forms))
    return {form for form, history in said.items() if history[-1].state == ConsentState.WITHDRAWN}


def _suppressed(work: Work, forms: Iterable[str], channel: str) -> dict[str, str]:
    listed = Suppression.t.c
    keys = {key for form in forms for key in _covering(channel, form)}
    if 0 < len(keys) <= _FEW:
        some_of = sa.or_(*(listed.address == key for key in sorted(keys)))
        return {one.address: _told(work, one) for one in work.find(Suppression, listed.channel == channel, some_of)}
    # Whole addresses and domains apart: either list stays within what one statement takes.
    whole = sorted(key for key in keys if "@" in key or channel != Channel.EMAIL)
    found: dict[str, str] = {}
    for some in (whole, *_parts(sorted(keys.difference(whole)))):
        statement = sa.select(listed.address, listed.reason, listed.at).where(
            listed.channel == channel, listed.address.in_(some)
        )
        found |= {row.address: _told(work, row) for row in work.select(statement)}
    return found


def _told(work: Work, listed: Any) -> str:
    return f"'{listed.address}' is suppressed since {work.day_of(listed.at)}: {listed.reason.replace('_', ' ')}."


def _parts(keys: list[str]) -> Iterator[list[str]]:
    return (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))


def _covering(channel: str, form: str) -> Iterator[str]:
    """Yield what may stand on the list for an address: itself, its domain, and the domains above that."""
    yield form
    if channel == Channel.EMAIL:
        domain = form.partition("@")[2]
        while "." in domain:
            yield domain
            domain = domain.partition(".")[2]


def _without_consent(history: Sequence[Said], customer: UUID, name: str, purpose: Purpose) -> str | None:
    last = next((said for said in reversed(history) if said.customer_id == customer), None)
    if last is not None and last.state == ConsentState.WITHDRAWN:
        return f"Consent for '{name}' was withdrawn."
    if history and history[-1].state == ConsentState.WITHDRAWN:
        return f"Consent for '{name}' was withdrawn for this address."
    if last is None:
        return f"There is no consent for '{name}'." if purpose.asks else None
    if purpose.double_opt_in and not last.confirmed:
        return f"Consent for '{name}' awaits its confirmation (double opt-in)."
    return None
