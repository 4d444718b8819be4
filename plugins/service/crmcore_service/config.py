"""``[plugins.service]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import ConfigDict

from crmcore_service.levels.settings import LevelsPart
from crmcore_service.mail.settings import MailSettings
from crmcore_service.satisfaction.settings import SurveySettings
from crmcore_service.tickets.settings import TicketSettings


class ServiceConfig(TicketSettings, LevelsPart):
    """``[plugins.service]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    mail: MailSettings = MailSettings()
    survey: SurveySettings = SurveySettings()
