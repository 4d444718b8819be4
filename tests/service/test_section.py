"""The section of service in the customer view: one statement, the open tickets first."""

from __future__ import annotations

from crmcore_service.tickets import Tickets
from tests.service.firm import Firm


def test_open_ones_come_first_and_all_are_counted(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        tickets = Tickets(work)
        for n in range(7):
            done = tickets.resolve(tickets.open(firm.carl, f"Old {n}"))
            if n:  # one is resolved, and waits for the customer to say otherwise
                tickets.close(done)
        tickets.open(firm.carl, "No light", queue=firm.hardware)
        tickets.open(firm.cora, "No heating")
        tickets.open(firm.dora, "Beta's")
    with firm.crm.work(firm.ann, read_only=True) as work:
        section = next(s for s in work.customer_view(firm.acme.id).sections if s.name == "service.tickets")
    assert section.problem is None
    assert section.data is not None
    assert section.data.headline == "2 open; 7 resolved or closed"
    shown = [(row[0], row[1], row[2], row[4], row[5]) for row in section.data.rows]
    assert shown[:2] == [("#8", "No light", "New", None, "Amy"), ("#9", "No heating", "New", None, "Amy")]
    assert len(shown) == 2 + 5


def test_a_person_sees_its_own_and_an_organization_those_of_its_people(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        Tickets(work).open(firm.carl, "Carl's")
        Tickets(work).open(firm.cora, "Cora's")
    with firm.crm.work(firm.amy, read_only=True) as work:
        found = {
            name: [row[1] for s in work.customer_view(one.id).sections if s.data for row in s.data.rows]
            for name, one in (("acme", firm.acme), ("carl", firm.carl), ("emil", firm.emil))
        }
    assert found == {"acme": ["Carl's", "Cora's"], "carl": ["Carl's"], "emil": []}
