"""A week of opening hours: the coming days as lines, and a regular week in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from kiosk.language.catalogue import Language
from kiosk.language.dates import full_date_range, weekday_name, weekday_range
from kiosk.language.day_names import reason_in_sentence
from kiosk.language.texts import join_with_commas, lower_first, upper_first
from kiosk.language.times import written_hours
from kiosk.schedule.day import Day
from kiosk.schedule.rules import Week

# Any Monday: only the names of the weekdays are taken.
_MONDAY = date(2028, 1, 3)
_WORKDAYS = range(5)
_NO_WEEK = Week()


@dataclass(frozen=True, slots=True)
class DayRow:
    """One line of days and their hours: "Tisdag–fredag", "8–17". `today` is set on the line of today."""

    days: str
    hours: str
    today: bool = False


def week_rows(days: Sequence[Day], language: Language) -> tuple[DayRow, ...]:
    """Today and the days after it, grouped as people say them. `days` starts with today and has at most seven."""
    today, *rest = days
    said_today = language.phrase("Today, {day}", day=weekday_name(today.date, language))
    # Today's reason stands in a line of its own, with the status.
    rows = [DayRow(said_today, written_hours(today.hours, language), today=True)]
    for _, group in groupby(rest, key=lambda day: (day.hours, day.reason)):
        alike = list(group)
        rows.append(DayRow(_name_days(alike, language), written_hours(alike[0].hours, language)))
    return tuple(rows)


def week_in_words(week: Week, language: Language, usual: Week = _NO_WEEK) -> str:
    """The days a week mentions and their hours: "vardagar 8–17, lördag 10–14". Closed weekends are left out.

    A day that it does not mention is as in `usual`, and if it is open that is said: "fredag 8–17 som vanligt".
    """
    stated = [(week[day], False) if week[day] is not None else (usual[day] or None, True) for day in range(7)]
    parts: list[str] = []
    for (hours, as_usual), group in groupby(range(7), key=lambda day: stated[day]):
        alike = list(group)
        if hours is None:
            continue
        for days in (alike[:5], alike[5:]) if alike[:5] == list(_WORKDAYS) else (alike,):
            if days and (hours or days[0] < len(_WORKDAYS)):
                said = f"{_name_weekdays(days, language)} {lower_first(written_hours(hours, language))}"
                parts.append(language.phrase("{hours} as usual", hours=said) if as_usual else said)
    return join_with_commas(parts, language) if parts else lower_first(language.phrase("Closed"))


def _name_days(alike: Sequence[Day], language: Language) -> str:
    """Name consecutive days that have the same hours: one, two ("och") or a range."""
    first, last = alike[0], alike[-1]
    if reason := reason_in_sentence(first.reason, language):
        # A day out of the ordinary has its date, or it would be taken for the next weekday of its name.
        return upper_first(f"{full_date_range(first.date, last.date, language)} ({reason})")
    return upper_first(weekday_range([day.date for day in alike], language))


def _name_weekdays(days: Sequence[int], language: Language) -> str:
    """Weekdays (0 is Monday) that follow on each other: "vardagar", "måndag och tisdag", "måndag–torsdag"."""
    if list(days) == list(_WORKDAYS):
        return language.phrase("weekdays")
    return weekday_range([_MONDAY + timedelta(days=day) for day in days], language)
