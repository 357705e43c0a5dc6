"""One date of an office that is open on workdays 8-17, and what its rules make of it; dates to ask about."""

from datetime import date

from kiosk.language.day_names import reason_alone
from kiosk.schedule.day import Rule
from kiosk.schedule.days import Days
from kiosk.schedule.rules import DatePeriod, HoursException, NamedDay, ShortenedDay
from tests.support.languages import SV
from tests.support.offices import office

TUESDAY = date(2026, 3, 10)
SUNDAY = date(2026, 3, 15)
EPIPHANY = date(2027, 1, 6)
MAUNDY_THURSDAY = date(2026, 4, 2)
MARCH = DatePeriod(date(2026, 3, 1), date(2026, 3, 31))


def resolve(day: date, *exceptions: HoursException, **rules: object) -> tuple[str, Rule, str]:
    """What an office open on workdays 8-17 has that day: hours ("8-17"), rule, reason in Swedish."""
    resolved = Days(office("Kontoret", exceptions=exceptions, **rules))[day]
    said = ", ".join(f"{start / 60:g}-{end / 60:g}" for start, end in resolved.hours)
    return said, resolved.rule, reason_alone(resolved.reason, SV)


def shorten(*days: tuple[NamedDay, int]) -> tuple[ShortenedDay, ...]:
    """Named days and the hour that each of them closes."""
    return tuple(ShortenedDay(day, hour * 60) for day, hour in days)
