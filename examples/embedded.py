"""crmcore inside an application that has its own database transaction.

The shop below keeps its orders with SQLAlchemy's ORM. When somebody orders, the customer and the deal are written in
the very same transaction: either the order, the deal and the journal are all there, or nothing is.

Run it: ``python examples/embedded.py``
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from crmcore import Config, Crm, Customer, Money, User
from crmcore_sfa import Opportunity, Sales


class Base(DeclarativeBase):
    """The shop's own tables."""


class Order(Base):
    """An order of the shop."""

    __tablename__ = "shop_order"
    id: Mapped[int] = mapped_column(primary_key=True)
    buyer: Mapped[str]
    total: Mapped[int]


def order(session: Session, crm: Crm, clerk: User, buyer: str, total: int) -> None:
    """Take an order: one row of the shop, and a deal won in the CRM."""
    session.add(Order(buyer=buyer, total=total))
    with crm.work(clerk, session=session) as work:
        customer = work.add(Customer.organization(name=buyer))
        Sales(work).open(customer, f"Order of {buyer}", amount=Money(total, "EUR"))
    if total > 1_000_000:
        raise ValueError("Nobody may order that much at once.")


def main(folder: Path) -> dict[str, int]:
    """Take three orders, of which one fails, and count what is stored."""
    url = f"sqlite:///{folder / 'shop.db'}"
    engine = create_engine(url)
    Base.metadata.create_all(engine)
    crm = Crm(Config.from_mapping({"store": {"url": url}, "plugins": {"sfa": {}}}, folder))
    crm.migrate()
    with crm.as_system("first user") as work:
        clerk = work.add(User(name="Grace Clerk", email="grace@example.com", roles=("admin",)))

    for buyer, total in (("Acme GmbH", 12_000), ("Globex SA", 2_000_000), ("Initech Ltd", 800)):
        try:
            with Session(engine) as session, session.begin():
                order(session, crm, clerk, buyer, total)
        except ValueError as error:
            print(f"{buyer}: {error} Nothing of it is stored.")

    with Session(engine) as session, crm.work(clerk, read_only=True) as work:
        counts = {
            "orders": session.query(Order).count(),
            "customers": work.count(Customer),
            "deals": work.count(Opportunity),
        }
    crm.close()
    engine.dispose()
    return counts


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        print(main(Path(made)))
