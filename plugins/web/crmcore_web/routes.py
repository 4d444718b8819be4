"""What plugins offer to anybody who has a signed link: routes, requests and answers."""

# A specification has a signature and no body.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import attrs
from markupsafe import Markup

from crmcore import Work, hookspec


@attrs.frozen(kw_only=True)
class PublicRequest:
    """What somebody sent who opened a link.

    Attributes:
        method: ``GET`` or ``POST``.
        form: the fields of a form that was sent, the last of each name.
        query: what stands behind ``?`` in the address.
        action: the path to which a form on the page is sent: the link itself.
    """

    method: str
    form: Mapping[str, str]
    query: Mapping[str, str]
    at: datetime
    action: str


@attrs.frozen(kw_only=True)
class Answer:
    """What they get: a page, a picture, or the way to another address.

    Attributes:
        title: the heading of the page.
        body: paragraphs as text, escaped; or ``Markup``, which stands as it is: build it with
            ``Markup("<p>{}</p>").format(value)``.
        location: where to go instead.
        image: a GIF instead of a page.
    """

    title: str = ""
    body: str | Markup = ""
    status: int = 200
    location: str | None = None
    image: bytes | None = None


@attrs.frozen(kw_only=True)
class PublicRoute:
    """A page that anybody with a link to it may open.

    ``handle`` is called with a unit of work as the system, what was signed, and the request. All that it writes is one
    transaction. Programs that look at mails open links before people do, so ``GET`` must change nothing that matters:
    it asks, and ``POST`` acts.

    Attributes:
        name: begins with the plugin's name: ``acme.confirm``.
    """

    name: str
    handle: Callable[[Work, Mapping[str, str], PublicRequest], Answer]
    methods: tuple[str, ...] = ("GET", "POST")


class WebHooks:
    """The hooks of web."""

    @hookspec
    def web_public_routes(self) -> Iterable[PublicRoute]:
        """Pages for people with a signed link; names begin with the plugin's name and a dot."""
