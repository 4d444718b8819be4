"""Writing workbooks as spreadsheet programs do, and as they should not."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import attrs

from crmcore_intake.package import cell_name

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>'
    '<xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  # a sheet knows no zones


@attrs.frozen
class Formula:
    """A formula with the value that was stored with it; None: it was never calculated."""

    text: str
    cached: float | str | None = None


@attrs.frozen
class Failed:
    """An error value such as ``#N/A``."""

    text: str


Cell = str | int | float | bool | date | datetime | Formula | Failed | None


@attrs.frozen(kw_only=True)
class Sheet:
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[str] = ()
    state: str = "visible"


def write_workbook(path: Path, sheets: Mapping[str, Sheet | Sequence[Sequence[Cell]]]) -> Path:
    """Write a workbook with these sheets."""
    made = {name: s if isinstance(s, Sheet) else Sheet(rows=s) for name, s in sheets.items()}
    write_package(path, parts_of(made))
    return path


def write_package(path: Path, parts: Mapping[str, str]) -> None:
    """Write the parts of a workbook as they are."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)


def parts_of(sheets: Mapping[str, Sheet]) -> dict[str, str]:
    """Return the parts of a workbook by name."""
    numbered = list(enumerate(sheets.items(), start=1))
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" state="{s.state}" r:id="rId{n}"/>' for n, (name, s) in numbered
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_REL}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n, _ in numbered
    )
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kinds}.worksheet+xml"/>' for n, _ in numbered
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
        f'<Relationship Id="rId99" Type="{_REL}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{n}.xml": _sheet(s) for n, (_, s) in numbered},
    }


def _sheet(sheet: Sheet) -> str:
    rows = "".join(
        f'<row r="{r + 1}">{"".join(_cell(cell_name(r, c), v) for c, v in enumerate(row))}</row>'
        for r, row in enumerate(sheet.rows)
    )
    merged = "".join(f'<mergeCell ref="{ref}"/>' for ref in sheet.merged)
    merged = f"<mergeCells>{merged}</mergeCells>" if merged else ""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{merged}</worksheet>'


def _cell(name: str, value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return f'<c r="{name}" t="b"><v>{int(value)}</v></c>'
        case datetime():
            return f'<c r="{name}" s="2"><v>{(value - _EPOCH).total_seconds() / 86_400!r}</v></c>'
        case date():
            return f'<c r="{name}" s="1"><v>{(datetime(value.year, value.month, value.day) - _EPOCH).days}</v></c>'  # noqa: DTZ001  # as above
        case int() | float():
            return f'<c r="{name}"><v>{value!r}</v></c>'
        case Formula(text, None):
            return f'<c r="{name}"><f>{escape(text)}</f><v/></c>'
        case Formula(text, str() as cached):
            return f'<c r="{name}" t="str"><f>{escape(text)}</f><v>{escape(cached)}</v></c>'
        case Formula(text, cached):
            return f'<c r="{name}"><f>{escape(text)}</f><v>{cached!r}</v></c>'
        case Failed(text):
            return f'<c r="{name}" t="e"><v>{text}</v></c>'
        case _:
            return f'<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
