"""The coming days, seasons and deviations as lines."""

from datetime import date

import pytest

from kiosk.language import weeks as week_wording
from kiosk.language.catalogue import load_language
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import (
    ClosedAllDay,
    DatePeriod,
    HoursException,
    Interval,
    MonthDay,
    OfficeRules,
    Season,
    SetHours,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)
from tests.support.languages import EN, LOCALE, SV
from tests.support.offices import workdays
from tests.support.weeks import NINE_TO_TWO, SUMMER, TOWN_HALL, deviations, week


def test_an_ordinary_week():
    assert week(TOWN_HALL, date(2026, 11, 23)) == [
        ("I dag, måndag", "8–17"),
        ("Tisdag–fredag", "8–17"),
        ("Lördag och söndag", "Stängt"),
    ]
    assert week(TOWN_HALL, date(2026, 11, 23), EN) == [
        ("Today, Monday", "08:00–17:00"),
        ("Tuesday–Friday", "08:00–17:00"),
        ("Saturday and Sunday", "Closed"),
    ]


def test_from_the_middle_of_the_week():
    assert week(TOWN_HALL, date(2026, 11, 26)) == [
        ("I dag, torsdag", "8–17"),
        ("Fredag", "8–17"),
        ("Lördag och söndag", "Stängt"),
        ("Måndag–onsdag", "8–17"),
    ]


def test_days_out_of_the_ordinary_have_their_date_and_reason():
    assert week(TOWN_HALL, date(2026, 12, 22)) == [
        ("I dag, tisdag", "8–17"),
        ("Onsdag", "8–17"),
        ("Torsdag 24 december (julafton)", "Stängt"),
        ("Fredag 25 december (juldagen)", "Stängt"),
        ("Lördag 26 december (annandag jul)", "Stängt"),
        ("Söndag", "Stängt"),
        ("Måndag", "8–17"),
    ]


def test_today_leaves_its_reason_to_the_status():
    assert week(TOWN_HALL, date(2026, 6, 19))[0] == ("I dag, fredag", "Stängt")


def test_several_days_of_one_reason_are_one_line():
    semester = HoursException(DatePeriod(date(2026, 11, 23), date(2026, 11, 25)), ClosedAllDay(), (("sv", "Semester"),))
    office = OfficeRules("Semester", workdays("8-17"), exceptions=(semester,))
    assert week(office, date(2026, 11, 22))[1][0] == "Måndag 23 november – onsdag 25 november (Semester)"


def test_season_lines():
    assert week_wording.season_lines(TOWN_HALL, date(2026, 11, 23), SV) == (
        "Sommartid 24 juni–19 augusti: vardagar 8–16",
    )
    assert week_wording.season_lines(TOWN_HALL, date(2026, 11, 23), EN) == (
        "Summer hours 24 June–19 August: weekdays 08:00–16:00",
    )
    assert week_wording.regular_line(TOWN_HALL, SV) == "Övrig tid: vardagar 8–17"


def test_a_season_of_one_year_is_not_shown_when_it_is_over():
    once = Season((("sv", "Flytt"),), DatePeriod(date(2026, 6, 1), date(2026, 6, 5)), workdays("9-12"))
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(once,))
    assert week_wording.season_lines(office, date(2026, 6, 5), SV) == ("Flytt 1 juni–5 juni 2026: vardagar 9–12",)
    assert week_wording.season_lines(office, date(2026, 6, 6), SV) == ()
    assert week_wording.season_lines(office, None, SV) == ()


@pytest.mark.parametrize(
    ("weeks", "period"),
    [(Weeks.ALL, "v. 27–31"), (Weeks.ODD, "v. 27–31 (udda veckor)"), (Weeks.EVEN, "v. 27–31 (jämna veckor)")],
)
def test_weeks(weeks, period):
    season = Season((("sv", "Semester"),), WeekPeriod(27, 31), workdays("9-12"), weeks)
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
    assert week_wording.season_lines(office, None, SV) == (f"Semester {period}: vardagar 9–12",)


@pytest.mark.parametrize(
    ("period", "said", "in_english"),
    [
        (YearlyPeriod(MonthDay(12, 1), MonthDay(2, 29)), "december–februari", "December–February"),
        (YearlyPeriod(MonthDay(7, 1), MonthDay(7, 31)), "juli", "July"),
        (YearlyPeriod(MonthDay(12, 15), MonthDay(2, 29)), "15 december–februari", "15 December–February"),
        (YearlyPeriod(MonthDay(6, 24), MonthDay(6, 24)), "24 juni", "24 June"),
        (WeekPeriod(27, 27), "v. 27", "week 27"),
        (DatePeriod(date(2026, 6, 24), date(2026, 8, 19)), "24 juni–19 augusti 2026", "24 June–19 August 2026"),
        (
            DatePeriod(date(2026, 12, 1), date(2027, 2, 28)),
            "1 december 2026–28 februari 2027",
            "1 December 2026–28 February 2027",
        ),
        (DatePeriod(date(2026, 6, 5), date(2026, 6, 5)), "5 juni 2026", "5 June 2026"),
    ],
)
def test_periods(period, said, in_english):
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(Season((), period, workdays("9-12")),))
    assert week_wording.season_lines(office, date(2026, 1, 1), SV) == (f"{said}: vardagar 9–12",)
    assert week_wording.season_lines(office, date(2026, 1, 1), EN) == (f"{in_english}: weekdays 09:00–12:00",)


@pytest.mark.parametrize(
    ("first", "said"), [(MonthDay(12, 1), "december till februari"), (MonthDay(12, 15), "15 december till februari")]
)
def test_months_in_easy_swedish_are_joined_by_a_word(first, said):
    season = Season((), YearlyPeriod(first, MonthDay(2, 29)), workdays("9-12"))
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
    (line,) = week_wording.season_lines(office, None, load_language("sv-lätt", LOCALE))
    assert line == f"{said}: måndag till fredag 9–12"


def test_days_that_a_season_does_not_mention_are_as_usual():
    short = Week(*[(Interval(540, 900),)] * 4)
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(Season((), SUMMER.period, short),))
    assert week_wording.season_lines(office, None, SV) == (
        "24 juni–19 augusti: måndag–torsdag 9–15, fredag 8–17 som vanligt",
    )
    assert week_wording.season_lines(office, None, EN) == (
        "24 June–19 August: Monday–Thursday 09:00–15:00, Friday 08:00–17:00 as usual",
    )
    saturdays = Week(sat=NINE_TO_TWO)
    assert week_wording.week_in_words(saturdays, SV, office.regular) == "vardagar 8–17 som vanligt, lördag 9–14"
    assert week_wording.week_in_words(workdays("9-15"), SV, saturdays) == "vardagar 9–15, lördag 9–14 som vanligt"


def test_a_week_in_words():
    assert week_wording.week_in_words(workdays("8-17"), SV) == "vardagar 8–17"
    assert week_wording.week_in_words(workdays("8-17")._replace(sat=NINE_TO_TWO), SV) == "vardagar 8–17, lördag 9–14"
    uneven = Week(mon=NINE_TO_TWO, tue=NINE_TO_TWO, wed=(), thu=NINE_TO_TWO)
    assert week_wording.week_in_words(uneven, SV) == "måndag och tisdag 9–14, onsdag stängt, torsdag 9–14"
    short_friday = workdays("8-17")._replace(fri=(Interval(480, 900),))
    assert week_wording.week_in_words(short_friday, SV) == "måndag–torsdag 8–17, fredag 8–15"
    assert week_wording.week_in_words(short_friday, EN) == "Monday–Thursday 08:00–17:00, Friday 08:00–15:00"
    assert week_wording.week_in_words(Week(*[NINE_TO_TWO] * 7), SV) == "vardagar 9–14, lördag och söndag 9–14"
    assert week_wording.week_in_words(Week(None, *[NINE_TO_TWO] * 3), SV) == "tisdag–torsdag 9–14"
    assert week_wording.week_in_words(Week(), SV) == "stängt"
    assert week_wording.week_in_words(workdays("")._replace(sun=()), SV) == "vardagar stängt"


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
    ((row,),) = [
        week_wording.deviation_rows(OpeningHours(TOWN_HALL).deviations(date(2026, 12, 24), date(2026, 12, 24)), SV)
    ]
    assert row.days == "24\N{NO-BREAK SPACE}december (julafton)"
