"""Why a date or a period cannot be used, or is hardly what was meant, and how to write it instead."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from kiosk.content.problems import Refused
from kiosk.content.text.dates_and_times import MONTHS
from kiosk.content.text.quoting import quoted
from kiosk.schedule.rules import DatePeriod, MonthDay, Period, WeekPeriod, YearlyPeriod

_HALF_A_YEAR = 183
_WEEKS_A_YEAR = 52


def unreadable(text: str, hint: str) -> Refused:
    """What is no date; `hint` has examples of those that can stand there."""
    return Refused(f"Datumet {quoted(text)} går inte att läsa.", hint)


def backwards(text: str) -> Refused:
    """A period whose last date comes before its first."""
    return Refused(f"Perioden {quoted(text)} slutar innan den börjar.", "Skriv det tidigare datumet först.")


def no_such_year(year: int) -> Refused:
    """A year that nobody plans for."""
    return Refused(f"Året {year} kan inte stämma.", "Skriv året med fyra siffror, till exempel 2026-12-23.")


def no_such_week(number: str) -> Refused:
    """A week that no year has."""
    return Refused(f"Vecka {number} finns inte.", "Skriv ett veckonummer mellan 1 och 53, till exempel v. 27–31.")


def no_week_53(year: str) -> Refused:
    """Week 53 in a year that has 52."""
    return Refused(
        f"Vecka 53 finns inte {year}, som har 52 veckor.", "Skriv vecka 52, eller kontrollera året i almanackan."
    )


def weeks_backwards(text: str, first: int, last: int, year: int) -> Refused:
    """Weeks of one year of which the last comes before the first."""
    hint = f"Går perioden över nyår, skriv året på båda: v. {first} {year - 1} – v. {last} {year}."
    return Refused(f"Perioden {quoted(text)} slutar innan den börjar.", hint)


def one_week_without_year(text: str) -> Refused:
    """Weeks with a year at the first alone."""
    return Refused(f"Årtalet står bara vid den ena veckan i {quoted(text)}.", "Skriv året sist: v. 27–31 2026.")


def no_such_day(written_as: str, month: int) -> Refused:
    """A day that no year has."""
    hint = "Kontrollera dagen i almanackan." if 1 <= month <= 12 else "Skriv dagen först och månaden sedan: 24/12."
    return Refused(f"Datumet {written_as} finns inte.", hint)


def no_such_date(year: int, month: int, day: int) -> Refused:
    """A date that does not exist; perhaps its month and its day have changed places."""
    written_as = f"{year}-{month:02}-{day:02}"
    if month > 12 >= day > 0 and month <= monthrange(year, day)[1]:
        return Refused(f"Datumet {written_as} finns inte.", f"Skriv månaden före dagen: {year}-{day:02}-{month:02}.")
    hint = "Kontrollera dagen i almanackan." if month <= 12 else "Skriv år, månad och dag: 2026-12-24."
    return Refused(f"Datumet {written_as} finns inte.", hint)


def one_year_missing(text: str, in_order: DatePeriod, same_year: str | None = None) -> Refused:
    """A period with a year at one end alone; `same_year` is how it is written turned round, if it may be meant so."""
    hint = f"Skriv {in_order.first} – {in_order.last}."
    if same_year:
        hint = f"Skriv {in_order.first} – {in_order.last} om perioden går över nyår, annars {same_year}."
    return Refused(f"Årtalet står bara vid det ena datumet i {quoted(text)}.", hint)


def leap_day(text: str, begins: bool, ends: bool) -> Refused:
    """29 February in what comes every year: as where a period begins, where one ends, or as both, one day alone."""
    hint = "Skriv februari, som går till månadens sista dag, eller 28/2."
    if begins:
        hint = "Skriv 1/3 eller 28/2, eller skriv ut årtalen."
    if begins and ends:
        hint = "Skriv 28/2, eller dagen med årtal: 29/2 2028."
    return Refused(f"I {quoted(text)} står 29 februari, som bara finns vart fjärde år.", hint)


def long_way_round(period: Period) -> tuple[str, str] | None:
    """Message and hint for a yearly period that passes New Year and is longer than half a year."""
    match period:
        case WeekPeriod(first, last) if first > last and (weeks := _WEEKS_A_YEAR - first + last + 1) * 7 > _HALF_A_YEAR:
            return (
                f"Perioden gäller från vecka {first} till vecka {last} nästa år, {weeks} veckor.",
                f"Menade du v. {last}–{first}?",
            )
        case YearlyPeriod(first, last) if first > last:
            end = MonthDay(2, 28) if last == (2, 29) else last
            days = (date(2002, *end) - date(2001, *first)).days + 1
            if days > _HALF_A_YEAR:
                named = f"{first.day} {MONTHS[first.month - 1]} till {end.day} {MONTHS[end.month - 1]}"
                return f"Perioden gäller från {named} nästa år, {days} dagar.", f"Menade du {_turned(first, end)}?"
    return None


def _turned(first: MonthDay, last: MonthDay) -> str:
    """The period from the last day to the first; in whole months, if it is of such."""
    if first.day == 1 and last.day == monthrange(2001, last.month)[1]:
        return f"{MONTHS[last.month - 1]} – {MONTHS[first.month - 1]}"
    return f"{last.day}/{last.month} – {first.day}/{first.month}"
