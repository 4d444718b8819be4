"""The ASGI application: finds out what a link is about, and lets its route answer."""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Mapping
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Message

from crmcore import Crm, User, system_actor
from crmcore.errors import ConfigError, CrmError, DeclarationError, DuplicateName, Retry, StoreLocked, StoreUnavailable
from crmcore_web.config import WebConfig
from crmcore_web.links import PATH, BadLink, ExpiredLink, Opened, read, signer
from crmcore_web.pages import HEADERS, page
from crmcore_web.routes import Answer, PublicRequest, PublicRoute

log = logging.getLogger("crmcore.web")

LARGEST = 64 * 1024
"""So many bytes of a form are read; a survey's answer is far below."""

_BUSY = (Retry, StoreLocked, StoreUnavailable)
_PLACES = 3


class Pages:
    """The public pages of one firm.

    Raises:
        DuplicateName: two plugins have a route of the same name.
        DeclarationError: a route's name does not begin with its plugin's.
        ConfigError: the key that signs links cannot be used.
    """

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.routes: dict[str, tuple[str, PublicRoute]] = {}
        for plugin, routes in crm.host.call("web_public_routes"):
            for route in routes:
                self._add(plugin, route)
        with crm.as_system("settings of the pages", read_only=True) as work:
            self.config = work.settings(WebConfig)
        signer(self.config)  # a key that cannot be used is told of now, not to the first who opens a link

    def _add(self, plugin: str, route: PublicRoute) -> None:
        if not route.name.startswith(f"{plugin}."):
            raise DeclarationError(f"The route '{route.name}' of plugin '{plugin}' must begin with '{plugin}.'.")
        if route.name in self.routes:
            raise DuplicateName(f"The plugins '{self.routes[route.name][0]}' and '{plugin}' both have '{route.name}'.")
        self.routes[route.name] = plugin, route

    async def open(self, request: Request) -> Response:
        """Answer a request for a link."""
        token = request.path_params["token"]
        try:
            opened = read(self.config, token, self.crm.clock())
        except BadLink:
            return self.told(404, "This link does not work", "Please check that it was copied as a whole.")
        except ExpiredLink:
            return self.told(410, "This link has expired", "It was good for a limited time, which is over.")
        except ConfigError as unfit:
            log.error("%s", unfit)
            return self.told(503, "Something went wrong on our side", "Please try again later.")
        if opened.route not in self.routes:
            return self._absent(opened.route.partition(".")[0])
        method = "GET" if request.method == "HEAD" else request.method
        plugin, route = self.routes[opened.route]
        if method not in route.methods:
            return self.told(405, "This cannot be done here", f"Allowed: {', '.join(route.methods)}.")
        form = await _form(request) if method == "POST" else {}
        asked = PublicRequest(
            method=method, form=form, query=dict(request.query_params), at=self.crm.clock(), action=f"{PATH}{token}"
        )
        return await run_in_threadpool(self._answer, plugin, route, opened, asked)

    def _absent(self, plugin: str) -> Response:
        if plugin not in self.crm.host.plugins:
            return self.told(404, "This page is no longer offered", "Nothing was changed.")
        # Links that were mailed outlive a switch; whoever wants no more mail must not be told that all is well.
        log.warning("Somebody opened a link of '%s', which is switched off: nothing came of it.", plugin)
        firm = self.crm.config.firm.name or "the sender"
        return self.told(
            503, "This page is switched off at the moment", f"Nothing was changed. Please write to {firm}."
        )

    def _answer(self, plugin: str, route: PublicRoute, opened: Opened, asked: PublicRequest) -> Response:
        actor = system_actor(f"link {route.name}")
        try:
            with self.crm.host.within(plugin, f"route {route.name}"), self.crm.work(actor) as work:
                answer = route.handle(work, opened.link, asked)
                if not isinstance(answer, Answer):
                    raise TypeError(f"it returned {type(answer).__name__} instead of an Answer")
                response = self._response(answer)
        except CrmError as failed:
            return self._failed(plugin, route, failed)
        return response

    def _failed(self, plugin: str, route: PublicRoute, failed: CrmError) -> Response:
        """Say that a page failed, and log where and as what.

        The text of an error is not logged: it may hold what a customer wrote, or a part of the link.
        """
        version, number = self.crm.host.plugins[plugin].version, secrets.token_hex(4)
        where = f"[plugin {plugin} {version} · route {route.name}]"
        busy = isinstance(failed, _BUSY)
        log.log(logging.WARNING if busy else logging.ERROR, "%s %s, reference %s", where, _kind(failed), number)
        if busy:
            title, text = "Please try again in a moment", "Nothing was changed."
        else:
            title, text = "Something went wrong on our side", "Nothing was changed. Please try again later."
        return self.told(503 if busy else 500, title, f"{text}\n\nReference: {number}")

    def _response(self, answer: Answer) -> Response:
        if answer.location is not None:
            return RedirectResponse(answer.location, 302, HEADERS)
        if answer.image is not None:
            return Response(answer.image, answer.status, HEADERS, "image/gif")
        firm = self.crm.config.firm
        return HTMLResponse(page(firm.name, firm.locale, answer.title, answer.body), answer.status, HEADERS)

    def told(self, status: int, title: str, body: str) -> Response:
        """Return a page that says in one line what is the matter."""
        return self._response(Answer(title=title, body=body, status=status))


def _kind(failed: CrmError) -> str:
    """Return what kind of error it is and the places in the code that lead to it, without any text of it."""
    cause = failed.__cause__
    if cause is None:
        return f"failed: {failed.code}"
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(cause.__traceback__)]
    return f"failed: {failed.code}, {type(cause).__name__} at {' < '.join(reversed(places[-_PLACES:]))}"


async def _form(request: Request) -> Mapping[str, str]:
    """Return the fields of a form, read to a bounded length.

    Raises:
        HTTPException: it is too long, or cannot be read.
    """
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise HTTPException(413, "The form is too long.")

    async def again() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    try:
        async with Request(request.scope, again).form(max_files=0) as fields:
            return {name: value for name, value in fields.items() if isinstance(value, str)}
    except (MultiPartException, UnicodeDecodeError, ValueError) as error:
        raise HTTPException(400, "The form cannot be read.") from error


def application(crm: Crm) -> Starlette:
    """Return the public pages of a firm as an ASGI application, for ``crmcore serve`` or to be mounted in another.

    Raises:
        DeclarationError, DuplicateName: a plugin declares a route that cannot be.
        ConfigError: the key that signs links cannot be used.
    """
    pages = Pages(crm)

    async def health(request: Request) -> Response:
        def look() -> None:
            with crm.as_system("health", read_only=True) as work:
                work.count(User)

        try:
            await run_in_threadpool(look)
        except CrmError as error:
            log.warning("health: %s", error.code)
            return PlainTextResponse(f"{error.code}\n", 503)
        return PlainTextResponse("ok\n")

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        words = {404: "There is no such page", 405: "This cannot be done here"}
        return pages.told(error.status_code, words.get(error.status_code, "This cannot be read"), error.detail)

    return Starlette(
        routes=[Route(f"{PATH}{{token}}", pages.open, methods=["GET", "POST"]), Route("/health", health)],
        exception_handlers={HTTPException: refused},
    )
