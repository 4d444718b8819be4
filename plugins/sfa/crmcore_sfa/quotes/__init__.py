"""Quotes: offers from the product list, with discounts and approval by rule, in versions, printed."""

from __future__ import annotations

from crmcore import Area, Command, Role, grants
from crmcore_sfa.quotes import customers
from crmcore_sfa.quotes.approval_checks import check_approvals
from crmcore_sfa.quotes.checks import check_lines, check_moves, check_quotes
from crmcore_sfa.quotes.document import print_quote
from crmcore_sfa.quotes.expiry import expiry
from crmcore_sfa.quotes.figures import Figures
from crmcore_sfa.quotes.numbering import PERMISSION as NUMBERING, next_numbers
from crmcore_sfa.quotes.pipeline import QUOTES, quote_pipeline
from crmcore_sfa.quotes.pricing import DECIDING, PERMISSION, changes
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote, QuoteLine, Recurrence, Series
from crmcore_sfa.quotes.service import Quotes
from crmcore_sfa.quotes.settings import declared_rules


def _command() -> object:
    from crmcore_sfa.quotes.command import app

    return app


AREA = Area(
    records=(Series, Quote, QuoteLine, Approval),
    pipelines=(quote_pipeline,),
    facts=(customers.open_quotes,),
    subscriptions=changes,
    jobs=(expiry,),
    roles=(
        # A draft that nobody wants may go; what was offered stays, whoever wants it gone.
        Role(name="rep", grants=grants("sfa_quote", remove="own"), permissions=(PERMISSION, NUMBERING, DECIDING)),
        Role(name="manager", permissions=(PERMISSION, NUMBERING, DECIDING)),
        # Whoever sees everything may be asked about a quote, and answer.
        Role(name="viewer", permissions=(DECIDING,)),
    ),
    commands=(Command(name="quote", help="Quotes: draft, approve, send, print.", app=_command),),
    checks={Quote: check_quotes, QuoteLine: check_lines, Approval: check_approvals},
    move_checks={Quote: check_moves},
    rules=declared_rules,
)

__all__ = [
    "AREA",
    "QUOTES",
    "Approval",
    "ApprovalState",
    "Figures",
    "Quote",
    "QuoteLine",
    "Quotes",
    "Recurrence",
    "next_numbers",
    "print_quote",
]
