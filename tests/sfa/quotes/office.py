"""A sales office with people who may grant more and less, over the small firm."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import attrs

from crmcore import Crm, User
from crmcore_sfa.quotes import Quote, Quotes
from tests.sfa.firm import Firm, build

DISCOUNTS = {"rep": 0.1, "manager": 0.25}
APPROVALS = [
    {"name": "large", "when": "record.total > 10000", "approver": "cfo@firm.example"},
    {"name": "thin", "when": "record.margin < 0.3", "approver": "manager"},
]


@attrs.frozen
class Office:
    """Ann and Bob under Boss, Boss under Chief; Chief and Boss are managers, Cfo sees everything and sells nothing.

    A rep may take off 10 %, a manager 25 %. What comes to more than 10,000 needs Cfo, what earns less than 30 % the
    owner's manager. A lamp is 100 EUR and costs 60, a table 50 and 20; one US dollar is 0.8 euros.
    """

    firm: Firm
    chief: User
    cfo: User

    @property
    def crm(self) -> Crm:
        return self.firm.crm

    def __getattr__(self, name: str) -> Any:
        return getattr(self.firm, name)

    @contextmanager
    def quotes(self, who: User) -> Iterator[Quotes]:
        """The verbs of somebody, in one transaction."""
        with self.crm.work(who) as work:
            yield Quotes(work)

    def quote(self, who: User, *, pieces: float = 10, off: float = 0, **fields: Any) -> Quote:
        """A draft of somebody for Acme: so many lamps at a discount."""
        with self.quotes(who) as quotes:
            customer = self.firm.beta if who is self.firm.bob else self.firm.acme
            made = quotes.draft(customer, "Lamps", **fields)
            return quotes.add_line(made, self.firm.lamp, pieces, discount=off)

    def submitted(self, who: User, *, by: User | None = None, **how: Any) -> Quote:
        """A quote of somebody, put to approval by him or by somebody else."""
        quote = self.quote(who, **how)
        with self.quotes(by or who) as quotes:
            return quotes.submit(quotes.work.get(Quote, quote.id))

    def read(self, quote: Quote, who: User | None = None) -> Quote:
        """The quote as it is now, for somebody or for crmcore."""
        with self.crm.as_system("look") if who is None else self.crm.work(who, read_only=True) as work:
            return work.get(Quote, quote.id)

    def asked(self, quote: Quote) -> list[tuple[str, str, str]]:
        """Rule, state, and whom it was asked of, for each approval of a quote."""
        with self.crm.as_system("look") as work:
            names = {user.id: user.name for user in work.each(User)}
            return [
                (a.rule, a.state.value, names.get(a.asked_of_id, a.asked_role)) for a in Quotes(work).approvals(quote)
            ]


def open_office(url: str, **sfa: Any) -> Office:
    """Set the office up in a fresh database; ``sfa`` replaces settings."""
    settings = {"discounts": DISCOUNTS, "approvals": APPROVALS, **sfa}
    firm = build(url, config={"plugins": {"sfa": settings}})
    with firm.crm.as_system("people") as work:
        chief = work.add(User(name="Chief", email="chief@firm.example", roles=("manager",)))
        cfo = work.add(User(name="Cfo", email="cfo@firm.example", roles=("viewer",), manager_id=chief.id))
        boss = work.save(attrs.evolve(work.get(User, firm.boss.id), manager_id=chief.id))
    return Office(attrs.evolve(firm, boss=boss), chief, cfo)
