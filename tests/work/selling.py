"""A small shop on the public surface: deals with line items on a pipeline, a field group, custom fields."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Annotated, Any

import attrs

from crmcore import (
    Crm,
    Customer,
    CustomField,
    Group,
    MaxLen,
    Money,
    Pipeline,
    PipelineRecord,
    Plugin,
    Record,
    Ref,
    Role,
    Stage,
    User,
    grants,
    hookimpl,
    record,
)


@record("shop_deal", label="Deal", indexes=(("amount", "id"),))
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    title: Annotated[str, MaxLen(120)]
    customer_id: Ref[Customer] | None = None
    amount: Money | None = None
    secret: Annotated[str | None, MaxLen(60), Group("finance")] = None
    opened_on: date | None = None
    closed_on: date | None = None


@record("shop_line", label="Line", follows="deal_id", part=True)
@attrs.frozen(kw_only=True)
class Line(Record):
    deal_id: Ref[Deal]
    article: Annotated[str, MaxLen(80)]
    count: int = 1


@record("shop_visit", label="Visit", follows="customer_id")
@attrs.frozen(kw_only=True)
class Visit(Record):
    """Refers to a customer and is no part of it: the customer cannot be removed while it is there."""

    customer_id: Ref[Customer]
    remark: Annotated[str | None, MaxLen(80)] = None


RANK = CustomField(Customer, "shop.rank", int)
AREA = CustomField(Customer, "shop.area", str, max_length=30)
GRADE = CustomField(Customer, "shop.grade", str, choices=("a", "b", "c"))
SHARE = CustomField(Customer, "shop.share", float)
VIP = CustomField(Customer, "shop.vip", bool)
SINCE = CustomField(Customer, "shop.since", date)
SEEN = CustomField(Customer, "shop.seen", datetime)
LIMIT = CustomField(Customer, "shop.limit", int, group="finance")
CUSTOM: tuple[CustomField[Any], ...] = (RANK, AREA, GRADE, SHARE, VIP, SINCE, SEEN, LIMIT)

SALES = Pipeline(
    name="shop.sales",
    record=Deal,
    value="amount",
    opened="opened_on",
    closed="closed_on",
    stages=(
        Stage(name="new", to=("quoted", "lost")),
        Stage(name="quoted", to=("new", "won", "lost")),
        Stage(name="won", outcome="won", requires=("customer_id", "amount"), guard="record.amount > 100"),
        Stage(name="lost", outcome="lost", to=("new",)),
    ),
)


class Shop(Plugin):
    name = "shop"

    @hookimpl
    def crm_records(self) -> Iterable[type[Record]]:
        return (Deal, Line, Visit)

    @hookimpl
    def crm_custom_fields(self) -> Iterable[CustomField[Any]]:
        return CUSTOM

    @hookimpl
    def crm_pipelines(self) -> Iterable[Pipeline]:
        return (SALES,)

    @hookimpl
    def crm_roles(self) -> Iterable[Role]:
        finance = ("finance",)
        return (Role(name="shop.cfo", grants=grants("*", read="all", edit="all"), edit_groups=finance),)


def hire(crm: Crm, name: str, *roles: str, **more: Any) -> User:
    """Add a user."""
    with crm.as_system("hire") as work:
        return work.add(User(name=name, email=f"{name.lower()}@shop.test", roles=roles, **more))


def day(number: int, hour: int = 12) -> datetime:
    """A time in March 2026."""
    return datetime(2026, 3, number, hour, tzinfo=UTC)
