"""What is cut off a mail, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from crmcore_service.mail.cutting import cut

BELOW = {
    "English": "On Mon, Mar 2, 2026 at 9:00 AM Support <support@firm.example> wrote:\n> We look into it\n> Amy",
    "wrapped": "On Mon, Mar 2, 2026 at 9:00 AM Support <support@firm.example>\nwrote:\n\n> We look into it",
    "German": "Am 02.03.2026 um 09:00 schrieb Support <support@firm.example>:\n> Wir prüfen das",
    "French": "Le 2 mars 2026 à 09:00, Support <support@firm.example> a écrit :\n> Bonjour",
    "Chinese": "在 2026年3月2日 Support <support@firm.example> 写道\uff1a\n> 您好",
    "Outlook": "From: Support <support@firm.example>\nSent: Monday\nTo: Carl\nSubject: No light\n\nWe look into it",
    "Outlook in German": "__________\nVon: Support\nGesendet: Montag\nAn: Carl\nBetreff: Licht\n\nHallo",
    "a divider": "-----Original Message-----\nWe look into it",
    "plain": "> We look into it\n>\n> Amy",
    "a signature": "-- \nCarl\nAcme GmbH",
    "a telephone": "Sent from my phone",
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
def test_what_stands_below_is_cut_off_and_kept(below: str) -> None:
    done = cut(f"It is dark again.\n\nSince Monday: all of it.\n\n{below}\n")
    assert done.said == "It is dark again.\n\nSince Monday: all of it."
    assert done.rest.replace("\n", "") == below.replace("\n", "")


@pytest.mark.parametrize(
    "text",
    [
        "> Which lamp?\nThe blue one\n> Since when?\nSince Monday",
        "On 2 March Ada wrote:\n> Which lamp?\nThe blue one\n> Since when?\nMonday",
        "From: now on it is dark.",
        "He wrote 3 things: none helped",
        "> all quoted",
        "",
    ],
)
def test_answers_between_quotations_and_plain_words_stay(text: str) -> None:
    assert cut(text).said == text.strip()
    assert cut(text).rest == ""


@given(st.text(alphabet="a>-:\n wrote1On@", max_size=400))
def test_nothing_is_lost(text: str) -> None:
    done = cut(text)
    assert "".join((done.said + done.rest).split()) == "".join(text.split())
    assert done.said or not text.strip()
