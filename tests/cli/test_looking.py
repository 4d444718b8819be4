"""list, view, report and journal: what they show, to whom, and in which form."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import attrs
import pytest

from crmcore import (
    Crm,
    Customer,
    Group,
    Interaction,
    MaxLen,
    Money,
    Plugin,
    Record,
    Relation,
    RelationKind,
    SectionData,
    User,
    ViewSection,
    hookimpl,
    record,
)
from crmcore.cli import printing
from crmcore.cli.names import by_word, find_one
from crmcore.errors import NotFound
from crmcore.hooks import Candidate
from crmcore_sfa import Opportunity, Sales
from tests.cli.conftest import Cli
from tests.support import make_crm


def names(items: list[dict[str, str]]) -> list[str]:
    return [item["name"] for item in items]


@pytest.fixture
def deal(firm: Path) -> str:
    """The id of a deal of Acme, moved once, with a call about it."""
    with Crm.from_toml("crm.toml") as crm, crm.work(crm.actor("Ada")) as work:
        (acme,) = work.find(Customer, Customer.t.c.name == "Acme")
        deal = Sales(work).open(acme, "50 licenses", amount=Money("120000.50", "EUR"))
        work.move(deal, to="qualifying")
        work.log(Interaction(kind="core.call", summary="Wants \x1b[31man offer"), acme)
        return str(deal.id)


def test_a_list_is_filtered_sorted_and_paged(firm: Path, cli: Cli) -> None:
    first = cli("list", "customer", "--sort", "-name", "--limit", "1", "--json").data
    assert names(first["items"]) == ["Bolt"]
    rest = cli("list", "customer", "--sort", "-name", "--after", first["next"], "--json").data
    assert (names(rest["items"]), rest["next"]) == (["Acme"], None)
    found = cli("list", "customer", "--where", "record.country == 'Spain'", "--columns", "id,name", "--json").data
    assert [set(item) for item in found["items"]] == [{"id", "name"}]


def test_a_list_for_people(firm: Path, cli: Cli) -> None:
    done = cli("list", "customer", "--limit", "1")
    head, _, line = done.out.splitlines()
    assert head.split() == ["Name", "Kind", "Lifecycle", "Country", "Owner"]
    assert line.split() == ["Acme", "organization", "lead", "Spain", "Ada"]
    assert done.err.startswith("There are more: --after ")


def test_a_user_sees_what_is_its_own(firm: Path, cli: Cli) -> None:
    for who, seen in (("Ada", ["Acme"]), ("bob@firm.example", ["Bolt"]), ("Boss", ["Acme"])):
        assert names(cli("--as", who, "list", "customer", "--json").data["items"]) == seen


def test_a_record_with_its_path_and_the_view_of_its_customer(deal: str, cli: Cli) -> None:
    said = cli("view", "opportunity", "licenses").out
    assert "[Qualifying]" in said
    assert "120,000.50 EUR" in said
    for part in ("Path", "History", "Customer: Acme", "Sales", "Timeline"):
        assert f"\n{part}" in said, part
    assert "Wants  [31man offer" in said
    assert "\x1b" not in said
    whole = cli("view", "opportunity", deal, "--json").data
    assert [move["to_stage"] for move in whole["moves"]] == ["prospecting", "qualifying"]
    assert whole["amount"] == {"amount": "120000.5", "currency": "EUR"}
    assert whole["customer_view"]["sections"][0]["rows"]
    assert cli("--as", "Bob", "view", "opportunity", deal).code == 1


def test_what_no_two_records_share_names_one(firm: Path, cli: Cli) -> None:
    assert cli("view", "user", "ada@firm.example", "--json").data["name"] == "Ada"


@record("vault_box", label="Box", title="name", unique=(("name",), ("code",)))
@attrs.frozen(kw_only=True)
class Box(Record):
    name: Annotated[str, MaxLen(20)]
    code: Annotated[str | None, MaxLen(20), Group("secret")] = None


class Vault(Plugin):
    name = "vault"

    @hookimpl
    def crm_records(self) -> Iterable[type[Record]]:
        return (Box,)


def test_nothing_is_found_by_what_is_hidden(store_url: str) -> None:
    roles = {"clerk": {"vault_box": {"read": "all"}}}
    crm = make_crm(store_url, plugins=[Vault], config={"roles": roles})
    with crm.as_system("set up") as work:
        box = work.add(Box(name="Left", code="4711"))
        user = work.add(User(name="Ada", roles=("clerk",)))
        assert find_one(work, work.context.registry.type_of(Box), "4711") == box
    with crm.work(user) as work:
        kind = work.context.registry.type_of(Box)
        assert find_one(work, kind, "left").id == box.id
        with pytest.raises(NotFound, match="There is no vault_box '4711'"):
            find_one(work, kind, "4711")


def test_a_report_as_table_json_and_csv(deal: str, cli: Cli) -> None:
    assert "█" in cli("report", "funnel").out
    found = cli("report", "funnel", "--json").data
    assert (found["report"], found["rows"][1]["reached"]) == ("sfa.funnel", 1)
    lines = list(csv.DictReader(io.StringIO(cli("report", "sfa.funnel", "--csv").out)))
    assert [line["reached"] for line in lines[:2]] == ["1", "1"]
    assert cli("--as", "Bob", "report", "funnel", "--json").data["rows"][0]["reached"] == 0


def test_reports_are_listed(firm: Path, cli: Cli) -> None:
    assert "sfa.funnel" in cli("report").out
    assert "period" in next(r for r in cli("report", "--json").data if r["name"] == "sfa.funnel")["parameters"]
    assert "--period TEXT" in cli("report", "funnel", "--help").out


def test_the_journal_shows_nobody_what_he_may_not_read(deal: str, cli: Cli) -> None:
    def about(*who: str) -> list[str]:
        found = cli(*who, "journal", "--json").data["items"]
        return [e["after"].get("name", "") for e in found if e["kind"] == "added"]

    assert {"Acme", "Bolt"} <= set(about())
    assert "Acme" in about("--as", "Ada")
    assert "Bolt" not in about("--as", "Ada")
    assert "Acme" not in about("--as", "Bob")
    moved = cli("journal", "--record", f"opportunity/{deal}", "--json").data
    assert [e["kind"] for e in moved["items"]] == ["added", "moved"]
    assert cli("journal", "--after", str(moved["last"] - 1), "--limit", "1", "--json").data["last"] == moved["last"]
    assert "moved from prospecting to qualifying" in cli("journal", "--record", f"opportunity/{deal}").out
    assert cli("--as", "Bob", "journal", "--record", f"opportunity/{deal}", "--json").data["items"] == []


def test_the_journal_in_words(deal: str, cli: Cli) -> None:
    with Crm.from_toml("crm.toml") as crm, crm.as_system("go on") as work:
        work.save(attrs.evolve(work.get(Opportunity, UUID(deal)), amount=Money(4200, "EUR")))
    said = cli("journal", "--record", f"opportunity/{deal}").out
    assert "sfa_opportunity 50 licenses" in said
    assert deal not in said
    assert "amount: 120,000.50 EUR → 4,200 EUR" in said


def test_what_was_changed_with_a_move_is_told_with_it(deal: str, cli: Cli) -> None:
    with Crm.from_toml("crm.toml") as crm, crm.as_system("go on") as work:
        changed = attrs.evolve(work.get(Opportunity, UUID(deal)), amount=Money(4200, "USD"), next_step="call")
        work.move(changed, to="lost")
    lines = [
        line for line in cli("journal", "--record", f"opportunity/{deal}").out.splitlines() if "moved from" in line
    ]
    assert lines[0].rstrip().endswith("moved from prospecting to qualifying")
    said = " ".join(cli("journal", "--record", f"opportunity/{deal}").out.split())
    assert "moved from qualifying to lost; amount: 120,000.50 EUR → 4,200 USD; next_step: empty → call" in said


def test_the_journal_of_a_record_that_is_gone(deal: str, cli: Cli) -> None:
    with Crm.from_toml("crm.toml") as crm, crm.as_system("clean up") as work:
        (bolt,) = work.find(Customer, Customer.t.c.name == "Bolt")
        work.remove(bolt)
    items = cli("journal", "--record", f"customer/{bolt.id}", "--json").data["items"]
    assert [e["kind"] for e in items] == ["added", "removed"]
    assert cli("--as", "Bob", "journal", "--record", f"customer/{bolt.id}", "--json").data["items"] == []


def test_csv_runs_no_formula(capsys: pytest.CaptureFixture[str]) -> None:
    bad = ["=1+1", "+1", "-1", "@x", " =1", "\t=1", "\uff1d1", "\x01=1", "\ufeff=1", "\u200b \u2060@x", "\xa0+1"]
    printing.as_csv(("text", "number", "price"), [(text, -5, Money("1.5", "EUR")) for text in bad])
    head, *lines = csv.reader(io.StringIO(capsys.readouterr().out))
    assert head == ["text", "number", "price", "price currency"]
    assert [line[0] for line in lines] == [f"'{text}" for text in bad]
    assert {tuple(line[1:]) for line in lines} == {("-5", "1.5", "EUR")}


def test_csv_is_that_of_the_standard(capsys: pytest.CaptureFixture[str]) -> None:
    row = ('say "hi", Bob', "two\nlines", date(2026, 3, 2), True, -5, Decimal("-0.50"), None, ("a", "b"), "a-b=c")
    printing.as_csv([f"c{n}" for n in range(len(row))], [row])
    head, rest = capsys.readouterr().out.split("\r\n", 1)
    assert head == "c0,c1,c2,c3,c4,c5,c6,c7,c8"
    assert rest == '"say ""hi"", Bob","two\nlines",2026-03-02,yes,-5,-0.50,,"a, b",a-b=c\r\n'


def test_csv_of_money_and_of_what_stands_in_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    printing.as_csv(("price",), [(Money("-2", "EUR"),), (None,), ("=1",)])
    assert capsys.readouterr().out == "price,price currency\r\n-2,EUR\r\n,\r\n'=1,\r\n"


def test_numbers_stay_whole_where_the_line_is_short(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crmcore.cli.printing._console", lambda stream: printing.Console(file=stream, width=40))
    printing.table(("what it is about", "won value"), [("a long story " * 5, 1_234_567), ("short", 7)], bar="won value")
    said = capsys.readouterr().out
    assert "1,234,567" in said
    assert max(map(len, said.splitlines())) <= 40
    assert said.count("story") == 5


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        ([2017, 2018], ["2017", "2018"]),
        ([9, 12_345], ["9", "12,345"]),
        ([0.0, None, 0.5], ["0.00", "", "0.50"]),
        ([5548.56, 7], ["5,548.56", "7.00"]),
        ([0.5, 3.0], ["0.50", "3.00"]),
        ([Money("1.5", "EUR"), Money("20", "EUR")], ["1.50 EUR", "20.00 EUR"]),
        ([True, False], ["yes", "no"]),
        (["a\x1b[2Jb\u202e", ("x", "y")], ["a [2Jb ", "x, y"]),
    ],
)
def test_values_of_a_column(values: list[object], texts: list[str]) -> None:
    assert printing.column_texts(values) == texts


def test_what_is_a_share_the_table_says(deal: str, cli: Cli) -> None:
    assert printing.column_texts([0.5, None, 1.0], share=True) == ["50.0%", "", "100.0%"]
    head, _, first = cli("report", "funnel").out.splitlines()[1:4]
    assert head.split()[-2:] == ["median", "days"]
    assert first.split()[-1] == "0"
    assert "100.0%" in first


def test_who_may_read_customers_alone_sees_the_view(firm: Path, cli: Cli) -> None:
    path = firm / "crm.toml"
    path.write_text(path.read_text() + '\n[roles.support]\ncustomer = {read = "all"}\ninteraction = {read = "all"}\n')
    with Crm.from_toml("crm.toml") as crm, crm.as_system("somebody who helps") as work:
        work.add(User(name="Sue", roles=("support",)))
        (acme,) = work.find(Customer, Customer.t.c.name == "Acme")
        work.log(Interaction(kind="core.note", summary="Called back"), acme)
    done = cli("--as", "Sue", "view", "customer", "Acme")
    assert (done.err, done.code) == ("", 0)


def test_who_may_read_a_deal_and_not_its_customer_sees_the_deal(deal: str, firm: Path, cli: Cli) -> None:
    path = firm / "crm.toml"
    path.write_text(path.read_text() + '\n[roles.desk]\nsfa_opportunity = {read = "all"}\n')
    with Crm.from_toml("crm.toml") as crm, crm.as_system("somebody, and a deal of Bob's") as work:
        work.add(User(name="Sue", roles=("desk",)))
        bob = work.find(User, User.t.c.name == "Bob")[0]
        work.save(attrs.evolve(work.get(Opportunity, UUID(deal)), owner_id=bob.id))
    for who in ("Sue", "Bob"):
        done = cli("--as", who, "view", "opportunity", deal)
        assert (done.err, done.code) == ("", 0)
        assert "50 licenses" in done.out
        assert "Acme" not in done.out
        assert "customer_view" not in cli("--as", who, "view", "opportunity", deal, "--json").data


def test_an_organization_s_timeline_names_its_people(firm: Path, cli: Cli) -> None:
    with Crm.from_toml("crm.toml") as crm, crm.as_system("a call") as work:
        (acme,) = work.find(Customer, Customer.t.c.name == "Acme")
        anna = work.add(Customer.person(name="Anna", owner_id=acme.owner_id))
        work.add(Relation(from_id=anna.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
        work.log(Interaction(kind="core.note", summary="Called back"), anna)
    (line,) = [line for line in cli("view", "customer", "Acme").out.splitlines() if "Called back" in line]
    assert line.split()[-1] == "Anna"
    (line,) = [line for line in cli("view", "customer", "Anna").out.splitlines() if "Called back" in line]
    assert "Acme" not in line


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        (("a",), (float("nan"),)),
        (("a",), ([object.__new__(type("Odd", (), {"__str__": lambda self: 1 / 0}))],)),
        (("a", "b"), {"x": 1, "y": 2}),
        ((["unhashable"],), (1,)),
    ],
)
def test_a_section_that_cannot_be_shown_hides_nothing_else(
    firm: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch, columns: Any, row: Any
) -> None:
    class Odd(Plugin):
        name = "odd"

        @hookimpl
        def crm_view_sections(self) -> list[ViewSection]:
            odd = SectionData(columns=columns, rows=(row,), headline="Ours")
            well = SectionData(columns=("a",), rows=(("All well",),))
            return [
                ViewSection(name="odd.a", title="A", load=lambda work, scope: odd),
                ViewSection(name="odd.b", title="B", load=lambda work, scope: well),
            ]

    monkeypatch.setattr("crmcore.hooks.host.installed", lambda: {"odd": (Candidate("odd", "1", "odd", lambda: Odd),)})
    (firm / "crm.toml").write_text((firm / "crm.toml").read_text().replace("[plugins.sfa]", "[plugins.odd]"))
    assert cli("migrate").code == 0
    done = cli("view", "customer", "Acme")
    assert (done.code, "All well" in done.out) == (0, True)
    first, second = cli("view", "customer", "Acme", "--json").data["customer_view"]["sections"]
    assert second["rows"] == [{"a": "All well"}]
    assert "plugin odd · section odd.a" in done.out + str(first["problem"])


def test_a_word_means_what_is_all_of_a_name_but_the_plugin_s() -> None:
    known = ["service_article_ticket", "service_ticket", "sfa_opportunity", "sfa_order_line", "sfa_line"]
    words = ("ticket", "opportunity", "line", "article_ticket", "deal")
    assert [by_word(known, word, "_") for word in words] == [
        "service_ticket", "sfa_opportunity", "sfa_line", "service_article_ticket", "deal",
    ]  # fmt: skip
