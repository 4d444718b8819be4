"""What happens to orders beside changes of their records."""

from __future__ import annotations

from typing import ClassVar

import attrs

from crmcore import Event


@attrs.frozen(kw_only=True)
class PaymentOverdue(Event):
    """A payment due is not settled on the day after it was due. Said once for each due, about the due.

    ``due_on`` is an ISO day, ``open`` an amount such as ``119.00 EUR``.
    """

    kind: ClassVar[str] = "sfa.payment_overdue"

    order: str = ""
    due_on: str = ""
    open: str = ""
