"""The small firm with templates, consent, and a folder that takes what is sent."""

from __future__ import annotations

import email
from collections.abc import Iterable, Mapping
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, cast

import attrs

from crmcore import Customer, Work
from crmcore_marketing.campaigns import Campaign, Campaigns, Member, MemberStatus
from crmcore_marketing.consent import Consents
from crmcore_marketing.sending import Message
from crmcore_marketing.templates import Templates
from tests.marketing.firm import Firm, build
from tests.marketing.templates.pages import WAY_OUT, page

WHO = ("anna@acme.example", "ben@acme.example", "chloe@mail.example", "dora@home.example", "erik@mail.example")


@attrs.frozen
class Office:
    """The firm; everybody but Finn, who has no address, has consented to the newsletter."""

    firm: Firm
    outbox: Path

    def mails(self) -> list[EmailMessage]:
        """What was sent so far."""
        found = sorted(self.outbox.rglob("*.eml"))
        return [cast("EmailMessage", email.message_from_bytes(f.read_bytes(), policy=default)) for f in found]

    def run(self) -> None:
        """Do what is due: queue, and then send what was queued."""
        for _ in range(2):
            for ran in self.firm.crm.run_due():
                assert ran.error is None, ran
            self.firm.clock.forward(minutes=1)

    def campaign(self, name: str = "Spring") -> Campaign:
        """The campaign as it is now."""
        with self.firm.crm.as_system("look", read_only=True) as work:
            return work.find(Campaign, Campaign.t.c.name == name)[0]

    def members(self) -> dict[str, Member]:
        """The members as they are now, by the customer's name."""
        with self.firm.crm.as_system("look", read_only=True) as work:
            found = {m.customer_id: m for m in work.each(Member)}
            return {c.name: found[c.id] for c in work.get_all(Customer, found).values()}

    def statuses(self) -> dict[str, MemberStatus]:
        """How far each member has come."""
        return {name: member.status for name, member in self.members().items()}

    def ledger(self) -> list[tuple[str, str, str]]:
        """Address, state and reason of each message, in order."""
        with self.firm.crm.as_system("look", read_only=True) as work:
            return [(m.address, m.state.value, m.reason) for m in work.each(Message, order_by=["address", "due_at"])]


def open_office(url: str, folder: Path, *, marketing: Mapping[str, Any] | None = None, **more: Any) -> Office:
    """Set it up in a fresh database."""
    senders = {"file": {"kind": "folder", "path": str(folder / "outbox")}}
    config = {
        "plugins": {"web": {"key_file": str(folder / "key")}, "marketing": {"senders": senders, **(marketing or {})}}
    }
    office = Office(build(url, config={**config, **more}), folder / "outbox")
    with office.firm.crm.work(office.firm.mia) as work:
        for name, subject in (("spring", "Lamps, {{ customer.name }}"), ("spring_b", "Tables, {{ customer.name }}")):
            Templates(work).save(name, subject=subject, mjml=page("<mj-text>Hello</mj-text>" + WAY_OUT))
        consent(work, zip(office.firm.people, WHO, strict=False))
    return office


def consent(work: Work, who: Iterable[tuple[Customer, str]]) -> None:
    """Write down that these have consented to the newsletter."""
    for customer, address in who:
        Consents(work).give(customer, address, "newsletter", evidence="A form")


def draft(work: Work, firm: Firm, **fields: Any) -> Campaign:
    """Draft "Spring" for everybody."""
    campaigns = Campaigns(work)
    campaign = campaigns.draft("Spring", **{"purpose": "newsletter", "template": "spring", **fields})
    campaigns.enroll(campaign, firm.people)
    return campaign
