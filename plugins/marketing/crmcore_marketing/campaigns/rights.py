"""Who may do what with campaigns.

Marketing works with all of them. That there is a campaign is no secret within the firm: a rep reads the names of all,
so that its customers' pages can say what they took part in. Members are seen by whoever sees the customer. What a
campaign may cost, and did, is for marketing, managers and viewers to see.
"""

from __future__ import annotations

from crmcore import Role, grants

_ALL = ("read", "create", "edit", "remove", "assign", "export")
_PARTS = ("marketing_campaign_cost", "marketing_arm", "marketing_step", "marketing_content")
_READS = grants("marketing_campaign", read="all")
_SPENT = grants("marketing_campaign_cost", read="all")
_BUDGET = ("marketing.budget",)

ROLES = (
    Role(
        name="marketing",
        grants=(
            *grants("marketing_campaign", **dict.fromkeys(_ALL, "all")),
            *grants("marketing_member", **dict.fromkeys(_ALL, "all")),
            *(one for name in _PARTS for one in grants(name, **dict.fromkeys(_ALL, "all"))),
        ),
        read_groups=_BUDGET,
        edit_groups=_BUDGET,
    ),
    Role(name="rep", grants=_READS),
    # Whoever plans campaigns of its own sets their budgets; what they did cost, marketing writes down.
    Role(name="manager", grants=_READS + _SPENT, read_groups=_BUDGET, edit_groups=_BUDGET),
    Role(name="viewer", read_groups=_BUDGET),
)
