"""The days that are not like others, as the opening-hours page and the reports list them."""

from datetime import date

import pytest

from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import ClosedAllDay, DatePeriod, NamedDay, ShortenedDay
from tests.support.offices import SUMMER, all_days, closed_between, exception, office, opens, shuts


def deviations(first: str, last: str, **rules: object) -> list[str]:
    """Deviations as "2026-04-03", "2026-07-06 – 2026-07-31 (20)"."""
    found = OpeningHours(office("Kontoret", **{"seasons": (SUMMER,), **rules})).deviations(
        date.fromisoformat(first), date.fromisoformat(last)
    )
    return [
        f"{alike[0].date} – {alike[-1].date} ({len(alike)})" if len(alike) > 1 else str(alike[0].date)
        for alike in found
    ]


def test_deviations_of_the_calendar():
    """14 May is Kristi himmelsfärdsdag; Pingstdagen (Sunday) and Nationaldagen (Saturday) take no hours."""
    assert deviations("2026-03-10", "2026-06-30") == [
        "2026-04-03",
        "2026-04-06",
        "2026-05-01",
        "2026-05-14",
        "2026-06-19",
    ]


def test_each_holiday_has_its_own_line():
    assert deviations("2026-12-01", "2026-12-31") == ["2026-12-24", "2026-12-25", "2026-12-31"]


def test_the_first_and_the_last_day_count():
    assert deviations("2026-04-03", "2026-04-06") == ["2026-04-03", "2026-04-06"]
    assert deviations("2026-04-04", "2026-04-05") == []


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ({"exceptions": (exception(date(2026, 3, 15), opens("8-20"), "Val"),)}, ["2026-03-15"]),
        ({"exceptions": (exception(date(2026, 3, 12), shuts("9-10"), "Möte"),)}, ["2026-03-12"]),
        ({"exceptions": (exception(date(2026, 3, 12), opens("8-17"), "Som vanligt"),)}, []),
        ({"shortened_days": (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900),)}, ["2026-04-02"]),
    ],
)
def test_deviations_of_every_kind(rules, found):
    assert deviations("2026-03-10", "2026-04-02", **rules) == found


VACATION = exception(DatePeriod(date(2026, 7, 6), date(2026, 7, 31)), ClosedAllDay(), "Semester")


def test_a_vacation_is_one_deviation_across_its_weekends():
    assert deviations("2026-07-01", "2026-08-31", exceptions=(VACATION,)) == ["2026-07-06 – 2026-07-31 (20)"]
    assert deviations("2026-07-20", "2026-07-21", exceptions=(VACATION,)) == ["2026-07-20 – 2026-07-31 (10)"]


def test_a_day_of_its_own_ends_a_deviation():
    extra = exception(date(2026, 7, 11), opens("10-12"), "Öppen lördag")
    found = deviations("2026-07-06", "2026-07-19", exceptions=(VACATION, extra))
    assert found == ["2026-07-06 – 2026-07-10 (5)", "2026-07-11", "2026-07-13 – 2026-07-31 (15)"]


def test_a_deviation_is_followed_for_a_year_at_the_most():
    closed = closed_between("2026-01-01", "2030-12-31")
    ((*days,),) = closed.deviations(date(2026, 6, 1), date(2026, 6, 1))
    assert days[-1].date == date(2027, 6, 1)


def test_no_deviations():
    assert deviations("2026-01-01", "2028-12-31", regular=all_days(""), seasons=()) == []
    assert deviations("2026-11-24", "2026-11-24") == []
