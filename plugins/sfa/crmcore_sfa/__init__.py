"""Sales for crmcore: leads, opportunities, activities, quotes, orders, targets, and reports on them."""

from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState, Attendee, Priority
from crmcore_sfa.activities.reminders import ReminderDue
from crmcore_sfa.activities.verbs import Activities, Done
from crmcore_sfa.deals.pipelines import EXPANSION, RENEWAL
from crmcore_sfa.deals.records import Attitude, BuyingRole, Buys, Competitor, Influence, Position, Split
from crmcore_sfa.deals.verbs import Deals
from crmcore_sfa.handover.records import Handed
from crmcore_sfa.handover.verbs import Handover
from crmcore_sfa.leads import LEAD, Captured, Inquiry, Lead, LeadRecycled, Leads, Rating
from crmcore_sfa.pipeline import SALES, sales_pipeline
from crmcore_sfa.plugin import SfaPlugin
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.sales import Sales

__all__ = [
    "EXPANSION", "LEAD", "RENEWAL", "SALES", "Activities", "Activity", "ActivityKind", "ActivityState", "Attendee",
    "Attitude", "BuyingRole", "Buys", "Captured", "Competitor", "Deals", "Done", "Handed", "Handover", "Influence",
    "Inquiry", "Lead", "LeadRecycled", "Leads", "LineItem", "Opportunity", "Position", "Priority", "Product", "Rating",
    "ReminderDue", "Sales", "SfaPlugin", "Split", "sales_pipeline",
]  # fmt: skip
