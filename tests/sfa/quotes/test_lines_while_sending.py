"""A line that is changed while somebody sends the quote: one of the two waits, and sees what the other did."""

from __future__ import annotations

import threading

import attrs

from crmcore.errors import CrmError
from crmcore_sfa.quotes import Quote, Quotes
from tests.sfa.quotes.office import Office


def test_no_discount_slips_into_a_sent_quote(office: Office) -> None:
    quote = office.quote(office.ann)
    changed, told = threading.Event(), list[str]()

    def send() -> None:
        changed.wait(10)
        try:
            with office.quotes(office.ann) as quotes:
                told.append(quotes.send(quotes.work.get(Quote, quote.id)).stage)
        except CrmError as refused:
            told.append(refused.code)

    sender = threading.Thread(target=send)
    sender.start()
    with office.crm.work(office.ann) as work:
        line = Quotes(work).lines(work.get(Quote, quote.id))[0]
        work.save(attrs.evolve(line, discount=0.9))
        changed.set()
        sender.join(1)  # it waits for the lock; without one, on PostgreSQL, it would be done by now
    sender.join(30)
    # It has seen the line: so it asks for an approval, or it is refused, since the figures deny the line.
    assert told in (["in_approval"], ["transition-rejected"])
    assert office.read(quote).stage in ("draft", "in_approval")
