"""The coming days as lines, and a week in words. Finnish and Arabic have what they say in English beside them."""

from datetime import date

from kiosk.language.weeks import week_in_words
from kiosk.schedule.rules import ClosedAllDay, DatePeriod, HoursException, Interval, OfficeRules, Week
from tests.support.languages import AR, EN, FI, SV
from tests.support.offices import workdays
from tests.support.weeks import NINE_TO_TWO, TOWN_HALL, week


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


def test_a_week_in_words():
    assert week_in_words(workdays("8-17"), SV) == "vardagar 8–17"
    assert week_in_words(workdays("8-17")._replace(sat=NINE_TO_TWO), SV) == "vardagar 8–17, lördag 9–14"
    uneven = Week(mon=NINE_TO_TWO, tue=NINE_TO_TWO, wed=(), thu=NINE_TO_TWO)
    assert week_in_words(uneven, SV) == "måndag och tisdag 9–14, onsdag stängt, torsdag 9–14"
    short_friday = workdays("8-17")._replace(fri=(Interval(480, 900),))
    assert week_in_words(short_friday, SV) == "måndag–torsdag 8–17, fredag 8–15"
    assert week_in_words(short_friday, EN) == "Monday–Thursday 08:00–17:00, Friday 08:00–15:00"
    assert week_in_words(Week(*[NINE_TO_TWO] * 7), SV) == "vardagar 9–14, lördag och söndag 9–14"
    assert week_in_words(Week(None, *[NINE_TO_TWO] * 3), SV) == "tisdag–torsdag 9–14"
    assert week_in_words(Week(), SV) == "stängt"
    assert week_in_words(workdays("")._replace(sun=()), SV) == "vardagar stängt"


def test_days_that_a_week_does_not_mention_are_as_usual():
    saturdays = Week(sat=NINE_TO_TWO)
    assert week_in_words(saturdays, SV, TOWN_HALL.regular) == "vardagar 8–17 som vanligt, lördag 9–14"
    assert week_in_words(workdays("9-15"), SV, saturdays) == "vardagar 9–15, lördag 9–14 som vanligt"


def test_the_week_in_finnish_and_arabic():
    assert week(TOWN_HALL, date(2026, 11, 23), FI) == [
        ("Tänään, maanantai", "8–17"),
        ("Tiistai–perjantai", "8–17"),
        ("Lauantai ja sunnuntai", "Suljettu"),
    ]
    # Today, Monday; from Tuesday to Friday; Saturday and Sunday
    assert week(TOWN_HALL, date(2026, 11, 23), AR) == [
        ("اليوم، الاثنين", "من 08:00 إلى 17:00"),
        ("من الثلاثاء إلى الجمعة", "من 08:00 إلى 17:00"),
        ("السبت والأحد", "مغلق"),
    ]
    assert week(TOWN_HALL, date(2026, 12, 22), FI)[2] == ("Torstai 24. joulukuuta (jouluaatto)", "Suljettu")
    # Thursday 24 December (Christmas Eve)
    assert week(TOWN_HALL, date(2026, 12, 22), AR)[2] == ("الخميس 24 ديسمبر (عشية عيد الميلاد)", "مغلق")


def test_a_week_in_finnish_and_arabic_words():
    uneven = Week(mon=(Interval(540, 840),), tue=(Interval(540, 840),), wed=(), sat=(Interval(600, 720),))
    assert week_in_words(uneven, FI) == "maanantai ja tiistai 9–14, keskiviikko suljettu, lauantai 10–12"
    # Monday and Tuesday from 9 to 14, Wednesday closed, Saturday from 10 to 12
    assert week_in_words(uneven, AR) == (
        "الاثنين والثلاثاء من 09:00 إلى 14:00، الأربعاء مغلق، السبت من 10:00 إلى 12:00"
    )
