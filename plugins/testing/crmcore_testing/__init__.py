"""The kit of those who write plugins, or embed crmcore: fresh databases for tests, and the writing of migrations.

``crmcore_testing.pytest_plugin`` is loaded by pytest itself wherever crmcore is installed. It gives every
test fresh databases: ``sqlite_url``, ``pg_url``, and ``store_url`` for both in turn. ``crmcore_testing.command``
is ``crmcore revision``, which writes migrations.
"""
