"""vCards of any version and client: whole ones come in, broken ones are told one by one."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Attachment, Crm, Customer, Identity, Relation, system_actor
from crmcore_intake import Import, RowOutcome, import_files, lineage_of, preview, ready_profile, undo_import
from crmcore_intake.cards import CardFile
from crmcore_intake.cells import BadRow, Row
from crmcore_intake.errors import FileProblem
from crmcore_intake.rejects import write_rejects
from tests.intake.conftest import WriteFile
from tests.intake.firm import CONFIG, PLUGINS, Desk
from tests.support import make_crm

ADA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nEMAIL:ada@x.example\r\nEND:VCARD\r\n"
BO = ADA.replace("Ada Lovelace", "Bo Diddley").replace("ada@", "bo@")


def card(write: WriteFile, *lines: str, version: str = "3.0") -> dict[str, str]:
    """The cells of a card with these lines that are not blank."""
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    (row,) = CardFile.open(write(text, "a.vcf"))
    assert isinstance(row, Row), row.reason
    return {heading: text for heading, text in row.cells.items() if text and heading != "card"}


def bring(crm: Crm, place: Path, profile: str = "vcard") -> tuple[list[Import], list[RowOutcome]]:
    outcomes: list[RowOutcome] = []
    imports = import_files(
        crm, system_actor("test"), ready_profile(profile), place, watch=lambda _, some: outcomes.extend(some)
    )
    return imports, outcomes


def test_version_2(write: WriteFile) -> None:
    assert card(
        write,
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Dr.",
        "ORG;ENCODING=QUOTED-PRINTABLE:Gr=C3=BCn=\r\n & Co;Sales",
        "TEL;WORK;VOICE:(905) 555-1234",
        "TEL;WORK;FAX:905 5",
        "EMAIL;PREF;INTERNET:j@x.example",
        "NOTE:one\r\n  two",
        "LABEL;ENCODING=QUOTED-PRINTABLE:a=0D=0A=\r\nno property here",
        "AGENT:\r\nBEGIN:VCARD\r\nFN:Somebody Else\r\nEND:VCARD",
        "PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n AAAA=\r\n",
        "BDAY:19800322",
        version="2.1",
    ) == {
        "kind": "person", "name": "Dr. Jörg Müller", "given name": "Jörg", "family name": "Müller",
        "organization": "Grün & Co", "department": "Sales", "phones": "(905) 555-1234", "emails": "j@x.example",
        "birthday": "1980-03-22", "photo": "/9j/4AAQAAAA=",
    }  # fmt: skip


def test_versions_3_and_4(write: WriteFile) -> None:
    assert card(
        write,
        "FN:Ada \\\r\n Lovelace\\, Countess",
        "item1.EMAIL;type=HOME:home@x.example",
        'EMAIL;TYPE="work,pref":work@x.example',
        "TEL;VALUE=uri;PREF=1:tel:+1-418-656-9254;ext=102",
        "item2.TEL:905-1",
        "item2.X-ABLabel:_$!<AssistantPhone>!$_",
        "ADR;TYPE=home:;;Home 1;Paris;;;France",
        "ADR;TYPE=work:;Floor 2;;London;;EC1;United Kingdom",
        "URL:http\\://x.example",
        "BDAY:--0203",
        "CATEGORIES:VIP,Friend",
        "X-SECRET;FOO=\"a:b;c\":whatever",
    ) == {
        "kind": "person", "name": "Ada Lovelace, Countess", "emails": "work@x.example\nhome@x.example",
        "phones": "+1-418-656-9254", "street": "Floor 2", "city": "London", "postal code": "EC1",
        "country": "United Kingdom", "sites": "http://x.example", "birthday": "--0203", "categories": "VIP,Friend",
    }  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        ("FN:Acme Corp", "KIND:org"),
        ("FN:Acme Corp", "ORG:Acme Corp"),
        ("FN:Acme Corp", "ORG:Acme Corp;Sales", "X-ABShowAs:COMPANY"),
        ("N:;;;;", "ORG:Acme Corp"),
    ],
)
def test_a_card_may_be_that_of_an_organization(write: WriteFile, lines: tuple[str, ...]) -> None:
    cells = card(write, *lines, "URL:https://www.acme.example/de")
    assert (cells["kind"], cells["name"], "organization" in cells) == ("organization", "Acme Corp", False)


def test_a_name_is_made_of_what_there_is(write: WriteFile) -> None:
    assert card(write, "N:Lovelace;Ada;King;Lady;")["name"] == "Lady Ada King Lovelace"
    assert card(write, "EMAIL:a@x.example")["name"] == "a@x.example"


def test_cards_that_are_cut_off_are_told_and_the_others_go_on(write: WriteFile) -> None:
    cut = "\r\n".join(BO.splitlines()[:-1]) + "\r\n"
    rows = list(CardFile.open(write(f"{cut}{ADA}stray words\r\n\r\n{ADA}{BO}{cut}", "a.vcf")))
    assert [(row.line, row.reason if isinstance(row, BadRow) else row.cells["name"]) for row in rows] == [
        (1, "the card is cut off: another one begins in line 5"),
        (5, "Ada Lovelace"),
        (10, "this text stands outside of any card"),
        (12, "Ada Lovelace"),
        (17, "Bo Diddley"),
        (22, "the card is cut off: the file ends before END:VCARD"),
    ]


def test_two_cards_never_become_one(write: WriteFile) -> None:
    """Cut off in the middle of a line, with the next card right behind it; or with its BEGIN lost as well."""
    glued = list(CardFile.open(write(ADA.partition("x.example")[0] + BO, "a.vcf")))
    assert [(row.line, isinstance(row, Row)) for row in glued] == [(1, False), (4, True)]
    (lost,) = CardFile.open(write(ADA.partition("EMAIL")[0] + BO.partition("\r\n")[2], "b.vcf"))
    assert isinstance(lost, BadRow)
    assert lost.reason == "the card has more than one VERSION, as if it were two"


def test_lines_and_encodings_that_are_wrong_are_told(write: WriteFile) -> None:
    bad = ADA.replace("EMAIL:", "no property at all\r\nEMAIL:")
    worse = ADA.replace("FN:Ada Lovelace", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:=FF=FE")
    first, second, third = CardFile.open(write(bad + worse + BO, "a.vcf"))
    assert isinstance(first, BadRow)
    assert first.reason == "the card has no property in line 4: 'no property at all'"
    assert isinstance(second, BadRow)
    assert second.reason == "the card has a value that is not utf-8"
    assert isinstance(third, Row)


def test_what_holds_no_card_is_no_file_of_cards(write: WriteFile) -> None:
    with pytest.raises(FileProblem, match="holds no vCard"):
        CardFile.open(write("a,b\n1,2\n", "a.vcf"))
    with pytest.raises(FileProblem, match="is empty"):
        CardFile.open(write("", "a.vcf"))


def test_real_files_come_in_whole(crm: Crm, data_dir: Path) -> None:
    imports, outcomes = bring(crm, data_dir / "vcards" / "ez-vcard")
    assert len(imports) == 9
    assert sum(i.refused for i in imports) == 0
    assert sum(i.created + i.changed + i.unchanged for i in imports) == 12
    left_out = {(r.text, r.reason) for o in outcomes for r in o.remarks if r.column == "phones"}
    assert left_out == {
        (text, "is no phone number; left out") for text in ("BusinessPhone", "HomePhone", "MobilePhone")
    }
    with crm.as_system("look", read_only=True) as work:
        people = {c.name: c for c in work.each(Customer, Customer.t.c.kind == "person")}
        assert work.count(Customer, Customer.t.c.kind == "person") == 10
        firms = {c.name: c for c in work.each(Customer, Customer.t.c.kind == "organization")}
        # Four clients wrote the card of one man; Outlook's has another address, so that he is two customers.
        assert work.count(Customer, Customer.t.c.name.startswith("Mr. John")) == 2
        assert "Company, The" in firms
        frank = people["Frank Dawson"]
        assert (frank.country, frank.city) == ("U.S.A.", "Raleigh")
        told = {(i.kind.value, i.normalized) for i in work.each(Identity, Identity.t.c.customer_id == frank.id)}
        assert told == {
            ("email", "frank_dawson@lotus.com"), ("email", "fdawson@earthlink.net"), ("phone", "+19196769515"),
            ("domain", "home.earthlink.net"),
        }  # fmt: skip
        (works,) = work.each(Relation, Relation.t.c.from_id == frank.id)
        assert works.to_id == firms["Lotus Development Corporation"].id
        (john,) = work.each(Relation, Relation.t.c.from_id == people["John Doe III"].id)
        assert john.role == "The Job Title"
    again, _ = bring(crm, data_dir / "vcards" / "ez-vcard" / "rfc2426-example.vcf")
    assert (again[0].unchanged, again[0].changed, again[0].related) == (2, 0, 0)


def test_a_birthday_comes_in_where_it_is_declared(sqlite_url: str, write: WriteFile) -> None:
    path = write(ADA.replace("EMAIL", "BDAY:18151210\r\nEMAIL") + BO.replace("EMAIL", "BDAY:--0203\r\nEMAIL"), "a.vcf")
    for fields, known in (({}, [{}, {}]), ({"birthday": {"type": "date"}}, [{"birthday": "1815-12-10"}, {}])):
        crm = make_crm(sqlite_url, plugins=PLUGINS, config={**CONFIG, "fields": {"customer": fields}})
        _, outcomes = bring(crm, path)
        assert [[r.text for r in o.remarks] for o in outcomes] == ([[], ["--0203"]] if fields else [[], []])
        with crm.as_system("look", read_only=True) as work:
            assert [dict(c.custom) for c in work.each(Customer, order_by="name")] == known


def test_refused_cards_are_mended_as_cards(crm: Crm, write: WriteFile, tmp_path: Path) -> None:
    path = write(ADA + BO.replace("END:VCARD", ""), "people.vcf")
    (into,), _ = bring(crm, path)
    assert (into.created, into.refused) == (1, 1)
    with crm.as_system("look", read_only=True) as work:
        target = write_rejects(work, into, ready_profile("vcard"), path, tmp_path / "refused.csv")
    assert target.name == "refused.vcf"
    text = target.read_bytes().decode()
    assert text.startswith(
        "BEGIN:VCARD\r\n"
        "X-REFUSED-BECAUSE:line 6: the card is cut off: the file ends before END:VCARD\r\n"
        "VERSION:3.0\r\nFN:Bo Diddley\r\n"
    )
    target.write_bytes(text.encode() + b"END:VCARD\r\n")
    (mended,), _ = bring(crm, target)
    assert (mended.created, mended.refused) == (1, 0)


PIECES = st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:4.0", "FN:Ada", "N:a;b", "N;ENCODING=QUOTED-PRINTABLE:=4=",
     "AGENT:", " folded", "", "item1.TEL;TYPE=work:+1", "PHOTO;ENCODING=b:AAAA", "AAAA", "ORG:\\;;\\", ":", "é\x00"]
)  # fmt: skip


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES | st.text(max_size=20), max_size=25))
def test_noise_between_cards_is_told_and_the_cards_come_in(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes("\n".join([*ADA.splitlines(), *lines, "END:VCARD", *BO.splitlines()]).encode("utf-8", "replace"))
    rows = list(CardFile.open(path))
    names = [row.cells["name"] for row in rows if isinstance(row, Row)]
    assert (names[0], names[-1]) == ("Ada Lovelace", "Bo Diddley")
    assert all("\n" not in row.reason for row in rows if isinstance(row, BadRow))
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_one_clear_line_or_rows(tmp_path: Path, noise: bytes) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes(ADA.encode() + noise)
    text = ""
    try:
        list(CardFile.open(path))
    except FileProblem as told:
        text = str(told)
    assert "\n" not in text


GIF = base64.b64encode(b"GIF89a" + bytes(300)).decode()


def photo(*lines: str) -> str:
    return ADA.replace("END:VCARD", "\r\n".join((*lines, "END:VCARD")))


def test_a_photo_becomes_a_file_of_the_customer_once(crm: Crm, write: WriteFile) -> None:
    folded = "\r\n ".join(GIF[n : n + 60] for n in range(0, len(GIF), 60))
    place = write(photo(f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}"), "ada.vcf")
    told = preview(crm, system_actor("test"), ready_profile("vcard"), place)
    assert told[0].created == 1
    for _ in range(2):
        bring(crm, place)
    with crm.as_system("look", read_only=True) as work:
        (file,) = work.each(Attachment)
        (ada,) = work.each(Customer)
        assert (file.name, file.media_type, file.record_id) == ("photo.gif", "image/gif", ada.id)
        with work.open(file) as content:
            assert base64.b64encode(content.read()).decode() == GIF
        (origin,) = (o for o in lineage_of(work, ada) if o.field == "files")
        assert (origin.value, origin.line, origin.column) == ("photo.gif", 1, "photo")
    undo_import(crm, system_actor("test"), bring(crm, place)[0][0].job_id)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (f"PHOTO;ENCODING=b:{base64.b64encode(b'MZ' + bytes(90)).decode()}", "is no JPEG, PNG or GIF; left out"),
        ("PHOTO;ENCODING=b:R0lGODlh=AAA", "is no base64; left out"),
        (f"PHOTO;ENCODING=b:{GIF}{'A' * 400_000}", "has 293 KiB, and 256 are allowed; left out"),
        (f"PHOTO:data:image/gif;base64,{GIF}", ""),
        ("PHOTO:https://x.example/ada.gif", ""),
    ],
)
def test_a_photo_that_is_none_is_left_out_and_told(sqlite_desk: Desk, write: WriteFile, line: str, why: str) -> None:
    _, outcomes = bring(sqlite_desk.crm, write(photo(line), "ada.vcf"))
    assert [outcome.action.value for outcome in outcomes] == ["create"]
    assert [remark.reason for remark in outcomes[0].remarks] == ([why] if why else [])
    with sqlite_desk.crm.as_system("look", read_only=True) as work:
        assert work.count(Attachment) == (1 if "data:" in line else 0)
