"""What lies in an Excel workbook beside its values: its sheets, and the cells that are not what they look like.

The values themselves are read by python-calamine. What it does not tell is found here in one pass over the sheet's
XML: formulas that were never calculated, error values, merged cells, and how far the sheet reaches, which must be
known before calamine makes room for it.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Self
from xml.etree import ElementTree as ET
from xml.parsers import expat

import attrs

from crmcore_intake.errors import FileProblem

MAX_UNPACKED = 512 * 1024 * 1024
"""Bytes of all that is packed in a workbook: a zip of a few kilobytes may hold gigabytes."""
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
"""What a sheet of Excel can have."""
_BLOCK = 1 << 20
_SMALL_PART = 8 << 20
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})", re.ASCII)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, KeyError, OverflowError,
    expat.ExpatError, ET.ParseError, OSError,
)  # fmt: skip
"""What reading a damaged workbook may raise; OSError where a part is said to lie before the file's beginning."""


@attrs.frozen
class SheetPart:
    """A sheet: its name, where it lies in the package, and whether people see it."""

    name: str
    part: str
    visible: bool


@attrs.frozen
class Area:
    """A rectangle of cells; rows and columns count from 0, and the last ones belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def parse(cls, text: str) -> Area:
        """Read a range such as ``A1:C3``.

        Raises:
            ValueError: it is none.
        """
        corners = [_cell(corner) for corner in text.split(":")]
        (top, left), (bottom, right) = corners[0], corners[-1]
        return cls(min(top, bottom), min(left, right), max(top, bottom), max(left, right))

    def __str__(self) -> str:
        first, last = cell_name(self.top, self.left), cell_name(self.bottom, self.right)
        return first if first == last else f"{first}:{last}"


@attrs.define
class Findings:
    """What a pass over a sheet finds: its size, the cells that cannot be trusted by place, and the merged areas."""

    rows: int = 0
    columns: int = 0
    broken: dict[tuple[int, int], str] = attrs.field(factory=dict)
    merged: list[Area] = attrs.field(factory=list)


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell, such as ``B7``, from its place, which counts from 0."""
    letters, rest = "", column + 1
    while rest:
        rest, last = divmod(rest - 1, 26)
        letters = chr(65 + last) + letters
    return f"{letters}{row + 1}"


def _cell(name: str) -> tuple[int, int]:
    found = _REFERENCE.fullmatch(name)
    if found is None:
        raise ValueError(f"{name!r} is no cell")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    if int(found[2]) > MAX_ROWS or column > MAX_COLUMNS:
        raise ValueError(f"{name!r} lies outside of a sheet")
    return int(found[2]) - 1, column - 1


class Package:
    """An open workbook, as the zip archive that it is. Use it as ``with Package(path) as package:``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._zip = zipfile.ZipFile(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def check_size(self) -> None:
        """Check that what is packed is no more than can be read.

        Raises:
            FileProblem: it is more.
        """
        unpacked = sum(part.file_size for part in self._zip.infolist())
        if unpacked > MAX_UNPACKED:
            raise FileProblem(
                f"{self._path.name} unpacks to {unpacked >> 20:,} MiB.",
                todo=f"At most {MAX_UNPACKED >> 20:,} MiB are read: split it, or save the sheet as CSV.",
            )

    def sheets(self) -> list[SheetPart]:
        """Return the worksheets in their order."""
        book = PurePosixPath("xl/workbook.xml")
        targets = {
            one.get("Id", ""): (one.get("Target", ""), one.get("Type", ""))
            for one in self._tree(f"{book.parent}/_rels/{book.name}.rels")
        }
        found = []
        for sheet in self._tree(str(book)).iter():
            if sheet.tag.rpartition("}")[2] != "sheet":
                continue
            target, kind = targets.get(sheet.get(_RELATION, ""), ("", ""))
            if kind.endswith("/worksheet"):
                part = target.lstrip("/") if target.startswith("/") else f"{book.parent}/{target}"
                visible = sheet.get("state", "visible") == "visible"
                found.append(SheetPart(sheet.get("name", ""), part, visible))
        return found

    def look_through(self, sheet: SheetPart) -> Findings:
        """Read the XML of a sheet from end to end."""
        with self._zip.open(sheet.part) as content:
            return _Look().read(content)

    def check_others(self) -> None:
        """Unpack all that calamine reads beside sheets, so that what lies about its size is found here."""
        for info in self._zip.infolist():
            if not info.filename.startswith("xl/worksheets/"):
                with self._zip.open(info) as content:
                    while content.read(_BLOCK):
                        pass

    def _tree(self, part: str) -> ET.Element:
        with self._zip.open(part) as content:
            text = content.read(_SMALL_PART)
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise ValueError(f"{part} declares entities")
        return ET.fromstring(text)  # noqa: S314  # it declares no entities and is small


def _pass(_given: dict[str, str]) -> None:
    """Do nothing about an element."""


class _Look:
    """The handlers of one pass over a sheet's XML."""

    def __init__(self) -> None:
        self.found = Findings()
        self._row = self._column = -1
        self._kind = ""
        self._formula = self._valued = False
        self._within = ""
        self._text = ""
        self._columns: dict[str, int] = {}
        self._handlers: dict[str, Callable[[dict[str, str]], None]] = {
            "row": self._row_begins,
            "c": self._cell_begins,
            "v": self._value_begins,
            "is": self._value_begins,
            "f": self._formula_begins,
            "mergeCell": self._merge_begins,
        }
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self, content: IO[bytes]) -> Findings:
        while block := content.read(_BLOCK):
            self._parser.Parse(block, False)
        self._parser.Parse(b"", True)
        self._settle()
        return self.found

    def _doctype(self, *_: object) -> None:
        raise ValueError("a sheet declares a document type")

    def _start(self, name: str, given: dict[str, str]) -> None:
        handle = self._handlers.get(name)
        if handle is None:  # with a prefix for the namespace, or nothing that matters here
            handle = self._handlers[name] = self._handlers.get(name.rpartition(":")[2], _pass)
        handle(given)

    def _row_begins(self, given: dict[str, str]) -> None:
        self._settle()
        self._row, self._column = int(given["r"]) - 1 if "r" in given else self._row + 1, -1

    def _cell_begins(self, given: dict[str, str]) -> None:
        self._settle()
        if (name := given.get("r")) is not None:
            letters = name.rstrip("0123456789")
            if letters not in self._columns:
                self._columns[letters] = _cell(name)[1]
            self._row, self._column = int(name[len(letters) :]) - 1, self._columns[letters]
        else:
            self._column += 1
        self._kind = given.get("t", "")
        if self._kind == "e":
            self._parser.CharacterDataHandler = self._said

    def _value_begins(self, _given: dict[str, str]) -> None:
        self._valued, self._within = True, "v"
        if self._row >= self.found.rows:
            self.found.rows = self._row + 1
        if self._column >= self.found.columns:
            self.found.columns = self._column + 1

    def _formula_begins(self, given: dict[str, str]) -> None:
        self._value_begins(given)
        self._valued, self._formula, self._within = False, True, "f"
        self._parser.CharacterDataHandler = self._said

    def _merge_begins(self, given: dict[str, str]) -> None:
        self._settle()
        self.found.merged.append(Area.parse(given.get("ref", "")))

    def _said(self, text: str) -> None:
        if self._within == "v" and len(self._text) < 40:
            self._text += text

    def _settle(self) -> None:
        """Judge the cell that ends here."""
        if self._formula or self._kind == "e":
            place, text = (self._row, self._column), self._text.strip()
            if self._kind == "e":
                self.found.broken[place] = f"holds the error {text or 'of a formula'} in cell {cell_name(*place)}"
            elif not self._valued or (not text and self._kind != "str"):
                self.found.broken[place] = f"is a formula that was never calculated, in cell {cell_name(*place)}"
            self._parser.CharacterDataHandler = None
        self._formula = self._valued = False
        self._kind = self._text = self._within = ""


def crossing(merged: list[Area], rows: int) -> Iterator[list[Area]]:
    """Yield for each row, from the first, the merged areas that it crosses."""
    waiting = sorted(merged, key=lambda area: area.top, reverse=True)
    active: list[Area] = []
    for row in range(rows):
        active = [area for area in active if area.bottom >= row]
        while waiting and waiting[-1].top <= row:
            active.append(waiting.pop())
        yield active
