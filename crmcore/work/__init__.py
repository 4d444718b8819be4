"""The unit of work, and what it gives back."""

from crmcore.work.access import Access
from crmcore.work.boards import Board, Lane
from crmcore.work.context import Context
from crmcore.work.money import rate
from crmcore.work.reading import Page
from crmcore.work.views import CustomerView, Section
from crmcore.work.work import Work

__all__ = ["Access", "Board", "Context", "CustomerView", "Lane", "Page", "Section", "Work", "rate"]
