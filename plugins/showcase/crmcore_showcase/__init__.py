"""A believable firm to try crmcore on: ``crmcore demo``."""

from crmcore_showcase.firm import FIRM, make_customers, make_users

__all__ = ["FIRM", "make_customers", "make_users"]
