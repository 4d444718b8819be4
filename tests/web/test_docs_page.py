"""The plugin of docs/plugins/web.md works as the page says."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from crmcore import Config, Crm, Customer
from crmcore_testing.templates import set_up
from crmcore_web import WebPlugin
from crmcore_web.app import application
from crmcore_web.config import WebConfig

PAGE = (Path(__file__).parents[2] / "docs" / "plugins" / "web.md").read_text("utf-8")


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.+?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)
    return str(found)


def test_the_visit_is_confirmed_by_its_link(store_url: str, tmp_path: Path) -> None:
    names: dict[str, Any] = {"__name__": "crmcore_acme"}
    exec(compile(block("python"), "web.md", "exec", dont_inherit=True), names)  # noqa: S102 — our own page
    visit_class = names["Visit"]
    data = {"store": {"url": store_url}}
    with Crm(Config.from_mapping(data, tmp_path), plugins=[WebPlugin, names["AcmePlugin"]]) as crm:
        set_up(crm)
        with crm.as_system("test") as work:
            visit = work.add(visit_class(customer_id=work.add(Customer.organization(name="Corner Shop")).id))
            url = names["invitation"](work, visit)
        with TestClient(application(crm)) as client:
            assert "Yes, come" in client.get(url).text
            assert [client.post(url).status_code for _ in range(2)] == [200, 200]
        with crm.as_system("test", read_only=True) as work:
            assert work.get(visit_class, visit.id).confirmed
            assert work.get(visit_class, visit.id).version == 2


def test_the_settings_of_the_page_are_all_there_are(tmp_path: Path) -> None:
    settings = tomllib.loads(block("toml"))["plugins"]["web"]
    assert WebConfig(**settings).base_url == "https://crm.example.com"
    assert set(re.findall(r"^\| `(\w+)` \|", PAGE, flags=re.MULTILINE)) == set(WebConfig.model_fields)
