"""The firm of ten: everything that its page says can be typed, and does what the page says."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_sfa import Lead, Opportunity
from crmcore_sfa.orders import Order

FOLDER = Path(__file__).parents[2] / "examples" / "sales_only"
PAGE = (FOLDER / "README.md").read_text("utf-8")
COMMANDS = [
    line
    for block in re.findall(r"^```console\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]


@pytest.fixture
def firm(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the folder, worked in."""
    folder = tmp_path / "solar"
    shutil.copytree(FOLDER, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("CRMCORE_STORE_URL", sqlite_url)
    return folder


def run(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    program, *arguments = shlex.split(line)
    assert program == "crmcore"
    with pytest.raises(SystemExit) as ended:
        root.main(arguments, prog_name="crmcore")
    said = capsys.readouterr()
    assert ended.value.code in (0, None), f"{line}: {said.err}"
    return said.out + said.err


def test_the_page_can_be_followed(firm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    year = Crm.from_toml("crm.toml").clock().year
    for line in COMMANDS:
        before_the_end = "import undo" in line
        if before_the_end:
            look_at(firm)
        out = run(line.replace("2026-0001", f"{year}-0001"), capsys)
        if "collisions" in line:
            assert "Wiebke Wulf" in out
        if "quote approvals" in line:
            assert "10.00% off is more than the 5.00% that Wiebke Wulf may grant" in out
    assert (firm / "quote.html").stat().st_size > 2_000
    assert (firm / "quote.pdf").read_bytes().startswith(b"%PDF")
    with Crm.from_toml("crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        # One has become a deal, the other was handed over.
        assert sorted(c.name for c in work.find(Customer)) == ["Hof Petersen", "Logistik Mitte"]


def look_at(firm: Path) -> None:
    """What the page claims of the firm before it takes everything back."""
    with Crm.from_toml("crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        names = {u.id: u.name for u in work.find(User)}
        assert len(names) == 10
        leads = {lead.title: lead for lead in work.find(Lead)}
        owner = {title: names.get(lead.owner_id) for title, lead in leads.items()}
        assert owner["Stadt Husum"] == "Fenna Fries"
        assert owner["Molkerei Süd eG"] == "Tjark Thomsen"  # a large roof counts more than the territory
        assert leads["Logistik Mitte"].stage == "converted"
        south = {owner["Brauerei Alt"], owner["Autohaus Seitz"]}
        assert south == {"Vroni Vogl", "Xaver Xylander"}
        assert "Momme Matz" not in owner.values()  # he has left, and Wiebke has what was his
        (deal,) = work.find(Opportunity)
        assert (deal.title, deal.stage, names[deal.owner_id]) == ("Logistik Mitte", "site_visit", "Wiebke Wulf")
        (order,) = work.find(Order)
        assert order.stage == "active"


def test_there_is_no_python_in_it() -> None:
    assert [p.name for p in FOLDER.rglob("*.py")] == []
