"""The verbs of a quote, on top of ``Work``: from the draft to the customer's answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Customer, Money
from crmcore.errors import Invalid, nearest
from crmcore_sfa.quotes import approving, deals, pricing
from crmcore_sfa.quotes.deciding import Deciding
from crmcore_sfa.quotes.figures import Figures, figures
from crmcore_sfa.quotes.numbering import next_numbers
from crmcore_sfa.quotes.pipeline import (
    ACCEPTED,
    APPROVED,
    DECLINED,
    DRAFT,
    EXPIRED,
    IN_APPROVAL,
    SENT,
    SUPERSEDED,
)
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote, QuoteLine, Recurrence
from crmcore_sfa.quotes.settings import settings_of
from crmcore_sfa.records import Opportunity, Product

_CHANGEABLE = (
    "title", "customer_id", "contact_id", "opportunity_id", "valid_until", "term_months", "discount", "terms", "notes",
)  # fmt: skip
_LINE_CHANGEABLE = ("description", "quantity", "unit", "unit_price", "discount", "recurrence", "position")


class Quotes(Deciding):
    """What people do with quotes: ``Quotes(work).draft(acme, "Lamps for the hall")``.

    Each verb returns the quote as it is then, with figures that are what its lines come to. Approving and refusing
    are in :class:`~crmcore_sfa.quotes.deciding.Deciding`.
    """

    def draft(
        self,
        customer: Customer | None,
        title: str,
        *,
        deal: Opportunity | None = None,
        currency: str | None = None,
        **fields: Any,
    ) -> Quote:
        """Add a quote with the next number, valid for as long as the settings say.

        Args:
            customer: who gets it, by default the deal's; a quote can be drafted, but not sent, without one.
            title: what it is about.
            deal: the opportunity that it is for; its owner owns the quote too.
            currency: by default that of the deal's amount, or the firm's own.
            fields: further fields of the quote.
        """
        settings = settings_of(self.work).quotes
        if deal is not None:
            fields = {"opportunity_id": deal.id, "owner_id": deal.owner_id, "customer_id": deal.customer_id, **fields}
            currency = currency or (deal.amount.currency if deal.amount is not None else None)
        given = {
            "valid_until": self.work.today + timedelta(days=settings.valid_days),
            "terms": settings.terms or None,
            "total": Money(0, currency or self.work.context.base_currency),
        }
        if customer is not None:
            fields["customer_id"] = customer.id
        (number,) = next_numbers(self.work, f"{settings.prefix}-{self.work.today.year}")
        return self.work.add(Quote(number=number, title=title, **{**given, **fields}))

    def draft_from(self, deal: Opportunity, title: str = "", **fields: Any) -> Quote:
        """Draft a quote from a deal: for its customer, with its lines, in the currency of its amount.

        A line's discount becomes a share, rounded to a hundredth of a percent where it is no such share.
        """
        quote = self.draft(None, title or deal.title, deal=deal, **fields)
        made = deals.quoted_lines(self.work, deal, quote)
        if not made:
            return quote
        self.work.add_all(made)
        return pricing.settle(self.work, quote)

    def lines(self, quote: Quote) -> list[QuoteLine]:
        """Return the lines of a quote in their order."""
        return pricing.lines_of(self.work, [quote.id])[quote.id]

    def figures(self, quote: Quote) -> Figures:
        """Return what the lines come to, by recurrence."""
        lines = self.lines(quote)
        return figures(lines, quote.discount, quote.term_months, pricing.currency_of(self.work, quote, lines))

    # -- the content --------------------------------------------------------------------------------------------------

    def add_line(
        self,
        quote: Quote,
        product: Product | None = None,
        quantity: float | Decimal = 1,
        *,
        unit_price: Money | None = None,
        discount: float | Decimal = 0,
        recurrence: Recurrence | str = Recurrence.ONCE,
        description: str = "",
        unit: str | None = None,
    ) -> Quote:
        """Add a line at the end.

        Args:
            quote: the quote as it was read last.
            product: what is offered; without one a description and a price are needed.
            quantity: how many, or how much; above zero, at most four decimals.
            unit_price: by default the list price, at today's rate if it is in another currency.
            discount: the share taken off the line: ``0.15``.
            recurrence: *once*, or how often it is charged: *month*, *quarter*, *year*.
            description: by default the name of the product.
            unit: what is counted, such as *h*.

        Raises:
            Invalid: neither product nor description, no price at all, or the quote was sent already.
            MissingRate: the list price is in a currency that has no rate yet.
            Objected: a number that cannot be, or another currency than the quote's.
        """
        draft = self._draft(quote)
        lines = self.lines(draft)
        currency = pricing.currency_of(self.work, draft, lines)
        line = QuoteLine(
            quote_id=draft.id, position=max((one.position for one in lines), default=0) + 1,
            product_id=None if product is None else product.id, description=description.strip() or _called(product),
            quantity=float(quantity), unit=unit, discount=float(discount), recurrence=_recurrence(recurrence),
            **self._prices(product, unit_price, currency),
        )  # fmt: skip
        self.work.add(line)
        return pricing.settle(self.work, draft)

    def _prices(self, product: Product | None, unit_price: Money | None, currency: str) -> dict[str, Any]:
        listed = None
        if product is not None and product.price is not None:
            listed = pricing.Prices(self.work, currency).of(product.price)
        price = unit_price if unit_price is not None else listed
        if price is None:
            what = "A line without a product" if product is None else f"'{product.name}'"
            raise Invalid(f"{what} has no list price.", todo="Pass unit_price=.")
        return {"unit_price": price, "list_price": listed}

    def change_line(self, quote: Quote, line: QuoteLine, **changes: Any) -> Quote:
        """Change a line: its description, quantity, unit, price, discount, recurrence or position."""
        _known(changes, _LINE_CHANGEABLE, "line of a quote")
        for name in ("quantity", "discount"):
            if name in changes:
                changes[name] = float(changes[name])
        if "recurrence" in changes:
            changes["recurrence"] = _recurrence(changes["recurrence"])
        draft = self._draft(quote)
        self.work.save(attrs.evolve(line, **changes))
        return pricing.settle(self.work, draft)

    def remove_line(self, quote: Quote, line: QuoteLine) -> Quote:
        """Take a line off."""
        draft = self._draft(quote)
        self.work.remove(line)
        return pricing.settle(self.work, draft)

    def change(self, quote: Quote, **changes: Any) -> Quote:
        """Change the quote itself: its title, customer, contact, deal, validity, term, discount, terms or notes.

        A quote that was approved, or waits for it, becomes a draft again, and its approvals are void.
        """
        _known(changes, _CHANGEABLE, "quote")
        if "discount" in changes:
            changes["discount"] = float(changes["discount"])
        draft = self._draft(quote)
        return pricing.settle(self.work, self.work.save(attrs.evolve(draft, **changes)))

    def reopen(self, quote: Quote) -> Quote:
        """Make a quote that was approved, or waits for it, a draft again; its approvals are void."""
        if quote.stage not in (IN_APPROVAL, APPROVED):
            raise Invalid(f"'{quote.name}' is {quote.stage}, so there is nothing to reopen.")
        self._void(quote)
        return self.work.move(quote, to=DRAFT)

    def _draft(self, quote: Quote) -> Quote:
        """Return the quote as one whose content may change."""
        if quote.stage == DRAFT:
            return quote
        if quote.stage in (IN_APPROVAL, APPROVED):
            return self.reopen(quote)
        raise Invalid(
            f"'{quote.name}' is {quote.stage}, so it stays as it is.",
            todo="To change it, revise it: that makes a new version." if quote.stage != ACCEPTED else "",
        )

    # -- to the customer ----------------------------------------------------------------------------------------------

    def submit(self, quote: Quote) -> Quote:
        """Put a draft to approval, or, if it needs none, approve it at once.

        Whoever submits a colleague's quote, and may grant its discount himself, grants it by that.

        Raises:
            TransitionRejected: it has no lines.
            Invalid: an approval is needed, and there is nobody who could give it.
        """
        if quote.stage != DRAFT:
            raise Invalid(f"'{quote.name}' is {quote.stage}, and only a draft is submitted.")
        settled = pricing.settle(self.work, quote)
        wanted = approving.asked(self.work, settled, self.work.actor.id)
        self.work.add_all(wanted)
        open_ones = any(one.state is ApprovalState.PENDING for one in wanted)
        return self.work.move(settled, to=IN_APPROVAL if open_ones else APPROVED)

    def send(self, quote: Quote, *, at: datetime | None = None) -> Quote:
        """Note that the quote goes to the customer; if it still needs an approval, put it to approval instead.

        Look at the stage of what is returned: *sent*, or *in_approval*.

        Raises:
            TransitionRejected: no customer, no lines, or a validity that has passed.
        """
        if quote.stage == APPROVED and self._lacks_approval(quote):
            quote = self.reopen(quote)  # what was granted then is not enough by the rules of today
        if quote.stage == DRAFT:
            quote = self.submit(quote)
        if quote.stage == IN_APPROVAL:
            return quote
        day = self.work.today if at is None else self.work.day_of(at)
        return self.work.move(attrs.evolve(quote, sent_on=day), to=SENT, at=at)

    def _lacks_approval(self, quote: Quote) -> bool:
        with pricing.seeing(self.work):
            whole = self.work.get(Quote, quote.id)
            return bool(approving.unmet(self.work, [whole])[quote.id])

    def accept(self, quote: Quote, *, at: datetime | None = None, win: bool | None = None) -> Quote:
        """Note that the customer has accepted, in time; the deal's amount and lines become those of the quote.

        Args:
            quote: a quote that was sent.
            at: when that was, if it was earlier.
            win: whether to win the deal too; by default as ``wins_deal`` in the settings says.

        Raises:
            Invalid: the quote had expired by then.
            TransitionRejected: it was not sent, or the deal cannot be won.
        """
        day = self.work.today if at is None else self.work.day_of(at)
        if quote.stage == SENT and quote.valid_until is not None and day > quote.valid_until:
            raise Invalid(
                f"'{quote.name}' was valid until {quote.valid_until.isoformat()}, and it is {day.isoformat()}.",
                todo="Say with at= when it was accepted, or revise it: that makes a new version.",
            )
        accepted = self.work.move(quote, to=ACCEPTED, at=at)
        win = settings_of(self.work).quotes.wins_deal if win is None else win
        deals.follow(self.work, accepted, self.lines(accepted), win=win, at=at)
        return accepted

    def decline(self, quote: Quote, reason: str | None = None, *, at: datetime | None = None) -> Quote:
        """Note that the customer does not want it, and why."""
        return self.work.move(attrs.evolve(quote, declined_reason=reason), to=DECLINED, at=at)

    def revise(self, quote: Quote, *, valid_until: date | None = None) -> Quote:
        """Make a new version of a quote that was sent, declined, or has expired: a draft with the same lines.

        Unit prices and discounts stay, list prices are those of today. A quote that is still open is superseded.

        Raises:
            Invalid: it was accepted, was never sent, or has a later version.
        """
        newest = self._newest(quote)
        again = quote.stage == SUPERSEDED and newest.id == quote.id  # the draft that superseded it was removed
        if quote.stage not in (SENT, DECLINED, EXPIRED) and not again:
            todo = "Change it with Quotes.change." if quote.stage in (DRAFT, IN_APPROVAL, APPROVED) else ""
            raise Invalid(f"'{quote.name}' is {quote.stage.replace('_', ' ')}, so it has no new version.", todo=todo)
        if newest.revision != quote.revision:
            raise Invalid(f"'{quote.name}' has a later version.", todo=f"Go on with '{newest.name}'.")
        if quote.stage == SENT:
            self.work.move(quote, to=SUPERSEDED)
        days = timedelta(days=settings_of(self.work).quotes.valid_days)
        made = self.work.add(
            Quote(
                number=quote.number, revision=quote.revision + 1, supersedes_id=quote.id, owner_id=quote.owner_id,
                valid_until=valid_until or self.work.today + days,
                total=Money(0, pricing.currency_of(self.work, quote)), **_copied(quote),
            )
        )  # fmt: skip
        self.work.add_all(self._relisted(made, self.lines(quote)))
        return pricing.settle(self.work, made)

    def _newest(self, quote: Quote) -> Quote:
        (found,) = self.work.find(Quote, Quote.t.c.number == quote.number, order_by="-revision", limit=1)
        return found

    def _relisted(self, quote: Quote, lines: Sequence[QuoteLine]) -> list[QuoteLine]:
        """Return copies of lines for a new version, with the list prices of today."""
        products = self.work.get_all(Product, {line.product_id for line in lines if line.product_id is not None})
        prices = pricing.Prices(self.work, pricing.currency_of(self.work, quote, lines))
        made: list[QuoteLine] = []
        for line in lines:
            product = None if line.product_id is None else products.get(line.product_id)
            listed = None if product is None or product.price is None else prices.of(product.price)
            made.append(
                QuoteLine(
                    quote_id=quote.id, position=line.position, product_id=line.product_id,
                    description=line.description, quantity=line.quantity, unit=line.unit, unit_price=line.unit_price,
                    list_price=listed, discount=line.discount, recurrence=line.recurrence,
                )
            )  # fmt: skip
        return made

    def approvals(self, quote: Quote) -> list[Approval]:
        """Return all that was ever asked about a quote, oldest first."""
        return approving.approvals_of(self.work, [quote.id], live=False)

    def open(self, *where: sa.ColumnElement[bool]) -> list[Quote]:
        """Return the quotes on which somebody still works or decides, those that expire first."""
        found = self.work.each(Quote, Quote.t.c.closed_on.is_(None), *where)
        return sorted(found, key=lambda quote: (quote.valid_until or date.max, quote.number))


def _called(product: Product | None) -> str:
    if product is None:
        raise Invalid("A line needs a product or a description.", todo="Pass product= or description=.")
    return product.name


def _copied(quote: Quote) -> Mapping[str, Any]:
    names = ("title", "opportunity_id", "customer_id", "contact_id", "term_months", "discount", "terms", "notes")
    return {name: getattr(quote, name) for name in names}


def _recurrence(word: Recurrence | str) -> Recurrence:
    if word not in set(Recurrence):
        raise Invalid(f"A line is due {word!r}.{nearest(str(word), Recurrence)}", allowed=[r.value for r in Recurrence])
    return Recurrence(word)


def _known(changes: Mapping[str, Any], names: Sequence[str], what: str) -> None:
    for name in changes:
        if name not in names:
            raise Invalid(f"'{name}' of a {what} is not changed like that.{nearest(name, names)}", allowed=names)
