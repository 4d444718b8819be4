"""For tests of crmcore, of its plugins and of what embeds them.

``crmcore_testing.pytest_plugin`` is loaded by pytest itself wherever crmcore is installed. It gives every
test fresh databases: ``sqlite_url``, ``pg_url``, and ``store_url`` for both in turn.
"""
