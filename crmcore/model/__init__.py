"""The data of a CRM: customers, interactions, pipelines, people, money, events. Frozen, and without I/O."""

# fmt: off
# isort: off
from crmcore.model.customer import (
    Attachment, Customer, CustomerKind, Identity, IdentityKind, Lifecycle, Relation, RelationKind, Tag,
)
from crmcore.model.definitions import (
    Command, CustomerScope, DeclaredRule, DueJob, Fact, Report, SectionData, Subscription, Table, ViewSection,
)
from crmcore.model.events import (
    Added, Change, Changed, Event, Move, Objection, Overridden, Removed, Skipped, StageChanged,
)
from crmcore.model.interaction import Direction, Interaction, InteractionKind, Participant
from crmcore.model.money import FiscalYear, Rate
from crmcore.model.people import NOBODY, Action, Actor, Grant, Role, Scope, Team, TeamMember, User, grants, system_actor
from crmcore.model.pipeline import Forecast, Outcome, Pipeline, PipelineRecord, Stage, StageMove
from crmcore.model.registry import Owned, Registry

__all__ = [
    "NOBODY", "Action", "Actor", "Added", "Attachment", "Change", "Changed", "Command", "Customer", "CustomerKind",
    "CustomerScope", "DeclaredRule", "Direction", "DueJob", "Event", "Fact", "FiscalYear", "Forecast", "Grant",
    "Identity", "IdentityKind", "Interaction", "InteractionKind", "Lifecycle", "Move", "Objection", "Outcome",
    "Overridden", "Owned", "Participant", "Pipeline", "PipelineRecord", "Rate", "Registry", "Relation", "RelationKind",
    "Removed", "Report", "Role", "Scope", "SectionData", "Skipped", "Stage", "StageChanged", "StageMove",
    "Subscription", "Table", "Tag", "Team", "TeamMember", "User", "ViewSection", "grants", "system_actor",
]
