"""Crm: the composition root. One validated configuration, one closed set of plugins, one database."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

import sqlalchemy as sa

from crmcore.config import Config, load_config
from crmcore.errors import CrmError, Invalid, NotFound, RuleError, nearest
from crmcore.hooks import Plugin, PluginHost
from crmcore.hooks.loading import CORE
from crmcore.lifecycle import SwitchPlan, absent, owners, plan_switch, to_enable
from crmcore.model import Actor, Registry, User, system_actor
from crmcore.records import RecordType
from crmcore.rules import compile_rule
from crmcore.store import Store, open_engine
from crmcore.store.schema import check_schema
from crmcore.work import Context, Work
from crmcore.work.transaction import connection_of
from crmcore.work.variables import variables_of

if TYPE_CHECKING:
    from crmcore.store.migrate import Applied
    from crmcore.worker import Ran


class Crm:
    """A CRM over one database. Two in one process share nothing.

    Args:
        config: a checked configuration (see :func:`crmcore.config.load_config`).
        plugins: plugin classes given directly, beside those that are installed; for tests and embedders.
        clock: what says the time; tests and simulations pass their own.
        safe_mode: load core alone, however the configuration reads.
        engine: the host's own engine instead of one for ``[store] url``.

    Raises:
        ConfigError, DeclarationError, DuplicateName, RuleError: something cannot work as it is declared. A plugin
            that is broken in itself does not raise here: it is quarantined, see ``crm.host.plugins``.
    """

    def __init__(
        self,
        config: Config,
        plugins: Iterable[type[Plugin]] = (),
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        safe_mode: bool = False,
        engine: sa.Engine | None = None,
    ) -> None:
        self.config = config
        self.clock = clock
        self._plugins = tuple(plugins)
        self._safe_mode = safe_mode
        self._ready = False
        self._own_engine = engine is None
        self.engine = engine or open_engine(config.store_url, synchronous=config.store.synchronous)
        self._start({})

    def _start(self, unfit: Mapping[str, CrmError]) -> None:
        """Load the plugins but for those whose tables do not fit them, and build what rests on that."""
        self._unfit = unfit
        self.host = PluginHost(self.config, self._plugins, safe_mode=self._safe_mode, unfit=unfit)
        self.registry: Registry = self.host.registry
        self.store = Store(self.engine, self.registry)
        self._check_rules()
        self.context = Context(
            registry=self.registry,
            store=self.store,
            decisions=self.host,
            clock=self.clock,
            files=self.config.files_path,
            firm_name=self.config.firm.name,
            base_currency=self.config.firm.base_currency,
            fiscal_year=self.config.firm.fiscal_year,
            zone=self.config.firm.zone,
            settings=self.host.settings,
        )

    @classmethod
    def from_toml(cls, path: str | os.PathLike[str], **more: Any) -> Self:
        """Build a Crm from ``crm.toml``; ``more`` as for the class."""
        return cls(load_config(path), **more)

    def _check_rules(self) -> None:
        """Compile every rule that the declarations contain, so that a wrong one is found now; not in safe mode."""
        for place, text, record_type in () if self._safe_mode else self._rules():
            try:
                compile_rule(text, variables_of(self.registry, record_type))
            except RuleError as error:
                from crmcore.store.purge import mentions

                idle = (n for n, p in self.host.plugins.items() if not p.up and mentions(text, n, self.host.plugins))
                todo = next((f"It reads what '{n}' declares: crmcore plugins enable {n}" for n in idle), error.todo)
                raise RuleError(f"{place}: {error.what}", allowed=error.allowed, todo=todo) from error

    def _rules(self) -> Iterator[tuple[str, str, RecordType]]:
        """Yield the rules of pipelines, roles and plugins: where each stands, its text, and what it is about."""
        for line in (o.value for o in self.registry.pipelines.values()):
            for stage in line.stages:
                if stage.guard:
                    place = f"pipeline '{line.name}', stage '{stage.name}'"
                    yield place, stage.guard, self.registry.type_of(line.record)
        for role in self.registry.roles.values():
            for name, text in role.restrict:
                if name in self.registry.type_by_name:
                    yield f"role '{role.name}', restrict.{name}", text, self.registry.type_by_name[name]
        for rule in (o.value for o in self.registry.rules):
            yield f"{self.config.source}: '{rule.place}'", rule.text, self.registry.type_of(rule.record)

    def plan(self, name: str, *, enabled: bool) -> SwitchPlan:
        """Say what switching a plugin on or off would bring, with counts; changes nothing.

        Raises:
            NotFound: the configuration names no such plugin to be switched off.
            PluginUnavailable: it cannot be switched on, or what it needs cannot.
        """
        if not enabled and (name not in self.host.plugins or name == CORE):
            names = sorted(set(self.host.plugins) - {CORE})
            raise NotFound(f"No plugin '{name}' is configured.{nearest(name, names)}", allowed=names)
        names = to_enable(self.host, self._plugins, name) if enabled else [name]
        then = PluginHost(self.config.switched(names, enabled=enabled), self._plugins)
        rules = ((place, text) for place, text, _ in self._rules())
        return plan_switch(self.host, then, self.store, name, rules, enabled=enabled)

    def work(
        self,
        actor: Actor | User,
        *,
        connection: sa.Connection | None = None,
        session: Any = None,
        read_only: bool = False,
    ) -> Work:
        """Return a unit of work: one transaction, in which ``actor`` does everything.

        Args:
            actor: a user as read from the store, or an :class:`~crmcore.model.Actor`.
            connection: work inside this transaction of the host, which commits or rolls back.
            session: the same for a SQLAlchemy Session, which is flushed first.
            read_only: writes are refused; on SQLite other writers need not wait.

        Raises:
            SchemaOutdated, SchemaNewer: the database does not fit the code.
        """
        self.check_schema()
        who = Actor.of(actor) if isinstance(actor, User) else actor
        if not isinstance(who, Actor):
            raise Invalid(f"{actor!r} cannot act.", todo="Pass a User, or crm.actor('e-mail, name or id').")
        return Work(self.context, who, connection=connection_of(connection, session), read_only=read_only)

    def as_system(self, reason: str, *, read_only: bool = False) -> Work:
        """Return a unit of work of crmcore itself: sees and does everything, and the journal keeps the reason."""
        return self.work(system_actor(reason), read_only=read_only)

    def actor(self, who: str | UUID) -> Actor:
        """Return a user, by e-mail, name or id, as an actor with the roles of this moment.

        Raises:
            NotFound: there is no such user, or the name is not unique.
        """
        with self.as_system("look up an actor", read_only=True) as work:
            if isinstance(who, UUID):
                return Actor.of(work.get(User, who))
            for column in (User.t.c.email, User.t.c.name):
                found = work.find(User, column == who, limit=2)
                if len(found) == 1:
                    return Actor.of(found[0])
        raise NotFound(f"There is no user '{who}'.", todo="Give an e-mail, or a name that only one user has.")

    def check_schema(self) -> None:
        """Check, once, that the database fits the code."""
        if not self._ready:
            known, failed = check_schema(self.store, owners(self.host, self.store))
            if failed:
                self._start(failed)
            self.host.remember({n: s.manifest for n, s in known.items() if s.manifest})
            self._ready = True

    def migrate(self) -> list[Applied]:
        """Bring the database to the state that the code needs, plugin by plugin, each in one transaction.

        Raises:
            MigrationFailed: a migration of core failed; the old state was kept. A plugin whose migration fails is
                quarantined, and the others go on.
            SchemaNewer: the database is newer than the code.
        """
        from crmcore.store.migrate import migrate
        from crmcore.worker import prepare

        if self._unfit:
            self._start({})  # what could not take part until now gets another try
        applied = migrate(
            self.store, owners(self.host, self.store), absent(self.host), self.clock(), partly=self._safe_mode
        )
        self._ready = False
        prepare(self, self.clock())
        return applied

    def run_due(self, now: datetime | None = None) -> list[Ran]:
        """Do everything that is due: consumers of the journal and due jobs; see ``crmcore worker``."""
        from crmcore.worker import run_due

        return run_due(self, now or self.clock())

    def close(self) -> None:
        """Give back all connections."""
        if self._own_engine:
            self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
