"""What the page of a survey says, in each language in which it can ask."""

# ruff: noqa: RUF001 - the wide marks of Chinese are meant
from __future__ import annotations

from collections.abc import Mapping

import attrs

from crmcore_service.satisfaction.records import SurveyKind


@attrs.frozen(kw_only=True)
class Words:
    """The words of one language.

    Attributes:
        question: by kind, what is asked; ``worst`` and ``best``: the ends of its scale.
        about: which ticket it is about; ``{title}`` is filled in.
        choose: said when the page was sent without a score.
        long: said when the comment is longer than ``{most}`` characters.
        again: said to somebody who has answered before.
    """

    question: Mapping[SurveyKind, str]
    worst: Mapping[SurveyKind, str]
    best: Mapping[SurveyKind, str]
    about: str
    comment: str
    send: str
    choose: str
    long: str
    again: str
    thanks: str
    noted: str
    gone: str
    deleted: str


_CSAT, _NPS, _CES = SurveyKind.CSAT, SurveyKind.NPS, SurveyKind.CES

WORDS: Mapping[str, Words] = {
    "en": Words(
        question={
            _CSAT: "How satisfied are you with how we helped you?",
            _NPS: "How likely are you to recommend us to a friend or colleague?",
            _CES: "We made it easy for you to get your request settled. Do you agree?",
        },
        worst={_CSAT: "very dissatisfied", _NPS: "not at all likely", _CES: "strongly disagree"},
        best={_CSAT: "very satisfied", _NPS: "extremely likely", _CES: "strongly agree"},
        about="It is about your request “{title}”.",
        comment="What could we do better? (optional)",
        send="Send",
        choose="Please choose a number.",
        long="Please write at most {most} characters.",
        again="You have answered this before. If you send it again, your new answer counts.",
        thanks="Thank you",
        noted="Your answer has reached us. You can change it with the same link.",
        gone="This question is closed",
        deleted="It can no longer be answered.",
    ),
    "de": Words(
        question={
            _CSAT: "Wie zufrieden sind Sie mit unserer Hilfe?",
            _NPS: "Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen empfehlen?",
            _CES: "Wir haben es Ihnen leicht gemacht, Ihr Anliegen zu klären. Stimmen Sie zu?",
        },
        worst={_CSAT: "sehr unzufrieden", _NPS: "auf keinen Fall", _CES: "stimme gar nicht zu"},
        best={_CSAT: "sehr zufrieden", _NPS: "auf jeden Fall", _CES: "stimme voll zu"},
        about="Es geht um Ihr Anliegen „{title}“.",
        comment="Was können wir besser machen? (freiwillig)",
        send="Absenden",
        choose="Bitte wählen Sie eine Zahl.",
        long="Bitte schreiben Sie höchstens {most} Zeichen.",
        again="Sie haben schon geantwortet. Wenn Sie noch einmal absenden, gilt die neue Antwort.",
        thanks="Vielen Dank",
        noted="Ihre Antwort ist angekommen. Mit demselben Link können Sie sie ändern.",
        gone="Diese Umfrage ist beendet",
        deleted="Sie kann nicht mehr beantwortet werden.",
    ),
    "zh": Words(
        question={
            _CSAT: "您对我们的服务满意吗？",
            _NPS: "您有多大可能向朋友或同事推荐我们？",
            _CES: "我们让您轻松地解决了问题。您同意吗？",
        },
        worst={_CSAT: "非常不满意", _NPS: "完全不可能", _CES: "非常不同意"},
        best={_CSAT: "非常满意", _NPS: "非常可能", _CES: "非常同意"},
        about="关于您的请求“{title}”。",
        comment="我们还有哪些可以改进的地方？（选填）",
        send="提交",
        choose="请选择一个分数。",
        long="最多可填写 {most} 个字符。",
        again="您已经回答过。再次提交后，以新的回答为准。",
        thanks="谢谢",
        noted="我们已收到您的回答。您可以用同一链接进行修改。",
        gone="该问卷已结束",
        deleted="已无法再作答。",
    ),
}
