"""Leads: the verbs of a lead, on top of ``Work``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from crmcore import Customer, Work
from crmcore.errors import Forbidden, Invalid
from crmcore_sfa.leads import capture, collisions, conversion, pools
from crmcore_sfa.leads.capture import Captured
from crmcore_sfa.leads.customers import taken_along
from crmcore_sfa.leads.people import unknown_people
from crmcore_sfa.leads.placing import place
from crmcore_sfa.leads.recognition import Inquiry
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.leads.rights import MANAGE
from crmcore_sfa.leads.settings import settings_of
from crmcore_sfa.records import Opportunity

AT_ONCE = 10_000
"""So many leads are assigned together, with a turn for each rule and not for each thousand."""


class Leads:
    """What people do with leads: ``Leads(work).capture(Customer.person(name="Ada"), "Lamps", email="a@b.example")``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- coming in ------------------------------------------------------------------------------------------------

    def capture(
        self,
        customer: Customer,
        title: str,
        *,
        email: str | None = None,
        phone: str | None = None,
        domain: str | None = None,
        external: str | None = None,
        **fields: Any,
    ) -> Captured:
        """Take in a lead: recognize its customer or add it, assign it by the rules, and say who works on it already.

        Args:
            customer: as the asker described it; if it is recognized, the stored one is used. Or one that is stored.
            title: what the lead is called.
            email, phone, domain, external: contact points, as for ``work.identify``.
            fields: further fields of the lead; with ``owner_id`` or ``pool`` no rule is asked.

        Raises:
            Invalid: a contact point that is none, or a pool that does not exist.
            NotUnique: the external key or identity is taken.
        """
        inquiry = Inquiry(
            customer=customer, title=title, email=email, phone=phone, domain=domain, external=external, fields=fields
        )
        return self.capture_all([inquiry])[0]

    def capture_all(self, inquiries: Iterable[Inquiry]) -> list[Captured]:
        """Take in many leads, in order; all of them or none. Raises what :meth:`capture` raises."""
        return capture.capture_all(self.work, inquiries)

    def assign(self, leads: Iterable[Lead]) -> list[Lead]:
        """Assign open leads by the rules, whoever owns them now; one for which no rule holds stays as it is.

        Raises:
            Forbidden: no role of the actor carries ``sfa.lead.manage``.
            Invalid: the rules name people that nobody knows.
            Conflict: a lead was changed since it was read.
        """
        given = list(leads)
        self._require_manager("assign leads")
        if problems := self.unknown_people():
            raise Invalid(" ".join(problems), todo="Mend crm.toml, or add the users and teams.")
        done: list[Lead] = []
        with self.work.together(), self.work.as_system("assign leads", by=MANAGE):
            for start in range(0, len(given), AT_ONCE):
                done += self._assign(given[start : start + AT_ONCE])
        return done

    def _assign(self, leads: list[Lead]) -> list[Lead]:
        customers = self.work.get_all(Customer, {lead.customer_id for lead in leads})
        places = [n for n, lead in enumerate(leads) if lead.closed_on is None]
        placed = zip(places, place(self.work, [leads[n] for n in places], customers), strict=True)
        decided = {n: placement for n, placement in placed if placement.rule is not None}
        now = self.work.now
        changes = [(leads[n], p.of(leads[n], claimed_at=None, touched_at=now)) for n, p in decided.items()]
        saved = self.work.save_all(taken_along(self.work, changes, customers))
        after = dict(zip(decided, saved, strict=True))
        return [after.get(n, lead) for n, lead in enumerate(leads)]

    def unknown_people(self) -> list[str]:
        """Return a sentence for each user and team that the rules name and that nobody knows, or that has left."""
        return list(unknown_people(self.work, settings_of(self.work)))

    def _require_manager(self, what: str) -> None:
        if not self.work.access.may(MANAGE):
            raise Forbidden(f"This actor may not {what}.", todo=f"Grant the permission '{MANAGE}'.")

    # -- the pool -------------------------------------------------------------------------------------------------

    def claim(self, lead: Lead | UUID) -> Lead:
        """Take a lead out of its pool: it belongs to the actor, and so does its customer, if nobody owned it.

        Raises:
            Conflict: it is already taken; the text says by whom.
            Forbidden: the actor holds as many leads of that pool as are allowed, or the pool is not for it.
            Invalid: it is in no pool, or closed.
        """
        return pools.claim(self.work, lead if isinstance(lead, UUID) else lead.id)

    def release(self, lead: Lead | UUID, pool: str | None = None) -> Lead:
        """Give a lead back to a pool (by default the one that it came from), with the customer that came with it.

        Raises:
            Forbidden: it belongs to somebody else.
            Invalid: there is no such pool, or the lead is closed.
        """
        return pools.release(self.work, lead if isinstance(lead, UUID) else lead.id, pool)

    def collisions(self, customer: Customer | None = None, **identities: str) -> tuple[str, ...]:
        """Return the names of others who work already on this customer, or on one with these contact points.

        It tells the names and no more, also of what the actor may not see. ``identities`` are ``email=``, ``phone=``,
        ``domain=`` and ``external=``.

        Raises:
            Invalid: something that is no address or number.
            NotFound: a customer that the actor may not read.
        """
        ids = frozenset() if customer is None else frozenset({self.work.get(Customer, customer.id).id})
        sought = collisions.Sought(ids, collisions.forms_of(identities))
        return collisions.at_work(self.work, [sought])[0]

    # -- what becomes of it ---------------------------------------------------------------------------------------

    def qualify(self, lead: Lead, **fields: Any) -> Lead:
        """Move a lead to *qualified*, with what is known: ``budget=``, ``authority=``, ``need=``, ``timeline=``…

        Raises:
            TransitionRejected: it is closed, or something is missing.
        """
        return conversion.qualify(self.work, lead, fields)

    def disqualify(self, lead: Lead, reason: str) -> Lead:
        """Close a lead that becomes nothing, and keep the reason; ``work.move`` to *working* reopens it.

        Raises:
            TransitionRejected: it is closed already.
        """
        return conversion.disqualify(self.work, lead, reason)

    def convert(self, lead: Lead, *, organization: Customer | None = None, **fields: Any) -> Opportunity:
        """Open a deal for the lead's customer and close the lead; nothing else moves, for the customer stays the same.

        Args:
            lead: a qualified one, as it was read last.
            organization: for whom the person works from now on, if that is not known yet.
            fields: of the deal; by default it has title, source, budget and owner of the lead, on ``sfa.sales``.

        Raises:
            Invalid: the lead was converted or disqualified before.
            Forbidden: its customer belongs to somebody whose customers the actor may not see.
            TransitionRejected: it is not qualified.
        """
        return conversion.convert(self.work, lead, organization, fields)
