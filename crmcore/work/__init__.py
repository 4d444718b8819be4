"""The unit of work, and what it gives back."""

from crmcore.work.access import Access
from crmcore.work.boards import Board, Lane
from crmcore.work.context import Context
from crmcore.work.money import BaseSum, rate, rate_on
from crmcore.work.past import FieldChange
from crmcore.work.reading import Page
from crmcore.work.undo import Kept, Undone
from crmcore.work.views import CustomerView, Section
from crmcore.work.work import Work

__all__ = [
    "Access", "BaseSum", "Board", "Context", "CustomerView", "FieldChange", "Kept", "Lane", "Page", "Section", "Undone",
    "Work", "rate", "rate_on",
]  # fmt: skip
