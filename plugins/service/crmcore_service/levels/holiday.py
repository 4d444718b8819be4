"""Public holidays, by the `holidays` library, which is imported when a calendar has a country."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from crmcore.errors import nearest

if TYPE_CHECKING:
    from holidays import HolidayBase


@attrs.frozen
class Holidays:
    """The public holidays of a country, or of a part of it.

    Attributes:
        country: an ISO 3166 code.
        subdivision: of the country, such as ``BY``.
        language: ``en``, ``de`` or ``zh``: of the names, where the library has them; else they are the country's own.
    """

    country: str
    subdivision: str | None = None
    language: str = "en"
    _years: dict[int, dict[date, str]] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def check(self) -> None:
        """Refuse a country or subdivision that does not exist.

        Raises:
            ValueError: with what there is.
        """
        import holidays

        countries = holidays.list_supported_countries()
        if self.country not in countries:
            raise ValueError(
                f"there are no holidays of the country '{self.country}'; give an ISO 3166 code such as 'DE'."
                f"{nearest(self.country.upper(), countries)}"
            )
        parts = countries[self.country]
        if self.subdivision is not None and self.subdivision not in parts:
            allowed = ", ".join(parts) or "none"
            raise ValueError(f"'{self.country}' has no subdivision '{self.subdivision}'; there are: {allowed}")

    def name_of(self, day: date) -> str | None:
        """Return the name of a holiday, or None for any other day."""
        found = self._years.get(day.year)
        if found is None:
            found = self._years[day.year] = dict(self._of(day.year))
        return found.get(day)

    def __contains__(self, day: date) -> bool:
        return self.name_of(day) is not None

    def _of(self, year: int) -> HolidayBase:
        from holidays import country_holidays

        plain = country_holidays(self.country, self.subdivision)
        language = next((code for code in plain.supported_languages if code.startswith(self.language)), None)
        return country_holidays(self.country, self.subdivision, years=year, expand=False, language=language)
