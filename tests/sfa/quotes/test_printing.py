"""What is printed: the right words and sums, in any letters, over many pages, and nothing that is not meant for it."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from io import BytesIO
from string import Formatter

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from pypdf import PdfReader

from crmcore import Customer, Money
from crmcore.config import Firm as FirmSettings
from crmcore.errors import Invalid
from crmcore_sfa.printing import Column, Document, Language, Listing, Party, Text, Total, fonts, to_html, to_pdf
from crmcore_sfa.printing.words import WORDS
from crmcore_sfa.quotes import Quote, print_quote
from tests.sfa.firm import eur
from tests.sfa.quotes.office import Office, open_office

MINUS = "\N{MINUS SIGN}"
VOID = {"meta", "br", "col"}


class Reader(HTMLParser):
    """Collects the text of a page, and complains about tags that do not fit."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1] != "style":
            self.texts.append(data.strip())


def pages(content: bytes) -> list[str]:
    """The text of each page of a PDF."""
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


def document(rows: int = 1, **fields: object) -> Document:
    columns = (Column("Pos.", number=True, width=0.6), Column("Description", width=4), Column("Amount", number=True))
    listing = Listing(
        columns=columns, rows=tuple((str(n), f"Lamp {n}\nfor the hall", "12.00") for n in range(1, rows + 1)),
        title="Once", totals=(Total("Subtotal", "12.00 EUR"), Total("Total", "12.00 EUR", strong=True)),
    )  # fmt: skip
    made = Document(
        kind="Quote", number="Q-1", issuer=Party(name="Halden", lines=("Street 1", "")), subject="Lamps",
        recipient=Party(name="Acme"), facts=(("Date", "2 March 2026"),), listings=(listing,), footer="IBAN 1",
        totals=(Total("All", "12.00 EUR"),), texts=(Text(title="Terms", text="Cash\nNow"),), signature="Sign here",
    )  # fmt: skip
    return attrs.evolve(made, **fields)


# -- a quote ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Office, Quote]:
    """A quote with lines of several recurrences, for a person at a Chinese customer, not sent yet."""
    url = f"sqlite:///{tmp_path_factory.mktemp('office')}/crm.db"
    office = open_office(url, printing={"address": ["Storgata 12"], "contact": ["+47 555"], "footer": "IBAN NO1"})
    with office.crm.as_system("customer") as work:
        firm = work.add(Customer.organization(name="上海光明科技有限公司", city="上海", owner_id=office.ann.id))
        person = work.add(Customer.person(name="王小明", owner_id=office.ann.id))
    with office.quotes(office.ann) as quotes:
        quote = quotes.draft(firm, "新展厅照明", contact_id=person.id, term_months=24, terms="Cash.", notes="Beat Beta")
        quote = quotes.add_line(quote, office.lamp, 120, discount=0.05)
        quote = quotes.add_line(
            quote, description="Dvořák & Söhne <b>mount</b>", quantity=37.5, unit="h", unit_price=eur("89.5")
        )
        quote = quotes.add_line(quote, office.table, recurrence="month", description="智能照明系统 Pro\n两年")
        quote = quotes.change(quote, discount=0.025)
    return office, quote


def paper(printed: tuple[Office, Quote], locale: str = "en") -> Document:
    office, quote = printed
    with office.crm.work(office.ann, read_only=True) as work:
        return print_quote(work, quote, FirmSettings(name="Halden Instruments", locale=locale))


def test_a_quote_says_what_it_must_and_no_more(printed: tuple[Office, Quote]) -> None:
    made = paper(printed)
    assert (made.name, made.subject, made.mark) == ("Quote Q-2026-0001", "新展厅照明", "Draft")
    assert made.issuer == Party(name="Halden Instruments", lines=("Storgata 12", "+47 555"))
    assert made.recipient == Party(name="上海光明科技有限公司", lines=("Attn. 王小明", "上海"))
    assert made.facts == (
        ("Date", "2 March 2026"), ("Valid until", "1 April 2026"), ("Term", "24 months"), ("Your contact", "Ann"),
    )  # fmt: skip
    once, monthly = made.listings
    assert once.rows == (
        ("1", "Lamp", "120", "100.00", "5%", "11,400.00"),
        ("2", "Dvořák & Söhne <b>mount</b>", "37.5 h", "89.50", "", "3,356.25"),
    )
    assert monthly.rows == (("3", "智能照明系统 Pro\n两年", "1", "50.00", "", "50.00"),)
    assert [(t.label, t.value) for t in once.totals] == [
        ("Subtotal", "14,756.25 EUR"), ("Discount 2.5%", f"{MINUS}368.91 EUR"), ("Total once", "14,387.34 EUR"),
    ]  # fmt: skip
    assert [(t.label, t.value) for t in made.totals] == [("Total over 24 months", "15,557.34 EUR")]
    whole = " ".join(Reader(to_html(made)).texts)
    for secret in ("Beat Beta", "60.00"):
        assert secret not in whole


def test_the_total_on_paper_is_the_total_of_the_quote(printed: tuple[Office, Quote]) -> None:
    assert paper(printed).totals[0].value == f"{printed[1].total.amount:,.2f} EUR"


def test_what_was_sent_bears_no_mark(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    with desk.quotes(desk.ann) as quotes:
        approved = quotes.submit(quote)
        assert print_quote(quotes.work, approved, FirmSettings()).mark == "Approved, not yet sent"
        made = print_quote(quotes.work, quotes.send(approved), FirmSettings())
        assert (made.mark, made.listings[0].title, made.totals) == ("", "", ())
        assert [c.title for c in made.listings[0].columns] == [
            "Pos.",
            "Description",
            "Quantity",
            "Unit price",
            "Amount EUR",
        ]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de", ("Angebot Q-2026-0001", "Entwurf", "Gültig bis", "01.04.2026", "11.400,00", "37,5 h", "Seite 1 von")),
        ("zh-CN", ("报价单 Q-2026-0001", "草稿", "有效期至", "2026年4月1日", "11,400.00", "共 ")),
        ("fr", ("Quote Q-2026-0001", "Valid until")),
    ],
)
def test_a_quote_speaks_the_language_of_the_firm(
    printed: tuple[Office, Quote], locale: str, words: tuple[str, ...]
) -> None:
    made = paper(printed, locale)
    text = "\n".join(pages(to_pdf(made)))
    assert [word for word in words if word not in text] == []


def test_all_languages_have_the_same_words() -> None:
    for language, words in WORDS.items():
        assert words.keys() == WORDS["en"].keys(), language
        for key, word in words.items():
            fields = {name for _, name, _, _ in Formatter().parse(word) if name}
            assert fields == {name for _, name, _, _ in Formatter().parse(WORDS["en"][key]) if name}, (language, key)


@pytest.mark.parametrize(
    ("code", "money", "text"),
    [
        ("en", Money("1234.5", "EUR"), "1,234.50 EUR"), ("de", Money("1234.5", "EUR"), "1.234,50 EUR"),
        ("en", Money("1234", "JPY"), "1,234 JPY"), ("en", Money("0.0125", "EUR"), "0.0125 EUR"),
        ("en", Money("-5", "KWD"), f"{MINUS}5.000 KWD"),
    ],
)  # fmt: skip
def test_amounts_have_the_decimals_of_their_currency(code: str, money: Money, text: str) -> None:
    assert Language(code).money(money) == text


# -- html -------------------------------------------------------------------------------------------------------------


def test_a_page_says_everything_in_order() -> None:
    read = Reader(to_html(document(rows=2, mark="Draft", opening="Dear all")))
    assert " ".join(read.texts) == (
        "Quote Q-1 Halden Street 1 Acme Date 2 March 2026 Quote Q-1 Draft Lamps Dear all Once Pos. Description Amount "
        "1 Lamp 1 for the hall 12.00 2 Lamp 2 for the hall 12.00 Subtotal 12.00 EUR Total 12.00 EUR All 12.00 EUR "
        "Terms Cash Now Sign here IBAN 1"
    )


EVIL = """</style><script>alert(1)</script><img src=x onerror=y>"'&<!--"""


def test_everything_is_escaped_and_nothing_comes_from_outside() -> None:
    evil = Document(
        kind=EVIL, number=EVIL, issuer=Party(name=EVIL, lines=(EVIL,)), recipient=Party(name=EVIL, lines=(EVIL,)),
        subject=EVIL, facts=((EVIL, EVIL),), opening=EVIL, totals=(Total(EVIL, EVIL),), footer=EVIL, mark=EVIL,
        texts=(Text(title=EVIL, text=EVIL),), signature=EVIL, language=EVIL,
        listings=(
            Listing(title=EVIL, columns=(Column(EVIL),), rows=((f"{EVIL}\n{EVIL}",),), totals=(Total(EVIL, EVIL),)),
        ),
    )  # fmt: skip
    page = to_html(evil)
    read = Reader(page)
    plain = document(mark="x", opening="x", recipient=Party(name="x", lines=("x",)))
    assert {tag for tag, _ in read.tags} == {tag for tag, _ in Reader(to_html(plain)).tags}
    known = {"lang", "charset", "http-equiv", "content", "name", "style", "class"}
    assert {name for _, found in read.tags for name in found} == known
    style = page[page.index("<style>") : page.index("</style>")]
    assert not re.search(r"url\(|@import|http", style)
    assert len([text for text in read.texts if text.count(EVIL)]) >= 22


# -- pdf --------------------------------------------------------------------------------------------------------------


def test_a_long_table_goes_over_pages_with_its_heads() -> None:
    read = pages(to_pdf(document(rows=120)))
    assert len(read) > 3
    for number, text in enumerate(read, start=1):
        assert f"Page {number} of {len(read)}" in text
        assert ("Quote Q-1 · IBAN 1" in text) == (number > 1)
        if "Lamp" in text:
            assert text.count("Description") == 1
    whole = "\n".join(read)
    assert [n for n in range(1, 121) if not re.search(rf"\bLamp {n}\b", whole)] == []
    assert read[-1].index("Subtotal") < read[-1].index("Total") < read[-1].index("Sign here")


def test_letters_of_many_scripts_come_out() -> None:
    text = "Dvořák Łódź Győr İzmir Київ Αθήνα ₴ 上海光明 東京の照明 서울 “x” ≥ 2 €"
    rows = ((text,),)
    made = document(listings=(Listing(columns=(Column("What"),), rows=rows),), issuer=Party(name=text))
    (read,) = pages(to_pdf(made))
    plain = re.sub(r"\s+", "", read)
    assert plain.count(re.sub(r"\s+", "", text)) == 2


def test_a_letter_that_no_font_has_is_named() -> None:
    with pytest.raises(Invalid, match=r"A PDF cannot show '🙂' \(U\+1F642\)"):
        to_pdf(document(subject="Thanks 🙂"))


@pytest.mark.parametrize("text", ["word " * 900, "x" * 4000, "光" * 3000, "line\n" * 400])
def test_what_is_longer_than_a_page_is_printed_to_its_end(text: str) -> None:
    listing = Listing(columns=(Column("What", width=3), Column("Much", number=True)), rows=((text + "END", "1"),))
    read = pages(to_pdf(document(listings=(listing,), texts=(Text(title="Terms", text=text),))))
    assert len(read) > 1
    assert "END" in re.sub(r"\s", "", "".join(read))


def test_the_same_document_is_the_same_bytes() -> None:
    assert to_pdf(document(rows=40)) == to_pdf(document(rows=40))


def test_a_pdf_tells_what_it_is() -> None:
    reader = PdfReader(BytesIO(to_pdf(document())))
    assert (reader.metadata.title, reader.metadata.author) == ("Quote Q-1", "Halden")
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {(595, 842)}


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=("Cs",)), max_size=60))
def test_any_words_of_europe_can_be_printed(text: str) -> None:
    to_html(document(subject=text, opening=text))
    try:
        to_pdf(document(subject=text, opening=text, recipient=Party(name=text, lines=(text,))))
    except Invalid as error:
        assert "A PDF cannot show" in str(error)  # noqa: PT017 — some letters of Africa are missing


def test_without_the_extra_a_pdf_is_refused_with_the_way_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_letters", {})
    monkeypatch.setitem(sys.modules, "reportlab", None)
    for name in [name for name in sys.modules if name.startswith("reportlab.")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(Invalid, match=r"A PDF needs the package reportlab.*pip install 'crmcore-sfa\[pdf\]'"):
        to_pdf(document())
    assert to_html(document())


def test_a_row_with_too_few_cells_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="1 cells under 2 columns"):
        Listing(columns=(Column("a"), Column("b")), rows=(("x",),))
