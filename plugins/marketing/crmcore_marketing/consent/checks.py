"""What is looked at whoever writes: a verb, an import, a plugin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID

import sqlalchemy as sa

from crmcore import Change, Customer, Identity, IdentityKind, Objection, Work
from crmcore_marketing.consent.records import Channel, Consent, ConsentState, Suppression
from crmcore_marketing.consent.rights import FORGET, SUPPRESS
from crmcore_marketing.consent.settings import purposes_of, undeclared

_AHEAD = timedelta(minutes=5)
"""By so much the clocks of two machines may differ."""


def check_consents(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to consent for an unknown purpose, without evidence, or of tomorrow; and to changing what was said."""
    known = purposes_of(work)
    for change in changes:
        consent = change.after
        if not isinstance(consent, Consent) or change.before is not None:
            if isinstance(consent, Consent) or not work.access.may(FORGET):
                text = "What was said about consent stays as it is; write down what is said now: the last word counts."
                yield Objection("consent-kept", "", text, change.record.id)
            continue
        if consent.purpose not in known:
            yield Objection("purpose", "purpose", undeclared(consent.purpose, known), consent.id)
        if consent.state is ConsentState.GIVEN and not consent.evidence.strip():
            text = f"Consent of {consent.address} for '{consent.purpose}' has no evidence. Say how it was given."
            yield Objection("evidence", "evidence", text, consent.id)
        if consent.state is ConsentState.GIVEN and consent.at > work.now + _AHEAD:
            # It would count for more than what is withdrawn before that time; a withdrawal only keeps back.
            yield Objection("future", "at", f"Nobody can have said it on {work.day_of(consent.at)}.", consent.id)


def check_suppressions(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Let a suppression wait for messages that are just being taken for sending, and they for it; object to nothing."""
    keys = [c.after.address for c in changes if isinstance(c.after, Suppression) and c.after.channel == Channel.EMAIL]
    held: set[UUID] = set()
    with work.as_system("find whom a suppression concerns", by=SUPPRESS):
        for where in _reached([k for k in keys if "@" in k], [k for k in keys if "@" not in k]):
            found = work.each(Identity, Identity.t.c.kind == IdentityKind.EMAIL.value, where)
            held |= {identity.customer_id for identity in found}
        work.lock(Customer, held)
    yield from ()


def _reached(addresses: list[str], domains: list[str]) -> Iterator[sa.ColumnElement[bool]]:
    form = Identity.t.c.normalized
    if addresses:
        yield form.in_(addresses)
    for domain in domains:
        yield sa.or_(*(form.endswith(f"{joint}{domain}", autoescape=True) for joint in "@."))
