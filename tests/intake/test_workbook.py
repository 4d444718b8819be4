"""Sheets of Excel workbooks as rows: values as they are, and nothing that is silently empty."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from crmcore import Customer
from crmcore_intake.cells import BadRow, Exact, Row, packed, unpacked
from crmcore_intake.errors import FileProblem
from crmcore_intake.workbook import SheetFile
from tests.intake.firm import Desk
from tests.intake.workbooks import Failed, Formula, Sheet, parts_of, write_package, write_workbook

PARTS = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]
NOISE = ["", "<", '"', "<c>", "</row>", 'r="ZZZ9"', "<mergeCell ref='A'/>", "<v>1e999</v>", "é", "\0", "<f>"]
NUMBERS = st.floats(-1e15, 1e15) | st.integers(-(10**9), 10**9)
VALUES = NUMBERS | st.dates(date(1901, 1, 1), date(2099, 12, 31)) | st.booleans()


def rows_of(path: Path, sheet: str | None = None) -> list[Row | BadRow]:
    return list(SheetFile.open(path, sheet))


def told_of(path: Path) -> str:
    """The error that a file raises, or an empty text if it can be read."""
    try:
        list(SheetFile.open(path))
    except FileProblem as told:
        return str(told)
    return ""


def problem(path: Path, sheet: str | None = None) -> str:
    with pytest.raises(FileProblem) as told:
        list(SheetFile.open(path, sheet))
    text = str(told.value)
    assert "\n" not in text
    return text


def test_values_come_in_as_they_are(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"S": [
        ["text", "whole", "half", "day", "time", "truth", "sum", "word"],
        [" x ", 5551234567, 12.345, date(2024, 2, 13), datetime(2024, 2, 13, 10, 30, 15), True, Formula("1+1", 2.0),  # noqa: DTZ001
         Formula('"a"', "a")],
    ]})  # fmt: skip
    (row,) = rows_of(path)
    assert isinstance(row, Row)
    assert dict(row.cells) == {
        "text": "x", "whole": "5551234567", "half": "12.345", "day": "2024-02-13", "time": "2024-02-13T10:30:15",
        "truth": "true", "sum": "2", "word": "a",
    }  # fmt: skip
    assert [type(text) is Exact for text in row.cells.values()] == [False, *[True] * 6, False]
    assert (row.number, row.line, row.broken) == (1, 2, ())


def test_lines_are_the_numbers_beside_the_rows(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "a.xlsx", {"S": [[], [None], [None, "h", "i"], [], [None, 1], [None, None], [None, 2]]}
    )
    file = SheetFile.open(path)
    assert file.headings == ("column 1", "h", "i")
    assert [(row.number, row.line) for row in file] == [(1, 5), (2, 7)]
    assert [row.cells["h"] for row in file if isinstance(row, Row)] == ["1", "2"]


def test_what_only_looks_empty_is_told(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"S": Sheet(rows=[
        ["a", "b", "c"], ["x", Formula("A2"), Failed("#N/A")], ["y", "1"], [None, "2"], ["z", "3", None, "far"],
        [None, Formula("A1")],
    ], merged=["A3:A4"])})  # fmt: skip
    first, second, third, fourth, last = rows_of(path)
    assert isinstance(first, Row)
    assert first.broken == (
        ("b", "is a formula that was never calculated, in cell B2"),
        ("c", "holds the error #N/A in cell C2"),
    )
    assert [row.broken for row in (second, third) if isinstance(row, Row)] == [
        (("a", "is part of the merged cells A3:A4"),)
    ] * 2
    assert isinstance(fourth, BadRow)
    assert (fourth.line, fourth.reason) == (5, "has a value in cell D5, which has no heading")
    assert (last.line, isinstance(last, Row) and last.broken[0][0]) == (6, "b")


def test_a_formula_that_gives_nothing_is_blank(tmp_path: Path) -> None:
    (row,) = rows_of(write_workbook(tmp_path / "a.xlsx", {"S": [["a", "b"], ["x", Formula('""', "")]]}))
    assert isinstance(row, Row)
    assert (row.cells["b"], row.broken) == ("", ())


def test_several_sheets_need_a_name(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {
        "North": [["a"], [1]], "Empty": [], "South": [["a"], [2]], "Notes": Sheet(rows=[["n"]], state="hidden"),
    })  # fmt: skip
    assert problem(path) == (
        "[intake-file] a.xlsx has 2 sheets, and none is named. Allowed: 'North', 'South'. "
        "Name one: sheet = '…' in the source of the profile, or --sheet."
    )
    assert [row.cells["a"] for row in rows_of(path, "South") if isinstance(row, Row)] == ["2"]
    assert "has no sheet 'Nort'. Did you mean 'North'?" in problem(path, "Nort")
    assert "sheet 'Empty' is empty" in problem(path, "Empty")
    one = write_workbook(tmp_path / "b.xlsx", {"Notes": Sheet(rows=[["n"]], state="hidden"), "Data": [["a"], [1]]})
    assert SheetFile.open(one).sheet == "Data"


def test_headings_stand_one_to_a_cell(tmp_path: Path) -> None:
    titled = Sheet(rows=[["Customers 2024"], ["a", "b"], [1, 2]], merged=["A1:B1"])
    assert "sheet 'S': the headings in row 1 are in the merged cells A1:B1" in problem(
        write_workbook(tmp_path / "a.xlsx", {"S": titled})
    )
    twice = write_workbook(tmp_path / "b.xlsx", {"S": [["a", "a"], [1, 2]]})
    assert "has the heading 'a' twice, in columns 1 and 2" in problem(twice)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04 but no zip", "is damaged: it cannot be read as a workbook"),
        (b"\xd0\xcf\x11\xe0 whatever", "is protected by a password, or an old Excel workbook"),
        (b"a,b\n1,2\n", "is no Excel workbook"),
        (b"", "is no Excel workbook"),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert words in problem(path)


def test_a_zip_that_holds_too_much_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    parts = parts_of({"S": Sheet(rows=[["a"], [1]])})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
        with package.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            for _ in range(600):
                part.write(b"\0" * (1 << 20))
    assert path.stat().st_size < 1 << 20
    assert "bomb.xlsx unpacks to 600 MiB. At most 512 MiB are read" in problem(path)


def test_a_cell_far_out_makes_no_room_for_all_before_it(tmp_path: Path) -> None:
    parts = parts_of({"S": Sheet(rows=[["a"], [1]])})
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace("</sheetData>", far)
    write_package(tmp_path / "a.xlsx", parts)
    assert "reaches to row 1,048,576 and column 16,384" in problem(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('t="n"><v>inf</v>', "inf"),
        ('s="1"><v>1e300</v>', f"1{'0' * 300}"),
        ('s="1"><v>-5</v>', "00:00:00"),
        ('s="2"><v>99999999999</v>', "99999999999"),
        ('t="d"><v>2024-13-99</v>', "2024-13-99"),
    ],
)
def test_values_that_are_no_days_or_numbers_are_left_to_the_profile(tmp_path: Path, cell: str, text: str) -> None:
    parts = parts_of({"S": Sheet(rows=[["a"]])})
    more = f'<row r="2"><c r="A2" {cell}</c></row></sheetData>'
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace("</sheetData>", more)
    write_package(tmp_path / "a.xlsx", parts)
    (row,) = rows_of(tmp_path / "a.xlsx")
    assert isinstance(row, Row)
    assert row.cells["a"] == text


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    parts = parts_of({"S": Sheet(rows=[["a"], [1]])})
    for name in ("xl/worksheets/sheet1.xml", "xl/workbook.xml"):
        laughing = {**parts, name: f'<!DOCTYPE x [<!ENTITY a "aaaa">]>{parts[name]}'}
        write_package(tmp_path / "a.xlsx", laughing)
        assert "is damaged" in problem(tmp_path / "a.xlsx")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10_000), byte=st.integers(0, 255), cut=st.booleans())
@example(place=6_908, byte=1, cut=False)  # a part lies before the file's beginning
def test_a_damaged_workbook_is_one_clear_line_or_rows(tmp_path: Path, place: int, byte: int, cut: bool) -> None:
    path = write_workbook(
        tmp_path / "whole.xlsx", {"S": Sheet(rows=[["a", "b"], [1, Formula("A2")]], merged=["A1:B1"])}
    )
    content = bytearray(path.read_bytes())
    place %= len(content)
    content = content[:place] if cut else content[:place] + bytes([byte]) + content[place + 1 :]
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    assert "\n" not in told_of(path)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    part=st.sampled_from(
        ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]
    ),
    where=st.floats(0, 1),
    text=st.sampled_from(
        ["", "<", '"', "<c>", "</row>", 'r="ZZZ9"', "<mergeCell ref='A'/>", "<v>1e999</v>", "é", "\0", "<f>"]
    ),
)
def test_damaged_parts_are_one_clear_line_or_rows(tmp_path: Path, part: str, where: float, text: str) -> None:
    parts = parts_of({"S": Sheet(rows=[["a", "b"], [1, Formula("A2")], ["x", date(2024, 1, 2)]])})
    at = int(where * len(parts[part]))
    parts[part] = parts[part][:at] + text + parts[part][at + (0 if text else 5) :]
    write_package(tmp_path / "a.xlsx", parts)
    assert "\n" not in told_of(tmp_path / "a.xlsx")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(VALUES, min_size=1, max_size=8))
def test_every_value_is_read_exactly(tmp_path: Path, values: list[float | date]) -> None:
    head = [f"h{n}" for n in range(len(values))]
    (row,) = rows_of(write_workbook(tmp_path / "a.xlsx", {"S": [head, values]}))
    assert isinstance(row, Row)
    for text, value in zip(row.cells.values(), values, strict=True):
        if isinstance(value, bool):
            assert text == str(value).lower()
        elif isinstance(value, date):
            assert text == value.isoformat()
        else:
            assert float(text) == value
    assert unpacked(row.number, row.line, head, packed(row)) == row
    assert [type(t) for t in unpacked(1, 2, head, packed(row)).cells.values()] == [Exact] * len(head)


# -- brought in -------------------------------------------------------------------------------------------------------


PROFILE = """
title = "Accounts"
system = "old"
decimal = "comma"

[[source]]
file = "accounts.xlsx"
record = "customer"
identify = "No"

[source.fields]
kind = { constant = "organization" }
name = "Name"
employees = "Staff"
region = { column = "Since", format = "%d %b %y" }
"""


def test_typed_cells_need_no_guess(crm, desk: Desk) -> None:
    """``decimal = "comma"`` is about texts: the number 12 in the sheet is no text, and 1.5 is not fifteen."""
    desk.describe(PROFILE.replace('{ column = "Since", format = "%d %b %y" }', '"Since"'))
    write_workbook(desk.folder / "accounts.xlsx", {"Kunden": [
        ["No", "Name", "Staff", "Since"],
        [1, "Acme", 1200, date(2024, 2, 3)], [2, "Zeta", "1.200", "3.2.24"], [3, "Half", 1.5, None],
    ]})  # fmt: skip
    got = desk.bring()
    assert got.counts("created", "refused") == (2, 1)
    assert got.told[2] == "line 4: refuse customer 3: column 'Staff': '1.5' is not a whole number"
    assert (got.last.file, got.last.sheet) == ("accounts.xlsx", "Kunden")
    with crm.as_system("look", read_only=True) as work:
        assert {(c.name, c.custom["employees"], c.custom["region"]) for c in work.each(Customer)} == {
            ("Acme", 1200, "2024-02-03"), ("Zeta", 1200, "3.2.24"),
        }  # fmt: skip
    assert desk.bring().counts("created", "changed", "unchanged", "refused") == (0, 0, 2, 1)


def test_only_cells_that_are_used_refuse_a_row(sqlite_desk: Desk) -> None:
    sqlite_desk.describe(PROFILE.replace("region", "#"))
    write_workbook(sqlite_desk.folder / "accounts.xlsx", {"Kunden": Sheet(rows=[
        ["No", "Name", "Staff", "Note"],
        [1, "Acme", Formula("2*6"), "n"], [2, "Zeta", Formula("2*6", 12.0), Formula("C2")],
        [3, "Eta", 1, Failed("#REF!")], [4, "Iota", 1, "m"], [5, "Iota", 1, "m"],
    ], merged=["B5:B6", "D2:D3"])})  # fmt: skip
    assert sqlite_desk.bring().told == [
        "line 2: refuse customer 1: column 'Staff': is a formula that was never calculated, in cell C2",
        "line 3: create customer 2",
        "line 4: create customer 3",
        "line 5: refuse customer 4: column 'Name': is part of the merged cells B5:B6",
        "line 6: refuse customer 5: column 'Name': is part of the merged cells B5:B6",
    ]
