"""What comes back through links: openings, clicks, and whoever wants no more, or something else.

Programs that look at mails fetch pictures and follow links before people do. So a page that is only fetched changes
nothing but what counts openings and clicks, and these do not count for the first seconds after a message left.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

import attrs
from markupsafe import Markup

from crmcore import Customer, Work
from crmcore_marketing.consent import Consents, ConsentState
from crmcore_marketing.consent.records import normalized
from crmcore_marketing.consent.settings import Purpose, purposes_of
from crmcore_marketing.consent.verbs import State
from crmcore_marketing.sending.following import CLICKED, OPENED, UNSUBSCRIBED, Happened, tell
from crmcore_marketing.sending.records import LEFT, Message
from crmcore_marketing.sending.senders import settings_of
from crmcore_marketing.sending.writing import CLICK, OPEN, PREFERENCES, UNSUBSCRIBE
from crmcore_web import Answer, Links, PublicRequest, PublicRoute

_PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
_GONE = Answer(title="Nothing is kept of this message", body="Nothing more will be sent because of it.")
_BUTTON = Markup('<form method="post" action="{}"><button>{}</button></form>')

Handler = Callable[[Work, Mapping[str, str], PublicRequest], Answer]


def _opened(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    _note(work, link, request.at, "opened_at", OPENED)
    return Answer(image=_PIXEL)


def _clicked(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    _note(work, link, request.at, "clicked_at", CLICKED, url=link["to"][:2_000])
    return Answer(location=link["to"])


def _note(
    work: Work,
    link: Mapping[str, str],
    at: datetime,
    field: Literal["opened_at", "clicked_at"],
    kind: str,
    **detail: str,
) -> None:
    """Write down what happened for the first time, unless a machine did it."""
    message = _message_of(work, link)
    if message is None or message.state not in LEFT or getattr(message, field) is not None:
        return
    soon = timedelta(seconds=settings_of(work).sending.machine_seconds)
    if message.claimed_at is None or at < message.claimed_at + soon:
        return
    # Once more behind the lock: a picture and a link may be fetched at the same moment.
    work.lock(Message, [message.id])
    message = work.get(Message, message.id)
    if getattr(message, field) is None:
        opened = at if field == "opened_at" else message.opened_at
        clicked = at if field == "clicked_at" else message.clicked_at
        work.save(attrs.evolve(message, opened_at=opened, clicked_at=clicked))
        tell(work, [Happened(message=message, kind=kind, at=at, detail=detail)])


def _unsubscribe(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    message = _message_of(work, link)
    if message is None:
        return _GONE
    name = _label(message.purpose, purposes_of(work).get(message.purpose))
    other = Links(work).url(PREFERENCES, {"message": str(message.id)})
    more = Markup('<p><a href="{}">Choose what you want to get</a></p>').format(other)
    if request.method == "GET":
        ask = Markup("<p>{} gets no more messages of the kind “{}”.</p>").format(message.address, name)
        return Answer(title="Unsubscribe?", body=ask + _BUTTON.format(request.action, "Unsubscribe") + more)
    _withdraw(work, message, message.purpose, request.at)
    done = Markup("<p>{} gets no more messages of the kind “{}”.</p>").format(message.address, name)
    return Answer(title="You are unsubscribed", body=done + more)


def _withdraw(work: Work, message: Message, purpose: str, at: datetime) -> None:
    """Withdraw consent for a purpose; repeating it is harmless, and after a new consent it counts anew."""
    if purpose not in purposes_of(work):  # no longer declared, so nothing is sent for it
        return
    customer = work.get(Customer, message.customer_id)
    # Behind the customer: whoever sends to it at this moment comes first or finds it withdrawn.
    work.lock(Customer, [customer.id])
    evidence = f"Link in message {message.id}"
    if not Consents(work).withdraw(customer, message.address, purpose, channel=message.channel, evidence=evidence):
        return
    message = work.get(Message, message.id)
    if purpose == message.purpose and message.unsubscribed_at is None:
        work.save(attrs.evolve(message, unsubscribed_at=at))
    tell(work, [Happened(message=message, kind=UNSUBSCRIBED, at=at, detail={"reason": purpose})])


def _preferences(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    message = _message_of(work, link)
    if message is None:
        return _GONE
    declared = purposes_of(work)
    wanted = _wanted(work, message, declared)
    if request.method == "GET":
        rows = Markup("").join(
            Markup('<label><input type="checkbox" name="{}"{}> {}</label>').format(
                name, Markup(" checked") if wanted[name] else "", _label(name, purpose)
            )
            for name, purpose in declared.items()
        )
        form = Markup('<form method="post" action="{}"><fieldset>{}</fieldset><button>Save</button></form>')
        ask = Markup("<p>What may be sent to {}?</p>").format(message.address)
        return Answer(title="Your choice", body=ask + form.format(request.action, rows))
    customer = work.get(Customer, message.customer_id)
    for name in declared:
        if name in request.form and not wanted[name]:
            # Whoever opens a link that was sent to an address owns it: that confirms the consent as well.
            Consents(work).give(
                customer, message.address, name, channel=message.channel, confirmed=True,
                evidence=f"Chosen on the page that message {message.id} leads to",
            )  # fmt: skip
        elif name not in request.form and wanted[name]:
            _withdraw(work, message, name, request.at)
    chosen = [_label(name, purpose) for name, purpose in declared.items() if name in request.form]
    return Answer(title="Your choice is kept", body=f"{message.address} gets: {', '.join(chosen) or 'nothing'}.")


def _wanted(work: Work, message: Message, declared: Mapping[str, Purpose]) -> dict[str, bool]:
    """Return for each purpose whether messages of it may go to this address."""
    said = _said(work, message)
    return {
        name: (said[name].state is ConsentState.GIVEN) if name in said else not purpose.asks
        for name, purpose in declared.items()
    }


def _said(work: Work, message: Message) -> dict[str, State]:
    """Return what counts for the address of a message, by purpose."""
    # Consent is kept in this form, the address of a message as whoever queued it wrote it.
    point = message.channel, normalized(message.channel, message.address)
    states = Consents(work).states(work.get(Customer, message.customer_id))
    return {s.purpose: s for s in states if (s.channel, s.address) == point}


def _label(name: str, purpose: Purpose | None) -> str:
    return purpose.label or name if purpose else name


def _message_of(work: Work, link: Mapping[str, str]) -> Message | None:
    id = UUID(link["message"])
    return work.get_all(Message, [id]).get(id)


ROUTES = (
    PublicRoute(name=UNSUBSCRIBE, handle=_unsubscribe),
    PublicRoute(name=PREFERENCES, handle=_preferences),
    PublicRoute(name=OPEN, handle=_opened, methods=("GET",)),
    PublicRoute(name=CLICK, handle=_clicked, methods=("GET",)),
)
