"""Offices made of what oppettider.yaml says, with what all of them share merged in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from kiosk.content.model import Office
from kiosk.content.offices.named_days import DayAtLine
from kiosk.content.offices.rule_lists import ExceptionAtLine
from kiosk.schedule.rules import (
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


NOTHING_STATED = StatedRules()


class OfficeEntry(NamedTuple):
    """An office as its file states it."""

    rules: StatedRules
    address: str = ""


def office_entry(address: str = "", **rules: Any) -> OfficeEntry:
    """What stands under the name of an office; `rules` are the values of StatedRules."""
    return OfficeEntry(StatedRules(**rules), address)


def hours_exception(
    when: date | MonthDay | Period,
    hours: Hours | None = None,
    closed: ClosedAllDay | ClosedBetween | None = None,
    reason: Text = (),
) -> HoursException:
    """An exception, which has either its hours or what is closed. No hours are a day that is closed."""
    effect: Effect = closed or (SetHours(hours) if hours else ClosedAllDay())
    return HoursException(when, effect, reason)


def build_offices(
    offices: tuple[tuple[str, OfficeEntry], ...], shared: StatedRules = NOTHING_STATED
) -> tuple[Office, ...]:
    """All offices, in the order of the file."""
    return tuple(Office(merged_rules(name, entry.rules, shared), entry.address) for name, entry in offices)


def merged_rules(name: str, own: StatedRules, shared: StatedRules) -> OfficeRules:
    """An office's rules with the shared ones merged in.

    Its own go before the shared ones, day by day for shortened days. Its own seasons and exceptions stand first, and of
    two seasons that hold, or two exceptions of a rank, the timeline takes the first.
    """
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
    return rules
