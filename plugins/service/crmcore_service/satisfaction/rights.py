"""Who may do what with surveys.

Whoever serves asks. By the link one answers as the customer, and nothing tells it apart; whoever writes down what a
customer says on the phone says it in the customer's place. So those whose work is judged by the answer do neither: an
agent asks, and whoever sends mail (as the system) or a manager hands the link over, and a manager writes down. A team
that wants its agents to do so says so in ``crm.toml``.
"""

from __future__ import annotations

from crmcore import Role, grants

ANSWER = "service.survey.answer"
"""To write down what a customer answers; the answer keeps by whom."""
LINK = "service.survey.link"
"""To be given the link of a survey: whoever has it answers as the customer."""

_WORKS = grants("service_survey", read="all", create="all", edit="all", assign="all", export="all")

# Whoever may see a customer sees what it answered.
ROLES = (
    Role(name="service.agent", grants=_WORKS),
    Role(name="manager", grants=_WORKS, permissions=(ANSWER, LINK)),
    Role(name="rep", grants=grants("service_survey", read="followed")),
)
