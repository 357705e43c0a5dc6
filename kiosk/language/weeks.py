"""An office's coming days, seasons and deviations as lines on the opening-hours page."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from babel.dates import format_date

from kiosk.language import wording
from kiosk.language.catalogue import Language
from kiosk.language.day_names import reason_in_sentence
from kiosk.schedule.day import Day
from kiosk.schedule.rules import DatePeriod, Hours, MonthDay, OfficeRules, Season, Week, WeekPeriod, Weeks, YearlyPeriod

# Any leap year: a yearly period may name 29 February.
_LEAP_YEAR = 2028
_MONDAY = date(2028, 1, 3)
_WORKDAYS = range(5)
_LEAP_DAY = MonthDay(2, 29)
_NO_WEEK = Week()


@dataclass(frozen=True, slots=True)
class DayRow:
    """One line of the week: "Tisdag–fredag", "8–17"; `today` is the line to be seen first."""

    days: str
    hours: str
    today: bool = False


def week_rows(days: Sequence[Day], language: Language) -> tuple[DayRow, ...]:
    """Today and the days after it, grouped as people say them. `days` starts with today and has at most seven."""
    today, *rest = days
    said_today = language.phrase("Today, {day}", day=wording.weekday(today.date, language))
    # Today's reason stands in a line of its own, with the status.
    rows = [DayRow(said_today, wording.hours(today.hours, language), today=True)]
    for _, group in groupby(rest, key=lambda day: (day.hours, day.reason)):
        alike = list(group)
        rows.append(DayRow(_name_days(alike, language), wording.hours(alike[0].hours, language)))
    return tuple(rows)


def deviation_rows(deviations: Iterable[Sequence[Day]], language: Language) -> tuple[DayRow, ...]:
    """Deviations as lines: "24 december (julafton), 25 december (juldagen)", "Stängt".

    Each deviation is one day, or several alike; those that follow on each other with the same hours share a line.
    """
    return tuple(
        DayRow(wording.in_a_row([_dates(alike, language) for alike in group], language), wording.hours(hours, language))
        for hours, group in groupby(deviations, key=lambda alike: alike[0].hours)
    )


def _name_days(alike: Sequence[Day], language: Language) -> str:
    """Name consecutive days that have the same hours: one, two ("och") or a range."""
    if alike[0].reason:
        # A day out of the ordinary gets its date, so that nobody takes it for the next one of its name.
        named = wording.full_dates(alike[0].date, alike[-1].date, language)
        return wording.upper_first(_with_reason(named, alike[0], language))
    return wording.upper_first(wording.weekdays([day.date for day in alike], language))


def _dates(alike: Sequence[Day], language: Language) -> str:
    """The date of the first and the last day, with the reason if there is one: "6 juli–31 juli (Semester)"."""
    named = [_from_to(first, last, language).replace(" ", wording.NBSP) for first, last in spans(alike)]
    return _with_reason(wording.listed(named, language), alike[0], language)


def spans(alike: Sequence[Day]) -> list[tuple[date, date]]:
    """The first and the last date of a deviation; an open one in parts, so that no closed weekend reads as open."""
    if not alike[0].hours:
        return [(alike[0].date, alike[-1].date)]
    found: list[tuple[date, date]] = []
    for day in alike:
        if found and found[-1][1] + timedelta(days=1) == day.date:
            found[-1] = (found[-1][0], day.date)
        else:
            found.append((day.date, day.date))
    return found


def _with_reason(named: str, day: Day, language: Language) -> str:
    reason = reason_in_sentence(day.reason, language)
    return f"{named} ({reason})" if reason else named


def season_lines(office: OfficeRules, today: date | None, language: Language) -> tuple[str, ...]:
    """One line for each season that still comes or is on: "Sommartid 24 juni–19 augusti: vardagar 8–16".

    With `today` unknown (None) the seasons that come only once are left out.
    """
    return tuple(
        _season_line(season, office, language)
        for season in office.seasons
        if not (isinstance(season.period, DatePeriod) and (today is None or season.period.last < today))
    )


def _season_line(season: Season, office: OfficeRules, language: Language) -> str:
    period, hours = _period(season, language), week_in_words(season.week, language, office.regular)
    if name := wording.in_language(season.name, language):
        # Arabic has a word of its own before the name: a line takes its direction from its first letter.
        return language.phrase("{season} {period}: {hours}", season=name, period=period, hours=hours)
    return language.phrase("{period}: {hours}", period=period, hours=hours)


def regular_line(office: OfficeRules, language: Language) -> str:
    """The hours outside seasons: "Övrig tid: vardagar 8–17"."""
    return language.phrase("Rest of the year: {hours}", hours=week_in_words(office.regular, language))


def week_in_words(week: Week, language: Language, usual: Week = _NO_WEEK) -> str:
    """The days a week mentions and their hours: "vardagar 8–17, lördag 10–14". Closed weekends go unsaid.

    A day it does not mention is as in `usual`, and said so if it is open: "fredag 8–17 som vanligt".
    """
    stated = [(week[day], False) if week[day] is not None else (usual[day] or None, True) for day in range(7)]
    parts: list[str] = []
    for (hours, as_usual), group in groupby(range(7), key=lambda day: stated[day]):
        alike = list(group)
        if hours is None:
            continue
        for days in (alike[:5], alike[5:]) if alike[:5] == list(_WORKDAYS) else (alike,):
            if days and (hours or days[0] < len(_WORKDAYS)):
                said = f"{_name_weekdays(days, language)} {_hours_in_sentence(hours, language)}"
                parts.append(language.phrase("{hours} as usual", hours=said) if as_usual else said)
    return wording.in_a_row(parts, language) if parts else wording.lower_first(language.phrase("Closed"))


def _name_weekdays(days: Sequence[int], language: Language) -> str:
    """Weekdays that follow on each other: "vardagar", "måndag och tisdag", "måndag–torsdag"."""
    if list(days) == list(_WORKDAYS):
        return language.phrase("weekdays")
    return wording.weekdays([_MONDAY + timedelta(days=day) for day in days], language)


def _hours_in_sentence(hours: Hours, language: Language) -> str:
    return wording.lower_first(wording.hours(hours, language))


def _period(season: Season, language: Language) -> str:
    """The period in words: "24 juni–19 augusti", "v. 27–31 (udda veckor)"."""
    match season.period:
        case WeekPeriod(first, last) if first == last:
            said = language.phrase("week {number}", number=first)
        case WeekPeriod(first, last):
            said = language.phrase("weeks {first}–{last}", first=first, last=last)
        case YearlyPeriod(first, last):
            said = _every_year(first, last, language)
        case DatePeriod(first, last):
            said = _from_to(first, last, language, last_year=True, first_year=first.year != last.year)
    match season.weeks:
        case Weeks.ODD:
            return language.phrase("{period} (odd weeks)", period=said)
        case Weeks.EVEN:
            return language.phrase("{period} (even weeks)", period=said)
        case Weeks.ALL:
            return said


def _every_year(first: MonthDay, last: MonthDay, language: Language) -> str:
    """Dates, or months where they are whole: "24 juni–19 augusti", "juli", "december–februari"."""
    month = _month(last, language)
    if first.day == 1 and last.day == monthrange(_LEAP_YEAR, last.month)[1]:
        if first.month == last.month:
            return language.phrase("{month}", month=month)
        return language.phrase("{first_month}–{last_month}", first_month=_month(first, language), last_month=month)
    if last == _LEAP_DAY and first != last:  # staff wrote the month; a day that most years have not is never said
        start = wording.day_and_month(_any_year(first), language)
        return language.phrase("{first_date}–{last_month}", first_date=start, last_month=month)
    return _from_to(_any_year(first), _any_year(last), language)


def _month(day: MonthDay, language: Language) -> str:
    return format_date(_any_year(day), "LLLL", locale=language.locale)


def _any_year(day: MonthDay) -> date:
    return date(_LEAP_YEAR, day.month, day.day)


def _from_to(first: date, last: date, language: Language, *, first_year: bool = False, last_year: bool = False) -> str:
    """From one date to another, or the one date; a year is said where it is asked for."""
    end = wording.day_and_month(last, language, with_year=last_year)
    if first == last:
        return end
    start = wording.day_and_month(first, language, with_year=first_year)
    return language.phrase("{first_date}–{last_date}", first_date=start, last_date=end)
