"""What oppettider.yaml says, made into offices: what is shared is merged in, and the two levels looked at together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from kiosk.content.model import Office
from kiosk.content.offices.days import DayAtLine
from kiosk.content.offices.outline import report_missing_hours
from kiosk.content.offices.rule_lists import ExceptionAtLine
from kiosk.content.offices.yearly_openings import opens_yearly, remark_openings
from kiosk.content.problems import Refused
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed
from kiosk.content.schema.tables import Table
from kiosk.content.text.enumeration import both_lines
from kiosk.content.text.quoting import quoted
from kiosk.content.yaml.nodes import Node
from kiosk.schedule.rules import (
    MINUTES_PER_DAY,
    ClosedAllDay,
    ClosedBetween,
    Effect,
    Hours,
    HoursException,
    MonthDay,
    OfficeRules,
    Period,
    Season,
    SetHours,
    ShortenedDay,
    Text,
    Week,
    Weeks,
)

_NEVER_OPEN = Week()
"""Of an office without hours, which OfficesTable refuses."""


class StatedRules(NamedTuple):
    """What an office, or all of them together, state; None is not stated."""

    regular: Week | None = None
    seasons: tuple[Season, ...] = ()
    closed_red_days: bool | None = None
    closed_eves: tuple[DayAtLine, ...] | None = None
    shortened: tuple[DayAtLine, ...] = ()
    closing_soon: int | None = None
    exceptions: tuple[ExceptionAtLine, ...] = ()


_NOTHING = StatedRules()


class OfficeEntry(NamedTuple):
    """An office as its file states it."""

    rules: StatedRules
    address: str = ""


def office_entry(address: str = "", **rules: Any) -> OfficeEntry:
    """What stands under the name of an office."""
    return OfficeEntry(StatedRules(**rules), address)


def build_offices(offices: tuple[tuple[str, OfficeEntry], ...], shared: StatedRules = _NOTHING) -> tuple[Office, ...]:
    """All offices. Raises Refused when there is none."""
    if not offices:
        raise Refused("Det finns inget kontor.", "Skriv minst ett kontor under kontor:.")
    return tuple(_assemble(name, entry, shared) for name, entry in offices)


def _assemble(name: str, entry: OfficeEntry, shared: StatedRules) -> Office:
    """An office with the shared rules merged in.

    What it says itself goes before what is shared, day by day for shortened days. Its seasons and its exceptions stand
    first, and of two seasons that hold, or two exceptions of a rank, the timeline takes the first.
    """
    own = entry.rules
    shortened = {each.day: each.closes for each in shared.shortened + own.shortened}
    rules = OfficeRules(
        name,
        own.regular or shared.regular or _NEVER_OPEN,
        own.seasons + shared.seasons,
        tuple(each.exception for each in own.exceptions + shared.exceptions),
        shortened_days=tuple(ShortenedDay(day, closes) for day, closes in shortened.items()),
    )
    for level in (shared, own):
        if level.closed_red_days is not None:
            rules = replace(rules, closed_red_days=level.closed_red_days)
        if level.closed_eves is not None:
            rules = replace(rules, closed_eves=frozenset(each.day for each in level.closed_eves))
        if level.closing_soon is not None:
            rules = replace(rules, closing_soon=level.closing_soon)
    return Office(rules, entry.address)


class RulesTable(Table[Any]):
    """What an office states, or all of them together."""

    def values(self, node: Node, report: FileReport) -> dict[str, Any] | Failed:
        """As any table's. A shortened day that is a closed eve too is refused."""
        values = super().values(node, report)
        if values is FAILED:
            return FAILED
        hidden = _hidden(values.get("shortened", ()), values.get("closed_eves", ()))
        return (
            FAILED
            if _report_hidden(hidden, "Ta bort den på det ena stället; som stängd afton är dagen stängd.", report)
            else values
        )


class OfficesTable(Table[tuple[Office, ...]]):
    """The whole of oppettider.yaml."""

    def values(self, node: Node, report: FileReport) -> dict[str, Any] | Failed:
        """As any table's. An office without hours, or whose shortened day is a shared closed eve, is refused."""
        failed = report_missing_hours(node, report)
        values = super().values(node, report)
        if values is FAILED or failed:
            return FAILED
        shared = values.get("shared", _NOTHING)
        eves = shared.closed_eves or ()
        for _, entry in values["offices"]:
            if entry.rules.closed_eves is None:
                hint = "Ta bort den här, eller skriv kontorets egna stängda aftnar utan den."
                failed |= _report_hidden(_hidden(entry.rules.shortened, eves), hint, report)
        if report.known.today:
            _remark_openings(values["offices"], shared, report.known.today, report)
        return FAILED if failed else values


def _remark_openings(
    offices: tuple[tuple[str, OfficeEntry], ...], shared: StatedRules, today: date, report: FileReport
) -> None:
    """Remark, once each, on yearly dates that open an office on a closed day."""
    reported: set[ExceptionAtLine] = set()
    for name, entry in offices:
        stated = entry.rules.exceptions + shared.exceptions
        if yearly := [each for each in stated if opens_yearly(each.exception) and each not in reported]:
            reported.update(remark_openings(_assemble(name, entry, shared).rules, yearly, today, report))


def _hidden(shortened: Iterable[DayAtLine], eves: Iterable[DayAtLine]) -> list[tuple[DayAtLine, DayAtLine]]:
    """The shortened days that stay closed as eves, each with the eve."""
    closed = {eve.day: eve for eve in eves}
    return [(day, closed[day.day]) for day in shortened if day.day in closed and day.closes < MINUTES_PER_DAY]


def _report_hidden(hidden: list[tuple[DayAtLine, DayAtLine]], hint: str, report: FileReport) -> bool:
    for day, eve in hidden:
        lines = both_lines(eve.line, day.line)
        message = f"{quoted(day.day)} står både bland stängda aftnar och bland förkortade dagar, på {lines}."
        report.error(day.line, message, hint)
    return bool(hidden)


def season(period: Period, week: Week, name: Text = (), weeks: Weeks = Weeks.ALL) -> Season:
    """A season."""
    return Season(name, period, week, weeks)


def hours_exception(
    when: date | MonthDay | Period,
    hours: Hours | None = None,
    closed: ClosedAllDay | ClosedBetween | None = None,
    reason: Text = (),
) -> HoursException:
    """An exception, which says either its hours or what is closed. Raises Refused."""
    if (hours is None) == (closed is None):
        raise Refused(
            "Undantaget ska säga antingen tider eller stängt.",
            "Skriv tider: 10-14, stängt: hela dagen eller stängt: 13-15.",
        )
    effect: Effect = closed or (SetHours(hours) if hours else ClosedAllDay())
    return HoursException(when, effect, reason)
