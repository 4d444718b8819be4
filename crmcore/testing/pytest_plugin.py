"""Fixtures for tests: fresh databases."""
