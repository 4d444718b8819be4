"""``crmcore order`` and ``crmcore payment`` as a person or a program runs them, and what they print."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from crmcore import Crm, Customer, Money, User
from crmcore.cli import root
from crmcore_sfa import Product
from crmcore_sfa.orders import Orders
from crmcore_sfa.quotes.service import Quotes
from crmcore_testing.templates import set_up

CONFIG = """
[store]
url = "{url}"

[firm]
name = "Lamps & Co"
locale = "de"

[plugins.sfa]

[plugins.sfa.printing]
address = ["Lange Gasse 1", "80331 München"]
"""


@attrs.frozen
class Run:
    code: int
    out: str
    err: str

    @property
    def words(self) -> str:
        return " ".join(self.out.split())


Runner = Callable[..., Run]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Runner:
    def run_command(*args: str) -> Run:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main([*args], prog_name="crmcore")
        said = capsys.readouterr()
        return Run(ended.value.code if isinstance(ended.value.code, int) else 0, said.out, said.err)

    return run_command


@pytest.fixture
def quote(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The number of an accepted quote: lamps once, and a lease of them each month, for a year."""
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("quote") as work:
            work.add(User(name="Ada", email="ada@example.com", roles=("admin",)))
            acme = work.add(Customer.organization(name="Acme <GmbH>", city="Köln"))
            lamp = work.add(Product(name="Lamp", price=Money("100", "EUR")))
            quotes = Quotes(work)
            made = quotes.draft(acme, "Light for the hall", term_months=12)
            made = quotes.add_line(made, lamp, 5, discount=0.1)
            made = quotes.add_line(made, None, 1, unit_price=Money("30", "EUR"), recurrence="month", description="Care")
            return quotes.accept(quotes.send(made)).number


def ordered(run: Runner, quote: str, *more: str) -> dict[str, object]:
    done = run("order", "from-quote", quote, "--from", "2026-01-01", "--json", *more)
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def test_from_quote_to_renewal(quote: str, run: Runner) -> None:
    order = ordered(run, quote)
    number = str(order["number"])
    assert (order["kind"], order["stage"], order["ends_on"]) == ("contract", "draft", "2026-12-31")
    assert order["total"] == {"amount": "810", "currency": "EUR"}
    assert [line["description"] for line in order["lines"]] == ["Lamp", "Care"]
    again = run("order", "from-quote", quote)
    assert (again.code, again.err) == (
        1, f"error: [invalid] The quote is ordered already, as {number}. Cancel that order first.\n"
    )  # fmt: skip
    assert run("order", "show", number).words.startswith(
        f"{number}: Light for the hall Stage Customer From Until Total"
    )
    assert "2026-01-31 Lamp 450 EUR 450 EUR" in run("order", "activate", number, "--signed", "2026-01-02").words
    assert json.loads(run("order", "renew", number, "--opportunity", "--json").out)["close_on"] == "2026-12-31"
    renewed = json.loads(run("order", "renew", number, "--json").out)
    assert (renewed["starts_on"], renewed["ends_on"]) == ("2027-01-01", "2027-12-31")
    assert [line["description"] for line in renewed["lines"]] == ["Care"]
    assert renewed["opportunity_id"] is not None


def test_payments_settle_and_what_is_overdue_is_listed(quote: str, run: Runner) -> None:
    number = str(ordered(run, quote, "--activate")["number"])
    paid = run("payment", "receive", "460", "--order", number, "--reference", "RE 17", "--key", "bank:1")
    assert (paid.code, "Acme <GmbH> 460 EUR 0 EUR transfer RE 17" in paid.words) == (0, True)
    twice = run("payment", "receive", "460", "--order", number, "--key", "bank:1")
    assert (twice.code, "[not-unique]" in twice.err) == (1, True)
    assert run("payment", "receive", "5 CHF", "--customer", "Acme").err.startswith(
        "error: [missing-rate] A payment in CHF on "
    )  # fmt: skip
    assert run("payment", "receive", "5").err == (
        "error: [invalid] Nothing says who paid. Give --customer NAME or --order NUMBER.\n"
    )
    assert len(json.loads(run("payment", "list", "--customer", "Acme", "--json").out)) == 1
    late = json.loads(run("payment", "overdue", "--json").out)
    first = late[0]
    days = (datetime.now(UTC).date() - datetime.fromisoformat("2026-01-31").date()).days
    assert (first["purpose"], first["open"]["amount"], first["order"]) == ("Care", "20", number)
    assert abs(first["days"] - days) <= 1
    table = run("payment", "overdue", "--customer", "Acme").words
    assert table.startswith("Due Days Customer Order For Open")
    assert f"Acme <GmbH> {number} Care 20 EUR" in table
    back = run("payment", "refund", json.loads(run("payment", "list", "--json").out)[0]["id"], "10", "--json")
    assert json.loads(back.out)["amount"] == {"amount": "-10", "currency": "EUR"}


def test_ending_and_canceling(quote: str, run: Runner) -> None:
    number = str(ordered(run, quote, "--activate")["number"])
    ended = json.loads(run("order", "end", number, "--on", "2026-03-15", "--json").out)
    assert (ended["ends_on"], ended["stage"], ended["total"]["amount"]) == ("2026-03-15", "ended", "524.52")
    wrong = run("order", "cancel", number)
    assert (wrong.code, wrong.err.startswith("error: [transition-rejected] sfa.order: cannot move from 'ended'")) == (
        1,
        True,
    )
    assert "[invalid] 'soon' is no day. Write it like 2026-12-31." in run("order", "end", number, "--on", "soon").err
    near = run("order", "show", number[:-1] + "9").err
    assert near.endswith(f"Did you mean '{number}'?\n")


def test_it_is_printed_as_html_and_pdf_in_the_language_of_the_firm(quote: str, run: Runner, tmp_path: Path) -> None:
    number = str(ordered(run, quote, "--auto-renew", "--notice-days", "90")["number"])
    assert run("order", "print", number).err.startswith("error: [invalid] Nothing says what to write.")
    done = run("order", "print", number, "--html", "draft.html", "--pdf", "draft.pdf")
    assert done.err == f"Vertrag {number} is in draft.html.\nVertrag {number} is in draft.pdf.\n"
    draft = (tmp_path / "draft.html").read_text("utf-8")
    for words in ("Entwurf", "Acme &lt;GmbH&gt;", "Lange Gasse 1", "31.12.2026", "90 Tage vor dem Ende", "Bestellt"):
        assert words in draft
    assert "Zahlungen" not in draft
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF")
    run("order", "activate", number)
    run("payment", "receive", "460", "--order", number)
    run("order", "print", number, "--html", "order.html")
    page = (tmp_path / "order.html").read_text("utf-8")
    for words in ("Zahlungen", "31.01.2026", "01.01.2026 \N{EN DASH} 31.01.2026", "810,00 EUR", "350,00 EUR"):
        assert words in page
    assert "Entwurf" not in page


def test_a_document_says_what_it_cannot_be(quote: str, run: Runner, tmp_path: Path) -> None:
    number = str(ordered(run, quote)["number"])
    run("order", "cancel", number)
    run("order", "print", number, "--html", "gone.html")
    assert "Storniert" in (tmp_path / "gone.html").read_text("utf-8")
    with Crm.from_toml(tmp_path / "crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        assert Orders(work).overdue() == []
