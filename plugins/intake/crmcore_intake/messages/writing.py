"""Writing a chunk of messages: each becomes an interaction of its customers, or a plan of whoever keeps plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import attrs

from crmcore import Action, Crm, Customer, Interaction, Scope, Work
from crmcore.errors import PluginFailed
from crmcore_intake.messages.hooks import Contact, Mail
from crmcore_intake.messages.message import Choices, Item, Kind, Message
from crmcore_intake.messages.outcomes import Ready, key_for, outcome
from crmcore_intake.messages.people import Newcomer, People, store
from crmcore_intake.messages.planning import Planner
from crmcore_intake.messages.settings import MessageSettings, Unknown
from crmcore_intake.messages.sorting import Sorted, Sorter
from crmcore_intake.messages.subjects import Subjects
from crmcore_intake.plan import FieldChange, Problem, RowAction, RowOutcome
from crmcore_intake.plugin import PERMISSION
from crmcore_intake.records import Effect, Import, Key
from crmcore_intake.splitting import by_halves

_KINDS = {Kind.MAIL: "core.email", Kind.MEETING: "core.meeting", Kind.NOTE: "core.note"}
MessageKey = tuple[str, str]
"""Scheme and key."""


@attrs.frozen(eq=False)
class MessageWriter:
    """Writes messages, a chunk at a time, each chunk in the transaction of the caller.

    Attributes:
        keep_files: False in a preview, which leaves no file behind.
    """

    crm: Crm
    choices: Choices
    settings: MessageSettings
    keep_files: bool = True

    def write(self, work: Work, into: Import, items: Sequence[Item]) -> list[RowOutcome]:
        """Store a chunk and return what became of each item, in order. One that is refused leaves nothing."""
        outcomes = [told for item in items if (told := _without_message(item)) is not None]
        waiting = [item for item in items if item.message is not None]
        while waiting:
            # What comes twice is written one after the other, as if it stood in two chunks.
            keys: set[MessageKey] = set()
            now: list[Item] = []
            later: list[Item] = []
            for item in waiting:
                key = _key(item)
                (later if key in keys else now).append(item)
                keys.add(key)
            outcomes += by_halves(work, now, lambda some: self._write(work, into, some), _refused_by_store)
            waiting = later
        return sorted(outcomes, key=lambda outcome: outcome.row)

    def _write(self, work: Work, into: Import, items: Sequence[Item]) -> list[RowOutcome]:
        known = _known(work, items)
        planner = Planner(self.crm, work, into, known)
        outcomes: list[RowOutcome] = []
        open_ones: list[Item] = []
        for item in items:
            passed = planner.passed_over(item)
            if passed is None:
                open_ones.append(item)
            else:
                outcomes.append(passed)
        taken = self._taken_over(work, into, open_ones)
        outcomes += taken.values()
        open_ones = [item for item in open_ones if item.row not in taken]
        sorter = self._sorter(work, open_ones)
        sorted_ones = [sorter.sort(item) for item in open_ones]
        outcomes += [_told(one) for one in sorted_ones if one.reason or one.skipped]
        made = store(work, list(sorter.newcomers.values()))
        ready = self._ready(work, [one for one in sorted_ones if not (one.reason or one.skipped)], made)
        outcomes += planner.plan([one for one in ready if planner.is_plan(one.message)])
        outcomes += self._log(work, into, [one for one in ready if not planner.is_plan(one.message)])
        work.add_all(_effect(into, newcomer) for newcomer in sorter.newcomers.values())
        return outcomes

    def _taken_over(self, work: Work, into: Import, items: Sequence[Item]) -> dict[int, RowOutcome]:
        """Offer mails to whoever takes them over; return what became of those that were taken, by row."""
        found = [(item, item.message) for item in items if item.message is not None and item.message.kind is Kind.MAIL]
        threads = Subjects(self.crm, work).of_threads({key for _, mail in found for key in mail.references})
        mails = [
            Mail(message=message, thread=next((threads[key] for key in message.references if key in threads), None))
            for _, message in found
        ]
        taken: dict[int, RowOutcome] = {}
        for plugin, answers in self.crm.host.call("intake_take_mails", work=work, mails=mails) if mails else ():
            if len(answers) != len(mails):
                raise PluginFailed(f"'{plugin}' answers of {len(answers)} mails, of {len(mails)}.")
            for (item, message), answer in zip(found, answers, strict=True):
                if isinstance(answer, str):
                    taken[item.row] = outcome(item, RowAction.SKIP, note=answer)
                elif answer is not None:
                    taken[item.row] = self._kept(work, into, item, message, answer)
        return taken

    def _kept(self, work: Work, into: Import, item: Item, message: Message, made: Interaction) -> RowOutcome:
        """Remember what a plugin made of a mail, and keep its files with that."""
        work.add(key_for(into, item, "interaction", made.id))
        for file in message.files if self.keep_files else ():
            work.attach(made, file.name, file.content, file.media_type)
        changes = [FieldChange("summary", None, made.summary), FieldChange("at", None, made.at)]
        if message.files:
            changes.append(FieldChange("files", None, ", ".join(file.name for file in message.files)))
        return outcome(item, RowAction.CREATE, changes=changes, note=message.left_out)

    def _ready(self, work: Work, fit: Sequence[Sorted], made: Mapping[UUID, Customer]) -> list[Ready]:
        """Return messages with the customers as they are stored, in whose name they are kept, and what about."""
        ones = [attrs.evolve(one, customers=tuple(made.get(c.id, c) for c in one.customers)) for one in fit]
        contacts = [
            Contact(
                kind=one.message.kind, at=one.message.at, title=one.message.title, customers=one.customers,
                user_id=self._user(work, one),
            )
            for one in ones
        ]  # fmt: skip
        subjects = Subjects(self.crm, work).find(contacts, [one.message for one in ones])
        return [
            Ready(one, contact.user_id, subject) for one, contact, subject in zip(ones, contacts, subjects, strict=True)
        ]

    def _sorter(self, work: Work, items: Sequence[Item]) -> Sorter:
        people = People.find(
            work, (p for i in items if i.message for p in i.message.people), frozenset(self.settings.freemail)
        )
        unknown = self.choices.unknown or self.settings.unknown
        fallback = None if self.choices.customer_id is None else work.get(Customer, self.choices.customer_id)
        return Sorter(people, Unknown(unknown), fallback)

    def _user(self, work: Work, one: Sorted) -> UUID | None:
        """Return in whose name a message is kept: a mail in that of who wrote it, an entry in that of whose calendar
        it is, which is by default the calendar of who brings it in."""
        own = None if work.actor.system else work.actor.id
        scope = work.access.require(work.context.registry.type_of(Interaction), Action.CREATE)
        if scope is Scope.OWN:
            return own
        owner = self.choices.owner_id or own
        return one.user_id or owner if one.message.kind is Kind.MAIL else owner or one.user_id

    # -- interactions -----------------------------------------------------------------------------

    def _log(self, work: Work, into: Import, ready: Sequence[Ready]) -> list[RowOutcome]:
        interactions = work.log_all((_interaction(one), one.customers) for one in ready)
        done = list(zip(ready, interactions, strict=True))
        work.add_all(key_for(into, one.item, "interaction", made.id) for one, made in done)
        if self.keep_files:
            for one, made in done:
                for file in one.message.files:
                    work.attach(made, file.name, file.content, file.media_type)
        called = _titles(work, interactions)
        return [
            outcome(one.item, RowAction.CREATE, changes=_changes(one, made, called), note=one.message.left_out)
            for one, made in done
        ]


def _key(item: Item) -> MessageKey:
    return (item.message.scheme, item.message.key) if item.message is not None else ("", "")


def _known(work: Work, items: Sequence[Item]) -> dict[MessageKey, Key]:
    """Return what these messages became before, by key: also where the actor may not see it, for each comes in once."""
    wanted: dict[str, list[str]] = {}
    for item in items:
        if item.message is not None:
            wanted.setdefault(item.message.scheme, []).append(item.message.key)
    face = Key.t.c
    with work.as_system("find what came in before", by=PERMISSION):
        return {
            (scheme, key.key): key
            for scheme, keys in wanted.items()
            for key in work.each(Key, face.scheme == scheme, face.key.in_(keys))
        }


def _interaction(one: Ready) -> Interaction:
    message = one.message
    assert message.at is not None
    payload: dict[str, object] = {"text": message.text}
    if message.kind is Kind.MAIL:
        payload = {"subject": message.title, "message_id": message.message_id, "text": message.text}
    elif message.kind is Kind.MEETING:
        payload = {"minutes": _minutes(message), "location": message.location or None, "notes": message.text}
    first_line = message.text.strip().partition("\n")[0]
    return Interaction(
        kind=_KINDS[message.kind],
        at=message.at,
        summary=(message.title or first_line)[:300],
        direction=one.sorted.direction,
        channel="email" if message.kind is Kind.MAIL else None,
        user_id=one.user_id,
        record_type=one.subject[0] if one.subject else None,
        record_id=one.subject[1] if one.subject else None,
        payload=payload,
    )


def _minutes(message: Message) -> float | None:
    """Return how long a meeting took; days say nothing about that."""
    if message.all_day or message.ends_at is None or message.at is None:
        return None
    return (message.ends_at - message.at).total_seconds() / 60


def _titles(work: Work, interactions: Iterable[Interaction]) -> Mapping[UUID, str]:
    """What people call the records that interactions are about, by id."""
    wanted: dict[str, set[UUID]] = {}
    for one in interactions:
        if one.record_type is not None and one.record_id is not None:
            wanted.setdefault(one.record_type, set()).add(one.record_id)
    found: dict[UUID, str] = {}
    for name, ids in wanted.items():
        kind = work.context.registry.named_type(name)
        if kind.title is not None:
            found |= {record.id: str(getattr(record, kind.title)) for record in work.get_all(kind.cls, ids).values()}
    return found


def _changes(one: Ready, made: Interaction, called: Mapping[UUID, str]) -> tuple[FieldChange, ...]:
    """What a person wants to see of a new interaction before it is made."""
    changes = [FieldChange("summary", None, made.summary), FieldChange("at", None, made.at)]
    changes.append(FieldChange("customers", None, ", ".join(c.name for c in one.customers)))
    if made.record_type is not None and made.record_id is not None:
        title = called.get(made.record_id)
        changes.append(FieldChange("about", None, f"{made.record_type} {title or made.record_id}"))
    if one.message.files:
        changes.append(FieldChange("files", None, ", ".join(file.name for file in one.message.files)))
    return tuple(changes)


def _effect(into: Import, newcomer: Newcomer) -> Effect:
    return Effect(
        import_id=into.id, row=newcomer.row, line=newcomer.line, record_type="customer", record_id=newcomer.customer.id
    )


def _without_message(item: Item) -> RowOutcome | None:
    if item.message is not None:
        return None
    if item.reason:
        return outcome(item, RowAction.REFUSE, reason=item.reason)
    return outcome(item, RowAction.SKIP, note=item.skipped)


def _told(one: Sorted) -> RowOutcome:
    if one.reason:
        return outcome(one.item, RowAction.REFUSE, reason=one.reason)
    return outcome(one.item, RowAction.SKIP, note=one.skipped)


def _refused_by_store(item: Item, problem: Problem) -> RowOutcome:
    return outcome(item, RowAction.REFUSE, reason=problem.reason)
