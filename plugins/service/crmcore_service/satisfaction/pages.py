"""The page behind the link of a survey: asks on GET, stores on POST, needs no script and no login."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from markupsafe import Markup

from crmcore import Work
from crmcore_service.satisfaction.records import LONGEST, Survey
from crmcore_service.satisfaction.scales import SCALES
from crmcore_service.satisfaction.verbs import ROUTE, Satisfaction
from crmcore_service.satisfaction.words import WORDS, Words
from crmcore_service.tickets.records import Ticket
from crmcore_web import Answer, PublicRequest, PublicRoute

_FORM = Markup("""<div lang="{language}">
{notes}
<form method="post" action="{action}">
<fieldset>
<legend>{ends}</legend>
<div class="scale">
{choices}
</div>
</fieldset>
<p><label for="comment">{comment_label}</label>
<textarea id="comment" name="comment" rows="4" maxlength="{longest}">{comment}</textarea></p>
<p><button>{send}</button></p>
</form>
</div>""")
_CHOICE = Markup('<label><input type="radio" name="score" value="{score}" required{checked}> {score}</label>')
_CHECKED = Markup(" checked")
_NOTE, _ALERT = Markup("<p>{}</p>"), Markup('<p role="alert"><strong>{}</strong></p>')
_PAGE = Markup('<div lang="{}"><p>{}</p></div>')


def survey_page(work: Work, link: Mapping[str, str], request: PublicRequest) -> Answer:
    """Ask, or take the answer in. A score in the address is chosen beforehand, and never stored by that alone."""
    survey = work.get_all(Survey, [UUID(link["survey"])]).get(UUID(link["survey"]))
    if survey is None:
        words = WORDS["en"]
        return Answer(title=words.gone, body=_PAGE.format("en", words.deleted), status=410)
    words = WORDS.get(survey.language, WORDS["en"])
    if request.method == "GET":
        chosen = _score(survey, request.query.get("score", ""))
        return _asking(work, survey, request, survey.score if chosen is None else chosen, survey.comment or "")
    score = _score(survey, request.form.get("score", ""))
    # A browser sends line ends as two characters, and counts them as one.
    comment = request.form.get("comment", "").replace("\r\n", "\n").strip()
    if score is None or len(comment) > LONGEST:
        said = words.choose if score is None else words.long.format(most=LONGEST)
        return _asking(work, survey, request, score, comment, said)
    Satisfaction(work).answer(survey, score, comment)
    return Answer(title=words.thanks, body=_PAGE.format(survey.language, words.noted))


def _score(survey: Survey, text: str) -> int | None:
    """Return the score that a form or an address names, or None if it is not on the scale."""
    return next((score for score in SCALES[survey.kind].scores() if str(score) == text), None)


def _asking(
    work: Work, survey: Survey, request: PublicRequest, chosen: int | None, comment: str, missing: str = ""
) -> Answer:
    words = WORDS.get(survey.language, WORDS["en"])
    scale = SCALES[survey.kind]
    ends = f"{scale.lowest} = {words.worst[survey.kind]}, {scale.highest} = {words.best[survey.kind]}"
    body = _FORM.format(
        language=survey.language, action=request.action, ends=ends, comment_label=words.comment, send=words.send,
        notes=Markup("\n").join(_notes(work, survey, words, missing)), comment=comment, longest=LONGEST,
        choices=Markup("\n").join(
            _CHOICE.format(score=score, checked=_CHECKED if score == chosen else "") for score in scale.scores()
        ),
    )  # fmt: skip
    return Answer(title=words.question[survey.kind], body=body, status=422 if missing else 200)


def _notes(work: Work, survey: Survey, words: Words, missing: str) -> list[Markup]:
    ticket = work.get(Ticket, survey.ticket_id) if survey.ticket_id is not None else None
    notes = [_ALERT.format(missing)] if missing else []
    notes += [_NOTE.format(words.about.format(title=ticket.title))] if ticket is not None else []
    notes += [_NOTE.format(words.again)] if survey.score is not None and not missing else []
    return notes


ROUTES = (PublicRoute(name=ROUTE, handle=survey_page),)
