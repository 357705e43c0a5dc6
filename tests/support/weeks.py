"""An office with summer hours, and its week and its deviations as rows of text."""

from datetime import date

from kiosk.language.catalogue import Language
from kiosk.language.deviations import deviation_rows
from kiosk.language.weeks import week_rows
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import MonthDay, OfficeRules, Season, YearlyPeriod
from tests.support.languages import SV
from tests.support.offices import EVES, hours, workdays

SUMMER = Season(
    (("sv", "Sommartid"), ("en", "Summer hours")),
    YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)),
    workdays("8-16"),
)
TOWN_HALL = OfficeRules("Stadshuset", workdays("8-17"), seasons=(SUMMER,), closed_eves=EVES)
NINE_TO_TWO = hours("9-14")


def week(office: OfficeRules, first: date, language: Language = SV) -> list[tuple[str, str]]:
    """Today and the six days after it: days and hours."""
    rows = week_rows(OpeningHours(office).days(first, 7), language)
    assert [row.today for row in rows] == [True] + [False] * (len(rows) - 1)
    return [(row.days, row.hours) for row in rows]


def deviations(office: OfficeRules, first: date, last: date, language: Language = SV) -> list[tuple[str, str]]:
    """The deviations between two dates, both included: days, with ordinary spaces, and hours."""
    rows = deviation_rows(OpeningHours(office).deviations(first, last), language)
    return [(row.days.replace("\N{NO-BREAK SPACE}", " "), row.hours) for row in rows]
