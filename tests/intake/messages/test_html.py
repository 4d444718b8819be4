"""From HTML to text."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from crmcore_intake.messages.html import text_of


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("a\n  b", "a b"),
        ("a<br>b<BR/>c", "a\nb\nc"),
        ("<p>a</p>\n\n<p>b</p>", "a\n\nb"),
        ("a <b>b</b>c", "a bc"),
        ("3 < 4", "3 < 4"),
        ("a &lt;b&gt; &auml; &#228; &nope;", "a <b> ä ä &nope;"),
        ("a<!-- <p>no</p> > -->b", "ab"),
        ("a<!-- never closed <p>no</p>", "a"),
        ("a<script>if (1 < 2) { no() }</script>b", "ab"),
        ("a<style>no</style>b<svg><text>no</text></svg>c", "abc"),
        ("a<script>no", "a"),
        ('<a href="javascript:no()">b</a>', "b"),
        ("<ul><li>a<li>b</ul>", "a\n\nb"),
        ("<!DOCTYPE html><?xml no?><p>a", "a"),
        ("a<p", "a"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
    ],
)
def test_what_a_person_reads(markup: str, text: str) -> None:
    assert text_of(markup).replace("\n\n", "\n") == text.replace("\n\n", "\n")


@given(st.text(st.sampled_from("<>!-/pabr scriptstyle&lt;\n\"'="), max_size=300))
def test_what_a_script_holds_is_never_shown(junk: str) -> None:
    hidden = junk.replace("</", "")
    assert "SECRET" not in text_of(f"<p>a<script>SECRET{hidden}SECRET</script>b")
    assert len(text_of(junk)) <= len(junk)


@given(st.text(st.characters(blacklist_characters="<>&", blacklist_categories=["Cs", "Cc"]), max_size=100))
def test_text_stays_as_it_is(text: str) -> None:
    assert text_of(f"<div>{text}</div>") == " ".join(text.split())
