"""Offices of every kind, and what is said of their status."""

from datetime import date, datetime

from kiosk.language.statuses import StatusWords, status_words
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    HoursException,
    Interval,
    OfficeRules,
    SetHours,
    Week,
)
from kiosk.schedule.timeline import ZONE
from tests.support.languages import SV
from tests.support.offices import EVES, workdays


def away(first: date, last: date, reason: str = "") -> HoursException:
    text = (("sv", reason), ("en", "Vacation")) if reason else ()
    return HoursException(DatePeriod(first, last), ClosedAllDay(), text)


EIGHT_TO_FIVE = workdays("8-17")
TOWN_HALL = OfficeRules("Stadshuset", EIGHT_TO_FIVE, closed_eves=EVES)
LUNCH = OfficeRules("Lunch", workdays("8.30-12, 13-16.30"))
EVENING = OfficeRules("Kväll", workdays("18-24"))
NIGHT = OfficeRules("Natt", Week(mon=(Interval(0, 240),), sat=(Interval(0, 60),)), closed_red_days=False)
ALWAYS = OfficeRules("Alltid", Week(*[(Interval(0, 1440),)] * 7), closed_red_days=False)
NEVER = OfficeRules("Aldrig", Week(*[()] * 7), closed_red_days=False)
VACATION = OfficeRules("Semester", EIGHT_TO_FIVE, exceptions=(away(date(2026, 7, 6), date(2026, 7, 31)),))
NAMED = OfficeRules("Semester", EIGHT_TO_FIVE, exceptions=(away(date(2026, 7, 6), date(2026, 7, 31), "Semester"),))
REBUILT = OfficeRules("Ombyggt", EIGHT_TO_FIVE, exceptions=(away(date(2026, 2, 1), date(2027, 1, 31)),))
SHORT = OfficeRules(
    "Kort",
    EIGHT_TO_FIVE,
    exceptions=(HoursException(date(2026, 12, 23), SetHours((Interval(480, 720),)), (("sv", "Möte"),)),),
)
MEETING = OfficeRules(
    "Möte",
    EIGHT_TO_FIVE,
    exceptions=(HoursException(date(2026, 3, 10), ClosedBetween((Interval(720, 780),)), (("sv", "Möte"),)),),
)


def said(office: OfficeRules, at: str, language=SV) -> StatusWords:
    now = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    return status_words(OpeningHours(office).at(now), now, office.closing_soon, language)
