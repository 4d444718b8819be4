"""What the values of one column show: in which order its dates are written, and what its decimal mark is.

A value that decides, such as ``13/02/2024``, decides for its whole column. A column in which none does stays
ambiguous: the profile must settle it, because reading 03/04 the wrong way round raises no error later.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from typing import TypeVar

import attrs

from crmcore_intake.errors import FileProblem

K = TypeVar("K", "DateOrder", "DecimalMark")


class DateOrder(enum.StrEnum):
    """In which order day, month and year are written."""

    YEAR_FIRST = "year-first"
    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class DecimalMark(enum.StrEnum):
    """What parts the whole from the decimals."""

    POINT = "point"
    COMMA = "comma"


DATE = re.compile(
    r"(?P<a>\d{1,4})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{1,4})(?:[T ]\s*(?P<time>\S.*))?", re.ASCII
)
NUMBER = re.compile(r"[-+]?\d[\d.,]*", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}")
_SPACES = re.compile(r"(?<=\d)[ '\u00a0\u202f\u2019](?=\d{3})")


def date_order_of(text: str) -> DateOrder | str | None:
    """Return the order that this value proves, ``"ambiguous"``, or None if it tells nothing."""
    found = DATE.fullmatch(text)
    if found is None:
        return None
    if len(found["a"]) == 4:
        return DateOrder.YEAR_FIRST
    if len(found["c"]) != 4 or len(found["a"]) > 2:
        return None  # a year of two digits: only a format can read it
    first, second = int(found["a"]), int(found["b"])
    if first > 12 >= second:
        return DateOrder.DAY_FIRST
    if second > 12 >= first:
        return DateOrder.MONTH_FIRST
    if found["sep"] == ".":
        return DateOrder.DAY_FIRST  # 03.04.2024 is written where the day comes first, and nowhere else
    return None if first == second else "ambiguous"


def decimal_mark_of(text: str) -> DecimalMark | str | None:
    """Return the decimal mark that this value proves, ``"ambiguous"`` (``1,234``), or None."""
    text = _SPACES.sub("", text)
    if NUMBER.fullmatch(text) is None:
        return None
    digits = text.lstrip("+-")
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        last = "." if digits.rindex(".") > digits.rindex(",") else ","
    elif points > 1 or commas > 1:
        last = "," if points else "."  # the mark that repeats groups the thousands
    elif points or commas:
        # One mark before exactly three digits is either: 1,234. But 0,123 and 1234,567 are not groups.
        if _GROUPED.fullmatch(digits) and not digits.startswith("0"):
            return "ambiguous"
        last = "." if points else ","
    else:
        return None
    return DecimalMark.POINT if last == "." else DecimalMark.COMMA


@attrs.frozen
class Seen:
    """A value and the line that it stands in, as evidence."""

    text: str
    line: int

    def __str__(self) -> str:
        return f"line {self.line:,} has '{self.text}'"


@attrs.define
class Column:
    """What has been seen of one column so far; the first value of each kind is kept as evidence."""

    heading: str
    dates: dict[str, Seen] = attrs.field(factory=dict)
    decimals: dict[str, Seen] = attrs.field(factory=dict)

    def see(self, text: str, line: int) -> None:
        """Take one more value into account."""
        text = text.strip()
        if not text[:1].isdigit() and text[:1] not in ("-", "+"):
            return
        order = date_order_of(text)
        if order is not None:
            self.dates.setdefault(order, Seen(text, line))
        mark = decimal_mark_of(text)
        if mark is not None:
            self.decimals.setdefault(mark, Seen(text, line))

    @property
    def date_order(self) -> DateOrder | None:
        """The order that its values prove, or None while they prove none or contradict each other."""
        return _only(DateOrder, self.dates)

    @property
    def decimal_mark(self) -> DecimalMark | None:
        """The decimal mark that its values prove, or None while they prove none or contradict each other."""
        return _only(DecimalMark, self.decimals)

    @property
    def open(self) -> bool:
        """True while its values can be read in two ways and none decides."""
        return any("ambiguous" in seen and len(seen) == 1 for seen in (self.dates, self.decimals))

    def settle_dates(self, declared: DateOrder | None) -> DateOrder:
        """Return the order in which to read the dates.

        Raises:
            FileProblem: the values leave it open or contradict each other and nothing is declared, or what
                is declared contradicts every value that decides.
        """
        seen = dict(self.dates)
        year_first = seen.pop(DateOrder.YEAR_FIRST, None)
        if year_first is not None and not seen:
            return declared or DateOrder.YEAR_FIRST  # 2024-02-13 reads the same under every order
        return _settle(self.heading, "dates", DateOrder, seen, declared, DateOrder.YEAR_FIRST)

    def settle_decimals(self, declared: DecimalMark | None) -> DecimalMark:
        """Return the decimal mark by which to read the numbers.

        Raises:
            FileProblem: as for :meth:`settle_dates`.
        """
        return _settle(self.heading, "decimal", DecimalMark, self.decimals, declared, DecimalMark.POINT)


def _only(kinds: type[K], seen: Mapping[str, Seen]) -> K | None:
    proven = [kind for kind in kinds if kind in seen]
    return proven[0] if len(proven) == 1 else None


def _settle(heading: str, key: str, kinds: type[K], seen: Mapping[str, Seen], declared: K | None, plain: K) -> K:
    proven = [kind for kind in kinds if kind in seen]
    if declared is not None:
        if proven and declared not in proven:
            raise FileProblem(
                f"Column '{heading}' is declared as {key} = '{declared}', but {seen[proven[0]]}.",
                todo=f"Declare {key} = '{proven[0]}', or leave it out.",
            )
        return declared
    if len(proven) == 1:
        return proven[0]
    if len(proven) > 1:
        raise FileProblem(
            f"Column '{heading}' is written in two ways: {seen[proven[0]]}, {seen[proven[1]]}.",
            todo=f"Declare {key} for it in the profile; the rows that do not fit are then refused.",
        )
    if "ambiguous" in seen:
        raise FileProblem(
            f"Column '{heading}' can be read in two ways: {seen['ambiguous']}, and no value decides.",
            allowed=[kind.value for kind in kinds if kind != "year-first"],
            todo=f"Declare {key} for it, or for the whole profile.",
        )
    return plain
