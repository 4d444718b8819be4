"""The settings of approvals: who is asked by them, and what is wrong with them, told when they are loaded."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from crmcore import User
from crmcore.errors import ConfigError, CrmError, Forbidden, Invalid, RuleError
from crmcore_sfa import Product
from crmcore_sfa.quotes import Quote
from tests.sfa.firm import eur
from tests.sfa.quotes.office import Office, open_office


def test_without_limits_and_rules_a_rep_sends_what_he_likes(sqlite_url: str) -> None:
    office = open_office(sqlite_url, discounts={}, approvals=[])
    with office.quotes(office.ann) as quotes:
        quote = quotes.add_line(quotes.draft(office.acme, "Free"), office.lamp, 1, discount=1)
        assert quotes.send(quote).stage == "sent"


@pytest.mark.parametrize(
    ("approver", "text"),
    [
        ("gone@firm.example", "is asked of 'gone@firm.example', and there is no such user"),
        ("managr", "which is neither 'manager' nor an e-mail address nor a role. Did you mean 'manager'"),
        ("admin", "is asked of the role 'admin', which nobody else has"),
    ],
)
def test_an_approver_who_cannot_be_is_told_and_leaves_a_draft(sqlite_url: str, approver: str, text: str) -> None:
    office = open_office(sqlite_url, approvals=[{"name": "all", "when": "true", "approver": approver}])
    quote = office.quote(office.ann)
    with pytest.raises(Invalid, match=text), office.quotes(office.ann) as quotes:
        quotes.submit(quote)
    assert (office.read(quote).stage, office.asked(quote)) == ("draft", [])


def test_a_role_is_asked_and_any_holder_answers(sqlite_url: str) -> None:
    office = open_office(sqlite_url, approvals=[{"name": "all", "when": "true", "approver": "viewer"}])
    quote = office.submitted(office.ann)
    assert office.asked(quote) == [("all", "pending", "viewer")]
    for who in (office.boss, office.ann):
        with pytest.raises(Forbidden, match="waits for the role viewer"), office.quotes(who) as quotes:
            quotes.approve(quotes.work.get(Quote, quote.id))
    with office.quotes(office.cfo) as quotes:
        assert quotes.approve(quotes.waiting()[0][0]).stage == "approved"


def test_an_approver_who_left_or_sells_it_himself_is_followed_by_the_next_above(sqlite_url: str) -> None:
    office = open_office(sqlite_url, approvals=[{"name": "all", "when": "true", "approver": "cfo@firm.example"}])
    with office.crm.as_system("leave") as work:
        work.save(attrs.evolve(work.get(User, office.cfo.id), active=False))
    assert office.asked(office.submitted(office.ann)) == [("all", "pending", "Chief")]


def test_who_left_is_not_asked(desk: Office) -> None:
    with desk.crm.as_system("leave") as work:
        work.save(attrs.evolve(work.get(User, desk.boss.id), active=False))
    assert desk.asked(desk.submitted(desk.ann, off=0.2))[0] == ("discount", "pending", "Chief")


@pytest.mark.parametrize(
    ("settings", "error", "text"),
    [
        ({"approvals": [{"name": "x", "when": "record.discount_shar > 0.2"}]}, RuleError,
         r"plugins\.sfa\.approvals\[0\]\.when.*line 1, column 1.*Did you mean 'record.discount_share'"),
        ({"approvals": [{"name": "x", "when": "true"}, {"name": "y", "when": "record.total > 'a'"}]}, RuleError,
         r"plugins\.sfa\.approvals\[1\]\.when.*line 1, column \d+"),
        ({"approvals": [{"name": "x", "when": "record.total"}]}, RuleError, r"approvals\[0\]\.when"),
        ({"approvals": [{"name": "x", "when": "true", "aprover": "manager"}]}, ConfigError, "aprover"),
        ({"approvals": [{"name": "discount", "when": "true"}]}, ConfigError, "'discount' is what crmcore calls"),
        ({"approvals": [{"name": "x", "when": "true"}] * 2}, ConfigError, "there are two rules named 'x'"),
        ({"discounts": {"rep": 1.5}}, ConfigError, "discounts"),
        ({"discounts": {"rep": "much"}}, ConfigError, "discounts"),
        ({"quotes": {"valid_days": 0}}, ConfigError, "valid_days"),
    ],
)  # fmt: skip
def test_wrong_settings_are_told_when_they_are_loaded(
    sqlite_url: str, settings: dict[str, Any], error: type[CrmError], text: str
) -> None:
    with pytest.raises(error, match=text) as told:
        open_office(sqlite_url, **settings)
    assert "\n" not in str(told.value)


def test_a_limit_for_a_role_that_does_not_exist_is_told(sqlite_url: str) -> None:
    office = open_office(sqlite_url, discounts={"repp": 0.1})
    quote = office.quote(office.ann)
    text = r"names the role 'repp', which does not exist\. Did you mean 'rep'"
    with pytest.raises(Invalid, match=text), office.quotes(office.ann) as quotes:
        quotes.submit(quote)


def test_a_margin_that_is_not_known_can_be_asked_about(sqlite_url: str) -> None:
    rule = {"name": "unknown", "when": "!has(record.margin) || record.margin < 0.3"}
    office = open_office(sqlite_url, approvals=[rule])
    with office.crm.as_system("product") as work:
        gift = work.add(Product(name="Gift", price=eur("5")))
    with office.quotes(office.ann) as quotes:
        quote = quotes.submit(quotes.add_line(quotes.draft(office.acme, "Gifts"), gift, 3))
    assert office.asked(quote) == [("unknown", "pending", "Boss")]
