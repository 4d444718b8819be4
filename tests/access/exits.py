"""Every way by which a value can leave. Whoever adds one to crmcore adds it to the table at the end."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Attachment, Crm, Customer, FieldKind, Identity, Interaction, Work, schema_of
from crmcore.cli import root
from crmcore.errors import CrmError
from tests.access.planting import TOKEN, Planted
from tests.work.selling import Deal

Told = Iterator[str]
Watch = Callable[..., dict[str, set[str]]]


@attrs.frozen
class Scene:
    """What an exit is tried on."""

    crm: Crm
    planted: Planted
    user: str
    work: Work
    cli: Callable[..., str]
    about: tuple[type[Any], ...] = ()
    """The records to try; by default all that there are."""


def said(do: Callable[[], Any]) -> str:
    """The answer, or the text of the refusal."""
    try:
        return repr(do())
    except (CrmError, AttributeError) as error:
        return f"{error} {error.__cause__!r} {error.__context__!r}"


def classes(scene: Scene) -> list[type[Any]]:
    return list(scene.about) or [t.cls for t in scene.crm.registry.types]


def get(scene: Scene) -> Told:
    for record in scene.planted.records:
        yield said(lambda r=record: scene.work.get(type(r), r.id))
        yield said(lambda r=record: scene.work.get_all(type(r), [r.id]))


def find(scene: Scene) -> Told:
    for cls in classes(scene):
        yield said(lambda c=cls: list(scene.work.find(c, limit=1000)))
        yield said(lambda c=cls: list(scene.work.each(c, chunk=3)))


def sort(scene: Scene) -> Told:
    """Each page holds one record, so the order itself tells what it sorts by."""
    for cls in classes(scene):
        for name in _columns(scene, cls):
            yield said(lambda c=cls, n=name: list(scene.work.find(c, order_by=f"-{n}", limit=20)))
            yield said(lambda c=cls, n=name: scene.work.find(c, order_by=n, limit=1))


def guess(scene: Scene) -> Told:
    """An oracle: whoever may filter by a value learns that it is there."""
    for token, (cls, field) in scene.planted.fields.items():
        if field in ("content", "payload", "roles"):
            continue
        column = sa.column(field, _selectable=cls.t)
        asked: list[Callable[[], Any]] = [
            lambda c=cls, x=column, t=token: scene.work.count(c, x.like(f"%{t}%")),
            lambda c=cls, x=column, t=token: len(scene.work.find(c, sa.func.lower(x).contains(t))),
            lambda c=cls, f=field, t=token: scene.work.count(c, f"record.{f} == '{t}'"),
            lambda c=cls, x=column, t=token: scene.work.select(
                sa.select(sa.func.count()).select_from(c.t).where(x.contains(t))
            )[0][0],
        ]
        for ask in asked:
            try:
                if ask():
                    yield token
            except CrmError as error:
                yield str(error).replace(token, "what was asked")


def select(scene: Scene) -> Told:
    for cls in classes(scene):
        for name in _columns(scene, cls):
            column = sa.column(name, _selectable=cls.t)
            yield said(lambda x=column: scene.work.select(sa.select(x)))
            yield said(lambda x=column: scene.work.select(sa.select(x, sa.func.count()).group_by(x)))
            alias = cls.t.alias("other")
            yield said(lambda a=alias, n=name: scene.work.select(sa.select(sa.column(n, _selectable=a))))
        yield said(lambda c=cls: scene.work.select(sa.select(sa.literal_column("*")).select_from(c.t)))


def _columns(scene: Scene, cls: type[Any]) -> list[str]:
    """The columns that hold text, which is where tokens are."""
    own = [c.name for c in cls.t.c if isinstance(c.type, sa.String)]
    return [*own, *scene.crm.registry.custom_of(schema_of(cls))]


def history(scene: Scene) -> Told:
    for record in scene.planted.records:
        yield said(lambda r=record: scene.work.history(r))


def past(scene: Scene) -> Told:
    """Records as they stood, and what became of each field."""
    for cls in classes(scene):
        yield said(lambda c=cls: list(scene.work.as_of(c, scene.work.now)))
        yield said(lambda c=cls: list(scene.work.as_of(c, scene.work.now, [r.id for r in scene.planted.of(c)])))
        # Texts are where tokens are.
        for name in ({*_columns(scene, cls), "custom"}) & schema_of(cls).fields.keys():
            yield said(lambda c=cls, n=name: scene.work.changes(c, n))


def rules(scene: Scene) -> Told:
    """Whoever may ask a rule of a record that it cannot read learns what is in it."""
    for record in scene.planted.records:
        yield said(lambda r=record: scene.work.holds("record.secret != 'x'", [r]) and None)


def timeline(scene: Scene) -> Told:
    for customer in scene.planted.of(Customer):
        after = None
        while True:
            try:
                page = scene.work.timeline(customer, limit=1, after=after)
            except CrmError as error:
                yield str(error)
                break
            yield repr(page)
            after = page.next
            if after is None:
                break


def customer_view(scene: Scene) -> Told:
    for customer in scene.planted.of(Customer):
        yield said(lambda c=customer: scene.work.customer_view(c.id))


def recognize(scene: Scene) -> Told:
    for identity in scene.planted.of(Identity):
        yield said(lambda i=identity: scene.work.recognize(email=i.value))


def tags(scene: Scene) -> Told:
    for record in scene.planted.records:
        yield said(lambda r=record: scene.work.tags(r))


def files(scene: Scene) -> Told:
    for attachment in scene.planted.of(Attachment):
        yield said(lambda a=attachment: _content(scene.work, a))


def _content(work: Work, attachment: Attachment) -> bytes:
    with work.open(attachment) as content:
        return content.read()


def board(scene: Scene) -> Told:
    yield said(lambda: scene.work.board("shop.sales"))


def facts(scene: Scene) -> Told:
    ids = [c.id for c in scene.planted.of(Customer)]
    yield said(lambda: scene.work.facts(Customer, ids, ["acme_score.points"]))
    yield said(lambda: list(scene.work.find(Customer, "record.acme_score.points >= 0")))


def writing(scene: Scene) -> Told:
    """What writes return and refuse; each in a unit of work that is taken back."""
    for customer in scene.planted.of(Customer):
        yield said(lambda c=customer: tried(scene, lambda w: w.save(attrs.evolve(w.get(Customer, c.id), city="x"))))
    for deal in scene.planted.of(Deal):
        yield said(lambda d=deal: tried(scene, lambda w: w.move(w.get(Deal, d.id), to="quoted")))
    for record in scene.planted.records:
        blank = attrs.evolve(record, **{n: "" for n, f in schema_of(type(record)).fields.items() if _plain_text(f)})
        attempts: list[Callable[[Work], object]] = [
            lambda w, r=blank: w.save(r), lambda w, r=blank: w.remove(r), lambda w, r=blank: w.add(r),
            lambda w, r=blank: w.tag(r, "x"), lambda w, r=blank: w.move(r, to="won"),
            lambda w, r=blank: w.log(Interaction(kind="core.note", summary="x"), r),
            lambda w, r=blank: w.add(Deal(title="x", customer_id=r.id)),
        ]  # fmt: skip
        for attempt in attempts:
            # What the attempt itself was given is no news; what it is told is.
            told = said(lambda do=attempt: tried(scene, do) and None)
            yield told.replace(repr(blank), "")


def _plain_text(field: Any) -> bool:
    return field.kind is FieldKind.TEXT and not field.optional


def tried(scene: Scene, do: Callable[[Work], Any]) -> Any:
    result = None
    with contextlib.suppress(_TakenBack), scene.crm.work(scene.planted.actor(scene.user)) as work:
        result = do(work)
        raise _TakenBack
    return result


class _TakenBack(Exception):
    pass


def command_line(scene: Scene) -> Told:
    for cls in (Customer, Deal, Identity, Attachment, Interaction):
        name = schema_of(cls).name
        yield scene.cli("list", name, "--limit", "100")
        yield scene.cli("list", name, "--json", "--limit", "100")
        yield scene.cli("list", name, "--columns", "id,secret,memo")
    yield scene.cli("list", "shop_deal", "--sort", "secret")
    yield scene.cli("list", "customer", "--where", "record.memo != ''", "--json")
    for record in (*scene.planted.of(Customer), *scene.planted.of(Deal)):
        name = schema_of(type(record)).name
        yield scene.cli("view", name, str(record.id))
        yield scene.cli("view", name, str(record.id), "--json")
        yield scene.cli("access", "explain", "--user", "rep@x", "--record", f"{name}/{record.id}")


def watch_of(
    crm: Crm, planted: Planted, exits: Mapping[str, Callable[[Scene], Told]], folder: Path, patch: pytest.MonkeyPatch
) -> Watch:
    """Return what tells which tokens each exit shows to a user."""
    (folder / "crm.toml").touch()
    # The plugins of a test are not installed, so the command line is handed its Crm.
    patch.setattr(Crm, "from_toml", lambda *_, **__: crm)

    def watch(user: str, names: Iterable[str] = tuple(exits)) -> dict[str, set[str]]:
        def cli(*args: str) -> str:
            return run_cli(root.main, "--config", str(folder), "--as", f"{user}@x", *args)

        seen = {}
        for name in names:
            with crm.work(planted.actor(user), read_only=True) as work:
                seen[name] = set(TOKEN.findall("\n".join(exits[name](Scene(crm, planted, user, work, cli)))))
        return seen

    return watch


def run_cli(main: Callable[..., Any], *args: str) -> str:
    """Everything that a command prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out), contextlib.suppress(SystemExit):
        main(list(args), prog_name="crmcore")
    return out.getvalue()


EXITS: dict[str, Callable[[Scene], Told]] = {
    "get": get, "find": find, "sort": sort, "guess": guess, "select": select, "history": history,
    "past": past, "rules": rules,
    "timeline": timeline, "customer view": customer_view, "recognize": recognize, "tags": tags, "files": files,
    "facts": facts, "board": board, "writing": writing, "command line": command_line,
}  # fmt: skip
SILENT = {"board", "rules"}
"""Exits that show no text even to somebody who may see everything."""
