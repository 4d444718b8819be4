"""What a department has beside its deals: orders with what is due and paid, leads, contacts, and what is planned."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import attrs

from crmcore import Crm, Customer, Direction, Interaction, Money, User, Work
from crmcore_sfa import Opportunity
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState
from crmcore_sfa.deals.records import Split
from crmcore_sfa.leads import Lead
from crmcore_sfa.orders import Order, OrderLine, Orders, Payment, PaymentDue
from crmcore_sfa.quotes.records import Recurrence

ORDERS, DUES_OF_ONE, LEADS, CONTACTS, ACTIVITIES = 20_000, 5, 30_000, 60_000, 40_000
LINKED = 2_000
"""So many won deals are shared by two reps, became an order, and came from a lead."""
CHUNK = 5_000
KINDS = ("core.call", "core.meeting", "core.visit", "core.email", "core.note")


@attrs.frozen
class Books:
    """Fills a department in which the people, customers and deals are there already."""

    crm: Crm
    chance: random.Random
    reps: Sequence[User]
    customers: Sequence[Customer]
    now: datetime

    def fill(self) -> None:
        """Add everything, chunk by chunk."""
        with self.crm.as_system("shares") as work:
            won = list(work.find(Opportunity, Opportunity.t.c.stage == "won", limit=LINKED))
            work.add_all(share for deal in won for share in self._shares(deal))
        for start in range(0, ORDERS, CHUNK):
            with self.crm.as_system("orders") as work:
                self._add_orders(work, range(start, start + CHUNK), won)
        for start in range(0, LEADS, CHUNK):
            with self.crm.as_system("leads") as work:
                self._add_leads(work, range(start, start + CHUNK), won)
        for start in range(0, CONTACTS, CHUNK):
            with self.crm.as_system("contacts") as work:
                work.log_all(self._contact(number) for number in range(start, start + CHUNK))
        with self.crm.as_system("activities") as work:
            work.add_all(self._activity(number) for number in range(ACTIVITIES))

    def _shares(self, deal: Opportunity) -> Iterator[Split]:
        helper = self.chance.choice([rep for rep in self.reps if rep.id != deal.owner_id])
        assert deal.owner_id is not None
        yield Split(opportunity_id=deal.id, user_id=deal.owner_id, basis_points=7_000)
        yield Split(opportunity_id=deal.id, user_id=helper.id, basis_points=3_000)

    # -- orders -------------------------------------------------------------------------------------------------------

    def _add_orders(self, work: Work, numbers: range, won: Sequence[Opportunity]) -> None:
        made = [self._order(number, won) for number in numbers]
        work.add_with_history((order, [("draft", at), ("active", at)]) for order, at in made)
        orders = [order for order, _ in made]
        recurring = (Recurrence.MONTH, Recurrence.QUARTER, Recurrence.YEAR)
        lines = work.add_all(
            OrderLine.priced(order, order.total, description="Service", recurrence=self.chance.choice(recurring))
            for order in orders
            if order.total is not None
        )
        dues = work.add_all(
            PaymentDue(
                order_id=order.id, customer_id=order.customer_id, line_id=line.id, purpose="Service",
                period_from=order.starts_on + timedelta(days=30 * part), amount=line.amount,
                due_on=order.starts_on + timedelta(days=30 * part + 30),
            )
            for order, line in zip(orders, lines, strict=True)
            for part in range(DUES_OF_ONE)
        )  # fmt: skip
        owners = {order.id: order.owner_id for order in orders}
        payments = work.add_all(
            Payment(
                owner_id=owners[due.order_id], customer_id=due.customer_id, order_id=due.order_id, amount=due.amount,
                received_on=due.due_on + timedelta(days=self.chance.randrange(-10, 20)),
            )
            for due in dues
            if due.due_on < self.now.date() - timedelta(days=20) and self.chance.random() < 0.7
        )  # fmt: skip
        Orders(work).allocate(payments)

    def _order(self, number: int, won: Sequence[Opportunity]) -> tuple[Order, datetime]:
        at = self.now - timedelta(days=self.chance.randrange(700))
        # Every tenth comes from a deal.
        deal = won[number // 10] if number % 10 == 0 else None
        customer_id = deal.customer_id if deal else self.customers[number % len(self.customers)].id
        assert customer_id is not None
        order = Order(
            number=f"O-{number}", title=f"Order {number}", kind="contract", customer_id=customer_id,
            owner_id=deal.owner_id if deal else self.chance.choice(self.reps).id,
            opportunity_id=deal.id if deal else None, starts_on=at.date(), activated_on=at.date(),
            ends_on=self.chance.choice((None, at.date() + timedelta(days=364))),
            total=Money(self.chance.randrange(50, 2_000), self.chance.choice(("EUR", "EUR", "USD"))),
        )  # fmt: skip
        return order, at

    # -- leads, contacts, activities ----------------------------------------------------------------------------------

    def _add_leads(self, work: Work, numbers: range, won: Sequence[Opportunity]) -> None:
        made = []
        for number in numbers:
            at = self.now - timedelta(days=self.chance.randrange(30, 700))
            past = [("new", at), ("working", at + timedelta(days=3)), ("qualified", at + timedelta(days=9))]
            # Every fifteenth became a deal.
            deal = won[number // 15] if number % 15 == 0 else None
            lead = Lead(
                customer_id=self.chance.choice(self.customers).id, title=f"Lead {number}", campaign="Spring",
                owner_id=self.chance.choice(self.reps).id, opportunity_id=deal.id if deal else None,
                source=self.chance.choice(("web", "fair", "call", "mail", None)), disqualified_reason="no need",
            )  # fmt: skip
            end = "converted" if deal else "disqualified" if self.chance.random() < 0.4 else None
            ended = [(end, at + timedelta(days=20))] if end else []
            made.append((lead, [*past[: 3 if deal else self.chance.randrange(1, 4)], *ended]))
        work.add_with_history(made)

    def _contact(self, number: int) -> tuple[Interaction, Sequence[Customer]]:
        about = Interaction(
            kind=self.chance.choice(KINDS), summary=f"Contact {number}", user_id=self.chance.choice(self.reps).id,
            at=self.now - timedelta(minutes=self.chance.randrange(60, 700 * 1_440)),
            direction=self.chance.choice((Direction.IN, Direction.OUT, Direction.OUT)),
        )  # fmt: skip
        return about, (self.chance.choice(self.customers),)

    def _activity(self, number: int) -> Activity:
        at = self.now + timedelta(minutes=self.chance.randrange(-300 * 1_440, 30 * 1_440))
        owner, subject = self.chance.choice(self.reps).id, f"Task {number}"
        if at < self.now and self.chance.random() < 0.9:
            # Done without a customer: it is no interaction.
            kind = self.chance.choice((ActivityKind.TASK, ActivityKind.CALL))
            return Activity(kind=kind, subject=subject, state=ActivityState.DONE, owner_id=owner, due_at=at, done_at=at)
        return Activity(
            kind=ActivityKind.TASK, subject=subject, owner_id=owner, due_at=at,
            customer_id=self.chance.choice(self.customers).id,
        )  # fmt: skip
