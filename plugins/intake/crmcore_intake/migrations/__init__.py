"""Alembic revisions of intake."""
