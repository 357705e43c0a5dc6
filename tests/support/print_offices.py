"""Offices as staff would write them in oppettider.yaml: the loader's way, back again."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.schedule.rules import (
    ClosedAllDay,
    DatePeriod,
    Hours,
    HoursException,
    MonthDay,
    OfficeRules,
    Period,
    Season,
    SetHours,
    Text,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)

DAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
MONTHS = ["januari", "februari", "mars", "april", "maj", "juni"]
MONTHS += ["juli", "augusti", "september", "oktober", "november", "december"]
PARITY = {Weeks.ODD: "udda", Weeks.EVEN: "jämna"}


def as_yaml(offices: Sequence[OfficeRules]) -> str:
    """The offices as a file, each with all its rules under its name. Raises ValueError for what nobody can write."""
    return "\n".join(["kontor:", *(line for office in offices for line in _office(office))]) + "\n"


def _office(office: OfficeRules) -> Iterator[str]:
    yield f"  {quoted(office.name)}:"
    yield f"    ordinarie: {{{', '.join(_week(office.regular))}}}"
    if office.seasons:
        yield "    säsonger:"
        yield from (f"      - {{{', '.join(_season(season))}}}" for season in office.seasons)
    yield f"    röda dagar: {'stängt' if office.closed_red_days else 'öppet'}"
    yield f"    stängda aftnar: [{', '.join(sorted(office.closed_eves))}]"
    if office.shortened_days:
        yield "    förkortade dagar:"
        yield from (f"      {each.day}: {_closes(each.closes)}" for each in office.shortened_days)
    yield f"    stänger snart: {office.closing_soon} minuter"
    if office.exceptions:
        yield "    undantag:"
        yield from (f"      - {{{', '.join(_exception(each))}}}" for each in office.exceptions)


def _week(week: Week) -> Iterator[str]:
    """Workdays as one, if they are alike."""
    if week[0] is not None and set(week[:5]) == {week[0]}:
        yield f"vardagar: {_hours(week[0])}"
        week = Week(*[None] * 5, *week[5:])
    yield from (f"{day}: {_hours(hours)}" for day, hours in zip(DAYS, week, strict=True) if hours is not None)


def _season(season: Season) -> Iterator[str]:
    if season.name:
        yield f"namn: {_text(season.name)}"
    yield f"period: {_period(season.period)}"
    if season.weeks in PARITY:
        yield f"veckor: {PARITY[season.weeks]}"
    yield from _week(season.week)


def _exception(exception: HoursException) -> Iterator[str]:
    yield f"datum: {_when(exception.when)}"
    match exception.effect:
        case ClosedAllDay():
            yield "stängt: hela dagen"
        case SetHours(hours):
            yield f"tider: {_hours(hours)}"
        case taken_out:
            yield f"stängt: {_hours(taken_out.hours)}"
    if exception.reason:
        yield f"orsak: {_text(exception.reason)}"


def _when(when: date | MonthDay | Period) -> str:
    match when:
        case date():
            return str(when)
        case MonthDay(2, 29):
            raise ValueError(when)
        case MonthDay(month, day):
            return f"{day}/{month}"
    return _period(when)


def _period(period: Period) -> str:
    match period:
        case WeekPeriod(first, last):
            return _weeks(first, last)
        case DatePeriod(first, last):
            return _once(first, last)
        case YearlyPeriod(first, last) if (first, last) == ((1, 1), (12, 31)):
            return "hela året"
        case YearlyPeriod(first, last) if first.day == 1 and last == _end_of(first.month, 2000):
            return MONTHS[first.month - 1]
        case YearlyPeriod(first, last):
            start = MONTHS[first.month - 1] if first.day == 1 else _when(first)
            return f"{start} – {MONTHS[last.month - 1] if last == _end_of(last.month, 2000) else _when(last)}"
    raise ValueError(period)


def _once(first: date, last: date) -> str:
    """Whole weeks and whole months by their names, if they are of one year."""
    (year, first_week, first_day), (last_year, last_week, last_day) = first.isocalendar(), last.isocalendar()
    if (year, first_day, last_day) == (last_year, 1, 7):
        return f"{_weeks(first_week, last_week)} {year}"
    if first.year == last.year and first.day == 1 and (last.month, last.day) == _end_of(last.month, last.year):
        return f"{MONTHS[first.month - 1]} – {MONTHS[last.month - 1]} {last.year}"
    return f"{first} – {last}"


def _weeks(first: int, last: int) -> str:
    return f"v. {first}" if first == last else f"v. {first}–{last}"


def _end_of(month: int, year: int) -> MonthDay:
    """The last day of a month; 2000 stands for any year."""
    return MonthDay(month, monthrange(year, month)[1])


def _hours(hours: Hours) -> str:
    if not hours:
        return "stängt"
    spans = [f"{_clock(start)}-{_clock(end)}" for start, end in hours]
    return "dygnet runt" if spans == ["00-24"] else quoted(", ".join(spans))


def _closes(minutes: int) -> str:
    return {0: "stängt", 24 * 60: "öppet"}.get(minutes, f"stänger {_clock(minutes)}")


def _clock(minutes: int) -> str:
    """With a zero first where 5 may be 17."""
    return f"{minutes // 60:02}.{minutes % 60:02}" if minutes % 60 else f"{minutes // 60:02}"


def _text(text: Text) -> str:
    return f"{{{', '.join(f'{language}: {quoted(words)}' for language, words in text)}}}"


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
