"""Customers: people and organizations, how to recognize them, and how they are related."""

from __future__ import annotations

import enum
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import attrs

from crmcore.model.people import User
from crmcore.records import Entry, MaxLen, Personal, Record, Ref, Searchable, ServerOwned, record


class CustomerKind(enum.StrEnum):
    """A customer is a person (a contact) or an organization (an account)."""

    PERSON = "person"
    ORGANIZATION = "organization"


class Lifecycle(enum.StrEnum):
    """How far the relation with a customer has come, in HubSpot's order."""

    SUBSCRIBER = "subscriber"
    LEAD = "lead"
    MQL = "mql"
    SQL = "sql"
    OPPORTUNITY = "opportunity"
    CUSTOMER = "customer"
    EVANGELIST = "evangelist"
    OTHER = "other"


@record("customer", label="Customer", indexes=(("name", "id"), ("owner_id", "name"), ("lifecycle", "name")))
@attrs.frozen(kw_only=True)
class Customer(Record):
    """One party with many roles: a person or an organization; prospect, customer, partner, competitor."""

    kind: CustomerKind
    name: Annotated[str, MaxLen(200), Searchable(), Personal()]
    given_name: Annotated[str | None, MaxLen(100), Personal()] = None
    family_name: Annotated[str | None, MaxLen(100), Personal()] = None
    lifecycle: Lifecycle = Lifecycle.LEAD
    roles: tuple[str, ...] = ()
    industry: Annotated[str | None, MaxLen(100)] = None
    country: Annotated[str | None, MaxLen(100)] = None
    city: Annotated[str | None, MaxLen(100)] = None
    owner_id: Ref[User] | None = None

    @classmethod
    def person(cls, *, name: str, **fields: Any) -> Customer:
        """A person, in other systems a contact."""
        return cls(kind=CustomerKind.PERSON, name=name, **fields)

    @classmethod
    def organization(cls, *, name: str, **fields: Any) -> Customer:
        """An organization, in other systems an account."""
        return cls(kind=CustomerKind.ORGANIZATION, name=name, **fields)


class IdentityKind(enum.StrEnum):
    """E-mail, phone and domain match (a family may share them); an external identity is unique."""

    EMAIL = "email"
    PHONE = "phone"
    DOMAIN = "domain"
    EXTERNAL = "external"


@record(
    "identity",
    label="Identity",
    follows="customer_id",
    part=True,
    unique=(("external",),),
    indexes=(("normalized", "kind"), ("customer_id",)),
)
@attrs.frozen(kw_only=True)
class Identity(Record):
    """A way to recognize or reach a customer: made by ``work.identify``.

    ``normalized`` is what is compared; ``external`` repeats it for external identities, which are unique.
    """

    customer_id: Ref[Customer]
    kind: IdentityKind
    value: Annotated[str, MaxLen(320), Personal()]
    normalized: Annotated[str, MaxLen(320), Personal()]
    external: Annotated[str | None, MaxLen(320)] = None
    label: Annotated[str | None, MaxLen(60)] = None


class RelationKind(enum.StrEnum):
    """How one customer stands to another: the first ``kind`` the second."""

    WORKS_FOR = "works_for"
    DECIDES_FOR = "decides_for"
    SUBSIDIARY_OF = "subsidiary_of"
    PARTNER_OF = "partner_of"


@record(
    "relation",
    label="Relation",
    follows="from_id",
    part=True,
    unique=(("from_id", "to_id", "kind", "since"),),
    indexes=(("from_id", "kind"), ("to_id", "kind")),
)
@attrs.frozen(kw_only=True)
class Relation(Record):
    """``from_id`` works for, decides for, is a subsidiary of or a partner of ``to_id``, in a role, for a time."""

    from_id: Ref[Customer]
    to_id: Ref[Customer]
    kind: RelationKind
    role: Annotated[str | None, MaxLen(100)] = None
    since: date | None = None
    until: date | None = None


@record(
    "tag",
    label="Tag",
    follows="record_id",
    part=True,
    unique=(("record_id", "tag", "record_type"),),
    indexes=(("tag", "record_type", "record_id"),),
)
@attrs.frozen(kw_only=True)
class Tag(Entry):
    """A word on a record."""

    record_type: Annotated[str, MaxLen(46)]
    record_id: UUID
    tag: Annotated[str, MaxLen(60)]


@record(
    "attachment",
    label="File",
    follows="record_id",
    part=True,
    verb="work.attach",
    indexes=(("record_id",), ("sha256",)),
)
@attrs.frozen(kw_only=True)
class Attachment(Record):
    """A file on a record. The content lies outside the database, named by its SHA-256."""

    record_type: Annotated[str, MaxLen(46)]
    record_id: UUID
    name: Annotated[str, MaxLen(255)]
    media_type: Annotated[str, MaxLen(120)] = "application/octet-stream"
    size: Annotated[int, ServerOwned()]
    sha256: Annotated[str, MaxLen(64), ServerOwned()]
