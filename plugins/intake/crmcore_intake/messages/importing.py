"""Bringing messages in: one transaction a chunk, with the cursor in it, like the rows of a file.

Killed at any moment and run again, it goes on behind what is stored. A preview runs the very same code in one
transaction that is rolled back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import attrs

from crmcore import Actor, Crm, User, Work, new_id
from crmcore.errors import Forbidden
from crmcore_intake.importing import TakeBack, Watch, advance, nobody
from crmcore_intake.messages.calendar import CalendarReader
from crmcore_intake.messages.mail import MailReader
from crmcore_intake.messages.message import Choices, Item, Unreadable
from crmcore_intake.messages.places import Form, Raw, read_all
from crmcore_intake.messages.recurrence import Window
from crmcore_intake.messages.settings import MessageSettings
from crmcore_intake.messages.writing import MessageWriter
from crmcore_intake.plugin import PERMISSION, IntakeConfig
from crmcore_intake.records import Import, ImportState

TITLE = "Mails and calendars"
_RECORD = "interaction"
_SCHEME = "messages"
_BYTES_AT_ONCE = 32 << 20
"""A chunk ends early once its messages take so many bytes."""
_MIB = 1 << 20

Transactions = Callable[[], AbstractContextManager[Work]]


@attrs.frozen(eq=False)
class MessageJob:
    """Messages of one place, to be brought in by one actor.

    Attributes:
        now: the time by which the job tells what lies ahead; an interrupted job keeps to its own.
        count: how many items there are.
        sha256: names their content.
    """

    crm: Crm
    actor: Actor
    path: Path
    choices: Choices
    config: IntakeConfig
    now: datetime
    count: int = 0
    sha256: str = ""

    @property
    def settings(self) -> MessageSettings:
        """``[plugins.intake.messages]``."""
        return self.config.messages

    @property
    def fingerprint(self) -> str:
        """A name for what was chosen; with other choices, or on another day, it is another job."""
        today = self.now.astimezone(self.crm.config.firm.zone).date()
        text = f"{TITLE} {self.choices!r} {self.settings!r} {today}"
        return hashlib.sha256(text.encode()).hexdigest()

    def items(self, after: int = 0) -> Iterator[Item]:
        """Yield what lies at the place behind the item of that number; they count from 1, always in the same order."""
        mails = MailReader(
            settings=self.settings, now=self.now, zone=self.crm.config.firm.zone, charset=self.choices.charset
        )
        row = 0
        for raw in self._raws():
            if raw.form is not Form.CALENDAR and row < after:
                row += 1  # a mail is one item, whatever it says
                continue
            found = self._entries(raw) if raw.form is Form.CALENDAR else [_mail(raw, mails)]
            for item in found:
                row += 1
                if row > after:
                    yield self._newer(attrs.evolve(item, row=row, place=raw.place, line=item.line or raw.line))

    def surveyed(self) -> MessageJob:
        """Read all through once and return the job with its count and the name of its content."""
        digest, count = hashlib.sha256(), 0
        for raw in self._raws():
            count += len(self._entries(raw)) if raw.form is Form.CALENDAR else 1
            digest.update(f"{raw.place}\0{raw.line}\0{len(raw.content)}\0{raw.reason}\0".encode("utf-8", "replace"))
            digest.update(raw.content)
        return attrs.evolve(self, count=count, sha256=digest.hexdigest())

    def _raws(self) -> Iterator[Raw]:
        return read_all(self.path, self.settings.max_message_mb * _MIB)

    def _entries(self, raw: Raw) -> list[Item]:
        """Return what a calendar file holds: at least one item."""
        if raw.reason:
            return [_refused(raw.reason)]
        settings, zone = self.settings, self.crm.config.firm.zone
        today = self.now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
        window = Window(
            since=today - timedelta(days=settings.back_days),
            until=today + timedelta(days=settings.ahead_days + 1),
            at_most=settings.max_occurrences,
        )
        try:
            found = CalendarReader(window=window, firm=zone, charset=self.choices.charset).read(raw.content)
        except Unreadable as problem:
            return [_refused(str(problem))]
        return found or [Item(row=0, line=0, place="", skipped="holds no meeting, task or note")]

    def _newer(self, item: Item) -> Item:
        """Pass an item over that is older than wanted."""
        since, at = self.choices.since, item.message.at if item.message is not None else None
        if since is None or at is None or at.astimezone(self.crm.config.firm.zone).date() >= since:
            return item
        return attrs.evolve(item, message=None, skipped=f"is older than {since}")

    def begin(self, work: Work) -> Import:
        """Store what is to be done, so that an interrupted job knows what is left."""
        return work.add(
            Import(
                job_id=new_id(), file=self.path.name[-255:] or str(self.path)[-255:], sha256=self.sha256,
                profile=TITLE, fingerprint=self.fingerprint, source=1, record_type=_RECORD, scheme=_SCHEME,
                rows=self.count,
            )
        )  # fmt: skip

    def unfinished(self, work: Work) -> Import | None:
        """Return the newest import of this very job, if it was interrupted."""
        found = work.find(Import, Import.t.c.fingerprint == self.fingerprint, order_by="-id", limit=1)
        same = found and found[0].sha256 == self.sha256 and found[0].rows == self.count
        return found[0] if same and found[0].state is not ImportState.FINISHED else None


def _mail(raw: Raw, mails: MailReader) -> Item:
    if raw.reason:
        return _refused(raw.reason)
    try:
        message = mails.read(raw.content, raw.envelope)
    except Unreadable as problem:
        return _refused(str(problem))
    if message.thrown_away:
        return Item(row=0, line=0, place="", skipped="is deleted, a draft or spam")
    return Item(row=0, line=0, place="", size=len(raw.content), message=message)


def _refused(reason: str) -> Item:
    return Item(row=0, line=0, place="", reason=reason)


def plan_messages(crm: Crm, actor: Actor | User, path: Path, choices: Choices) -> MessageJob:
    """Read through all messages of a place, before the first is stored.

    Raises:
        Forbidden: this actor may not import.
        FileProblem: there is nothing that can be read.
    """
    who = Actor.of(actor) if isinstance(actor, User) else actor
    with crm.work(who, read_only=True) as work:
        if not work.access.may(PERMISSION):
            raise Forbidden("This actor may not import.", todo=f"Grant the permission '{PERMISSION}'.")
        config, now = work.settings(IntakeConfig), work.now
    return MessageJob(crm, who, path, choices, config, now).surveyed()


def import_messages(
    crm: Crm, actor: Actor | User, path: Path, choices: Choices | None = None, *, watch: Watch = nobody
) -> Import:
    """Bring in a mail, a mailbox, a calendar file, or a folder of them; what was interrupted goes on where it was.

    Args:
        crm: where to.
        actor: who does it; what this actor may not write is refused.
        path: a file or a folder.
        choices: what is left open by ``crm.toml``.
        watch: told of each chunk after its commit.

    Returns:
        The import, with what became of the messages.

    Raises:
        Forbidden, FileProblem, NotFound: it cannot begin; nothing was stored.
        StoreLocked, StoreFull, StoreUnavailable, Conflict: it had to stop; run it again to go on.
    """
    job = plan_messages(crm, actor, path, choices or Choices())

    def transaction() -> Work:
        return crm.work(job.actor)

    with transaction() as work:
        into = job.unfinished(work) or job.begin(work)
    return _run(job, into, MessageWriter(crm, job.choices, job.settings), transaction, watch)


def preview_messages(
    crm: Crm, actor: Actor | User, path: Path, choices: Choices | None = None, *, watch: Watch = nobody
) -> Import:
    """Do all that :func:`import_messages` would do, tell what becomes of each message, and store nothing.

    It is one long transaction, for which other writers wait on SQLite.
    """
    job = plan_messages(crm, actor, path, choices or Choices())
    into: Import | None = None
    try:
        with crm.work(job.actor) as work:

            @contextmanager
            def transaction() -> Iterator[Work]:
                yield work

            writer = MessageWriter(crm, job.choices, job.settings, keep_files=False)
            into = _run(job, job.begin(work), writer, transaction, watch)
            raise TakeBack
    except TakeBack:
        assert into is not None
        return into


def _run(job: MessageJob, into: Import, writer: MessageWriter, transaction: Transactions, watch: Watch) -> Import:
    """Bring messages in from where their import stands."""
    if into.state is ImportState.WAITING:
        into = attrs.evolve(into, state=ImportState.ROWS)
    for chunk in _chunks(job.items(into.done), job.config.chunk_rows):
        with transaction() as work:
            with work.because(into.job_id):
                outcomes = writer.write(work, into, chunk)
            into = advance(work, attrs.evolve(into, done=chunk[-1].row), outcomes)
        watch(into, outcomes)
    with transaction() as work:
        into = work.save(attrs.evolve(into, state=ImportState.FINISHED, finished_at=work.now))
    watch(into, ())
    return into


def _chunks(items: Iterable[Item], size: int) -> Iterator[Sequence[Item]]:
    """Yield items, so many at a time, and fewer where they are large."""
    chunk: list[Item] = []
    weight = 0
    for item in items:
        chunk.append(item)
        weight += item.size
        if len(chunk) >= size or weight >= _BYTES_AT_ONCE:
            yield chunk
            chunk, weight = [], 0
    if chunk:
        yield chunk
