"""Sales for crmcore: products, opportunities on the pipeline ``sfa.sales``, and reports on them."""

from crmcore_sfa.pipeline import SALES, sales_pipeline
from crmcore_sfa.plugin import SfaPlugin
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.sales import Sales

__all__ = ["SALES", "LineItem", "Opportunity", "Product", "Sales", "SfaPlugin", "sales_pipeline"]
