"""A firm with a plugin that has pages, and a browser of a kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from starlette.testclient import TestClient

from crmcore import Config, Crm, Customer, Plugin, Work, hookimpl
from crmcore.errors import NotFound
from crmcore_testing.templates import set_up
from crmcore_web import Answer, Links, PublicRequest, PublicRoute, WebPlugin
from crmcore_web.app import application
from tests.support import Clock


def _confirm(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    if request.method == "GET":
        form = Markup('<form method="post" action="{}"><button>Yes</button></form>').format(request.action)
        return Answer(title=f"Confirm {link['name']}", body=form)
    work.add(Customer.organization(name=f"{link['name']} {request.form.get('note', '')}".strip()))
    return Answer(title="Thank you", body="It is noted.\n\nYou may <close> this page.")


def _broken(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    work.add(Customer.organization(name="half done"))
    raise ValueError(f"secret detail of {link} {request.form} {request.action}")


def _unknown(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    raise NotFound(f"There is no {link['name']}.")


ROUTES = (
    PublicRoute(name="acme.confirm", handle=_confirm),
    PublicRoute(name="acme.broken", handle=_broken),
    PublicRoute(name="acme.look", handle=lambda work, link, request: Answer(title="Look"), methods=("GET",)),
    PublicRoute(name="acme.away", handle=lambda work, link, request: Answer(location="https://example.org/")),
    PublicRoute(name="acme.dot", handle=lambda work, link, request: Answer(image=b"GIF89a")),
    PublicRoute(name="acme.unknown", handle=_unknown),
    PublicRoute(name="acme.shape", handle=lambda work, link, request: Answer(title="x", body=7)),  # type: ignore[arg-type]
    PublicRoute(name="acme.wrong", handle=lambda work, link, request: "text"),  # type: ignore[arg-type,return-value]
)


def acme(*routes: PublicRoute, name: str = "acme") -> type[Plugin]:
    """Return a plugin with these pages."""

    class Acme(Plugin):
        requires = ("web",)

        @hookimpl(optionalhook=True)
        def web_public_routes(self) -> Iterable[PublicRoute]:
            return routes

    Acme.name = name
    return Acme


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def firm(store_url: str, tmp_path: Path, clock: Clock) -> Iterator[Crm]:
    data: dict[str, Any] = {"store": {"url": store_url}, "firm": {"name": "Corner & Sons"}}
    with Crm(Config.from_mapping(data, tmp_path), plugins=[WebPlugin, acme(*ROUTES)], clock=clock) as crm:
        set_up(crm)
        yield crm


@pytest.fixture
def browser(firm: Crm) -> Iterator[TestClient]:
    with TestClient(application(firm), base_url="http://127.0.0.1:8000", follow_redirects=False) as client:
        yield client


@pytest.fixture
def links(firm: Crm) -> Iterator[Links]:
    with firm.as_system("test", read_only=True) as work:
        yield Links(work)
