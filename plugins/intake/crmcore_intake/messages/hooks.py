"""What intake asks other plugins about messages: which record one is about, and who keeps what is planned.

Intake knows no other plugin. Whoever has deals, tickets or activities implements these hooks, in a module that is
imported only where intake is enabled, with ``@hookimpl(optionalhook=True)``.
"""

# A specification has a signature and no body.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import attrs

from crmcore import Customer, Interaction, Record, Work, hookspec
from crmcore_intake.messages.message import Kind, Message, State

Subject = tuple[str, UUID]
"""The type and id of a record that a message is about."""


@attrs.frozen(kw_only=True, eq=False)
class Contact:
    """A message, as far as it matters to whoever says what it is about.

    Attributes:
        kind: a mail, a meeting, a task or a note.
        at: when it happened, or will; None for a task without a day.
        customers: who takes part, the sender first; stored already.
        user_id: whose message it is on our side.
    """

    kind: Kind
    at: datetime | None
    title: str
    customers: tuple[Customer, ...]
    user_id: UUID | None


@attrs.frozen(kw_only=True, eq=False)
class Mail:
    """A mail, as it is offered to whoever takes mails over.

    Attributes:
        message: what it says; ``message.people`` has its sender first.
        thread: the record that the nearest stored mail is about which it answers, if the actor may read that.
    """

    message: Message
    thread: Subject | None


@attrs.frozen(kw_only=True, eq=False)
class PlannedEntry:
    """An entry of a calendar that is not over, or that was planned before: a meeting or a task.

    Attributes:
        key: the entry's own name, the same whenever it comes in.
        record: what the plugin keeps of it since an earlier import; None if it is new.
        starts_at: when it begins, or a task is due; None for a task without a day.
        ends_at: when it ends, if that is said.
        all_day: it has days and no times; ``starts_at`` is the begin of the first, by the firm's clocks.
        subject: the record that it is about, if one was found.
        user_id: whose calendar it is.
        state: what the calendar says; ``over`` says that a meeting's time has passed.
    """

    key: str
    record: Record | None
    kind: Kind
    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    all_day: bool
    location: str
    text: str
    customers: tuple[Customer, ...]
    subject: Subject | None
    user_id: UUID | None
    state: State
    over: bool


class IntakeHooks:
    """The hooks of intake; all are asked inside the transaction, with a whole chunk of messages at once."""

    @hookspec
    def intake_find_subject(self, work: Work, messages: Sequence[Contact]) -> Sequence[Subject | None]:
        """Say which record each message is about, or None: one answer for each, in their order.

        The first answer that is not None counts. A message that answers one which is about something is about the
        same, and nobody is asked. What the actor may not read is left away.
        """

    @hookspec(firstresult=True)
    def intake_take_mails(self, work: Work, mails: Sequence[Mail]) -> Sequence[Interaction | str | None]:
        """Take mails over, before anything else is made of them: one answer for each, in their order.

        The answer is the interaction as which the plugin has stored the mail; or a text that completes the sentence
        "It …" and says why nothing is made of it; or None for a mail that is none of the plugin's business. Intake
        keeps the files of a mail with the interaction. The first plugin that answers is the only one. A mail that came
        in before is not offered again.
        """

    @hookspec(firstresult=True)
    def intake_plan(self, work: Work, entries: Sequence[PlannedEntry]) -> Sequence[Record | None]:
        """Keep planned entries; return for each the record, as it stands in the store afterwards, or None.

        The first plugin that answers keeps them all. A new entry is added; one with a ``record`` is brought to what
        the calendar says now; a record that is returned with the version that it had was left alone.
        """
