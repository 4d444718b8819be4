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
    within = sa.and_(
        sa.or_(_campaign.window_from.is_(None), _campaign.window_from <= hour),
        sa.or_(_campaign.window_until.is_(None), _campaign.window_until > hour),
    )
    return sa.select(_campaign.id).where(_campaign.stage == RUNNING, within)
