"""Reading back what was written, in any dialect, and the layout of real files."""

from __future__ import annotations

import csv
import io
import tracemalloc
from pathlib import Path

import attrs
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore_intake.cells import BadRow, Row
from crmcore_intake.columns import DateOrder
from crmcore_intake.errors import FileProblem
from crmcore_intake.reader import CsvFile, survey
from crmcore_intake.sniff import Declared, sniff

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "cp1252", "big5", "cp932")


def rows_of(file: CsvFile) -> list[Row]:
    rows = list(file)
    assert all(isinstance(row, Row) for row in rows), rows
    return [row for row in rows if isinstance(row, Row)]


@attrs.frozen
class Written:
    """A file as the csv module writes it, and what went into it."""

    content: bytes
    encoding: str
    delimiter: str
    quote: str
    headings: list[str]
    rows: list[list[str]]


HEADINGS = st.from_regex(r"[a-z][a-z_ ]{0,9}[a-z]", fullmatch=True)


def cells(encoding: str, without: str) -> st.SearchStrategy[str]:
    # Characters of Shift JIS that do not come back as what they were, by Python's own codec.
    lost = "¢£¬‖−〜" if encoding == "cp932" else ""  # noqa: RUF001
    codec = encoding.removesuffix("-sig")
    return st.text(st.characters(codec=codec, exclude_characters=f"\0\ufeff{without}{lost}"), max_size=20)


@st.composite
def written(draw: st.DrawFn) -> Written:
    encoding = draw(st.sampled_from(ENCODINGS))
    delimiter, quote = draw(st.sampled_from(",;\t|")), draw(st.sampled_from("\"'"))
    newline = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    # Unless it quotes everything, the csv module forgets to quote line ends other than its own.
    cell = cells(encoding, without="" if quoting == csv.QUOTE_ALL else "\r\n")
    width = draw(st.integers(2, 5))
    headings = draw(st.lists(HEADINGS, min_size=width, max_size=width, unique=True))
    row = st.lists(cell, min_size=width, max_size=width).filter(lambda texts: any(map(str.strip, texts)))
    rows = draw(st.lists(row, max_size=8))
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quotechar=quote, lineterminator=newline, quoting=quoting)
    writer.writerows([headings, *rows])
    content = text.getvalue()
    if draw(st.booleans()):
        content = content.removesuffix(newline)
    return Written(content.encode(encoding), encoding, delimiter, quote, headings, rows)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=written())
def test_what_was_written_is_read_back(tmp_path: Path, made: Written) -> None:
    path = tmp_path / "made.csv"
    path.write_bytes(made.content)
    declared = Declared(encoding=made.encoding, quote=made.quote, header=True)
    try:
        file = CsvFile.open(path, declared)
    except FileProblem as error:
        # Cells of an eight-bit encoding may spell UTF-8 by chance, and then the file is in doubt.
        if "its bytes are UTF-8" in str(error):
            return
        raise
    assert file.layout.delimiter == made.delimiter
    assert list(file.headings) == made.headings
    assert [list(row.cells.values()) for row in rows_of(file)] == made.rows
    assert survey(file).rows == len(made.rows)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_no_bytes_raise_anything_but_a_file_problem(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    words = ""
    try:
        survey(CsvFile.open(path))
    except FileProblem as problem:
        words = str(problem)
    assert "\n" not in words


def test_a_row_knows_its_number_and_its_line(write) -> None:
    file = CsvFile.open(write('name,note\n\nAcme,"two\nlines"\n,\nBeta,x'))
    assert list(file) == [
        Row(1, 3, {"name": "Acme", "note": "two\nlines"}),
        Row(2, 6, {"name": "Beta", "note": "x"}),
    ]
    assert list(file) == list(file)


def test_blanks_before_quotes(write) -> None:
    file = CsvFile.open(write('name, city\n"Acme, Inc", "Bonn, Germany"\n'))
    assert rows_of(file)[0].cells == {"name": "Acme, Inc", "city": "Bonn, Germany"}


def test_apostrophes_are_not_quotes(write) -> None:
    file = CsvFile.open(write("name,city\nO'Brien,'s-Gravenhage\nAcme,Bonn\n"))
    assert file.layout.quote == '"'
    assert rows_of(file)[0].cells["city"] == "'s-Gravenhage"


def test_decimal_commas_do_not_make_a_comma_the_delimiter(write) -> None:
    file = CsvFile.open(write("price;weight\n1,5;2,5\n3,0;1,0\n"))
    assert file.layout.delimiter == ";"


def test_one_column(write) -> None:
    assert [row.cells for row in rows_of(CsvFile.open(write("email\na@b.example\nc@d.example\n")))] == [
        {"email": "a@b.example"},
        {"email": "c@d.example"},
    ]


def test_headings_can_be_given(write) -> None:
    path = write("Acme,5\nBeta,7\n")
    assert not sniff(path).header
    file = CsvFile.open(path, headings=("name", "size"))
    assert [row.cells["name"] for row in rows_of(file)] == ["Acme", "Beta"]
    replaced = CsvFile.open(write("a,b\nAcme,5\n"), Declared(header=True), ("name", "size"))
    assert [row.cells["name"] for row in rows_of(replaced)] == ["Acme"]


def test_a_blank_heading_is_named_by_its_place(write) -> None:
    assert CsvFile.open(write(",name,\n1,Acme,\n")).headings == ("column 1", "name", "column 3")


def test_a_file_without_quotes(write) -> None:
    file = CsvFile.open(write('size\tname\n5"\tBolt\n'), Declared(quote=""))
    assert rows_of(file)[0].cells["size"] == '5"'


def test_memory_does_not_grow_with_the_file(write) -> None:
    def peak(rows: int) -> int:
        path = write("name,city\n" + "Acme,Berlin\n" * rows, f"{rows}.csv")
        tracemalloc.start()
        assert survey(CsvFile.open(path)).rows == rows
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(100)
    assert peak(120_000) <= peak(60_000) * 1.1


def test_the_maven_files(data_dir: Path) -> None:
    files = {path.stem: CsvFile.open(path) for path in sorted((data_dir / "maven_crm").glob("*.csv"))}
    for file in files.values():
        assert (file.layout.encoding.codec, file.layout.delimiter, file.layout.header) == ("utf-8", ",", True)
        assert file.layout.encoding.certain
    seen = {name: survey(file) for name, file in files.items()}
    assert {name: (s.rows, s.bad) for name, s in seen.items()} == {
        "accounts": (85, 0), "data_dictionary": (21, 0), "products": (7, 0), "sales_pipeline": (8800, 0),
        "sales_teams": (35, 0),
    }  # fmt: skip
    for column in ("engage_date", "close_date"):
        assert seen["sales_pipeline"].columns[column].settle_dates(None) is DateOrder.YEAR_FIRST


def test_the_hubspot_samples(data_dir: Path) -> None:
    folder = data_dir / "import_fixtures" / "hubspot_samples"
    deals = CsvFile.open(folder / "Sample_Deal_Import-1.csv")
    assert survey(deals).columns["Close Date"].date_order is DateOrder.YEAR_FIRST
    assert rows_of(deals)[0].cells["Close Date"] == "2002/1/16"
    assert survey(CsvFile.open(folder / "contacts_sample_import-1.csv")).rows == 11


def test_other_real_files(data_dir: Path) -> None:
    bank = CsvFile.open(data_dir / "bank_marketing" / "bank-additional.csv")
    assert (bank.layout.delimiter, survey(bank).rows) == (";", 4119)
    people = CsvFile.open(data_dir / "febrl" / "dataset1.csv")
    assert people.headings[1] == "given_name"
    assert not [row for row in people if isinstance(row, BadRow)]
