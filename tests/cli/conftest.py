"""The command line, run in this process over a store of the test's own."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_testing.templates import set_up


@attrs.frozen
class Run:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What it printed as JSON."""
        return json.loads(self.out)


Cli = Callable[..., Run]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run ``crmcore`` with these arguments; ``stdin`` is what somebody types."""

    def run(*args: str, stdin: str = "") -> Run:
        capsys.readouterr()
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        with pytest.raises(SystemExit) as ended:
            root.main(list(args), prog_name="crmcore")
        said = capsys.readouterr()
        code = ended.value.code
        return Run(code if isinstance(code, int) else 0, said.out, said.err)

    return run


@pytest.fixture
def folder(tmp_path: Path, store_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a crm.toml, its database set up, and the working directory in it."""
    path = tmp_path / "firm"
    path.mkdir()
    text = f'[store]\nurl = "{store_url}"\n\n[roles.rep]\ncustomer = {{remove = "own"}}\n\n[plugins.sfa]\n'
    (path / "crm.toml").write_text(text, "utf-8")
    monkeypatch.chdir(path)
    with Crm.from_toml(path / "crm.toml") as crm:
        set_up(crm)
    return path


@pytest.fixture
def firm(folder: Path) -> Path:
    """The folder, with a manager, two reps, and a customer of each rep."""
    with Crm.from_toml(folder / "crm.toml") as crm, crm.as_system("set up") as work:
        boss = work.add(User(name="Boss", email="boss@firm.example", roles=("manager",)))
        ada = work.add(User(name="Ada", email="ada@firm.example", roles=("rep",), manager_id=boss.id))
        bob = work.add(User(name="Bob", email="bob@firm.example", roles=("rep",)))
        work.add(Customer.organization(name="Acme", country="Spain", owner_id=ada.id))
        work.add(Customer.organization(name="Bolt", country="Italy", owner_id=bob.id))
    return folder
