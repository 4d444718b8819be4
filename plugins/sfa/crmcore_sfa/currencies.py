"""What of a currency can be paid, whole cents, whole yen; and amounts as people write them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from crmcore import Money
from crmcore.errors import Invalid

# ISO 4217: all others have two decimals. MGA and MRU count in fifths, and are kept to a tenth.
_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    1: "MGA MRU",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_PLACES = {currency: places for places, known in _DECIMALS.items() for currency in known.split()}


def places_of(currency: str) -> int:
    """Return with how many decimals a currency is paid (ISO 4217)."""
    return _PLACES.get(currency, 2)


def written(text: str) -> Money:
    """Return the amount that a person wrote: ``5000 EUR``.

    Raises:
        Invalid: it is none, or names no currency.
    """
    amount, _, currency = text.strip().partition(" ")
    try:
        return Money(Decimal(amount), currency.strip())
    except (InvalidOperation, Invalid):
        raise Invalid(f"'{text}' is no amount of money.", todo="Write it like '5000 EUR'.") from None
