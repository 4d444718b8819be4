"""The rules for all SQL that let one schema a tenant be spread over many machines, checked where SQL is made."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from crmcore import Crm, Customer, Record, Ref, User, record, schema_of
from crmcore.hooks import installed
from crmcore.model.registry import Owned
from crmcore.store.tables import build_tables
from tests.support import make_crm

ROOT = Path(__file__).parents[2]
FOLDERS = [ROOT / "crmcore", *(ROOT / "plugins").glob("*/crmcore_*")]
SOURCES = sorted(path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in {".py", ".mako", ".sql"})

MOST_BYTES = 50
"""PostgreSQL cuts names at 63 bytes, and Citus appends a shard's number."""

RULES = {
    "a trigger": r"\bCREATE\s+(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+)?TRIGGER\b|\bCREATE\s+TEMP\s+TRIGGER\b",
    "a constraint checked at commit": r"\bDEFERRABLE\b|\bINITIALLY\s+(?:DEFERRED|IMMEDIATE)\b",
    "serializable transactions": r"\bSERIALIZABLE\b|\bREPEATABLE\s+READ\b",
    "transaction ids or snapshots": r"\bpg_current_\w+|\btxid_current\w*|\bpg_snapshot_\w+",
    "rows removed or emptied behind our back": r"\bON\s+(?:DELETE|UPDATE)\s+(?:CASCADE|SET\s+(?:NULL|DEFAULT))\b",
}

KEYWORDS = {"deferrable", "initially", "ondelete", "onupdate"}
"""The same, as arguments of SQLAlchemy's and Alembic's functions."""


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def texts(path: Path) -> Iterator[str]:
    """Yield what could become SQL: string constants that are not docstrings; other files as a whole."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        yield text
        return
    tree = ast.parse(text)
    # A string that stands alone is documentation: of a module, class, function or attribute.
    said = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def broken(path: Path) -> list[str]:
    """Return the rules that a file breaks, with the text that breaks them."""
    found = [
        f"{what}: {text.strip()[:80]!r}"
        for text in texts(path)
        for what, pattern in RULES.items()
        if re.search(pattern, text, re.IGNORECASE)
    ]
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                found += [f"line {node.lineno}: {k.arg}=" for k in node.keywords if k.arg in KEYWORDS]
    return found


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_the_source_keeps_the_rules(path: Path) -> None:
    assert broken(path) == []


@pytest.mark.parametrize(
    "line",
    [
        'X = "CREATE TRIGGER stamp BEFORE INSERT ON core_journal"',
        'X = "create constraint trigger x"',
        'X = "ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES c DEFERRABLE INITIALLY DEFERRED"',
        'engine.execution_options(isolation_level="SERIALIZABLE")',
        'X = f"SELECT {n}, pg_current_xact_id()"',
        'X = "SELECT pg_current_snapshot()"',
        'X = "REFERENCES customer (id) ON DELETE SET NULL"',
        'sa.ForeignKey("customer.id", ondelete="CASCADE")',
        'sa.ForeignKey("customer.id", deferrable=True)',
    ],
)
def test_each_rule_is_seen_when_it_is_broken(line: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(f'"""No trigger, nothing DEFERRABLE."""\n{line}\n')
    assert len(broken(tmp_path / "module.py")) >= 1


@pytest.fixture
def whole(store_url: str) -> Crm:
    """A Crm with every plugin of this repository."""
    # Not all that lies there is a plugin: some distributions are for trying and for testing.
    names = {folder.name.removeprefix("crmcore_") for folder in FOLDERS} & installed().keys()
    crm = make_crm(store_url, config={"plugins": {name: {} for name in names}})
    assert {plugin.name for plugin in crm.host} == {"core", *names}
    return crm


def test_every_table_has_a_primary_key_and_no_key_that_acts(whole: Crm) -> None:
    tables = whole.store.tables.metadata.sorted_tables
    assert len(tables) > 10
    for table in tables:
        assert list(table.primary_key.columns), table.name
        assert_plain(table)


LONG = "customer_whose_name_is_about_as_long_as_any"


@record(f"a_{LONG}", label="Long", unique=((f"{LONG}_id", "one"), (f"{LONG}_id", "two")))
@attrs.frozen(kw_only=True)
class Long(Record):
    """A record whose names do not fit."""

    customer_whose_name_is_about_as_long_as_any_id: Ref[Customer]
    one: int
    two: int


def test_names_that_would_be_too_long_are_cut_and_still_differ() -> None:
    tables = build_tables(tuple((t.name, Owned("core", t.cls)) for t in map(schema_of, (User, Customer, Long))))
    table = tables.of(schema_of(Long))
    assert_plain(table)
    assert len({i.name for i in table.indexes}) == len(table.indexes) >= 2


def assert_plain(table: sa.Table) -> None:
    for key in table.foreign_key_constraints:
        assert (key.ondelete, key.onupdate, key.deferrable, key.initially) == (None,) * 4, (table.name, key.name)
    made = "\n".join(str(CreateTable(table).compile(dialect=d)) for d in dialects())
    made += "\n".join(str(CreateIndex(i).compile(dialect=d)) for i in table.indexes for d in dialects())
    assert [what for what, pattern in RULES.items() if re.search(pattern, made, re.IGNORECASE)] == []
    named = [table.name, *(c.name for c in table.columns), *(i.name for i in table.indexes)]
    named += [c.name for c in table.constraints if isinstance(c.name, str)]
    assert [n for n in named if len(str(n).encode()) > MOST_BYTES] == []


def dialects() -> list[sa.Dialect]:
    return [sqlite.dialect(), postgresql.dialect()]


def test_the_database_keeps_them_too(whole: Crm) -> None:
    inspector = sa.inspect(whole.engine)
    for table in inspector.get_table_names():
        assert inspector.get_pk_constraint(table)["constrained_columns"], table
        for key in inspector.get_foreign_keys(table):
            acts = {o: v for o, v in key["options"].items() if v not in (None, False, "NO ACTION")}
            assert acts == {}, (table, key)
        named = [table, *(i["name"] or "" for i in inspector.get_indexes(table))]
        named += [k["name"] or "" for k in inspector.get_foreign_keys(table)]
        assert [n for n in named if len(n.encode()) > MOST_BYTES] == []
    with whole.engine.connect() as connection:
        if whole.store.sqlite:
            triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
        else:
            triggers = "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal"
        assert connection.exec_driver_sql(triggers).scalar_one() == 0
