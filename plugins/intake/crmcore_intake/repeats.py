"""Rows of one file that are about the same record: together they say what it is, the later ones in case of doubt.

They have one key, or one identity by which the profile recognizes customers. Were each applied by itself, a file
whose rows contradict each other would change the record every time it is brought in. So the first of them speaks for
all. Which rows those are is kept in a temporary SQLite file, as a file may have more rows than fit into memory.
"""

from __future__ import annotations

import hashlib
import sqlite3
import weakref
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import attrs

from crmcore_intake.cells import Row, packed, unpacked
from crmcore_intake.origins import FILES, HISTORY, TAGS, TEAMS, said
from crmcore_intake.plan import Draft, Place, Twin
from crmcore_intake.reader import RowFile

_BATCH = 5_000
_REMEMBERED = 10_000


class Repeats:
    """The rows of a file that share a mark with others: their key, or an identity.

    Args:
        key_of: returns the key of a row, or an empty text.
        marks_of: returns what else tells that two rows are about one record.
    """

    def __init__(self, key_of: Callable[[Row], str], marks_of: Callable[[Row], Sequence[str]] = lambda row: ()) -> None:
        self._key_of, self._marks_of = key_of, marks_of
        # An empty name is a private database in a temporary file, gone when it is closed.
        self._store = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._store.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2048; BEGIN;"
            "CREATE TABLE seen (mark BLOB);"
            "CREATE TABLE repeated (row INTEGER PRIMARY KEY, line INTEGER, leader INTEGER, cells BLOB);"
            "CREATE TABLE link (mark BLOB, row INTEGER);"
        )
        weakref.finalize(self, self._store.close)
        self._waiting: list[tuple[bytes]] = []
        self._headings: tuple[str, ...] = ()
        self.any = False
        """True if two rows share a mark."""

    def see(self, row: Row) -> None:
        """Take a row into account; once for each row of the file."""
        self._waiting.extend((mark,) for mark in self._marks(row))
        if len(self._waiting) >= _BATCH:
            self._write()

    def _marks(self, row: Row) -> set[bytes]:
        key = self._key_of(row)
        texts = [f"key\0{key}", *self._marks_of(row)] if key else []
        # 16 bytes: two texts do not come to one mark in the life of the universe.
        return {hashlib.blake2b(text.encode(), digest_size=16).digest() for text in texts}

    def _write(self) -> None:
        self._store.executemany("INSERT INTO seen VALUES (?)", self._waiting)
        self._waiting.clear()

    def settle(self, file: RowFile) -> None:
        """Find out, when all rows were seen, which of them share a mark, and keep those."""
        self._write()
        self._headings = file.headings
        run = self._store.execute
        run("CREATE TABLE mark (mark BLOB PRIMARY KEY) WITHOUT ROWID")
        run("INSERT INTO mark SELECT mark FROM seen GROUP BY mark HAVING count(*) > 1")
        run("DROP TABLE seen")
        self.any = bool(run("SELECT 1 FROM mark LIMIT 1").fetchone())
        if self.any:
            self._keep(file)
            self._join()

    def _keep(self, file: RowFile) -> None:
        run = self._store.execute
        for row in file:
            if not isinstance(row, Row):
                continue
            known = "SELECT 1 FROM mark WHERE mark = ?"
            shared = [(mark, row.number) for mark in self._marks(row) if run(known, (mark,)).fetchone()]
            if shared:
                run("INSERT INTO repeated VALUES (?, ?, ?, ?)", (row.number, row.line, row.number, packed(row)))
                self._store.executemany("INSERT INTO link VALUES (?, ?)", shared)

    def _join(self) -> None:
        """Let each row be led by the first that it is linked to, directly or by way of others."""
        run = self._store.execute
        run("CREATE INDEX link_row ON link (row, mark)")
        run("CREATE TABLE best (mark BLOB PRIMARY KEY, leader INTEGER) WITHOUT ROWID")
        changed = 1
        while changed:
            run("DELETE FROM best")
            run("INSERT INTO best SELECT mark, min(leader) FROM link JOIN repeated USING (row) GROUP BY mark")
            first = "SELECT min(best.leader) FROM link JOIN best USING (mark) WHERE link.row = repeated.row"
            changed = run(f"UPDATE repeated SET leader = ({first}) WHERE leader > ({first})").rowcount  # noqa: S608
            # A leader has a leader by now: without this step, a chain of n rows would take n rounds.
            run("UPDATE repeated SET leader = (SELECT up.leader FROM repeated up WHERE up.row = repeated.leader)")
        run("DROP TABLE best")
        run("CREATE INDEX by_leader ON repeated (leader, row)")

    def leader_of(self, row: Row) -> int | None:
        """Return the number of the first row that is about the same record, or None if there is no other."""
        found = self._store.execute("SELECT leader FROM repeated WHERE row = ?", (row.number,)).fetchone()
        return None if found is None else int(found[0])

    def rows(self, leader: int) -> Iterator[Row]:
        """Yield the rows that are led by one, in order."""
        found = self._store.execute("SELECT row, line, cells FROM repeated WHERE leader = ? ORDER BY row", (leader,))
        for number, line, cells in found:
            yield unpacked(number, line, self._headings, cells)


class Together:
    """Reads rows as drafts, those about one record together."""

    def __init__(self, read: Callable[[Row], Draft], repeats: Repeats) -> None:
        self._read, self._repeats = read, repeats
        self._first = lru_cache(_REMEMBERED)(self._first_good)

    def draft(self, row: Row) -> Draft:
        """Return what a row says: the first good one of a record says it for all, the others that they follow it."""
        own = self._read(row)
        if not self._repeats.any or own.problems or own.skipped:
            return own
        leader = self._repeats.leader_of(row)
        if leader is None:
            return own
        first, line = self._first(leader)
        if first != own.row:
            return Draft(row=own.row, line=own.line, key=own.key, follows=line)
        for other in self._good(leader):
            own = joined(own, other) if other.row != own.row else own
        return own

    def _good(self, leader: int) -> Iterator[Draft]:
        drafts = map(self._read, self._repeats.rows(leader))
        return (draft for draft in drafts if not (draft.problems or draft.skipped))

    def _first_good(self, leader: int) -> Place:
        return next(((draft.row, draft.line) for draft in self._good(leader)), (0, 0))


def joined(first: Draft, then: Draft) -> Draft:
    """Return what two rows say of one record; where both say something, the later row wins."""
    said = then.values.keys() | then.lookups.keys()
    known = {first.key, *(twin.key for twin in first.twins)}
    return attrs.evolve(
        first,
        values={n: v for n, v in first.values.items() if n not in said} | dict(then.values),
        lookups={n: w for n, w in first.lookups.items() if n not in said} | dict(then.lookups),
        identities=tuple(dict.fromkeys((*first.identities, *then.identities))),
        tags={**then.tags, **first.tags},
        teams={**then.teams, **first.teams},
        history=then.history or first.history,
        entries=(*first.entries, *then.entries),
        pictures=tuple(dict.fromkeys((*first.pictures, *then.pictures))),
        needed=tuple(problem for problem in first.needed if problem in then.needed),
        remarks=(*first.remarks, *then.remarks),
        twins=(*first.twins, *(() if then.key in known else (Twin(then.key, then.row, then.line),))),
        given={**first.given, **dict(_given(first, then))},
    )


def _given(first: Draft, then: Draft) -> Iterator[tuple[str, Place]]:
    """The places of what the later of two rows gives to their record, by the names of :mod:`crmcore_intake.origins`."""
    here = (then.row, then.line)
    names = [*then.values, *then.lookups, *((HISTORY,) if then.history else ())]
    names += [said(TAGS, tag) for tag in then.tags if tag not in first.tags]
    names += [said(TEAMS, team) for team in then.teams if team not in first.teams]
    names += [said(one.kind.value, one.text) for one in then.identities if one not in first.identities]
    names += [said(FILES, one.name) for one in then.pictures if one not in first.pictures]
    return ((name, then.given.get(name, here)) for name in names)
