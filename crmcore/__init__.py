"""A pluggable CRM framework."""
