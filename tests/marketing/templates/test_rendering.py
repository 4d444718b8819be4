"""What a recipient gets: values in their place, escaped for it, and nothing else changed."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from crmcore import Customer
from crmcore_marketing.templates import Prepared, Template, Templates, known_fields, merge_values, prepare
from tests.marketing.firm import Firm, build
from tests.marketing.templates.pages import SPRING, WAY_OUT, page


def ready(firm: Firm, mjml: str, *, subject: str = "Lamps for {{ customer.name }}", text: str = "") -> Prepared:
    with firm.crm.as_system("prepare", read_only=True) as work:
        return prepare(work, Template(name="t", subject=subject, mjml=mjml, text=text, saved_at=work.now))


def test_each_value_stands_in_its_place(small: Firm) -> None:
    with small.crm.work(small.mia) as work:
        anna = attrs.evolve(small.anna, given_name="Anna", name="Anna & Co")
        made = prepare(work, Templates(work).save("spring", subject="Lamps, {{ customer.name }}", mjml=SPRING))
        values = {**merge_values(work, anna, made.names), "link.unsubscribe": "https://crm.example/l/1?a&b"}
    shown = made.render(values, link=lambda to: f"https://crm.example/c?to={to}", pixel="https://crm.example/o")
    assert shown.subject == "Lamps, Anna & Co"
    assert "Dear Anna," in shown.html
    target = "https://shop.example/lamps?a=1&amp;for=Anna%20%26%20Co"
    assert f'href="https://crm.example/c?to={target}"' in shown.html
    assert 'href="https://crm.example/l/1?a&amp;b"' in shown.html
    assert '<img src="https://crm.example/o" width="1" height="1" alt="" style="border:0;"></body>' in shown.html
    assert shown.text.splitlines() == [
        "Dear Anna,", "", "lamps are half price.", "", "- desk lamps", "- floor lamps", "",
        f"See them (https://crm.example/c?to={html.unescape(target)})", "", "A lamp", "",
        "No more of this (https://crm.example/l/1?a&b)",
    ]  # fmt: skip


def test_what_is_missing_gets_its_default(small: Firm) -> None:
    made = ready(small, page('<mj-text>Dear {{ customer.given_name | "friend" }}{{ customer.city }}!</mj-text>'))
    assert "Dear friend!" in made.render({}).html
    assert "Dear friend!" in made.render({"customer.given_name": "", "customer.city": ""}).text


def test_a_subject_is_one_line_whatever_a_value_holds(small: Firm) -> None:
    made = ready(small, page("<mj-text>x</mj-text>"))
    shown = made.render({"customer.name": "Eve\r\nBcc: all@firm.example\x00\u2028x"})
    assert shown.subject == "Lamps for Eve Bcc: all@firm.example x"


def test_a_text_of_its_own_is_used_and_its_links_are_tracked(small: Firm) -> None:
    text = (
        "Dear {{ customer.name }},\nsee https://shop.example/x?n={{ customer.name }}.\nNo more: {{ link.unsubscribe }}"
    )
    made = ready(small, page("<mj-text>x</mj-text>" + WAY_OUT), text=text)
    shown = made.render({"customer.name": "A B", "link.unsubscribe": "https://u"}, link=lambda to: f"<{to}>")
    assert shown.text == "Dear A B,\nsee <https://shop.example/x?n=A%20B>.\nNo more: https://u"


def test_an_address_in_brackets_ends_with_them(small: Firm) -> None:
    body = '<mj-text><a href="https://shop.example">Look</a>{{ customer.name }}</mj-text>'
    shown = ready(small, page(body)).render({"customer.name": ".evil.example"}, link=lambda to: f"<{to}>")
    assert shown.text == "Look (<https://shop.example>).evil.example\n"
    text = "(https://a.example/b_(c)). (See https://a.example/d.) (https://a.example/e!)"
    shown = ready(small, page("<mj-text>x</mj-text>"), text=text).render({}, link=lambda to: f"<{to}>")
    assert shown.text == "(<https://a.example/b_(c)>). (See <https://a.example/d>.) (<https://a.example/e>!)"


def test_a_page_has_a_title_and_a_language(small: Firm) -> None:
    body = page('<mj-text lang="und">x</mj-text>')
    shown = ready(small, body, subject='A & <b> "{{ customer.name }}"').render({"customer.name": "</title>\nEve"}).html
    assert "<title>A &amp; &lt;b&gt; &quot;&lt;/title&gt;\nEve&quot;</title>" in shown
    assert " lang=" not in shown
    assert (
        "<title>Mine</title>" in ready(small, page("<mj-text>x</mj-text>", "<mj-title>Mine</mj-title>")).render({}).html
    )


def test_the_language_is_the_templates_or_else_the_firms(sqlite_url: str) -> None:
    firm = build(sqlite_url, config={"plugins": {"web": {}, "marketing": {"firm": {"language": "pt-BR"}}}})
    said = page("<mj-text>x</mj-text>")
    for mjml, language in ((said, "pt-BR"), (said.replace("<mjml>", '<mjml lang="de">'), "de")):
        shown = ready(firm, mjml).render({}).html
        assert re.findall(r'<(?:html|div)[^>]* lang="([^"]*)"', shown) == [language] * 2


def test_links_are_found_however_they_are_written(small: Firm) -> None:
    body = "<mj-text><a title='x' HREF='https://a.example'>a</a> <a href=\"mailto:{{ customer.name }}\">b</a></mj-text>"
    shown = ready(small, page(body)).render({"customer.name": "a?b=c"}, link=lambda to: f"<{to}>")
    assert 'HREF="&lt;https://a.example&gt;"' in shown.html
    assert 'href="mailto:a%3Fb%3Dc"' in shown.html


def test_nothing_is_fetched_that_nobody_named(small: Firm) -> None:
    shown = ready(small, SPRING).render({})
    addresses = set(re.findall(r"(?:src|href|url\()=?[\"'(]?(https?:[^\"')\s]*)", shown.html))
    assert addresses == {"https://shop.example/lamps?a=1&amp;for=", "https://shop.example/lamp.png"}


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A value in a text, in an attribute, in an address and in a title."""
    firm = build(f"sqlite:///{tmp_path_factory.mktemp('templates') / 'crm.db'}")
    body = (
        '<mj-text>[{{ customer.name }}] <a href="https://x.example/{{ customer.name }}">x</a></mj-text>'
        '<mj-image src="https://x.example/i.png" alt="{{ customer.name }}" title="{{ customer.name }}" />'
    )
    return ready(firm, page(body, "<mj-title>{{ customer.name }}</mj-title>"))


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))) | st.sampled_from([
    "<script>x()</script>", "\" onload=\"x()", "' onload='x()", "-->", "]]>", "javascript:x()", "{{ customer.name }}",
    "Zq000qqqqqqqqqqqqq", "&lt;b&gt;", "</title></head>",
]))  # fmt: skip
def test_no_value_becomes_markup(everywhere: Prepared, value: str) -> None:
    plain, with_value = _Seen(), _Seen()
    plain.feed(everywhere.render({"customer.name": "x"}).html)
    with_value.feed(everywhere.render({"customer.name": value}).html)
    assert with_value.tags == plain.tags
    assert f"[{value}]" in with_value.said


def test_a_custom_field_that_anybody_may_read_can_be_told(sqlite_url: str) -> None:
    config = {"fields": {"customer": {"floor": {"type": "integer"}, "margin": {"type": "integer", "group": "finance"}}}}
    firm = build(sqlite_url, config=config)
    with firm.crm.as_system("look") as work:
        anna = attrs.evolve(work.get(Customer, firm.anna.id), custom={"floor": 3, "margin": 4})
        assert merge_values(work, anna, ["customer.floor", "firm.name"]) == {"customer.floor": "3", "firm.name": ""}
        assert "customer.floor" in known_fields(work)
        assert "customer.margin" not in known_fields(work)


def test_the_firm_is_called_as_it_says_or_as_its_configuration_does(sqlite_url: str) -> None:
    said = {"firm": {"name": "Acme Ltd"}, "plugins": {"marketing": {"firm": {"address": "Ulm"}}}}
    own = {"firm": {"name": "Acme Ltd"}, "plugins": {"marketing": {"firm": {"name": "Acme Shop"}}}}
    for config, name in ((said, "Acme Ltd"), (own, "Acme Shop")):
        firm = build(f"{sqlite_url}.{len(name)}", config=config)
        with firm.crm.as_system("look") as work:
            assert merge_values(work, firm.anna, ["firm.name"]) == {"firm.name": name}
