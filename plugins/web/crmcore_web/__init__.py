"""Signed links and the public pages that they open."""

from crmcore_web.config import WebConfig
from crmcore_web.links import Links
from crmcore_web.plugin import WebPlugin
from crmcore_web.routes import Answer, PublicRequest, PublicRoute

__all__ = ["Answer", "Links", "PublicRequest", "PublicRoute", "WebConfig", "WebPlugin"]
