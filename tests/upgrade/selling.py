"""What the firm of the upgrade corpus sells: a lead that became an order, an activity, a hand-over, and an import."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from crmcore import Crm, Customer, Money, User, system_actor
from crmcore_intake import import_files, load_profile, undo_import
from crmcore_sfa import Activities, ActivityKind, Handover, Leads, Product
from crmcore_sfa.orders import Orders
from crmcore_sfa.quotes import Quotes

PROFILE = """
title = "Old system"
system = "old"

[[source]]
file = "old.csv"
record = "customer"
identify = "no"

[source.fields]
kind = { constant = "organization" }
name = "name"

[source.identities]
email = "mail"
"""
ROWS = "no,name,mail\n1,Imported GmbH,info@imported.example\n2,Taken SA,info@taken.example\n"


def sell(crm: Crm) -> None:
    """From a lead to a payment, with all that is kept on the way."""
    with crm.as_system("sell") as work:
        rep, other = work.find(User, User.t.c.manager_id.is_not(None), order_by="name", limit=2)
        lamp = work.add(Product(name="Lamp of the corpus", price=Money("100", "EUR")))
        leads = Leads(work)
        ada = Customer.person(name="Ada Berg", country="AT")
        lead = leads.capture(ada, "Lamps for the hall", email="ada@berg.example", owner_id=rep.id).lead
        deal = leads.convert(leads.qualify(lead), amount=Money("900", "EUR"))
        activities = Activities(work)
        call = activities.plan("Call Ada", about=deal, kind=ActivityKind.CALL)
        activities.done(call, outcome="She wants ten.")
        activities.plan("Send the lamps", about=deal, due=work.today + timedelta(days=3))
        quotes = Quotes(work)
        quote = quotes.add_line(quotes.draft_from(deal, "Ten lamps"), lamp, 10)
        quote = quotes.accept(quotes.send(quotes.submit(quote)))
        orders = Orders(work)
        order = orders.activate(orders.from_quote(quote))
        orders.receive(order.customer_id, Money("400", "EUR"), order=order)
        handover = Handover(work)
        handover.carry_out(handover.plan(rep, other))
    with TemporaryDirectory() as folder:
        (Path(folder) / "profile.toml").write_text(PROFILE, "utf-8")
        (Path(folder) / "old.csv").write_text(ROWS, "utf-8")
        profile = load_profile(Path(folder) / "profile.toml")
        import_files(crm, system_actor("corpus"), profile, Path(folder) / "old.csv")


def take_back(crm: Crm) -> None:
    """What was imported before the upgrade can be taken back after it."""
    imports, undone = undo_import(crm, system_actor("corpus"), "last")
    assert ([i.file for i in imports], undone.kept) == (["old.csv"], ())
    assert undone.removed == 6  # two customers, each with an address and a key
