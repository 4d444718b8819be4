"""docs/reference/hooks.md has each hook with its exact signature, and each hook has a test."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from crmcore.hooks.starting import PAGES, hooks_of

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "hooks.md"
HOOKS = {name: getattr(page, name) for page in PAGES for name in hooks_of(page)}


def written(name: str, specification: Any) -> str:
    """The signature as the page writes it: without ``self``, and annotations as they stand in the code."""
    signature = inspect.signature(specification)
    parameters = [p for p in signature.parameters.values() if p.name != "self"]
    return f"{name}{signature.replace(parameters=parameters)}".replace("'", "")


def test_the_page_has_each_hook_with_its_signature_and_no_other() -> None:
    headings = re.findall(r"^### `(.+)`$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    assert headings == [written(*hook) for hook in HOOKS.items()]


@pytest.mark.parametrize("name", HOOKS)
def test_each_hook_is_explained_and_tested(name: str) -> None:
    assert HOOKS[name].__doc__
    _, _, after = PAGE.read_text("utf-8").partition(f"### `{name}(")
    assert len(after.partition("\n")[2].partition("\n#")[0].split()) > 5
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert re.search(rf"^def test_hook_{name}", tests, flags=re.MULTILINE)


def test_the_example_of_the_page_works() -> None:
    from crmcore.config import Config
    from crmcore.hooks import PluginHost
    from crmcore.model import Change, Customer

    (code,) = re.findall(r"^```python\n(.+?)^```", PAGE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {"__name__": "crmcore_acme"}
    exec(code, names)  # noqa: S102 - the code of our own page
    host = PluginHost(Config.from_mapping({"plugins": {"acme": {"limit": 1}}}), [names["AcmePlugin"]], candidates={})
    ask = host.check_change(host.registry.type_of(Customer))
    assert ask is not None
    busy = Customer.organization(name="Acme GmbH", roles=("customer", "partner"))
    assert [o.field for o in ask(None, [Change(None, busy)])] == ["roles"]  # type: ignore[arg-type]  # looks at no store
