"""Orders and contracts, the payments that they bring, and those received."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command, Role, grants
from crmcore_sfa.orders import checks, customers, receiving
from crmcore_sfa.orders.events import PaymentOverdue
from crmcore_sfa.orders.following import subscriptions
from crmcore_sfa.orders.jobs import jobs
from crmcore_sfa.orders.orders import Orders
from crmcore_sfa.orders.pipeline import order_pipeline
from crmcore_sfa.orders.records import Allocation, Order, OrderLine, Payment, PaymentDue
from crmcore_sfa.orders.reports import REPORTS
from crmcore_sfa.orders.settling import RELEASE

_KEPT = ("sfa_order_line", "sfa_payment_due", "sfa_payment", "sfa_allocation")
_LOOKED_AT = ("customer", "sfa_product", "sfa_quote", "user", "team", "rate")
_ACCOUNTING = (
    *grants("sfa_order", read="all", edit="all", export="all"),
    *(g for name in _KEPT for g in grants(name, read="all", create="all", edit="all", export="all")),
    *(g for name in _LOOKED_AT for g in grants(name, read="all")),
)

# Orders and payments follow the general grants of a role: a rep works on its own. Whoever ends an order gives
# payments back that may be noted for a colleague. Accounting sees what is owed by all, and takes payments in.
_ROLES = (
    Role(name="rep", permissions=(RELEASE,)),
    Role(name="manager", permissions=(RELEASE,)),
    Role(
        name="sfa.accounting",
        grants=_ACCOUNTING,
        permissions=(RELEASE,),
    ),
)  # fmt: skip


def _orders() -> Any:
    from crmcore_sfa.orders.command import app

    return app


def _payments() -> Any:
    from crmcore_sfa.orders.payment_command import app

    return app


AREA = Area(
    records=(Order, OrderLine, PaymentDue, Payment, Allocation),
    pipelines=(order_pipeline,),
    facts=customers.facts,
    events=(PaymentOverdue,),
    subscriptions=subscriptions,
    jobs=jobs,
    reports=REPORTS,
    roles=_ROLES,
    commands=(
        Command(name="order", help="Orders: from a quote to activation, renewal and print.", app=_orders),
        Command(name="payment", help="Take payments in, and see what is overdue.", app=_payments),
    ),
    checks={
        Order: checks.check_orders,
        OrderLine: checks.check_lines,
        PaymentDue: checks.check_dues,
        Payment: checks.check_payments,
        Allocation: checks.check_allocations,
    },
    owners={Payment: receiving.choose_owners},
)

__all__ = ["AREA", "Allocation", "Order", "OrderLine", "Orders", "Payment", "PaymentDue", "PaymentOverdue"]
