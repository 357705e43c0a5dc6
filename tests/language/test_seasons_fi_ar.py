"""Seasons in Finnish and Arabic: every way to say when they are; what each says in English beside it."""

from datetime import date
from unicodedata import bidirectional

import pytest

from kiosk.language import weeks as week_wording
from kiosk.schedule.rules import DatePeriod, MonthDay, OfficeRules, Season, WeekPeriod, Weeks, YearlyPeriod
from tests.support.languages import AR, FI
from tests.support.offices import workdays
from tests.support.weeks import SUMMER


def test_weeks_of_a_nameless_season():
    season = Season((), WeekPeriod(27, 31), workdays("9-12"), Weeks.ODD)
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
    assert week_wording.season_lines(office, None, FI) == (
        "viikoilla 27–31 (parittomat viikot): maanantai–perjantai 9–12",
    )
    # in the weeks from 27 to 31 (odd weeks): from Monday to Friday from 9 to 12
    assert week_wording.season_lines(office, None, AR) == (
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
def test_periods(period, finnish, arabic):
    """After a season's name, which has no ending for it, and alone."""
    summer = (("fi", "Kesäaukioloajat"), ("ar", "ساعات الصيف"))
    for name, before_fi, before_ar in (((), "", ""), (summer, "Kesäaukioloajat ", "خلال ساعات الصيف ")):
        season = Season(name, period, workdays("9-12"))
        office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(season,))
        assert week_wording.season_lines(office, date(2026, 1, 1), FI) == (
            f"{before_fi}{finnish}: maanantai–perjantai 9–12",
        )
        # during the summer hours, …
        assert week_wording.season_lines(office, date(2026, 1, 1), AR) == (
            f"{before_ar}{arabic}: من الاثنين إلى الجمعة من 09:00 إلى 12:00",
        )


def test_an_arabic_line_begins_with_an_arabic_letter():
    """It gives the line its direction: after a Swedish name first, all the rest would stand in the wrong order."""
    (line,) = week_wording.season_lines(OfficeRules("Stadshuset", workdays("8-17"), seasons=(SUMMER,)), None, AR)
    assert "Sommartid" in line
    assert next(bidirectional(char) for char in line if char.isalpha()) == "AL"
