"""How a language writes words, amounts, numbers and days on a printed document."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from crmcore import Money
from crmcore_sfa.currencies import places_of
from crmcore_sfa.printing.words import WORDS

_MARKS = {"de": (".", ","), "en": (",", "."), "zh": (",", ".")}
"""What stands between thousands, and before the decimals."""

# Not strftime, which speaks the language of the process.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = {"de": "{0.day:02}.{0.month:02}.{0.year}", "zh": "{0.year}年{0.month}月{0.day}日"}
_SHARES = {"de": "{} %"}


@attrs.frozen
class Language:
    """A language that documents can be printed in; any other is printed in English."""

    code: str

    @classmethod
    def of(cls, locale: str) -> Language:
        """Return the language of ``[firm] locale``, such as ``zh`` for ``zh-CN``."""
        code = locale.replace("_", "-").split("-", maxsplit=1)[0].lower()
        return cls(code if code in WORDS else "en")

    def word(self, key: str, /, **values: object) -> str:
        """Return the word of that key with its values filled in."""
        return WORDS[self.code][key].format(**values)

    def money(self, value: Money, *, unit: bool = True) -> str:
        """Return an amount with at least the currency's own decimals; a unit price may have up to four."""
        places = max(places_of(value.currency), -int(value.amount.normalize().as_tuple().exponent))
        text = self._marked(f"{value.amount:,.{places}f}")
        return f"{text} {value.currency}" if unit else text

    def number(self, value: float) -> str:
        """Return a quantity without decimals that say nothing."""
        return self._marked(f"{Decimal(repr(value)).normalize():,f}")

    def share(self, value: float) -> str:
        """Return a share such as 0.125 as ``12.5%``."""
        return _SHARES.get(self.code, "{}%").format(self.number(float(Decimal(repr(value)) * 100)))

    def day(self, value: date) -> str:
        """Return a day."""
        return (
            _DAYS[self.code].format(value)
            if self.code in _DAYS
            else f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
        )

    def _marked(self, text: str) -> str:
        thousands, decimals = _MARKS[self.code]
        return text.translate({ord(","): thousands, ord("."): decimals, ord("-"): "\N{MINUS SIGN}"})
