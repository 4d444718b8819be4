"""The unit of work, and what it gives back. ``__all__`` is what ``crmcore`` offers of it."""

from crmcore.work.boards import Board
from crmcore.work.context import Context as Context
from crmcore.work.facts import day_at
from crmcore.work.measures import mean_and_median
from crmcore.work.money import BaseSum, rate, rate_on
from crmcore.work.past import FieldChange
from crmcore.work.reading import Page
from crmcore.work.undo import Kept, Undone
from crmcore.work.views import CustomerView, Section as Section
from crmcore.work.work import Work

__all__ = [
    "BaseSum", "Board", "CustomerView", "FieldChange", "Kept", "Page", "Undone", "Work", "day_at",
    "mean_and_median", "rate", "rate_on",
]  # fmt: skip
