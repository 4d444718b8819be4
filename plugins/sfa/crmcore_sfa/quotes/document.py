"""A quote as a document, in the firm's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Customer, User, Work
from crmcore.config import Firm
from crmcore_sfa.printing import Document, Language, Listing, Party, Text, Total, issuer, line_cells, line_columns
from crmcore_sfa.quotes.figures import TERM, Figures, Group
from crmcore_sfa.quotes.pipeline import APPROVED, DRAFT, IN_APPROVAL
from crmcore_sfa.quotes.records import Quote, QuoteLine, Recurrence
from crmcore_sfa.quotes.service import Quotes
from crmcore_sfa.quotes.settings import settings_of


def print_quote(work: Work, quote: Quote, firm: Firm) -> Document:
    """Return what a quote says to the customer: ``to_html(print_quote(work, quote, crm.config.firm))``.

    Costs, margins, notes and approvals are not in it. What is not sent yet bears a mark that says so.
    """
    language, settings = Language.of(firm.locale), settings_of(work).printing
    quotes = Quotes(work)
    lines, figures = quotes.lines(quote), quotes.figures(quote)
    return Document(
        kind=language.word("quote"),
        number=quote.name,
        subject=quote.title,
        issuer=issuer(firm.name, settings),
        recipient=_recipient(work, quote, language),
        facts=tuple(_facts(work, quote, language, recurring=any(r.months for r in figures.groups))),
        listings=tuple(_listings(lines, figures, quote, language)),
        totals=tuple(_totals(quote, figures, language)),
        texts=tuple(_texts(quote, language)),
        signature=language.word("accepted_by"),
        footer=settings.footer,
        mark=_mark(quote, language),
        language=language.code,
        page_of=language.word("page_of", page="{page}", pages="{pages}"),
    )


def _recipient(work: Work, quote: Quote, language: Language) -> Party | None:
    known = work.get_all(Customer, [i for i in (quote.customer_id, quote.contact_id) if i is not None])
    customer = known.get(quote.customer_id) if quote.customer_id is not None else None
    contact = known.get(quote.contact_id) if quote.contact_id is not None else None
    if customer is None:
        return None
    attention = "" if contact is None else language.word("attention", name=contact.name)
    return Party(name=customer.name, lines=(attention, customer.city or "", customer.country or ""))


def _facts(work: Work, quote: Quote, language: Language, *, recurring: bool) -> Iterator[tuple[str, str]]:
    yield language.word("date"), language.day(quote.sent_on or work.today)
    if quote.valid_until is not None:
        yield language.word("valid_until"), language.day(quote.valid_until)
    if recurring:
        yield language.word("term"), language.word("term_months", count=_term(quote))
    owner = None if quote.owner_id is None else work.get_all(User, [quote.owner_id]).get(quote.owner_id)
    if owner is not None:
        yield language.word("contact"), "\n".join(filter(None, (owner.name, owner.email)))


def _term(quote: Quote) -> int:
    return TERM if quote.term_months is None else quote.term_months


def _listings(lines: Sequence[QuoteLine], figures: Figures, quote: Quote, language: Language) -> Iterator[Listing]:
    """Yield a table for each recurrence, with the same columns, and positions that run on."""
    only = list(figures.groups) == [Recurrence.ONCE]
    discounts = any(line.discount for line in lines)
    position = 1
    for recurrence, group in figures.groups.items():
        mine = [(line, net) for line, net in zip(lines, figures.before, strict=True) if line.recurrence is recurrence]
        yield Listing(
            columns=tuple(line_columns(language, group.net.currency, discounts=discounts)),
            rows=tuple(
                line_cells(language, n, line.description, line, net, discounts=discounts)
                for n, (line, net) in enumerate(mine, start=position)
            ),
            title="" if only else language.word(recurrence.value),
            totals=tuple(_sums(group, quote, language, "total" if only else f"{recurrence.value}_total")),
        )
        position += len(mine)


def _sums(group: Group, quote: Quote, language: Language, name: str) -> Iterator[Total]:
    if quote.discount:
        yield Total(language.word("subtotal"), language.money(group.subtotal))
        off = language.word("discount_of", share=language.share(quote.discount))
        yield Total(off, language.money(group.net - group.subtotal))
    yield Total(language.word(name), language.money(group.net), strong=True)


def _totals(quote: Quote, figures: Figures, language: Language) -> Iterator[Total]:
    if any(recurrence.months for recurrence in figures.groups):
        yield Total(language.word("term_total", count=_term(quote)), language.money(figures.total), strong=True)


def _texts(quote: Quote, language: Language) -> Iterator[Text]:
    if quote.terms:
        yield Text(title=language.word("terms"), text=quote.terms)
    yield Text(text=language.word("net"))


def _mark(quote: Quote, language: Language) -> str:
    if quote.stage in (DRAFT, IN_APPROVAL):
        return language.word("draft")
    return language.word("approved") if quote.stage == APPROVED else ""
