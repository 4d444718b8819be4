"""``crm.toml``: what a team configures. A mistake in it is one line with file, key and the right key."""

from __future__ import annotations

import os
import tomllib
import zoneinfo
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import attrs
import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, field_validator

from crmcore.errors import ConfigError, CrmError, DeclarationError, nearest
from crmcore.model import FiscalYear, Forecast, Outcome, Owned, Pipeline, PipelineRecord, Registry, Stage
from crmcore.model.people import Grant, Role, grants
from crmcore.records import CustomField, RecordType, schema_of
from crmcore.records.untrusted import checked, key_path

SOURCE = "crm.toml"
STORE_URL = "CRMCORE_STORE_URL"
"""The environment variable that overrides ``store.url``, so that a password need not stand in a file."""

_TYPES = {"text": str, "integer": int, "float": float, "boolean": bool, "date": date, "time": datetime}


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Store(_Table):
    """``[store]``: where the data lies."""

    url: str = Field("sqlite:///crm.db", repr=False)
    synchronous: Literal["full", "normal"] = "full"

    @field_validator("url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        try:
            driver = sa.make_url(url).drivername
        except sa.exc.ArgumentError:
            driver = "nothing that can be read"
        if driver not in ("sqlite", "postgresql+psycopg"):
            # Without the address itself, which may hold a password.
            raise ValueError(
                f"crmcore stores in 'sqlite:///file.db' or 'postgresql+psycopg://user@host/name', "
                f"but this address begins with {driver}"
            )
        return url


class Firm(_Table):
    """``[firm]``: whose CRM it is, and how it counts."""

    name: str = ""
    base_currency: str = "EUR"
    fiscal_year_start: Annotated[int, Field(ge=1, le=12)] = 1
    time_zone: str = "UTC"
    locale: str = "en"

    @field_validator("base_currency")
    @classmethod
    def _currency(cls, code: str) -> str:
        if not (len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()):
            raise ValueError(f"{code!r} is not a currency; use an ISO 4217 code such as 'EUR'")
        return code

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            zoneinfo.ZoneInfo(name)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            close = nearest(name, zoneinfo.available_timezones())
            raise ValueError(f"there is no time zone '{name}'.{close}") from None
        return name

    @property
    def fiscal_year(self) -> FiscalYear:
        """The firm's year."""
        return FiscalYear(self.fiscal_year_start)

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        """The zone in which the firm's days begin and end."""
        return zoneinfo.ZoneInfo(self.time_zone)


class Files(_Table):
    """``[files]``: where the contents of attachments lie."""

    path: str = "files"


class _OpenTable(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True)

    @property
    def others(self) -> Mapping[str, Any]:
        """The keys beside those declared: the settings of a plugin, the records of a role."""
        return self.__pydantic_extra__ or {}


class PluginTable(_OpenTable):
    """``[plugins.NAME]``: listed is enabled; ``enabled = false`` switches off and keeps the settings."""

    enabled: bool = True


class FieldTable(_Table):
    """``[fields.RECORD.NAME]``: a custom field of the team's own."""

    type: Literal["text", "integer", "float", "boolean", "date", "time"]
    label: str = ""
    choices: tuple[str, ...] = ()
    index: bool = True
    group: str | None = None
    max_length: Annotated[int, Field(gt=0)] | None = None
    personal: bool = False


class StageTable(_Table):
    """``[[pipelines.NAME.stages]]``: one stage, as :class:`crmcore.model.Stage` describes it."""

    name: str
    label: str = ""
    outcome: Outcome = Outcome.OPEN
    probability: Annotated[float, Field(ge=0, le=1)] | None = None
    forecast: Forecast = Forecast.PIPELINE
    requires: tuple[str, ...] = ()
    guard: str | None = None
    to: tuple[str, ...] | None = None
    rotting_days: Annotated[int, Field(gt=0)] | None = None
    time_limit_hours: Annotated[int, Field(gt=0)] | None = None


class PipelineTable(_Table):
    """``[pipelines.NAME]``: replaces the pipeline of that name, or adds one for ``record``."""

    stages: tuple[StageTable, ...]
    record: str | None = None
    label: str | None = None
    value: str | None = None
    opened: str | None = None
    closed: str | None = None


class RoleTable(_OpenTable):
    """``[roles.NAME]``: grants by record (``customer = {read = "all"}``), field groups and permissions."""

    read_groups: tuple[str, ...] = ()
    edit_groups: tuple[str, ...] = ()
    permissions: tuple[str, ...] = ()
    restrict: dict[str, str] = {}
    replaces: bool = False


class Config(_Table):
    """One checked configuration. Paths in it are relative to the folder of the file."""

    store: Store = Store()
    firm: Firm = Firm()
    files: Files = Files()
    plugins: dict[str, PluginTable] = {}
    fields: dict[str, dict[str, FieldTable]] = {}
    pipelines: dict[str, PipelineTable] = {}
    roles: dict[str, RoleTable] = {}
    labels: dict[str, dict[str, str]] = {}

    _base: Path = PrivateAttr(default_factory=Path)
    _source: str = PrivateAttr(default=SOURCE)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], base: Path | None = None, source: str = SOURCE) -> Config:
        """Check a configuration that is already in memory.

        Args:
            data: what ``crm.toml`` would hold.
            base: the folder that relative paths start from; by default the current one.
            source: what errors call it.

        Raises:
            ConfigError: an unknown or missing key, or a value that cannot be used.
        """
        config = checked(cls, dict(data), source, error=ConfigError)
        config._base, config._source = base or Path.cwd(), source
        return config

    @property
    def source(self) -> str:
        """The file that errors name."""
        return self._source

    @property
    def folder(self) -> Path:
        """The folder that relative paths start from."""
        return self._base

    @property
    def store_url(self) -> str:
        """The address of the store, with an absolute path where it is a file."""
        url = sa.make_url(self.store.url)
        if url.drivername != "sqlite" or url.database in (None, "", ":memory:"):
            return self.store.url
        file = (self._base / str(url.database)).resolve()
        return url.set(database=str(file)).render_as_string(hide_password=False)

    @property
    def files_path(self) -> Path:
        """The folder of the attachments' contents."""
        return (self._base / self.files.path).resolve()

    @property
    def enabled(self) -> Mapping[str, Mapping[str, Any]]:
        """The enabled plugins with their own settings."""
        return {name: table.others for name, table in self.plugins.items() if table.enabled}

    @property
    def disabled(self) -> Collection[str]:
        """Plugins that are listed but switched off."""
        return tuple(name for name, table in self.plugins.items() if not table.enabled)

    def switched(self, names: Collection[str], *, enabled: bool) -> Config:
        """Return the same configuration with plugins switched on or off."""
        tables = {n: self.plugins.get(n, PluginTable()).model_copy(update={"enabled": enabled}) for n in names}
        return self.model_copy(update={"plugins": {**self.plugins, **tables}})

    def extend(self, registry: Registry, absent: Mapping[str, CrmError | None]) -> Registry:
        """Return the registry with what this configuration declares itself.

        Args:
            registry: what the plugins declare.
            absent: plugins that are configured but not loaded, with what is wrong with them, if anything; what is
                said here about their records and pipelines waits for them.

        Raises:
            ConfigError: an unknown record, or a field, pipeline or role that cannot be.
            DuplicateName: a custom field that the record has already.
        """
        return _Extension(self, registry, absent).made()


def load_config(path: str | os.PathLike[str]) -> Config:
    """Read ``crm.toml``; the environment variable ``CRMCORE_STORE_URL`` overrides ``store.url``.

    Raises:
        ConfigError: no such file, no TOML, or a key or value that cannot be used.
    """
    file = Path(path)
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"There is no file {file}.", todo="Make one with: crmcore init") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{file} cannot be read: {error}.") from None
    source = str(file)
    if url := os.environ.get(STORE_URL):
        store = checked(Store, {"url": url}, STORE_URL, error=ConfigError)
        own = data.get("store", {})
        data["store"] = {**own, "url": store.url} if isinstance(own, dict) else own
    return Config.from_mapping(data, file.resolve().parent, source)


@attrs.frozen
class _Extension:
    """Turns the tables of a configuration into definitions, now that the records are known."""

    config: Config
    registry: Registry
    absent: Mapping[str, CrmError | None]

    def made(self) -> Registry:
        fields = (*self.registry.custom_fields, *self._fields())
        roles = {**self.registry.roles}
        for role, replaces in self._roles():
            roles[role.name] = role if replaces or role.name not in roles else roles[role.name] + role
        labels = {language: dict(words) for language, words in self.registry.labels.items()}
        for language, words in self.config.labels.items():
            labels.setdefault(language, {}).update(words)
        pipelines = {**self.registry.pipelines} | {p.name: Owned(SOURCE, p) for p in self._pipelines()}
        made = attrs.evolve(
            self.registry, custom_fields=fields, roles=roles, labels=labels, pipelines=pipelines,
            base_currency=self.config.firm.base_currency,
        )  # fmt: skip
        for record_type in made.types:
            made.custom_of(record_type)  # two fields of one name are found now, not in the first request
        self._check_required(made)
        return made

    def _check_required(self, made: Registry) -> None:
        """Check the fields that stages require, now that all custom fields are known."""
        for owned in made.pipelines.values():
            line, record_type = owned.value, schema_of(owned.value.record)
            known = (*record_type.fields, *made.custom_of(record_type))
            for stage, name in ((s, n) for s in line.stages for n in s.requires):
                if name in known or self._waits(name, "."):
                    continue
                what = (
                    f"stage '{stage.name}' requires '{name}', which {record_type.name} has not.{nearest(name, known)}"
                )
                if owned.owner == SOURCE:
                    raise self._error(("pipelines", line.name), what)
                raise DeclarationError(f"Pipeline '{line.name}' of '{owned.owner}': {what}")

    def _waits(self, name: str, joint: str) -> bool:
        """True if this may be a name of a plugin that is absent."""
        if name in self.registry.type_by_name:
            return False
        return any(name == plugin or name.startswith(plugin + joint) for plugin in self.absent)

    def _error(self, path: Iterable[str], what: str) -> ConfigError:
        return ConfigError(f"{self.config.source}: '{key_path(path)}': {what}")

    @contextmanager
    def _at(self, *path: str) -> Iterator[None]:
        """Say of a definition that cannot be where it is written."""
        try:
            yield
        except CrmError as error:
            raise self._error(path, error.args[0]) from None

    def _record(self, *path: str, name: str, also: Iterable[str] = ()) -> RecordType:
        if name not in self.registry.type_by_name:
            close = nearest(name, (*self.registry.type_by_name, *also)) or " Enable the plugin that declares it."
            # Most often the plugin is there, and its name is misspelt a few lines above.
            broken = "".join(f" {error.args[0]}" for error in self.absent.values() if error is not None)
            raise self._error(path, f"there is no record '{name}'.{close}{broken}")
        return self.registry.type_by_name[name]

    def _fields(self) -> Iterator[CustomField[Any]]:
        for record, tables in self.config.fields.items():
            if self._waits(record, "_"):
                continue
            found = self._record("fields", record, name=record)
            cls: Any = found.cls
            for name, table in tables.items():
                if name in found.fields:
                    raise self._error(("fields", record, name), f"a {record} has that field already.")
                with self._at("fields", record, name):
                    made = CustomField(cls, name, _TYPES[table.type], **table.model_dump(exclude={"type"}))
                yield made

    def _pipelines(self) -> Iterator[Pipeline]:
        for name, table in self.config.pipelines.items():
            if not self._waits(name, ".") and not (table.record and self._waits(table.record, "_")):
                yield self._pipeline(name, table)

    def _pipeline(self, name: str, table: PipelineTable) -> Pipeline:
        path = ("pipelines", name)
        mine = table.model_dump(include={"label", "value", "opened", "closed"}, exclude_none=True)
        if table.record is not None:
            mine["record"] = self._record(*path, "record", name=table.record).cls
            if not issubclass(mine["record"], PipelineRecord):
                raise self._error((*path, "record"), f"a '{table.record}' stands on no pipeline.")
        elif name not in self.registry.pipelines:
            close = nearest(name, self.registry.pipelines)
            raise self._error(path, f"there is no such pipeline to replace.{close} A new one needs 'record'.")
        with self._at(*path):
            mine["stages"] = tuple(Stage(**stage.model_dump()) for stage in table.stages)
            if name in self.registry.pipelines:
                return attrs.evolve(self.registry.pipeline(name), **mine)
            return Pipeline(name=name, **mine)

    def _roles(self) -> Iterator[tuple[Role, bool]]:
        for name, table in self.config.roles.items():
            given: list[Grant] = []
            for record, scopes in table.others.items():
                path = ("roles", name, record)
                if not self._waits(record, "_") and record != "*":
                    self._record(*path, name=record, also=RoleTable.model_fields)
                if not isinstance(scopes, dict) or not all(isinstance(s, str) for s in scopes.values()):
                    raise self._error(path, 'grants are written like {read = "all", edit = "own"}.')
                with self._at(*path):
                    given.extend(grants(record, **scopes))
            for record in table.restrict:
                if not self._waits(record, "_"):
                    self._record("roles", name, "restrict", record, name=record)
            own = table.model_dump(include={"read_groups", "edit_groups", "permissions"})
            yield Role(name=name, grants=tuple(given), restrict=tuple(table.restrict.items()), **own), table.replaces
