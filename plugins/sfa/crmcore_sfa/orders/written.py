"""Days and amounts as people write them on the command line."""

from __future__ import annotations

from datetime import date

from crmcore import Money
from crmcore.errors import Invalid


def written_day(text: str | None) -> date | None:
    """Return a day such as ``2026-12-31``; None for none.

    Raises:
        Invalid: it is written differently.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Invalid(f"'{text}' is no day.", todo="Write it like 2026-12-31.") from None


def written_money(text: str, base: str) -> Money:
    """Return an amount such as ``1200.50`` or ``1200.50 USD``; without a currency, in the firm's.

    Raises:
        Invalid: it is no amount, or no currency.
    """
    amount, _, currency = text.strip().partition(" ")
    return Money(amount, currency.strip().upper() or base)
