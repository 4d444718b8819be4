"""docs/reference/work.md has each verb of Work with its exact signature, and its code runs."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from crmcore import Work
from crmcore.errors import Invalid, NotUnique
from crmcore.model import User
from tests.support import make_crm

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "work.md"
# Of what Work has from the unit below it, these are for everybody.
BELOW = {"savepoint": Work.savepoint, "because": Work.because, "settings": Work.settings}
VERBS = {n: f for n, f in vars(Work).items() if not n.startswith("_")} | BELOW


def written(name: str, verb: Any) -> str:
    """The signature as the page writes it: without ``self``, and annotations as they stand in the code."""
    signature = inspect.signature(verb)
    parameters = [p for p in signature.parameters.values() if p.name != "self"]
    return f"{name}{signature.replace(parameters=parameters)}".replace("= ''", '= ""').replace("'", "")


def test_the_page_has_each_verb_with_its_signature_and_no_other() -> None:
    headings = re.findall(r"^### `(.+)`$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    assert headings == [written(*verb) for verb in VERBS.items()]


@pytest.mark.parametrize("name", VERBS)
def test_each_verb_is_explained(name: str) -> None:
    _, _, after = PAGE.read_text("utf-8").partition(f"### `{name}(")
    assert len(after.partition("\n")[2].partition("\n#")[0].split()) > 5


def test_the_code_of_the_page_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text('[store]\nurl = "sqlite:///crm.db"\n')
    names: dict[str, Any] = {}
    for code in re.findall(r"^```python\n(.+?)^```", PAGE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL):
        exec(compile(code, str(PAGE), "exec", dont_inherit=True), names)  # noqa: S102 — our own page
    with names["crm"].work(names["ada"], read_only=True) as work:
        assert work.get(type(names["acme"]), names["acme"].id).city == "Berlin"
    names["crm"].close()
    assert capsys.readouterr().out == "This address is taken.\n"


def test_an_error_of_the_database_that_is_caught_comes_back_as_the_page_says(store_url: str) -> None:
    crm = make_crm(store_url)
    with crm.as_system("first user") as work:
        work.add(User(name="Ada", email="ada@example.com"))

    def catch_it_inside() -> None:
        with crm.as_system("second user") as work:
            work.add(User(name="Grace", email="grace@example.com"))
            with pytest.raises(NotUnique):
                work.add(User(name="Another Ada", email="ada@example.com"))
            with pytest.raises(Invalid, match="failed"):
                work.count(User)

    with pytest.raises(Invalid, match=r"Nothing was stored.*savepoint"):
        catch_it_inside()
    with crm.as_system("look", read_only=True) as work:
        assert [user.name for user in work.find(User)] == ["Ada"]
