"""Values that records carry: money, and references to other records."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from typing import TypeVar
from uuid import UUID

import attrs
from typing_extensions import TypeAliasType
from uuid_utils.compat import uuid7

from crmcore.errors import CurrencyMismatch, Invalid

T = TypeVar("T")

Ref = TypeAliasType("Ref", UUID, type_params=(T,))
"""The identifier of another record: ``customer_id: Ref[Customer]``. At run time an ordinary UUID."""

MONEY_SCALE = 10_000
"""Money is stored as whole ten-thousandths of the currency unit, so that unit prices stay exact."""

_SCALE = Decimal(MONEY_SCALE)
# A context of our own: whatever precision the host application computes with, money is exact.
_EXACT = Context(prec=100, rounding=ROUND_HALF_EVEN)
_STEP = Decimal("0.0001")
_LARGEST = Decimal("922337203685477.5807")  # 2**63 - 1 ten-thousandths


def new_id() -> UUID:
    """Return a fresh UUIDv7: unique, and ordered by time of creation."""
    return uuid7()


def _exact(value: Decimal | int | str) -> Decimal:
    if isinstance(value, (float, bool)):
        raise Invalid(
            f"Money is exact and takes no {type(value).__name__} ({value!r}).",
            todo="Pass a Decimal, an int or a string.",
        )
    try:
        amount = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        raise Invalid(f"{value!r} is not an amount of money.", todo="Write it like '1234.50'.") from None
    # Comparing is exact; whatever computes would round, or overflow, first.
    if not amount.is_finite() or amount.copy_abs() > _LARGEST or _EXACT.quantize(amount, _STEP) != amount:
        raise Invalid(f"The amount {value} cannot be stored.", todo="Use at most four decimals and 14 digits.")
    return amount


def _currency(value: str) -> str:
    if len(value) != 3 or not (value.isascii() and value.isalpha() and value.isupper()):
        raise Invalid(f"{value!r} is not a currency.", todo="Use an ISO 4217 code such as 'EUR'.")
    return value


@attrs.frozen(order=False)
class Money:
    """An exact amount in one currency: ``Money("12000", "EUR")``.

    Adding or comparing two currencies raises :class:`~crmcore.errors.CurrencyMismatch`: converting needs a
    dated rate, which only a report with a day can choose.
    """

    amount: Decimal = attrs.field(converter=_exact)
    currency: str = attrs.field(converter=_currency)

    @property
    def units(self) -> int:
        """The amount in ten-thousandths, as it is stored."""
        return int(_EXACT.scaleb(self.amount, 4))

    @classmethod
    def of_units(cls, units: int, currency: str) -> Money:
        """Build money from stored ten-thousandths, without checking again what the store already holds."""
        money = cls.__new__(cls)
        object.__setattr__(money, "amount", _EXACT.divide(Decimal(units), _SCALE))
        object.__setattr__(money, "currency", currency)
        return money

    def _same(self, other: Money, verb: str) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatch(
                f"Cannot {verb} {self} and {other}: two currencies.",
                todo="Convert with a dated rate first (work.convert).",
            )

    def __add__(self, other: Money) -> Money:
        self._same(other, "add")
        return Money(_EXACT.add(self.amount, other.amount), self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other, "subtract")
        return Money(_EXACT.subtract(self.amount, other.amount), self.currency)

    def __neg__(self) -> Money:
        return Money(_EXACT.minus(self.amount), self.currency)

    def __mul__(self, factor: int | Decimal) -> Money:
        """Multiply by a count or an exact factor; the result is rounded half to even at four decimals."""
        if isinstance(factor, float):
            raise Invalid(f"Money is exact and takes no float ({factor!r}).", todo="Multiply by a Decimal.")
        return Money(_EXACT.quantize(_EXACT.multiply(self.amount, Decimal(factor)), _STEP), self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other, "compare")
        return self.amount < other.amount

    def __le__(self, other: Money) -> bool:
        return not other < self

    def __str__(self) -> str:
        return f"{self.amount:,.2f} {self.currency}"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)
