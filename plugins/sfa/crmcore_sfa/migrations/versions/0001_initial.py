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
        "sfa_product",
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
        sa.Column("family", sa.String(length=100), nullable=True),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("price_currency", sa.String(length=3), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("cost_currency", sa.String(length=3), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("external_key", sa.String(length=120), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sfa_product")),
    )
    with op.batch_alter_table("sfa_product", schema=None) as batch_op:
        batch_op.create_index("ix_sfa_product_family_name", ["family", "name"], unique=False)
        batch_op.create_index("ix_sfa_product_name_id", ["name", "id"], unique=False)
        batch_op.create_index("uq_sfa_product_external_key", ["external_key"], unique=True)

    op.create_table(
        "sfa_opportunity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("pipeline", sa.String(length=60), nullable=False),
        sa.Column("stage", sa.String(length=60), nullable=False),
        sa.Column("stage_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("amount_currency", sa.String(length=3), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("close_on", sa.Date(), nullable=True),
        sa.Column("probability", sa.Float(precision=53), nullable=True),
        sa.Column("next_step", sa.String(length=300), nullable=True),
        sa.Column("source", sa.String(length=60), nullable=True),
        sa.Column("lost_reason", sa.String(length=200), nullable=True),
        sa.Column("external_key", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["core_customer.id"], name="fk_sfa_opportunity_customer_id"),
        sa.ForeignKeyConstraint(["owner_id"], ["core_user.id"], name="fk_sfa_opportunity_owner_id"),
        sa.ForeignKeyConstraint(["product_id"], ["sfa_product.id"], name="fk_sfa_opportunity_product_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sfa_opportunity")),
    )
    with op.batch_alter_table("sfa_opportunity", schema=None) as batch_op:
        batch_op.create_index("ix_sfa_opportunity_closed_on_stage", ["closed_on", "stage"], unique=False)
        batch_op.create_index(
            "ix_sfa_opportunity_customer_id_closed_on_close_on", ["customer_id", "closed_on", "close_on"], unique=False
        )
        batch_op.create_index("ix_sfa_opportunity_opened_on", ["opened_on"], unique=False)
        batch_op.create_index(
            "ix_sfa_opportunity_owner_id_stage_close_on", ["owner_id", "stage", "close_on"], unique=False
        )
        batch_op.create_index("ix_sfa_opportunity_product_id", ["product_id"], unique=False)
        batch_op.create_index("ix_sfa_opportunity_stage_stage_since", ["stage", "stage_since"], unique=False)
        batch_op.create_index("uq_sfa_opportunity_external_key", ["external_key"], unique=True)

    op.create_table(
        "sfa_line_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "custom",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("opportunity_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=False),
        sa.Column("unit_price_currency", sa.String(length=3), nullable=False),
        sa.Column("discount", sa.BigInteger(), nullable=True),
        sa.Column("discount_currency", sa.String(length=3), nullable=True),
        sa.ForeignKeyConstraint(["opportunity_id"], ["sfa_opportunity.id"], name="fk_sfa_line_item_opportunity_id"),
        sa.ForeignKeyConstraint(["product_id"], ["sfa_product.id"], name="fk_sfa_line_item_product_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sfa_line_item")),
    )
    with op.batch_alter_table("sfa_line_item", schema=None) as batch_op:
        batch_op.create_index("ix_sfa_line_item_opportunity_id", ["opportunity_id"], unique=False)
        batch_op.create_index("ix_sfa_line_item_product_id", ["product_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("sfa_line_item", schema=None) as batch_op:
        batch_op.drop_index("ix_sfa_line_item_product_id")
        batch_op.drop_index("ix_sfa_line_item_opportunity_id")

    op.drop_table("sfa_line_item")
    with op.batch_alter_table("sfa_opportunity", schema=None) as batch_op:
        batch_op.drop_index("uq_sfa_opportunity_external_key")
        batch_op.drop_index("ix_sfa_opportunity_stage_stage_since")
        batch_op.drop_index("ix_sfa_opportunity_product_id")
        batch_op.drop_index("ix_sfa_opportunity_owner_id_stage_close_on")
        batch_op.drop_index("ix_sfa_opportunity_opened_on")
        batch_op.drop_index("ix_sfa_opportunity_customer_id_closed_on_close_on")
        batch_op.drop_index("ix_sfa_opportunity_closed_on_stage")

    op.drop_table("sfa_opportunity")
    with op.batch_alter_table("sfa_product", schema=None) as batch_op:
        batch_op.drop_index("uq_sfa_product_external_key")
        batch_op.drop_index("ix_sfa_product_name_id")
        batch_op.drop_index("ix_sfa_product_family_name")

    op.drop_table("sfa_product")
