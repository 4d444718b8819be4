"""Bad files get one clear line; a bad row refuses itself and no other."""

from __future__ import annotations

import csv

import pytest

from crmcore_intake.cells import BadRow, Row
from crmcore_intake.errors import FileProblem
from crmcore_intake.reader import MAX_COLUMNS, MAX_FIELD, CsvFile, survey
from crmcore_intake.sniff import Declared


def problem(path, **declared) -> str:
    with pytest.raises(FileProblem) as caught:
        survey(CsvFile.open(path, Declared(**declared)))
    text = str(caught.value)
    assert "\n" not in text
    assert len(text) < 400
    assert text.startswith("[intake-file] ")
    return text


def outcomes(path) -> list[tuple[int, int, str]]:
    """(row, line, first cell or reason) of each row."""
    return [
        (row.number, row.line, row.reason if isinstance(row, BadRow) else next(iter(row.cells.values())))
        for row in CsvFile.open(path)
    ]


def test_nothing_in_it(write) -> None:
    assert "rows.csv is empty" in problem(write(""))
    assert "has no headings" in problem(write("\n", encoding="utf-16"))
    assert "has no headings" in problem(write(",,,\n,,\n"), header=True)


def test_no_headings(write) -> None:
    assert "has no line of headings" in problem(write("1,2\n3,4\n"))


def test_only_headings_is_a_file_of_no_rows(write) -> None:
    assert survey(CsvFile.open(write("name,city\n"))).rows == 0


def test_a_heading_twice(write) -> None:
    assert "the heading 'name' twice, in columns 1 and 3" in problem(write("name,city, name \nA,B,C\n"))


def test_a_wrong_number_of_columns_refuses_the_row_alone(write) -> None:
    path = write("name,city\nAcme,Bonn\nBeta\nGamma,Ulm,x\nDelta,Kiel\n")
    assert outcomes(path) == [
        (1, 2, "Acme"),
        (2, 3, "has 1 column, but there are 2 headings"),
        (3, 4, "has 3 columns, but there are 2 headings"),
        (4, 5, "Delta"),
    ]
    assert (survey(CsvFile.open(path)).rows, survey(CsvFile.open(path)).bad) == (4, 2)


def test_text_after_a_closing_quote_refuses_the_row_alone(write) -> None:
    path = write('name,city\n"Acme" Inc,Bonn\nBeta,Ulm\n')
    assert outcomes(path) == [(1, 2, 'has text after a closing quote (")'), (2, 3, "Beta")]


def test_a_nul_refuses_the_row_alone(write) -> None:
    path = write("name,city\nBe\0ta,Ulm\nGamma,Kiel\n")
    assert outcomes(path) == [(1, 2, "holds a NUL character"), (2, 3, "Gamma")]
    assert "has a NUL at byte 2" in problem(write("na\0me,city\nBeta,Ulm\n"))


def test_a_million_columns(write) -> None:
    assert "line 1 has 1,000,000 columns. At most 2,000" in problem(write("," * 999_999 + "\n"), header=True)
    wide = ",".join(f"column_{i}" for i in range(1_000_000))
    assert "line 1 has more than 4,194,304 characters and at least" in problem(write(wide))
    assert "line 3 has 2,001 columns" in problem(write("a,b\n1,2\n" + "," * MAX_COLUMNS + "\n"))
    assert "line 1 has 2,001 columns" in problem(write(",".join(f"c{i}" for i in range(2001)) + "\n"))


def test_a_field_without_end(write) -> None:
    long = "x" * MAX_FIELD
    path = write(f"name,city\nAcme,{long}\n")
    assert next(iter(CsvFile.open(path))) == Row(1, 2, {"name": "Acme", "city": long})
    assert "line 2 has a field of more than 1,048,576 characters" in problem(write(f"a,b\nAcme,{long}y\n"))
    assert csv.field_size_limit() >= MAX_FIELD


def test_a_quote_that_is_not_closed(write) -> None:
    path = write('name,city\nAcme,Bonn\nBeta,"Ulm\nGamma,Kiel\n')
    assert 'a quote (") opened in the row at line 3 is never closed' in problem(path)
    rest = "Gamma,Kiel\n" * 100_000
    assert "opened in the row at line 2 is not closed within" in problem(write(f'name,city\nBeta,"Ulm\n{rest}'))


def test_bytes_that_do_not_fit_further_down(write) -> None:
    rows = "Müller,Köln\n" * 30_000
    path = write(f"name,city\n{rows}".encode() + b"M\xfcller,Ulm\n")
    size = len(f"name,city\n{rows}".encode())
    assert f"rows.csv is not utf-8: byte {size + 1:,} (line 30,002) cannot be read" in problem(path)


def test_a_row_that_is_cut_in_utf16(write) -> None:
    content = "name,city\nAcme,Bonn\n".encode("utf-16")
    assert "is not utf-16: byte 40 (line 2) cannot be read" in problem(write(content[:-1]))
