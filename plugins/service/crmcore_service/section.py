"""What service shows of a customer: one section, read in one statement, whatever the areas put into it.

Each part is a SELECT of the same columns (``part_of``); a new one is a line in ``_PARTS`` and the words that it adds to
the headline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, CustomerScope, Entry, SectionData, User, ViewSection, Work
from crmcore_service.levels.records import Clock, ClockState
from crmcore_service.satisfaction.facts import DAYS
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.scales import SCALES
from crmcore_service.tickets.records import Ticket

OPEN_SHOWN = 20
CLOSED_SHOWN = 5
ANSWERS_SHOWN = 5
"""So many rows of each; the headline counts them all."""

_ticket, _clock, _survey = Ticket.t.c, Clock.t.c, Survey.t.c

# What varies from one customer and moment to the next: all else stands, and is checked and compiled once.
IDS = sa.bindparam("ids", expanding=True, type_=sa.Uuid())
NOW = sa.bindparam("now", type_=_ticket.opened_at.type)
YEAR_AGO = sa.bindparam("year_ago", type_=_ticket.opened_at.type)

_NOTHING: Mapping[str, sa.ColumnElement[Any]] = {
    # What a row is called, how far it has come, and who has to do with it.
    "number": sa.literal(None, sa.String()),
    "title": sa.literal(None, sa.String()),
    "line": sa.literal(None, sa.String()),
    "stage": sa.literal(None, sa.String()),
    "priority": sa.literal(None, sa.String()),
    "at": sa.literal(None, _ticket.opened_at.type),
    "due_at": sa.literal(None, _clock.due_at.type),
    "is_late": sa.literal(0, sa.Integer()),
    "owner_id": sa.literal(None, sa.Uuid()),
    "contact_id": sa.literal(None, sa.Uuid()),
    "score": sa.literal(None, sa.Integer()),
    # Figures about all of a part, for the headline.
    "figure": sa.cast(sa.null(), sa.Float(53)),  # PostgreSQL would take a mere NULL for text
    "answers": sa.literal(None, sa.Integer()),
}
"""The columns that all parts share, with what stands where one has none."""


def part_of(
    part: str, source: Any, where: Sequence[sa.ColumnElement[bool]], order: Sequence[Any], at_most: int, **columns: Any
) -> sa.Select[Any]:
    """Return the first rows of one part, each with its place, and with counts over all of them.

    Args:
        part: the name by which the rows are told apart.
        columns: some of :data:`_NOTHING`.
        at_most: so many rows are returned; the counts are over all.
    """
    rows = (
        sa.select(
            sa.literal(part).label("part"),
            *(column.label(name) for name, column in {**_NOTHING, **columns}.items()),
            sa.func.row_number().over(order_by=order).label("n"),
            sa.func.count().over().label("of"),
            sa.func.sum(columns.get("is_late", _NOTHING["is_late"])).over().label("late"),
        )
        .select_from(source)
        .where(*where)
        .subquery(part)
    )
    return sa.select(rows).where(rows.c.n <= at_most)


def _theirs(closed: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    # Two selects rather than one condition with "or": so both databases begin at the customer, by its index.
    mine = sa.union_all(
        sa.select(_ticket.id).where(_ticket.customer_id.in_(IDS), closed),
        sa.select(_ticket.id).where(_ticket.contact_id.in_(IDS), closed),
    )
    found: sa.ColumnElement[bool] = _ticket.id.in_(mine)
    return found


_CELLS: Mapping[str, Any] = {
    "number": _ticket.number, "title": _ticket.title, "line": _ticket.pipeline, "stage": _ticket.stage,
    "priority": _ticket.priority, "owner_id": _ticket.owner_id, "contact_id": _ticket.contact_id,
}  # fmt: skip


def _open() -> sa.Select[Any]:
    is_open = _ticket.closed_on.is_(None)
    theirs = _theirs(is_open)
    due = (
        sa.select(_clock.ticket_id, sa.func.min(_clock.due_at).label("due_at"))
        .where(
            _clock.ticket_id.in_(sa.select(_ticket.id).where(theirs)),
            _clock.stopped_at.is_(None),
            _clock.state.in_([ClockState.RUNNING.value, ClockState.BREACHED.value]),
        )
        .group_by(_clock.ticket_id)
        .subquery("due")
    )
    late = sa.case((due.c.due_at < NOW, 1), else_=0)
    return part_of(
        "open", Ticket.t.outerjoin(due, due.c.ticket_id == _ticket.id), (theirs,),
        (late.desc(), due.c.due_at.is_(None), due.c.due_at, _ticket.opened_at, _ticket.id), OPEN_SHOWN,
        **_CELLS, at=_ticket.opened_at, due_at=due.c.due_at, is_late=late,
    )  # fmt: skip


def _closed() -> sa.Select[Any]:
    return part_of(
        "closed", Ticket.t, (_theirs(_ticket.closed_on.is_not(None)),),
        (_ticket.closed_on.desc(), _ticket.opened_at.desc(), _ticket.id), CLOSED_SHOWN,
        **_CELLS, at=sa.func.coalesce(_ticket.resolved_at, _ticket.stage_since),
    )  # fmt: skip


def _answers() -> sa.Select[Any]:
    answered = _survey.answered_at.is_not(None)
    mine = sa.union_all(
        sa.select(_survey.id).where(_survey.customer_id.in_(IDS), answered),
        sa.select(_survey.id).where(_survey.contact_id.in_(IDS), answered),
    )
    recent = sa.and_(_survey.kind == SurveyKind.CSAT.value, _survey.answered_at >= YEAR_AGO)
    score = sa.case((recent, sa.cast(_survey.score, sa.Float(53))))
    return part_of(
        "answers", Survey.t.outerjoin(Ticket.t, _ticket.id == _survey.ticket_id), (_survey.id.in_(mine),),
        (_survey.answered_at.desc(), _survey.id.desc()), ANSWERS_SHOWN,
        number=_ticket.number, title=_survey.comment, stage=_survey.kind, at=_survey.answered_at,
        contact_id=sa.func.coalesce(_survey.contact_id, _survey.customer_id), score=_survey.score,
        owner_id=_survey.written_by_id,
        figure=sa.func.avg(score).over(), answers=sa.func.count(score).over(),
    )  # fmt: skip


Part = Callable[[], sa.Select[Any]]

# In the order in which they are shown. Who may not read one of the records sees the others.
_PARTS: Mapping[str, tuple[Part, tuple[type[Entry], ...]]] = {
    "open": (_open, (Ticket, Clock)),
    "closed": (_closed, (Ticket,)),
    "answers": (_answers, (Survey, Ticket)),
}
_PLACE = {name: place for place, name in enumerate(_PARTS)}


@lru_cache
def _statement(parts: tuple[str, ...], named: bool) -> sa.Select[Any]:
    """Return the statement for those who may read these parts, and perhaps users."""
    found = sa.union_all(*(_PARTS[name][0]() for name in parts)).subquery("found")
    asked = Customer.t.alias("asked")
    source: Any = found.outerjoin(asked, asked.c.id == found.c.contact_id)
    owner: Any = sa.literal(None, sa.String())
    if named:
        source, owner = source.outerjoin(User.t, User.t.c.id == found.c.owner_id), User.t.c.name
    shown = [column for column in found.c if column.name not in ("owner_id", "contact_id")]
    owned = sa.case((found.c.owner_id.is_not(None), 1), else_=0)
    return sa.select(
        *shown, owned.label("owned"), asked.c.name.label("asker"), owner.label("owner")
    ).select_from(source)  # fmt: skip


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    parts = tuple(name for name, (_, records) in _PARTS.items() if work.may_read(*records))
    if not parts:
        return None
    values = {"ids": scope.ids, "now": work.now, "year_ago": work.now - timedelta(days=DAYS)}
    found = work.select(_statement(parts, work.may_read(User)), **values)
    rows = sorted(found, key=lambda row: (_PLACE[row.part], row.n))
    if not rows:
        return None
    label = cache(work.context.registry.label)
    return SectionData(
        columns=("Ticket", "Title", "State", "Priority", "Requester", "Owner", "Opened or closed", "Due"),
        rows=tuple(_shown(label, row) for row in rows),
        headline="; ".join(_told(rows)),
    )  # fmt: skip


def _shown(label: Callable[[str], str], row: Any) -> tuple[Any, ...]:
    number = f"#{row.number}" if row.number else ""
    if row.part == "answers":
        state = f"{row.stage.upper()} {row.score} of {SCALES[SurveyKind(row.stage)].highest}"
        if row.owned:
            # By hand, in the customer's place: that is not what the customer gave.
            state += f", written down by {row.owner or 'one of us'}"
        return number, row.title, state, row.priority, row.asker, None, row.at, row.due_at
    state = label(f"{row.line}.{row.stage}")
    return number, row.title, state, row.priority, row.asker, row.owner, row.at, row.due_at


def _told(rows: Iterable[Any]) -> Iterator[str]:
    """Yield the parts of the headline: ``2 open, 1 past due``, ``7 resolved or closed``."""
    first = {row.part: row for row in reversed(list(rows))}
    if row := first.get("open"):
        yield f"{row.of:,} open" + (f", {row.late:,} past due" if row.late else "")
    if row := first.get("closed"):
        yield f"{row.of:,} resolved or closed"
    if (row := first.get("answers")) and row.answers:
        yield f"CSAT {row.figure:.1f} of 5 in a year ({row.answers:,} answer{'s' if row.answers > 1 else ''})"


tickets = ViewSection(name="service.tickets", title="Service", load=_load, order=30, statements=1)
