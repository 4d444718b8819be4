"""A small firm with figures that can be checked by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import attrs

from crmcore import Crm, Customer, Money, User, rate
from crmcore_sfa import LineItem, Opportunity, Product, SfaPlugin
from tests.support import Clock, make_crm

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def on(text: str) -> datetime:
    """Nine o'clock on a day."""
    return datetime.fromisoformat(f"{text}T09:00:00+00:00")


def eur(amount: str) -> Money:
    return Money(amount, "EUR")


@attrs.frozen
class Firm:
    """Two reps under one manager, two products, two customers, eight deals.

    ====== ===== ======= ======================================================== =========
    deal   owner product path                                                     amount
    ====== ===== ======= ======================================================== =========
    a      ann   lamp    prospecting 01-05, qualifying 01-15, won 02-04 (30 d)    100.00
    b      ann   lamp    prospecting 01-05, won 01-25 (20 d)                      300.00
    c      ann   table   prospecting 02-01, quoted 02-11, lost 02-21              50.00
    d      bob   table   qualifying 2025-11-02, won 2026-01-01 (60 d)             200 USD
    e      bob   (lines) prospecting 01-10, won 02-19 (40 d): 2 lamps, 1 table    250.00
    f      bob   lamp    prospecting 02-20                                        80.00
    g      ann   table   prospecting 01-01, qualifying 01-11                      1000.00
    h      bob   -       prospecting 02-27, names no customer and no amount       -
    ====== ===== ======= ======================================================== =========

    One US dollar is 0.5 euros from 2025-12-01 and 0.8 from 2026-02-01.
    """

    crm: Crm
    boss: User
    ann: User
    bob: User
    lamp: Product
    table: Product
    acme: Customer
    beta: Customer


def build(url: str, *, config: dict[str, Any] | None = None) -> Firm:
    """Set the firm up in a fresh database."""
    crm = make_crm(url, plugins=[SfaPlugin], config=config, clock=Clock(NOW))
    with crm.as_system("set up") as work:
        boss = work.add(User(name="Boss", roles=("manager",)))
        ann, bob = work.add_all(User(name=n, roles=("rep",), manager_id=boss.id) for n in ("Ann", "Bob"))
        lamp = work.add(Product(name="Lamp", family="Light", price=eur("100"), cost=eur("60")))
        table = work.add(Product(name="Table", family="Wood", price=eur("50"), cost=eur("20")))
        acme = work.add(Customer.organization(name="Acme", owner_id=ann.id, country="DE"))
        beta = work.add(Customer.organization(name="Beta", owner_id=bob.id, country="FR"))
        work.add_all([rate("USD", date(2025, 12, 1), "0.5"), rate("USD", date(2026, 2, 1), "0.8")])
    firm = Firm(crm, boss, ann, bob, lamp, table, acme, beta)
    with crm.as_system("deals") as work:
        _deals(firm, work)
    return firm


def _deals(firm: Firm, work: Any) -> None:
    def deal(title: str, owner: User, product: Product | None, amount: Money | None, *past: tuple[str, str]) -> Any:
        customer = None if title == "h" else firm.acme if owner is firm.ann else firm.beta
        record = Opportunity(
            title=title, owner_id=owner.id, amount=amount, product_id=product and product.id,
            customer_id=customer and customer.id, close_on=date(2026, 4, 1),
        )  # fmt: skip
        return record, [(stage, on(day)) for stage, day in past]

    start = "prospecting"
    lamp, table, ann, bob = firm.lamp, firm.table, firm.ann, firm.bob
    work.add_with_history(
        [
            deal(
                "a", ann, lamp, eur("100"), (start, "2026-01-05"), ("qualifying", "2026-01-15"), ("won", "2026-02-04")
            ),
            deal("b", ann, lamp, eur("300"), (start, "2026-01-05"), ("won", "2026-01-25")),
            deal("c", ann, table, eur("50"), (start, "2026-02-01"), ("quoted", "2026-02-11"), ("lost", "2026-02-21")),
            deal("d", bob, table, Money("200", "USD"), ("qualifying", "2025-11-02"), ("won", "2026-01-01")),
            with_lines := deal("e", bob, None, eur("250"), (start, "2026-01-10"), ("won", "2026-02-19")),
            deal("f", bob, lamp, eur("80"), (start, "2026-02-20")),
            deal("g", ann, table, eur("1000"), (start, "2026-01-01"), ("qualifying", "2026-01-11")),
            deal("h", bob, None, None, (start, "2026-02-27")),
        ]
    )
    work.add_all(
        LineItem(opportunity_id=with_lines[0].id, product_id=p.id, quantity=n, unit_price=p.price)
        for p, n in ((lamp, 2), (table, 1))
    )


def figures(firm: Firm, name: str, who: User | None = None, **params: Any) -> dict[str, dict[str, Any]]:
    """Run a report; return its rows by their first column, each as a dictionary."""
    report = firm.crm.registry.report(f"sfa.{name}")
    with firm.crm.as_system("report") if who is None else firm.crm.work(who, read_only=True) as work:
        table = report.query(work, report.params(**params))
    return {row[0]: dict(zip(table.columns, row, strict=True)) for row in table.rows}
