"""The firm itself: it comes up, and its tickets stand on their pipeline."""

from __future__ import annotations

from crmcore_service.tickets import Ticket
from tests.service.firm import NOW, Firm


def test_a_ticket_starts_as_new(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        made = work.add(Ticket(customer_id=firm.acme.id, contact_id=firm.carl.id, title="No light", opened_at=NOW))
    with firm.crm.work(firm.boss, read_only=True) as work:
        assert work.get(Ticket, made.id).stage == "new"
