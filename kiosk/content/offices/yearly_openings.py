"""Yearly dates with hours of their own, which open the office in the years when they fall on a day that is closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from kiosk.content.offices.rule_lists import ExceptionAtLine
from kiosk.content.schema.report import FileReport
from kiosk.content.text.dates_and_times import WEEKDAYS, clock, date_text
from kiosk.content.text.key_names import KeyNames
from kiosk.schedule.days import Days
from kiosk.schedule.red_days import named_days
from kiosk.schedule.rules import Hours, HoursException, Interval, MonthDay, NamedDay, OfficeRules, SetHours

_YEARS = 12
"""In so many years, every date is a Saturday or a Sunday at least once."""

_SAME_DATE_EVERY_YEAR = (
    NamedDay.EPIPHANY_EVE,
    NamedDay.WALPURGIS_EVE,
    NamedDay.DAY_BEFORE_CHRISTMAS_EVE,
    NamedDay.CHRISTMAS_EVE,
    NamedDay.DAY_BEFORE_NEW_YEARS_EVE,
    NamedDay.NEW_YEARS_EVE,
)


def opens_yearly(exception: HoursException) -> bool:
    """Whether an exception gives a yearly date hours of its own."""
    return isinstance(exception.when, MonthDay) and isinstance(exception.effect, SetHours)


def remark_openings(
    office: OfficeRules, yearly: Iterable[ExceptionAtLine], today: date, report: FileReport
) -> Iterator[ExceptionAtLine]:
    """Remark on those that open a day that would be closed, and give them.

    Where the date would be closed in every year, the opening is intended and gets no remark.
    """
    others = tuple(exception for exception in office.exceptions if not opens_yearly(exception))
    days, otherwise = Days(office), Days(replace(office, exceptions=others))
    for each in yearly:
        exception, line = each
        dates = list(_dates(exception, today))
        opened = next((day for day in dates if days[day].hours and not otherwise[day].hours), None)
        usual = next((day for day in dates if otherwise[day].hours), None)
        if opened and usual:
            hours = days[opened].hours
            said = " och ".join(f"{clock(start)}–{clock(end)}" for start, end in hours)
            day = f"{WEEKDAYS[opened.weekday()].capitalize()} {date_text(opened)}"
            message = f"{day} blir det öppet {said}, fast det annars är stängt."
            report.remark(line, message, _hint(office, usual, hours, otherwise[usual].hours, report.known.keys))
            yield each


def _hint(office: OfficeRules, usual: date, hours: Hours, ordinary: Hours, keys: KeyNames) -> str:
    """A shortened day, if one says the same of an open day; else one exception for each year."""
    closes = hours[-1].end
    shortened = tuple(Interval(start, min(end, closes)) for start, end in ordinary if start < closes)
    stated = [each.day for each in office.shortened_days]
    for day in named_days(usual.year).get(usual, ()):
        if day in _SAME_DATE_EVERY_YEAR and day not in stated and shortened == hours:
            instead = f"skriv {day}: stänger {clock(closes)} under {keys.shortened}:"
            return f"Är det inte meningen, ta bort undantaget och {instead}."
    return f"Är det inte meningen, skriv ett undantag för varje år, till exempel {keys.when}: {usual}."


def _dates(exception: HoursException, today: date) -> Iterator[date]:
    """The dates to come of a yearly date."""
    assert isinstance(exception.when, MonthDay)  # noqa: S101 (one that opens yearly)
    dates = (date(today.year + number, *exception.when) for number in range(_YEARS))
    return (day for day in dates if day >= today)
