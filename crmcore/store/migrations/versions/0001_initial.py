"""initial."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "core_attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("media_type", sa.String(length=120), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_attachment")),
    )
    with op.batch_alter_table("core_attachment", schema=None) as batch_op:
        batch_op.create_index("ix_core_attachment_record_id", ["record_id"], unique=False)
        batch_op.create_index("ix_core_attachment_sha256", ["sha256"], unique=False)

    op.create_table(
        "core_idempotency",
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=True),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_core_idempotency")),
    )
    op.create_table(
        "core_journal",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("plugin", sa.String(length=60), nullable=True),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_core_journal")),
    )
    with op.batch_alter_table("core_journal", schema=None) as batch_op:
        batch_op.create_index("ix_core_journal_record_id_seq", ["record_id", "seq"], unique=False)

    op.create_table(
        "core_journal_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_journal_head")),
        postgresql_with={"fillfactor": 10},
    )
    op.create_table(
        "core_plugin",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("version", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.String(length=80), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column(
            "manifest",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_core_plugin")),
    )
    op.create_table(
        "core_rate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("units", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_rate")),
    )
    with op.batch_alter_table("core_rate", schema=None) as batch_op:
        batch_op.create_index("uq_core_rate_currency_on", ["currency", "on"], unique=True)

    op.create_table(
        "core_stage_total",
        sa.Column("pipeline", sa.String(length=60), nullable=False),
        sa.Column("stage", sa.String(length=60), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("records", sa.BigInteger(), nullable=False),
        sa.Column("units", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("pipeline", "stage", "owner_id", "currency", name=op.f("pk_core_stage_total")),
    )
    op.create_table(
        "core_tag",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("tag", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_tag")),
    )
    with op.batch_alter_table("core_tag", schema=None) as batch_op:
        batch_op.create_index(
            "ix_core_tag_tag_record_type_record_id", ["tag", "record_type", "record_id"], unique=False
        )
        batch_op.create_index("uq_core_tag_record_id_tag_record_type", ["record_id", "tag", "record_type"], unique=True)

    op.create_table(
        "core_task",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("claim", sa.Uuid(), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_core_task")),
    )
    op.create_table(
        "core_team",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["parent_id"], ["core_team.id"], name="fk_core_team_parent_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_team")),
    )
    with op.batch_alter_table("core_team", schema=None) as batch_op:
        batch_op.create_index("ix_core_team_parent_id", ["parent_id"], unique=False)
        batch_op.create_index("uq_core_team_name", ["name"], unique=True)

    op.create_table(
        "core_user",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("manager_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column(
            "roles",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["manager_id"], ["core_user.id"], name="fk_core_user_manager_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_user")),
    )
    with op.batch_alter_table("core_user", schema=None) as batch_op:
        batch_op.create_index("ix_core_user_manager_id", ["manager_id"], unique=False)
        batch_op.create_index("uq_core_user_email", ["email"], unique=True)

    op.create_table(
        "core_customer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("given_name", sa.String(length=100), nullable=True),
        sa.Column("family_name", sa.String(length=100), nullable=True),
        sa.Column("lifecycle", sa.String(length=40), nullable=False),
        sa.Column(
            "roles",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("industry", sa.String(length=100), nullable=True),
        sa.Column("country", sa.String(length=100), nullable=True),
        sa.Column("city", sa.String(length=100), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["core_user.id"], name="fk_core_customer_owner_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_customer")),
    )
    with op.batch_alter_table("core_customer", schema=None) as batch_op:
        batch_op.create_index("ix_core_customer_lifecycle_name", ["lifecycle", "name"], unique=False)
        batch_op.create_index("ix_core_customer_name_id", ["name", "id"], unique=False)
        batch_op.create_index("ix_core_customer_owner_id_name", ["owner_id", "name"], unique=False)

    op.create_table(
        "core_interaction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("summary", sa.String(length=300), nullable=False),
        sa.Column("direction", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=40), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("record_type", sa.String(length=46), nullable=True),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column(
            "payload",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("corrects_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["corrects_id"], ["core_interaction.id"], name="fk_core_interaction_corrects_id"),
        sa.ForeignKeyConstraint(["user_id"], ["core_user.id"], name="fk_core_interaction_user_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_interaction")),
    )
    with op.batch_alter_table("core_interaction", schema=None) as batch_op:
        batch_op.create_index("ix_core_interaction_record_id_at", ["record_id", "at"], unique=False)
        batch_op.create_index("ix_core_interaction_user_id_at", ["user_id", "at"], unique=False)

    op.create_table(
        "core_stage_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("pipeline", sa.String(length=60), nullable=False),
        sa.Column("from_stage", sa.String(length=60), nullable=True),
        sa.Column("to_stage", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["core_user.id"], name="fk_core_stage_move_user_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_stage_move")),
    )
    with op.batch_alter_table("core_stage_move", schema=None) as batch_op:
        batch_op.create_index(
            "ix_core_stage_move_pipeline_to_stage_record_id", ["pipeline", "to_stage", "record_id"], unique=False
        )
        batch_op.create_index("ix_core_stage_move_record_id_at", ["record_id", "at"], unique=False)

    op.create_table(
        "core_team_member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["core_team.id"], name="fk_core_team_member_team_id"),
        sa.ForeignKeyConstraint(["user_id"], ["core_user.id"], name="fk_core_team_member_user_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_team_member")),
    )
    with op.batch_alter_table("core_team_member", schema=None) as batch_op:
        batch_op.create_index("ix_core_team_member_user_id", ["user_id"], unique=False)
        batch_op.create_index("uq_core_team_member_team_id_user_id", ["team_id", "user_id"], unique=True)

    op.create_table(
        "core_identity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=320), nullable=False),
        sa.Column("normalized", sa.String(length=320), nullable=False),
        sa.Column("external", sa.String(length=320), nullable=True),
        sa.Column("label", sa.String(length=60), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["core_customer.id"], name="fk_core_identity_customer_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_identity")),
    )
    with op.batch_alter_table("core_identity", schema=None) as batch_op:
        batch_op.create_index("ix_core_identity_customer_id", ["customer_id"], unique=False)
        batch_op.create_index("ix_core_identity_normalized_kind", ["normalized", "kind"], unique=False)
        batch_op.create_index("uq_core_identity_external", ["external"], unique=True)

    op.create_table(
        "core_participant",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("through_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["core_customer.id"], name="fk_core_participant_customer_id"),
        sa.ForeignKeyConstraint(["interaction_id"], ["core_interaction.id"], name="fk_core_participant_interaction_id"),
        sa.ForeignKeyConstraint(["organization_id"], ["core_customer.id"], name="fk_core_participant_organization_id"),
        sa.ForeignKeyConstraint(["through_id"], ["core_customer.id"], name="fk_core_participant_through_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_participant")),
    )
    with op.batch_alter_table("core_participant", schema=None) as batch_op:
        batch_op.create_index(
            "ix_core_participant_customer_id_at_interaction_id", ["customer_id", "at", "interaction_id"], unique=False
        )
        batch_op.create_index("ix_core_participant_interaction_id", ["interaction_id"], unique=False)

    op.create_table(
        "core_relation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("from_id", sa.Uuid(), nullable=False),
        sa.Column("to_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=100), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["from_id"], ["core_customer.id"], name="fk_core_relation_from_id"),
        sa.ForeignKeyConstraint(["to_id"], ["core_customer.id"], name="fk_core_relation_to_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_relation")),
    )
    with op.batch_alter_table("core_relation", schema=None) as batch_op:
        batch_op.create_index("ix_core_relation_from_id_kind", ["from_id", "kind"], unique=False)
        batch_op.create_index("ix_core_relation_to_id_kind", ["to_id", "kind"], unique=False)
        batch_op.create_index(
            "uq_core_relation_from_id_to_id_kind_since", ["from_id", "to_id", "kind", "since"], unique=True
        )


def downgrade() -> None:
    with op.batch_alter_table("core_relation", schema=None) as batch_op:
        batch_op.drop_index("uq_core_relation_from_id_to_id_kind_since")
        batch_op.drop_index("ix_core_relation_to_id_kind")
        batch_op.drop_index("ix_core_relation_from_id_kind")

    op.drop_table("core_relation")
    with op.batch_alter_table("core_participant", schema=None) as batch_op:
        batch_op.drop_index("ix_core_participant_interaction_id")
        batch_op.drop_index("ix_core_participant_customer_id_at_interaction_id")

    op.drop_table("core_participant")
    with op.batch_alter_table("core_identity", schema=None) as batch_op:
        batch_op.drop_index("uq_core_identity_external")
        batch_op.drop_index("ix_core_identity_normalized_kind")
        batch_op.drop_index("ix_core_identity_customer_id")

    op.drop_table("core_identity")
    with op.batch_alter_table("core_team_member", schema=None) as batch_op:
        batch_op.drop_index("uq_core_team_member_team_id_user_id")
        batch_op.drop_index("ix_core_team_member_user_id")

    op.drop_table("core_team_member")
    with op.batch_alter_table("core_stage_move", schema=None) as batch_op:
        batch_op.drop_index("ix_core_stage_move_record_id_at")
        batch_op.drop_index("ix_core_stage_move_pipeline_to_stage_record_id")

    op.drop_table("core_stage_move")
    with op.batch_alter_table("core_interaction", schema=None) as batch_op:
        batch_op.drop_index("ix_core_interaction_user_id_at")
        batch_op.drop_index("ix_core_interaction_record_id_at")

    op.drop_table("core_interaction")
    with op.batch_alter_table("core_customer", schema=None) as batch_op:
        batch_op.drop_index("ix_core_customer_owner_id_name")
        batch_op.drop_index("ix_core_customer_name_id")
        batch_op.drop_index("ix_core_customer_lifecycle_name")

    op.drop_table("core_customer")
    with op.batch_alter_table("core_user", schema=None) as batch_op:
        batch_op.drop_index("uq_core_user_email")
        batch_op.drop_index("ix_core_user_manager_id")

    op.drop_table("core_user")
    with op.batch_alter_table("core_team", schema=None) as batch_op:
        batch_op.drop_index("uq_core_team_name")
        batch_op.drop_index("ix_core_team_parent_id")

    op.drop_table("core_team")
    op.drop_table("core_task")
    with op.batch_alter_table("core_tag", schema=None) as batch_op:
        batch_op.drop_index("uq_core_tag_record_id_tag_record_type")
        batch_op.drop_index("ix_core_tag_tag_record_type_record_id")

    op.drop_table("core_tag")
    op.drop_table("core_stage_total")
    with op.batch_alter_table("core_rate", schema=None) as batch_op:
        batch_op.drop_index("uq_core_rate_currency_on")

    op.drop_table("core_rate")
    op.drop_table("core_plugin")
    op.drop_table("core_journal_head")
    with op.batch_alter_table("core_journal", schema=None) as batch_op:
        batch_op.drop_index("ix_core_journal_record_id_seq")

    op.drop_table("core_journal")
    op.drop_table("core_idempotency")
    with op.batch_alter_table("core_attachment", schema=None) as batch_op:
        batch_op.drop_index("ix_core_attachment_sha256")
        batch_op.drop_index("ix_core_attachment_record_id")

    op.drop_table("core_attachment")
