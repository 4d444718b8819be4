"""What of a currency can be paid: whole cents, whole yen."""

from __future__ import annotations

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
