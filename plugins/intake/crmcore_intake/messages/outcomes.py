"""What becomes of an item, in the words of every import, and the key by which it is found again."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import attrs

from crmcore import Customer
from crmcore_intake.messages.hooks import Subject
from crmcore_intake.messages.message import Item, Message
from crmcore_intake.messages.sorting import Sorted
from crmcore_intake.plan import FieldChange, Problem, RowAction, RowOutcome
from crmcore_intake.records import Import, Key


@attrs.frozen(eq=False)
class Ready:
    """A message with all that is known of it: its customers, in whose name it is kept, and what it is about."""

    sorted: Sorted
    user_id: UUID | None
    subject: Subject | None

    @property
    def item(self) -> Item:
        """Where it came from."""
        return self.sorted.item

    @property
    def message(self) -> Message:
        """What it says."""
        return self.sorted.message

    @property
    def customers(self) -> tuple[Customer, ...]:
        """Who takes part."""
        return self.sorted.customers


def outcome(
    item: Item,
    action: RowAction,
    *,
    record_type: str = "interaction",
    changes: Iterable[FieldChange] = (),
    note: str = "",
    reason: str = "",
) -> RowOutcome:
    """Return what became of an item; it is named by its file, and by its line in a file that holds several."""
    problems = (Problem(None, "", reason),) if reason else ()
    return RowOutcome(
        row=item.row, line=item.line, action=action, record_type=record_type, key=item.place, changes=tuple(changes),
        problems=problems, note=note,
    )  # fmt: skip


def key_for(into: Import, item: Item, record_type: str, record_id: UUID) -> Key:
    """Return the key of what a message became."""
    message = item.message
    assert message is not None
    return Key(
        scheme=message.scheme, key=message.key, record_type=record_type, record_id=record_id, import_id=into.id,
        row=item.row, line=item.line, revision=message.revision or None,
    )  # fmt: skip
