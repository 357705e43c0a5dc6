"""Deviations as lines, with their date, their reason and their hours."""

from datetime import date

from kiosk.language.deviations import deviation_rows
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import ClosedAllDay, DatePeriod, HoursException, OfficeRules, SetHours
from tests.support.languages import AR, EN, FI, SV
from tests.support.offices import workdays
from tests.support.weeks import NINE_TO_TWO, TOWN_HALL, deviations


def test_deviations_have_date_name_and_hours():
    assert deviations(TOWN_HALL, date(2026, 12, 1), date(2027, 1, 3)) == [
        ("24 december (julafton), 25 december (juldagen), 31 december (nyårsafton), 1 januari (nyårsdagen)", "Stängt"),
    ]
    assert deviations(TOWN_HALL, date(2026, 12, 1), date(2026, 12, 24), EN) == [
        ("24 December (Christmas Eve)", "Closed")
    ]


def test_a_deviation_of_many_days_is_said_from_to_and_other_hours_have_their_line():
    semester = HoursException(DatePeriod(date(2026, 7, 6), date(2026, 7, 31)), ClosedAllDay(), (("sv", "Semester"),))
    short = HoursException(date(2026, 8, 3), SetHours(NINE_TO_TWO))
    office = OfficeRules("Stadshuset", workdays("8-17"), exceptions=(semester, short))
    assert deviations(office, date(2026, 7, 1), date(2026, 8, 10)) == [
        ("6 juli–31 juli (Semester)", "Stängt"),
        ("3 augusti", "9–14"),
    ]


def test_closed_weekends_do_not_read_as_open():
    hours = HoursException(DatePeriod(date(2026, 12, 21), date(2027, 1, 5)), SetHours(NINE_TO_TWO))
    office = OfficeRules("Stadshuset", workdays("8-17"), exceptions=(hours,), closed_red_days=False)
    assert deviations(office, date(2026, 12, 1), date(2027, 1, 10)) == [
        ("21 december–25 december, 28 december–1 januari och 4 januari–5 januari", "9–14"),
    ]


def test_a_date_is_never_split_over_two_lines():
    ((row,),) = [deviation_rows(OpeningHours(TOWN_HALL).deviations(date(2026, 12, 24), date(2026, 12, 24)), SV)]
    assert row.days == "24\N{NO-BREAK SPACE}december (julafton)"


def test_deviations_in_finnish_and_arabic():
    assert deviations(TOWN_HALL, date(2026, 12, 24), date(2026, 12, 25), FI) == [
        ("24. joulukuuta (jouluaatto), 25. joulukuuta (joulupäivä)", "Suljettu")
    ]
    assert deviations(TOWN_HALL, date(2026, 12, 24), date(2026, 12, 25), AR) == [
        ("24 ديسمبر (عشية عيد الميلاد)، 25 ديسمبر (عيد الميلاد)", "مغلق")
    ]
