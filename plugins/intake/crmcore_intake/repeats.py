"""Rows of one file that name the same record: together they say what it is, the later ones in case of doubt.

Were each applied by itself, a file whose rows contradict each other would change the record every time it is
brought in. So the first of them speaks for all. Which rows those are is kept in a temporary SQLite file, as a file
may have more rows than fit into memory.
"""

from __future__ import annotations

import hashlib
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from functools import lru_cache

import attrs
import orjson

from crmcore_intake.plan import Draft
from crmcore_intake.reader import CsvFile, Row

_BATCH = 5_000
_REMEMBERED = 10_000


class Repeats:
    """The rows of a file that share their key with others.

    Args:
        key_of: returns the key of a row, or an empty text.
    """

    def __init__(self, key_of: Callable[[Row], str]) -> None:
        self._key_of = key_of
        # An empty name is a private database in a temporary file, gone when it is closed.
        self._store = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._store.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2048; BEGIN;"
            "CREATE TABLE seen (mark INTEGER);"
            "CREATE TABLE repeated (mark INTEGER, row INTEGER, line INTEGER, cells TEXT);"
        )
        weakref.finalize(self, self._store.close)
        self._waiting: list[tuple[int]] = []
        self._headings: tuple[str, ...] = ()
        self.any = False
        """True if two rows have one key."""

    def see(self, row: Row) -> None:
        """Take a row into account; once for each row of the file."""
        key = self._key_of(row)
        if key:
            self._waiting.append((_mark(key),))
            if len(self._waiting) >= _BATCH:
                self._write()

    def _write(self) -> None:
        self._store.executemany("INSERT INTO seen VALUES (?)", self._waiting)
        self._waiting.clear()

    def settle(self, file: CsvFile) -> None:
        """Find out, when all rows were seen, which of them repeat a key, and keep those."""
        self._write()
        self._headings = file.headings
        self._store.execute("CREATE TABLE mark (mark INTEGER PRIMARY KEY)")
        self._store.execute("INSERT INTO mark SELECT mark FROM seen GROUP BY mark HAVING count(*) > 1")
        self.any = bool(self._store.execute("SELECT 1 FROM mark LIMIT 1").fetchone())
        if self.any:
            self._store.executemany("INSERT INTO repeated VALUES (?, ?, ?, ?)", self._repeated(file))
            self._store.execute("CREATE INDEX by_mark ON repeated (mark, row)")
        self._store.execute("DROP TABLE seen")

    def _repeated(self, file: CsvFile) -> Iterator[tuple[int, int, int, bytes]]:
        known = self._store.cursor()
        for row in file:
            if isinstance(row, Row) and (key := self._key_of(row)):
                mark = _mark(key)
                if known.execute("SELECT 1 FROM mark WHERE mark = ?", (mark,)).fetchone():
                    yield mark, row.number, row.line, orjson.dumps(list(row.cells.values()))

    def rows(self, key: str) -> Iterator[Row]:
        """Yield the rows of a key in order, none if it is that of one row alone."""
        found = self._store.execute("SELECT row, line, cells FROM repeated WHERE mark = ? ORDER BY row", (_mark(key),))
        for number, line, cells in found:
            row = Row(number, line, dict(zip(self._headings, orjson.loads(cells), strict=True)))
            if self._key_of(row) == key:  # two keys may have one mark, however rarely
                yield row


def _mark(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)


class Together:
    """Reads rows as drafts, those of one key together."""

    def __init__(self, read: Callable[[Row], Draft], repeats: Repeats) -> None:
        self._read, self._repeats = read, repeats
        self._leader = lru_cache(_REMEMBERED)(self._find_leader)

    def draft(self, row: Row) -> Draft:
        """Return what a row says: the first good one of a key says it for all, the others say that they follow it."""
        own = self._read(row)
        if not self._repeats.any or own.problems or own.skipped:
            return own
        leader = self._leader(own.key)
        if leader is None:
            return own
        if leader != row.line:
            return Draft(row=own.row, line=own.line, key=own.key, follows=leader)
        for other in self._good(own.key):
            own = _joined(own, other) if other.row != own.row else own
        return own

    def _good(self, key: str) -> Iterator[Draft]:
        drafts = map(self._read, self._repeats.rows(key))
        return (draft for draft in drafts if not (draft.problems or draft.skipped))

    def _find_leader(self, key: str) -> int | None:
        return next((draft.line for draft in self._good(key)), None)


def _joined(first: Draft, then: Draft) -> Draft:
    """Return what two rows say of one record; where both say something, the later row wins."""
    said = then.values.keys() | then.lookups.keys()
    return attrs.evolve(
        first,
        values={n: v for n, v in first.values.items() if n not in said} | dict(then.values),
        lookups={n: w for n, w in first.lookups.items() if n not in said} | dict(then.lookups),
        identities=tuple(dict.fromkeys((*first.identities, *then.identities))),
        tags=tuple(dict.fromkeys((*first.tags, *then.tags))),
        teams=tuple(dict.fromkeys((*first.teams, *then.teams))),
        history=then.history or first.history,
        needed=tuple(problem for problem in first.needed if problem in then.needed),
    )
