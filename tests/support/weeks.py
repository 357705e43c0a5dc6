"""A town hall with summer hours, and what is said of its weeks and deviations."""

from datetime import date

from kiosk.language import weeks as week_wording
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import Interval, MonthDay, OfficeRules, Season, YearlyPeriod
from tests.support.languages import SV
from tests.support.offices import EVES, workdays

SUMMER = Season(
    (("sv", "Sommartid"), ("en", "Summer hours")),
    YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)),
    workdays("8-16"),
)
TOWN_HALL = OfficeRules("Stadshuset", workdays("8-17"), seasons=(SUMMER,), closed_eves=EVES)
NINE_TO_TWO = (Interval(540, 840),)


def week(office: OfficeRules, first: date, language=SV) -> list[tuple[str, str]]:
    rows = week_wording.week_rows(OpeningHours(office).days(first, 7), language)
    assert [row.today for row in rows] == [True] + [False] * (len(rows) - 1)
    return [(row.days, row.hours) for row in rows]


def deviations(office: OfficeRules, first: date, last: date, language=SV) -> list[tuple[str, str]]:
    rows = week_wording.deviation_rows(OpeningHours(office).deviations(first, last), language)
    return [(row.days.replace("\N{NO-BREAK SPACE}", " "), row.hours) for row in rows]
