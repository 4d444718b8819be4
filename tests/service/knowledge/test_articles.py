"""Articles: written, published, found by every word, ranked, and linked to what they solved."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from crmcore.errors import Forbidden, Invalid, TransitionRejected
from crmcore_service import Tickets
from crmcore_service.knowledge import Article, Knowledge, Visibility
from crmcore_service.knowledge.folding import folded, pattern, terms
from tests.service.firm import Firm


def titles(firm: Firm, question: str, **more: object) -> list[str]:
    with firm.crm.work(firm.amy, read_only=True) as work:
        return [hit.article.title for hit in Knowledge(work).search(question, **more)]  # type: ignore[arg-type]


def publish(firm: Firm, title: str, body: str = "-", **more: object) -> Article:
    with firm.crm.work(firm.amy) as work:
        knowledge = Knowledge(work)
        return knowledge.publish(knowledge.write(title, body, **more))  # type: ignore[arg-type]


def test_what_is_published_is_found_and_nothing_else(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        knowledge = Knowledge(work)
        article = knowledge.write("Changing a bulb", "Switch the **power** off first.", tags=("lamps",))
        assert (article.stage, article.visible, article.owner_id) == ("draft", Visibility.INTERNAL, firm.amy.id)
        assert work.tags(article) == ["lamps"]
        with pytest.raises(Invalid, match="needs a title"):
            knowledge.write(" ", "text")
        with pytest.raises(TransitionRejected, match="body"):
            knowledge.publish(knowledge.write("Empty", ""))
    assert titles(firm, "bulb") == []
    with firm.crm.work(firm.amy) as work:
        article = Knowledge(work).publish(article)
        assert article.published_at == work.now
    assert titles(firm, "BULB") == titles(firm, "Pówer") == titles(firm, "switch tomorrow") == ["Changing a bulb"]
    assert titles(firm, "bulb", public=True) == titles(firm, "bulb", language="de") == titles(firm, "?!") == []
    with firm.crm.work(firm.amy) as work:
        article = Knowledge(work).edit(article, title="Changing a lamp", visible=Visibility.PUBLIC)
    assert titles(firm, "bulb") == []
    assert titles(firm, "lamp", public=True, language="en") == ["Changing a lamp"]
    with firm.crm.work(firm.amy) as work:
        Knowledge(work).archive(article)
    assert titles(firm, "lamp") == []


def test_chinese_is_found_by_two_signs_and_by_one(firm: Firm) -> None:
    publish(firm, "如何更换灯泡", "请联系张伟或致电 400-123 服务台。", language="zh")
    publish(firm, "Sensor K7", "Ask 李张 for it.")
    for question in ("张伟", "更换", "灯泡坏了", "伟", "400", "服务台"):
        assert titles(firm, question) == ["如何更换灯泡"], question
    assert titles(firm, "伟张") == []
    assert sorted(titles(firm, "张")) == sorted(["如何更换灯泡", "Sensor K7"])


def test_rare_words_and_titles_come_first(firm: Firm) -> None:
    publish(firm, "Lamp and cable", "The lamp")
    publish(firm, "About the lamp", "Nothing else")
    publish(firm, "Everything", "A lamp, a cable and the salt water sensors")
    publish(firm, "Weather", "Rain")
    assert titles(firm, "sensor lamp") == ["Everything", "About the lamp", "Lamp and cable"]
    assert titles(firm, "cable") == ["Lamp and cable", "Everything"]
    assert titles(firm, "cable", limit=1) == ["Lamp and cable"]
    with firm.crm.work(firm.amy) as work:
        (lamp,) = work.find(Article, Article.t.c.title == "Lamp and cable")
        rated = Knowledge(work).rate(Knowledge(work).rate(lamp, helpful=True), helpful=False)
        assert (rated.helpful, rated.unhelpful) == (1, 1)
        Knowledge(work).rate(rated, helpful=True)
    assert titles(firm, "lamp")[:2] == ["Lamp and cable", "About the lamp"], "at the same score, what helped more"


def test_what_was_not_written_by_the_verbs_is_found_too(firm: Firm) -> None:
    article = publish(firm, "Bulb", "Old text")
    with firm.crm.work(firm.amy) as work:
        work.save(attrs.evolve(work.get(Article, article.id), body="New words"))
    firm.crm.run_due()
    assert titles(firm, "words") == ["Bulb"]
    assert titles(firm, "old") == []


def test_a_ticket_is_given_what_may_solve_it(firm: Firm) -> None:
    article = publish(firm, "The lamp in the hall is dark", "Change the bulb")
    with firm.crm.work(firm.amy) as work:
        knowledge = Knowledge(work)
        ticket = Tickets(work).open(firm.carl, "Hall dark again")
        assert [hit.article.id for hit in knowledge.suggest(ticket)] == [article.id]
        assert knowledge.link(article, ticket) == knowledge.link(article, ticket)
        assert knowledge.tickets(article) == [f"Ticket #{ticket.number}"]
        assert knowledge.articles(ticket) == [work.get(Article, article.id)]


def test_a_rep_reads_and_does_not_write(small: Firm) -> None:
    publish(small, "Bulb", "Change it")
    with small.crm.work(small.ann, read_only=True) as work:
        (hit,) = Knowledge(work).search("bulb")
    with pytest.raises(Forbidden), small.crm.work(small.ann) as work:
        Knowledge(work).edit(hit.article, title="Mine")


def like(pattern: str, text: str) -> bool:
    """What LIKE does with a pattern that has ``%`` at its ends alone."""
    return pattern.strip("%") in text


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=60))
@example("\u0130stanbul \u1e9e \u00df \ufb01n", "straße")
@example("한국어 검색", "가")
def test_every_term_of_a_text_finds_it(text: str, other: str) -> None:
    assert all(like(pattern(term), folded(text)) for term in terms(text))
    assert not set("%_\\") & set("".join(terms(text)))
    assert folded(text.upper()) == folded(text.upper().lower()) or text.upper().lower().upper() != text.upper()
    assert folded(folded(text)) == folded(text), "what is folded stays so"
    assert folded(f"{text} {other}").split() == (folded(text) + folded(other)).split()


WORDS = st.text(
    st.characters(categories=("Ll", "Lu", "Lo", "Nd", "Zs", "Po"), max_codepoint=0xFFFF), min_size=1, max_size=60
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=WORDS, body=WORDS)
def test_every_word_of_a_published_article_finds_it(firm: Firm, title: str, body: str) -> None:
    with firm.crm.work(firm.amy) as work:
        knowledge = Knowledge(work)
        made = knowledge.publish(knowledge.write(f"x{title}", f"y{body}"))
        for term in {*terms(made.title), *terms(made.body)}:
            assert made.id in {hit.article.id for hit in knowledge.search(term, limit=10_000)}, term
