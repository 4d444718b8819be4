"""``crmcore doctor``: what is wrong, and what to do about it."""

from __future__ import annotations

import typer

app = typer.Typer(rich_markup_mode=None, add_completion=False)
