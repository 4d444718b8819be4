"""What Alembic runs for each owner of tables; everything that differs comes from crmcore.store.revisions."""

from alembic import context

context.configure(**context.config.attributes["options"])
with context.begin_transaction():
    context.run_migrations()
