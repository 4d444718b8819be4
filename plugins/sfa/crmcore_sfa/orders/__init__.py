"""Orders and contracts, the payments that they bring, and those received."""

from __future__ import annotations

from crmcore_sfa.area import Area
from crmcore_sfa.orders.pipeline import order_pipeline
from crmcore_sfa.orders.records import Allocation, Order, OrderLine, Payment, PaymentDue

AREA = Area(
    records=(Order, OrderLine, PaymentDue, Payment, Allocation),
    pipelines=(order_pipeline,),
)

__all__ = ["AREA", "Allocation", "Order", "OrderLine", "Payment", "PaymentDue"]
