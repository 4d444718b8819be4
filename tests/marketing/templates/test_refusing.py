"""What may not stand in a template is refused when it is saved, in one line with its place, and nothing is stored."""

from __future__ import annotations

import pytest

from crmcore import Work
from crmcore.errors import Forbidden, Invalid, NotFound, Objected, StillReferenced
from crmcore_marketing.campaigns import Campaigns
from crmcore_marketing.templates import Template, Templates
from tests.marketing.firm import Firm
from tests.marketing.templates.pages import SPRING, page

CODE = [
    ("<mj-text>{{ customer.nme }}</mj-text>", "line 3, column 10: there is no merge field 'customer.nme'. Did"),
    ("<mj-text>{{ customer.owner_id }}</mj-text>", "no merge field 'customer.owner_id'"),
    ("<mj-text>{{ customer.custom }}</mj-text>", "no merge field 'customer.custom'"),
    ("<mj-text>{{ customer.name.upper() }}</mj-text>", "no merge field 'customer.name.upper()'"),
    ("<mj-text>{{ 7*7 }}</mj-text>", "no merge field '7*7'"),
    ("<mj-text>{{ customer.name | upper }}</mj-text>", "is no merge field"),
    ("<mj-text>{{ customer.name }</mj-text>", "is no merge field"),
    ("<mj-text>{{ customer.name\n}}</mj-text>", "is no merge field"),
    ("<mj-text>\n  {% if customer.name %}x{% endif %}</mj-text>", "line 4, column 3: '{% if customer.name %}"),
    ("<mj-text>{# x #}</mj-text>", "is no merge field"),
    ("<mj-raw><script>x()</script></mj-raw>", "<script> may not stand in a template"),
    ("<mj-text><iframe src='https://x.example'></iframe></mj-text>", "<iframe> may not stand"),
    ("<mj-text><form action='https://x.example'></form></mj-text>", "<form> may not stand"),
    ("<mj-text><svg/></mj-text>", "<svg> may not stand"),
    ("<mj-text onclick='x()'>a</mj-text>", "event handler 'onclick'"),
    ("<mj-text><b ONMOUSEOVER=\"x()\">a</b></mj-text>", "event handler 'onmouseover'"),
    ('<mj-text><a href="javascript:x()">a</a></mj-text>', "holds 'javascript:'"),
    ('<mj-text><a href=" jAva\tscript:x()">a</a></mj-text>', "holds 'javascript:'"),
    ('<mj-text><a href="&#106;avascript:x()">a</a></mj-text>', "holds 'javascript:'"),
    ('<mj-text><a href="data:text/html,x">a</a></mj-text>', "holds 'data:text'"),
    ('<mj-text><a href="http://x.example">a</a></mj-text>', "begins with https://"),
    ('<mj-text><a href="//x.example">a</a></mj-text>', "begins with https://"),
    ('<mj-button href="{{ customer.name }}">a</mj-button>', "only behind the host"),
    ('<mj-button href="https://{{ customer.name }}/x">a</mj-button>', "only behind the host"),
    ('<mj-button href="{{ link.unsubscribe }}&x">a</mj-button>', "stands in 'href', alone"),
    ('<mj-image src="{{ link.unsubscribe }}" />', "stands in 'href', alone"),
    ('<mj-image src="https://x.example/{{ customer.name }}.png" />', "may not stand in 'src'"),
    ('<mj-text color="{{ customer.city }}">a</mj-text>', "may not stand in 'color' of <mj-text>"),
    ('<mj-text><b style="{{ customer.city }}">a</b></mj-text>', "may not stand in 'style' of <b>"),
    ('<mj-text><b style="width: expression(x)">a</b></mj-text>', "holds 'expression('"),
    ('<mj-text><b style="width: exp/**/ression(x)">a</b></mj-text>', "holds 'expression('"),
    ("<mj-style>p { color: {{ customer.city }}; }</mj-style>", "may not stand in a style sheet"),
    ("<mj-style>@import url(https://x.example/x.css);</mj-style>", "'@import' may not stand"),
    (r"<mj-style>p { width: e\78pression(x); }</mj-style>", "A backslash may not stand"),
    ("<mj-text><!-- {{ customer.city }} --></mj-text>", "may not stand in a comment"),
    ("<mj-text><!--[if mso]><script>x()</script><![endif]--></mj-text>", "conditional comment"),
    ("<mj-text><![CDATA[<script>]]></mj-text>", "may not stand in a template"),
    ("<mj-text><?php x() ?></mj-text>", "<?php x() ? may not stand"),
    ('<mj-include path="/etc/passwd" />', "<mj-include> may not stand"),
    ("<mj-txt>a</mj-txt>", "<mj-txt> may not stand in a template. Did you mean 'mj-text'?"),
    ("<mj-text>a</mj-section>", "</mj-section> closes nothing inside <mj-text>"),
    ("<mj-text><b>a</mj-text>", "</mj-text> closes nothing inside <b>"),
    ("<mj-image src='https://x.example' alt='a\" onload=\"x()' />", "holds a quotation mark"),
    ("<mj-text>" + "<b>" * 45_000 + "x" + "</b>" * 45_000 + "</mj-text>", "within 100 other elements"),
    ("<mj-text>a\x00</mj-text>", "line 3, column 11: '\\x00' is no character"),
    ("<mj-text>\ud800</mj-text>", "'\\ud800' is no character"),
    ("<mj-text>1 < 2 && 3</mj-text>", "write &lt; and &amp;"),
]  # fmt: skip


def refused(firm: Firm, **said: str) -> str:
    with firm.crm.work(firm.mia) as work:
        with pytest.raises(Invalid) as error:
            Templates(work).save("x", **{"subject": "x", "mjml": SPRING, **said})
        assert work.count(Template) == 0
    text = str(error.value)
    assert "\n" not in text
    return text


def test_what_acts_or_is_unknown_is_refused(small: Firm) -> None:
    for body, told in CODE:
        text = refused(small, mjml=page(body))
        assert told.lower() in text.lower(), (body, text)


def test_the_place_and_the_allowed_names_are_said(small: Firm) -> None:
    text = refused(small, mjml=page("<mj-text>a</mj-text>\n  <mj-text>Hi {{ firm.nam }}</mj-text>"))
    assert text.startswith("[invalid] mjml, line 4, column 15: there is no merge field 'firm.nam'. Did you mean")
    assert "Allowed: " in text
    assert "'customer.name'" in text
    assert "'link.unsubscribe'" in text


def test_a_subject_is_one_line_of_text(small: Firm) -> None:
    for subject in ("", "  ", "two\nlines", "a\r", "{{ link.unsubscribe }}", "{{ customer.x }}"):
        assert refused(small, subject=subject).startswith("[invalid] subject"), subject


def test_a_page_has_a_body(small: Firm) -> None:
    assert "there is no <mj-body>" in refused(small, mjml="<mjml></mjml>")
    assert "there is no <mj-body>" in refused(small, mjml="")
    assert "there is no <mj-body>" in refused(small, mjml="Hello")


def test_the_plain_text_is_checked_too(small: Firm) -> None:
    assert "text, line 2, column 1" in refused(small, text="Hi\n{{ customer.x }}")


@pytest.mark.parametrize(
    "address",
    [
        "https://{{ customer.name }}/offer", "https://{{ customer.name }}", "https://{{ customer.name }}.shop.example/",
        "https://shop.example.{{ customer.name }}/x", "https://shop.example{{ customer.name }}",
        'https://{{ customer.name | "shop.example" }}/x', "https:///{{ customer.name }}", "http://{{ customer.name }}",
        "HTTPS://{{ customer.name }}/x", "(https://{{ customer.name }}/x)", "https://a@{{ customer.name }}/x",
    ],
)  # fmt: skip
def test_no_value_is_the_host_of_an_address_in_a_text(small: Firm, address: str) -> None:
    told = "the field 'customer.name' may stand in an address only behind the host"
    assert refused(small, text=f"Hi,\nsee {address}").startswith(
        f"[invalid] text, line 2, column {5 + address.startswith('(')}: {told}"
    )
    assert told in refused(small, mjml=page(f"<mj-text>See {address}</mj-text>"))
    assert told in refused(small, mjml=page(f"<mj-text>See {address}</mj-text>"), text="A text of its own.")


def test_the_way_out_is_no_part_of_an_address_in_a_text(small: Firm) -> None:
    text = refused(small, text="https://shop.example/?to={{ link.unsubscribe }}")
    assert "text, line 1, column 1: the field 'link.unsubscribe' is an address by itself" in text


def store_wrong(work: Work) -> None:
    work.add(Template(name="x", subject="x", mjml=page("<mj-raw><script/></mj-raw>"), saved_at=work.now))


def test_there_is_no_way_around(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work, pytest.raises(Objected, match="<script> may not stand"):
        store_wrong(work)


def test_each_change_is_a_version_of_its_own(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        templates = Templates(work)
        first = templates.save("spring", subject="Lamps", mjml=SPRING)
        assert templates.save("spring", subject="Lamps", mjml=SPRING) == first
        second = templates.save("spring", subject="More lamps", mjml=SPRING)
        templates.save("autumn", subject="Fewer lamps", mjml=SPRING)
        assert (first.number, second.number) == (1, 2)
        assert templates.get("spring") == second
        assert templates.get("spring", 1) == first
        assert [(t.name, t.number) for t in templates.newest()] == [("autumn", 1), ("spring", 2)]
        with pytest.raises(NotFound, match=r"no version 3; its newest is 2"):
            templates.get("spring", 3)
        with pytest.raises(NotFound, match="Did you mean 'spring'"):
            templates.get("sprnig")


def test_a_rep_reads_templates_and_writes_none(small: Firm) -> None:
    with small.crm.work(small.mia) as work:
        Templates(work).save("spring", subject="Lamps", mjml=SPRING)
    with small.crm.work(small.rita) as work:
        assert Templates(work).get("spring").subject == "Lamps"
        with pytest.raises(Forbidden):
            Templates(work).save("spring", subject="Mine", mjml=SPRING)


def test_one_that_is_used_cannot_be_removed(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        template = Templates(work).save("spring", subject="Lamps", mjml=SPRING)
        Campaigns(work).draft("Spring", purpose="newsletter", template=template)
    with pytest.raises(StillReferenced), firm.crm.work(firm.mia) as work:
        work.remove(template)
