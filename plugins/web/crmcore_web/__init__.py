"""Signed links and the public pages that they open."""

from crmcore_web.plugin import WebPlugin

__all__ = ["WebPlugin"]
