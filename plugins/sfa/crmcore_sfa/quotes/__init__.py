"""Quotes."""

from __future__ import annotations

from crmcore_sfa.area import Area
from crmcore_sfa.quotes.pipeline import QUOTES, quote_pipeline
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote, QuoteLine, Recurrence, Series

AREA = Area(
    records=(Series, Quote, QuoteLine, Approval),
    pipelines=(quote_pipeline,),
)

__all__ = ["AREA", "QUOTES", "Approval", "ApprovalState", "Quote", "QuoteLine", "Recurrence"]
