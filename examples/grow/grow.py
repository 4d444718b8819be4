"""A firm grows: first it sells, then it switches on marketing and service, then it switches them off again.

Run it: ``make show-grow``, or ``python examples/grow/grow.py [FOLDER]``. It works in a folder of its own, and prints
what Rita, a sales rep, sees on one deal each time. Nothing is migrated, no row is rewritten, and nothing is lost.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from crmcore import Crm, Customer, Money, Relation, RelationKind, User
from crmcore_marketing import Campaigns, Consents, Segments, Templates
from crmcore_service import Satisfaction, Tickets
from crmcore_sfa import Activities, ActivityKind, Sales

HERE = Path(__file__).parent
DEAL = "Sensors for the new pier"

LETTER = """
<mjml><mj-body><mj-section><mj-column>
  <mj-text>Hello {{ customer.name }}, our spring catalog is out.</mj-text>
  <mj-button href="https://harbor.example/spring">Have a look</mj-button>
  <mj-text><a href="{{ link.unsubscribe }}">No more mails like this</a></mj-text>
</mj-column></mj-section></mj-body></mjml>
"""


def main(folder: Path) -> None:
    """Play the story in a folder."""
    shutil.copy(HERE / "crm.toml", folder)

    say("1. A firm that sells. Rita looks at her deal: it shows a transaction.")
    crmcore(folder, "migrate")
    with Crm.from_toml(folder / "crm.toml") as crm:
        sell(crm)
    show_the_deal(folder)
    before = rows_of(folder)

    say("2. Marketing and service are switched on: one command, and tables of their own.")
    crmcore(folder, "plugins", "plan", "enable", "service")
    crmcore(folder, "plugins", "enable", "marketing", "service")
    compare(before, rows_of(folder), "after switching on")

    say("3. A campaign reaches Anna, who works for the customer; she asks for help, and says how she was served.")
    with Crm.from_toml(folder / "crm.toml") as crm:
        market(crm)
        serve(crm)

    say("4. Rita looks at the same deal: it shows a customer.")
    show_the_deal(folder)
    grown = rows_of(folder)

    say("5. Both are switched off again. What happened stays on the timeline, and their rows stay where they are.")
    crmcore(folder, "plugins", "plan", "disable", "service")
    crmcore(folder, "plugins", "disable", "marketing", "service", "web")
    show_the_deal(folder)
    compare(grown, rows_of(folder), "after switching off")


def sell(crm: Crm) -> None:
    """What a sales system knows: a customer, a person there, a deal, a follow-up."""
    with crm.as_system("first user") as work:
        rita = work.add(User(name="Rita", email="rita@harbor.example", roles=("rep",)))
        work.add(User(name="Mia", email="mia@harbor.example", roles=("admin",)))
    with crm.work(rita) as work:
        port = work.add(Customer.organization(name="Port of Kiel", owner_id=rita.id))
        anna = work.add(Customer.person(name="Anna Berg", owner_id=rita.id))
        work.identify(anna, email="anna@port.example")
        work.add(Relation(from_id=anna.id, to_id=port.id, kind=RelationKind.WORKS_FOR))
        deal = Sales(work).open(port, DEAL, amount=Money("48000", "EUR"), close_on=work.today + timedelta(days=60))
        Activities(work).plan("Ask about the quantities", kind=ActivityKind.CALL, about=deal, due=work.today)


def market(crm: Crm) -> None:
    """A campaign to everybody who works where a deal is open; only those who agreed are sent anything."""
    with crm.work(crm.actor("Mia")) as work:
        (anna,) = work.recognize(email="anna@port.example")
        Consents(work).give(anna, "anna@port.example", "newsletter", evidence="asked for it at the fair")
        Templates(work).save("spring", subject="Spring at Harbor Instruments", mjml=LETTER)
        friends = Segments(work).create("people of ports")
        Segments(work).put(friends, [anna])
        campaign = Campaigns(work).draft("Spring 2026", purpose="newsletter", template="spring", segment=friends)
        Campaigns(work).enroll(campaign)
        Campaigns(work).start(campaign)
    crm.run_due()  # what `crmcore worker` does: the mail is now a file in the outbox


def serve(crm: Crm) -> None:
    """Anna asks for help, is helped, and says how that was."""
    with crm.work(crm.actor("Mia")) as work:
        (anna,) = work.recognize(email="anna@port.example")
        first = Tickets(work).open(anna, "Which sensor stands salt water?", text="We need it for the new pier.")
        first = Tickets(work).reply(first, "The K7 does.")
        Tickets(work).resolve(first, "Answered")
        survey = Satisfaction(work).ask(first)
        Satisfaction(work).answer(survey, score=5, comment="Quick and clear")
        Tickets(work).open(anna, "Data sheet of the K7 is missing")


# -- the rest is for looking -----------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Print a heading."""
    print(f"\n\n=== {text}\n", flush=True)


def crmcore(folder: Path, *words: str) -> None:
    """Run a command, as somebody at a terminal would."""
    print(f"$ crmcore {' '.join(words)}", flush=True)
    subprocess.run([sys.executable, "-m", "crmcore.cli", *words], cwd=folder, check=True)


def show_the_deal(folder: Path) -> None:
    """Print what Rita sees."""
    crmcore(folder, "--as", "Rita", "view", "opportunity", DEAL)


def rows_of(folder: Path) -> dict[str, str]:
    """Return a fingerprint of the rows of each table of core and sales, byte for byte as they are stored.

    Left out are the journal, which only ever grows, and what tells which plugins there are and what they have done.
    """
    beside = ("core_journal", "core_plugin", "core_task", "core_idempotency", "core_alembic", "sfa_alembic")
    engine = sa.create_engine(f"sqlite:///{folder / 'grow.db'}")
    found = {}
    with engine.connect() as connection:
        for table in sorted(sa.inspect(connection).get_table_names()):
            if table.startswith(("core_", "sfa_")) and not table.startswith(beside):
                rows = connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()  # noqa: S608 - a name of our own
                found[table] = hashlib.sha256(repr(sorted(map(repr, rows))).encode()).hexdigest()
    engine.dispose()
    return found


def compare(before: dict[str, str], after: dict[str, str], when: str) -> None:
    """Say whether any row of core or sales is another one."""
    changed = sorted(table for table in before.keys() | after.keys() if before.get(table) != after.get(table))
    print(f"\nTables of core and sales, byte for byte {when}: {', '.join(changed) or 'all the same'}.", flush=True)
    if changed:
        raise SystemExit(1)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
