"""Alembic revisions of the sales plugin."""
