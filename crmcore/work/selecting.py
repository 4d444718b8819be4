"""Statements over read faces: run as they come, or checked and compiled once and asked often."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy.exc import StatementError

from crmcore.errors import Invalid
from crmcore.work.access import ACTOR
from crmcore.work.guard import check
from crmcore.work.reading import with_faces

if TYPE_CHECKING:
    from crmcore.work.work import Work

Process = Callable[[Any], Any] | None


@attrs.define(eq=False)
class _Kept:
    """A statement with named parameters, compiled for lists of certain lengths."""

    statement: Any
    """Held here, so that no other can get its id, under which this is kept."""
    sql: str
    fixed: list[Any]
    """The parameters in order, in their stored form; None where one varies."""
    slots: list[tuple[str, int | None, Process, list[int]]]
    """What varies: its name, the place in a list, what makes the stored form, and where the text asks for it."""
    types: list[Any]
    shape: Callable[[Iterable[Any]], Any]
    """Makes a row, whose cells have names, of its cells."""
    decode: list[Process] | None = None

    def params(self, values: Mapping[str, Any]) -> list[Any]:
        """Return the parameters in order, each made once."""
        made = self.fixed.copy()
        for name, place, process, wanted in self.slots:
            value = values[name] if place is None else values[name][place]
            try:
                stored = process(value) if process else value
            except (AttributeError, TypeError, ValueError, ArithmeticError, StatementError) as error:
                raise Invalid(f"The value of '{name}' does not fit: {error}.") from error
            for number in wanted:
                made[number] = stored
        return made


def select(work: Work, statement: Any, values: Mapping[str, Any]) -> list[Any]:
    """Run a statement; see ``Work.select``."""
    if not values:
        return work.run(with_faces(work, statement, check(statement, work.access)))
    given = {n: list(v) if isinstance(v, (list, tuple, set, frozenset)) else v for n, v in values.items()}
    lengths = tuple((n, len(v) if isinstance(v, list) else None) for n, v in given.items())
    key = ("select", id(work.access), id(statement), lengths)
    given[ACTOR] = work.actor.id
    kept = work.context.for_now(key, lambda: _compiled(work, statement, given))
    rows = work.channel.rows(kept.sql, kept.params(given))
    if kept.decode is None:
        described, dialect = work.channel.cursor.description, work.context.store.dialect
        kept.decode = [
            kind.dialect_impl(dialect).result_processor(dialect, column[1])
            for kind, column in zip(kept.types, described, strict=True)
        ]
    if any(kept.decode):
        columns = zip(zip(*rows, strict=True), kept.decode, strict=bool(rows))
        # What is empty is None in all types that a statement may have.
        rows = list(zip(*(
            [None if cell is None else process(cell) for cell in column] if process else column
            for column, process in columns
        ), strict=True))  # fmt: skip
    return list(map(kept.shape, rows))


def _compiled(work: Work, statement: Any, values: Mapping[str, Any]) -> _Kept:
    dialect = work.context.store.dialect
    guarded = with_faces(work, statement, check(statement, work.access))
    compiled: Any = guarded.compile(dialect=dialect)
    # One with a value of its own takes another where one is given.
    wanted = {bind.key for bind in compiled.binds.values() if bind.required or bind.key in values}
    if missing := sorted(wanted - set(values)):
        raise Invalid(f"The statement has the parameters {missing}, for which no value is given.")
    if single := sorted(
        b.key for b in compiled.binds.values() if b.expanding and not isinstance(values.get(b.key, []), list)
    ):
        raise Invalid(f"The parameters {single} take a list, a tuple or a set.")
    state = compiled.construct_expanded_state({name: values[name] for name in wanted})
    of_list = {name: (key, i) for key, names in state.parameter_expansion.items() for i, name in enumerate(names)}
    slots: dict[str, tuple[str, int | None, Process, list[int]]] = {}
    fixed: list[Any] = []
    for number, name in enumerate(state.positiontup):
        key, place = of_list.get(name, (name, None))
        bind = compiled.binds[key]
        process = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if bind.key in wanted:
            slots.setdefault(name, (bind.key, place, process, []))[3].append(number)
            fixed.append(None)
        else:
            value = bind.effective_value if place is None else bind.effective_value[place]
            fixed.append(process(value) if process else value)
    # An attribute of SQLAlchemy's own rows takes twenty times as long, and a section asks for hundreds.
    shown = compiled._result_columns[-len(statement._all_selected_columns) :]  # of a union, after those of the faces
    row: Any = namedtuple("Row", [c.keyname for c in shown], rename=True)  # type: ignore[misc]  # noqa: PYI024 — known here
    return _Kept(
        statement, state.statement, fixed, list(slots.values()),
        [column.type for column in shown], partial(tuple.__new__, row),
    )  # fmt: skip
