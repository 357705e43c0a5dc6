"""The offices of cases/oppettider.yaml, built by hand so that these tests need no loader, and short forms for rules."""

from datetime import date, tzinfo
from typing import Any

from kiosk.schedule.days import Days
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    Effect,
    Hours,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    OfficeRules,
    Period,
    Season,
    SetHours,
    ShortenedDay,
    Text,
    Week,
    YearlyPeriod,
)
from kiosk.schedule.timeline import ZONE, Timeline, build_timeline

EVES = frozenset({NamedDay.MIDSUMMER_EVE, NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE})


def hours(written: str) -> Hours:
    """ "8-12, 13-16.30" as hours; "" is closed."""
    return tuple(Interval(*map(_minute, part.split("-"))) for part in written.split(",") if part)


def _minute(written: str) -> int:
    hour, _, minute = written.strip().partition(".")
    return int(hour) * 60 + int(minute or 0)


def workdays(written: str) -> Week:
    return Week(*[hours(written)] * 5)


def all_days(written: str) -> Week:
    return Week(*[hours(written)] * 7)


def text(swedish: str) -> Text:
    return (("sv", swedish),)


def office(name: str, regular: Week | None = None, **rules: Any) -> OfficeRules:
    """An office with the shared rules of the cases; open on workdays 8-17 if nothing else is said."""
    return OfficeRules(name, regular or workdays("8-17"), **{"closed_eves": EVES, **rules})


def exception(when: date | MonthDay | Period, effect: Effect, reason: str = "") -> HoursException:
    return HoursException(when, effect, text(reason) if reason else ())


def opens(written: str) -> SetHours:
    return SetHours(hours(written))


def shuts(written: str) -> ClosedBetween:
    return ClosedBetween(hours(written))


def closed_between(first: str, last: str) -> OpeningHours:
    """An office closed from one date to another (ISO 8601), both included, for "Ombyggnad"."""
    closed = exception(DatePeriod(date.fromisoformat(first), date.fromisoformat(last)), ClosedAllDay(), "Ombyggnad")
    return OpeningHours(office("Badhuset", exceptions=(closed,)))


def timeline_of(rules: OfficeRules, first: date, days: int, zone: tzinfo = ZONE) -> Timeline:
    return build_timeline(Days(rules).__getitem__, first, days, zone)


SUMMER = Season(text("Sommartid"), YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)), workdays("8-16"))
WINTER = Season(text("Vintertid"), YearlyPeriod(MonthDay(11, 1), MonthDay(3, 31)), workdays("9-15"))

OFFICES = {
    built.name: built
    for built in (
        office("Stadshuset", seasons=(SUMMER,)),
        office("Stadsporten", workdays("8-16")),
        office("Vinter", seasons=(WINTER,)),
        office(
            "Aftnar",
            seasons=(SUMMER,),
            shortened_days=tuple(
                ShortenedDay(day, 15 * 60)
                for day in (
                    NamedDay.MAUNDY_THURSDAY,
                    NamedDay.EPIPHANY_EVE,
                    NamedDay.WALPURGIS_EVE,
                    NamedDay.ALL_SAINTS_EVE,
                )
            ),
        ),
        office(
            "Sen",
            seasons=(SUMMER,),
            shortened_days=(ShortenedDay(NamedDay.DAY_BEFORE_MIDSUMMER_EVE, 17 * 60),),
        ),
        office("Stängd dag", exceptions=(exception(date(2026, 3, 10), ClosedAllDay(), "Planeringsdag"),)),
        office("Hål i dagen", exceptions=(exception(date(2026, 3, 10), shuts("13-15"), "Möte"),)),
        office("Hål i början", exceptions=(exception(date(2026, 3, 10), shuts("8-10")),)),
        office("Hål i slutet", exceptions=(exception(date(2026, 3, 10), shuts("15-17")),)),
        office("Valdag", exceptions=(exception(date(2026, 9, 13), opens("8-20"), "Valdag"),)),
        office("Öppet trettondagen", exceptions=(exception(date(2027, 1, 6), opens("10-12")),)),
        office(
            "Semesterstängt",
            seasons=(SUMMER,),
            exceptions=(exception(DatePeriod(date(2026, 7, 6), date(2026, 7, 31)), ClosedAllDay(), "Semester"),),
        ),
        office(
            "Jultider",
            exceptions=(exception(DatePeriod(date(2026, 12, 21), date(2026, 12, 30)), opens("9-15"), "Jultider"),),
        ),
        office("Lunch", workdays("8-12, 13-16.30")),
        office("Intill", workdays("8-16")),  # written "8-12, 12-16": rules hold intervals that do not touch
        office("Överlapp", workdays("8-16")),  # written "8-13, 12-16"
        office("Kväll", workdays("18-24")),
        office("Alltid", all_days("0-24"), closed_red_days=False, closed_eves=frozenset()),
        office("Aldrig", all_days("")),
    )
}
