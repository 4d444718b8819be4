"""What a report of the post office makes of the ledger: bounced messages, addresses that are never sent to again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import attrs

from crmcore import Customer, DueJob, Work
from crmcore.errors import Invalid, NotFound, NotUnique, Objected
from crmcore_marketing.consent import Consents, Reason
from crmcore_marketing.consent.settings import purposes_of
from crmcore_marketing.sending.bounces import MOST, Nature, NoReport, Report, read_report
from crmcore_marketing.sending.following import BOUNCED, Happened, tell
from crmcore_marketing.sending.records import LEFT, MAX_REASON, Message, MessageState
from crmcore_marketing.sending.senders import settings_of

READ = "read"
"""Where in its folder a mail goes that was read."""
UNREADABLE = "unreadable"
"""Where one goes that cannot be, for a person to look at."""
log = logging.getLogger("crmcore.marketing")

_AT_ONCE = 100
_LOOK_BACK = timedelta(days=30)
_message = Message.t.c


@attrs.define
class Returned:
    """What was read: so many mails, and what they came to.

    Attributes:
        known: was taken in before.
        others: a line for each mail or recipient that is none of ours, or cannot be read.
    """

    mails: int = 0
    hard: int = 0
    soft: int = 0
    complaints: int = 0
    known: int = 0
    others: list[str] = attrs.field(factory=list)

    def add(self, other: Returned) -> None:
        """Count what was read elsewhere as well."""
        for field in attrs.fields(Returned):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))


def take_back(work: Work, report: Report, done: Returned) -> None:
    """Write down what one report says; one that was taken in before changes nothing.

    Only a report that names the message itself, by an id that nobody can guess, can close an address: one that names
    an address alone may come from anybody, and counts as a bounce for the time being.
    """
    named = None if report.message is None else work.get_all(Message, [report.message]).get(report.message)
    found = named or _last_to(work, report.address)
    if found is None:
        done.others.append(f"{report.address or 'an address that it does not name'}: nothing of ours.")
    elif report.nature is Nature.COMPLAINT:
        _complained(work, found, report, done, sure=named is not None)
    elif found.state is MessageState.BOUNCED:
        done.known += 1
    else:
        _bounced(work, found, report, done, sure=named is not None)


def _last_to(work: Work, address: str) -> Message | None:
    if not address:
        return None
    since = work.now - _LOOK_BACK
    left = [m.value for m in LEFT]
    found = work.find(
        Message, _message.address == address, _message.claimed_at > since, _message.state.in_(left),
        order_by="-claimed_at", limit=1,
    )  # fmt: skip
    return found[0] if found else None


def _bounced(work: Work, message: Message, report: Report, done: Returned, *, sure: bool) -> None:
    hard = report.nature is Nature.HARD and sure
    told = f"{report.status} {report.reason}".strip() or "It came back without a reason."
    message = work.save(
        attrs.evolve(
            message, state=MessageState.BOUNCED, reason=told[:MAX_REASON],
            soft_bounces=message.soft_bounces + (not hard),
        )
    )  # fmt: skip
    detail = {"reason": told[:MAX_REASON]}
    tell(work, [Happened(message=message, kind=BOUNCED, at=work.now, detail=detail)])
    if hard:
        done.hard += 1
    else:
        done.soft += 1
    often = settings_of(work).sending.soft_bounces
    if hard and report.bad_address:
        _never_again(work, message, Reason.HARD_BOUNCE, told)
    elif not hard and _in_a_row(work, message.address, often):
        _never_again(work, message, Reason.HARD_BOUNCE, f"{often} messages in a row came back")


def _in_a_row(work: Work, address: str, often: int) -> bool:
    left = [m.value for m in LEFT]
    last = work.find(
        Message, _message.address == address, _message.state.in_(left), order_by="-claimed_at", limit=often
    )  # fmt: skip
    return len(last) == often and all(m.soft_bounces for m in last)


def _complained(work: Work, message: Message, report: Report, done: Returned, *, sure: bool) -> None:
    if not sure:
        done.others.append(f"{report.address}: a complaint that names no message of ours.")
        return
    _never_again(work, message, Reason.COMPLAINT, report.reason)
    if message.purpose not in purposes_of(work):  # no longer declared, so nothing is sent for it
        done.complaints += 1
        return
    customer = work.get(Customer, message.customer_id)
    if Consents(work).withdraw(
        customer, message.address, message.purpose, channel=message.channel, evidence=report.reason
    ):
        done.complaints += 1
    else:
        done.known += 1


def _never_again(work: Work, message: Message, why: Reason, note: str) -> None:
    Consents(work).suppress(message.address, channel=message.channel, reason=why, note=note[:300])


# -- folders ----------------------------------------------------------------------------------------------------------


def read_folder(begin: Callable[[], AbstractContextManager[Work]], folder: Path, *, put_away: bool = False) -> Returned:
    """Read the mails of a folder (``*.eml``) or Maildir, a hundred in each transaction.

    Each stands for itself: one that cannot be read, or not be stored, becomes a line, and the others go on.

    Args:
        begin: opens a unit of work as the system.
        put_away: move each into the subfolder ``read`` once it is stored, or ``unreadable``; without, it may be read
            again, which is harmless.

    Raises:
        NotFound: there is no such folder.
    """
    if not folder.is_dir():
        raise NotFound(f"There is no folder {folder}.")
    done, files = Returned(), sorted(_mails(folder))
    for start in range(0, len(files), _AT_ONCE):
        with begin() as work:
            places = [(file, _read(work, file, done)) for file in files[start : start + _AT_ONCE]]
        if put_away:
            for file, place in places:
                (folder / place).mkdir(exist_ok=True)
                with suppress(FileNotFoundError):  # somebody has moved it meanwhile
                    file.replace(folder / place / file.name)
    return done


def _mails(folder: Path) -> Iterator[Path]:
    # Only what is called a mail, or lies where a Maildir has them: a folder that was named by mistake stays whole.
    yield from (f for f in folder.glob("*.eml") if f.is_file())
    for place in (folder / "new", folder / "cur"):
        yield from (f for f in place.glob("[!.]*") if f.is_file())


def _read(work: Work, file: Path, done: Returned) -> str:
    """Read one mail, and return where it goes; nothing of it is stored if it cannot be stored as a whole."""
    one, place = Returned(mails=1), READ
    try:
        if file.stat().st_size > MOST:
            raise Invalid(f"It is larger than {MOST // 1_000_000} MB.")
        reports = read_report(file.read_bytes())
        with work.savepoint():
            for report in reports:
                take_back(work, report, one)
    except OSError as error:
        one, place = Returned(mails=1, others=[f"{file.name}: {error.strerror}."]), UNREADABLE
    except NoReport as other:
        one = Returned(mails=1, others=[f"{file.name}: {other.what}"])
    except (Invalid, NotFound, NotUnique, Objected) as wrong:
        one, place = Returned(mails=1, others=[f"{file.name}: {wrong.what}"]), UNREADABLE
    if place == UNREADABLE:
        log.warning("What came back cannot be read: %s", one.others[0])
    done.add(one)
    return place


def read_returns(begin: Any, now: datetime) -> None:
    """Read the folder of ``[plugins.marketing.sending] returns``, if one is set."""
    with begin() as work:
        folder = settings_of(work).sending.returns
    if folder is not None:
        read_folder(begin, folder, put_away=True)


job = DueJob(name="returns", every=timedelta(minutes=5), run=read_returns, steps=True)
