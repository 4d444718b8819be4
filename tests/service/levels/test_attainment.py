"""What reports read: met and due, and the working time to the first answer."""

from __future__ import annotations

from datetime import timedelta

from crmcore_service.levels import Target, attainment, clocks_due, first_response_times
from crmcore_service.levels.records import Clock
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import NOW, Firm

WEEK = {"since": NOW - timedelta(days=1), "until": NOW + timedelta(days=6)}


def test_attainment_is_met_by_due(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        kept, broken, merged, running = (Tickets(work).open(firm.carl, f"T{n}") for n in range(4))
        other = Tickets(work).open(firm.dora, "Beta's")
        Tickets(work).merge(merged, running)
    firm.clock.forward(minutes=20)
    with firm.crm.work(firm.root) as work:
        Tickets(work).reply(kept, "Look")
        Tickets(work).reply(other, "Look")
    firm.clock.forward(minutes=50)
    firm.crm.run_due()
    with firm.crm.work(firm.root) as work:
        broken = Tickets(work).reply(work.get(Ticket, broken.id), "Sorry")
        found = work.select(attainment(Clock.t.c.policy, target=Target.FIRST_RESPONSE, **WEEK))
        # Of gold one was met, and two have run out, of which one still waits; one was merged.
        assert sorted(map(tuple, found)) == [("gold", 1, 3), ("silver", 1, 1)]
        assert [tuple(row) for row in work.select(attainment(target=Target.RESOLUTION, **WEEK))] == [(0, 0)]
        times = work.select(first_response_times(Ticket.t.c.number, **WEEK))
        # Ten to eleven in Berlin and ten minutes more.
        assert sorted(map(tuple, times)) == [("1", 20 * 60), ("2", 70 * 60), ("5", 20 * 60)]
        before = {"since": NOW - timedelta(days=9), "until": NOW}
        assert work.select(first_response_times(**before)) == []
        assert work.count(Clock, clocks_due(**WEEK)) == 4
    # Whoever sees no ticket counts none.
    with firm.crm.work(firm.bob) as work:
        assert [tuple(row) for row in work.select(attainment(Clock.t.c.policy, **WEEK))] == [("silver", 1, 1)]
