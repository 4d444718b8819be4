"""Templates: what messages say."""

from crmcore import Area
from crmcore_marketing.templates.records import Template

AREA = Area(records=(Template,))

__all__ = ["AREA", "Template"]
