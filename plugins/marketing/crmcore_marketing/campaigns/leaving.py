"""Of which campaigns messages may leave now."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from crmcore import Work
from crmcore_marketing.campaigns.pipeline import RUNNING
from crmcore_marketing.campaigns.records import Campaign

_campaign = Campaign.t.c


def leaving_now(work: Work) -> sa.Select[Any]:
    """Return a SELECT of the ids of the campaigns that run, and whose hours of sending it is, by the firm's clock.

    Messages of others wait in the ledger: a pause stops what is queued as well.
    """
    hour = work.by_firm(work.now).hour
    begins = sa.func.coalesce(_campaign.window_from, 0)
    ends = sa.func.coalesce(_campaign.window_until, 24)
    by_day = sa.and_(begins < ends, begins <= hour, ends > hour)
    over_midnight = sa.and_(begins >= ends, sa.or_(begins <= hour, ends > hour))
    within = sa.or_(by_day, over_midnight)
    return sa.select(_campaign.id).where(_campaign.stage == RUNNING, within)
