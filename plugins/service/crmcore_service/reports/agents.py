"""One line for each agent: what they have, what they did, how quick and how good it was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from crmcore import Table, Work
from crmcore_service.reports.quality import Attainment, SatisfactionBy, satisfaction, sla_attainment
from crmcore_service.reports.selection import By, Grouped
from crmcore_service.reports.times import Backlog, FirstResponse, Resolution, backlog, first_response, resolution
from crmcore_service.satisfaction.records import SurveyKind


class Agents(Grouped):
    """The parameters of :func:`agents`."""

    by: By = Field("agent", description="agent, or another group: queue, priority, channel, month or all")


def agents(work: Work, params: Agents) -> Table:
    """Return for each agent the tickets open now, and what was answered, resolved, kept and said in the period.

    Tickets count for their present owner. Hours are those of the calendar.
    """
    # Open is open now, whenever it came; the period is about the rest.
    now = params.model_dump(exclude={"period", "since", "until"})
    given = params.model_dump()
    told = {
        "open": _rows(backlog(work, Backlog(**now))) if params.by != "month" else {},
        "answered": _rows(first_response(work, FirstResponse(**given))),
        "resolved": _rows(resolution(work, Resolution(**given))),
        "kept": _rows(sla_attainment(work, Attainment(**given))),
        "said": _rows(satisfaction(work, SatisfactionBy(**given, kind=SurveyKind.CSAT))),
    }
    labels = sorted({label for rows in told.values() for label in rows}, key=lambda label: (label == "(none)", label))
    rows = tuple(
        (
            label, _cell(told["open"], label, "open") or 0,
            _cell(told["answered"], label, "tickets") or 0, _cell(told["answered"], label, "median_hours"),
            _cell(told["resolved"], label, "tickets") or 0, _cell(told["resolved"], label, "median_hours"),
            _cell(told["kept"], label, "attainment"), _cell(told["said"], label, "answers") or 0,
            _cell(told["said"], label, "csat"),
        )
        for label in labels
    )  # fmt: skip
    return Table(
        columns=(params.by, "open", "answered", "median_first_response", "resolved", "median_resolution", "attainment",
                 "answers", "csat"),
        rows=rows, bar="resolved", shares=("attainment", "csat"),
        note="Medians in hours by the calendar. Tickets count for their present owner; open is open now.",
    )  # fmt: skip


def _rows(table: Table) -> dict[str, Mapping[str, Any]]:
    return {row[0]: dict(zip(table.columns, row, strict=True)) for row in table.rows}


def _cell(rows: Mapping[str, Mapping[str, Any]], label: str, column: str) -> Any:
    return rows.get(label, {}).get(column)
