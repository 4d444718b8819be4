"""What comes back through links: openings, clicks, and whoever wants no more, or something else.

Programs that look at mails fetch pictures and follow links before people do. So a page that is only fetched changes
nothing but what counts openings and clicks, and these do not count for the first seconds after a message left.
"""

from __future__ import annotations

import base64
import enum
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

import attrs
from markupsafe import Markup

from crmcore import Customer, Work
from crmcore_marketing.consent import Consents, ConsentState
from crmcore_marketing.consent.gate import closed
from crmcore_marketing.consent.records import normalized
from crmcore_marketing.consent.settings import Purpose, purposes_of
from crmcore_marketing.consent.verbs import State
from crmcore_marketing.sending.following import CLICKED, OPENED, UNSUBSCRIBED, Happened, tell
from crmcore_marketing.sending.records import LEFT, Message
from crmcore_marketing.sending.senders import settings_of
from crmcore_marketing.sending.writing import CLICK, OPEN, PREFERENCES, UNSUBSCRIBE
from crmcore_web import Answer, Links, PublicRequest, PublicRoute

_PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
_GONE = Answer(
    title="This message is not known here any more",
    body="Nothing was changed. To get no more messages, or other ones, write to the firm that sent it.",
    status=410,
)
_WAITS = Markup(" <em>(waits for your confirmation: check it and save)</em>")
_BUTTON = Markup('<form method="post" action="{}"><button>{}</button></form>')

Handler = Callable[[Work, Mapping[str, str], PublicRequest], Answer]


class _Choice(enum.Enum):
    """What counts for a purpose; what waits for its confirmation (double opt-in) is not sent yet."""

    ON = enum.auto()
    WAITS = enum.auto()
    OFF = enum.auto()


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
        done, last = False, _said(work, message).get(message.purpose)
        if message.purpose in purposes_of(work) and (last is None or last.state is not ConsentState.WITHDRAWN):
            ask = Markup("<p>Stop messages of the kind “{}” to {}?</p>").format(name, message.address)
            return Answer(title="Unsubscribe?", body=ask + _BUTTON.format(request.action, "Unsubscribe") + more)
    else:
        done = _withdraw(work, message, message.purpose, request.at)
    said = Markup("<p>{} gets no more messages of the kind “{}”.</p>").format(message.address, name)
    return Answer(title="You are unsubscribed" if done else "You are unsubscribed already", body=said + more)


def _withdraw(work: Work, message: Message, purpose: str, at: datetime) -> bool:
    """Withdraw consent for a purpose; False if it was so before. After a new consent it counts anew."""
    if purpose not in purposes_of(work):  # no longer declared, so nothing is sent for it
        return False
    customer = work.get(Customer, message.customer_id)
    # Behind the customer: whoever sends to it at this moment comes first or finds it withdrawn.
    work.lock(Customer, [customer.id])
    evidence = f"Link in message {message.id}"
    if not Consents(work).withdraw(customer, message.address, purpose, channel=message.channel, evidence=evidence):
        return False
    message = work.get(Message, message.id)
    if purpose == message.purpose and message.unsubscribed_at is None:
        work.save(attrs.evolve(message, unsubscribed_at=at))
    tell(work, [Happened(message=message, kind=UNSUBSCRIBED, at=at, detail={"reason": purpose})])
    return True


def _preferences(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    message = _message_of(work, link)
    if message is None:
        return _GONE
    declared = purposes_of(work)
    if request.method == "GET":
        choices = _choices(work, message, declared)
        rows = Markup("").join(
            Markup('<label><input type="checkbox" name="{}"{}> {}{}</label>').format(
                name, Markup(" checked") if choices[name] is _Choice.ON else "", _label(name, purpose),
                _WAITS if choices[name] is _Choice.WAITS else "",
            )
            for name, purpose in declared.items()
        )  # fmt: skip
        form = Markup('<form method="post" action="{}"><fieldset>{}</fieldset><button>Save</button></form>')
        ask = Markup("<p>What may be sent to {}?</p>").format(message.address)
        return Answer(title="Your choice", body=ask + form.format(request.action, rows))
    _choose(work, message, declared, request)
    chosen = [_label(name, purpose) for name, purpose in declared.items() if name in request.form]
    return Answer(title="Your choice is kept", body=f"{message.address} gets: {', '.join(chosen) or 'nothing'}.")


def _choose(work: Work, message: Message, declared: Mapping[str, Purpose], request: PublicRequest) -> None:
    """Give, confirm and withdraw consent as the form says."""
    customer, consents = work.get(Customer, message.customer_id), Consents(work)
    work.lock(Customer, [customer.id])  # as in _withdraw, and before it is read what counts
    by = f"on the page that message {message.id} leads to"
    for name, choice in _choices(work, message, declared).items():
        if name in request.form:
            # Whoever opens a link that was sent to an address owns it: that confirms the consent as well.
            if choice is _Choice.WAITS:
                consents.confirm(customer, message.address, name, channel=message.channel, evidence=f"Confirmed {by}")
            elif choice is _Choice.OFF:
                consents.give(
                    customer, message.address, name, channel=message.channel, confirmed=True, evidence=f"Chosen {by}"
                )  # fmt: skip
        elif choice is _Choice.ON:
            _withdraw(work, message, name, request.at)


def _choices(work: Work, message: Message, declared: Mapping[str, Purpose]) -> dict[str, _Choice]:
    """Return for each purpose whether messages of it may go to this address."""
    said, points = _said(work, message), [normalized(message.channel, message.address)]
    return {
        # Another customer who has the address may have withdrawn for it.
        name: _Choice.OFF if closed(work, message.channel, points, name) else _choice(said.get(name), purpose)
        for name, purpose in declared.items()
    }


def _choice(said: State | None, purpose: Purpose) -> _Choice:
    if said is None:
        return _Choice.OFF if purpose.asks else _Choice.ON
    if said.state is ConsentState.WITHDRAWN:
        return _Choice.OFF
    return _Choice.WAITS if purpose.double_opt_in and not said.confirmed else _Choice.ON


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
