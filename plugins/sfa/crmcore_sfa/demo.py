"""A believable firm's sales: made from a seed, dated in the past, and stored with their whole history.

Deals are made one by one and stored a batch at a time, so that memory does not grow with the firm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from random import Random
from uuid import UUID

import attrs

from crmcore import Customer, Direction, Interaction, Money, Outcome, Pipeline, User, Work, schema_of
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.pipeline import SALES
from crmcore_sfa.records import LineItem, Opportunity, Product

BATCH = 2_000
DEALS_PER_YEAR = 1.3
"""New deals of one customer in a year, on average."""

_CATALOG = (
    ("Compact", "Sensor S1", 480), ("Compact", "Sensor S2", 890), ("Compact", "Gateway G1", 1_650),
    ("Station", "Station M", 4_200), ("Station", "Station L", 7_900), ("Station", "Station XL", 14_500),
    ("Cloud", "Cloud Basic", 1_200), ("Cloud", "Cloud Team", 5_400), ("Cloud", "Cloud Enterprise", 22_000),
    ("Service", "Installation", 950), ("Service", "Care plan", 2_400), ("Service", "Training day", 1_100),
)  # fmt: skip
_SOURCES = ("referral", "website", "trade fair", "outbound", "partner", "existing customer")
_REASONS = ("price", "competitor", "no budget", "no decision", "missing feature", "timing")
_OCCASIONS = ("Renewal", "Pilot", "Expansion", "Replacement", "New site", "First order")

# Weight of each month: a slow summer, a strong end of the year.
_SEASON = (0.8, 0.9, 1.1, 1.0, 1.0, 1.05, 0.75, 0.7, 1.1, 1.15, 1.3, 1.15)
_CONTACTS = (
    ("core.call", "Call about {title}", Direction.OUT),
    ("core.email", "Questions on {title}", Direction.IN),
    ("core.meeting", "Meeting on {title}", Direction.OUT),
    ("core.email", "Offer for {title}", Direction.OUT),
)


@attrs.frozen
class Rep:
    """A seller: some win more, and some are quicker."""

    id: UUID | None
    wins: float
    pace: float


@attrs.frozen
class Life:
    """A deal with its lines, and the stages that it has entered by now, each with the time."""

    deal: Opportunity
    customer: Customer
    lines: tuple[LineItem, ...]
    past: tuple[tuple[str, datetime], ...]


def make_sales(work: Work, customers: Sequence[Customer], seed: int, days: int) -> None:
    """Add products, and deals of these customers over the last ``days``, with lines, moves and contacts."""
    chance = Random(seed)  # noqa: S311 — a game of chance, not a secret
    line = work.context.registry.pipeline(SALES)
    products = work.add_all(_products(work.context.base_currency))
    reps = _reps(work, chance)
    lives = _lives(work, chance, line, customers, products, reps, days)
    while batch := list(islice(lives, BATCH)):
        work.add_with_history((life.deal, life.past) for life in batch)
        work.add_all(item for life in batch for item in life.lines)
        work.log_all(_contacts(chance, batch))


def _products(currency: str) -> Iterator[Product]:
    for family, name, price in _CATALOG:
        yield Product(
            name=name, family=family, price=Money(price, currency), cost=Money(price * 3 // 5, currency),
        )  # fmt: skip


def _reps(work: Work, chance: Random) -> dict[UUID | None, Rep]:
    users = [u for u in work.each(User, User.t.c.active, order_by="name") if "rep" in u.roles]
    ids: list[UUID | None] = [u.id for u in users] or [None]
    return {id: Rep(id, chance.uniform(0.48, 0.70), chance.uniform(0.75, 1.3)) for id in ids}


def _lives(
    work: Work, chance: Random, line: Pipeline, customers: Sequence[Customer], products: Sequence[Product],
    reps: dict[UUID | None, Rep], days: int,
) -> Iterator[Life]:  # fmt: skip
    start, sellers = work.now - timedelta(days=days), list(reps.values())
    many = DEALS_PER_YEAR * days / 365
    for customer in customers:
        seller = reps.get(customer.owner_id) or chance.choice(sellers)
        wanted = int(many) + (chance.random() < many % 1)
        for _ in range(chance.randint(0, 2 * wanted) if wanted > 1 else wanted):
            # Now and then a colleague takes the deal.
            rep = seller if chance.random() < 0.9 else chance.choice(sellers)
            yield _life(work, chance, line, customer, products, rep, start)


def _opening(chance: Random, start: datetime, now: datetime) -> datetime:
    """Return a moment on a working day, more often in a strong month."""
    while True:
        day = start + (now - start) * chance.random()
        if day.weekday() < 5 and chance.random() * max(_SEASON) < _SEASON[day.month - 1]:
            return min(datetime.combine(day, time(9), UTC), now)


def _life(
    work: Work, chance: Random, line: Pipeline, customer: Customer, products: Sequence[Product], rep: Rep,
    start: datetime,
) -> Life:  # fmt: skip
    opened = _opening(chance, start, work.now)
    product, currency = chance.choice(products), work.context.base_currency
    title = f"{chance.choice(_OCCASIONS)}: {product.name}"
    deal = Opportunity(
        title=title, customer_id=customer.id, product_id=product.id, owner_id=rep.id,
        source=chance.choice(_SOURCES),
        close_on=(opened + timedelta(days=round(chance.uniform(30, 90) * rep.pace))).date(),
    )  # fmt: skip
    lines = tuple(_lines(chance, deal, product, products))
    worth = Money(0, currency)
    for item in lines:
        worth += item.amount
    past = tuple(_past(chance, line, rep, opened, work.now))
    lost = line.stage(past[-1][0]).outcome is Outcome.LOST
    deal = attrs.evolve(deal, amount=worth, lost_reason=chance.choice(_reasons(work)) if lost else None)
    return Life(deal, customer, lines, past)


def _reasons(work: Work) -> tuple[str, ...]:
    """The firm's own reasons for losing, or some of everybody's."""
    return work.settings(SfaConfig).lost_reasons or _REASONS


def _lines(chance: Random, deal: Opportunity, product: Product, products: Sequence[Product]) -> Iterator[LineItem]:
    more = chance.sample([p for p in products if p is not product], chance.choice((0, 0, 1, 2)))
    for item in (product, *more):
        assert item.price is not None
        quantity = chance.choice((1, 1, 1, 2, 2, 3, 5, 10))
        off = item.price * quantity * chance.choice((5, 10, 15)) if chance.random() < 0.25 else None
        yield LineItem(
            opportunity_id=deal.id, product_id=item.id, quantity=quantity, unit_price=item.price,
            discount=None if off is None else Money(off.amount / 100, off.currency),
        )  # fmt: skip


def _past(chance: Random, line: Pipeline, rep: Rep, at: datetime, now: datetime) -> Iterator[tuple[str, datetime]]:
    """Yield the stages that a deal enters and when, as far as it has come by now."""
    open_stages = [s.name for s in line.stages if not s.closed]
    won = next(s.name for s in line.stages if s.outcome is Outcome.WON)
    lost = next(s.name for s in line.stages if s.outcome is Outcome.LOST)
    wins = chance.random() < rep.wins
    # A deal that fails does so anywhere on the way, most often late, when the price is on the table.
    last = len(open_stages) if wins else 1 + int(len(open_stages) * chance.random() ** 0.7)
    yield open_stages[0], at
    for name in [*open_stages[1:last], won if wins else lost]:
        at += timedelta(days=max(1, round(chance.lognormvariate(2.3, 0.7) * rep.pace)))
        if at > now:
            return
        yield name, at


def _in_office(at: datetime) -> datetime:
    """Return the nearest hour between eight and six of that day, or of the Friday before a weekend."""
    at = at.replace(hour=min(max(at.hour, 8), 17))
    return at - timedelta(days=max(0, at.weekday() - 4))


def _contacts(chance: Random, lives: Sequence[Life]) -> Iterator[tuple[Interaction, Sequence[Customer]]]:
    """Yield a contact shortly before most of the moves."""
    record_type = schema_of(Opportunity).name
    for life in lives:
        opened = life.past[0][1]
        for _, at in life.past[1:]:
            if chance.random() < 0.6:
                kind, words, direction = chance.choice(_CONTACTS)
                yield (
                    Interaction(
                        kind=kind, at=max(opened, _in_office(at - timedelta(minutes=chance.randint(10, 900)))),
                        direction=direction,
                        summary=words.format(title=life.deal.title), user_id=life.deal.owner_id,
                        record_type=record_type, record_id=life.deal.id,
                    ),
                    [life.customer],
                )  # fmt: skip
