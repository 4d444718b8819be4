"""Targets: quotas and their attainment, the leaderboard, activity figures, and commissions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmcore import Area, Command, Report, Role, grants
from crmcore_sfa.targets import people, quotas, settling
from crmcore_sfa.targets.attainment import Attainment, attained, attainment
from crmcore_sfa.targets.commissions import CommissionLine, Commissions, Statement
from crmcore_sfa.targets.effort import Effort, effort
from crmcore_sfa.targets.leaderboard import Leaderboard, leaderboard
from crmcore_sfa.targets.quotas import Quotas
from crmcore_sfa.targets.records import Commission, Measure, Posting, Quota

# A rep reads its own quotas; those of teams and of the firm are set and read by managers. Whoever may read deals of
# some people sees the figures of those people, shares in deals of others included.
_ROLES = (
    Role(name="rep", permissions=(people.READ,)),
    Role(
        name="manager",
        grants=grants("sfa_quota", read="unowned", create="unowned", edit="unowned", remove="unowned"),
        permissions=(people.READ, quotas.SET),
    ),
    Role(name="viewer", permissions=(people.READ,)),
)

_REPORTS = (
    Report(name="sfa.attainment", title="Attainment of quotas", query=attainment, params=Attainment, demo=True),
    Report(name="sfa.leaderboard", title="Leaderboard", query=leaderboard, params=Leaderboard),
    Report(name="sfa.activity", title="Activity figures", query=effort, params=Effort),
)


def _quota_command() -> Callable[..., Any]:
    from crmcore_sfa.targets.command import quota_app

    return quota_app


def _commission_command() -> Callable[..., Any]:
    from crmcore_sfa.targets.command import commission_app

    return commission_app


AREA = Area(
    records=(Quota, Commission),
    roles=_ROLES,
    reports=_REPORTS,
    commands=(
        Command(name="quota", help="Set and list quotas.", app=_quota_command),
        Command(name="commission", help="Show and settle what reps earn.", app=_commission_command),
    ),
    checks={Quota: quotas.check_quotas, Commission: settling.check_commissions},
    owners={Quota: quotas.choose_owner},
)

__all__ = [
    "AREA", "Attainment", "Commission", "CommissionLine", "Commissions", "Effort", "Leaderboard", "Measure", "Posting",
    "Quota", "Quotas", "Statement", "attained", "attainment", "effort", "leaderboard",
]  # fmt: skip
