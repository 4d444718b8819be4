"""A pipeline whose value is in a field group."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import attrs

from crmcore import Group, Money, Pipeline, PipelineRecord, Plugin, Record, Stage, hookimpl, record


@record("secretive_order", label="Order")
@attrs.frozen(kw_only=True)
class Order(PipelineRecord):
    price: Annotated[Money | None, Group("finance")] = None


class Secretive(Plugin):
    name = "secretive"

    @hookimpl
    def crm_records(self) -> Iterable[type[Record]]:
        return (Order,)

    @hookimpl
    def crm_pipelines(self) -> Iterable[Pipeline]:
        stages = (Stage(name="packed"), Stage(name="sent", outcome="done"))
        return (Pipeline(name="secretive.orders", record=Order, value="price", stages=stages),)
