"""Storing many rows at once, although some of them may be refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from crmcore import Work
from crmcore.errors import (
    Conflict,
    CrmError,
    CurrencyMismatch,
    Forbidden,
    Invalid,
    NotFound,
    NotUnique,
    Objected,
    PluginFailed,
)
from crmcore_intake.cells import BadRow
from crmcore_intake.plan import Draft, Problem, RowAction, RowOutcome

D = TypeVar("D")

OF_ONE_ROW = (
    Conflict, CurrencyMismatch, Forbidden, Invalid, NotFound, NotUnique, Objected, PluginFailed,
)  # fmt: skip
"""What may be wrong with one row; all else (a full disk, a locked database) stops the import."""


def by_halves(
    work: Work,
    rows: Sequence[D],
    write: Callable[[Sequence[D]], list[RowOutcome]],
    refuse: Callable[[D, Problem], RowOutcome],
    mend: Callable[[D, CrmError], D | None] = lambda row, error: None,
) -> list[RowOutcome]:
    """Write rows in one go; if one of them is refused, take all back and write either half by itself.

    So a bad row among a thousand costs some twenty tries, not a thousand, and all others are stored. A row by itself
    may be mended once more, to be stored without what was refused of it.
    """
    try:
        with work.savepoint():
            return write(rows)
    except OF_ONE_ROW as error:
        if len(rows) == 1:
            mended = mend(rows[0], error)
            if mended is not None:
                return by_halves(work, [mended], write, refuse, mend)
            return [refuse(rows[0], Problem(None, "", reason_of(error)))]
    middle = len(rows) // 2
    return [
        outcome for part in (rows[:middle], rows[middle:]) for outcome in by_halves(work, part, write, refuse, mend)
    ]


def reason_of(error: CrmError) -> str:
    """Return why a row was refused; of objections only the texts, for ids of what was not stored say nothing."""
    objections = getattr(error, "objections", ())
    return " ".join(str(o) for o in objections) if objections else str(error.args[0])


def refused(row: Draft | BadRow, record_type: str, *problems: Problem) -> RowOutcome:
    """Return the outcome of a row that is refused."""
    if isinstance(row, BadRow):
        return RowOutcome(
            row=row.number, line=row.line, action=RowAction.REFUSE, record_type=record_type,
            problems=(Problem(None, "", row.reason),),
        )  # fmt: skip
    return RowOutcome(
        row=row.row, line=row.line, action=RowAction.REFUSE, record_type=record_type, key=row.key, problems=problems
    )
