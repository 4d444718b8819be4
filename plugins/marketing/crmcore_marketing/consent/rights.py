"""Who may do what with consent, and what the role *marketing* may do with customers.

Recording consent is part of everybody's work: whoever sees a customer writes down what it said. The lists of those who
are never sent to belong to marketing; anybody may add to them, since that can only keep a message back, and is not told
what stands there.
"""

from __future__ import annotations

from crmcore import Role, grants

RECORD = "marketing.consent.record"
"""To write down that a customer whom one may see gave, confirmed or withdrew consent."""
CHECK = "marketing.consent.check"
"""To be told whether and why an address of a customer whom one may see may not be sent to."""
FORGET = "marketing.consent.forget"
"""To remove what a customer said, so that the customer can be removed."""
SUPPRESS = "marketing.suppress"
"""To put an address on the list of those who are never sent to."""
UNSUPPRESS = "marketing.unsuppress"
"""To take an address off that list."""

_IMPORT = "intake.import"  # what the plugin for files asks for, where it is enabled

_ANYBODY = (RECORD, CHECK, SUPPRESS)
# A marketer works with all customers and brings in new ones; segments are about their deals and tickets as well. What
# else it makes, such as an import, is its own.
_MARKETER = (
    *grants("*", read="all", create="own", edit="own"),
    *grants("customer", create="all", edit="all", export="all"),
    *grants("marketing_consent", create="all", export="all"),
    *grants("marketing_suppression", create="all", export="all"),
)

ROLES = (
    Role(name="rep", permissions=_ANYBODY),
    Role(name="manager", grants=grants("marketing_suppression", read="all"), permissions=_ANYBODY),
    Role(name="viewer", permissions=(CHECK,)),
    Role(name="marketing", grants=_MARKETER, permissions=(*_ANYBODY, UNSUPPRESS, _IMPORT)),
)
