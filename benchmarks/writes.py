"""Writing: one operation to a transaction, a hundred, and in bulk, beside the same rows written plainly."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from benchmarks.firm import Deal, clock, side_by_side
from benchmarks.raw import Raw
from crmcore import Crm, Customer, Interaction, Money, User

BULK = 20_000


def _ours(crm: Crm, user: User, operations: int, per_transaction: int) -> None:
    done = 0
    while done < operations:
        with crm.work(user) as work:
            for _ in range(per_transaction):
                customer = work.add(
                    Customer.organization(name="Acme GmbH", industry="software", country="DE", city="Berlin")
                )
                work.log(Interaction(kind="core.note", summary="Called about the offer"), customer)
                done += 1


def _moves(crm: Crm, user: User, deals: list[UUID], per_transaction: int, to: str) -> None:
    for start in range(0, len(deals), per_transaction):
        with crm.work(user) as work:
            for deal in deals[start : start + per_transaction]:
                work.move(work.get(Deal, deal), to=to)


def _bulk(crm: Crm, user: User, names: list[str]) -> None:
    with crm.work(user) as work:
        work.add_all(Customer.organization(name=n, industry="software", country="DE", city="Berlin") for n in names)


def _timed(call: partial[None]) -> float:
    with clock() as seconds:
        call()
    return seconds()


def _timed_moves(sides: list[Any]) -> list[float]:
    """Measure moves there and back, each side on deals of its own."""
    return side_by_side(
        *(lambda side=side: _timed(partial(side, "quoted")) + _timed(partial(side, "new")) for side in sides)
    )


def measure(crm: Crm, user: User) -> dict[str, float]:
    """Return rates a second and the ratio of ours to each baseline (above 1: ours is faster)."""
    core, driver = Raw(crm, user.id, driver=False), Raw(crm, user.id, driver=True)
    found: dict[str, float] = {}
    for per, operations in ((1, 150), (100, 600)):
        times = side_by_side(
            lambda o=operations, p=per: _timed(partial(_ours, crm, user, o, p)),
            lambda o=operations, p=per: _timed(partial(core.customer_and_interaction, o, p)),
            lambda o=operations, p=per: _timed(partial(driver.customer_and_interaction, o, p)),
        )
        found |= _rates(f"customer_interaction_{per}_per_tx", operations, times)
    with crm.work(user) as work:
        made = work.add_all(Deal(title=f"Deal {i}", amount=Money(100, "EUR")) for i in range(900))
    ids = [d.id for d in made]
    for per, count in ((1, 100), (100, 300)):
        sides = [
            partial(_moves, crm, user, ids[:count], per),
            partial(core.move_deals, ids[300 : 300 + count], per),
            partial(driver.move_deals, ids[600 : 600 + count], per),
        ]
        found |= _rates(f"move_{per}_per_tx", 2 * count, _timed_moves(sides))
    names = [f"Customer {i}" for i in range(BULK)]
    times = side_by_side(
        lambda: _timed(partial(_bulk, crm, user, names)),
        lambda: _timed(partial(driver.bulk_customers, names)),
        rounds=5,
    )
    found["bulk_rows_per_s"] = round(BULK / times[0])
    found["bulk_driver_rows_per_s"] = round(BULK / times[1])
    found["bulk_to_driver"] = round(times[1] / times[0], 2)
    return found


def _rates(name: str, operations: int, times: list[float]) -> dict[str, float]:
    ours, core, driver = times
    return {
        f"{name}_per_s": round(operations / ours),
        f"{name}_core_per_s": round(operations / core),
        f"{name}_driver_per_s": round(operations / driver),
        f"{name}_to_core": round(core / ours, 2),
        f"{name}_to_driver": round(driver / ours, 2),
    }
