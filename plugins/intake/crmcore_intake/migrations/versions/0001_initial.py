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
        "intake_import",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("file", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("profile", sa.String(length=200), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("source", sa.BigInteger(), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("scheme", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("linked", sa.BigInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("unchanged", sa.BigInteger(), nullable=False),
        sa.Column("skipped", sa.BigInteger(), nullable=False),
        sa.Column("refused", sa.BigInteger(), nullable=False),
        sa.Column("related", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["core_user.id"], name="fk_intake_import_owner_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_import")),
    )
    with op.batch_alter_table("intake_import", schema=None) as batch_op:
        batch_op.create_index("ix_intake_import_fingerprint_state", ["fingerprint", "state"], unique=False)
        batch_op.create_index("ix_intake_import_job_id_source", ["job_id", "source"], unique=False)
        batch_op.create_index("ix_intake_import_owner_id", ["owner_id"], unique=False)

    op.create_table(
        "intake_effect",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("row", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("version_from", sa.BigInteger(), nullable=False),
        sa.Column("version_to", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["intake_import.id"], name="fk_intake_effect_import_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_effect")),
    )
    with op.batch_alter_table("intake_effect", schema=None) as batch_op:
        batch_op.create_index("ix_intake_effect_import_id_row", ["import_id", "row"], unique=False)
        batch_op.create_index("ix_intake_effect_record_id_version_to", ["record_id", "version_to"], unique=False)

    op.create_table(
        "intake_key",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("scheme", sa.String(length=200), nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("record_type", sa.String(length=46), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("row", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["intake_import.id"], name="fk_intake_key_import_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_key")),
    )
    with op.batch_alter_table("intake_key", schema=None) as batch_op:
        batch_op.create_index("ix_intake_key_import_id_row", ["import_id", "row"], unique=False)
        batch_op.create_index("ix_intake_key_record_id", ["record_id"], unique=False)
        batch_op.create_index("uq_intake_key_scheme_key", ["scheme", "key"], unique=True)

    op.create_table(
        "intake_refusal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("row", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["intake_import.id"], name="fk_intake_refusal_import_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_refusal")),
    )
    with op.batch_alter_table("intake_refusal", schema=None) as batch_op:
        batch_op.create_index("ix_intake_refusal_import_id_row", ["import_id", "row"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("intake_refusal", schema=None) as batch_op:
        batch_op.drop_index("ix_intake_refusal_import_id_row")

    op.drop_table("intake_refusal")
    with op.batch_alter_table("intake_key", schema=None) as batch_op:
        batch_op.drop_index("uq_intake_key_scheme_key")
        batch_op.drop_index("ix_intake_key_record_id")
        batch_op.drop_index("ix_intake_key_import_id_row")

    op.drop_table("intake_key")
    with op.batch_alter_table("intake_effect", schema=None) as batch_op:
        batch_op.drop_index("ix_intake_effect_record_id_version_to")
        batch_op.drop_index("ix_intake_effect_import_id_row")

    op.drop_table("intake_effect")
    with op.batch_alter_table("intake_import", schema=None) as batch_op:
        batch_op.drop_index("ix_intake_import_owner_id")
        batch_op.drop_index("ix_intake_import_job_id_source")
        batch_op.drop_index("ix_intake_import_fingerprint_state")

    op.drop_table("intake_import")
