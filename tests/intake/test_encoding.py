"""The encoding of a file: found, declared, or refused, but never garbled silently."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from crmcore_intake.encoding import SAMPLE, detect, first_misfit
from crmcore_intake.errors import FileProblem

# ruff: noqa: RUF001 — text in many alphabets is what this is about

GERMAN = "Name;Ort\nMüller GmbH;Köln\nBäcker AG;Münster\n"
CHINESE = "名称,城市\n华为技术有限公司,深圳\n阿里巴巴集团,杭州\n"


@pytest.mark.parametrize(
    ("text", "written", "found", "certain"),
    [
        ("name\nAcme\n", "ascii", "utf-8", True),
        (GERMAN, "utf-8", "utf-8", True),
        (GERMAN, "utf-8-sig", "utf-8-sig", True),
        (GERMAN, "utf-16", "utf-16", True),
        (GERMAN, "utf-16-le", "utf-16-le", True),
        (GERMAN, "utf-16-be", "utf-16-be", True),
        (CHINESE, "utf-16-le", "utf-16-le", True),
        (GERMAN, "utf-32", "utf-32", True),
        (GERMAN, "cp1252", "cp1252", False),
        ("nom,ville\nSociété Générale,Évry\nL’Oréal,Besançon €5\n", "cp1252", "cp1252", False),
        (CHINESE, "gb18030", "gb18030", False),
        ("имя,город\nГазпром,Москва\nЯндекс,Санкт-Петербург\n", "cp1251", "cp1251", False),
        ("jméno,město\nŽižkov Pražský,Plzeň\nŁódź,Świętokrzyskie\n", "cp1250", "cp1250", False),
        ("名稱,城市\n台灣積體電路製造,新竹\n鴻海精密工業,新北\n", "big5", "big5", False),
        ("名前,都市\nトヨタ自動車株式会社,豊田市\n", "cp932", "cp932", False),
    ],
)
def test_detected(write, text: str, written: str, found: str, certain: bool) -> None:
    encoding = detect(write(text, encoding=written))
    assert (encoding.codec, encoding.certain) == (found, certain)


def test_a_guess_shows_what_it_reads(write) -> None:
    assert "Müller GmbH;Köln" in detect(write(GERMAN, encoding="cp1252")).reason


def test_text_that_begins_far_down_is_looked_at(write) -> None:
    ascii_rows = "Acme,Berlin\n" * (3 * SAMPLE // 12)
    far = write(f"name,city\n{ascii_rows}Müller,Köln\n", encoding="cp1252")
    assert detect(far).codec == "cp1252"
    assert detect(write(f"name,city\n{ascii_rows}Müller,Köln\n")).reason == "valid UTF-8"


def test_a_character_cut_by_the_end_of_the_sample_is_no_misfit(write) -> None:
    path = write("a" * (SAMPLE - 1) + "ü" * 10)
    assert detect(path).codec == "utf-8"


def test_a_declared_encoding_must_fit(write) -> None:
    path = write(b"name;city\nAcme;Bonn\nM\xfcller;K\xf6ln\n")
    with pytest.raises(FileProblem, match=r"rows\.csv is not utf-8: byte 21 \(line 3\) cannot be read"):
        detect(path, "utf-8")


@pytest.mark.parametrize("declared", ["cp1252", "latin-1", "mac_roman"])
def test_utf8_declared_as_something_else_is_refused(write, declared: str) -> None:
    with pytest.raises(FileProblem, match=r"its bytes are UTF-8: as .* it would read .* for 'Müller"):
        detect(write(GERMAN), declared)


def test_chinese_utf8_declared_as_gb18030_is_refused(write) -> None:
    with pytest.raises(FileProblem, match=r"its bytes are UTF-8|is not gb18030"):
        detect(write(CHINESE * 3), "gb18030")


def test_a_few_gb18030_characters_that_happen_to_be_utf8_are_believed(write) -> None:
    path = write("名,x\n".encode() + b"")  # as UTF-8 three bytes
    assert detect(path, "utf-8").codec == "utf-8"
    short = write(b"name\n\xcd\xa8\n")  # 通: valid in both
    assert detect(short, "gb18030").codec == "gb18030"
    assert detect(short).codec == "utf-8"


def test_a_mark_contradicts_a_declared_encoding(write) -> None:
    with pytest.raises(FileProblem, match="declared as cp1252, but begins with the byte order mark of utf-8"):
        detect(write(GERMAN, encoding="utf-8-sig"), "cp1252")
    assert detect(write(GERMAN, encoding="utf-8-sig"), "UTF8").codec == "utf-8-sig"
    assert detect(write(codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le")), "utf-16-le").codec == "utf-16"


@pytest.mark.parametrize("declared", ["utf8x", "hex", "rot13", "", "no\0pe"])
def test_an_unknown_encoding(write, declared: str) -> None:
    with pytest.raises(FileProblem, match="is unknown"):
        detect(write("a\n"), declared)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \r\n \n", "is empty"),
        (b"PK\x03\x04....", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0..", "old Excel workbook"),
        (b"\x1f\x8b\x08..", "gzip"),
        (b"name\0,city\n\0\1\2\3", "has a NUL at byte 4"),
    ],
)
def test_what_is_no_text(write, content: bytes, words: str) -> None:
    with pytest.raises(FileProblem, match=words):
        detect(write(content))


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"Cannot read .*gone\.csv: No such file"):
        detect(tmp_path / "gone.csv")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("rows", [0, 5, SAMPLE // 6, SAMPLE // 3])
def test_the_line_of_a_misfit_is_counted_across_pieces(write, rows: int, newline: str) -> None:
    before = f"aaaaa{newline}".encode() * rows
    path = write(before + b"\xff\n")
    assert first_misfit(path, "utf-8") == (len(before), rows + 1)
    assert first_misfit(write(before), "utf-8") is None


def test_a_line_end_cut_by_two_pieces_is_one(write) -> None:
    before = b"a" * (SAMPLE - 1) + b"\r\n"
    assert first_misfit(write(before + b"\xff"), "utf-8") == (SAMPLE + 1, 2)


def test_the_place_of_a_misfit_in_a_multibyte_encoding(write) -> None:
    before = "华为,深圳\n".encode("gb18030") * 100_000
    assert first_misfit(write(before + b"\xff\xff\n"), "gb18030") == (len(before), 100_001)
