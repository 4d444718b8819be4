"""The plugin: everything that sales adds, on the hooks that every plugin has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pydantic import BaseModel, ConfigDict

from crmcore import (
    Change,
    Customer,
    Entry,
    Fact,
    Objection,
    Pipeline,
    Plugin,
    Report,
    Role,
    Subscription,
    ViewSection,
    Work,
    grants,
    guards,
    hookimpl,
)
from crmcore_sfa import customers, reports
from crmcore_sfa.checks import check_changes
from crmcore_sfa.labels import LABELS
from crmcore_sfa.pipeline import sales_pipeline
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.sales import line_changes


class SfaConfig(BaseModel):
    """``[plugins.sfa]``: no settings yet; stages are replaced under ``[pipelines."sfa.sales"]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SfaPlugin(Plugin):
    """Products, opportunities with lines on the pipeline ``sfa.sales``, and reports on them."""

    name = "sfa"
    core = ">=0.1,<0.2"
    migrations = "crmcore_sfa.migrations"
    Config = SfaConfig

    @hookimpl
    def crm_records(self) -> Iterable[type[Entry]]:
        """Products, opportunities, lines."""
        return (Product, Opportunity, LineItem)

    @hookimpl
    def crm_pipelines(self) -> Iterable[Pipeline]:
        """The path of a sale."""
        return (sales_pipeline,)

    @hookimpl
    def crm_roles(self) -> Iterable[Role]:
        """Everybody who sells reads the products; managers keep them, and see what they cost.

        Opportunities and lines follow the general grants of a role: a rep works on its own, a manager on those
        of everybody below.
        """
        return (
            Role(name="rep", grants=grants("sfa_product", read="all") + grants("sfa_line_item", remove="own")),
            Role(
                name="manager",
                grants=grants("sfa_product", read="all", create="all", edit="all", remove="all", export="all"),
                read_groups=("finance",),
                edit_groups=("finance",),
            ),
            Role(name="viewer", grants=grants("sfa_product", read="all")),
        )

    @hookimpl
    def crm_facts(self) -> Iterable[Fact]:
        """Open deals of a customer, and the next day on which one may close."""
        return customers.facts

    @hookimpl
    def crm_view_sections(self) -> Iterable[ViewSection]:
        """Open deals."""
        return (customers.open_deals,)

    @hookimpl
    def crm_subscriptions(self) -> Iterable[Subscription]:
        """Keep a deal worth the sum of its lines, whoever writes them."""
        return line_changes

    @hookimpl
    def crm_reports(self) -> Iterable[Report]:
        """Funnel, win rate, cycle, value, open pipeline, aging."""
        return reports.REPORTS

    @hookimpl
    def crm_labels(self) -> Mapping[str, Mapping[str, str]]:
        """German and Chinese."""
        return LABELS

    @hookimpl
    @guards(Opportunity, LineItem, if_unavailable="block")
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
        """Lines fit their deal, amounts fit the lines."""
        return list(check_changes(work, changes))

    @hookimpl
    def crm_demo(self, work: Work, customers: Sequence[Customer], seed: int, days: int) -> None:
        """Two years of sales, or as many days as wanted."""
        from crmcore_sfa.demo import make_sales

        make_sales(work, customers, seed, days)
