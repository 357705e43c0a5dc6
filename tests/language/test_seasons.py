"""Seasons as lines: every way to say when they are. Finnish and Arabic have what they say in English beside them."""

from datetime import date
from unicodedata import bidirectional

import pytest

from kiosk.language.seasons import regular_line, season_lines
from kiosk.schedule.rules import DatePeriod, MonthDay, OfficeRules, Season, Week, WeekPeriod, Weeks, YearlyPeriod
from tests.support.languages import AR, EASY_SWEDISH, EN, FI, SV
from tests.support.offices import hours, workdays
from tests.support.weeks import SUMMER, TOWN_HALL


def test_season_lines():
    assert season_lines(TOWN_HALL, date(2026, 11, 23), SV) == ("Sommartid 24 juni–19 augusti: vardagar 8–16",)
    assert season_lines(TOWN_HALL, date(2026, 11, 23), EN) == ("Summer hours 24 June–19 August: weekdays 08:00–16:00",)
    assert regular_line(TOWN_HALL, SV) == "Övrig tid: vardagar 8–17"


def test_a_season_of_one_year_is_not_shown_when_it_is_over():
    once = Season((("sv", "Flytt"),), DatePeriod(date(2026, 6, 1), date(2026, 6, 5)), workdays("9-12"))
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(once,))
    assert season_lines(office, date(2026, 6, 5), SV) == ("Flytt 1 juni–5 juni 2026: vardagar 9–12",)
    assert season_lines(office, date(2026, 6, 6), SV) == ()
    assert season_lines(office, None, SV) == ()


@pytest.mark.parametrize(
    ("weeks", "period"),
    [(Weeks.ALL, "v. 27–31"), (Weeks.ODD, "v. 27–31 (udda veckor)"), (Weeks.EVEN, "v. 27–31 (jämna veckor)")],
)
def test_weeks(weeks, period):
    season = Season((("sv", "Semester"),), WeekPeriod(27, 31), workdays("9-12"), weeks)
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
    assert season_lines(office, None, SV) == (f"Semester {period}: vardagar 9–12",)


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
    assert season_lines(office, date(2026, 1, 1), SV) == (f"{said}: vardagar 9–12",)
    assert season_lines(office, date(2026, 1, 1), EN) == (f"{in_english}: weekdays 09:00–12:00",)


@pytest.mark.parametrize(
    ("first", "said"), [(MonthDay(12, 1), "december till februari"), (MonthDay(12, 15), "15 december till februari")]
)
def test_months_in_easy_swedish_are_joined_by_a_word(first, said):
    season = Season((), YearlyPeriod(first, MonthDay(2, 29)), workdays("9-12"))
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
    (line,) = season_lines(office, None, EASY_SWEDISH)
    assert line == f"{said}: måndag till fredag 9–12"


def test_days_that_a_season_does_not_mention_are_as_usual():
    short = Week(*[hours("9-15")] * 4)
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(Season((), SUMMER.period, short),))
    assert season_lines(office, None, SV) == ("24 juni–19 augusti: måndag–torsdag 9–15, fredag 8–17 som vanligt",)
    assert season_lines(office, None, EN) == (
        "24 June–19 August: Monday–Thursday 09:00–15:00, Friday 08:00–17:00 as usual",
    )


def test_season_lines_in_finnish_and_arabic():
    # Monday to Friday, and not "weekdays": not everybody's weekend is Saturday and Sunday.
    (finnish,) = season_lines(TOWN_HALL, date(2026, 11, 23), FI)
    (arabic,) = season_lines(TOWN_HALL, date(2026, 11, 23), AR)
    assert finnish == "Sommartid 24. kesäkuuta – 19. elokuuta: maanantai–perjantai 8–16"
    assert arabic == "خلال Sommartid من 24 يونيو إلى 19 أغسطس: من الاثنين إلى الجمعة من 08:00 إلى 16:00"
    assert regular_line(TOWN_HALL, FI) == "Muuna aikana: maanantai–perjantai 8–17"
    # The rest of the year: …
    assert regular_line(TOWN_HALL, AR) == "بقية السنة: من الاثنين إلى الجمعة من 08:00 إلى 17:00"


def test_weeks_of_a_nameless_season():
    season = Season((), WeekPeriod(27, 31), workdays("9-12"), Weeks.ODD)
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
    assert season_lines(office, None, FI) == ("viikoilla 27–31 (parittomat viikot): maanantai–perjantai 9–12",)
    # in the weeks from 27 to 31 (odd weeks): from Monday to Friday from 9 to 12
    assert season_lines(office, None, AR) == (
        "في الأسابيع من 27 إلى 31 (الأسابيع الفردية): من الاثنين إلى الجمعة من 09:00 إلى 12:00",
    )


@pytest.mark.parametrize(
    ("period", "finnish", "arabic"),
    [
        # in week 27
        (WeekPeriod(27, 27), "viikolla 27", "في الأسبوع 27"),
        # in July; from December to February; from 15 December to the end of February
        (YearlyPeriod(MonthDay(7, 1), MonthDay(7, 31)), "heinäkuussa", "في يوليو"),
        (YearlyPeriod(MonthDay(12, 1), MonthDay(2, 29)), "joulukuusta helmikuuhun", "من ديسمبر إلى فبراير"),
        (
            YearlyPeriod(MonthDay(12, 15), MonthDay(2, 29)),
            "15. joulukuuta – helmikuun loppu",
            "من 15 ديسمبر إلى نهاية فبراير",
        ),
        # from … to …, with the year at the end, or with both
        (
            DatePeriod(date(2026, 6, 24), date(2026, 8, 19)),
            "24. kesäkuuta – 19. elokuuta 2026",
            "من 24 يونيو إلى 19 أغسطس 2026",
        ),
        (
            DatePeriod(date(2026, 12, 1), date(2027, 2, 28)),
            "1. joulukuuta 2026 – 28. helmikuuta 2027",
            "من 1 ديسمبر 2026 إلى 28 فبراير 2027",
        ),
    ],
)
def test_periods_in_finnish_and_arabic(period, finnish, arabic):
    """After a season's name, which has no ending for it, and alone."""
    summer = (("fi", "Kesäaukioloajat"), ("ar", "ساعات الصيف"))
    for name, before_fi, before_ar in (((), "", ""), (summer, "Kesäaukioloajat ", "خلال ساعات الصيف ")):
        season = Season(name, period, workdays("9-12"))
        office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
        assert season_lines(office, date(2026, 1, 1), FI) == (f"{before_fi}{finnish}: maanantai–perjantai 9–12",)
        # during the summer hours, …
        assert season_lines(office, date(2026, 1, 1), AR) == (
            f"{before_ar}{arabic}: من الاثنين إلى الجمعة من 09:00 إلى 12:00",
        )


def test_an_arabic_line_begins_with_an_arabic_letter():
    """It gives the line its direction: after a Swedish name first, all the rest would stand in the wrong order."""
    (line,) = season_lines(OfficeRules("Stadshuset", workdays("8-17"), seasons=(SUMMER,)), None, AR)
    assert "Sommartid" in line
    assert next(bidirectional(char) for char in line if char.isalpha()) == "AL"
