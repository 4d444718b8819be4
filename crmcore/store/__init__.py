"""Where records are kept: engines, tables, write plans, the journal, migrations.

What is listed here is what the unit of work reads and writes with.
"""

from crmcore.store.channel import Channel, Prepared
from crmcore.store.encode import alike, any_uuid, instant_of, loads_any
from crmcore.store.engine import open_engine
from crmcore.store.journal import Journal
from crmcore.store.plans import SERVER, WritePlan, decoder
from crmcore.store.sql import as_stored
from crmcore.store.store import Store
from crmcore.store.tables import Tables

__all__ = [
    "SERVER", "Channel", "Journal", "Prepared", "Store", "Tables", "WritePlan", "alike", "any_uuid", "as_stored",
    "decoder", "instant_of", "loads_any", "open_engine",
]  # fmt: skip
