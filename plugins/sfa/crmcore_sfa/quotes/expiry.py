"""Quotes that were sent bind the firm until the last day of their validity."""

from __future__ import annotations

from datetime import datetime, timedelta

from crmcore import DueJob, Work
from crmcore_sfa.quotes.pipeline import EXPIRED, SENT
from crmcore_sfa.quotes.records import Quote


def expire(work: Work, now: datetime) -> None:
    """Move quotes that were sent, and whose last day has passed for the firm, to *expired*."""
    quote = Quote.t.c
    over = work.each(Quote, quote.stage == SENT, quote.valid_until < work.day_of(now))
    work.move_all(list(over), to=EXPIRED)


expiry = DueJob(name="expire_quotes", every=timedelta(hours=1), run=expire)
