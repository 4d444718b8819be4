"""The heart of sales as an area: products, opportunities with lines, and what is known of a customer by them."""

from __future__ import annotations

from crmcore import Area, Role, grants
from crmcore_sfa import customers, section
from crmcore_sfa.checks import check_changes, check_moves
from crmcore_sfa.pipeline import sales_pipeline
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.sales import line_changes

# Everybody who sells reads the products; managers keep them, and see what they cost. Opportunities and lines follow
# the general grants of a role: a rep works on its own, a manager on those of everybody below.
_ROLES = (
    Role(name="rep", grants=grants("sfa_product", read="all") + grants("sfa_line_item", remove="own")),
    Role(
        name="manager",
        grants=grants("sfa_product", read="all", create="all", edit="all", remove="all", export="all"),
        read_groups=("finance",),
        edit_groups=("finance",),
    ),
    Role(name="viewer", grants=grants("sfa_product", read="all")),
)

AREA = Area(
    records=(Product, Opportunity, LineItem),
    pipelines=(sales_pipeline,),
    roles=_ROLES,
    facts=customers.facts,
    sections=(section.sales,),
    subscriptions=line_changes,
    checks={Opportunity: check_changes, LineItem: check_changes},
    move_checks={Opportunity: check_moves},
)
