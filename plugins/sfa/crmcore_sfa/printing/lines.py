"""The table of lines that quotes and orders have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from crmcore import Money
from crmcore_sfa.printing.document import Column
from crmcore_sfa.printing.language import Language


class Priced(Protocol):
    """What a line says of its price."""

    @property
    def quantity(self) -> float: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def unit_price(self) -> Money: ...
    @property
    def discount(self) -> float: ...


def line_columns(language: Language, currency: str, *, discounts: bool) -> Iterator[Column]:
    """Yield the columns of lines; that of discounts only where a line has one."""
    yield Column(language.word("position"), number=True, width=0.65)
    yield Column(language.word("description"), width=4 if discounts else 4.8)
    yield Column(language.word("quantity"), number=True, width=1.05)
    yield Column(language.word("unit_price"), number=True, width=1.35)
    if discounts:
        yield Column(language.word("discount"), number=True, width=1)
    yield Column(f"{language.word('amount')} {currency}", number=True, width=1.5)


def line_cells(
    language: Language, number: int, what: str, line: Priced, net: Money, *, discounts: bool
) -> tuple[str, ...]:
    """Return the cells of one line, below :func:`line_columns`."""
    quantity = f"{language.number(line.quantity)} {line.unit or ''}".strip()
    discount = (language.share(line.discount) if line.discount else "",) if discounts else ()
    price = language.money(line.unit_price, unit=False)
    return (str(number), what, quantity, price, *discount, language.money(net, unit=False))
