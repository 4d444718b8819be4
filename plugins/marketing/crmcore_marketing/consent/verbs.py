"""Consents: giving, confirming and withdrawing, and the lists of those who are never sent to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Action, Customer, Identity, Work
from crmcore.errors import Invalid, NotFound, NotUnique
from crmcore.work.checks import unrestricted
from crmcore_marketing.consent.gate import closed
from crmcore_marketing.consent.records import (
    KINDS,
    Channel,
    Consent,
    ConsentState,
    LegalBasis,
    Reason,
    Suppression,
    normalized,
    normalized_or_domain,
)
from crmcore_marketing.consent.rights import RECORD, SUPPRESS, UNSUPPRESS
from crmcore_marketing.consent.settings import purpose_named, purposes_of
from crmcore_marketing.consent.states import last_said

_said = Consent.t.c


@attrs.frozen
class State:
    """What counts for one contact point and purpose, since when, and the consent that says so."""

    id: UUID
    channel: Channel
    address: str
    purpose: str
    state: ConsentState
    confirmed: bool
    basis: LegalBasis
    since: datetime


class Consents:
    """The verbs of consent, for one unit of work.

    The customer must be one that the actor may see. Each verb adds to the history and never changes it.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    def give(
        self,
        customer: Customer,
        address: str,
        purpose: str,
        *,
        evidence: str,
        channel: str = Channel.EMAIL,
        basis: LegalBasis | None = None,
        text_version: str | None = None,
        confirmed: bool = False,
        at: datetime | None = None,
    ) -> Consent:
        """Write down that a customer has consented; by default now, on the purpose's own legal basis.

        A confirmation (double opt-in) that was not withdrawn since goes on counting.

        Raises:
            Invalid: an unknown purpose or channel, or no address of that channel.
            Objected: no evidence, or a time to come.
            Forbidden: no role of the actor carries ``marketing.consent.record``.
        """
        declared = purpose_named(self.work, purpose)
        before = self._last(customer, channel, address, purpose)
        stands = before is not None and before.state is ConsentState.GIVEN and before.confirmed
        return self._write(
            customer,
            Consent(
                customer_id=customer.id, channel=Channel(channel), address=address, purpose=purpose,
                basis=basis or declared.basis, text_version=text_version, evidence=evidence,
                confirmed=confirmed or stands, at=at or self._now(before),
            ),
        )[0]  # fmt: skip

    def confirm(
        self, customer: Customer, address: str, purpose: str, *, evidence: str, channel: str = Channel.EMAIL
    ) -> Consent:
        """Write down that the owner of an address has confirmed its consent (double opt-in).

        Raises:
            Invalid: there is nothing to confirm: consent was never given, or was withdrawn since.
        """
        form = normalized(channel, address)
        before = self._last(customer, channel, form, purpose)
        if before is None or before.state is not ConsentState.GIVEN:
            told = "was withdrawn" if before else "was never given"
            raise Invalid(f"Consent of {form} for '{purpose}' {told}.", todo="Give it first; then confirm it.")
        said = self.work.get(Consent, before.id)
        return self._write(
            customer,
            Consent(
                customer_id=customer.id, channel=said.channel, address=form, purpose=purpose, basis=said.basis,
                text_version=said.text_version, evidence=evidence, confirmed=True, at=self._now(before),
            ),
        )[0]  # fmt: skip

    def withdraw(
        self,
        customer: Customer,
        address: str | None = None,
        purpose: str | None = None,
        *,
        evidence: str = "",
        channel: str = Channel.EMAIL,
        at: datetime | None = None,
    ) -> list[Consent]:
        """Write down that a customer wants no more: for one purpose or all, at one address or all it has.

        What was never consented to is withdrawn too, which keeps back what needs no consent. It closes the address to
        other customers who have it as well, until one of them consents anew. Repeating it is harmless.

        Raises:
            Invalid: an unknown purpose or channel, or no address of that channel.
        """
        points = self._points(customer, channel) if address is None else [normalized(channel, address)]
        if not points:
            raise Invalid(
                f"{self.work.get(Customer, customer.id).name} has no address for '{channel}'.", todo="Name the address."
            )
        purposes = sorted(purposes_of(self.work)) if purpose is None else [purpose]
        known = [(point, name, purpose_named(self.work, name)) for point in points for name in purposes]
        before = {(s.address, s.purpose): s for s in self._states(customer, _said.channel == channel)}
        shut = {(point, name) for name in purposes for point in closed(self.work, channel, points, name)}
        now = at or self._now(*before.values())
        return self._write(
            customer,
            *(
                Consent(
                    customer_id=customer.id, channel=Channel(channel), address=point, purpose=name,
                    basis=declared.basis, state=ConsentState.WITHDRAWN, evidence=evidence, at=now,
                )
                for point, name, declared in known
                if (said := before.get((point, name))) is None
                or said.state is not ConsentState.WITHDRAWN
                or (point, name) not in shut
            ),
        )  # fmt: skip

    def states(self, customer: Customer, *, at: datetime | None = None) -> list[State]:
        """Return what counts for each contact point and purpose of a customer, now or at a time in the past."""
        return self._states(customer, *(() if at is None else (_said.at <= at,)))

    def history(self, customer: Customer) -> list[Consent]:
        """Return all that a customer said, oldest first."""
        return list(self.work.each(Consent, _said.customer_id == customer.id, order_by=[_said.at, _said.id]))

    # -- those who are never sent to ------------------------------------------------------------------------------

    def suppress(
        self, address: str, *, channel: str = Channel.EMAIL, reason: Reason = Reason.REQUEST, note: str = ""
    ) -> Suppression:
        """Never send to an address again, or to a whole domain (``mail.example``); one that is listed stays as it is.

        Whoever may not read the list is told what it asked for, and not what was listed before.

        Raises:
            Invalid: an unknown channel, or no address of that channel.
            Forbidden: no role of the actor carries ``marketing.suppress``.
        """
        form = normalized_or_domain(channel, address)
        made = Suppression(channel=Channel(channel), address=form, reason=reason, note=note, at=self.work.now)
        return self.suppress_all([made])[0]

    def suppress_all(self, wanted: Iterable[Suppression]) -> list[Suppression]:
        """Do so for many at once, and return what is listed for each."""
        wanted = list(wanted)
        told = unrestricted(self.work, self.work.context.registry.type_of(Suppression), Action.READ)
        with self.work.as_system("suppress an address", by=SUPPRESS):
            listed = self._listed(wanted)
            new = {(one.channel, one.address): one for one in wanted if (one.channel, one.address) not in listed}
            try:
                with self.work.savepoint():
                    self.work.add_all(new.values())
            except NotUnique:  # somebody else has just listed one of them
                listed = self._listed(wanted)
                self.work.add_all(one for key, one in new.items() if key not in listed)
            listed = new | listed
        return [listed[one.channel, one.address] for one in wanted] if told else wanted

    def unsuppress(self, address: str, *, why: str, channel: str = Channel.EMAIL) -> None:
        """Take an address or a domain off the list; the journal keeps who did it and why.

        Raises:
            NotFound: it is not listed.
            Invalid: no reason is given.
            Forbidden: no role of the actor carries ``marketing.unsuppress``.
        """
        form = normalized_or_domain(channel, address)
        if not why.strip():
            raise Invalid(f"To write to '{form}' again takes a reason.")
        with self.work.as_system(f"unsuppress: {why}", by=UNSUPPRESS):
            listed = self._listed([Suppression(channel=Channel(channel), address=form)])
            if not listed:
                raise NotFound(f"'{form}' is not suppressed on the channel '{channel}'.")
            self.work.remove_all(listed.values())

    # -- inside ---------------------------------------------------------------------------------------------------

    def _write(self, customer: Customer, *consents: Consent) -> list[Consent]:
        # Whoever sees a customer writes down what it said, also where somebody else owns it.
        self.work.get(Customer, customer.id)
        with self.work.as_system("record consent", by=RECORD):
            return self.work.add_all(consents)

    def _last(self, customer: Customer, channel: str, address: str, purpose: str) -> State | None:
        form = normalized(channel, address)
        about = (_said.channel == channel, _said.address == form, _said.purpose == purpose)
        return next(iter(self._states(customer, *about)), None)

    def _states(self, customer: Customer, *where: sa.ColumnElement[bool]) -> list[State]:
        last = last_said(_said.customer_id == customer.id, *where)
        return [
            State(
                row.id, Channel(row.channel), row.address, row.purpose, ConsentState(row.state), row.confirmed,
                LegalBasis(row.basis), row.at,
            )
            for row in self.work.select(last.order_by("channel", "address", "purpose"))
        ]  # fmt: skip

    def _now(self, *before: State | None) -> datetime:
        """Return the time of what is said now: after all that was said before, whatever the clock of a machine says."""
        return max([self.work.now, *(state.since for state in before if state is not None)])

    def _points(self, customer: Customer, channel: str) -> list[str]:
        """Return the addresses of a customer on a channel: what it can be reached by, and what it said something of."""
        face, kind, reached = Identity.t.c, KINDS.get(channel), set[str]()
        if kind is not None:
            known = self.work.each(Identity, face.customer_id == customer.id, face.kind == kind.value)
            reached = {one.normalized for one in known}
        return sorted(reached | {state.address for state in self._states(customer, _said.channel == channel)})

    def _listed(self, wanted: Sequence[Suppression]) -> dict[tuple[Channel, str], Suppression]:
        face = Suppression.t.c
        keys = sorted({one.address for one in wanted})
        found: dict[tuple[Channel, str], Suppression] = {}
        for start in range(0, len(keys), 1_000):
            for one in self.work.each(Suppression, face.address.in_(keys[start : start + 1_000])):
                found[one.channel, one.address] = one
        return {key: one for key, one in found.items() if any((w.channel, w.address) == key for w in wanted)}
