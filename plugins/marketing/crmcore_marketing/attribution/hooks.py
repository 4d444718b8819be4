"""What counts as an outcome: told by whichever plugins know, so that marketing knows no sales."""

# A specification has a signature and no body.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from crmcore import Work, hookspec

COLUMNS = ("customer_id", "record_id", "at", "day", "amount", "currency")
"""What every outcome says."""

MILESTONES = ("lead_at", "opened_at")
"""What it may say beside."""

Outcomes = Callable[[Work], sa.Select[Any]]
"""Returns a Core select over read faces, one row for each outcome.

Its columns: ``customer_id``; ``record_id``, the id of the deal or order; ``at``, the time (what came before it may be
credited); ``day``, the firm's day, by which reports go and whose rate counts; ``amount``, which may be empty, and its
``currency``. It may have ``lead_at`` and ``opened_at``, the times at which a lead and an opportunity came about.
"""


class AttributionHooks:
    """The hooks of attribution."""

    @hookspec
    def marketing_outcomes(self) -> Mapping[str, Outcomes]:
        """Return the kinds of outcomes that this plugin knows of, by names that begin with its own: ``sfa.won``."""
