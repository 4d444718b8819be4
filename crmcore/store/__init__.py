"""Where records are kept: engines, tables, write plans, the journal, migrations."""

from crmcore.store.channel import Channel, Prepared
from crmcore.store.engine import open_engine
from crmcore.store.journal import Journal
from crmcore.store.store import Store
from crmcore.store.tables import Tables

__all__ = ["Channel", "Journal", "Prepared", "Store", "Tables", "open_engine"]
