"""What came of handing one message over, and what that makes of its row in the ledger."""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs

from crmcore import Work
from crmcore_marketing.consent import Consents, Reason
from crmcore_marketing.sending.envelope import Envelope
from crmcore_marketing.sending.following import BOUNCED, Happened
from crmcore_marketing.sending.hooks import Deferred, Refused, Sender, Unavailable, Unclear
from crmcore_marketing.sending.records import MAX_REASON, Message, MessageState

BACK_OFF = tuple(timedelta(minutes=m) for m in (5, 15, 60, 180, 360, 720, 1_440))
"""How long a message waits that was put off once, twice, …; after the last it has failed. That is two days."""


@attrs.frozen(kw_only=True)
class Outcome:
    """What a sender said of a message.

    Attributes:
        message: as it was when it was taken up.
        state: what it is now.
        bad_address: the address itself was refused.
        wait: how long until it is tried again.
        stop: nothing can be sent through this sender now.
        error: what the sender should not have raised.
    """

    message: Message
    state: MessageState
    reason: str = ""
    receipt: str = ""
    bad_address: bool = False
    wait: timedelta = timedelta(0)
    stop: bool = False
    error: Exception | None = None


def hand_over(sender: Sender, message: Message, envelope: Envelope) -> Outcome:
    """Hand a message to a sender; whatever it raises is an outcome too, and whatever it returns says "sent"."""
    receipt: object
    try:
        receipt = sender.send(envelope)
    except Refused as refused:
        state = MessageState.BOUNCED if refused.address else MessageState.FAILED
        return Outcome(message=message, state=state, reason=_line(refused), bad_address=refused.address)
    except Deferred as deferred:
        return _put_off(message, _line(deferred))
    except Unclear as unclear:
        return Outcome(message=message, state=MessageState.UNKNOWN, reason=_line(unclear))
    except Unavailable as unavailable:
        return Outcome(message=message, state=MessageState.QUEUED, reason=_line(unavailable), stop=True)
    except Exception as error:  # noqa: BLE001 — a sender of whatever plugin; how far it came, nobody knows
        reason = f"The sender '{sender.name}' failed: {type(error).__name__}: {_line(error)}"
        return Outcome(message=message, state=MessageState.UNKNOWN, reason=reason, stop=True, error=error)
    return Outcome(message=message, state=MessageState.SENT, receipt=_line(receipt))


def _line(said: object) -> str:
    """Return what a sender said as one line that a database can hold: no NUL, and no half of a character."""
    try:
        text = "" if said is None else str(said)
    except Exception:  # noqa: BLE001 — foreign code; what came of the message must be stored nevertheless
        text = f"({type(said).__name__}, which cannot be read)"
    return " ".join(text.replace("\0", "").encode(errors="ignore").decode().split())


def _put_off(message: Message, reason: str) -> Outcome:
    if message.tries > len(BACK_OFF):
        told = f"Given up after {message.tries} tries: {reason}"
        return Outcome(message=message, state=MessageState.FAILED, reason=told)
    return Outcome(message=message, state=MessageState.QUEUED, reason=reason, wait=BACK_OFF[message.tries - 1])


def after(work: Work, outcome: Outcome, stored: Message | None) -> tuple[list[Message], list[Happened]]:
    """Return what an outcome makes of the row as it stands now, and what is to be told of it at once.

    Nothing, if somebody has settled it meanwhile. One that was given up as unknown while its sender was only slow is
    corrected.
    """
    claimed = outcome.message
    if stored is None or stored.claimed_at != claimed.claimed_at or stored.tries != claimed.tries:
        return [], []
    if stored.state not in (MessageState.SENDING, MessageState.UNKNOWN):
        return [], []
    assert claimed.claimed_at is not None
    changed = attrs.evolve(
        stored, state=outcome.state, reason=outcome.reason[:MAX_REASON], receipt=outcome.receipt[:200],
        due_at=work.now + outcome.wait if outcome.wait else stored.due_at,
        tries=stored.tries - outcome.stop if outcome.state is MessageState.QUEUED else stored.tries,
        sent_at=_sent(claimed.claimed_at, outcome),
    )  # fmt: skip
    if outcome.bad_address:
        Consents(work).suppress(
            stored.address, channel=stored.channel, reason=Reason.HARD_BOUNCE, note=outcome.reason[:300]
        )
        detail = {"reason": changed.reason}
        return [changed], [Happened(message=changed, kind=BOUNCED, at=work.now, detail=detail)]
    return [changed], []


def _sent(claimed_at: datetime, outcome: Outcome) -> datetime | None:
    return claimed_at if outcome.state is MessageState.SENT else None
