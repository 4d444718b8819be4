"""Core's own defaults, as a plugin on the hooks that every other plugin has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from crmcore import model
from crmcore.errors import nearest
from crmcore.hooks.plugin import Plugin, guards
from crmcore.hooks.specs import hookimpl
from crmcore.model import Change, Objection, User, grants
from crmcore.records import Entry

if TYPE_CHECKING:
    from crmcore.work import Work


class _Payload(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Note(_Payload):
    """Something worth remembering."""

    text: str = ""


class Call(_Payload):
    """A telephone call; ``minutes`` is how long it took."""

    minutes: Annotated[float | None, Field(ge=0)] = None
    number: str | None = None
    outcome: Literal["reached", "no_answer", "busy", "voicemail"] | None = None
    notes: str = ""


class Meeting(_Payload):
    """A meeting, on the spot or remote."""

    minutes: Annotated[float | None, Field(ge=0)] = None
    location: str | None = None
    notes: str = ""


class Email(_Payload):
    """An e-mail; ``message_id`` is that of the message's header."""

    subject: str = ""
    message_id: str | None = None
    text: str = ""


class Visit(_Payload):
    """A visit at the customer's."""

    minutes: Annotated[float | None, Field(ge=0)] = None
    address: str | None = None
    notes: str = ""


_SUMMARY = 300


def _first_line(field: str, otherwise: str) -> Any:
    def summarize(payload: Mapping[str, Any]) -> str:
        text = str(payload.get(field) or "").strip()
        return text.splitlines()[0][:_SUMMARY] if text else otherwise

    return summarize


def _all(scope: str) -> dict[str, str]:
    return dict.fromkeys(("read", "create", "edit", "remove", "assign", "export"), scope)


# Colleagues and rates belong to nobody, so a scope such as *own* would hide them; they are no secret.
_COMMON = tuple(grant for name in ("user", "team", "team_member", "rate") for grant in grants(name, read="all"))


class CorePlugin(Plugin):
    """What crmcore brings along: its records, kinds of interaction, events and four roles."""

    name = "core"
    migrations = "crmcore.store.migrations"

    @hookimpl
    def crm_records(self) -> Iterable[type[Entry]]:
        """The records of core, each after those that it refers to."""
        return (
            model.User, model.Team, model.TeamMember, model.Customer, model.Identity, model.Relation, model.Tag,
            model.Attachment, model.Interaction, model.Participant, model.StageMove, model.Rate,
        )  # fmt: skip

    @hookimpl
    def crm_interaction_kinds(self) -> Iterable[model.InteractionKind]:
        """Note, call, meeting, e-mail and visit."""
        return (
            model.InteractionKind("core.note", "Note", Note, _first_line("text", "Note")),
            model.InteractionKind("core.call", "Call", Call, _first_line("notes", "Call")),
            model.InteractionKind("core.meeting", "Meeting", Meeting, _first_line("notes", "Meeting")),
            model.InteractionKind("core.email", "E-mail", Email, _first_line("subject", "E-mail")),
            model.InteractionKind("core.visit", "Visit", Visit, _first_line("notes", "Visit")),
        )

    @hookimpl
    def crm_events(self) -> Iterable[type[model.Event]]:
        """What the journal itself writes."""
        return (model.Added, model.Changed, model.Removed, model.StageChanged, model.Overridden, model.Skipped)

    @hookimpl
    @guards(User, if_unavailable="block")
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
        """A user may only have roles that exist: with an unknown one nobody could act as that user."""
        known = work.context.registry.roles
        return [
            Objection("unknown-role", "roles", f"There is no role '{role}'.{nearest(role, known)}", change.record.id)
            for change in changes
            if isinstance(change.after, User) and change.changed("roles")
            for role in change.after.roles
            if role not in known
        ]

    @hookimpl
    def crm_roles(self) -> Iterable[model.Role]:
        """Admin does everything, viewer sees everything; rep and manager work on what is theirs."""
        every = ("*",)
        may = grants("*", **_all("all"))
        return (
            model.Role(name="admin", grants=may, read_groups=every, edit_groups=every, permissions=every),
            model.Role(name="manager", grants=grants("*", **_all("subtree")) + _COMMON),
            model.Role(name="rep", grants=grants("*", read="own", create="own", edit="own") + _COMMON),
            model.Role(name="viewer", grants=grants("*", read="all")),
        )
