"""What is kept about consent: an append-only history for each contact point, and who must never be sent to."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import attrs

from crmcore import Customer, IdentityKind, Labeled, MaxLen, Personal, Record, Ref, record
from crmcore.errors import Invalid
from crmcore.work.contact import normalize


class Channel(enum.StrEnum):
    """How a message reaches somebody."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


class LegalBasis(enum.StrEnum):
    """What makes it lawful, in the order of article 6(1) of the GDPR."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"


class ConsentState(enum.StrEnum):
    """What somebody said last."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Reason(enum.StrEnum):
    """Why an address is never sent to."""

    REQUEST = "request"
    COMPLAINT = "complaint"
    HARD_BOUNCE = "hard_bounce"
    ERASURE = "erasure"


KINDS: Mapping[str, IdentityKind] = {
    Channel.EMAIL: IdentityKind.EMAIL,
    Channel.SMS: IdentityKind.PHONE,
    Channel.PHONE: IdentityKind.PHONE,
}
"""As what the addresses of a channel stand among the identities of a customer; those of others do not."""
_DOMAIN = re.compile(r"[^@\s/]+\.[^@\s/.]+")


def normalized(channel: str, address: str) -> str:
    """Return the form in which two spellings of one contact point are equal.

    Raises:
        Invalid: an unknown channel, or it is no address of that channel.
    """
    known = [one.value for one in Channel]
    if channel not in known:
        raise Invalid(f"There is no channel '{channel}'.", allowed=known)
    if channel in KINDS:
        return normalize(KINDS[channel], address)
    words = " ".join(address.split()).casefold()
    if not words:
        raise Invalid("A postal address is empty.")
    return words


def normalized_or_domain(channel: str, address: str) -> str:
    """Return the same for what may be a whole domain of e-mail: ``mail.example``.

    Raises:
        Invalid: as :func:`normalized`, or no domain either.
    """
    text = address.strip().removeprefix("@")
    if channel != Channel.EMAIL or "@" in text:
        return normalized(channel, address)
    form = normalize(IdentityKind.DOMAIN, text).rstrip(".")
    if not _DOMAIN.fullmatch(form):
        raise Invalid(f"{address!r} is neither an e-mail address nor a domain.", todo="Write it like mail.example.")
    return form


def _by_channel(address: str, entry: Any) -> str:
    return normalized(entry.channel, address)


def _or_domain(address: str, entry: Any) -> str:
    return normalized_or_domain(entry.channel, address)


@record(
    "marketing_consent",
    label="Consent",
    follows="customer_id",
    title="purpose",
    indexes=(("customer_id", "channel", "purpose", "at"), ("channel", "address")),
)
@attrs.frozen(kw_only=True)
class Consent(Record):
    """What a customer said about one contact point, one channel and one purpose. The last one counts.

    It belongs to customer and address together: another address of the same customer has a history of its own. It is
    never edited; it is no ``Entry`` so that files can bring it in.

    Attributes:
        address: kept in its normalized form, however it is given.
        confirmed: the owner of the address has confirmed it (double opt-in).
        evidence: how it can be shown: the form and its time, the signed sheet, the clicked link.
        text_version: which text was agreed to.
    """

    customer_id: Ref[Customer]
    channel: Channel = Channel.EMAIL
    address: Annotated[str, MaxLen(320), Personal()] = attrs.field(
        converter=attrs.Converter(_by_channel, takes_self=True)  # type: ignore[misc]  # mypy's plugin knows no Converter that takes the instance
    )
    purpose: Annotated[str, MaxLen(60)]
    state: ConsentState = ConsentState.GIVEN
    confirmed: bool = False
    basis: Annotated[LegalBasis, Labeled("Legal basis")] = LegalBasis.CONSENT
    text_version: Annotated[str | None, MaxLen(60)] = None
    evidence: Annotated[str, MaxLen(500), Personal()] = ""
    at: datetime = attrs.field(factory=lambda: datetime.now(UTC))


@record("marketing_suppression", label="Suppression", title="address", unique=(("channel", "address"),))
@attrs.frozen(kw_only=True)
class Suppression(Record):
    """An address, or a whole domain of e-mail, that is never sent to, whatever anybody consented to.

    It names no customer, so that it outlives them: removed, erased, or imported once more under another number.
    """

    channel: Channel = Channel.EMAIL
    address: Annotated[str, MaxLen(320)] = attrs.field(
        converter=attrs.Converter(_or_domain, takes_self=True)  # type: ignore[misc]  # as above
    )
    reason: Reason = Reason.REQUEST
    note: Annotated[str, MaxLen(300)] = ""
    at: datetime = attrs.field(factory=lambda: datetime.now(UTC))
