"""What an operation may cost: statements as the driver counts them, and calls of Python as cProfile does."""

from __future__ import annotations

import cProfile
import pstats
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest

from crmcore import Crm, Customer, Interaction, Money, User, Work
from tests.work.selling import Deal

BRACKETS = re.compile(r"^\s*(BEGIN|COMMIT|ROLLBACK|SET TRANSACTION|SAVEPOINT|RELEASE)", re.IGNORECASE)
STATEMENTS = 6


@contextmanager
def counted(crm: Crm, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Collect every statement that reaches the driver, whoever sends it, without BEGIN and COMMIT."""
    sent: list[str] = []
    if crm.store.sqlite:
        with crm.engine.connect() as connection:  # the pool hands out the same connection again
            driver: Any = connection.connection.driver_connection
        driver.set_trace_callback(sent.append)
        yield sent
        driver.set_trace_callback(None)
    else:
        import psycopg

        for name in ("execute", "executemany", "copy"):
            monkeypatch.setattr(psycopg.Cursor, name, _noting(sent, getattr(psycopg.Cursor, name)))
        yield sent
        monkeypatch.undo()
    # The driver of SQLite traces each row of an executemany; what counts is the statement.
    sent[:] = [s for i, s in enumerate(sent) if not BRACKETS.match(s) and (i == 0 or _shape(s) != _shape(sent[i - 1]))]


def _noting(sent: list[str], method: Callable[..., Any]) -> Callable[..., Any]:
    def note(cursor: Any, query: Any, *args: Any, **more: Any) -> Any:
        sent.append(query if isinstance(query, str) else str(query))
        return method(cursor, query, *args, **more)

    return note


def _shape(statement: str) -> str:
    return statement.partition("VALUES")[0]


Operation = Callable[[Work, UUID], object]


def customer_and_interaction(work: Work, _deal: UUID) -> None:
    acme = work.add(Customer.organization(name="Acme"))
    work.log(Interaction(kind="core.note", summary="hello"), acme)


def add_deal(work: Work, _deal: UUID) -> None:
    work.add(Deal(title="x", amount=Money("12.50", "EUR")))


def read_and_move(work: Work, deal: UUID) -> None:
    read = work.get(Deal, deal)
    work.move(read, to="quoted" if read.stage == "new" else "new")


OPERATIONS = {"customer and interaction": customer_and_interaction, "add a deal": add_deal, "move": read_and_move}
CALLS = {
    "sqlite": {"customer and interaction": 580, "add a deal": 550, "move": 890},
    "postgresql": {"customer and interaction": 860, "add a deal": 800, "move": 1_330},
}
"""Calls of Python and built-in functions, as measured, plus about fifteen in a hundred."""


@pytest.fixture
def deal(crm: Crm, rep: User) -> UUID:
    """A deal to move, and everything that is worked out once worked out."""
    with crm.work(rep) as work:
        made = work.add(Deal(title="x", amount=Money(1, "EUR")))
    for _ in range(2):
        for do in OPERATIONS.values():
            with crm.work(rep) as work:
                do(work, made.id)
    return made.id


@pytest.mark.parametrize("name", OPERATIONS)
def test_statements(crm: Crm, rep: User, deal: UUID, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with counted(crm, monkeypatch) as sent, crm.work(rep) as work:
        OPERATIONS[name](work, deal)
    assert 3 <= len(sent) <= STATEMENTS, "\n".join(sent)


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer counts for itself")
@pytest.mark.parametrize("name", OPERATIONS)
def test_calls(crm: Crm, rep: User, deal: UUID, name: str) -> None:
    profile = cProfile.Profile()
    with profile, crm.work(rep) as work:
        OPERATIONS[name](work, deal)
    calls = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]  # it is there, and typeshed does not say so
    allowed = CALLS[crm.store.dialect.name][name]
    assert allowed * 0.6 < calls <= allowed, "more than planned, or so much less that the plan should be lowered"
