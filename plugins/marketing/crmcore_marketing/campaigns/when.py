"""Times as people write them: a day or a moment by the firm's clock."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from crmcore import Money, Work
from crmcore.errors import Invalid

_DELAY = re.compile(r"(\d{1,4})\s*(h|d|w)")
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def moment(work: Work, text: str) -> datetime:
    """Return a moment that is written as the firm's clock shows it, such as ``2026-03-02 09:30``, in UTC.

    Raises:
        Invalid: it is no moment, or one that the firm's clock skips when it is put forward.
    """
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Invalid(f"'{text}' is no time.", todo="Write it like '2026-03-02 09:30', or with a zone.") from None
    if at.tzinfo is not None:
        return at.astimezone(UTC)
    local = at.replace(tzinfo=work.context.zone)
    if local.astimezone(UTC).astimezone(work.context.zone).replace(tzinfo=None) != at:
        raise Invalid(f"The firm's clock never shows {text}: it is put forward then.", todo="Name a time later.")
    return local.astimezone(UTC)


def shown(work: Work, at: datetime | None) -> str:
    """Return a moment as the firm's clock shows it."""
    return "" if at is None else f"{at.astimezone(work.context.zone):%Y-%m-%d %H:%M}"


def delay(text: str) -> timedelta:
    """Return a delay that is written as ``36h``, ``3d`` or ``2w``.

    Raises:
        Invalid: it is none.
    """
    found = _DELAY.fullmatch(text.strip())
    if found is None:
        raise Invalid(f"'{text}' is no delay.", todo="Write hours, days or weeks: 36h, 3d, 2w.")
    return int(found[1]) * _UNITS[found[2]]


def day(text: str) -> date:
    """Return a day that is written as ``2026-03-02``; :class:`Invalid` if it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Invalid(f"'{text}' is no day.", todo="Write it like 2026-03-02.") from None


def money(work: Work, text: str) -> Money:
    """Return an amount that is written as ``1200`` or ``1200.50 USD``; without a currency it is in the firm's.

    Raises:
        Invalid: it is none.
    """
    amount, _, currency = text.strip().partition(" ")
    return Money(amount, currency.strip() or work.context.base_currency)
