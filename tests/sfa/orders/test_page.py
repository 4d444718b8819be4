"""The page about orders: its settings load, its Python and its commands run, and it leaves nothing out."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmcore import Crm, Customer, Money, User, Work
from crmcore.cli import root
from crmcore_sfa import Product
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.orders import AREA, command, payment_command
from crmcore_sfa.orders.settings import OrderSettings
from crmcore_sfa.quotes import Quote, Quotes
from crmcore_testing.templates import set_up
from tests.support import Clock

PAGE = (Path(__file__).parents[3] / "docs/plugins/sfa/orders.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def accepted(work: Work, acme: Customer, lamp: Product) -> Quote:
    quotes = Quotes(work)
    quote = quotes.add_line(quotes.draft(acme, "Lamps for the hall", term_months=12), lamp, 8)
    quote = quotes.add_line(quote, unit_price=Money("120", "EUR"), recurrence="month", description="Maintenance")
    return quotes.accept(quotes.send(quote))


def test_all_of_it_runs(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\n".join((f'[store]\nurl = "{sqlite_url}"\n[firm]\nname = "Halden"\n[plugins.sfa]', *blocks("toml")))
    (tmp_path / "crm.toml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    # The commands act today: by then, whatever the page pays for is past.
    with Crm.from_toml("crm.toml", clock=Clock(datetime(2026, 3, 2, 9, tzinfo=UTC))) as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            ann = work.add(User(name="Ann", email="ann@firm.example", roles=("rep",)))
            acme = work.add(Customer.organization(name="Acme GmbH", owner_id=ann.id))
            lamp = work.add(Product(name="Lamp", price=Money("100", "EUR")))
        with crm.work(ann) as work:
            names: dict[str, object] = {"crm": crm, "ann": ann, "acme": acme, "quote": accepted(work, acme, lamp)}
            accepted(work, acme, lamp)
        for code in blocks("python"):
            exec(compile(code, "docs/plugins/sfa/orders.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out.splitlines() == [
        "O-2026-0001 contract 2026-12-31 2,340.00 EUR",
        "2026-01-31 Lamp 800.00 EUR 0.00 EUR",
        "2026-01-31 Maintenance 120.00 EUR 0.00 EUR",
        "2026-03-03 Maintenance 120.00 EUR 40.00 EUR",
        "1,520.00 EUR 7",
    ]
    year = datetime.now(UTC).year
    for line in "".join(blocks("console")).splitlines():
        number = f"O-{year}-{2 if year == 2026 else 1:04}"
        program, *words = shlex.split(line.replace("O-2026-0002", number))
        assert program == "crmcore"
        with pytest.raises(SystemExit) as ended:
            root.main(words, prog_name="crmcore")
        assert not ended.value.code, (line, capsys.readouterr().err)
    assert (tmp_path / "order.pdf").read_bytes()[:4] == b"%PDF"
    assert "Maintenance" in (tmp_path / "order.html").read_text("utf-8")


def test_it_leaves_nothing_out() -> None:
    names = {cls.__record__.name for cls in AREA.records} | {fact.name for fact in AREA.facts}  # type: ignore[attr-defined]
    names |= {stage.name for line in AREA.pipelines for stage in line.stages} | {job.name for job in AREA.jobs}
    names |= {report.name for report in AREA.reports} | {event.kind for event in AREA.events}
    assert [name for name in sorted(names) if f"`{name}`" not in PAGE] == []
    for report in AREA.reports:
        assert [p for p in report.params.model_fields if p != "by" and f"`{p}`" not in PAGE] == []
    assert [key for key in OrderSettings.model_fields if not re.search(rf"^{key} = ", PAGE, re.MULTILINE)] == []
    assert "orders" in SfaConfig.model_fields
    for noun, app in (("order", command.app), ("payment", payment_command.app)):
        verbs = {one.name or one.callback.__name__ for one in app.registered_commands if one.callback}
        assert [verb for verb in sorted(verbs) if f"crmcore {noun} {verb}" not in PAGE] == []
