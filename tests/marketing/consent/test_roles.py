"""What each role may do with consent."""

from __future__ import annotations

from crmcore import Customer
from tests.marketing.firm import Firm


def test_a_marketer_sees_all_customers(small: Firm) -> None:
    with small.crm.work(small.mia, read_only=True) as work:
        assert work.count(Customer) == 7
