"""What sales shows of a customer: one section, read in one statement, whatever is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa

from crmcore import CustomerScope, Entry, Money, SectionData, User, ViewSection, Work, schema_of
from crmcore_sfa.activities.records import Activity, ActivityState, Attendee, Priority
from crmcore_sfa.activities.when import midnight_of, overdue
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.orders.records import Order, PaymentDue
from crmcore_sfa.quotes.records import Quote
from crmcore_sfa.records import Opportunity

SHOWN = 20
"""So many rows of each kind of record; the headline says so where there are more."""

_act, _lead, _deal, _quote, _order, _due = (cls.t.c for cls in (Activity, Lead, Opportunity, Quote, Order, PaymentDue))
_amount = _deal.amount.type

# What varies from one customer and moment to the next: all else stands, and is checked and compiled once.
_IDS = sa.bindparam("ids", expanding=True, type_=sa.Uuid())
_TODAY = sa.bindparam("today", type_=sa.Date())
_NOW, _MIDNIGHT = (sa.bindparam(name, type_=_act.due_at.type) for name in ("now", "midnight"))

_NOTHING: Mapping[str, sa.ColumnElement[Any]] = {
    "name": sa.literal(None, sa.String()),  # the number of a quote or order, the kind of an activity
    "title": sa.literal(None, sa.String()),
    "line": sa.literal(None, sa.String()),
    "stage": sa.literal(None, sa.String()),
    "amount": sa.literal(None, _amount),
    "currency": sa.literal(None, sa.String()),
    "at": sa.literal(None, _act.due_at.type),
    "all_day": sa.literal(0),
    "day": sa.literal(None, sa.Date()),
    "note": sa.literal(None, sa.String()),
    "open": sa.literal(None, _amount),  # what is summed up: the amount of a deal, what is owed of an order
    "late": sa.literal(None, _amount),  # what is overdue of that; an activity that is counts as 1
    "owner_id": sa.literal(None, sa.Uuid()),
}
"""The columns that all kinds of records share, with what stands where one has none."""


def _part(
    part: str, source: Any, where: Sequence[sa.ColumnElement[bool]], order: Sequence[Any], **columns: Any
) -> sa.Select[Any]:
    """Return the records of one kind, each with its place, and with their number and sums by currency beside it.

    So how many there are and what they are worth takes no second look, though few of them are shown.
    """
    given = {**_NOTHING, **columns}
    currency = given["currency"]
    return (
        sa.select(
            sa.literal(part).label("part"), *(column.label(name) for name, column in given.items()),
            sa.func.row_number().over(order_by=order).label("n"),
            sa.func.count().over().label("of"),
            sa.func.row_number().over(partition_by=currency, order_by=order).label("nth"),
            sa.func.sum(given["open"], type_=_amount).over(partition_by=currency).label("sum_open"),
            sa.func.sum(given["late"], type_=_amount).over(partition_by=currency).label("sum_late"),
        )
        .select_from(source)
        .where(*where)
    )  # fmt: skip


def _planned() -> sa.Select[Any]:
    planned = _act.state == ActivityState.PLANNED.value
    # Two selects rather than one condition with "or", which PostgreSQL answers by reading all that is planned.
    theirs = sa.union_all(
        sa.select(_act.id).where(_act.customer_id.in_(_IDS), planned),
        sa.select(Attendee.t.c.activity_id).where(Attendee.t.c.customer_id.in_(_IDS)),
    )
    # As a case, which no index serves: SQLite would take the one of states, and read all that is planned as well.
    still = sa.case((planned, 1), else_=0) == 1
    late = sa.case((overdue(_NOW, _MIDNIGHT), sa.literal(1, _amount)), else_=sa.literal(0, _amount))
    return _part(
        "planned", Activity.t, (_act.id.in_(theirs), still), (late.desc(), _act.due_at.is_(None), _act.due_at, _act.id),
        name=_act.kind, title=_act.subject, at=_act.due_at, all_day=sa.case((_act.all_day.is_(True), 1), else_=0),
        note=_act.priority, late=late, owner_id=_act.owner_id,
    )  # fmt: skip


def _leads() -> sa.Select[Any]:
    return _part(
        "leads", Lead.t, (_lead.customer_id.in_(_IDS), _lead.closed_on.is_(None)), (_lead.opened_on, _lead.id),
        title=_lead.title, line=_lead.pipeline, stage=_lead.stage, amount=_lead.budget,
        currency=_lead.budget_currency, day=_lead.opened_on, note=_lead.source, owner_id=_lead.owner_id,
    )  # fmt: skip


def _deals() -> sa.Select[Any]:
    return _part(
        "deals", Opportunity.t, (_deal.customer_id.in_(_IDS), _deal.closed_on.is_(None)),
        (_deal.close_on.is_(None), _deal.close_on, _deal.id),
        title=_deal.title, line=_deal.pipeline, stage=_deal.stage, amount=_deal.amount,
        open=_deal.amount, currency=_deal.amount_currency, day=_deal.close_on, note=_deal.next_step,
        owner_id=_deal.owner_id,
    )  # fmt: skip


def _quotes() -> sa.Select[Any]:
    return _part(
        "quotes", Quote.t, (_quote.customer_id.in_(_IDS), _quote.closed_on.is_(None)),
        (_quote.valid_until.is_(None), _quote.valid_until, _quote.id),
        name=_quote.number, title=_quote.title, line=_quote.pipeline, stage=_quote.stage, amount=_quote.total,
        currency=_quote.total_currency, day=_quote.valid_until, note=sa.cast(_quote.revision, sa.String()),
        owner_id=_quote.owner_id,
    )  # fmt: skip


def _orders() -> sa.Select[Any]:
    left = _due.amount - sa.func.coalesce(_due.paid, 0)
    late = sa.case((_due.due_on < _TODAY, left), else_=0)
    owed = (
        sa.select(
            _due.order_id, sa.func.sum(left, type_=_amount).label("open"),
            sa.func.sum(late, type_=_amount).label("late"),
        )
        # The customer of a due is that of its order: by it they are found without reading what others owe.
        .where(_due.customer_id.in_(_IDS), _due.settled_on.is_(None))
        .group_by(_due.order_id)
        .subquery("owed")
    )  # fmt: skip
    return _part(
        "orders", Order.t.outerjoin(owed, owed.c.order_id == _order.id),
        (_order.customer_id.in_(_IDS), _order.activated_on.is_not(None)),
        (_order.closed_on.is_not(None), _order.starts_on.desc(), _order.id),
        name=_order.number, title=_order.title, line=_order.pipeline, stage=_order.stage, amount=_order.total,
        currency=_order.total_currency, day=_order.ends_on, note=sa.cast(_order.starts_on, sa.String()),
        open=owed.c.open, late=owed.c.late, owner_id=_order.owner_id,
    )  # fmt: skip


Part = Callable[[], sa.Select[Any]]

# In the order in which they are shown. Who may not read one of the records sees the others.
_PARTS: Mapping[str, tuple[Part, tuple[type[Entry], ...]]] = {
    "planned": (_planned, (Activity, Attendee)),
    "leads": (_leads, (Lead,)),
    "deals": (_deals, (Opportunity,)),
    "quotes": (_quotes, (Quote,)),
    "orders": (_orders, (Order, PaymentDue)),
}
_PLACE = {name: place for place, name in enumerate(_PARTS)}


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    parts = tuple(name for name, (_, records) in _PARTS.items() if work.may_read(*records))
    if not parts:
        return None
    now = work.by_firm(work.now)
    values = {"ids": scope.ids, "now": now, "midnight": midnight_of(now), "today": work.today}
    found = work.select(_statement(parts, work.may_read(User)), **values)
    rows = sorted(found, key=lambda row: (_PLACE[row.part], row.n))
    if not rows:
        return None
    label = cache(work.context.registry.label)
    shown = tuple(_shown(work, label, row) for row in rows if row.n <= SHOWN)
    return SectionData(
        columns=("What", "Title", "State", "Amount", "Date", "Owner", "Note"), rows=shown,
        headline="; ".join(_told(work, rows)),
    )  # fmt: skip


@lru_cache
def _statement(parts: tuple[str, ...], named: bool) -> sa.Select[Any]:
    """Return the statement for those who may read these parts."""
    found = sa.union_all(*(_PARTS[name][0]() for name in parts)).subquery("found")
    owner = User.t.c.name if named else sa.literal(None, sa.String())
    # The first in each currency brings the sums along, however far behind it stands.
    shown = [column for column in found.c if column is not found.c.owner_id]
    return (
        sa.select(*shown, owner.label("owner"))
        .select_from(found.outerjoin(User.t, User.t.c.id == found.c.owner_id) if named else found)
        .where(sa.or_(found.c.n <= SHOWN, found.c.nth == 1))
    )


# -- rows and words ---------------------------------------------------------------------------------------------------

_RECORDS = {"leads": Lead, "deals": Opportunity, "quotes": Quote, "orders": Order}


def _shown(work: Work, label: Callable[[str], str], row: Any) -> tuple[Any, ...]:
    """Return a row as it is shown: what it is, its title, how far it has come, its worth, its day, owner and note."""
    if row.part == "planned":
        at = work.day_of(row.at) if row.at and row.all_day else row.at
        note = "" if row.note == Priority.NORMAL.value else f"{row.note} priority"
        return row.name.capitalize(), row.title, "Overdue" if row.late else "Planned", None, at, row.owner, note
    what, state = label(schema_of(_RECORDS[row.part]).name), label(f"{row.line}.{row.stage}")
    return what, _title(row), state, _money(row.amount, row.currency), row.day, row.owner, _note(row)


def _title(row: Any) -> str:
    if row.part == "quotes":
        name = Quote(number=row.name, revision=int(row.note), title=row.title).name
        return f"{name} {row.title}".strip()
    return f"{row.name or ''} {row.title}".strip()


def _note(row: Any) -> str:
    if row.part == "leads":
        return f"from {row.note}" if row.note else ""
    if row.part == "deals":
        return row.note or ""
    if row.part == "quotes":
        return ""
    return ", ".join(filter(None, (f"since {row.note}", _owed(row.currency, row.open, row.late))))


def _owed(currency: str | None, still: Any, late: Any) -> str:
    return ", ".join(f"{_money(sum_, currency)} {word}" for sum_, word in ((still, "open"), (late, "overdue")) if sum_)


def _money(amount: Any, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(amount, currency)


def _told(work: Work, rows: Sequence[Any]) -> Iterator[str]:
    """Yield the parts of the headline: deals and their worth, what is owed, what is overdue and what comes next."""
    of = {name: [row for row in rows if row.part == name] for name in _PARTS}
    if deals := of["deals"]:
        number = deals[0].of
        yield ": ".join(
            filter(None, (f"{number:,} open {'deal' if number == 1 else 'deals'}", _sums(deals, "sum_open")))
        )
    for word, name in (("open", "sum_open"), ("overdue", "sum_late")):
        if owed := _sums(of["orders"], name):
            yield f"payments {word}: {owed}"
    if planned := of["planned"]:
        if late := int(planned[0].sum_late):
            yield f"{late:,} {'activity' if late == 1 else 'activities'} overdue"
        ahead = next((row for row in planned if row.at and not row.late), None)
        if ahead is not None:
            yield f"next: {ahead.title} on {work.day_of(ahead.at)}"
    for name, found in of.items():
        if found and found[0].of > SHOWN:
            yield f"{SHOWN} of {found[0].of:,} {name} shown"


def _sums(rows: Iterable[Any], name: str) -> str:
    """Return the sums of each currency in words, those of nothing left out."""
    found = {row.currency: getattr(row, name) for row in rows if row.nth == 1 and row.currency is not None}
    return ", ".join(str(Money(total, currency)) for currency, total in sorted(found.items()) if total)


sales = ViewSection(name="sfa.sales", title="Sales", load=_load, order=10, statements=1)
