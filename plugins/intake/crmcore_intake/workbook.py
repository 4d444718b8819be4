"""Reading a sheet of an Excel workbook (``.xlsx``) as rows.

Values come typed and exact: they are written in one way (:class:`~crmcore_intake.cells.Exact`) and read without
guessing. A formula counts by the value that was stored with it. A cell that looks empty and is not (a formula that
was never calculated, an error value, a part of merged cells) refuses its row where the profile uses its column.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from crmcore.errors import nearest
from crmcore_intake.cells import BadRow, Exact, Row
from crmcore_intake.errors import FileProblem
from crmcore_intake.package import BROKEN, MAX_ROWS, Area, Findings, Package, SheetPart, cell_name, crossing
from crmcore_intake.reader import MAX_COLUMNS, checked_headings

MAX_CELLS = 20_000_000
"""Rows times columns, since calamine makes room for all of them."""
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_DAMAGED = "Open it in a spreadsheet program and save it again as .xlsx, or save the sheet as CSV."


@attrs.frozen(eq=False)
class SheetFile:
    """A sheet whose headings are known; iterating reads its rows from the start."""

    path: Path
    sheet: str
    headings: tuple[str, ...]
    _top: int
    """The row of the headings, from 0."""
    _findings: Findings
    _values: Any
    """The sheet as calamine read it."""

    @classmethod
    def open(cls, path: Path, sheet: str | None = None, headings: tuple[str, ...] = ()) -> SheetFile:
        """Read a workbook.

        Args:
            sheet: which sheet; it need not be said where only one holds anything.
            headings: names for the columns of a sheet that has no row of headings.

        Raises:
            FileProblem: it is no workbook or a damaged one, the sheet is not clear or is empty, a heading comes
                twice, or the headings are merged cells.
        """
        _check_kind(path)
        try:
            with Package(path) as package:
                package.check_size()
                package.check_others()
                part, findings = _chosen(path, package, sheet)
            values = _read(path, part.name)
        except BROKEN as error:
            raise FileProblem(f"{path.name} is damaged: it cannot be read as a workbook.", todo=_DAMAGED) from error
        file = cls(path, part.name, (), -1, findings, values)
        return file._with_headings(headings)

    def __iter__(self) -> Iterator[Row | BadRow]:
        """Yield the rows below the headings in order; those that are blank are passed over."""
        number, width = 0, len(self.headings)
        merged = crossing(self._findings.merged, MAX_ROWS)
        for place, (cells, areas) in enumerate(zip(self._rows(), merged, strict=False)):
            if place <= self._top:
                continue
            texts = [_text(value) for value in cells]
            broken = self._broken(place, areas)
            number += any(texts) or bool(broken)
            if any(texts[width:]):
                far = next(column for column, text in enumerate(texts) if text and column >= width)
                yield BadRow(number, place + 1, f"has a value in cell {cell_name(place, far)}, which has no heading")
            elif any(texts) or broken:
                yield Row(number, place + 1, dict(zip(self.headings, texts, strict=False)), broken)

    def _rows(self) -> Iterator[Sequence[Any]]:
        """Yield every row of the sheet from the first, each as wide as the sheet, and at least as the headings."""
        width = max(len(self.headings), self._findings.columns)
        left = self._values.start[1] if self._values.start else 0
        before: list[Any] = [""] * left
        rows = 0
        for values in self._values.iter_rows():
            rows += 1
            cells = before + values
            yield [*cells, *([""] * (width - len(cells)))]
        for _ in range(rows, self._findings.rows):
            yield [""] * width  # formulas without values below the last value

    def _broken(self, row: int, areas: list[Area]) -> tuple[tuple[str, str], ...]:
        if not areas and not self._findings.broken:
            return ()
        told = {}
        for area in areas:
            for column in range(area.left, min(area.right + 1, len(self.headings))):
                told[column] = f"is part of the merged cells {area}"
        for column in range(len(self.headings)):
            reason = self._findings.broken.get((row, column))
            if reason is not None:
                told[column] = reason
        return tuple((self.headings[column], reason) for column, reason in sorted(told.items()))

    def _with_headings(self, given: tuple[str, ...]) -> SheetFile:
        """Return the file with its headings: the first row that is not blank, or those of the profile."""
        name = f"{self.path.name}, sheet '{self.sheet}'"
        if self._findings.columns > MAX_COLUMNS:
            raise FileProblem(
                f"{name} has {self._findings.columns:,} columns.", todo=f"At most {MAX_COLUMNS:,} are read."
            )
        if given:
            return attrs.evolve(self, headings=checked_headings(name, given), top=-1)
        for place, cells in enumerate(self._rows()):
            texts = [_text(value) for value in cells]
            if not any(texts):
                continue
            area = next((a for a in self._findings.merged if a.top <= place <= a.bottom), None)
            if area is not None:
                raise FileProblem(
                    f"{name}: the headings in row {place + 1} are in the merged cells {area}.",
                    todo="Let the first row that is filled be the headings, one in each cell.",
                )
            while not texts[-1]:
                texts.pop()
            return attrs.evolve(self, headings=checked_headings(name, tuple(map(str, texts))), top=place)
        raise FileProblem(f"{name} is empty.", todo="Give headings and rows below them.")


def _check_kind(path: Path) -> None:
    try:
        with path.open("rb") as file:
            mark = file.read(4)
    except OSError as error:
        raise FileProblem(f"Cannot read {path}: {error.strerror or error}.") from error
    if mark == OLE:
        raise FileProblem(
            f"{path.name} is protected by a password, or an old Excel workbook.", todo="Save it as .xlsx without one."
        )
    if mark != ZIP:
        raise FileProblem(f"{path.name} is no Excel workbook.", todo="Save it as .xlsx, or name it .csv if it is CSV.")


def _chosen(path: Path, package: Package, name: str | None) -> tuple[SheetPart, Findings]:
    """Return the sheet to read, and what a pass over it finds."""
    sheets = package.sheets()
    if name is not None:
        chosen = next((s for s in sheets if s.name == name), None)
        if chosen is None:
            names = [s.name for s in sheets]
            raise FileProblem(f"{path.name} has no sheet '{name}'.{nearest(name, names)}", allowed=names)
        return chosen, _seen(path, package, chosen)
    filled = [(s, seen) for s in sheets if s.visible and (seen := _seen(path, package, s)).rows]
    if len(filled) > 1:
        names = [s.name for s, _ in filled]
        raise FileProblem(
            f"{path.name} has {len(names)} sheets, and none is named.",
            allowed=names,
            todo="Name one: sheet = '…' in the source of the profile, or --sheet.",
        )
    if not filled:
        raise FileProblem(f"{path.name} is empty.", todo="Give a sheet with headings and rows below them.")
    return filled[0]


def _seen(path: Path, package: Package, sheet: SheetPart) -> Findings:
    findings = package.look_through(sheet)
    if findings.rows * findings.columns > MAX_CELLS:
        raise FileProblem(
            f"{path.name}, sheet '{sheet.name}' reaches to row {findings.rows:,} and column {findings.columns:,}.",
            todo=f"At most {MAX_CELLS:,} cells are read: delete what stands far out, or save the sheet as CSV.",
        )
    return findings


def _read(path: Path, sheet: str) -> Any:
    from python_calamine import CalamineError, CalamineWorkbook  # only those who have workbooks need it

    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            return book.get_sheet_by_name(sheet)
    except CalamineError as error:
        raise ValueError(str(error)) from error


def _text(value: object) -> str:
    """Return a value as text: words as they are, all else in the one form of :class:`Exact`."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return Exact("true" if value else "false")
    if isinstance(value, (int, float)):
        return Exact(_number(value)) if math.isfinite(value) else str(value)
    if isinstance(value, (datetime, date, time)):
        return Exact(value.isoformat())
    if isinstance(value, timedelta):
        return Exact(_number(value / timedelta(days=1)))  # as the sheet stores it: days
    return str(value)


def _number(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    # The shortest digits that mean this very number, which are those that were typed.
    return f"{Decimal(repr(value)):f}"
